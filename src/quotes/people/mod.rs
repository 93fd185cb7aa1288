//! People: the mentions of a page, whom they name, and who a pronoun or a description stands for.

mod apposition;
mod groups;
pub mod mentions;
mod name;
mod namesakes;
pub mod resolve;
mod roles;
mod subject;
pub mod table;
