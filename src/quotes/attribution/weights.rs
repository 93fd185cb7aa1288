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
        BeforeGap0 = 3.0, "before the cue, only auxiliaries and adverbs between";
        BeforeGap2 = 1.5, "before the cue, one or two words between";
        BeforeGap5 = 0.8, "before the cue, three to five words between";
        BeforeGap10 = 0.3, "before the cue, six to ten words between";
        BeforeFar = 0.0, "before the cue, more words between";
        AfterGap0 = 0.0, "right after the cue";
        AfterFar = -2.0, "later after the cue";
        Inverted = 3.0, "right after a cue that follows a closing mark: “…” said X";
        InvertedComma = 0.5, "right after a cue that follows a comma";
        AfterTell = -3.0, "after a cue that names its listener: told X";
        ByAgent = 3.0, "after “by”, after the cue";
        PassiveSubject = -1.5, "before a cue in the passive";
        Commas = -0.2, "commas between, up to four";
        TwoCommas = 0.5, "exactly two commas between, and no verb: an apposition";
        Quotes = -0.5, "marked stretches between";
        Verbs = -0.5, "other verbs between, up to three";
        Coordinator = 0.0, "and, but between";
        Relative = -0.5, "who, which between";
        Subordinator = -0.5, "that, because, while between";
        MentionsBetween = -0.5, "other mentions between, up to four";
        Name = 0.5, "it is a name";
        SubjectPronoun = 1.0, "he, she, they";
        FirstPerson = -0.5, "I, we, you";
        ObjectPronoun = -3.0, "him, them";
        OtherPronoun = -0.3, "it, this, some";
        RelativePronoun = 0.3, "who, which";
        Person = 0.8, "a noun for a person";
        Body = 0.5, "a noun for a body";
        Text = 0.3, "a noun for a text";
        Time = -3.0, "a date";
        Possessive = -1.5, "a possessive: X’s";
        AfterPreposition = -1.5, "after a preposition";
        AfterOf = -0.3, "after “of”";
        AfterVerb = -1.0, "after a verb: its object";
        First = 0.7, "the first of its sentence";
        BeginsClause = 0.5, "its clause begins with it";
        Subject = 1.0, "a verb follows it";
        NounPossessive = 4.0, "the possessive right before a noun cue: X’s remark";
        NounAgent = 2.0, "after a noun cue and of, by, from";
        NounFirst = 0.5, "the first of the sentence of a noun cue";
        NounSubject = 0.5, "the subject before a noun cue";
        AccordingTo = 5.0, "right after “according to”";
        IngFirst = 1.0, "the first of the sentence of a participle";
        IngGap0 = 0.0, "right before a participle";
        IngSubject = 0.5, "the subject before a participle";
        ParticipleLeads = 1.5, "right after the comma that ends the participle’s clause at the start";
        InfinitiveSubject = 0.5, "the subject before an infinitive";
        Coordinated = 1.0, "the subject of a verb that “and” joins with the cue";
        OwnsOtherCue = -1.0, "another cue stands between, right after it";
        InsideApposition = -0.5, "between commas, with a mention before them";
        None = 0.0, "no source at all";
        NonePassive = 1.5, "no source for a passive";
        NoneNoun = 1.0, "no source for a noun";
        NoneIng = -0.5, "no source for a participle";
        NoneInfinitive = 0.3, "no source for an infinitive";
        NoneFirst = 0.5, "no source where no mention stands before the cue";
    }
}

weights! {
    /// What speaks for a cue and its source as those of a marked stretch.
    QuoteFeature {
        BeforeGap0 = 4.0, "the cue stands right before the opening mark";
        BeforeGap2 = 3.0, "one or two words between the cue and the opening mark";
        BeforeGap5 = 2.0, "three to five words between";
        BeforeGap10 = 1.0, "six to ten words between";
        BeforeFar = 0.0, "more words between";
        AfterGap0 = 4.0, "the cue stands right after the closing mark";
        AfterGap2 = 3.5, "one or two words between the closing mark and the cue";
        AfterGap5 = 2.0, "three to five words between";
        AfterFar = 0.0, "more words between";
        AfterComma = 1.0, "after a stretch that ends with a comma";
        AfterEnd = -1.0, "after a stretch that ends with a stop";
        AfterOpen = -1.0, "after a stretch that ends with no stop";
        BeforeWhenComma = -1.5, "before a stretch that ends with a comma in mid-sentence";
        Colon = 1.0, "a colon before the opening mark";
        Comma = 0.7, "a comma before the opening mark";
        That = 0.5, "“that” between the cue and the stretch";
        As = 0.5, "“as” between the cue and the stretch";
        Relative = -0.5, "who, which between";
        Coordinator = -0.3, "and, but between";
        Subordinator = -0.5, "because, while between";
        Commas = -0.3, "commas between, up to three";
        OtherCues = -0.6, "other cues between, up to three";
        OtherQuotes = -0.4, "other stretches between, up to three";
        PreviousSentence = 0.0, "the cue stands in the sentence before";
        PreviousColon = 2.0, "in the sentence before, which ends with a colon";
        PreviousQuotes = 0.0, "in the sentence before, which holds a stretch of its own";
        NextSentence = -0.5, "the cue stands in the sentence after";
        NextStarts = 0.5, "at the start of the sentence after";
        PreviousBlock = -0.5, "the cue stands at the end of the paragraph before";
        PreviousBlockColon = 2.0, "in the paragraph before, which ends with a colon";
        LastCue = 0.5, "the last cue of the sentence or paragraph before";
        Say = 1.0, "the cue reports speech";
        Tell = 1.0, "the cue reports speech to a listener";
        Judge = 0.3, "the cue speaks of somebody in its own words";
        Think = -0.3, "the cue reports a thought";
        Show = -0.3, "the cue lets a thing speak";
        Noun = -0.3, "the cue is a noun";
        According = 0.7, "the cue is “according to”";
        JudgeFragment = 0.7, "such a cue, and the stretch is a fragment";
        NounPossessive = 0.5, "a noun with its owner before it";
        Past = 0.3, "the cue is in the past";
        Third = 0.3, "the cue is in the present, third person";
        Ing = 0.2, "the cue is a participle in -ing";
        Infinitive = -0.7, "the cue is an infinitive";
        Passive = -0.5, "the cue is a passive";
        Modal = -0.3, "would, could before the cue";
        Negated = -0.7, "not before the cue";
        SourceScore = 1.0, "how sure the source of the cue is, 0 to 1";
        NoSource = -0.5, "the cue has no source";
        SecondSource = 0.0, "the second choice among the cue’s sources";
        SourceName = 0.3, "the source is a name";
        SourcePronoun = 0.2, "the source is he, she, they";
        SourceFirstPerson = -0.7, "the source is I, we, you";
        SourcePerson = 0.2, "the source is a noun for a person";
        SourceOther = -0.5, "the source is another noun group";
        SourceRelative = 0.0, "the source is who, which";
        SourceBetween = 0.0, "the source stands between cue and stretch";
        SameSource = 0.3, "the last quotation has the same source";
        Continues = 1.0, "no cue: the quotation before goes on";
        ContinuesBlock = 0.5, "it goes on from the paragraph before";
        ContinuesAtOnce = 1.0, "nothing stands between the two";
        ContinuesFragment = -1.0, "it would go on with a fragment";
        ContinuesSentence = 0.5, "in the same sentence";
        ContinuesFar = -1.0, "two sentences or more stand between";
        ContinuesCue = -0.7, "but its sentence has a cue of its own";
        ContinuesParagraph = 1.0, "and its paragraph is nothing but the stretch";
        Bare = -0.5, "no cue: a mention alone";
        BareColon = 3.0, "the mention and a colon stand before the mark";
        BareFirst = 0.3, "the mention is the first of the sentence";
        BareNear = 0.3, "the mention is the nearest before the mark";
        BareAfter = 0.0, "the mention stands right after the closing mark";
        BarePossessive = 0.3, "the mention is an owner: X’s “…”";
        None = 0.0, "nobody says it";
        NoneOneWord = 1.0, "one word that nobody says";
        NoneTwoWords = 0.7, "two words";
        NoneShort = 0.3, "three to five words";
        NoneLong = -1.5, "twelve words or more";
        NoneTitle = 1.0, "every long word has a capital: a title";
        NoneClause = -0.7, "it holds an auxiliary or a pronoun: a clause";
        NoneComma = -0.7, "it ends with a comma";
        NoneStop = -0.7, "it ends with a stop";
        NoneNaming = 1.0, "so-called, named, titled before it";
        NoneDeterminer = 0.5, "a determiner before it";
        NoneAttributive = 0.4, "a noun follows it at once";
        NoneSingle = 1.0, "single marks";
        NoneAlone = -1.0, "its paragraph is nothing but the stretch";
        NoneCueless = 1.0, "its sentence holds no cue";
        NoneFirstPerson = -0.5, "I, we, you inside";
        NoneHeading = 2.0, "it stands in a heading or caption";
    }
}
