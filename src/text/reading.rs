//! One reading of an article, which every stage above cleaning shares: languages, words, sentences and quotation marks.

use std::ops::Range;

use super::marks::{self, Quoted};
use super::sentences::sentences;
use super::words::words;
use crate::article::Article;
use crate::language::{Judgement, Language, judge};

/// An article, read once. All ranges are bytes of a block's text, ascending.
#[derive(Debug)]
pub struct Reading<'a> {
    /// What is read.
    pub article: &'a Article,
    /// The language that most of it is in.
    pub judgement: Judgement,
    /// Its stretches in quotation marks, in order of their starts.
    pub quoted: Vec<Quoted>,
    blocks: Vec<Lines>,
    words: Vec<Range<usize>>,
    sentences: Vec<Range<usize>>,
}

/// What was read of a block: places in the lists of all blocks.
#[derive(Debug)]
struct Lines {
    language: &'static Language,
    words: Range<usize>,
    sentences: Range<usize>,
}

impl<'a> Reading<'a> {
    /// Reads an article. A block that is plainly in another language than the article is read in its own.
    pub fn new(article: &'a Article) -> Self {
        let texts = article.blocks.iter().map(|block| block.text.as_str());
        let judgement = judge::judge(texts, article.metadata.lang.as_deref());
        let language = judgement.language;
        Self::read(article, judgement, |text| judge::differs(text, language).unwrap_or(language))
    }

    /// Reads an article whose language is known.
    pub fn in_language(article: &'a Article, language: &'static Language) -> Self {
        let judgement = Judgement { language, tag: language.tag.to_owned() };
        Self::read(article, judgement, |_| language)
    }

    fn read(article: &'a Article, judgement: Judgement, language_of: impl Fn(&str) -> &'static Language) -> Self {
        let quoted = marks::quoted(&article.blocks);
        let mut reading = Self {
            article,
            judgement,
            quoted,
            blocks: Vec::with_capacity(article.blocks.len()),
            words: Vec::new(),
            sentences: Vec::new(),
        };
        for block in &article.blocks {
            let (first_word, first_sentence) = (reading.words.len(), reading.sentences.len());
            let language = language_of(&block.text);
            reading.words.extend(words(&block.text));
            reading.sentences.extend(sentences(&block.text, language.sentences));
            reading.blocks.push(Lines {
                language,
                words: first_word..reading.words.len(),
                sentences: first_sentence..reading.sentences.len(),
            });
        }
        reading
    }

    /// The language that most of the article is in.
    pub const fn language(&self) -> &'static Language {
        self.judgement.language
    }

    /// The language of a block.
    pub fn language_of(&self, block: usize) -> &'static Language {
        self.blocks.get(block).map_or(self.judgement.language, |lines| lines.language)
    }

    /// The words of a block.
    pub fn words(&self, block: usize) -> &[Range<usize>] {
        self.blocks.get(block).and_then(|lines| self.words.get(lines.words.clone())).unwrap_or_default()
    }

    /// The words that begin within a range of a block.
    pub fn words_in(&self, block: usize, range: &Range<usize>) -> &[Range<usize>] {
        let words = self.words(block);
        let from = words.partition_point(|word| word.start < range.start);
        let to = words.partition_point(|word| word.start < range.end);
        words.get(from..to).unwrap_or_default()
    }

    /// The sentences of a block, as [`sentences`] finds them: those inside quotation marks, too.
    pub fn sentences(&self, block: usize) -> &[Range<usize>] {
        self.blocks.get(block).and_then(|lines| self.sentences.get(lines.sentences.clone())).unwrap_or_default()
    }
}
