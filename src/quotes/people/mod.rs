//! People: the mentions of a page, whom they name, and who a pronoun or a description stands for.

pub mod mentions;
pub mod resolve;
pub mod table;
