//! The numbers of the two rankers, each with what it looks at.
//!
//! Tuned by conditional logistic regression on the train part of PolNeAR (840 documents); `training/quotes` holds the script and
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
        BeforeGap0 = 2.13, "before the cue, only auxiliaries and adverbs between";
        BeforeGap2 = 0.16, "before the cue, one or two words between";
        BeforeGap5 = -0.17, "before the cue, three to five words between";
        BeforeGap10 = -0.07, "before the cue, six to ten words between";
        BeforeFar = 0.37, "before the cue, more words between";
        AfterGap0 = -1.70, "right after the cue";
        AfterFar = -1.72, "later after the cue";
        Inverted = 4.81, "right after a cue that follows a closing mark: “…” said X";
        InvertedComma = 1.43, "right after a cue that follows a comma";
        AfterTell = -1.78, "after a cue that names its listener: told X";
        ByAgent = 4.88, "after “by”, after the cue";
        PassiveSubject = -4.26, "before a cue in the passive";
        Commas = -0.48, "commas between, up to four";
        TwoCommas = 1.47, "exactly two commas between, and no verb: an apposition";
        Quotes = -0.48, "marked stretches between";
        Verbs = -0.20, "other verbs between, up to three";
        Coordinator = -0.45, "and, but between";
        Relative = 0.18, "who, which between";
        Subordinator = -0.97, "that, because, while between";
        MentionsBetween = -0.33, "other mentions between, up to four";
        Name = 2.35, "it is a name";
        SubjectPronoun = 2.15, "he, she, they";
        FirstPerson = 2.10, "I, we, you";
        ObjectPronoun = 0.98, "him, them";
        OtherPronoun = -0.02, "it, this, some";
        RelativePronoun = 1.93, "who, which";
        Person = 2.15, "a noun for a person";
        Body = 1.49, "a noun for a body";
        Text = 1.04, "a noun for a text";
        Time = -3.13, "a date";
        Possessive = -1.63, "a possessive: X’s";
        AfterPreposition = -0.63, "after a preposition";
        AfterOf = 0.38, "after “of”";
        AfterVerb = -1.08, "after a verb: its object";
        First = 0.54, "the first of its sentence";
        BeginsClause = 0.79, "its clause begins with it";
        Subject = 0.47, "a verb follows it";
        NounPossessive = 2.70, "the possessive right before a noun cue: X’s remark";
        NounAgent = 2.11, "after a noun cue and of, by, from";
        NounFirst = -0.35, "the first of the sentence of a noun cue";
        NounSubject = 0.16, "the subject before a noun cue";
        AccordingTo = 6.83, "right after “according to”";
        IngFirst = 0.55, "the first of the sentence of a participle";
        IngGap0 = 1.10, "right before a participle";
        IngSubject = 1.28, "the subject before a participle";
        IngComma = -1.17, "right before the comma before a participle: …, X, saying";
        ParticipleLeads = 4.18, "right after the comma that ends the participle’s clause at the start";
        InfinitiveSubject = 0.55, "the subject before an infinitive";
        Coordinated = 0.79, "the subject of a verb that “and” joins with the cue";
        OwnsOtherCue = 0.44, "another cue stands between, right after it";
        InsideApposition = 0.55, "between commas, with a mention before them";
        None = 0.98, "no source at all";
        NonePassive = 1.58, "no source for a passive";
        NoneNoun = 0.37, "no source for a noun";
        NoneIng = -0.39, "no source for a participle";
        NoneInfinitive = -0.78, "no source for an infinitive";
        NoneFirst = -0.04, "no source where no mention stands before the cue";
    }
}

weights! {
    /// What speaks for a cue and its source as those of a marked stretch.
    QuoteFeature {
        BeforeGap0 = 1.96, "the cue stands right before the opening mark";
        BeforeGap2 = 1.69, "one or two words between the cue and the opening mark";
        BeforeGap5 = 1.72, "three to five words between";
        BeforeGap10 = 1.45, "six to ten words between";
        BeforeFar = 1.13, "more words between";
        AfterGap0 = 1.30, "the cue stands right after the closing mark";
        AfterGap2 = -0.60, "one or two words between the closing mark and the cue";
        AfterGap5 = -0.12, "three to five words between";
        AfterFar = 0.19, "more words between";
        AfterComma = 0.99, "after a stretch that ends with a comma";
        AfterEnd = 0.24, "after a stretch that ends with a stop";
        AfterOpen = -0.45, "after a stretch that ends with no stop";
        AfterBroken = 0.96, "between two stretches of a sentence that the first begins: “…,” she said, “…”";
        AfterBusy = -1.53, "the same where words of the author’s begin the sentence: the cue may be the second’s";
        AfterThatClause = 0.05, "after a stretch in the “that” clause of a cue before it";
        OwnsThatClause = 0.79, "its own “that” opens the clause of the stretch";
        AfterLeadClause = -0.41, "after a stretch in a clause that leads up to the main one: Asked about “…”, she said";
        BeforeWhenComma = 0.55, "before a stretch that ends with a comma in mid-sentence";
        Colon = -0.35, "a colon before the opening mark";
        Comma = 0.52, "a comma before the opening mark";
        That = 1.26, "“that” between the cue and the stretch";
        As = 0.28, "“as” between the cue and the stretch";
        Relative = 0.15, "who, which between";
        Coordinator = -0.27, "and, but between";
        Subordinator = -0.01, "because, while between";
        Commas = -0.54, "commas between, up to three";
        OtherCues = -0.17, "other cues between, up to three";
        OtherQuotes = -0.23, "other stretches between, up to three";
        PreviousSentence = -2.11, "the cue stands in the sentence before";
        PreviousColon = 0.00, "in the sentence before, which ends with a colon";
        PreviousQuotes = -0.50, "in the sentence before, which holds a stretch of its own";
        NextSentence = -3.66, "the cue stands in the sentence after";
        NextStarts = -0.43, "at the start of the sentence after";
        PreviousBlock = -4.69, "the cue stands at the end of the paragraph before";
        PreviousBlockColon = 1.55, "in the paragraph before, which ends with a colon";
        LastCue = -0.28, "the last cue of the sentence or paragraph before";
        Say = -0.35, "the cue reports speech";
        Tell = -0.58, "the cue reports speech to a listener";
        Judge = -1.38, "the cue speaks of somebody in its own words";
        Think = -2.03, "the cue reports a thought";
        Show = -1.63, "the cue lets a thing speak";
        Noun = -0.11, "the cue is a noun";
        According = 4.36, "the cue is “according to”";
        JudgeFragment = 0.48, "such a cue, and the stretch is a fragment";
        NounPossessive = -1.17, "a noun with its owner before it";
        NounThat = 0.44, "and “that” after it, before the stretch: X’s remark that …";
        Past = 2.64, "the cue is in the past";
        Third = 1.83, "the cue is in the present, third person";
        Ing = 2.18, "the cue is a participle in -ing";
        Infinitive = 1.00, "the cue is an infinitive";
        Passive = 0.04, "the cue is a passive";
        Modal = 0.54, "would, could before the cue";
        Negated = -0.41, "not before the cue";
        SourceScore = 2.32, "how sure the source of the cue is, 0 to 1";
        NoSource = -0.56, "the cue has no source";
        SecondSource = -0.23, "the second choice among the cue’s sources";
        SourceName = 0.65, "the source is a name";
        SourcePronoun = 0.49, "the source is he, she, they";
        SourceFirstPerson = -1.06, "the source is I, we, you";
        SourcePerson = -0.05, "the source is a noun for a person";
        SourceOther = -0.10, "the source is another noun group";
        SourceRelative = -0.41, "the source is who, which";
        SourceBetween = -0.30, "the source stands between cue and stretch";
        SameSource = 0.36, "the last quotation has the same source";
        Continues = -1.61, "no cue: the quotation before goes on";
        ContinuesBlock = -0.55, "it goes on from the paragraph before";
        ContinuesAtOnce = 1.28, "nothing stands between the two";
        ContinuesFragment = -0.25, "it would go on with a fragment";
        ContinuesSentence = -0.15, "in the same sentence";
        ContinuesFar = 1.26, "two sentences or more stand between";
        ContinuesCue = 0.57, "but its sentence has a cue of its own";
        ContinuesParagraph = -1.03, "and its paragraph is nothing but the stretch";
        Bare = 0.71, "no cue: a mention alone";
        BareColon = 1.18, "the mention and a colon stand before the mark";
        BareFirst = 0.57, "the mention is the first of the sentence";
        BareNear = -0.30, "the mention is the nearest before the mark";
        BareAfter = -1.42, "the mention stands right after the closing mark";
        BarePossessive = -0.81, "the mention is an owner: X’s “…”";
        None = 2.62, "nobody says it";
        NoneOneWord = 1.71, "one word that nobody says";
        NoneTwoWords = 0.78, "two words";
        NoneShort = 0.67, "three to five words";
        NoneLong = 0.26, "twelve words or more";
        NoneTitle = 2.06, "every long word has a capital: a title";
        NoneClause = -1.22, "it holds an auxiliary or a pronoun: a clause";
        NoneComma = 0.57, "it ends with a comma";
        NoneStop = -0.33, "it ends with a stop";
        NoneNaming = -0.32, "so-called, named, titled before it";
        NoneDeterminer = 0.07, "a determiner before it";
        NoneAttributive = 0.24, "a noun follows it at once";
        NoneSingle = -2.03, "single marks";
        NoneAlone = -1.98, "its paragraph is nothing but the stretch";
        NoneCueless = -1.15, "its sentence holds no cue";
        NoneFirstPerson = -0.39, "I, we, you inside";
        NoneHeading = 0.33, "it stands in a heading or caption";
    }
}

weights! {
    /// What speaks for a cue as one that reports the clause beside it.
    ClauseFeature {
        Any = -0.43, "any clause";
        Trailing = -0.43, "the cue and its source follow it: …, she said";
        OpensThat = 0.95, "it opens with “that”";
        OpensTo = 0.15, "it opens with “to”";
        OpensAs = -0.07, "it opens with “as”";
        OpensOf = 0.07, "it opens with “of”";
        OpensAbout = 0.35, "it opens with “about”, “for”, “against”, “on”";
        OpensComma = -1.18, "it opens after a comma";
        OpensColon = -0.52, "it opens after a colon";
        OpensQuote = -0.48, "it opens with a marked stretch";
        OpensPronoun = 1.40, "it opens with he, she, they";
        OpensQuestion = 0.01, "it opens with what, how, if";
        OpensPreposition = -1.03, "it opens with another preposition";
        OpensCoordinator = -1.00, "it opens with “and”";
        OpensIng = 0.41, "it opens with a participle";
        OpensSubject = 0.92, "it opens with a noun group and its verb";
        OpensObject = 0.09, "it opens with another word";
        Say = -0.09, "the cue reports speech";
        Tell = -0.20, "the cue reports speech to a listener";
        Judge = -0.17, "the cue speaks of somebody in its own words";
        Think = -0.55, "the cue reports a thought";
        Show = -0.30, "the cue lets a thing speak";
        Noun = -0.72, "the cue is a noun";
        According = 1.63, "the cue is “according to”";
        Past = 0.07, "the cue is in the past";
        Third = -0.47, "the cue is in the present, third person";
        Base = -0.67, "the cue is in its base form";
        Ing = -0.10, "the cue is a participle in -ing";
        Infinitive = 0.65, "the cue is an infinitive";
        Passive = 0.26, "the cue is a passive";
        Modal = -0.03, "would, could before the cue";
        Negated = 0.13, "not before the cue";
        Short = -0.80, "two or three words";
        Long = 0.41, "more than fifteen words";
        CueFirst = -0.16, "the cue is the first word of its sentence";
        AfterDeterminer = -0.37, "a determiner before the cue";
        AfterPreposition = -0.11, "a preposition before the cue";
        AfterPossessive = -0.43, "an owner before the cue";
        FirstCue = 0.21, "the first cue of its sentence";
        HoldsQuote = 0.99, "a marked stretch stands in it";
        NoSource = -1.12, "the cue has no source";
        SourceName = 0.17, "the source is a name";
        SourcePronoun = 0.08, "the source is he, she, they";
        SourceOtherPronoun = -0.22, "the source is another pronoun";
        SourcePerson = 0.09, "the source is a noun for a person or body";
        SourceText = 0.57, "the source is a noun for a text";
        SourceThing = -0.82, "the source is another noun group";
        SourceScore = 0.60, "how sure the source is, 0 to 1";
    }
}
