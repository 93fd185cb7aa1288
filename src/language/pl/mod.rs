//! Polish.

mod cues;

use super::sentences::Sentences;
use super::{Language, Script};

/// Polish.
pub static POLISH: Language = Language {
    tag: "pl",
    codes: "pol",
    script: Script::Latin,
    common: "i w na z się nie do to że jest o po jak ale od za przez oraz był było będzie są tym przy może który dla",
    sentences: &SENTENCES,
    cues: Some(&cues::CUES),
    patterns: None,
};

/// Where its sentences end: titles, addresses, units and references.
static SENTENCES: Sentences = Sentences {
    abbreviations: "prof dr hab mgr inż lek med doc gen płk ppłk mjr kpt por ppor sierż kard ks bp abp o s św błog ul al pl os m.in np itp itd etc tzw tzn tj t.j im r w wym zob por str s nr poz tel ok godz min sek tys mln mld zł gr pkt art ust rozdz red wyd jw ww ds br ub sp",
    may_end: "itp itd etc r w br ub zł tys mln mld min godz",
    starters: "on ona ono oni one my ja to ta ten te w we na do z ze od po za przez dla ale i a lecz jednak gdy kiedy jak jeśli bo ponieważ według zdaniem tak nie już także również potem teraz tutaj tam wszyscy nikt wielu żaden w",
    ordinals: 0,
    continues: "",
};
