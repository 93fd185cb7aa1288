//! Why an article is near a report: every reason that the stage gives.

use crate::reason::{Told, reasons};

reasons! {
    /// A document of the library, in a phrase.
    pub enum Document {
        /// A report whose agency is not told.
        Report = "documentReport", "the report";
        /// An agency's report.
        Of(agency: String) = "documentOf", "the {agency} report";
        /// Another outlet's article, which credits agencies.
        Credits(agencies: Vec<String>) = "documentCredits", "an article that credits {agencies}";
        /// Nobody knows whose.
        Other = "documentOther", "the other text";
    }
}

reasons! {
    /// Why an article is near a report.
    pub enum Why {
        /// So many of its sentences stand in the report.
        Sentences(count: usize, all: usize, document: Told) = "wireSentences", "{count} of {all} sentences also in {document}";
        /// So many passages of the report's own words.
        Passages(count: usize, least: usize, longest: usize) = "wirePassages",
            "{count passage|passages} of {least} words or more outside quotation marks, the longest of {longest} words";
        /// Nobody knows who wrote them first.
        UnknownSource = "wireUnknownSource", "the source of the common passages is unknown";
        /// So many quotations in the same words.
        Quotes(count: usize, document: Told, longest: usize) = "wireQuotes",
            "{count quoted passage|quoted passages} in common with {document}, the longest of {longest} words";
        /// So many quotations in other words.
        OtherWords(count: usize, document: Told) = "wireOtherWords", "{count quotation|quotations} in other words than in {document}";
        /// The report came less than an hour before.
        JustBefore = "wireJustBefore", "the report was published less than an hour before the article";
        /// The report came so many hours before.
        HoursBefore(count: usize) = "wireHoursBefore", "the report was published {count hour|hours} before the article";
        /// The report came so many days before.
        DaysBefore(count: usize) = "wireDaysBefore", "the report was published {count day|days} before the article";
        /// The report came less than an hour after.
        JustAfter = "wireJustAfter", "the report was published less than an hour after the article: the article may precede it";
        /// The report came so many hours after.
        HoursAfter(count: usize) = "wireHoursAfter", "the report was published {count hour|hours} after the article: the article may precede it";
        /// The report came so many days after.
        DaysAfter(count: usize) = "wireDaysAfter", "the report was published {count day|days} after the article: the article may precede it";
        /// A form that is filled anew each day, and no copy.
        SameForm = "wireSameForm", "the same form, other figures";
        /// The library has a sketch of the report, and not its text.
        WithoutText = "wireWithoutText", "the text of the report is not in the library, only a short code of its wording";
        /// Nobody knows when the report was published.
        DateUnknown = "wireDateUnknown", "the date of the report is unknown";
        /// The same event, told independently.
        SameStory(document: Told) = "wireSameStory", "names and numbers in common with {document}, little of the wording";
        /// The article credits the agency.
        Credit(agency: String) = "wireCredit", "the article credits {agency}";
    }
}
