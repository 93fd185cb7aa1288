//! What a reader must know about an incomplete analysis.

use crate::reason::reasons;

reasons! {
    /// Why an analysis is incomplete. Its `Display` is the English sentence.
    pub enum Warning {
        /// The page has no running text.
        NoRunningText = "notArticleText", "This page does not look like an article: it has no running text.";
        /// The page lists other pages.
        ListOfPages = "notArticleList", "This page does not look like an article: it reads as a list of pages.";
        /// The page is a forum.
        Forum = "notArticleForum", "This page does not look like an article: it reads as a forum.";
        /// The page sells something.
        Shop = "notArticleShop", "This page does not look like an article: it reads as a shop or a service.";
        /// The page is documentation.
        Documentation = "notArticleDocumentation", "This page does not look like an article: it reads as documentation.";
        /// Nothing shows that the page is an article.
        Unlike = "notArticleUnlike", "This page does not look like an article: too little speaks for one.";
        /// The page has text, but too little for an article: this many words.
        TooShort(count: usize) = "tooShort", "There is too little text here for an article ({count word|words}).";
        /// Elements nested deeper than this limit were moved up to it; their text is kept.
        DepthCapped(depth: usize) = "depthCapped", "The page nests deeper than {depth} levels; deeper parts were read as if on that level.";
        /// Everything after this many elements and texts was left out.
        NodesCapped(nodes: usize) = "nodesCapped", "The page is very large; only its first {nodes} elements and texts were read.";
        /// Everything after this many millions of bytes was left out.
        BytesCapped(megabytes: usize) = "bytesCapped", "The page is very large; only its first {megabytes} MB were read.";
        /// This many hidden passages were ignored.
        HiddenIgnored(count: usize) = "hiddenIgnored", "{count hidden passage was|hidden passages were} ignored.";
        /// This many hidden passages were read, because they are most of the page's text.
        HiddenRead(count: usize) = "hiddenRead",
            "{count passage is|passages are} hidden on the page but read all the same: most of its text is hidden.";
        /// This many parts of the page could not be read: frames, closed shadow roots.
        Unreadable(count: usize) = "unreadable", "{count embedded part|embedded parts} of the page could not be read.";
        /// The input is not text.
        NotText = "notText", "This is not text: nothing could be read.";
        /// No text at all.
        Empty = "noText", "There is no text here.";
        /// The page has more blocks than are examined.
        BlocksCapped = "blocksCapped", "The page has too many paragraphs; only part of it was examined.";
        /// Opinion was not looked for: there are no word lists for this language (a BCP 47 tag).
        NoOpinionLists(language: String) = "noOpinionLists", "There are no opinion word lists for the language “{language}” yet; nothing was marked.";
    }
}
