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
        BeforeGap0 = 1.49 / -0.64, "the cue stands right before the opening mark";
        BeforeGap2 = 1.42 / -0.61, "one or two words between the cue and the opening mark";
        BeforeGap5 = 1.46 / -0.35, "three to five words between";
        BeforeGap10 = 1.14 / -0.36, "six to ten words between";
        BeforeFar = 0.87 / -0.71, "more words between";
        AfterGap0 = 0.90 / -0.14, "the cue stands right after the closing mark";
        AfterGap2 = -0.42 / 0.95, "one or two words between the closing mark and the cue";
        AfterGap5 = 0.01 / -0.19, "three to five words between";
        AfterFar = 0.01 / -0.20, "more words between";
        AfterComma = 0.43 / 0.36, "after a stretch that ends with a comma";
        AfterEnd = 0.42 / -0.16, "after a stretch that ends with a stop";
        AfterOpen = -0.35 / 0.22, "after a stretch that ends with no stop";
        AfterBroken = 0.85 / -0.38, "between two stretches of a sentence that the first begins: “…,” she said, “…”";
        AfterBusy = -1.89 / -0.26, "the same where words of the author’s begin the sentence: the cue may be the second’s";
        AfterThatClause = -0.30 / -0.01, "after a stretch in the “that” clause of a cue before it";
        OwnsThatClause = 0.48 / -0.42, "its own “that” opens the clause of the stretch";
        AfterLeadClause = -0.31 / 0.20, "after a stretch in a clause that leads up to the main one: Asked about “…”, she said";
        BeforeWhenComma = -0.01, "before a stretch that ends with a comma in mid-sentence";
        Colon = -0.22 / 0.09, "a colon before the opening mark";
        Comma = 0.35 / -0.35, "a comma before the opening mark";
        That = 0.87 / -0.33, "“that” between the cue and the stretch";
        As = 0.13 / -0.78, "“as” between the cue and the stretch";
        Relative = 0.06 / 0.15, "who, which between";
        Coordinator = -0.28 / 0.35, "and, but between";
        Subordinator = -0.05 / -0.13, "because, while between";
        Commas = -0.42 / 0.24, "commas between, up to three";
        OtherCues = -0.27 / 0.13, "other cues between, up to three";
        OtherQuotes = -0.22 / 0.52, "other stretches between, up to three";
        PreviousSentence = -1.95 / 0.67, "the cue stands in the sentence before";
        PreviousBeside = -1.00, "in the sentence before, though a cue stands right behind the stretch, and not in English. Set by hand: few have it";
        PreviousColon = 0.00, "in the sentence before, which ends with a colon";
        PreviousQuotes = -0.57 / -0.05, "in the sentence before, which holds a stretch of its own";
        NextSentence = -3.52 / 0.74, "the cue stands in the sentence after";
        NextStarts = -0.50 / 0.01, "at the start of the sentence after";
        PreviousBlock = -3.74 / 0.17, "the cue stands at the end of the paragraph before";
        PreviousBlockColon = 1.69 / 0.13, "in the paragraph before, which ends with a colon";
        LastCue = -0.15 / 1.01, "the last cue of the sentence or paragraph before";
        Say = -0.30 / 0.07, "the cue reports speech";
        Tell = -0.60 / 0.10, "the cue reports speech to a listener";
        Judge = -1.36 / 0.37, "the cue speaks of somebody in its own words";
        Think = -1.80, "the cue reports a thought";
        Show = -1.28 / -0.30, "the cue lets a thing speak";
        Noun = -0.25 / 0.25, "the cue is a noun";
        According = 3.26 / -1.17, "the cue is “according to”";
        JudgeFragment = 0.73 / 0.49, "such a cue, and the stretch is a fragment";
        Work = -3.20, "praised, read “A Long Title”: a work, not words. Set by hand: too rare in the training part to be learned";
        NounPossessive = -1.23, "a noun with its owner before it";
        NounThat = 2.20, "and “that” after it, before the stretch: X’s remark that …. Set by hand, 0.88 when learned: few of the training part have it";
        Past = 2.25 / -0.08, "the cue is in the past";
        Third = 1.63 / 0.38, "the cue is in the present, third person";
        Ing = 1.91 / -0.60, "the cue is a participle in -ing";
        Infinitive = 1.05 / -0.01, "the cue is an infinitive";
        Passive = 0.05 / 0.05, "the cue is a passive";
        Modal = 0.50 / -0.02, "would, could before the cue";
        Negated = -0.67 / -0.02, "not before the cue";
        SourceScore = 2.61 / -0.62, "how sure the source of the cue is, 0 to 1";
        NoSource = -1.05 / -0.64, "the cue has no source";
        LeftOut = 1.20, "the cue leaves its subject out, and the sentence before names one. Set by hand: not in English";
        SecondSource = 0.20 / -0.33, "the second choice among the cue’s sources";
        SourceName = 0.80 / 1.02, "the source is a name";
        SourcePronoun = 0.31 / -0.98, "the source is he, she, they";
        SourceFirstPerson = -1.48, "the source is I, we, you";
        SourcePerson = 0.08 / 0.85, "the source is a noun for a person";
        SourceOther = -0.33 / -0.71, "the source is another noun group";
        SourceRelative = -0.32 / -0.29, "the source is who, which";
        SourceBetween = -0.25 / 0.15, "the source stands between cue and stretch";
        SameSource = 0.16 / -0.22, "the last quotation has the same source";
        Mood = 1.71 / 0.85, "the author’s sentence is in the mood of reported speech: she goes on who spoke before. Set by hand: not in English";
        Continues = -1.13 / 0.44, "no cue: the quotation before goes on";
        ContinuesBlock = -0.73 / 0.16, "it goes on from the paragraph before";
        ContinuesAtOnce = 1.10 / -0.38, "nothing stands between the two";
        ContinuesFragment = -0.19 / -0.38, "it would go on with a fragment";
        ContinuesSentence = -0.79 / -0.31, "in the same sentence";
        ContinuesFar = 0.92 / -0.47, "two sentences or more stand between";
        ContinuesCue = 0.71 / 0.08, "but its sentence has a cue of its own";
        ContinuesMain = -0.59 / -0.04, "and who goes on said most of what is said on the page";
        ContinuesOther = -0.12 / 0.30, "and somebody else said most of what is said on the page";
        ContinuesParagraph = -0.94 / 0.29, "and its paragraph is nothing but the stretch";
        Bare = 0.08 / -0.20, "no cue: a mention alone";
        BareColon = 1.41 / 0.23, "the mention and a colon stand before the mark";
        BareFirst = 1.21 / -0.27, "the mention is the first of the sentence";
        BareNear = 0.32 / -0.84, "the mention is the nearest before the mark";
        BareAfter = -0.84 / -0.35, "the mention stands right after the closing mark";
        BareCredit = 9.00, "a line with a dash and a name behind the words: — X. Set by hand: not in the training part";
        BarePossessive = -0.28, "the mention is an owner: X’s “…”";
        BarePrevious = -1.50 / 1.57, "the first mention of the sentence before";
        BareBlock = -1.88 / -0.53, "the first mention of the last sentence of the paragraph before";
        BareNext = -1.01 / 0.47, "the first mention of the sentence after";
        BareSubject = -0.31 / -0.18, "a verb follows the mention";
        BareSentence = -0.55 / 1.24, "and the stretch is a whole sentence";
        BareMain = -1.60 / -0.11, "no cue and nobody near: who said most of what is said on the page";
        BareMainMost = 0.10 / 0.11, "and nearly all of it";
        BareMainHere = 0.47 / 0.42, "and the paragraph names that figure before the mark";
        BareMainAfter = -1.29 / -0.30, "and the page names that figure for the first time behind the stretch";
        BareMainCued = 0.64 / 0.06, "and a cue stands in the sentence";
        BareMainFragment = 0.54 / 0.33, "and the stretch is a few words without a stop";
        BareMainMood = 0.87 / 0.43, "and the author’s sentence is in the mood of reported speech";
        BareMainKnown = 0.84 / 0.54, "and only of what is known to be somebody's";
        BareBelow = -0.47 / 0.78, "a heading in marks: who says the first words in marks below it";
        BareBelowRepeats = 1.80 / 1.12, "and those words repeat one of its own";
        BareBelowFar = -0.97 / 0.06, "and a paragraph without words in marks lies between";
        BareForeign = -0.58 / -0.28, "no cue, and the language is not English";
        ContinuesQuestion = 0.27 / 0.19, "it goes on behind a question that stands alone";
        ContinuesForeign = 0.88 / 0.44, "it goes on, and the language is not English";
        ContinuesBlocks = -0.90 / -0.58, "two paragraphs or three lie between, and no question alone";
        ContinuesAlone = 0.11 / -0.21, "the quotation before stood alone in its paragraph, too";
        CueForeign = -1.40 / -0.65, "a cue, and the language is not English";
        FigurePerson = 0.64 / 0.22, "the page shows that its figure is a person";
        FigureBody = -0.16 / 0.45, "its figure is a body";
        FigureLone = -0.33 / -0.51, "its figure has one word, and nothing shows what it is";
        FigureOften = -0.15 / 0.85, "the page names its figure in full, or twice at least";
        FigureNone = -0.64 / -1.24, "a name that is no figure’s";
        FigureMain = 0.25 / 0.26, "its figure said most of what is said on the page";
        FigureNoun = -0.31 / -0.16, "in a language that writes nouns with capitals, a figure of one word";
        Unknown = -0.15 / 0.48, "somebody says it, and the page does not tell who";
        UnknownSentence = -0.55 / 0.67, "and it is a whole sentence";
        UnknownCued = 2.52 / -1.38, "and its sentence has a cue";
        UnknownForeign = 0.57 / 0.39, "and the language is not English";
        UnknownAlone = -0.67 / 0.15, "and its paragraph is nothing but the stretch";
        None = 3.53 / -0.04, "nobody says it";
        NoneForeign = -0.28, "and the language is not English";
        NoneSmall = -0.82 / -0.92, "it begins with a small letter";
        NoneSentence = -0.24 / -0.03, "it begins with a capital and ends with a stop";
        NoneBracket = -0.15 / 0.99, "a bracket stands before it";
        NoneTitleOn = 1.48 / -0.51, "a title behind a preposition or an owner: on “Harbour Hour”";
        NoneNouns = -0.02 / -0.01, "every long word has a capital, where all nouns have";
        NoneCommas = -0.36 / 0.77, "a comma or “and” and another stretch beside it: a list";
        NoneOneWord = 1.70 / 0.17, "one word that nobody says";
        NoneTwoWords = 0.94 / 0.72, "two words";
        NoneShort = 0.77 / -0.23, "three to five words";
        NoneLong = -0.54 / -0.88, "twelve words or more";
        NoneTitle = 0.80 / 0.45, "every long word has a capital: a title";
        NoneClause = -1.13 / 0.07, "it holds an auxiliary or a pronoun: a clause";
        NoneComma = -0.29 / -0.19, "it ends with a comma";
        NoneStop = -0.68 / 0.08, "it ends with a stop";
        NoneNaming = 0.82 / 0.75, "so-called, named, titled before it";
        NoneNamed = 1.50, "a word or two behind a preposition or a noun for a body, where nouns take capitals: bei „Sky“, die Agentur „Tafa“. Set by hand";
        NoneDeterminer = 0.03 / -0.25, "a determiner before it";
        NoneAttributive = 0.37 / 0.06, "a noun follows it at once";
        NoneDash = -2.00, "a dash opens it: speech. Set by hand: not in the training part";
        NoneSingle = -0.87, "single marks";
        NoneAlone = -2.28 / -0.97, "its paragraph is nothing but the stretch";
        NoneCueless = -0.89 / 0.49, "its sentence holds no cue";
        NoneFirstPerson = -0.45 / 0.68, "I, we, you inside";
        NoneParagraphs = 3.32, "it runs over paragraphs";
        NoneSentences = 0.44 / -0.63, "a sentence ends inside it";
        NoneUnclosed = 2.41 / 0.29, "no mark closes it";
        NoneHeading = 0.42 / -0.15, "it stands in a heading or caption";
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
        Same = 1.91, "named earlier in the same sentence";
        Apart1 = 1.35, "in the sentence before";
        Apart2 = -0.80, "two sentences before";
        Apart3 = -2.46, "three sentences before or more";
        Block = -1.27, "a paragraph ends between";
        Subject = 1.46, "the subject of a verb, or the first of its sentence, and no object";
        First = 0.98, "the first of its sentence";
        Object = -0.41, "behind a verb or preposition, or an owner";
        Gender = 1.18, "of that gender by title or first name";
        Unclear = 0.03, "nothing shows that it is a person";
        UnclearNoun = -0.10, "the same, where nouns take capitals";
        Speaks = 0.44, "the source of a quotation";
        Main = 1.64, "said most of what is said on the page";
        LastSpeaker = 0.33, "the last source of a quotation before";
        Reports = 1.06, "the source of a verb of saying without marks";
        LastToSay = 1.13, "the last source of a quotation or a verb of saying before";
        Often = 0.04, "named five times or more";
        Once = -0.26, "named once";
        Pronoun = -1.39, "there a pronoun stands for it, too";
        Nearest = -0.16, "nobody who fits stands nearer";
        List = -0.65, "behind like, with, including, and";
        Example = -2.00, "one of those behind like, including. Set by hand: few of the training part have it";
        Body = 0.01, "a body, where it or they is asked";
        DescribedRole = 2.58, "a description, and the page gives the figure one of its words: the mayor";
        DescribedOther = 0.34, "a description, and the page gives the figure other words only";
        DescribedApart = 0.75, "a description, two sentences later or more";
        DescribedSpoke = -0.03, "a description, and the last source of a quotation before";
        DescribedMain = 0.29, "a description, and who said most of what is said on the page";
        WriterBody = 1.92, "a body that a text may be of";
        WriterSpeaks = -1.04, "who has spoken may be whose text it is";
        Itself = 1.76, "nobody whom the page names: the description alone";
        ItselfText = 1.24, "nobody, where a text is meant";
        ItselfLong = -0.45, "nobody, for a description of three words or more";
    }
}
