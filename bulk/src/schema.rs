//! The columns of the tables, as Arrow fields. `README.md` says what they mean.

use std::sync::Arc;

use arrow_schema::{DataType, Field, FieldRef};

fn field(name: &str, kind: DataType) -> FieldRef {
    Arc::new(Field::new(name, kind, true))
}

fn text(name: &str) -> FieldRef {
    field(name, DataType::Utf8)
}

fn int(name: &str) -> FieldRef {
    field(name, DataType::Int32)
}

fn share(name: &str) -> FieldRef {
    field(name, DataType::Float64)
}

fn list(name: &str, item: DataType) -> FieldRef {
    field(name, DataType::List(field("element", item)))
}

fn span() -> DataType {
    DataType::Struct(vec![int("block"), int("start"), int("end")].into())
}

fn range() -> DataType {
    of([int("start"), int("end")])
}

fn of<const N: usize>(fields: [FieldRef; N]) -> DataType {
    DataType::Struct(fields.to_vec().into())
}

/// A reason: its code, its arguments as JSON, and the sentence in English.
fn reason() -> DataType {
    of([text("code"), text("args"), text("text")])
}

/// What every table begins with: which record a row is of.
fn key() -> Vec<FieldRef> {
    vec![text("source"), field("position", DataType::Int64), text("id")]
}

fn keyed<const N: usize>(fields: [FieldRef; N]) -> Vec<FieldRef> {
    key().into_iter().chain(fields).collect()
}

pub fn articles() -> Vec<FieldRef> {
    let block = of([text("kind"), text("text"), int("level")]);
    let looked = |name| field(name, DataType::Boolean);
    let coverage = of([text("language"), looked("quotations"), looked("speakers"), looked("opinion")]);
    keyed([
        text("series"),
        text("outlet"),
        text("url"),
        text("title"),
        list("authors", DataType::Utf8),
        text("published"),
        text("day"),
        text("modified"),
        text("site_name"),
        text("lang"),
        text("genre"),
        text("section"),
        field("is_article", DataType::Boolean),
        int("words"),
        list("blocks", block),
        text("tier"),
        share("article_coverage"),
        text("agency"),
        field("mostly_opinion", DataType::Boolean),
        field("coverage", coverage),
        list("warnings", reason()),
        int("schema"),
        text("analysis"),
    ])
}

pub fn quotations() -> Vec<FieldRef> {
    keyed([
        int("number"),
        text("kind"),
        text("text"),
        list("spans", span()),
        field("cue", span()),
        field("mention", span()),
        text("speaker"),
        field("unnamed", DataType::Boolean),
        field("certain", DataType::Boolean),
        share("confidence"),
        list("why", reason()),
    ])
}

pub fn opinions() -> Vec<FieldRef> {
    keyed([
        int("number"),
        field("span", span()),
        text("text"),
        text("strength"),
        share("confidence"),
        list("why", reason()),
    ])
}

pub fn credits() -> Vec<FieldRef> {
    keyed([int("number"), text("agency"), text("kind"), text("found_in"), field("span", span()), text("text")])
}

pub fn matches() -> Vec<FieldRef> {
    let passage = of([
        field("article", span()),
        field("report", range()),
        int("words"),
        text("kind"),
        text("text"),
        text("report_text"),
        int("begin"),
        int("end"),
        int("report_begin"),
        int("report_end"),
    ]);
    let variant = of([field("article", span()), field("report", range()), text("text"), text("report_text")]);
    let take = of([text("id"), text("published"), text("library")]);
    keyed([
        int("number"),
        text("report_id"),
        text("report_agency"),
        text("report_title"),
        text("report_published"),
        text("report_url"),
        text("report_source"),
        text("report_kind"),
        list("report_credits", DataType::Utf8),
        text("library"),
        text("signer"),
        text("tier"),
        share("article_coverage"),
        share("report_coverage"),
        int("common_sentences"),
        int("sentences"),
        list("passages", passage),
        list("variants", variant),
        list("takes", take),
        list("why", reason()),
    ])
}

pub fn edits() -> Vec<FieldRef> {
    keyed([
        int("number"),
        text("report_id"),
        text("report_agency"),
        text("kind"),
        int("sentence"),
        int("sentences"),
        int("words"),
        share("share"),
        text("voice"),
        field("span", span()),
        text("text"),
    ])
}

pub fn rejects() -> Vec<FieldRef> {
    keyed([text("code"), text("message")])
}
