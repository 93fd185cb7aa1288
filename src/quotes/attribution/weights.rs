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
        BeforeGap0 = 2.45, "before the cue, only auxiliaries and adverbs between";
        BeforeGap2 = 0.10, "before the cue, one or two words between";
        BeforeGap5 = -0.14, "before the cue, three to five words between";
        BeforeGap10 = 0.02, "before the cue, six to ten words between";
        BeforeFar = 0.50, "before the cue, more words between";
        AfterGap0 = -1.95, "right after the cue";
        AfterFar = -1.82, "later after the cue";
        Inverted = 4.87, "right after a cue that follows a closing mark: “…” said X";
        InvertedComma = 1.46, "right after a cue that follows a comma";
        AfterTell = -1.67, "after a cue that names its listener: told X";
        ByAgent = 4.97, "after “by”, after the cue";
        PassiveSubject = -4.27, "before a cue in the passive";
        Commas = -0.48, "commas between, up to four";
        TwoCommas = 1.51, "exactly two commas between, and no verb: an apposition";
        Quotes = -0.51, "marked stretches between";
        Verbs = -0.14, "other verbs between, up to three";
        Coordinator = -0.51, "and, but between";
        Relative = 0.12, "who, which between";
        Subordinator = -0.96, "that, because, while between";
        MentionsBetween = -0.37, "other mentions between, up to four";
        Name = 2.36, "it is a name";
        SubjectPronoun = 2.20, "he, she, they";
        FirstPerson = 2.18, "I, we, you";
        ObjectPronoun = 1.08, "him, them";
        OtherPronoun = 0.06, "it, this, some";
        RelativePronoun = 1.98, "who, which";
        Person = 2.16, "a noun for a person";
        Body = 1.51, "a noun for a body";
        Text = 1.02, "a noun for a text";
        Time = -3.08, "a date";
        Possessive = -1.79, "a possessive: X’s";
        AfterPreposition = -0.69, "after a preposition";
        AfterOf = 0.38, "after “of”";
        AfterVerb = -1.11, "after a verb: its object";
        First = 0.54, "the first of its sentence";
        BeginsClause = 0.95, "its clause begins with it";
        Subject = -0.13, "a verb follows it";
        NounPossessive = 2.75, "the possessive right before a noun cue: X’s remark";
        NounAgent = 2.19, "after a noun cue and of, by, from";
        NounFirst = -0.34, "the first of the sentence of a noun cue";
        NounSubject = 0.39, "the subject before a noun cue";
        AccordingTo = 6.97, "right after “according to”";
        IngFirst = 0.54, "the first of the sentence of a participle";
        IngGap0 = -0.54, "right before a participle";
        IngSubject = 1.65, "the subject before a participle";
        ParticipleLeads = 4.11, "right after the comma that ends the participle’s clause at the start";
        InfinitiveSubject = 0.83, "the subject before an infinitive";
        Coordinated = 1.10, "the subject of a verb that “and” joins with the cue";
        OwnsOtherCue = 0.51, "another cue stands between, right after it";
        InsideApposition = 0.42, "between commas, with a mention before them";
        None = 0.83, "no source at all";
        NonePassive = 1.66, "no source for a passive";
        NoneNoun = 0.47, "no source for a noun";
        NoneIng = -0.22, "no source for a participle";
        NoneInfinitive = -0.69, "no source for an infinitive";
        NoneFirst = -0.02, "no source where no mention stands before the cue";
    }
}

weights! {
    /// What speaks for a cue and its source as those of a marked stretch.
    QuoteFeature {
        BeforeGap0 = 1.88, "the cue stands right before the opening mark";
        BeforeGap2 = 1.73, "one or two words between the cue and the opening mark";
        BeforeGap5 = 1.77, "three to five words between";
        BeforeGap10 = 1.46, "six to ten words between";
        BeforeFar = 1.26, "more words between";
        AfterGap0 = 0.55, "the cue stands right after the closing mark";
        AfterGap2 = 0.60, "one or two words between the closing mark and the cue";
        AfterGap5 = -0.22, "three to five words between";
        AfterFar = -0.07, "more words between";
        AfterComma = 1.20, "after a stretch that ends with a comma";
        AfterEnd = 0.27, "after a stretch that ends with a stop";
        AfterOpen = -0.62, "after a stretch that ends with no stop";
        BeforeWhenComma = 0.73, "before a stretch that ends with a comma in mid-sentence";
        Colon = -0.46, "a colon before the opening mark";
        Comma = 0.53, "a comma before the opening mark";
        That = 1.37, "“that” between the cue and the stretch";
        As = 0.29, "“as” between the cue and the stretch";
        Relative = 0.12, "who, which between";
        Coordinator = -0.37, "and, but between";
        Subordinator = -0.11, "because, while between";
        Commas = -0.63, "commas between, up to three";
        OtherCues = -0.27, "other cues between, up to three";
        OtherQuotes = -0.25, "other stretches between, up to three";
        PreviousSentence = -2.27, "the cue stands in the sentence before";
        PreviousColon = 0.00, "in the sentence before, which ends with a colon";
        PreviousQuotes = -0.50, "in the sentence before, which holds a stretch of its own";
        NextSentence = -3.72, "the cue stands in the sentence after";
        NextStarts = -0.49, "at the start of the sentence after";
        PreviousBlock = -4.80, "the cue stands at the end of the paragraph before";
        PreviousBlockColon = 1.53, "in the paragraph before, which ends with a colon";
        LastCue = -0.29, "the last cue of the sentence or paragraph before";
        Say = -0.33, "the cue reports speech";
        Tell = -0.52, "the cue reports speech to a listener";
        Judge = -1.45, "the cue speaks of somebody in its own words";
        Think = -1.96, "the cue reports a thought";
        Show = -1.58, "the cue lets a thing speak";
        Noun = -0.17, "the cue is a noun";
        According = 4.17, "the cue is “according to”";
        JudgeFragment = 0.55, "such a cue, and the stretch is a fragment";
        NounPossessive = -0.63, "a noun with its owner before it";
        Past = 2.63, "the cue is in the past";
        Third = 1.83, "the cue is in the present, third person";
        Ing = 2.07, "the cue is a participle in -ing";
        Infinitive = 0.91, "the cue is an infinitive";
        Passive = -0.20, "the cue is a passive";
        Modal = 0.58, "would, could before the cue";
        Negated = -0.49, "not before the cue";
        SourceScore = 2.60, "how sure the source of the cue is, 0 to 1";
        NoSource = -0.52, "the cue has no source";
        SecondSource = 0.02, "the second choice among the cue’s sources";
        SourceName = 0.59, "the source is a name";
        SourcePronoun = 0.42, "the source is he, she, they";
        SourceFirstPerson = -0.94, "the source is I, we, you";
        SourcePerson = -0.06, "the source is a noun for a person";
        SourceOther = -0.09, "the source is another noun group";
        SourceRelative = -0.50, "the source is who, which";
        SourceBetween = -0.30, "the source stands between cue and stretch";
        SameSource = 0.35, "the last quotation has the same source";
        Continues = -1.58, "no cue: the quotation before goes on";
        ContinuesBlock = -0.59, "it goes on from the paragraph before";
        ContinuesAtOnce = 1.10, "nothing stands between the two";
        ContinuesFragment = -0.23, "it would go on with a fragment";
        ContinuesSentence = -0.18, "in the same sentence";
        ContinuesFar = 1.32, "two sentences or more stand between";
        ContinuesCue = 0.57, "but its sentence has a cue of its own";
        ContinuesParagraph = -1.05, "and its paragraph is nothing but the stretch";
        Bare = 0.74, "no cue: a mention alone";
        BareColon = 1.12, "the mention and a colon stand before the mark";
        BareFirst = 0.62, "the mention is the first of the sentence";
        BareNear = -0.27, "the mention is the nearest before the mark";
        BareAfter = -1.41, "the mention stands right after the closing mark";
        BarePossessive = -0.66, "the mention is an owner: X’s “…”";
        None = 2.68, "nobody says it";
        NoneOneWord = 1.71, "one word that nobody says";
        NoneTwoWords = 0.76, "two words";
        NoneShort = 0.68, "three to five words";
        NoneLong = 0.20, "twelve words or more";
        NoneTitle = 2.10, "every long word has a capital: a title";
        NoneClause = -1.33, "it holds an auxiliary or a pronoun: a clause";
        NoneComma = 0.63, "it ends with a comma";
        NoneStop = -0.32, "it ends with a stop";
        NoneNaming = -0.33, "so-called, named, titled before it";
        NoneDeterminer = 0.16, "a determiner before it";
        NoneAttributive = 0.27, "a noun follows it at once";
        NoneSingle = -2.08, "single marks";
        NoneAlone = -1.81, "its paragraph is nothing but the stretch";
        NoneCueless = -1.17, "its sentence holds no cue";
        NoneFirstPerson = -0.42, "I, we, you inside";
        NoneHeading = 0.00, "it stands in a heading or caption";
    }
}
