//! The numbers of the two rankers, each with what it looks at.
//!
//! Tuned by conditional logistic regression on the train part of `PolNeAR` (840 documents); `training/quotes` holds the script and
//! the card. A number is the change in log odds when its observation holds; counted ones are capped where they are counted.
//! A second number behind a slash is what comes to it outside English: where verbs stand last, other words are near a mark.

/// A table of observations: an enum of them, and for each its weight and what it looks at.
macro_rules! weights {
    ($(#[$meta:meta])* $name:ident { $($feature:ident = $weight:literal $(/ $elsewhere:literal)?, $meaning:literal;)* }) => {
        $(#[$meta])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
        pub enum $name { $(#[doc = $meaning] $feature,)* }

        impl $name {
            /// The weight of one observation.
            pub const fn weight(self) -> f32 {
                match self { $(Self::$feature => $weight,)* }
            }

            /// What comes to it outside English.
            pub const fn elsewhere(self) -> f32 {
                match self { $(Self::$feature => 0.0 $(+ $elsewhere)?,)* }
            }

            /// Its name, as the training script knows it.
            pub const fn name(self) -> &'static str {
                match self { $(Self::$feature => stringify!($feature),)* }
            }
        }
    };
}

weights! {
    /// What speaks for a mention as the source that a cue names.
    SourceFeature {
        BeforeGap0 = 2.47, "before the cue, only auxiliaries and adverbs between";
        BeforeGap2 = 0.02, "before the cue, one or two words between";
        BeforeGap5 = -0.20, "before the cue, three to five words between";
        BeforeGap10 = -0.19, "before the cue, six to ten words between";
        BeforeFar = 0.27, "before the cue, more words between";
        AfterGap0 = -1.30, "right after the cue";
        AfterFar = -1.79, "later after the cue";
        Inverted = 4.64, "right after a cue that follows a closing mark: “…” said X";
        InvertedComma = 1.82, "right after a cue that follows a comma";
        AfterTell = -1.37, "after a cue that names its listener: told X";
        Listener = -3.00, "after “to” behind a verb, or before a participle: who was told or asked. Set by hand: few of the training part have it";
        ByAgent = 4.69, "after “by”, after the cue";
        PassiveSubject = -4.60, "before a cue in the passive";
        Commas = -0.78, "commas between, up to four";
        AcrossParenthesis = 3.69, "a comma right after it and one right before the cue: X, who …, said";
        TwoCommas = 0.89, "exactly two commas between, and no verb: an apposition";
        Quotes = -0.50, "marked stretches between";
        Verbs = -0.21, "other verbs between, up to three";
        Coordinator = -0.37, "and, but between";
        Relative = -0.11, "who, which between";
        Subordinator = -1.00, "that, because, while between";
        MentionsBetween = -0.28, "other mentions between, up to four";
        Name = 2.44, "it is a name";
        SubjectPronoun = 2.27, "he, she, they";
        FirstPerson = 2.01, "I, we, you";
        ObjectPronoun = 1.13, "him, them";
        OtherPronoun = 0.25, "it, this, some";
        RelativePronoun = 2.07, "who, which";
        Person = 2.31, "a noun for a person";
        Body = 1.77, "a noun for a body";
        Text = 0.91, "a noun for a text";
        Time = -0.96, "a date";
        Possessive = -1.59, "a possessive: X’s";
        AfterPreposition = -0.49, "after a preposition";
        AfterOf = 0.34, "after “of”";
        AfterVerb = -1.18, "after a verb: its object";
        First = 0.60, "the first of its sentence";
        BeginsClause = 0.78, "its clause begins with it";
        Subject = 0.43, "a verb follows it";
        NounPossessive = 2.50, "the possessive right before a noun cue: X’s remark";
        NounAgent = 1.92, "after a noun cue and of, by, from";
        NounFirst = -0.42, "the first of the sentence of a noun cue";
        NounSubject = 0.13, "the subject before a noun cue";
        AccordingTo = 6.45, "right after “according to”";
        IngFirst = 0.62, "the first of the sentence of a participle";
        IngGap0 = 0.79, "right before a participle";
        IngSubject = 1.46, "the subject before a participle";
        IngComma = -0.59, "right before the comma before a participle: …, X, saying";
        ParticipleLeads = 4.26, "right after the comma that ends the participle’s clause at the start";
        InfinitiveSubject = 0.62, "the subject before an infinitive";
        Coordinated = 0.76, "the subject of a verb that “and” joins with the cue";
        OwnsOtherCue = 0.50, "another cue stands between, right after it";
        VerbSecond = 5.00, "right after a verb that stands second, with something else than a subject before it. Set by hand: not in English";
        Oblique = -3.00, "it begins with den, dem: no subject. Set by hand";
        VerbSecondField = -4.00, "and what stands before that verb. Set by hand";
        Impersonal = -9.00, "es behind heißt: nobody. Set by hand: not in English";
        ImpersonalIn = 7.00, "behind the preposition beside “heißt es”, which names the text. Set by hand: not in English";
        InsideApposition = 0.01, "between commas, with a mention before them";
        None = 0.73, "no source at all";
        NonePassive = 1.96, "no source for a passive";
        NoneNoun = 0.53, "no source for a noun";
        NoneIng = 0.03, "no source for a participle";
        NoneInfinitive = -0.41, "no source for an infinitive";
        NoneFirst = 0.21, "no source where no mention stands before the cue";
    }
}

weights! {
    /// What speaks for a cue and its source as those of a marked stretch.
    QuoteFeature {
        BeforeGap0 = 1.58 / -0.88, "the cue stands right before the opening mark";
        BeforeGap2 = 1.51 / -0.59, "one or two words between the cue and the opening mark";
        BeforeGap5 = 1.53 / -0.53, "three to five words between";
        BeforeGap10 = 1.20 / -0.25, "six to ten words between";
        BeforeFar = 0.94 / -0.21, "more words between";
        AfterGap0 = 0.08 / -0.08, "the cue stands right after the closing mark";
        AfterGap2 = -0.38 / 0.95, "one or two words between the closing mark and the cue";
        AfterGap5 = 0.21 / -0.23, "three to five words between";
        AfterFar = 0.14 / -0.14, "more words between";
        AfterComma = 0.21 / 0.54, "after a stretch that ends with a comma";
        AfterEnd = 0.12 / -0.24, "after a stretch that ends with a stop";
        AfterOpen = -0.29 / 0.18, "after a stretch that ends with no stop";
        AfterBroken = 0.75 / -0.41, "between two stretches of a sentence that the first begins: “…,” she said, “…”";
        AfterBusy = -1.85 / -0.25, "the same where words of the author’s begin the sentence: the cue may be the second’s";
        AfterThatClause = -0.27 / -0.01, "after a stretch in the “that” clause of a cue before it";
        OwnsThatClause = 0.49 / -0.11, "its own “that” opens the clause of the stretch";
        AfterLeadClause = -0.31 / 0.25, "after a stretch in a clause that leads up to the main one: Asked about “…”, she said";
        BeforeWhenComma = -0.13, "before a stretch that ends with a comma in mid-sentence";
        Colon = -0.21 / -0.18, "a colon before the opening mark";
        Comma = 0.30 / -0.33, "a comma before the opening mark";
        That = 0.86 / -0.28, "“that” between the cue and the stretch";
        As = 0.10 / -0.56, "“as” between the cue and the stretch";
        Relative = 0.03 / -0.31, "who, which between";
        Coordinator = -0.34 / 0.48, "and, but between";
        Subordinator = -0.04 / -0.17, "because, while between";
        Commas = -0.41 / 0.05, "commas between, up to three";
        OtherCues = -0.23 / -0.13, "other cues between, up to three";
        OtherQuotes = -0.18 / 0.62, "other stretches between, up to three";
        PreviousSentence = -1.81 / 0.40, "the cue stands in the sentence before";
        PreviousBeside = -1.00, "in the sentence before, though a cue stands right behind the stretch, and not in English. Set by hand: few have it";
        PreviousColon = 0.00, "in the sentence before, which ends with a colon";
        PreviousQuotes = -0.62 / 0.07, "in the sentence before, which holds a stretch of its own";
        NextSentence = -3.51 / 0.51, "the cue stands in the sentence after";
        NextStarts = -0.43 / 0.01, "at the start of the sentence after";
        PreviousBlock = -3.49 / 0.50, "the cue stands at the end of the paragraph before";
        PreviousBlockColon = 1.60 / 0.09, "in the paragraph before, which ends with a colon";
        LastCue = -0.25 / 0.87, "the last cue of the sentence or paragraph before";
        Say = -0.33 / -0.23, "the cue reports speech";
        Tell = -0.65 / -0.06, "the cue reports speech to a listener";
        Judge = -1.33 / 0.50, "the cue speaks of somebody in its own words";
        Think = -1.77 / 0.06, "the cue reports a thought";
        Show = -1.09 / 0.19, "the cue lets a thing speak";
        Noun = -0.22 / 0.12, "the cue is a noun";
        According = 3.39 / -1.14, "the cue is “according to”";
        JudgeFragment = 0.73 / 0.67, "such a cue, and the stretch is a fragment";
        VerbBeside = 1.22 / 0.09, "right behind the closing mark, and its source right behind it: “…,” said X";
        SubjectBeside = 1.38 / -0.54, "right behind the closing mark and its source: “…,” X said";
        Announced = 0.29, "it and its source, side by side, with a colon before the mark: X said: “…”";
        Work = -3.20, "praised, read “A Long Title”: a work, not words. Set by hand: too rare in the training part to be learned";
        NounPossessive = -1.18, "a noun with its owner before it";
        NounThat = 2.20, "and “that” after it, before the stretch: X’s remark that …. Set by hand, 0.88 when learned: few of the training part have it";
        Past = 2.26 / 0.02, "the cue is in the past";
        Third = 1.67 / 0.57, "the cue is in the present, third person";
        Ing = 1.98 / -0.54, "the cue is a participle in -ing";
        Infinitive = 1.01 / 0.02, "the cue is an infinitive";
        Passive = 0.10 / 0.04, "the cue is a passive";
        Modal = 0.63 / -0.02, "would, could before the cue";
        Negated = -0.78 / -0.04, "not before the cue";
        SourceScore = 2.45 / -0.63, "how sure the source of the cue is, 0 to 1";
        NoSource = -0.98 / -0.53, "the cue has no source";
        LeftOut = 1.20, "the cue leaves its subject out, and the sentence before names one. Set by hand: not in English";
        SecondSource = 0.18 / -0.16, "the second choice among the cue’s sources";
        SourceName = 0.74 / 0.75, "the source is a name";
        SourcePronoun = 0.23 / -1.12, "the source is he, she, they";
        SourceFirstPerson = -1.54, "the source is I, we, you";
        SourcePerson = 0.08 / 1.05, "the source is a noun for a person";
        SourceOther = -0.44 / -0.72, "the source is another noun group";
        SourceRelative = -0.34 / -0.38, "the source is who, which";
        SourceBetween = -0.28 / 0.16, "the source stands between cue and stretch";
        SameSource = 0.12 / -0.37, "the last quotation has the same source";
        Mood = 1.95 / 0.97, "the author’s sentence is in the mood of reported speech: she goes on who spoke before. Set by hand: not in English";
        Continues = -1.39 / 0.40, "no cue: the quotation before goes on";
        ContinuesBlock = -0.74 / 0.13, "it goes on from the paragraph before";
        ContinuesAtOnce = 1.21 / -0.24, "nothing stands between the two";
        ContinuesFragment = -0.22 / -0.29, "it would go on with a fragment";
        ContinuesSentence = -0.70 / -0.27, "in the same sentence";
        ContinuesFar = 1.19 / -0.51, "two sentences or more stand between";
        ContinuesCue = 0.67 / 0.05, "but its sentence has a cue of its own";
        ContinuesMain = 0.15 / 0.72, "and who goes on said most of what is said on the page";
        ContinuesOther = -0.46 / 0.03, "and somebody else said most of what is said on the page";
        ContinuesParagraph = -0.95 / 0.27, "and its paragraph is nothing but the stretch";
        Bare = 0.11 / -0.21, "no cue: a mention alone";
        BareColon = 1.31 / 0.34, "the mention and a colon stand before the mark";
        BareFirst = 1.19 / -0.50, "the mention is the first of the sentence";
        BareNear = 0.31 / -0.83, "the mention is the nearest before the mark";
        BareAfter = -1.00 / -0.32, "the mention stands right after the closing mark";
        BareCredit = 9.00, "a line with a dash and a name behind the words: — X. Set by hand: not in the training part";
        BarePossessive = -0.24, "the mention is an owner: X’s “…”";
        BarePrevious = -1.71 / 1.40, "the first mention of the sentence before";
        BareBlock = -1.91 / -0.60, "the first mention of the last sentence of the paragraph before";
        BareNext = -1.19 / 0.19, "the first mention of the sentence after";
        BareSubject = -0.35 / -0.16, "a verb follows the mention";
        BareSentence = -0.50 / 1.07, "and the stretch is a whole sentence";
        BareMain = -1.75 / -0.10, "no cue and nobody near: who said most of what is said on the page";
        BareMainMost = -0.13 / -0.17, "and nearly all of it";
        BareMainHere = -0.21 / 0.34, "and the paragraph names that figure before the mark";
        BareMainAfter = -1.18 / -0.28, "and the page names that figure for the first time behind the stretch";
        BareMainCued = 0.51 / 0.63, "and a cue stands in the sentence";
        BareMainFragment = 0.42 / 0.71, "and the stretch is a few words without a stop";
        BareMainMood = -0.13 / -0.06, "and the author’s sentence is in the mood of reported speech";
        BareMainKnown = 0.14 / 0.18, "and only of what is known to be somebody's";
        BareUnder = 0.67 / 0.50, "a short line under a paragraph in marks, or the end of it, names the mention";
        BareUnderAgain = 1.03 / 0.92, "and another paragraph in marks follows the line";
        BareUnderHere = 0.22 / 0.03, "and it is the end of the paragraph itself";
        BareBelow = -0.59 / 0.87, "a heading in marks: who says the first words in marks below it";
        BareBelowRepeats = 1.97 / 1.31, "and those words repeat one of its own";
        BareBelowFar = -0.83 / 0.28, "and a paragraph without words in marks lies between";
        BareForeign = -0.35 / -0.29, "no cue, and the language is not English";
        ContinuesQuestion = -0.42 / -0.18, "it goes on behind a question that stands alone";
        ContinuesForeign = 0.81 / 0.40, "it goes on, and the language is not English";
        ContinuesBlocks = -1.03 / -0.92, "two paragraphs or three lie between, and no question alone";
        ContinuesAlone = 0.12 / -0.28, "the quotation before stood alone in its paragraph, too";
        CueForeign = -1.14 / -0.54, "a cue, and the language is not English";
        FigurePerson = 0.64 / 0.33, "the page shows that its figure is a person";
        FigureBody = -0.20 / 0.37, "its figure is a body";
        FigureLone = -0.36 / -0.50, "its figure has one word, and nothing shows what it is";
        FigureOften = -0.11 / 0.75, "the page names its figure in full, or twice at least";
        FigureNone = -0.54 / -1.04, "a name that is no figure’s";
        FigureMain = 0.23 / 0.23, "its figure said most of what is said on the page";
        FigureNoun = -0.25 / -0.12, "in a language that writes nouns with capitals, a figure of one word";
        Unknown = -0.31 / 0.42, "somebody says it, and the page does not tell who";
        UnknownSentence = -0.44 / 0.47, "and it is a whole sentence";
        UnknownCued = 2.53 / -1.21, "and its sentence has a cue";
        UnknownForeign = 0.52 / 0.31, "and the language is not English";
        UnknownAlone = -0.91 / 0.28, "and its paragraph is nothing but the stretch";
        None = 3.60 / -0.05, "nobody says it";
        NoneForeign = -0.14, "and the language is not English";
        NoneSmall = -0.77 / -0.96, "it begins with a small letter";
        NoneSentence = -0.14 / -0.15, "it begins with a capital and ends with a stop";
        NoneBracket = -0.03 / 1.00, "a bracket stands before it";
        NoneTitleOn = 0.90 / -0.18, "a title behind a preposition or an owner: on “Harbour Hour”";
        NoneTitleClosed = 1.27, "and the mark holds the comma or the stop of the sentence";
        NoneTitleNamed = 0.30 / 0.08, "a title behind song, called, book";
        NoneAgain = 0.71 / -0.28, "the page has the same few words in marks again";
        NoneAgainWord = 0.50 / 0.54, "the page has the same word in marks again";
        NoneUsed = 0.68 / 0.29, "the author uses the same few words without marks";
        NoneUsedWord = 0.61 / 0.44, "the author uses the same word without marks";
        NoneFramed = 0.36 / -0.24, "a determiner before it and a noun behind it";
        NoneNouns = -0.08 / -0.04, "every long word has a capital, where all nouns have";
        NoneCommas = -0.29 / 0.78, "a comma or “and” and another stretch beside it: a list";
        NoneOneWord = 1.49 / 0.08, "one word that nobody says";
        NoneTwoWords = 0.77 / 0.82, "two words";
        NoneShort = 0.67 / -0.13, "three to five words";
        NoneLong = -0.57 / -0.91, "twelve words or more";
        NoneTitle = 0.67 / 0.50, "every long word has a capital: a title";
        NoneClause = -1.09 / 0.05, "it holds an auxiliary or a pronoun: a clause";
        NoneComma = -0.51 / -0.21, "it ends with a comma";
        NoneStop = -0.80 / 0.26, "it ends with a stop";
        NoneNaming = 1.11 / 0.67, "so-called, named, titled before it";
        NoneNamed = 1.50, "a word or two behind a preposition or a noun for a body, where nouns take capitals: bei „Sky“, die Agentur „Tafa“. Set by hand";
        NoneDeterminer = 0.00 / -0.23, "a determiner before it";
        NoneAttributive = 0.33 / 0.09, "a noun follows it at once";
        NoneDash = -2.00, "a dash opens it: speech. Set by hand: not in the training part";
        NoneSingle = -0.99, "single marks";
        NoneAlone = -2.31 / -0.88, "its paragraph is nothing but the stretch";
        NoneCueless = -0.95 / 0.43, "its sentence holds no cue";
        NoneFirstPerson = -0.48 / 0.75, "I, we, you inside";
        NoneParagraphs = 3.33, "it runs over paragraphs";
        NoneSentences = 0.37 / -0.69, "a sentence ends inside it";
        NoneUnclosed = 2.56 / 0.22, "no mark closes it";
        NoneHeading = 0.39 / -0.21, "it stands in a heading or caption";
    }
}

weights! {
    /// What speaks for a cue as one that reports the clause beside it.
    ClauseFeature {
        Any = -0.16, "any clause";
        Trailing = -1.49, "the cue and its source follow it: …, she said";
        Inserted = 2.24, "and more of it follows them: The bridge, she said, will hold";
        TrailingVerb = 0.94, "and the clause before them holds a verb";
        TrailingSay = 0.74, "and the cue reports speech";
        HoldsVerb = 0.19, "the clause after the cue holds a verb";
        ClauseSay = 0.22, "the cue reports speech, and a clause with its subject follows";
        ClauseJudge = -0.40, "the cue speaks of somebody in its own words, and such a clause follows";
        ObjectSay = -0.69, "the cue reports speech, and an object or infinitive follows";
        AfterComma = 0.29, "a comma before the cue: a participle’s clause as often as a verb";
        OpensThat = 0.93, "it opens with “that”";
        OpensTo = 0.44, "it opens with “to”";
        OpensAs = -0.01, "it opens with “as”";
        OpensOf = 0.36, "it opens with “of”";
        OpensAbout = 0.50, "it opens with “about”, “for”, “against”, “on”";
        OpensComma = -1.22, "it opens after a comma";
        OpensColon = -0.31, "it opens after a colon";
        OpensQuote = -0.20, "it opens with a marked stretch";
        OpensPronoun = 0.99, "it opens with he, she, they";
        OpensQuestion = -0.17, "it opens with what, how, if";
        OpensPreposition = -0.74, "it opens with another preposition";
        OpensCoordinator = -0.69, "it opens with “and”";
        OpensIng = 0.89, "it opens with a participle";
        OpensSubject = 0.29, "it opens with a noun group and its verb";
        OpensObject = 0.29, "it opens with another word";
        Say = 0.14, "the cue reports speech";
        Tell = 0.08, "the cue reports speech to a listener";
        Judge = -0.22, "the cue speaks of somebody in its own words";
        Think = -0.73, "the cue reports a thought";
        Show = -0.27, "the cue lets a thing speak";
        Noun = -1.14, "the cue is a noun";
        According = 1.98, "the cue is “according to”";
        Past = -0.23, "the cue is in the past";
        Third = -0.78, "the cue is in the present, third person";
        Base = -0.94, "the cue is in its base form";
        Ing = -0.22, "the cue is a participle in -ing";
        Infinitive = 0.72, "the cue is an infinitive";
        Passive = 0.38, "the cue is a passive";
        Modal = -0.10, "would, could before the cue";
        Negated = 0.24, "not before the cue";
        Short = -0.74, "two or three words";
        Long = 0.34, "more than fifteen words";
        CueFirst = -0.22, "the cue is the first word of its sentence";
        AfterDeterminer = -0.43, "a determiner before the cue";
        AfterPreposition = -0.12, "a preposition before the cue";
        AfterPossessive = -0.47, "an owner before the cue";
        FirstCue = 0.29, "the first cue of its sentence";
        HoldsQuote = 1.02, "a marked stretch stands in it";
        NoSource = -1.30, "the cue has no source";
        SourceName = -0.00, "the source is a name";
        SourcePronoun = -0.09, "the source is he, she, they";
        SourceOtherPronoun = -0.48, "the source is another pronoun";
        SourcePerson = -0.10, "the source is a noun for a person or body";
        SourceText = 0.38, "the source is a noun for a text";
        SourceThing = -1.04, "the source is another noun group";
        SourceScore = 0.72, "how sure the source is, 0 to 1";
    }
}

weights! {
    /// What speaks for somebody named before as the one whom a pronoun stands for.
    PronounFeature {
        Same = 1.78, "named earlier in the same sentence";
        Apart1 = 1.47, "in the sentence before";
        Apart2 = -0.65, "two sentences before";
        Apart3 = -2.59, "three sentences before or more";
        Block = -1.36, "a paragraph ends between";
        Subject = 1.50, "the subject of a verb, or the first of its sentence, and no object";
        First = 1.00, "the first of its sentence";
        Object = -0.26, "behind a verb or preposition, or an owner";
        Gender = 0.72, "of that gender by title or first name";
        Unclear = 0.44, "nothing shows that it is a person";
        UnclearNoun = 0.23, "the same, where nouns take capitals";
        UnclearPlace = -0.17, "and it stands behind a preposition mostly, as places do";
        UnclearArticle = -1.35, "and the page sets an article before it";
        UnclearIdle = -1.13, "and it is never the subject of a verb";
        UnclearLone = -1.10, "and it has one word";
        Speaks = 0.53, "the source of a quotation";
        Main = 1.68, "said most of what is said on the page";
        LastSpeaker = 0.36, "the last source of a quotation before";
        Reports = 0.85, "the source of a verb of saying without marks";
        LastToSay = 1.17, "the last source of a quotation or a verb of saying before";
        Often = 0.12, "named five times or more";
        Once = -0.37, "named once";
        Pronoun = -1.54, "there a pronoun stands for it, too";
        Nearest = -0.21, "nobody who fits stands nearer";
        List = -0.64, "behind like, with, including, and";
        Example = -2.00, "one of those behind like, including. Set by hand: few of the training part have it";
        Body = -0.06, "a body, where it or they is asked";
        DescribedRole = 2.44, "a description, and the page gives the figure one of its words: the mayor";
        DescribedOther = 0.46, "a description, and the page gives the figure other words only";
        DescribedApart = 1.36, "a description, two sentences later or more";
        DescribedSpoke = -0.49, "a description, and the last source of a quotation before";
        DescribedMain = -0.40, "a description, and who said most of what is said on the page";
        WriterBody = 1.25, "a body that a text may be of";
        WriterSpeaks = -1.87, "who has spoken may be whose text it is";
        Itself = 1.53, "nobody whom the page names: the description alone";
        ItselfText = 1.33, "nobody, where a text is meant";
        ItselfLong = -0.51, "nobody, for a description of three words or more";
    }
}
