//! What is taken away for which rule, and by which step.

use crate::reason::reasons;

/// The step of cleaning that took something away.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Step {
    /// The page hides it.
    Visibility,
    /// Names of elements, classes and roles.
    Names,
    /// How much of it is links.
    Links,
    /// What a line says.
    Lines,
    /// It stands twice.
    Repeats,
    /// Headings before nothing.
    Headings,
    /// It is told as metadata.
    Metadata,
    /// It is not in the article's element.
    Container,
    /// The text that the page declares.
    Witness,
    /// The classifier of blocks.
    Blocks,
}

impl Step {
    /// Its name in the contract.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Visibility => "visibility",
            Self::Names => "names",
            Self::Links => "links",
            Self::Lines => "lines",
            Self::Repeats => "repeats",
            Self::Headings => "headings",
            Self::Metadata => "metadata",
            Self::Container => "container",
            Self::Witness => "witness",
            Self::Blocks => "blocks",
        }
    }
}

reasons! {
    /// Why something is not part of the article.
    #[derive(Copy)]
    pub enum Rule {
        /// The page hides it.
        Hidden = "removedHidden", "hidden";
        /// Part of the page's frame.
        NotText = "removedNotText", "not the text";
        /// Who wrote it.
        Byline = "removedByline", "byline";
        /// About the author.
        AboutAuthor = "removedAboutAuthor", "about the author";
        /// A reader's comment.
        Comment = "removedComment", "comment";
        /// Other articles.
        Related = "removedRelated", "related articles";
        /// Buttons.
        Share = "removedShare", "share or follow button";
        /// A newsletter, an offer.
        Offer = "removedOffer", "newsletter or offer";
        /// An advertisement.
        Advertisement = "removedAdvertisement", "advertisement";
        /// A consent or paywall text.
        Gate = "removedGate", "consent or paywall";
        /// Topics and tags.
        Topics = "removedTopics", "topics";
        /// Menus.
        Navigation = "removedNavigation", "navigation";
        /// A column beside the text.
        Beside = "removedBeside", "beside the text";
        /// The foot of the page.
        Foot = "removedFoot", "foot of the page";
        /// The caption of a picture.
        Caption = "removedCaption", "caption or picture";
        /// A poll, a quiz, a table of contents.
        Widget = "removedWidget", "widget";
        /// Text for screen readers or printers.
        Unseen = "removedUnseen", "for screen readers or print";
        /// Mostly links.
        MostlyLinks = "removedMostlyLinks", "mostly links";
        /// An item in a list of links.
        ListOfLinks = "removedListOfLinks", "in a list of links";
        /// Points to another article.
        PointsElsewhere = "removedPointsElsewhere", "points to another article";
        /// Asks to subscribe or follow.
        Promotes = "removedPromotes", "asks to subscribe or follow";
        /// A label of the page.
        Label = "removedLabel", "label of the page";
        /// Says what the page earns by its links.
        Discloses = "removedDiscloses", "says what the page earns";
        /// Stands twice.
        Repeat = "removedRepeat", "stands there already";
        /// A kicker, a byline or a date at the head.
        TopLine = "removedTopLine", "kicker, byline or date";
        /// The headline, which is metadata.
        Headline = "removedHeadline", "headline";
        /// A heading before nothing.
        LoneHeading = "removedLoneHeading", "nothing follows it";
        /// Not in the article's element.
        Outside = "removedOutside", "outside the article";
        /// After the end of the text that the page declares.
        AfterDeclared = "removedAfterDeclared", "after the end of the declared text";
        /// The classifier takes it for something else.
        UnlikeArticle = "removedUnlike", "reads unlike the article's blocks";
    }
}
