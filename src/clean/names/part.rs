//! The parts of a page that names can tell, and sets of them.

use crate::clean::rule::Rule;

/// A set of [parts](Part) of a page.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Parts(u32);

/// A part of a page, as names tell it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[repr(u8)]
pub enum Part {
    /// The text of an article.
    Body,
    /// The summary between headline and text: dek, standfirst.
    Summary,
    /// The headline.
    Headline,
    /// Who wrote it, when: byline, dateline, reading time.
    Byline,
    /// About the author.
    Bio,
    /// Readers' comments.
    Comment,
    /// Links to other articles.
    Related,
    /// Share and follow buttons.
    Share,
    /// Newsletter boxes, appeals, offers.
    Promo,
    /// Advertisements.
    Ad,
    /// Consent and paywall texts, by name.
    Gate,
    /// Topics, tags, breadcrumbs.
    Tags,
    /// Navigation, menus, search.
    Nav,
    /// A column beside the text.
    Aside,
    /// The foot of the page.
    Footer,
    /// The head of the page or of the article.
    Header,
    /// Caption or credit of a picture.
    Caption,
    /// Pictures, videos, players.
    Media,
    /// Polls, quizzes, tables of contents, widgets.
    Widget,
    /// Text for screen readers or printers only.
    Unseen,
    /// Notes: corrections, disclaimers, copyright.
    Note,
    /// A pull quote, which repeats the text.
    PullQuote,
    /// A consent layer, known by what it says.
    Consent,
}

impl Part {
    /// Why a block of this part is removed.
    pub const fn rule(self) -> Rule {
        match self {
            Self::Body | Self::Summary | Self::Headline | Self::Header | Self::Note | Self::PullQuote => Rule::NotText,
            Self::Byline => Rule::Byline,
            Self::Bio => Rule::AboutAuthor,
            Self::Comment => Rule::Comment,
            Self::Related => Rule::Related,
            Self::Share => Rule::Share,
            Self::Promo => Rule::Offer,
            Self::Ad => Rule::Advertisement,
            Self::Gate | Self::Consent => Rule::Gate,
            Self::Tags => Rule::Topics,
            Self::Nav => Rule::Navigation,
            Self::Aside => Rule::Beside,
            Self::Footer => Rule::Foot,
            Self::Caption | Self::Media => Rule::Caption,
            Self::Widget => Rule::Widget,
            Self::Unseen => Rule::Unseen,
        }
    }
}

impl Parts {
    /// Parts whose text is never the article's own.
    pub const FOREIGN: Self = Self::of(&[
        Part::Comment,
        Part::Related,
        Part::Share,
        Part::Promo,
        Part::Ad,
        Part::Gate,
        Part::Tags,
        Part::Nav,
        Part::Aside,
        Part::Footer,
        Part::Bio,
        Part::Widget,
        Part::Unseen,
        Part::Consent,
    ]);

    /// Parts that an element which holds most of the text cannot be, if only a name says so.
    pub const DOUBTFUL: Self = Self::FOREIGN.without(Self::of(&[Part::Consent])).or(Self::of(&[
        Part::Header,
        Part::Media,
        Part::Caption,
        Part::Byline,
        Part::Summary,
        Part::Note,
        Part::PullQuote,
    ]));

    /// The set of these parts.
    pub const fn of(parts: &[Part]) -> Self {
        let mut bits = 0;
        let mut i = 0;
        while i < parts.len() {
            bits |= 1 << parts[i] as u8;
            i += 1;
        }
        Self(bits)
    }

    /// Whether the part is in the set.
    pub const fn has(self, part: Part) -> bool {
        self.0 & (1 << part as u8) != 0
    }

    /// What is in both.
    pub const fn and(self, other: Self) -> Self {
        Self(self.0 & other.0)
    }

    /// What is in either.
    pub const fn or(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// What is in this and not in the other.
    pub const fn without(self, other: Self) -> Self {
        Self(self.0 & !other.0)
    }

    /// Whether nothing is in it.
    pub const fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// The parts in it.
    pub fn iter(self) -> impl Iterator<Item = Part> {
        ALL.iter().copied().filter(move |part| self.has(*part))
    }
}

const ALL: [Part; 23] = [
    Part::Body,
    Part::Summary,
    Part::Headline,
    Part::Byline,
    Part::Bio,
    Part::Comment,
    Part::Related,
    Part::Share,
    Part::Promo,
    Part::Ad,
    Part::Gate,
    Part::Tags,
    Part::Nav,
    Part::Aside,
    Part::Footer,
    Part::Header,
    Part::Caption,
    Part::Media,
    Part::Widget,
    Part::Unseen,
    Part::Note,
    Part::PullQuote,
    Part::Consent,
];
