//! The subject that a verb leaves out: "“…”, señaló." goes on to be whoever was spoken of last.

use super::super::cues::Cue;
use super::super::cues::lexicon::{Class, Form, kind};
use super::super::people::mentions::{Mention, MentionKind};
use super::super::people::resolve::Resolver;
use super::super::scene::Scene;
use super::Draft;
use crate::sort;

/// Sentences that such a verb looks back over, its own included.
const LOOK_BACK: usize = 5;

/// Mentions of a sentence that are looked at for its subject.
const MAX_MENTIONS: usize = 8;

/// Gives drafts whose verb has no subject the one that was the last to speak, or the subject of a sentence before.
pub fn add(scene: &Scene<'_, '_>, resolver: &Resolver<'_, '_, '_>, drafts: &mut [Draft]) {
    let mut order: Vec<usize> = (0..drafts.len()).collect();
    sort::by(&mut order, |a, b| spans(drafts, *a).cmp(spans(drafts, *b)));
    // For each sentence, the mention that speaks last in it.
    let mut said: Vec<Option<usize>> = vec![None; scene.reading.sentences.len()];
    for index in order {
        let Some(draft) = drafts.get_mut(index) else { continue };
        let sentence = draft.quotation.spans.last().map(|span| scene.reading.token_at(span));
        let sentence = sentence.and_then(|at| scene.sentence_of.get(at)).copied();
        if draft.source.is_none_or(|source| !may_be_subject(scene, source))
            && let Some(cue) = draft.cue.and_then(|cue| scene.cues.get(cue))
            && leaves_out(scene, cue)
        {
            let said = |sentence: usize| said.get(sentence).copied().flatten();
            draft.implied = implied(scene, said, cue).filter(|mention| resolver.speaker(*mention).is_some());
        }
        let who = draft.implied.or(draft.source);
        let sentences = [sentence, draft.cue.and_then(|cue| scene.cues.get(cue)).map(|cue| cue.sentence)];
        for slot in sentences.into_iter().flatten() {
            if who.is_some()
                && let Some(slot) = said.get_mut(slot)
            {
                *slot = who;
            }
        }
    }
}

fn spans(drafts: &[Draft], index: usize) -> &[crate::article::Span] {
    drafts.get(index).map_or(&[], |draft| draft.quotation.spans.as_slice())
}

/// Whether a mention may be a verb's subject: no "que", no "le".
pub fn may_be_subject(scene: &Scene<'_, '_>, mention: usize) -> bool {
    scene.mentions.get(mention).is_some_and(|mention| {
        mention.kind != MentionKind::Pronoun || mention.traits & (kind::SUBJECT_PRONOUN | kind::OTHER_PRONOUN) != 0
    })
}

/// Whether a cue is a verb of one person's in a language that leaves out the subject.
pub fn leaves_out(scene: &Scene<'_, '_>, cue: &Cue) -> bool {
    let reading = scene.reading;
    let Some(last) = cue.tokens.end.checked_sub(1) else { return false };
    let block = reading.token(last).map_or(0, |token| token.span.block);
    let word = reading.folded(last);
    // "se informó" is nobody's.
    let impersonal =
        cue.tokens.start.checked_sub(1).is_some_and(|at| matches!(reading.folded(at).as_ref(), "se" | "si"));
    reading.lexicon_of(block).language.drops_subject
        && matches!(cue.form, Form::Third | Form::Past)
        && !matches!(cue.class, Class::Noun | Class::According)
        && !cue.passive
        && !cue.infinitive
        && !impersonal
        // "explicaron", "disseram", "dicono": several.
        && !word.ends_with(['n', 'm'])
        && !word.ends_with("no")
}

/// Who is meant: the last to speak or the subject, whichever stands nearer. `said` gives the mention that speaks last in a sentence.
pub fn implied(scene: &Scene<'_, '_>, said: impl Fn(usize) -> Option<usize>, cue: &Cue) -> Option<usize> {
    let block = |sentence: usize| scene.reading.sentences.get(sentence).map_or(0, |s| s.block);
    let here = block(cue.sentence);
    (0..LOOK_BACK).filter_map(|back| cue.sentence.checked_sub(back)).take_while(|s| here - block(*s) <= 1).find_map(
        |sentence| said(sentence).or_else(|| (sentence != cue.sentence).then(|| subject(scene, sentence)).flatten()),
    )
}

/// The first subject of a sentence that may speak. What a sentence begins with is one, though its verb be none that we know.
fn subject(scene: &Scene<'_, '_>, sentence: usize) -> Option<usize> {
    let speaks = |mention: &Mention| {
        (mention.subject || mention.first)
            && !mention.after_preposition
            && match mention.kind {
                MentionKind::Name => true,
                MentionKind::Pronoun => mention.traits & kind::SUBJECT_PRONOUN != 0,
                MentionKind::Nominal => mention.traits & kind::PERSON != 0,
            }
    };
    scene.mentions_of(sentence).take(MAX_MENTIONS).find(|i| scene.mentions.get(*i).is_some_and(speaks))
}
