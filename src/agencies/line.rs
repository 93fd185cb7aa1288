//! Credit lines as desks write them: "jd/jr (AFP, Reuters)", "Source: Xinhua | 2026-11-07 | Editor: wu", "Le Courrier avec AFP".
//!
//! No row a form, but a small grammar: in a line that holds only names, dates, initials and a desk's own words, an agency that is
//! set apart by signs or opening words is credited.

use super::judge::Placed;
use super::kind::CreditFrom;
use super::signs::{CLOSING, OPENING, ends_sentence, is_sign, opens_formula};

/// Words of the longest such line.
const WORDS: usize = 18;
/// Names of people, places and papers beside the agencies, at most, in words.
const NAMES: usize = 8;
/// Words of scripts without capitals, which may be anything, at most.
const PLAIN: usize = 3;
/// Characters of a time behind a byline that opens a paragraph: "Le Courrier avec AFP Publié hier à 18h02".
const TIME: usize = 44;

/// Words right before the agency: a source, a company, a way. Behind them a paper and other sources may stand: "Source: Le Courrier, AFP".
const SOURCES: &str = "source sources quelle quellen fuente fuentes fonte fontes fonti bron bronnen kilde kilder källa källor lähde lähteet \
    źródło źródła zdroj zdroje forrás forrásunk kaynak kaynaklar sursa surse izvor izvori vir viri извор извори источник источники \
    джерело джерела крыніца източник източници πηγή πηγές nguồn sumber allikas allikad avots avoti šaltinis šaltiniai burimi burimet \
    heimild chanzo mənbə manba дереккөз წყარო աղբյուր المصدر مصدر المصادر مصادر منبع منابع ماخذ ذریعہ ذرائع بشکریہ स्रोत स्त्रोत सोर्स \
    सूत्र सौजन्य সূত্র উৎস ਸਰੋਤ સ્ત્રોત સ્રોત మూలం ஆதாரம் நன்றி ที่มา מקור 来源 來源 消息来源 出典 提供 출처 자료 제공 courtesy";

/// Words that lead to an agency without a sign: "with", "for", "after", "theo".
const OPENERS: &str = "with by of for from via avec par pour d’après mit von nach aus con por de da do com med av fra från ved met door voor \
    z ze za pre s se od és ile ve с со по из от за з із зі від cu după me theo dari oleh نقلا عن از باستناد από με خبر খবর";

/// The desk's own words: what a credit line holds beside names and dates.
const FURNITURE: &str = "the a an of and in at on to staff news agency agencies desk bureau editor editors writer writers reporter reporters \
    correspondent reporting report reports wire service services newswire updated update published created posted modified \
    last first minutes min read ago am pm a.m p.m est edt gmt utc ist cet copyright rights reserved contributed \
    publié publiée mis mise à jour hier aujourd’hui le la les et modifié modifiée l’agence agence rédaction correspondance dépêche \
    redaktion red und der die das dem den am um uhr aktualisiert veröffentlicht stand agentur nachrichtenagentur agenturen material \
    redacción redaccion agencia agencias y el los las actualizado publicado hoy ayer hora a.m. \
    redação agência e o os as às atualizado em fim redazione agenzia aggiornato il alle ore di \
    redactie persbureau en de het om laatste opgehaald og i på av byrå nyhetsbyrået nyhetsbyrån ritzaus red. redaksjonen redaktionen \
    oraz i redakcja agencja agencji oprac opracowanie red a ve haber ajansı ajans merkezi muhabiri güncelleme \
    hírügynökség távirati iroda szerkesztőség agentura agentúra tisková kancelář agenția redacția \
    и агентство корреспондент редакция та агентство агенція новости новини fin ende end slut loppu koniec vége kantor berita thông tấn \
    información informação informations informationen informazioni material materials input inputs files";

impl Placed<'_> {
    /// Whether the list stands in a credit line.
    pub fn credit_line(&self) -> Option<CreditFrom> {
        let setting = &self.setting;
        if !setting.is_head() && !setting.is_tail() {
            return None;
        }
        let byline = setting.is_head() && setting.before <= setting.after && source(self.before).is_none();
        let from = if byline { CreditFrom::Byline } else { CreditFrom::Line };
        let named = source(self.before).and_then(|at| self.before.get(..at)).is_some_and(opens_formula);
        if (named && is_apart_after(self.after)) || self.is_line(self.before, self.after) || self.closes_with_line() {
            return Some(from);
        }
        (setting.is_head() && self.opens_with_line()).then_some(CreditFrom::Byline)
    }

    /// A bracket that closes the block: "… is open to appeal. (dpa, afp, red)".
    fn closes_with_line(&self) -> bool {
        let Some(open) = self.before.rfind(OPENING) else { return false };
        let (lead, before) = self.before.split_at(open);
        let after = self.after.trim_end();
        let closes = after.ends_with(CLOSING) && after.matches(CLOSING).count() == 1;
        closes
            && !before.contains(CLOSING)
            && self.setting.after < 3
            && ends_sentence(lead)
            && self.is_line(before, after)
    }

    /// A byline and its time right before the first sentence: "Le Courrier avec AFP Publié hier à 18h02 Le Parlement a adopté". A month
    /// behind its day may be written small.
    fn opens_with_line(&self) -> bool {
        let near =
            self.after.char_indices().nth(TIME).map_or(self.after, |(at, _)| self.after.get(..at).unwrap_or_default());
        let Some(last) = near.rfind(|c: char| c.is_ascii_digit()) else { return false };
        let end = near.get(last..).and_then(|rest| rest.find(' ')).map(|at| last + at);
        let words = self.before.split_whitespace().count();
        let Some(time) = end.and_then(|end| near.get(..end)) else { return false };
        // A dateline's date stands before the name, so the time must be told as one.
        let told = time.split_whitespace().next().is_some_and(|word| word == "|" || is_one_of(FURNITURE, word));
        words > 0
            && told
            && is_apart_before(self.before, self.unnamed)
            && self.is_line(self.before, &without_months(time))
    }

    /// Whether nothing but names, dates, initials and a desk's words is there, and the list is set apart.
    fn is_line(&self, before: &str, after: &str) -> bool {
        if self.setting.heading || !is_apart_before(before, self.unnamed) || !is_apart_after(after) {
            return false;
        }
        let source = source(before).is_some();
        let mut words = 0;
        let (mut names, mut plain) = (0, 0);
        let pieces = before.split(is_break).chain(after.split(is_break)).map(|word| word.trim_matches(is_sign));
        for word in pieces.filter(|word| !word.is_empty()) {
            words += 1;
            if word.contains(|c: char| c.is_ascii_digit()) || is_desk(word) {
                continue;
            }
            // "d'Osk" is a name as well.
            let joined = word.split_once(['\'', '’']).is_some_and(|(_, name)| name.starts_with(char::is_uppercase));
            if joined || word.starts_with(char::is_uppercase) {
                names += 1;
            } else if word.starts_with(char::is_lowercase) {
                // Initials: "jd/jr", "(dpa, afp, red)". Small words inside a name: "van der".
                let initials = word.chars().count() <= 4
                    && (before.contains(['/', '(', '[', ',']) || after.contains(['/', ')', ']', ',']));
                if !initials {
                    return false;
                }
            } else {
                plain += 1;
            }
        }
        let many = if source { NAMES } else { PLAIN };
        let commas = before.matches(',').count() + after.matches(',').count();
        words <= WORDS && names <= NAMES && plain <= many && commas <= 5 && !(self.unnamed && names > 3 && !source)
    }
}

/// "le 7 novembre à 18h02" without the word that follows a day.
fn without_months(time: &str) -> String {
    let mut after_day = false;
    let kept = time.split_whitespace().filter(|word| {
        let month = after_day && word.starts_with(char::is_lowercase);
        after_day = word.len() <= 3 && word.starts_with(|c: char| c.is_ascii_digit());
        !month
    });
    kept.fold(String::from(" "), |line, word| line + word + " ")
}

fn is_break(c: char) -> bool {
    c.is_whitespace()
        || matches!(
            c,
            '/' | '|' | ',' | ';' | '(' | ')' | '[' | ']' | '+' | '·' | '•' | ':' | '<' | '>' | '，' | '、' | '：'
        )
}

pub fn is_desk(word: &str) -> bool {
    is_one_of(FURNITURE, word) || is_one_of(OPENERS, word) || is_one_of(SOURCES, word)
}

/// Whether a list of small words holds a word, capitals apart.
fn is_one_of(words: &str, word: &str) -> bool {
    let same =
        |known: &str| known == word || (known.chars().count() == word.chars().count() && known == word.to_lowercase());
    words.split_ascii_whitespace().any(same)
}

/// "Jeanne Dol, La": the article is the agency's.
fn without_article(lead: &str) -> &str {
    let articles = ["The", "the", "La", "la", "Agence", "Agencia", "Agência", "Agenzia"];
    let shorter = articles.iter().find_map(|article| lead.strip_suffix(article));
    shorter.filter(|rest| rest.is_empty() || rest.ends_with(' ')).map_or(lead, str::trim_end)
}

/// Words that may stand between an opening and an agency's name.
const ARTICLES: &str = "the la le l les el der die den dem das agência agencia agence agenzia news an n";

/// The last word, where it leads to an agency.
fn opener(before: &str) -> Option<&str> {
    let before = before.trim_end_matches(['’', '\'']).trim_end();
    let words = before.rsplit([' ', '\u{a0}', '(', '[', '|', ',', '/', '-', '\n']);
    let mut words = words.filter(|word| !word.is_empty());
    let last = words.next()?;
    let last = if is_one_of(ARTICLES, last) { words.next()? } else { last };
    (is_one_of(OPENERS, last) || is_one_of(SOURCES, last)).then_some(last)
}

/// "Source:", "Quelle: ntv.de, jdo/", "المصدر: الميناء +": a word for the source, its colon, and at most a few words of others.
pub fn source(before: &str) -> Option<usize> {
    let colon =
        before.char_indices().rev().take(48).find(|(_, c)| matches!(c, ':' | '：' | '-' | '–' | '—' | '|' | '='))?.0;
    let lead = before.get(..colon)?.trim_end();
    let word = lead.rsplit(|c: char| c.is_whitespace() || is_sign(c) && c != '’' && !is_mark(c)).next()?;
    (!word.is_empty() && is_one_of(SOURCES, word)).then(|| lead.len() - word.len())
}

/// Vowel signs of Indic scripts count as no letters, and yet stand inside words.
const fn is_mark(c: char) -> bool {
    matches!(c, '\u{900}'..='\u{dff}' | '\u{e00}'..='\u{e7f}' | '\u{590}'..='\u{6ff}')
}

fn is_apart_before(before: &str, unnamed: bool) -> bool {
    let lead = without_article(before.trim_end());
    if lead.is_empty() || source(lead).is_some() || (!unnamed && opener(lead).is_some()) {
        return true;
    }
    let signs = lead.ends_with(|c: char| {
        is_sign(c)
            && !is_mark(c)
            && !matches!(c, '.' | '\'' | '’' | '"' | '”' | '“' | '„' | ':' | '?' | '!' | '#' | '@')
    });
    // "BY JANE DOLE IANS": a byline in capitals.
    let byline = lead.starts_with(char::is_uppercase)
        && lead
            .split_whitespace()
            .next()
            .is_some_and(|by| matches!(by, "BY" | "VON" | "PAR" | "POR" | "By" | "Von" | "Par" | "Por"))
        && lead.split_whitespace().count() <= 5
        && !lead.ends_with(is_sign);
    signs || (byline && !unnamed)
}

fn is_apart_after(after: &str) -> bool {
    let rest = after.trim_start();
    let Some(first) = rest.chars().next() else { return true };
    let word = rest.split(is_break).next().unwrap_or_default();
    if is_sign(first) && !is_mark(first) {
        let inside =
            after.starts_with(['-', '\'', '’', '.', '@']) && rest.chars().nth(1).is_some_and(char::is_alphanumeric);
        // "AP: Storm Hits Coast" is a headline.
        let headline = first == ':' && !rest.contains(|c: char| c.is_ascii_digit());
        return !inside && !headline && first != '?' && first != '!';
    }
    // "AFP Nov 7, 2026".
    let dated = rest.chars().skip(3).take(8).any(|c| c.is_ascii_digit()) && first.is_uppercase() && rest.len() < 60;
    first.is_ascii_digit() || dated || (is_one_of(FURNITURE, word) && after.starts_with(char::is_whitespace))
}
