//! The shapes of pages, texts, copies and files whose work is counted, and the work that is done with them: natively in
//! `tests/growth.rs`, inside wasm in `steps.rs`.

use copydesk::desk::Known;
use copydesk::wire::WireReport;
use copydesk::wire::library::{Import, Library, Pack, PackBuilder};
use copydesk::{Desk, contract, export, page};

/// A page that costs most where a step walks it for each of its parts; `n` thousand bytes, about.
pub type Shape = (&'static str, usize, fn(usize) -> String);

/// Prose that no two numbers share.
fn sentence(i: usize) -> String {
    let word = |shift: usize| {
        ["harbour", "council", "bridge", "ferry", "mayor", "orchestra", "sandbank", "teacher"][(i >> shift) & 7]
    };
    format!("The {} of {} saw number {i} of the {} before the {} came. ", word(0), word(3), word(6), word(9))
}

fn paragraphs(n: usize) -> String {
    (0..n).map(|i| format!("<p>{}{}</p>", sentence(i), sentence(7 * i + 3))).collect()
}

fn name(i: usize) -> String {
    let syllables = ["bar", "den", "kol", "mir", "tas", "vel", "rug", "pon"];
    let digits = (0..5).filter_map(|digit| syllables.get(i >> (3 * digit) & 7));
    digits.fold("Or".to_owned(), |name, syllable| name + syllable)
}

/// What is done with shapes: its name, the shapes, and the work.
pub type Kind = (&'static str, Vec<&'static Shape>, fn(&str));

/// Every kind there is.
pub fn kinds() -> [Kind; 5] {
    let marked = TEXTS.iter().filter(|(name, ..)| ["quotations", "credits", "opinions", "German"].contains(name));
    [
        ("page", PAGES.iter().collect(), of_html),
        ("text", TEXTS.iter().collect(), of_text),
        ("annotations", marked.collect(), annotated),
        ("copy", COPIES.iter().collect(), of_copies),
        ("file", FILES.iter().collect(), of_files),
    ]
}

/// HTML. The number is the size at n, chosen so that 8n takes some tenths of a second natively.
const PAGES: &[Shape] = &[
    ("paragraphs", 100, paragraphs),
    ("nesting", 666, |n| "<div>".repeat(n) + &paragraphs(20)),
    ("nesting with text", 333, |n| (0..n).map(|i| format!("<div>{}", sentence(i))).collect()),
    ("deep lists", 666, |n| "<ul><li>word ".repeat(n) + &paragraphs(20)),
    ("block quotations", 333, |n| "<blockquote><p>“He said”</p>".repeat(n)),
    ("siblings", 1_333, |n| format!("<article>{}</article>", "<p>x</p>".repeat(n))),
    ("sibling divs", 1_333, |n| format!("<article>{}</article>", "<div>A line.</div>".repeat(n))),
    ("short paragraphs", 666, |n| (0..n).map(|i| format!("<p>He said {i}.</p>")).collect()),
    ("links", 500, |n| (0..n).map(|i| format!("<p>See <a href=/{i}>the {i}</a> of it.</p>")).collect()),
    ("one paragraph of links", 666, |n| format!("<p>{}</p>", "<a href=/x>word</a> ".repeat(n))),
    ("attributes", 1_333, |n| {
        format!("<div{}>{}</div>", (0..n).map(|i| format!(" a{i}=1")).collect::<String>(), paragraphs(20))
    }),
    ("style rules", 200, |n| {
        let rules: String = (0..n).map(|i| format!(".a{{display:none}} .b{i}.a{{display:block}}")).collect();
        format!(
            "<style>{rules}</style>{}",
            (0..n).map(|i| format!("<p class='a b{i}'>{}", sentence(i))).collect::<String>()
        )
    }),
    ("classes", 2_666, |n| format!("<div class='{}'>{}</div>", "related ".repeat(n), paragraphs(20))),
    ("unclosed tags", 333, |n| "<p><b><i><a href=x>word ".repeat(n)),
    ("unclosed tags of all sizes", 266, |n| (0..n).map(|i| format!("<p><font size={i}>word ")).collect()),
    ("closing tags", 2_666, |n| "<p>".to_owned() + &"</b></p>".repeat(n) + &paragraphs(20)),
    ("a long tag name", 10_000, |n| format!("<{}>{}", "x".repeat(n), paragraphs(20))),
    ("entities", 2_666, |n| format!("<p>{}</p>", "&amp;&#8220;&nbsp;&notit;".repeat(n))),
    ("comments", 2_666, |n| "<!-- <p> -->".repeat(n) + &paragraphs(20)),
    ("a comment that does not end", 10_000, |n| paragraphs(20) + "<!--" + &"-- >".repeat(n)),
    ("less-than signs", 6_666, |n| paragraphs(20) + &"< ".repeat(n)),
    ("tables", 500, |n| format!("<table>{}</table>", "<tr><td>one<td>two<td>three".repeat(n))),
    ("one row", 1_666, |n| format!("<table><tr>{}</table>", "<td>cell".repeat(n))),
    ("tables in tables", 200, |n| "<table><tr><td>word ".repeat(n)),
    ("metadata", 1_000, |n| {
        (0..n).map(|i| format!("<meta name=author content='Ann {i}'>")).collect::<String>() + &paragraphs(20)
    }),
    ("titles", 1_000, |n| "<title>The harbour | Tarn</title><h1>The harbour</h1>".repeat(n) + &paragraphs(20)),
    ("a long title", 2_666, |n| {
        format!("<title>{}</title><h1>{}</h1>{}", "word | ".repeat(n), "word - ".repeat(n), paragraphs(20))
    }),
    ("linked data", 666, |n| {
        let item = "{\"@type\":\"NewsArticle\",\"author\":{\"@id\":\"x\",\"name\":\"Ann\"}},";
        format!("<script type=application/ld+json>[{}{{}}]</script>{}", item.repeat(n), paragraphs(20))
    }),
    ("many pieces of linked data", 333, |n| {
        let data = "<script type=application/ld+json>{\"@type\":\"NewsArticle\",\"headline\":\"The harbour\"}</script>";
        data.repeat(n) + &paragraphs(20)
    }),
    ("linked data in depth", 3_333, |n| {
        format!("<script type=application/ld+json>{}</script>{}", "{\"a\":[".repeat(n), paragraphs(20))
    }),
    ("bylines", 500, |n| {
        (0..n).map(|i| format!("<p class=byline>By Ann {}</p>", name(i))).collect::<String>() + &paragraphs(20)
    }),
    ("dates", 500, |n| {
        "<time datetime=2026-03-14>14 March 2026</time><p>Published 14 March 2026</p>".repeat(n) + &paragraphs(20)
    }),
    ("hidden", 666, |n| "<p hidden>He said so.</p>".repeat(n) + &paragraphs(20)),
    ("captions", 333, |n| {
        "<figure><img src=x alt=word><figcaption>A boat. Photo: Reuters</figcaption></figure>".repeat(n)
            + &paragraphs(20)
    }),
    ("headings", 666, |n| "<h2>Read more</h2>".repeat(n) + &paragraphs(20)),
    ("line breaks", 2_000, |n| format!("<p>{}</p>", "word<br>".repeat(n))),
    ("preformatted", 2_000, |n| format!("<pre>{}</pre>", "word\n".repeat(n))),
    ("templates", 500, |n| "<form><template>".repeat(n) + &paragraphs(20)),
    ("options", 1_666, |n| format!("<select>{}</select>{}", "<option>word".repeat(n), paragraphs(20))),
    ("drawings", 1_000, |n| "<svg><g><title>word</title>".repeat(n) + &paragraphs(20)),
];

/// Plain text.
const TEXTS: &[Shape] = &[
    ("sentences", 266, |n| (0..n).map(sentence).collect()),
    ("lines", 666, |n| (0..n).map(|i| format!("{}\n", sentence(i))).collect()),
    ("one word repeated", 5_000, |n| "word ".repeat(n)),
    ("one long word", 33_333, |n| "x".repeat(n)),
    ("one long word of other letters", 10_000, |n| "漢".repeat(n)),
    ("accents", 10_000, |n| "e\u{301}".repeat(n)),
    ("soft hyphens", 10_000, |n| "\u{ad}".repeat(n)),
    ("blanks", 20_000, |n| "a".to_owned() + &" ".repeat(n) + "b"),
    ("opening marks", 6_666, |n| "“".repeat(n)),
    ("closing marks", 3_333, |n| "a” ".repeat(n)),
    ("straight marks", 5_000, |n| "\"a ".repeat(n)),
    ("apostrophes", 5_000, |n| "'a' ".repeat(n)),
    ("all marks", 1_000, |n| "“”\"'‘’«»„‚‹›".repeat(n)),
    ("marks that nest", 1_333, |n| "“a ‘b ".repeat(n) + &"c’ d” ".repeat(n)),
    ("quotations that go on", 666, |n| "“And then nothing.\n".repeat(n)),
    ("quotations", 500, |n| "“Yes, of course,” he said. ".repeat(n)),
    ("quotations, a line each", 333, |n| "“Yes, of course,” he said.\n".repeat(n)),
    ("speakers", 166, |n| (0..n).map(|i| format!("“Yes,” Ann {} said. She said no.\n", name(i))).collect()),
    ("long names", 6, |n| format!("“Yes,” said {}.\n", "Ann ".repeat(500)).repeat(n)),
    ("clauses", 1_000, |n| "he said that ".repeat(n)),
    ("commas", 3_333, |n| "said, ".repeat(n)),
    ("commas behind clauses", 333, |n| "he said that ".repeat(n) + &", ".repeat(4 * n)),
    ("stretches", 1_000, |n| "“a” ".repeat(2 * n)),
    ("stretches behind words", 666, |n| "the word ".repeat(n) + &"“a” ".repeat(n)),
    ("one name", 666, |n| "John Smith said ".repeat(n)),
    ("names", 166, |n| (0..n).map(|i| format!("Jo {} said. The president said so. ", name(i))).collect()),
    ("first names", 166, |n| (0..n).map(|i| format!("{} Smith said. Smith said so. ", name(i))).collect()),
    ("roles", 166, |n| (0..n).map(|i| format!("President {} said. The French president said so. ", name(i))).collect()),
    ("one long name", 6, |n| format!("A{} said he knew. “Yes,” he said. ", "a".repeat(2000)).repeat(n)),
    ("according to", 666, |n| "according to ".repeat(n)),
    ("blanks before marks", 666, |n| " ".repeat(8 * n) + &"“a “ ".repeat(n)),
    ("credits", 500, |n| "(With inputs from Reuters, AFP and AP)\n".repeat(n)),
    ("datelines", 500, |n| "LINDEN, Nov 7 (Reuters) - The boat sank.\n".repeat(n)),
    ("agencies", 1_333, |n| "Reuters AFP AP dpa ".repeat(n)),
    ("photo credits", 500, |n| "Photo: Ann Lee/Reuters\n".repeat(n)),
    ("opinions", 333, |n| "I think this must never happen again. What a shameful farce!\n".repeat(n)),
    ("full stops", 10_000, |n| ".".repeat(n)),
    ("brackets", 6_666, |n| "(".repeat(n)),
    ("abbreviations", 3_333, |n| "Mr. U.S. ".repeat(n)),
    ("capitals", 3_333, |n| "The Council Of ".repeat(n)),
    ("digits", 10_000, |n| "1,0".repeat(n)),
    ("French", 500, |n| "« Oui », dit-il, selon le maire de la ville. ".repeat(n)),
    ("German", 500, |n| "„Ja“, sagte er, laut der Stadt sei es so gewesen. ".repeat(n)),
];

/// Near-repeats: an article against one report, and against a library.
const COPIES: &[Shape] = &[
    ("the same text", 333, |n| (0..n).map(|i| format!("{}\n", sentence(i))).collect()),
    ("one sentence repeated", 333, |n| sentence(7).repeat(n)),
    ("one sentence repeated, a line each", 266, |n| (sentence(7) + "\n").repeat(n)),
    ("a word changed in each", 266, |n| {
        (0..n).map(|i| format!("The ferry ran aground on the bank outside {} on Monday. ", name(i))).collect()
    }),
    ("two sentences in turn", 266, |n| (sentence(7) + &sentence(9)).repeat(n)),
    ("one word", 3_333, |n| "word ".repeat(n)),
    ("two words", 1_666, |n| "the ferry ".repeat(n)),
    ("a word more in each", 333, |n| "the ferry ran aground on sand ".repeat(n)),
    ("open quotations", 500, |n| "“the ferry ".repeat(n)),
    ("credits in brackets", 333, |n| "(@a) [".repeat(n) + &"(Reporting by ".repeat(n)),
    ("a form filled anew in each line", 200, |n| {
        (0..n)
            .map(|i| format!("The index closed up {i}.{} percent at {} points on Monday in Tarn. ", i % 10, 7 * i))
            .collect()
    }),
    ("names alone", 666, |n| (0..n).map(|i| format!("of {} and ", name(i))).collect()),
    ("figures alone", 1_333, |n| (0..n).map(|i| format!("at {i} and ")).collect()),
    ("two scripts", 666, |n| "љубав у граду 馬洛港務委員會 ".repeat(n)),
    ("agencies by turns", 333, |n| "Reuters (AP) - ".repeat(n) + &"2024 sign up for ".repeat(n)),
    ("one quotation repeated", 500, |n| {
        "“We heard a noise like thunder and then we stood still,” she said. ".repeat(n)
    }),
    ("many quotations", 133, |n| {
        (0..n).map(|i| format!("“We heard {} and then the noise of {},” she said.\n", name(i), name(3 * i))).collect()
    }),
];

/// Files of reports, beside those of lines.
const FILES: &[Shape] = &[
    ("lines", 133, |n| {
        (0..n).map(|i| format!("{{\"id\":\"{i}\",\"published\":null,\"text\":\"{}\"}}\n", sentence(i).trim())).collect()
    }),
    ("one identifier", 133, |n| {
        (0..n).map(|i| format!("{{\"id\":\"a\",\"published\":null,\"text\":\"{}\"}}\n", sentence(i).trim())).collect()
    }),
    ("one line", 133, |n| {
        let report = |i| format!("{{\"id\":\"{i}\",\"published\":null,\"text\":\"{}\"}},", sentence(i).trim());
        format!("[{}{{}}]", (0..n).map(report).collect::<String>())
    }),
    ("reports of one form", 133, |n| {
        let text = |i: usize| format!("The index closed up {i} points at {} on Monday, led by shares of ships.", 7 * i);
        (0..n).map(|i| format!("{{\"id\":\"{i}\",\"published\":null,\"text\":\"{}\"}}\n", text(i))).collect()
    }),
    ("teleprinter's messages", 133, |n| {
        (0..n)
            .map(|i| {
                format!("\u{16}\u{1}W{i}\n\u{2}^BC-Osk,9<\n^Osk<\n   {}\n\u{3}AP-WF-11-07-26 1900GMT<\n", sentence(i))
            })
            .collect()
    }),
    ("teleprinter's messages cut short", 333, |n| "\u{1}aaa 012\n\u{2}^".repeat(n)),
    ("ninjs in a list", 133, |n| {
        let item = |i| {
            format!("{{\"uri\":\"u:{i}\",\"pubstatus\":\"usable\",\"body_html\":\"<p>{}</p>\"}},", sentence(i).trim())
        };
        format!("{{\"items\":[{}{{}}]}}", (0..n).map(item).collect::<String>())
    }),
    ("empty lines", 16_666, |n| "\n".repeat(n) + "{}\n"),
    ("RSS", 133, |n| {
        let item =
            |i| format!("<item><guid>{i}</guid><title>T</title><description>{}</description></item>", sentence(i));
        format!("<rss><channel><title>T</title>{}</channel></rss>", (0..n).map(item).collect::<String>())
    }),
    ("elements that no format knows", 1_333, |n| format!("<rss><channel>{}</channel></rss>", "<x>word</x>".repeat(n))),
    ("HTML in RSS", 1_000, |n| {
        format!(
            "<rss><channel><item><description>{}</description></item></channel></rss>",
            "&lt;div&gt;word ".repeat(n)
        )
    }),
    ("a page", 333, |n| format!("<html><body><article>{}</article></body></html>", paragraphs(n / 4))),
    ("plain text", 333, |n| format!("A headline\n\n{}", (0..n).map(|i| sentence(i) + "\n").collect::<String>())),
];

fn analyzed(page: &page::Page) {
    let analysis = Desk::default().analyze(page);
    let json = contract::analysis(&analysis, None, true);
    drop(serde_json::to_string(&json));
    drop(export::html::write(&json));
    drop(export::markdown::write(&json));
    drop(export::csv::write(&json));
}

fn of_html(html: &str) {
    analyzed(&page::html::parse(html, Some("https://tarn.example/2026/03/14/a-storm-on-the-coast".to_owned())));
}

fn of_text(text: &str) {
    analyzed(&page::text::parse(text));
}

fn annotated(text: &str) {
    drop(export::w3c::annotations(&contract::analysis(
        &Desk::default().analyze(&page::text::parse(text)),
        None,
        false,
    )));
}

fn report(text: &str) -> WireReport {
    WireReport { id: "a".to_owned(), agency: "Reuters".to_owned(), text: text.to_owned(), ..WireReport::default() }
}

fn of_copies(text: &str) {
    let page = page::text::parse(text);
    drop(Desk::compare(&page, Known::default(), &report(text)));
    drop(Desk::compare(&page, Known::default(), &report(&text.replace("the ", "").replace("on ", "on a "))));
    // A pack takes texts of a million bytes at most, so what is looked up is the beginning.
    let mut builder = PackBuilder::default();
    for part in 0..4 {
        let begin = text.floor_char_boundary(text.len() / 4 * part);
        let text = text.get(begin..text.floor_char_boundary(begin + 900_000)).unwrap_or_default();
        builder.add(&WireReport { id: part.to_string(), ..report(text) }).expect("a sound report");
    }
    let pack = Pack::read(builder.finish()).expect("a sound pack");
    analyzed_with(&Desk::new(Library::new([("own".to_owned(), pack)])), &page);
}

fn analyzed_with(desk: &Desk, page: &page::Page) {
    drop(serde_json::to_string(&contract::analysis(&desk.analyze(page), None, true)));
}

fn of_files(file: &str) {
    let mut import = Import::default();
    let fed = file.as_bytes().chunks(4096).try_for_each(|piece| import.feed(piece));
    drop(fed.and_then(|()| import.finish()));
}
