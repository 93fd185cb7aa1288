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
        BeforeGap0 = 2.12, "before the cue, only auxiliaries and adverbs between";
        BeforeGap2 = 0.16, "before the cue, one or two words between";
        BeforeGap5 = -0.17, "before the cue, three to five words between";
        BeforeGap10 = -0.06, "before the cue, six to ten words between";
        BeforeFar = 0.38, "before the cue, more words between";
        AfterGap0 = -1.69, "right after the cue";
        AfterFar = -1.72, "later after the cue";
        Inverted = 4.98, "right after a cue that follows a closing mark: “…” said X";
        InvertedComma = 1.39, "right after a cue that follows a comma";
        AfterTell = -1.11, "after a cue that names its listener: told X";
        ByAgent = 4.91, "after “by”, after the cue";
        PassiveSubject = -4.24, "before a cue in the passive";
        Commas = -0.48, "commas between, up to four";
        TwoCommas = 1.47, "exactly two commas between, and no verb: an apposition";
        Quotes = -0.45, "marked stretches between";
        Verbs = -0.20, "other verbs between, up to three";
        Coordinator = -0.45, "and, but between";
        Relative = 0.19, "who, which between";
        Subordinator = -0.97, "that, because, while between";
        MentionsBetween = -0.34, "other mentions between, up to four";
        Name = 2.35, "it is a name";
        SubjectPronoun = 2.16, "he, she, they";
        FirstPerson = 2.10, "I, we, you";
        ObjectPronoun = 0.98, "him, them";
        OtherPronoun = -0.02, "it, this, some";
        RelativePronoun = 1.96, "who, which";
        Person = 2.15, "a noun for a person";
        Body = 1.49, "a noun for a body";
        Text = 1.04, "a noun for a text";
        Time = -3.13, "a date";
        Possessive = -1.63, "a possessive: X’s";
        AfterPreposition = -0.64, "after a preposition";
        AfterOf = 0.37, "after “of”";
        AfterVerb = -1.15, "after a verb: its object";
        First = 0.54, "the first of its sentence";
        BeginsClause = 0.77, "its clause begins with it";
        Subject = 0.47, "a verb follows it";
        NounPossessive = 2.70, "the possessive right before a noun cue: X’s remark";
        NounAgent = 2.11, "after a noun cue and of, by, from";
        NounFirst = -0.36, "the first of the sentence of a noun cue";
        NounSubject = 0.16, "the subject before a noun cue";
        AccordingTo = 6.82, "right after “according to”";
        IngFirst = 0.57, "the first of the sentence of a participle";
        IngGap0 = 1.10, "right before a participle";
        IngSubject = 1.27, "the subject before a participle";
        IngComma = -1.17, "right before the comma before a participle: …, X, saying";
        ParticipleLeads = 3.91, "right after the comma that ends the participle’s clause at the start";
        InfinitiveSubject = 0.55, "the subject before an infinitive";
        Coordinated = 0.79, "the subject of a verb that “and” joins with the cue";
        OwnsOtherCue = 0.44, "another cue stands between, right after it";
        InsideApposition = 0.55, "between commas, with a mention before them";
        None = 0.97, "no source at all";
        NonePassive = 1.60, "no source for a passive";
        NoneNoun = 0.37, "no source for a noun";
        NoneIng = -0.41, "no source for a participle";
        NoneInfinitive = -0.78, "no source for an infinitive";
        NoneFirst = -0.05, "no source where no mention stands before the cue";
    }
}

weights! {
    /// What speaks for a cue and its source as those of a marked stretch.
    QuoteFeature {
        BeforeGap0 = 1.96, "the cue stands right before the opening mark";
        BeforeGap2 = 1.70, "one or two words between the cue and the opening mark";
        BeforeGap5 = 1.74, "three to five words between";
        BeforeGap10 = 1.45, "six to ten words between";
        BeforeFar = 1.13, "more words between";
        AfterGap0 = 1.28, "the cue stands right after the closing mark";
        AfterGap2 = -0.61, "one or two words between the closing mark and the cue";
        AfterGap5 = -0.16, "three to five words between";
        AfterFar = 0.23, "more words between";
        AfterComma = 1.04, "after a stretch that ends with a comma";
        AfterEnd = 0.27, "after a stretch that ends with a stop";
        AfterOpen = -0.57, "after a stretch that ends with no stop";
        AfterBroken = 1.01, "between two stretches of a sentence that the first begins: “…,” she said, “…”";
        AfterBusy = -1.53, "the same where words of the author’s begin the sentence: the cue may be the second’s";
        AfterThatClause = 0.11, "after a stretch in the “that” clause of a cue before it";
        OwnsThatClause = 0.79, "its own “that” opens the clause of the stretch";
        AfterLeadClause = -0.52, "after a stretch in a clause that leads up to the main one: Asked about “…”, she said";
        BeforeWhenComma = 0.60, "before a stretch that ends with a comma in mid-sentence";
        Colon = -0.30, "a colon before the opening mark";
        Comma = 0.51, "a comma before the opening mark";
        That = 1.26, "“that” between the cue and the stretch";
        As = 0.28, "“as” between the cue and the stretch";
        Relative = 0.15, "who, which between";
        Coordinator = -0.25, "and, but between";
        Subordinator = 0.00, "because, while between";
        Commas = -0.55, "commas between, up to three";
        OtherCues = -0.16, "other cues between, up to three";
        OtherQuotes = -0.23, "other stretches between, up to three";
        PreviousSentence = -2.09, "the cue stands in the sentence before";
        PreviousColon = 0.00, "in the sentence before, which ends with a colon";
        PreviousQuotes = -0.48, "in the sentence before, which holds a stretch of its own";
        NextSentence = -3.76, "the cue stands in the sentence after";
        NextStarts = -0.33, "at the start of the sentence after";
        PreviousBlock = -4.70, "the cue stands at the end of the paragraph before";
        PreviousBlockColon = 1.57, "in the paragraph before, which ends with a colon";
        LastCue = -0.29, "the last cue of the sentence or paragraph before";
        Say = -0.42, "the cue reports speech";
        Tell = -0.64, "the cue reports speech to a listener";
        Judge = -1.47, "the cue speaks of somebody in its own words";
        Think = -2.07, "the cue reports a thought";
        Show = -1.34, "the cue lets a thing speak";
        Noun = -0.18, "the cue is a noun";
        According = 4.31, "the cue is “according to”";
        JudgeFragment = 0.50, "such a cue, and the stretch is a fragment";
        NounPossessive = -1.23, "a noun with its owner before it";
        NounThat = 0.49, "and “that” after it, before the stretch: X’s remark that …";
        Past = 2.62, "the cue is in the past";
        Third = 1.78, "the cue is in the present, third person";
        Ing = 2.18, "the cue is a participle in -ing";
        Infinitive = 0.98, "the cue is an infinitive";
        Passive = 0.04, "the cue is a passive";
        Modal = 0.47, "would, could before the cue";
        Negated = -0.29, "not before the cue";
        SourceScore = 2.37, "how sure the source of the cue is, 0 to 1";
        NoSource = -0.60, "the cue has no source";
        SecondSource = -0.21, "the second choice among the cue’s sources";
        SourceName = 0.64, "the source is a name";
        SourcePronoun = 0.50, "the source is he, she, they";
        SourceFirstPerson = -1.06, "the source is I, we, you";
        SourcePerson = -0.05, "the source is a noun for a person";
        SourceOther = -0.06, "the source is another noun group";
        SourceRelative = -0.39, "the source is who, which";
        SourceBetween = -0.38, "the source stands between cue and stretch";
        SameSource = 0.37, "the last quotation has the same source";
        Continues = -1.61, "no cue: the quotation before goes on";
        ContinuesBlock = -0.51, "it goes on from the paragraph before";
        ContinuesAtOnce = 1.11, "nothing stands between the two";
        ContinuesFragment = -0.32, "it would go on with a fragment";
        ContinuesSentence = -0.19, "in the same sentence";
        ContinuesFar = 1.08, "two sentences or more stand between";
        ContinuesCue = 0.89, "but its sentence has a cue of its own";
        ContinuesParagraph = -1.06, "and its paragraph is nothing but the stretch";
        Bare = 0.82, "no cue: a mention alone";
        BareColon = 1.41, "the mention and a colon stand before the mark";
        BareFirst = 0.50, "the mention is the first of the sentence";
        BareNear = -0.39, "the mention is the nearest before the mark";
        BareAfter = -1.54, "the mention stands right after the closing mark";
        BarePossessive = -0.75, "the mention is an owner: X’s “…”";
        None = 2.62, "nobody says it";
        NoneOneWord = 1.67, "one word that nobody says";
        NoneTwoWords = 0.84, "two words";
        NoneShort = 0.72, "three to five words";
        NoneLong = 0.24, "twelve words or more";
        NoneTitle = 1.89, "every long word has a capital: a title";
        NoneClause = -1.23, "it holds an auxiliary or a pronoun: a clause";
        NoneComma = 0.61, "it ends with a comma";
        NoneStop = -0.31, "it ends with a stop";
        NoneNaming = -0.29, "so-called, named, titled before it";
        NoneDeterminer = 0.08, "a determiner before it";
        NoneAttributive = 0.28, "a noun follows it at once";
        NoneSingle = -0.99, "single marks";
        NoneAlone = -1.81, "its paragraph is nothing but the stretch";
        NoneCueless = -1.34, "its sentence holds no cue";
        NoneFirstPerson = -0.40, "I, we, you inside";
        NoneHeading = 0.32, "it stands in a heading or caption";
    }
}

weights! {
    /// What speaks for a cue as one that reports the clause beside it.
    ClauseFeature {
        Any = -0.44, "any clause";
        Trailing = -1.51, "the cue and its source follow it: …, she said";
        TrailingVerb = 1.15, "and the clause before them holds a verb";
        TrailingSay = 0.55, "and the cue reports speech";
        HoldsVerb = 0.25, "the clause after the cue holds a verb";
        ClauseSay = 0.32, "the cue reports speech, and a clause with its subject follows";
        ClauseJudge = -0.49, "the cue speaks of somebody in its own words, and such a clause follows";
        ObjectSay = -0.57, "the cue reports speech, and an object or infinitive follows";
        OpensThat = 0.71, "it opens with “that”";
        OpensTo = 0.35, "it opens with “to”";
        OpensAs = 0.07, "it opens with “as”";
        OpensOf = 0.30, "it opens with “of”";
        OpensAbout = 0.55, "it opens with “about”, “for”, “against”, “on”";
        OpensComma = -0.96, "it opens after a comma";
        OpensColon = -0.33, "it opens after a colon";
        OpensQuote = -0.30, "it opens with a marked stretch";
        OpensPronoun = 0.92, "it opens with he, she, they";
        OpensQuestion = -0.22, "it opens with what, how, if";
        OpensPreposition = -0.79, "it opens with another preposition";
        OpensCoordinator = -0.79, "it opens with “and”";
        OpensIng = 0.63, "it opens with a participle";
        OpensSubject = 0.64, "it opens with a noun group and its verb";
        OpensObject = 0.28, "it opens with another word";
        Say = 0.09, "the cue reports speech";
        Tell = 0.01, "the cue reports speech to a listener";
        Judge = -0.31, "the cue speaks of somebody in its own words";
        Think = -0.71, "the cue reports a thought";
        Show = -0.44, "the cue lets a thing speak";
        Noun = -0.93, "the cue is a noun";
        According = 1.85, "the cue is “according to”";
        Past = 0.06, "the cue is in the past";
        Third = -0.49, "the cue is in the present, third person";
        Base = -0.64, "the cue is in its base form";
        Ing = -0.12, "the cue is a participle in -ing";
        Infinitive = 0.66, "the cue is an infinitive";
        Passive = 0.25, "the cue is a passive";
        Modal = -0.07, "would, could before the cue";
        Negated = 0.15, "not before the cue";
        Short = -0.75, "two or three words";
        Long = 0.33, "more than fifteen words";
        CueFirst = -0.39, "the cue is the first word of its sentence";
        AfterDeterminer = -0.36, "a determiner before the cue";
        AfterPreposition = -0.09, "a preposition before the cue";
        AfterPossessive = -0.47, "an owner before the cue";
        FirstCue = 0.22, "the first cue of its sentence";
        HoldsQuote = 1.05, "a marked stretch stands in it";
        NoSource = -1.10, "the cue has no source";
        SourceName = 0.15, "the source is a name";
        SourcePronoun = 0.07, "the source is he, she, they";
        SourceOtherPronoun = -0.22, "the source is another pronoun";
        SourcePerson = 0.08, "the source is a noun for a person or body";
        SourceText = 0.57, "the source is a noun for a text";
        SourceThing = -0.85, "the source is another noun group";
        SourceScore = 0.60, "how sure the source is, 0 to 1";
    }
}
