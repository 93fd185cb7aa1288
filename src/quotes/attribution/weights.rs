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
        BeforeGap0 = 1.53 / -0.72, "the cue stands right before the opening mark";
        BeforeGap2 = 1.40 / -0.56, "one or two words between the cue and the opening mark";
        BeforeGap5 = 1.47 / -0.30, "three to five words between";
        BeforeGap10 = 1.15 / -0.38, "six to ten words between";
        BeforeFar = 0.92 / -0.79, "more words between";
        AfterGap0 = 0.82 / -0.29, "the cue stands right after the closing mark";
        AfterGap2 = -0.44 / 0.88, "one or two words between the closing mark and the cue";
        AfterGap5 = -0.02 / -0.14, "three to five words between";
        AfterFar = -0.01 / -0.23, "more words between";
        AfterComma = 0.45 / 0.29, "after a stretch that ends with a comma";
        AfterEnd = 0.22 / -0.05, "after a stretch that ends with a stop";
        AfterOpen = -0.32 / -0.02, "after a stretch that ends with no stop";
        AfterBroken = 1.01 / -0.54, "between two stretches of a sentence that the first begins: “…,” she said, “…”";
        AfterBusy = -1.86 / -0.14, "the same where words of the author’s begin the sentence: the cue may be the second’s";
        AfterThatClause = -0.28, "after a stretch in the “that” clause of a cue before it";
        OwnsThatClause = 0.49 / -0.45, "its own “that” opens the clause of the stretch";
        AfterLeadClause = -0.31 / 0.11, "after a stretch in a clause that leads up to the main one: Asked about “…”, she said";
        BeforeWhenComma = -0.06, "before a stretch that ends with a comma in mid-sentence";
        Colon = -0.21 / -0.27, "a colon before the opening mark";
        Comma = 0.44 / -0.37, "a comma before the opening mark";
        That = 0.85 / -0.55, "“that” between the cue and the stretch";
        As = 0.11 / -1.03, "“as” between the cue and the stretch";
        Relative = 0.07 / 0.04, "who, which between";
        Coordinator = -0.29 / 0.50, "and, but between";
        Subordinator = -0.04 / -0.14, "because, while between";
        Commas = -0.42 / 0.22, "commas between, up to three";
        OtherCues = -0.28 / 0.17, "other cues between, up to three";
        OtherQuotes = -0.23 / 0.79, "other stretches between, up to three";
        PreviousSentence = -1.95 / 0.74, "the cue stands in the sentence before";
        PreviousColon = 0.00, "in the sentence before, which ends with a colon";
        PreviousQuotes = -0.63 / -0.40, "in the sentence before, which holds a stretch of its own";
        NextSentence = -3.45 / 0.73, "the cue stands in the sentence after";
        NextStarts = -0.48 / -0.01, "at the start of the sentence after";
        PreviousBlock = -3.65 / 0.45, "the cue stands at the end of the paragraph before";
        PreviousBlockColon = 1.59 / 0.09, "in the paragraph before, which ends with a colon";
        LastCue = -0.18 / 1.25, "the last cue of the sentence or paragraph before";
        Say = -0.26 / 0.17, "the cue reports speech";
        Tell = -0.58 / -0.23, "the cue reports speech to a listener";
        Judge = -1.31 / 0.61, "the cue speaks of somebody in its own words";
        Think = -1.74 / -0.02, "the cue reports a thought";
        Show = -1.36 / -0.30, "the cue lets a thing speak";
        Noun = -0.20 / 0.57, "the cue is a noun";
        According = 3.23 / -1.42, "the cue is “according to”";
        JudgeFragment = 0.72 / 0.72, "such a cue, and the stretch is a fragment";
        Work = -3.20, "praised, read “A Long Title”: a work, not words. Set by hand: too rare in the training part to be learned";
        NounPossessive = -1.25, "a noun with its owner before it";
        NounThat = 2.20, "and “that” after it, before the stretch: X’s remark that …. Set by hand, 0.88 when learned: few of the training part have it";
        Past = 2.25 / -0.09, "the cue is in the past";
        Third = 1.59 / 0.52, "the cue is in the present, third person";
        Ing = 1.92 / -0.56, "the cue is a participle in -ing";
        Infinitive = 1.09 / -0.02, "the cue is an infinitive";
        Passive = 0.12 / 0.07, "the cue is a passive";
        Modal = 0.40 / -0.03, "would, could before the cue";
        Negated = -0.63 / -0.02, "not before the cue";
        SourceScore = 2.59 / -0.58, "how sure the source of the cue is, 0 to 1";
        NoSource = -0.98 / -0.68, "the cue has no source";
        LeftOut = 1.20, "the cue leaves its subject out, and the sentence before names one. Set by hand: not in English";
        SecondSource = 0.20 / -0.46, "the second choice among the cue’s sources";
        SourceName = 0.76 / 0.78, "the source is a name";
        SourcePronoun = 0.24 / -1.01, "the source is he, she, they";
        SourceFirstPerson = -1.47, "the source is I, we, you";
        SourcePerson = 0.06 / 0.97, "the source is a noun for a person";
        SourceOther = -0.44 / -0.90, "the source is another noun group";
        SourceRelative = -0.27, "the source is who, which";
        SourceBetween = -0.24 / 0.12, "the source stands between cue and stretch";
        SameSource = 0.13 / -0.54, "the last quotation has the same source";
        Mood = 1.59 / 0.79, "the author’s sentence is in the mood of reported speech: she goes on who spoke before. Set by hand: not in English";
        Continues = -1.24 / 0.41, "no cue: the quotation before goes on";
        ContinuesBlock = -0.86 / 0.15, "it goes on from the paragraph before";
        ContinuesAtOnce = 1.23 / -0.24, "nothing stands between the two";
        ContinuesFragment = 0.07 / -0.41, "it would go on with a fragment";
        ContinuesSentence = -0.80 / -0.31, "in the same sentence";
        ContinuesFar = 0.74 / -0.63, "two sentences or more stand between";
        ContinuesCue = 1.19 / 0.06, "but its sentence has a cue of its own";
        ContinuesMain = -0.23 / 0.25, "and who goes on said most of what is said on the page";
        ContinuesOther = -0.33 / 0.14, "and somebody else said most of what is said on the page";
        ContinuesParagraph = -0.93 / 0.49, "and its paragraph is nothing but the stretch";
        Bare = 0.14 / -0.23, "no cue: a mention alone";
        BareColon = 1.39 / 0.33, "the mention and a colon stand before the mark";
        BareFirst = 1.14 / -0.34, "the mention is the first of the sentence";
        BareNear = 0.33 / -0.71, "the mention is the nearest before the mark";
        BareAfter = -0.91 / -0.35, "the mention stands right after the closing mark";
        BareCredit = 9.00, "a line with a dash and a name behind the words: — X. Set by hand: not in the training part";
        BarePossessive = -0.32, "the mention is an owner: X’s “…”";
        BarePrevious = -1.72 / 1.77, "the first mention of the sentence before";
        BareBlock = -1.92 / -0.33, "the first mention of the last sentence of the paragraph before";
        BareNext = -1.04 / 0.44, "the first mention of the sentence after";
        BareSubject = -0.30 / -0.27, "a verb follows the mention";
        BareSentence = -0.54 / 1.48, "and the stretch is a whole sentence";
        BareMain = -1.71 / 0.06, "no cue and nobody near: who said most of what is said on the page";
        BareMainMost = 1.14 / 0.63, "and nearly all of it";
        BareMainHere = 0.06 / 0.83, "and the paragraph names that figure before the mark";
        BareMainAfter = -0.92 / 0.01, "and the page names that figure for the first time behind the stretch";
        BareMainCued = 1.19 / -0.09, "and a cue stands in the sentence";
        BareMainFragment = 0.42 / 0.32, "and the stretch is a few words without a stop";
        BareMainMood = 0.12 / 0.06, "and the author’s sentence is in the mood of reported speech";
        BareForeign = -0.68 / -0.33, "no cue, and the language is not English";
        ContinuesQuestion = -0.26 / 0.05, "it goes on behind a question that stands alone";
        ContinuesForeign = 0.83 / 0.41, "it goes on, and the language is not English";
        ContinuesAlone = 0.21 / 0.09, "the quotation before stood alone in its paragraph, too";
        CueForeign = -1.30 / -0.59, "a cue, and the language is not English";
        FigurePerson = 0.70 / 0.30, "the page shows that its figure is a person";
        FigureBody = -0.15 / 0.60, "its figure is a body";
        FigureLone = -0.28 / -0.70, "its figure has one word, and nothing shows what it is";
        FigureOften = -0.13 / 0.98, "the page names its figure in full, or twice at least";
        FigureNone = -0.62 / -1.32, "a name that is no figure’s";
        FigureMain = 0.23 / -0.26, "its figure said most of what is said on the page";
        FigureNoun = -0.30 / -0.15, "in a language that writes nouns with capitals, a figure of one word";
        Unknown = -0.14 / 0.50, "somebody says it, and the page does not tell who";
        UnknownSentence = -0.39 / 0.59, "and it is a whole sentence";
        UnknownCued = 2.52 / -1.46, "and its sentence has a cue";
        UnknownForeign = 0.58 / 0.40, "and the language is not English";
        UnknownAlone = -0.85 / 0.34, "and its paragraph is nothing but the stretch";
        None = 3.47 / -0.07, "nobody says it";
        NoneForeign = -0.32 / -0.03, "and the language is not English";
        NoneSmall = -0.80 / -0.99, "it begins with a small letter";
        NoneSentence = -0.18 / 0.03, "it begins with a capital and ends with a stop";
        NoneBracket = -0.19 / 1.01, "a bracket stands before it";
        NoneTitleOn = 1.40 / -0.42, "a title behind a preposition or an owner: on “Harbour Hour”";
        NoneNouns = 0.01 / 0.01, "every long word has a capital, where all nouns have";
        NoneCommas = -0.38 / 0.78, "a comma or “and” and another stretch beside it: a list";
        NoneOneWord = 1.76 / 0.21, "one word that nobody says";
        NoneTwoWords = 0.98 / 0.70, "two words";
        NoneShort = 0.82 / -0.25, "three to five words";
        NoneLong = -0.56 / -0.86, "twelve words or more";
        NoneTitle = 0.71 / 0.52, "every long word has a capital: a title";
        NoneClause = -1.16 / 0.03, "it holds an auxiliary or a pronoun: a clause";
        NoneComma = -0.27 / -0.18, "it ends with a comma";
        NoneStop = -0.63 / 0.09, "it ends with a stop";
        NoneNaming = 0.78 / 0.82, "so-called, named, titled before it";
        NoneNamed = 1.50, "a word or two behind a preposition or a noun for a body, where nouns take capitals: bei „Sky“, die Agentur „Tafa“. Set by hand";
        NoneDeterminer = 0.02 / -0.19, "a determiner before it";
        NoneAttributive = 0.37 / 0.11, "a noun follows it at once";
        NoneSingle = -0.84, "single marks";
        NoneAlone = -2.37 / -0.99, "its paragraph is nothing but the stretch";
        NoneCueless = -0.89 / 0.35, "its sentence holds no cue";
        NoneFirstPerson = -0.42 / 0.66, "I, we, you inside";
        NoneParagraphs = 3.34, "it runs over paragraphs";
        NoneSentences = 0.49 / -0.64, "a sentence ends inside it";
        NoneUnclosed = 2.47 / 0.38, "no mark closes it";
        NoneHeading = 0.22 / -0.25, "it stands in a heading or caption";
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
        Same = 2.59, "named earlier in the same sentence";
        Apart1 = 1.48, "in the sentence before";
        Apart2 = -1.69, "two sentences before";
        Apart3 = -2.38, "three sentences before or more";
        Block = 0.04, "a paragraph ends between";
        Subject = 0.85, "the subject of a verb, or the first of its sentence, and no object";
        First = 1.30, "the first of its sentence";
        Object = -1.13, "behind a verb or preposition, or an owner";
        Gender = 1.91, "of that gender by title or first name";
        Unclear = -0.62, "nothing shows that it is a person";
        UnclearNoun = -0.17, "the same, where nouns take capitals";
        Speaks = -0.02, "the source of a quotation";
        Main = 1.29, "said most of what is said on the page";
        LastSpeaker = 1.08, "the last source of a quotation before";
        Often = -0.08, "named five times or more";
        Once = -0.60, "named once";
        Pronoun = -0.92, "there a pronoun stands for it, too";
        Nearest = 0.32, "nobody who fits stands nearer";
        List = -0.26, "behind like, with, including, and";
        Example = -2.00, "one of those behind like, including. Set by hand: few of the training part have it";
        Body = -0.03, "a body, where it or they is asked";
        DescribedRole = 2.50, "a description, and the page gives the figure one of its words: the mayor";
        DescribedOther = 0.32, "a description, and the page gives the figure other words only";
        DescribedApart = 1.22, "a description, two sentences later or more";
        DescribedSpoke = 0.61, "a description, and the last source of a quotation before";
        DescribedMain = 0.05, "a description, and who said most of what is said on the page";
        WriterBody = 2.02, "a body that a text may be of";
        WriterSpeaks = -1.46, "who has spoken may be whose text it is";
        Itself = 1.21, "nobody whom the page names: the description alone";
        ItselfText = 1.71, "nobody, where a text is meant";
        ItselfLong = 0.10, "nobody, for a description of three words or more";
    }
}
