//! The command line: exit codes, errors that say how to mend them, one answer a line.

#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

use std::fmt::Write as _;
use std::io::Write;
use std::process::{Command, Stdio};

struct Ran {
    code: i32,
    out: String,
    err: String,
}

fn copydesk(args: &[&str], input: &[u8]) -> Ran {
    let mut command = Command::new(env!("CARGO_BIN_EXE_copydesk"));
    command.args(args);
    run(command, input)
}

fn run(mut command: Command, input: &[u8]) -> Ran {
    let mut child = command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    let mut stdin = child.stdin.take().unwrap();
    let input = input.to_vec();
    // A thread of its own: a child that answers while it reads must not wait for us. It may also stop reading early.
    let feeder = std::thread::spawn(move || drop(stdin.write_all(&input)));
    let output = child.wait_with_output().unwrap();
    feeder.join().unwrap();
    let text = |bytes| String::from_utf8(bytes).unwrap();
    Ran { code: output.status.code().unwrap(), out: text(output.stdout), err: text(output.stderr) }
}

#[test]
fn wrong_arguments_say_how_to_mend_them() {
    #[track_caller]
    fn check(args: &[&str], part: &str) {
        let ran = copydesk(args, b"");
        assert_eq!(ran.code, 2, "{args:?}");
        assert_eq!(ran.out, "", "{args:?}");
        assert_eq!(ran.err.lines().count(), 1, "one line: {:?}", ran.err);
        assert!(ran.err.contains(part), "{args:?} said {:?}", ran.err);
    }
    check(&[], "name a command");
    check(&["analyse"], "unknown command analyse");
    check(&["analyze", "--fast"], "--fast");
    check(&["analyze", "--format", "pdf"], "json, markdown, html, w3c and csv");
    check(&["analyze", "--jsonl", "--format", "html"], "leave --format out");
    check(&["analyze", "--jobs", "many"], "many");
    check(&["analyze", "no/such/file.html"], "no/such/file.html");
    check(&["compare"], "--jsonl");
}

#[test]
fn malformed_lines_are_answered_one_by_one() {
    let lines: &[(&[u8], &str)] = &[
        (b"{\"id\":\"a\",\"text\":\"Fine.\"}", "\"schema\":2"),
        (b"{\"id\":\"b\"", "\"code\":\"badJson\""),
        (b"[1]", "\"code\":\"badRequest\""),
        (b"{\"id\":\"c\"}", "give the page as"),
        (b"{\"id\":\"d\",\"text\":\"a\",\"html\":\"b\"}", "not both"),
        (b"{\"id\":\"e\",\"text\":5}", "\"code\":\"badRequest\""),
        (b"{\"id\":\"f\",\"text\":\"\xff\"}", "\"code\":\"badUtf8\""),
        (
            b"{\"id\":\"g\",\"text\":\"lone \\ud83d surrogate \\\\ud83d \\ud83d\\ude00\"}",
            "lone \u{fffd} surrogate \\\\ud83d \u{1f600}",
        ),
        (b"{\"id\":5,\"text\":\"Fine.\"}", "\"id\":5,"),
        (b"{\"id\":6}", "\"id\":6,"),
        (b"{\"id\":[7],\"text\":\"Fine.\"}", "must be a string or a number"),
        (b"{\"id\":\"h\",\"text\":\"\"}", "no text here"),
    ];
    let input: Vec<u8> = lines.iter().flat_map(|(line, _)| [line, b"\n".as_slice()].concat()).collect();
    for jobs in ["1", "3"] {
        let ran = copydesk(&["analyze", "--jsonl", "--jobs", jobs], &input);
        assert_eq!(ran.code, 1);
        let answers: Vec<&str> = ran.out.lines().collect();
        assert_eq!(answers.len(), lines.len());
        for ((line, part), answer) in lines.iter().zip(answers) {
            assert!(answer.contains(part), "{} was answered {answer}", String::from_utf8_lossy(line));
        }
    }
}

#[test]
fn help_is_given_wherever_it_is_asked_for() {
    for args in
        [&["--help"] as &[&str], &["analyze", "--help"], &["library", "add", "-h"], &["compare", "--jsonl", "--help"]]
    {
        let ran = copydesk(args, b"");
        assert_eq!((ran.code, ran.err.as_str()), (0, ""), "{args:?}");
        assert!(ran.out.contains("copydesk analyze"), "{args:?}");
    }
}

/// What a page, a report or a file's name holds never moves the cursor or changes the terminal.
#[test]
fn no_control_character_reaches_the_terminal() {
    let hostile = "\u{1b}[31mred\u{1b}]8;;http://evil.example\u{7} \u{9b}2J \u{7f}\u{8}";
    let text = format!("“We will {hostile} build,” said Ada Linden of the council in Harrow Bay.");
    for format in ["json", "markdown", "html", "w3c", "csv"] {
        let ran = copydesk(&["analyze", "--text", "--format", format], text.as_bytes());
        // CSV's lines end in CR LF.
        let out = ran.out.replace("\r\n", "\n");
        assert!(!out.contains(|c: char| c.is_control() && c != '\n'), "{format}: {out:?}");
    }
    let line = serde_json::json!({ "id": hostile, "text": text }).to_string();
    for input in [line.clone(), format!("{line}x")] {
        let ran = copydesk(&["analyze", "--jsonl"], input.as_bytes());
        assert!(!ran.out.contains(|c: char| c.is_control() && c != '\n'), "{:?}", ran.out);
    }
    let ran = copydesk(&["analyze", "no\u{1b}[31m/such\u{202e}file"], b"");
    assert!(!ran.err.contains(|c: char| c.is_control() && c != '\n' || c == '\u{202e}'), "{:?}", ran.err);
    assert!(ran.err.contains("no\\u{1b}[31m/such"), "{:?}", ran.err);
}

#[test]
fn empty_lines_and_a_byte_order_mark_are_no_requests() {
    let ran = copydesk(&["analyze", "--jsonl"], "\u{feff}{\"id\":\"a\",\"text\":\"Fine.\"}\r\n\n  \n".as_bytes());
    assert_eq!((ran.code, ran.out.lines().count()), (0, 1));
}

#[test]
fn bad_files_get_an_analysis_with_a_warning() {
    #[track_caller]
    fn check(args: &[&str], input: &[u8], part: &str) {
        let ran = copydesk(args, input);
        assert_eq!(ran.code, 0);
        let answer: serde_json::Value = serde_json::from_str(&ran.out).unwrap();
        assert!(answer["article"].is_null());
        assert!(answer["warnings"].to_string().contains(part), "{}", answer["warnings"]);
    }
    check(&["analyze", "--text"], b"", "no text");
    check(&["analyze", "--text"], b"\x7fELF\0\0\x01\xff\xfe", "not text");
}

#[test]
fn a_file_is_read_in_the_charset_that_it_declares() {
    let page = |head: &[u8], open: &[u8], close: &[u8]| {
        let text = b"Nobody at that table has ever asked us what the wall would cost, and nobody will,";
        [head, b"<title>The wall</title><h1>The wall of the old harbour</h1><p>", open, text, close, b" she said.</p>"]
            .concat()
    };
    for bytes in [
        page(b"<meta charset=windows-1252>", b"\x93", b"\x94"),
        page(b"", b"\x93", b"\x94"),
        page(b"<meta charset=gb18030>", b"\xa1\xb0", b"\xa1\xb1"),
        page(b"\xef\xbb\xbf", "“".as_bytes(), "”".as_bytes()),
    ] {
        let ran = copydesk(&["analyze"], &bytes);
        assert!(ran.out.contains("“Nobody at that table"), "{}", ran.out);
    }
}

#[test]
fn an_answer_is_one_line_to_every_reader() {
    let ran = copydesk(
        &["analyze", "--jsonl"],
        "{\"id\":\"a\",\"text\":\"one\u{2028}two\u{85}three\u{2029}four\"}".as_bytes(),
    );
    assert!(!ran.out.contains(['\u{85}', '\u{2028}', '\u{2029}']));
    let answer: serde_json::Value = serde_json::from_str(&ran.out).unwrap();
    assert_eq!(answer["article"]["blocks"][0]["text"], "one\u{2028}two\u{85}three\u{2029}four");
}

/// Fifty megabytes of page: an answer in bounded memory, which says that it is of a part.
#[test]
fn a_page_of_fifty_megabytes_is_answered_in_part() {
    let mut page = "<title>The wall</title><article>".to_owned();
    for day in 0.. {
        let _ = writeln!(
            page,
            "<p>On day {day} the harbour wall gave way, and {} families left their homes.</p>",
            day % 97
        );
        if page.len() > 50_000_000 {
            break;
        }
    }
    let ran = within(1_500_000, &["analyze"], page.as_bytes());
    assert_eq!((ran.code, ran.err.as_str()), (0, ""));
    let answer: serde_json::Value = serde_json::from_str(&ran.out).unwrap();
    let warnings = answer["warnings"].to_string();
    assert!(warnings.contains("The page is very large; only its first"), "{warnings}");
    let blocks = answer["article"]["blocks"].as_array().unwrap();
    assert!(blocks.len() > 1_000 && ran.out.len() < page.len(), "{} blocks", blocks.len());
    for (day, block) in blocks.iter().enumerate() {
        assert!(block["text"].as_str().unwrap().starts_with(&format!("On day {day} the harbour wall")), "{block}");
    }
}

/// Runs it in so many kilobytes of memory; more than that is the end of it. Where there is no such limit to be had, without one.
fn within(kilobytes: usize, args: &[&str], input: &[u8]) -> Ran {
    if !cfg!(target_os = "linux") {
        return copydesk(args, input);
    }
    let limit = format!("ulimit -v {kilobytes} && exec \"$0\" \"$@\"");
    let mut command = Command::new("sh");
    command.args(["-c", &limit, env!("CARGO_BIN_EXE_copydesk")]).args(args);
    run(command, input)
}
