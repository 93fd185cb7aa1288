//! People: the mentions of a page, whom they name, and who a pronoun or a description stands for.

mod apposition;
mod candidates;
mod citation;
mod groups;
mod introduced;
pub mod mentions;
mod name;
mod namesakes;
pub mod resolve;
mod roles;
mod subject;
pub mod table;
mod wanted;
