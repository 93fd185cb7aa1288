//! Why a passage is the author's own voice: what it does, and with which words.

use crate::reason::{Arg, Coded, reasons};

reasons! {
    /// What a passage does.
    #[derive(Copy)]
    pub enum Does {
        /// Gives the author's own view.
        View = "opinionView", "the author’s own view";
        /// Speaks of itself.
        FirstPerson = "opinionFirstPerson", "first person";
        /// Speaks of "we".
        We = "opinionWe", "“we”";
        /// Speaks to the reader.
        Address = "opinionAddress", "speaks to the reader";
        /// Says what should be.
        Should = "opinionShould", "says what should be";
        /// Speculates.
        Speculates = "opinionSpeculates", "speculates";
        /// Supposes.
        Supposes = "opinionSupposes", "supposes";
        /// Predicts.
        Predicts = "opinionPredicts", "predicts";
        /// Hedges.
        Hedges = "opinionHedges", "hedges";
        /// Interprets.
        Interprets = "opinionInterprets", "interprets";
        /// Asserts.
        Asserts = "opinionAsserts", "asserts";
        /// Intensifies.
        Intensifies = "opinionIntensifies", "intensifies";
        /// Emphasises.
        Emphasises = "opinionEmphasises", "emphasises";
        /// Generalises.
        Generalises = "opinionGeneralises", "generalises";
        /// Takes an attitude.
        Attitude = "opinionAttitude", "takes an attitude";
        /// Judges harshly.
        JudgesHarshly = "opinionJudgesHarshly", "judges harshly";
        /// Criticises.
        Criticises = "opinionCriticises", "criticises";
        /// Praises highly.
        PraisesHighly = "opinionPraisesHighly", "praises highly";
        /// Praises.
        Praises = "opinionPraises", "praises";
        /// Judges.
        Judges = "opinionJudges", "judges";
        /// Loaded word.
        Loaded = "opinionLoaded", "loaded word";
        /// Speaks of doctrines.
        Doctrines = "opinionDoctrines", "speaks of doctrines";
        /// Argues.
        Argues = "opinionArgues", "argues";
        /// Feeling.
        Feeling = "opinionFeeling", "feeling";
        /// Compares.
        Compares = "opinionCompares", "compares";
        /// Weighs.
        Weighs = "opinionWeighs", "weighs";
        /// Denies.
        Denies = "opinionDenies", "denies";
        /// Denies an expectation.
        DeniesExpectation = "opinionDeniesExpectation", "denies an expectation";
        /// Casual.
        Casual = "opinionCasual", "casual";
        /// Comments on what was said.
        Comments = "opinionComments", "comments on what was said";
        /// Figure of speech.
        Figure = "opinionFigure", "figure of speech";
        /// Distances itself.
        Distances = "opinionDistances", "distances itself";
        /// Calls on the reader.
        CallsOn = "opinionCallsOn", "calls on the reader";
        /// Asks the reader.
        Asks = "opinionAsks", "asks the reader";
        /// Exclaims.
        Exclaims = "opinionExclaims", "exclaims";
        /// Word in doubt marks.
        DoubtMarks = "opinionDoubtMarks", "word in doubt marks";
        /// Aside.
        Aside = "opinionAside", "aside";
        /// Explains.
        Explains = "opinionExplains", "explains";
        /// Goes on arguing.
        GoesOn = "opinionGoesOn", "goes on arguing";
        /// States as general.
        General = "opinionGeneral", "states as general";
        /// Names nobody and no date.
        Bare = "opinionBare", "names nobody and no date";
        /// Holds at all times.
        Timeless = "opinionTimeless", "holds at all times";
        /// Long.
        Long = "opinionLong", "long";
    }
}

/// Why a passage is the author's own voice.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Why {
    /// What it does.
    pub does: Does,
    /// With which words; none where the form of the sentence does it.
    pub words: Vec<String>,
}

impl Coded for Why {
    fn code(&self) -> &'static str {
        self.does.code()
    }

    fn args(&self) -> Vec<(&'static str, Arg)> {
        if self.words.is_empty() { Vec::new() } else { vec![("words", Arg::from(&self.words))] }
    }

    fn template(&self) -> &'static str {
        self.does.template()
    }

    fn text(&self) -> String {
        let does = self.template();
        if self.words.is_empty() { does.to_owned() } else { format!("{does}: {}", self.words.join(", ")) }
    }
}

impl std::fmt::Display for Why {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.text())
    }
}
