//! The numbers of the two rankers, each with what it looks at.
//!
//! Tuned by conditional logistic regression on the train part of `PolNeAR` (840 documents); `training/quotes` holds the script and
//! the card. A number is the change in log odds when its observation holds; counted ones are capped where they are counted.

/// A table of observations: an enum of them, and for each its weight and what it looks at.
macro_rules! weights {
    ($(#[$meta:meta])* $name:ident { $($feature:ident = $weight:literal, $meaning:literal;)* }) => {
        $(#[$meta])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
        pub enum $name { $(#[doc = $meaning] $feature,)* }

        impl $name {
            /// The weight of one observation.
            pub const fn weight(self) -> f32 {
                match self { $(Self::$feature => $weight,)* }
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
        BeforeGap0 = 2.53, "before the cue, only auxiliaries and adverbs between";
        BeforeGap2 = 0.05, "before the cue, one or two words between";
        BeforeGap5 = -0.19, "before the cue, three to five words between";
        BeforeGap10 = -0.17, "before the cue, six to ten words between";
        BeforeFar = 0.30, "before the cue, more words between";
        AfterGap0 = -1.41, "right after the cue";
        AfterFar = -1.81, "later after the cue";
        Inverted = 4.72, "right after a cue that follows a closing mark: “…” said X";
        InvertedComma = 1.86, "right after a cue that follows a comma";
        AfterTell = -1.34, "after a cue that names its listener: told X";
        ByAgent = 4.71, "after “by”, after the cue";
        PassiveSubject = -4.63, "before a cue in the passive";
        Commas = -0.79, "commas between, up to four";
        AcrossParenthesis = 3.66, "a comma right after it and one right before the cue: X, who …, said";
        TwoCommas = 0.90, "exactly two commas between, and no verb: an apposition";
        Quotes = -0.48, "marked stretches between";
        Verbs = -0.18, "other verbs between, up to three";
        Coordinator = -0.37, "and, but between";
        Relative = -0.10, "who, which between";
        Subordinator = -1.01, "that, because, while between";
        MentionsBetween = -0.29, "other mentions between, up to four";
        Name = 2.46, "it is a name";
        SubjectPronoun = 2.28, "he, she, they";
        FirstPerson = 2.03, "I, we, you";
        ObjectPronoun = 1.12, "him, them";
        OtherPronoun = 0.27, "it, this, some";
        RelativePronoun = 2.09, "who, which";
        Person = 2.32, "a noun for a person";
        Body = 1.74, "a noun for a body";
        Text = 0.90, "a noun for a text";
        Time = -0.97, "a date";
        Possessive = -1.61, "a possessive: X’s";
        AfterPreposition = -0.51, "after a preposition";
        AfterOf = 0.33, "after “of”";
        AfterVerb = -1.18, "after a verb: its object";
        First = 0.58, "the first of its sentence";
        BeginsClause = 0.80, "its clause begins with it";
        Subject = 0.35, "a verb follows it";
        NounPossessive = 2.48, "the possessive right before a noun cue: X’s remark";
        NounAgent = 1.95, "after a noun cue and of, by, from";
        NounFirst = -0.42, "the first of the sentence of a noun cue";
        NounSubject = 0.16, "the subject before a noun cue";
        AccordingTo = 6.53, "right after “according to”";
        IngFirst = 0.57, "the first of the sentence of a participle";
        IngGap0 = 0.71, "right before a participle";
        IngSubject = 1.53, "the subject before a participle";
        IngComma = -0.65, "right before the comma before a participle: …, X, saying";
        ParticipleLeads = 4.23, "right after the comma that ends the participle’s clause at the start";
        InfinitiveSubject = 0.67, "the subject before an infinitive";
        Coordinated = 0.77, "the subject of a verb that “and” joins with the cue";
        OwnsOtherCue = 0.50, "another cue stands between, right after it";
        VerbSecond = 5.00, "right after a verb that stands second, with something else than a subject before it. Set by hand: not in English";
        Oblique = -3.00, "it begins with den, dem: no subject. Set by hand";
        VerbSecondField = -4.00, "and what stands before that verb. Set by hand";
        InsideApposition = -0.01, "between commas, with a mention before them";
        None = 0.70, "no source at all";
        NonePassive = 1.98, "no source for a passive";
        NoneNoun = 0.57, "no source for a noun";
        NoneIng = 0.03, "no source for a participle";
        NoneInfinitive = -0.37, "no source for an infinitive";
        NoneFirst = 0.21, "no source where no mention stands before the cue";
    }
}

weights! {
    /// What speaks for a cue and its source as those of a marked stretch.
    QuoteFeature {
        BeforeGap0 = 1.96, "the cue stands right before the opening mark";
        BeforeGap2 = 1.66, "one or two words between the cue and the opening mark";
        BeforeGap5 = 1.72, "three to five words between";
        BeforeGap10 = 1.47, "six to ten words between";
        BeforeFar = 1.18, "more words between";
        AfterGap0 = 1.28, "the cue stands right after the closing mark";
        AfterGap2 = -0.62, "one or two words between the closing mark and the cue";
        AfterGap5 = -0.06, "three to five words between";
        AfterFar = 0.19, "more words between";
        AfterComma = 0.89, "after a stretch that ends with a comma";
        AfterEnd = 0.29, "after a stretch that ends with a stop";
        AfterOpen = -0.40, "after a stretch that ends with no stop";
        AfterBroken = 1.18, "between two stretches of a sentence that the first begins: “…,” she said, “…”";
        AfterBusy = -1.41, "the same where words of the author’s begin the sentence: the cue may be the second’s";
        AfterThatClause = 0.10, "after a stretch in the “that” clause of a cue before it";
        OwnsThatClause = 0.74, "its own “that” opens the clause of the stretch";
        AfterLeadClause = -0.47, "after a stretch in a clause that leads up to the main one: Asked about “…”, she said";
        BeforeWhenComma = 0.58, "before a stretch that ends with a comma in mid-sentence";
        Colon = -0.28, "a colon before the opening mark";
        Comma = 0.40, "a comma before the opening mark";
        That = 1.13, "“that” between the cue and the stretch";
        As = 0.31, "“as” between the cue and the stretch";
        Relative = 0.19, "who, which between";
        Coordinator = -0.31, "and, but between";
        Subordinator = -0.02, "because, while between";
        Commas = -0.50, "commas between, up to three";
        OtherCues = -0.21, "other cues between, up to three";
        OtherQuotes = -0.30, "other stretches between, up to three";
        PreviousSentence = -2.21, "the cue stands in the sentence before";
        PreviousColon = 0.00, "in the sentence before, which ends with a colon";
        PreviousQuotes = -0.47, "in the sentence before, which holds a stretch of its own";
        NextSentence = -3.77, "the cue stands in the sentence after";
        NextStarts = -0.41, "at the start of the sentence after";
        PreviousBlock = -5.03, "the cue stands at the end of the paragraph before";
        PreviousBlockColon = 1.78, "in the paragraph before, which ends with a colon";
        LastCue = -0.34, "the last cue of the sentence or paragraph before";
        Say = -0.51, "the cue reports speech";
        Tell = -0.72, "the cue reports speech to a listener";
        Judge = -1.66, "the cue speaks of somebody in its own words";
        Think = -1.95, "the cue reports a thought";
        Show = -1.42, "the cue lets a thing speak";
        Noun = -0.18, "the cue is a noun";
        According = 4.21, "the cue is “according to”";
        JudgeFragment = 0.65, "such a cue, and the stretch is a fragment";
        Work = -2.50, "praised, read “A Long Title”: a work, not words. Set by hand: too rare in the training part to be learned";
        NounPossessive = -1.28, "a noun with its owner before it";
        NounThat = 0.79, "and “that” after it, before the stretch: X’s remark that …";
        Past = 2.62, "the cue is in the past";
        Third = 1.76, "the cue is in the present, third person";
        Ing = 2.27, "the cue is a participle in -ing";
        Infinitive = 1.34, "the cue is an infinitive";
        Passive = -0.03, "the cue is a passive";
        Modal = 0.50, "would, could before the cue";
        Negated = -0.49, "not before the cue";
        SourceScore = 2.62, "how sure the source of the cue is, 0 to 1";
        NoSource = -0.50, "the cue has no source";
        SecondSource = 0.02, "the second choice among the cue’s sources";
        SourceName = 0.58, "the source is a name";
        SourcePronoun = 0.47, "the source is he, she, they";
        SourceFirstPerson = -1.03, "the source is I, we, you";
        SourcePerson = -0.11, "the source is a noun for a person";
        SourceOther = -0.18, "the source is another noun group";
        SourceRelative = -0.42, "the source is who, which";
        SourceBetween = -0.30, "the source stands between cue and stretch";
        SameSource = 0.48, "the last quotation has the same source";
        Mood = 4.00, "the author’s sentence is in the mood of reported speech: she goes on who spoke before. Set by hand: not in English";
        Continues = -1.51, "no cue: the quotation before goes on";
        ContinuesBlock = -0.68, "it goes on from the paragraph before";
        ContinuesAtOnce = 1.08, "nothing stands between the two";
        ContinuesFragment = -0.31, "it would go on with a fragment";
        ContinuesSentence = -0.17, "in the same sentence";
        ContinuesFar = 1.03, "two sentences or more stand between";
        ContinuesCue = 1.05, "but its sentence has a cue of its own";
        ContinuesParagraph = -1.02, "and its paragraph is nothing but the stretch";
        Bare = 1.05, "no cue: a mention alone";
        BareColon = 1.38, "the mention and a colon stand before the mark";
        BareFirst = 0.32, "the mention is the first of the sentence";
        BareNear = -0.41, "the mention is the nearest before the mark";
        BareAfter = -1.51, "the mention stands right after the closing mark";
        BareCredit = 9.00, "a line with a dash and a name behind the words: — X. Set by hand: not in the training part";
        BarePossessive = -0.79, "the mention is an owner: X’s “…”";
        None = 2.71, "nobody says it";
        NoneOneWord = 1.59, "one word that nobody says";
        NoneTwoWords = 0.72, "two words";
        NoneShort = 0.67, "three to five words";
        NoneLong = 0.18, "twelve words or more";
        NoneTitle = 1.86, "every long word has a capital: a title";
        NoneClause = -1.21, "it holds an auxiliary or a pronoun: a clause";
        NoneComma = 0.56, "it ends with a comma";
        NoneStop = -0.34, "it ends with a stop";
        NoneNaming = 0.45, "so-called, named, titled before it";
        NoneDeterminer = 0.14, "a determiner before it";
        NoneAttributive = 0.33, "a noun follows it at once";
        NoneSingle = -1.13, "single marks";
        NoneAlone = -1.99, "its paragraph is nothing but the stretch";
        NoneCueless = -1.23, "its sentence holds no cue";
        NoneFirstPerson = -0.41, "I, we, you inside";
        NoneParagraphs = 0.00, "it runs over paragraphs";
        NoneSentences = 0.00, "a sentence ends inside it";
        NoneUnclosed = 0.00, "no mark closes it";
        NoneHeading = 0.35, "it stands in a heading or caption";
    }
}

weights! {
    /// What speaks for a cue as one that reports the clause beside it.
    ClauseFeature {
        Any = -0.22, "any clause";
        Trailing = -1.37, "the cue and its source follow it: …, she said";
        Inserted = 2.23, "and more of it follows them: The bridge, she said, will hold";
        TrailingVerb = 0.95, "and the clause before them holds a verb";
        TrailingSay = 0.64, "and the cue reports speech";
        HoldsVerb = 0.19, "the clause after the cue holds a verb";
        ClauseSay = 0.28, "the cue reports speech, and a clause with its subject follows";
        ClauseJudge = -0.42, "the cue speaks of somebody in its own words, and such a clause follows";
        ObjectSay = -0.66, "the cue reports speech, and an object or infinitive follows";
        AfterComma = 0.00, "a comma before the cue: a participle’s clause as often as a verb";
        OpensThat = 0.87, "it opens with “that”";
        OpensTo = 0.32, "it opens with “to”";
        OpensAs = -0.01, "it opens with “as”";
        OpensOf = 0.34, "it opens with “of”";
        OpensAbout = 0.63, "it opens with “about”, “for”, “against”, “on”";
        OpensComma = -1.23, "it opens after a comma";
        OpensColon = -0.30, "it opens after a colon";
        OpensQuote = -0.23, "it opens with a marked stretch";
        OpensPronoun = 0.97, "it opens with he, she, they";
        OpensQuestion = -0.19, "it opens with what, how, if";
        OpensPreposition = -0.75, "it opens with another preposition";
        OpensCoordinator = -0.69, "it opens with “and”";
        OpensIng = 0.88, "it opens with a participle";
        OpensSubject = 0.29, "it opens with a noun group and its verb";
        OpensObject = 0.26, "it opens with another word";
        Say = 0.13, "the cue reports speech";
        Tell = 0.08, "the cue reports speech to a listener";
        Judge = -0.20, "the cue speaks of somebody in its own words";
        Think = -0.70, "the cue reports a thought";
        Show = -0.23, "the cue lets a thing speak";
        Noun = -1.06, "the cue is a noun";
        According = 1.76, "the cue is “according to”";
        Past = -0.14, "the cue is in the past";
        Third = -0.72, "the cue is in the present, third person";
        Base = -0.89, "the cue is in its base form";
        Ing = -0.17, "the cue is a participle in -ing";
        Infinitive = 0.71, "the cue is an infinitive";
        Passive = 0.34, "the cue is a passive";
        Modal = -0.07, "would, could before the cue";
        Negated = 0.25, "not before the cue";
        Short = -0.74, "two or three words";
        Long = 0.34, "more than fifteen words";
        CueFirst = -0.45, "the cue is the first word of its sentence";
        AfterDeterminer = -0.41, "a determiner before the cue";
        AfterPreposition = -0.11, "a preposition before the cue";
        AfterPossessive = -0.48, "an owner before the cue";
        FirstCue = 0.29, "the first cue of its sentence";
        HoldsQuote = 1.02, "a marked stretch stands in it";
        NoSource = -1.29, "the cue has no source";
        SourceName = -0.01, "the source is a name";
        SourcePronoun = -0.11, "the source is he, she, they";
        SourceOtherPronoun = -0.50, "the source is another pronoun";
        SourcePerson = -0.11, "the source is a noun for a person or body";
        SourceText = 0.37, "the source is a noun for a text";
        SourceThing = -1.06, "the source is another noun group";
        SourceScore = 0.71, "how sure the source is, 0 to 1";
    }
}
