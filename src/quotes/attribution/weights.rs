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
        BeforeGap0 = 2.46, "before the cue, only auxiliaries and adverbs between";
        BeforeGap2 = 0.09, "before the cue, one or two words between";
        BeforeGap5 = -0.16, "before the cue, three to five words between";
        BeforeGap10 = -0.01, "before the cue, six to ten words between";
        BeforeFar = 0.45, "before the cue, more words between";
        AfterGap0 = -1.78, "right after the cue";
        AfterFar = -1.87, "later after the cue";
        Inverted = 4.80, "right after a cue that follows a closing mark: “…” said X";
        InvertedComma = 1.42, "right after a cue that follows a comma";
        AfterTell = -1.75, "after a cue that names its listener: told X";
        ByAgent = 4.97, "after “by”, after the cue";
        PassiveSubject = -4.30, "before a cue in the passive";
        Commas = -0.48, "commas between, up to four";
        TwoCommas = 1.51, "exactly two commas between, and no verb: an apposition";
        Quotes = -0.53, "marked stretches between";
        Verbs = -0.14, "other verbs between, up to three";
        Coordinator = -0.51, "and, but between";
        Relative = 0.12, "who, which between";
        Subordinator = -1.00, "that, because, while between";
        MentionsBetween = -0.35, "other mentions between, up to four";
        Name = 2.35, "it is a name";
        SubjectPronoun = 2.24, "he, she, they";
        FirstPerson = 2.19, "I, we, you";
        ObjectPronoun = 1.06, "him, them";
        OtherPronoun = 0.07, "it, this, some";
        RelativePronoun = 2.00, "who, which";
        Person = 2.16, "a noun for a person";
        Body = 1.51, "a noun for a body";
        Text = 1.02, "a noun for a text";
        Time = -3.07, "a date";
        Possessive = -1.78, "a possessive: X’s";
        AfterPreposition = -0.72, "after a preposition";
        AfterOf = 0.38, "after “of”";
        AfterVerb = -1.17, "after a verb: its object";
        First = 0.58, "the first of its sentence";
        BeginsClause = 0.87, "its clause begins with it";
        Subject = -0.13, "a verb follows it";
        NounPossessive = 2.74, "the possessive right before a noun cue: X’s remark";
        NounAgent = 2.23, "after a noun cue and of, by, from";
        NounFirst = -0.36, "the first of the sentence of a noun cue";
        NounSubject = 0.39, "the subject before a noun cue";
        AccordingTo = 6.80, "right after “according to”";
        IngFirst = 0.54, "the first of the sentence of a participle";
        IngGap0 = -0.54, "right before a participle";
        IngSubject = 1.64, "the subject before a participle";
        ParticipleLeads = 4.20, "right after the comma that ends the participle’s clause at the start";
        InfinitiveSubject = 0.83, "the subject before an infinitive";
        Coordinated = 1.02, "the subject of a verb that “and” joins with the cue";
        OwnsOtherCue = 0.54, "another cue stands between, right after it";
        InsideApposition = 0.47, "between commas, with a mention before them";
        None = 0.80, "no source at all";
        NonePassive = 1.62, "no source for a passive";
        NoneNoun = 0.45, "no source for a noun";
        NoneIng = -0.23, "no source for a participle";
        NoneInfinitive = -0.70, "no source for an infinitive";
        NoneFirst = -0.02, "no source where no mention stands before the cue";
    }
}

weights! {
    /// What speaks for a cue and its source as those of a marked stretch.
    QuoteFeature {
        BeforeGap0 = 2.00, "the cue stands right before the opening mark";
        BeforeGap2 = 1.84, "one or two words between the cue and the opening mark";
        BeforeGap5 = 1.82, "three to five words between";
        BeforeGap10 = 1.46, "six to ten words between";
        BeforeFar = 1.17, "more words between";
        AfterGap0 = 1.24, "the cue stands right after the closing mark";
        AfterGap2 = -0.69, "one or two words between the closing mark and the cue";
        AfterGap5 = -0.09, "three to five words between";
        AfterFar = 0.11, "more words between";
        AfterComma = 0.91, "after a stretch that ends with a comma";
        AfterEnd = 0.10, "after a stretch that ends with a stop";
        AfterOpen = -0.45, "after a stretch that ends with no stop";
        AfterLeadClause = -0.48, "after a stretch in a clause that leads up to the main one: Asked about “…”, she said";
        BeforeWhenComma = 0.66, "before a stretch that ends with a comma in mid-sentence";
        Colon = -0.39, "a colon before the opening mark";
        Comma = 0.51, "a comma before the opening mark";
        That = 1.36, "“that” between the cue and the stretch";
        As = 0.31, "“as” between the cue and the stretch";
        Relative = 0.12, "who, which between";
        Coordinator = -0.25, "and, but between";
        Subordinator = -0.04, "because, while between";
        Commas = -0.54, "commas between, up to three";
        OtherCues = -0.21, "other cues between, up to three";
        OtherQuotes = -0.25, "other stretches between, up to three";
        PreviousSentence = -2.12, "the cue stands in the sentence before";
        PreviousColon = 0.00, "in the sentence before, which ends with a colon";
        PreviousQuotes = -0.48, "in the sentence before, which holds a stretch of its own";
        NextSentence = -3.66, "the cue stands in the sentence after";
        NextStarts = -0.46, "at the start of the sentence after";
        PreviousBlock = -4.72, "the cue stands at the end of the paragraph before";
        PreviousBlockColon = 1.56, "in the paragraph before, which ends with a colon";
        LastCue = -0.29, "the last cue of the sentence or paragraph before";
        Say = -0.36, "the cue reports speech";
        Tell = -0.59, "the cue reports speech to a listener";
        Judge = -1.41, "the cue speaks of somebody in its own words";
        Think = -1.95, "the cue reports a thought";
        Show = -1.59, "the cue lets a thing speak";
        Noun = -0.12, "the cue is a noun";
        According = 4.39, "the cue is “according to”";
        JudgeFragment = 0.48, "such a cue, and the stretch is a fragment";
        NounPossessive = -1.18, "a noun with its owner before it";
        NounThat = 0.64, "and “that” after it, before the stretch: X’s remark that …";
        Past = 2.65, "the cue is in the past";
        Third = 1.85, "the cue is in the present, third person";
        Ing = 2.18, "the cue is a participle in -ing";
        Infinitive = 0.98, "the cue is an infinitive";
        Passive = -0.11, "the cue is a passive";
        Modal = 0.58, "would, could before the cue";
        Negated = -0.46, "not before the cue";
        SourceScore = 2.36, "how sure the source of the cue is, 0 to 1";
        NoSource = -0.49, "the cue has no source";
        SecondSource = -0.11, "the second choice among the cue’s sources";
        SourceName = 0.62, "the source is a name";
        SourcePronoun = 0.46, "the source is he, she, they";
        SourceFirstPerson = -0.97, "the source is I, we, you";
        SourcePerson = -0.05, "the source is a noun for a person";
        SourceOther = -0.13, "the source is another noun group";
        SourceRelative = -0.41, "the source is who, which";
        SourceBetween = -0.27, "the source stands between cue and stretch";
        SameSource = 0.33, "the last quotation has the same source";
        Continues = -1.65, "no cue: the quotation before goes on";
        ContinuesBlock = -0.55, "it goes on from the paragraph before";
        ContinuesAtOnce = 1.27, "nothing stands between the two";
        ContinuesFragment = -0.24, "it would go on with a fragment";
        ContinuesSentence = -0.17, "in the same sentence";
        ContinuesFar = 1.29, "two sentences or more stand between";
        ContinuesCue = 0.58, "but its sentence has a cue of its own";
        ContinuesParagraph = -1.05, "and its paragraph is nothing but the stretch";
        Bare = 0.66, "no cue: a mention alone";
        BareColon = 1.15, "the mention and a colon stand before the mark";
        BareFirst = 0.62, "the mention is the first of the sentence";
        BareNear = -0.29, "the mention is the nearest before the mark";
        BareAfter = -1.40, "the mention stands right after the closing mark";
        BarePossessive = -0.74, "the mention is an owner: X’s “…”";
        None = 2.64, "nobody says it";
        NoneOneWord = 1.76, "one word that nobody says";
        NoneTwoWords = 0.77, "two words";
        NoneShort = 0.67, "three to five words";
        NoneLong = 0.23, "twelve words or more";
        NoneTitle = 2.13, "every long word has a capital: a title";
        NoneClause = -1.30, "it holds an auxiliary or a pronoun: a clause";
        NoneComma = 0.60, "it ends with a comma";
        NoneStop = -0.33, "it ends with a stop";
        NoneNaming = -0.31, "so-called, named, titled before it";
        NoneDeterminer = 0.12, "a determiner before it";
        NoneAttributive = 0.24, "a noun follows it at once";
        NoneSingle = -2.09, "single marks";
        NoneAlone = -1.88, "its paragraph is nothing but the stretch";
        NoneCueless = -1.20, "its sentence holds no cue";
        NoneFirstPerson = -0.39, "I, we, you inside";
        NoneHeading = 0.32, "it stands in a heading or caption";
    }
}

weights! {
    /// What speaks for a cue as one that reports the clause beside it.
    ClauseFeature {
        Any = -0.54, "any clause";
        Trailing = -0.42, "the cue and its source follow it: …, she said";
        OpensThat = 0.95, "it opens with “that”";
        OpensTo = 0.15, "it opens with “to”";
        OpensAs = -0.07, "it opens with “as”";
        OpensOf = 0.05, "it opens with “of”";
        OpensAbout = 0.35, "it opens with “about”, “for”, “against”, “on”";
        OpensComma = -1.19, "it opens after a comma";
        OpensColon = -0.53, "it opens after a colon";
        OpensQuote = -0.47, "it opens with a marked stretch";
        OpensPronoun = 1.39, "it opens with he, she, they";
        OpensQuestion = -0.01, "it opens with what, how, if";
        OpensPreposition = -1.02, "it opens with another preposition";
        OpensCoordinator = -0.94, "it opens with “and”";
        OpensIng = 0.47, "it opens with a participle";
        OpensSubject = 0.89, "it opens with a noun group and its verb";
        OpensObject = 0.08, "it opens with another word";
        Say = -0.10, "the cue reports speech";
        Tell = -0.19, "the cue reports speech to a listener";
        Judge = -0.17, "the cue speaks of somebody in its own words";
        Think = -0.57, "the cue reports a thought";
        Show = -0.31, "the cue lets a thing speak";
        Noun = -0.71, "the cue is a noun";
        According = 1.61, "the cue is “according to”";
        Past = 0.06, "the cue is in the past";
        Third = -0.47, "the cue is in the present, third person";
        Base = -0.66, "the cue is in its base form";
        Ing = -0.08, "the cue is a participle in -ing";
        Infinitive = 0.66, "the cue is an infinitive";
        Passive = 0.21, "the cue is a passive";
        Modal = -0.06, "would, could before the cue";
        Negated = 0.13, "not before the cue";
        Short = -0.80, "two or three words";
        Long = 0.41, "more than fifteen words";
        CueFirst = -0.20, "the cue is the first word of its sentence";
        AfterDeterminer = -0.40, "a determiner before the cue";
        AfterPreposition = -0.12, "a preposition before the cue";
        AfterPossessive = -0.45, "an owner before the cue";
        FirstCue = 0.20, "the first cue of its sentence";
        HoldsQuote = 0.99, "a marked stretch stands in it";
        NoSource = -1.03, "the cue has no source";
        SourceName = 0.20, "the source is a name";
        SourcePronoun = 0.12, "the source is he, she, they";
        SourceOtherPronoun = -0.20, "the source is another pronoun";
        SourcePerson = 0.16, "the source is a noun for a person or body";
        SourceText = 0.58, "the source is a noun for a text";
        SourceThing = -0.76, "the source is another noun group";
        SourceScore = 0.71, "how sure the source is, 0 to 1";
    }
}
