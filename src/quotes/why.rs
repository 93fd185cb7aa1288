//! Why a quotation is one, and whose: every reason that the stage gives.

use crate::reason::reasons;

reasons! {
    /// Why a quotation is one, or whose it is.
    pub enum Why {
        /// The cue right after it.
        RightAfter(word: String) = "quoteRightAfter", "“{word}” right after the closing mark";
        /// The cue after it.
        After(word: String) = "quoteAfter", "“{word}” after the closing mark";
        /// The cue right before it.
        RightBefore(word: String) = "quoteRightBefore", "“{word}” right before the opening mark";
        /// The cue before it.
        Before(word: String) = "quoteBefore", "“{word}” before the opening mark";
        /// The cue in the sentence before.
        SentenceBefore(word: String) = "quoteSentenceBefore", "“{word}” in the sentence before";
        /// The cue in the paragraph before.
        ParagraphBefore(word: String) = "quoteParagraphBefore", "“{word}” in the paragraph before";
        /// The cue in the sentence after.
        SentenceAfter(word: String) = "quoteSentenceAfter", "“{word}” in the sentence after";
        /// One quotation with that of the paragraph before.
        ContinuesParagraph = "quoteContinuesParagraph", "goes on from the quotation in the paragraph before";
        /// One speaker with the quotation before.
        Continues = "quoteContinues", "goes on from the quotation before";
        /// A name and a colon.
        Colon(name: String) = "quoteColon", "“{name}” and a colon before the opening mark";
        /// A name beside it.
        Beside(name: String) = "quoteBeside", "“{name}” beside it, without a reporting word";
        /// Reported speech before its cue.
        ClauseBefore(word: String) = "reportedBefore", "“{word}” after the clause, no marks";
        /// Reported speech behind a cue and "that".
        ThatClause(word: String) = "reportedThat", "“{word}” and “that” before the clause, no marks";
        /// Reported speech behind its cue.
        ClauseAfter(word: String) = "reportedAfter", "“{word}” before the clause, no marks";
        /// In a mood of its own.
        Mood = "reportedMood", "in the mood of reported speech, after somebody’s words";
        /// Within another's quotation.
        Inside = "quoteInside", "inside somebody else’s words";
        /// Marks alone, in a language whose reporting words are not known or where none stands beside them.
        MarksAlone = "quoteMarksAlone", "in quotation marks, without a reporting word that is known";
        /// A description of somebody.
        Role(mention: String, name: String) = "speakerRole", "“{mention}” is {name}: the page gives them that role";
        /// A pronoun of somebody named before.
        NamedBefore(mention: String, name: String) = "speakerNamedBefore", "“{mention}” is {name}: named before";
        /// "who", right after a name.
        NamedRightBefore(mention: String, name: String) = "speakerNamedRightBefore", "“{mention}” is {name}: named right before it";
        /// A pronoun of whoever spoke last.
        LastToSpeak(mention: String, name: String) = "speakerLastToSpeak", "“{mention}” is {name}: the last to speak";
        /// A pronoun of a subject in its sentence.
        SubjectBefore(mention: String, name: String) = "speakerSubjectBefore", "“{mention}” is {name}: subject earlier in the sentence";
        /// A pronoun of the subject of the sentence before.
        SubjectOfSentenceBefore(mention: String, name: String) = "speakerSubjectOfSentenceBefore",
            "“{mention}” is {name}: subject of the sentence before";
        /// A pronoun of a subject farther up.
        LastSubject(mention: String, name: String) = "speakerLastSubject", "“{mention}” is {name}: the last subject that fits";
        /// A pronoun of a name farther up.
        LastNamed(mention: String, name: String) = "speakerLastNamed", "“{mention}” is {name}: the last named that fits";
    }
}
