//! Quotation marks: which stretches of a text stand in marks, whoever said them.
//!
//! A state machine over each block, with a stack of open marks. A mark's part is read from its form and from what stands beside
//! it, so that one stray mark costs one stretch and never turns the rest of the page inside out.

use crate::article::{Block, BlockKind, Span};

/// Marks open at one time; more is no text. It bounds the search for a closing mark's partner, and so keeps pairing linear.
const MAX_DEPTH: usize = 8;

/// A stretch in quotation marks, over one block or several.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Quoted {
    /// One span a block, marks included.
    pub spans: Vec<Span>,
    /// The opening mark.
    pub mark: char,
    /// How many other stretches stand around this one.
    pub depth: u8,
    /// Whether a closing mark was found. An unclosed stretch ends with its block.
    pub closed: bool,
}

/// A block as the pairing sees it.
#[derive(Debug, Clone, Copy)]
pub struct Passage<'a> {
    /// Its text.
    pub text: &'a str,
    /// Whether a quotation may run on from this block to the next: paragraphs do, headings, captions and table rows do not.
    pub runs_on: bool,
}

impl<'a> From<&'a str> for Passage<'a> {
    fn from(text: &'a str) -> Self {
        Self { text, runs_on: true }
    }
}

impl<'a> From<&'a Block> for Passage<'a> {
    fn from(block: &'a Block) -> Self {
        Self {
            text: &block.text,
            runs_on: matches!(block.kind, BlockKind::Paragraph | BlockKind::Blockquote | BlockKind::ListItem),
        }
    }
}

/// Pairs the quotation marks of consecutive blocks; stretches come in order of their starts.
///
/// A stretch that is still open at the end of a block goes on where the next block repeats its opening mark, or closes it without
/// opening anything first. Otherwise it ends with its block, unclosed. Single marks must close in their block.
pub fn quoted<'a, B: Into<Passage<'a>>>(blocks: impl IntoIterator<Item = B>) -> Vec<Quoted> {
    let mut found: Vec<Quoted> = Vec::new();
    let mut carried: Option<usize> = None;
    for (block, passage) in blocks.into_iter().enumerate() {
        let passage = passage.into();
        carried = pair(block, passage, carried, &mut found);
    }
    found.sort_by(|a, b| a.spans.first().cmp(&b.spans.first()).then(a.depth.cmp(&b.depth)));
    found
}

/// A mark that waits for its partner.
struct Open {
    start: usize,
    /// One past the mark itself.
    inner: usize,
    mark: char,
    /// The stretch of an earlier block that this one goes on with.
    joins: Option<usize>,
}

/// What a character does at its place.
#[derive(PartialEq, Eq)]
enum Part {
    Opens,
    Closes,
    Nothing,
}

/// Pairs the marks of one block; returns the stretch that the next block may carry on.
fn pair(block: usize, passage: Passage<'_>, carried: Option<usize>, found: &mut Vec<Quoted>) -> Option<usize> {
    let text = passage.text;
    let mut rest = Tally::of(text);
    let first = text.len() - text.trim_start().len();
    let mut stack: Vec<Open> = Vec::new();
    // A stretch that came in open and whose mark is not repeated: it may still close here, before anything opens.
    let mut loose = carried.filter(|_| passage.runs_on);
    let mut before = ' ';
    let mut chars = text.char_indices().peekable();
    while let Some((at, c)) = chars.next() {
        let mut end = at + c.len_utf8();
        let mut mark = c;
        // Two apostrophes typed for one double mark, as some agencies do.
        if matches!(c, '\'' | '’') && text.get(end..).is_some_and(|rest| rest.starts_with(c)) {
            chars.next();
            end += c.len_utf8();
            mark = '"';
        }
        rest.pass(mark, before);
        let after = text.get(end..).and_then(|rest| rest.chars().next()).unwrap_or(' ');
        // In French each new paragraph of a quotation begins with the closing mark.
        let repeated = mark == '»'
            && rest.outward > 0
            && at <= first
            && loose.and_then(|i| found.get(i)).is_some_and(|quoted| quoted.mark == '«');
        let part = if repeated {
            Part::Opens
        } else {
            part(mark, before, after, &stack, &rest, text.get(end..).unwrap_or_default())
        };
        match part {
            Part::Opens => {
                if repeats(&stack, mark) && !rest.nests(mark, &stack) {
                    // The earlier mark never closed: it was stray.
                    if let Some(i) = stack.iter().rposition(|open| open.mark == mark) {
                        stack.truncate(i);
                    }
                }
                let joins = loose
                    .filter(|&i| at <= first && found.get(i).is_some_and(|quoted| family(quoted.mark) == family(mark)));
                if !is_single(mark) {
                    loose = None;
                }
                let mark = joins.and_then(|i| found.get(i)).map_or(mark, |quoted| quoted.mark);
                if stack.len() < MAX_DEPTH {
                    stack.push(Open { start: at, inner: end, mark, joins });
                }
            }
            Part::Closes => {
                if let Some(i) = stack.iter().rposition(|open| closes(open.mark, mark)) {
                    stack.truncate(i + 1);
                    if let Some(open) = stack.pop() {
                        let blank = text.get(open.inner..at).is_none_or(|inner| inner.trim().is_empty());
                        if !blank || open.joins.is_some() {
                            let span = Span::new(block, open.start, end);
                            add(found, &open, span, stack.len(), true);
                        }
                    }
                } else if let Some(i) = loose.take()
                    && let Some(quoted) = found.get_mut(i)
                    && closes(quoted.mark, mark)
                    && !is_single(mark)
                {
                    quoted.spans.push(Span::new(block, first, end));
                    quoted.closed = true;
                }
            }
            Part::Nothing => {}
        }
        before = mark;
    }
    // What is still open: the outermost mark may run on, the others were stray.
    let open = stack.into_iter().find(|open| !is_single(open.mark) || open.start <= first)?;
    let single = is_single(open.mark);
    let blank = text.get(open.inner..).is_none_or(|inner| inner.trim().is_empty());
    if blank || (single && !passage.runs_on) {
        return None;
    }
    let span = Span::new(block, open.start, text.trim_end().len().max(open.inner));
    let index = add(found, &open, span, 0, false);
    passage.runs_on.then_some(index)
}

/// Adds a span to the stretch it joins on, or as a stretch of its own.
fn add(found: &mut Vec<Quoted>, open: &Open, span: Span, depth: usize, closed: bool) -> usize {
    if let Some(i) = open.joins
        && let Some(quoted) = found.get_mut(i)
    {
        quoted.spans.push(span);
        quoted.closed = closed;
        return i;
    }
    found.push(Quoted { spans: vec![span], mark: open.mark, depth: depth as u8, closed });
    found.len() - 1
}

/// How many marks of the shapes that need looking ahead are still to come in the block.
struct Tally {
    straight: usize,
    curly_open: usize,
    curly_close: usize,
    single_close: usize,
    outward: usize,
}

impl Tally {
    fn of(text: &str) -> Self {
        let mut tally = Self { straight: 0, curly_open: 0, curly_close: 0, single_close: 0, outward: 0 };
        let mut before = ' ';
        for c in text.chars() {
            match c {
                '"' => tally.straight += 1,
                '“' => tally.curly_open += 1,
                '”' => tally.curly_close += 1,
                '’' | '\'' if !before.is_whitespace() => tally.single_close += 1,
                '»' => tally.outward += 1,
                _ => {}
            }
            before = c;
        }
        tally
    }

    fn pass(&mut self, c: char, before: char) {
        let count = match c {
            '"' => &mut self.straight,
            '“' => &mut self.curly_open,
            '”' => &mut self.curly_close,
            '’' | '\'' if !before.is_whitespace() => &mut self.single_close,
            '»' => &mut self.outward,
            _ => return,
        };
        *count = count.saturating_sub(1);
    }

    /// Whether a mark that repeats an open one can be nested in it: enough closing marks are left for both.
    fn nests(&self, mark: char, stack: &[Open]) -> bool {
        let open = stack.iter().filter(|open| open.mark == mark).count();
        match mark {
            '“' => self.curly_close > self.curly_open + open,
            '"' => false,
            _ => true,
        }
    }
}

fn repeats(stack: &[Open], mark: char) -> bool {
    stack.iter().any(|open| open.mark == mark)
}

/// What `c` does between `before` and `after`.
#[expect(clippy::match_same_arms, reason = "the order of the arms is the rule")]
fn part(c: char, before: char, after: char, stack: &[Open], rest: &Tally, following: &str) -> Part {
    let top = stack.last().map(|open| open.mark);
    let apart = before.is_whitespace() || is_opening_punctuation(before);
    let holds = |mark: fn(char) -> bool| stack.iter().any(|open| mark(open.mark));
    match c {
        '„' | '「' | '『' => Part::Opens,
        '‹' if top == Some('›') => Part::Closes,
        '›' if top == Some('‹') => Part::Closes,
        '‹' | '›' if apart && after.is_alphanumeric() => Part::Opens,
        '」' | '』' => Part::Closes,
        // Low opening marks close with the high ones that open in English.
        '“' if holds(|m| m == '„') && (!apart || after.is_whitespace()) => Part::Closes,
        // Set by hand for a closing mark: "…,“ she said".
        '“' if holds(|m| m == '“') && !apart && !after.is_alphanumeric() => Part::Closes,
        '“' => Part::Opens,
        // Swedish and Finnish open with the closing mark.
        '”' if apart
            && after.is_alphanumeric()
            && !holds(|m| closes(m, '”'))
            && rest.curly_open == 0
            && rest.curly_close > 0 =>
        {
            Part::Opens
        }
        '”' => Part::Closes,
        '«' if holds(|m| m == '»') => Part::Closes,
        '«' => Part::Opens,
        // Books and the Danish press point inward: »…«.
        '»' if holds(|m| m == '«') => Part::Closes,
        '»' if apart && after.is_alphanumeric() => Part::Opens,
        '"' => straight(before, after, top == Some('"') || holds(|m| m == '"'), rest),
        '‚' if apart && after.is_alphanumeric() => Part::Opens,
        '‘' if holds(|m| m == '‚') && !apart => Part::Closes,
        '‘' | '\'' if apart && opens_single(c, after, following, rest) && !holds(is_single) => Part::Opens,
        '’' | '\'' if holds(is_single) && closes_single(before, after, following, rest) => Part::Closes,
        _ => Part::Nothing,
    }
}

/// The straight double mark opens or closes by what stands beside it, and is an inch sign after a digit.
fn straight(before: char, after: char, open: bool, rest: &Tally) -> Part {
    let apart = before.is_whitespace() || is_opening_punctuation(before);
    let leads = apart && !after.is_whitespace();
    let trails = !before.is_whitespace() && !after.is_alphanumeric();
    match (open, leads, trails) {
        // 6'2" tall: as many marks stay as are needed without this one.
        (true, _, true) if before.is_ascii_digit() && rest.straight % 2 == 1 => Part::Nothing,
        (false, _, _) if before.is_ascii_digit() => Part::Nothing,
        (true, true, false) if rest.straight > 0 && rest.straight % 2 == 1 => Part::Opens,
        (true, ..) => Part::Closes,
        (false, true, _) => Part::Opens,
        // "word"word: the blank is missing before an opening mark; otherwise a stray closing mark.
        (false, false, false) if rest.straight > 0 && !before.is_alphanumeric() => Part::Opens,
        _ => Part::Nothing,
    }
}

/// Clipped words whose apostrophe looks like an opening mark.
const CLIPPED: &[&str] =
    &["em", "til", "till", "cause", "tis", "twas", "bout", "round", "n", "cos", "cuz", "neath", "nuff"];

fn opens_single(c: char, after: char, following: &str, rest: &Tally) -> bool {
    // ’90s, ’24
    if rest.single_close == 0 || after.is_whitespace() || after.is_ascii_digit() {
        return false;
    }
    let word: String = following.chars().take_while(|c| c.is_alphabetic()).take(8).collect();
    c == '‘' && !CLIPPED.contains(&word.to_lowercase().as_str())
        || c == '\'' && !CLIPPED.contains(&word.to_lowercase().as_str()) && after.is_alphanumeric()
}

/// A closing single mark looks like an apostrophe: it closes after a stop, or where no letter follows; after an s, before a
/// lower-case word, it is a plural's apostrophe as long as another can close.
fn closes_single(before: char, after: char, following: &str, rest: &Tally) -> bool {
    if before.is_whitespace() || after.is_alphanumeric() {
        return false;
    }
    if matches!(before, '.' | ',' | '!' | '?' | '…' | ')' | '”' | '"') {
        return true;
    }
    let lower = following.trim_start().chars().next().is_some_and(char::is_lowercase);
    !(before == 's' && after.is_whitespace() && lower && rest.single_close > 0)
}

const fn is_opening_punctuation(c: char) -> bool {
    matches!(
        c,
        '(' | '['
            | '{'
            | '—'
            | '–'
            | '-'
            | '/'
            | '“'
            | '‘'
            | '«'
            | '„'
            | '‚'
            | '‹'
            | '¿'
            | '¡'
            | '…'
            | ':'
            | '"'
            | '\''
    )
}

const fn is_single(mark: char) -> bool {
    matches!(mark, '‘' | '\'' | '‚' | '’')
}

/// Marks that may repeat one another at the start of a paragraph.
const fn family(mark: char) -> u8 {
    match mark {
        '“' | '"' | '”' => 0,
        '«' | '»' => 1,
        '„' => 2,
        '「' | '『' => 3,
        _ => 4,
    }
}

const fn closes(mark: char, c: char) -> bool {
    match c {
        '”' => matches!(mark, '“' | '"' | '„' | '”'),
        '"' => matches!(mark, '"' | '“' | '„'),
        '“' => matches!(mark, '„' | '“'),
        '»' => mark == '«',
        '«' => mark == '»',
        '›' => mark == '‹',
        '‹' => mark == '›',
        '」' => mark == '「',
        '』' => mark == '『',
        '’' => matches!(mark, '‘' | '‚' | '\''),
        '\'' => matches!(mark, '\'' | '‘'),
        '‘' => mark == '‚',
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::quoted;
    use proptest::prelude::*;

    /// Blocks apart by newlines; expected are the stretches, spans apart by " | ", unclosed ones with a "~" behind.
    #[track_caller]
    fn check(text: &str, expected: &[&str]) {
        let blocks: Vec<&str> = text.split('\n').collect();
        let found: Vec<String> = quoted(blocks.iter().copied())
            .iter()
            .map(|quoted| {
                let spans: Vec<&str> = quoted.spans.iter().map(|s| &blocks[s.block][s.start..s.end]).collect();
                spans.join(" | ") + if quoted.closed { "" } else { "~" }
            })
            .collect();
        assert_eq!(found, expected, "{text}");
    }

    #[test]
    fn pairs() {
        check("No marks, it’s plain.", &[]);
        check("“A,” she said, “b.”", &["“A,”", "“b.”"]);
        check("\"A,\" she said, \"b.\"", &["\"A,\"", "\"b.\""]);
        check("''A,'' she said.", &["''A,''"]);
        check("„A“, sagte sie. »B« und «C» und ‹D›.", &["„A“", "»B«", "«C»", "‹D›"]);
        check("« A », dit-elle.", &["« A »"]);
        check("「終わり。」と言った。", &["「終わり。」"]);
        check("”Ja”, sade hon. ”Nej.”", &["”Ja”", "”Nej.”"]);
        check("„Tak”, powiedziała.", &["„Tak”"]);
    }

    #[test]
    fn nests() {
        check("“He said ‘go’ twice,” she said.", &["“He said ‘go’ twice,”", "‘go’"]);
        check("‘He said “go” twice,’ she said.", &["‘He said “go” twice,’", "“go”"]);
        check("„Er sagte ‚geh‘ dazu“, so sie.", &["„Er sagte ‚geh‘ dazu“", "‚geh‘"]);
        check("“A “b” c” d", &["“A “b” c”", "“b”"]);
    }

    #[test]
    fn runs_on() {
        check("She said: “A.\n“B.”", &["“A. | “B.”"]);
        check("She said: “A.\nB,” and left. “C.”", &["“A. | B,”", "“C.”"]);
        check("“A.\nPlain.\n“B.”", &["“A.~", "“B.”"]);
        check("« A.\n» B. »", &["« A. | » B. »"]);
    }

    #[test]
    fn stray_and_unclosed() {
        check("As a man, ” he went on. “Ready,” she said.", &["“Ready,”"]);
        check("“Lost, he said. “Ready,” she said.", &["“Ready,”"]);
        check("It is 6'2\" tall. \"Ready,\" she said.", &["\"Ready,\""]);
        check("\"It is 6'2\" tall,\" she said.", &["\"It is 6'2\" tall,\""]);
        check("The ’90s, the boys’ boats and rock ’n’ roll.", &[]);
        check("In the ’90s ‘we were young,’ she said.", &["‘we were young,’"]);
        check("‘The boys’ boats are ready,’ she said.", &["‘The boys’ boats are ready,’"]);
        check("Get ‘em all, don't stop.", &[]);
    }

    #[test]
    fn linear() {
        // A minute each if pairing were quadratic.
        for text in [
            "“".repeat(100_000),
            "”“".repeat(50_000),
            "\"a ".repeat(100_000),
            "‘a’ ".repeat(50_000),
            "»«".repeat(50_000),
        ] {
            let _ = quoted([text.as_str()]);
        }
        let many = vec!["“a"; 50_000];
        assert_eq!(quoted(many).len(), 1);
    }

    proptest! {
        #[test]
        fn in_bounds(blocks in prop::collection::vec("[ab .,“”\"'‘’«»„‹›「」\u{a0}é0-9]{0,24}", 0..5)) {
            let found = quoted(blocks.iter().map(String::as_str));
            for quoted in &found {
                prop_assert!(!quoted.spans.is_empty());
                for span in &quoted.spans {
                    let text = blocks[span.block].get(span.start..span.end);
                    prop_assert!(text.is_some_and(|text| !text.trim().is_empty()));
                }
                prop_assert!(quoted.spans.is_sorted());
            }
            prop_assert!(found.windows(2).all(|pair| pair[0].spans[0] <= pair[1].spans[0]));
        }
    }
}
