//! A web server for one folder on this machine, enough to look at a page: GET and HEAD, right types, nothing cached.

use std::fs::File;
use std::io::{self, BufRead, BufReader, Read, Write};
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::thread;
use std::time::Duration;

/// A request's line and headers may be this long in bytes; a browser's are below 4 KB.
const MAX_HEAD: u64 = 16 * 1024;

/// How long a client may keep us waiting.
const PATIENCE: Duration = Duration::from_secs(10);

/// Listens on this machine only; port 0 takes a free one.
pub fn listen(port: u16) -> io::Result<TcpListener> {
    TcpListener::bind((Ipv4Addr::LOCALHOST, port))
}

/// Serves `folder` for as long as the process lives.
pub fn serve(listener: &TcpListener, folder: &Path) {
    // A client that hangs up, before it is answered or while, is its own affair.
    for stream in listener.incoming().flatten() {
        let folder = folder.to_owned();
        thread::spawn(move || answer(&stream, &folder).ok());
    }
}

fn answer(stream: &TcpStream, folder: &Path) -> io::Result<()> {
    stream.set_read_timeout(Some(PATIENCE))?;
    stream.set_write_timeout(Some(PATIENCE))?;
    let mut head = BufReader::new(stream.take(MAX_HEAD));
    let mut line = String::new();
    head.read_line(&mut line)?;
    let mut host = None;
    loop {
        let mut header = String::new();
        if head.read_line(&mut header)? == 0 || header.trim().is_empty() {
            break;
        }
        if let Some((name, value)) = header.split_once(':')
            && name.eq_ignore_ascii_case("host")
        {
            host = Some(value.trim().to_owned());
        }
    }
    let mut words = line.split_whitespace();
    let (method, target) = (words.next().unwrap_or_default(), words.next().unwrap_or_default());
    if !matches!(method, "GET" | "HEAD") {
        return refuse(stream, "405 Method Not Allowed");
    }
    if !host.is_some_and(|host| is_ours(&host)) {
        return refuse(stream, "403 Forbidden");
    }
    let Some(mut path) = resolve(folder, target) else {
        return refuse(stream, "403 Forbidden");
    };
    if path.is_dir() {
        path.push("index.html");
    }
    let Ok(mut file) = File::open(&path) else {
        return refuse(stream, "404 Not Found");
    };
    let (mut stream, length, kind) = (stream, file.metadata()?.len(), content_type(&path));
    write!(
        stream,
        "HTTP/1.1 200 OK\r\nContent-Type: {kind}\r\nContent-Length: {length}\r\nCache-Control: no-store\r\n\
         X-Content-Type-Options: nosniff\r\nConnection: close\r\n\r\n"
    )?;
    if method == "GET" {
        io::copy(&mut file, &mut stream)?;
    }
    stream.flush()
}

fn refuse(mut stream: &TcpStream, status: &str) -> io::Result<()> {
    let length = status.len();
    write!(
        stream,
        "HTTP/1.1 {status}\r\nContent-Type: text/plain\r\nContent-Length: {length}\r\nConnection: close\r\n\r\n{status}"
    )
}

/// A page of another site may reach this server under a name of its own; only ours is answered.
fn is_ours(host: &str) -> bool {
    let name = host.rsplit_once(':').map_or(host, |(name, _)| name);
    matches!(name, "127.0.0.1" | "localhost")
}

/// The file that a request's target names, `None` where it would lead out of the folder.
fn resolve(folder: &Path, target: &str) -> Option<PathBuf> {
    let path = target.split(['?', '#']).next()?.strip_prefix('/')?;
    let mut file = folder.to_owned();
    for part in path.split('/').filter(|part| !part.is_empty()) {
        let part = decode(part)?;
        if part.starts_with('.') || part.contains(['/', '\\', ':', '\0']) {
            return None;
        }
        file.push(part);
    }
    Some(file)
}

/// Undoes percent-encoding; `None` where it is broken.
fn decode(part: &str) -> Option<String> {
    let mut bytes = Vec::with_capacity(part.len());
    let mut rest = part.bytes();
    while let Some(byte) = rest.next() {
        if byte == b'%' {
            let digits = [rest.next()?, rest.next()?];
            bytes.push(u8::from_str_radix(std::str::from_utf8(&digits).ok()?, 16).ok()?);
        } else {
            bytes.push(byte);
        }
    }
    String::from_utf8(bytes).ok()
}

fn content_type(path: &Path) -> &'static str {
    match path.extension().and_then(|end| end.to_str()).unwrap_or_default() {
        "html" => "text/html; charset=utf-8",
        "js" | "mjs" => "text/javascript; charset=utf-8",
        "css" => "text/css; charset=utf-8",
        "json" => "application/json; charset=utf-8",
        "txt" | "jsonl" | "md" => "text/plain; charset=utf-8",
        "wasm" => "application/wasm",
        "svg" => "image/svg+xml",
        "png" => "image/png",
        "ico" => "image/x-icon",
        _ => "application/octet-stream",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(target: &str, file: Option<&str>) {
        assert_eq!(resolve(Path::new("www"), target), file.map(PathBuf::from), "{target}");
    }

    #[test]
    fn targets_stay_inside_the_folder() {
        check("/", Some("www"));
        check("/pkg/copydesk.js?v=1", Some("www/pkg/copydesk.js"));
        check("/samples/a%20b.html", Some("www/samples/a b.html"));
        check("/../Cargo.toml", None);
        check("/%2e%2e/Cargo.toml", None);
        check("/pkg/..%2f..%2fCargo.toml", None);
        check("/..\\Cargo.toml", None);
        check("/.git/config", None);
        check("/%00", None);
        check("/%f", None);
        check("/%ff", None);
        check("http://elsewhere/", None);
        check("", None);
    }

    #[test]
    fn only_our_own_names_are_answered() {
        assert!(is_ours("127.0.0.1:8000") && is_ours("localhost"));
        assert!(!is_ours("example.org:8000") && !is_ours("127.0.0.1.example.org"));
    }

    #[test]
    fn a_wasm_file_is_served_as_wasm() {
        let folder = std::env::temp_dir().join(format!("copydesk-serve-{}", std::process::id()));
        std::fs::create_dir_all(&folder).unwrap();
        std::fs::write(folder.join("a.wasm"), b"\0asm").unwrap();
        let listener = listen(0).unwrap();
        let address = listener.local_addr().unwrap();
        let served = folder.clone();
        thread::spawn(move || serve(&listener, &served));
        let ask = |request: &str| {
            let mut stream = TcpStream::connect(address).unwrap();
            stream.write_all(request.as_bytes()).unwrap();
            let mut answer = String::new();
            stream.read_to_string(&mut answer).unwrap();
            answer
        };
        let answer = ask("GET /a.wasm HTTP/1.1\r\nHost: localhost\r\n\r\n");
        assert!(answer.starts_with("HTTP/1.1 200 OK\r\nContent-Type: application/wasm\r\nContent-Length: 4\r\n"));
        assert!(answer.ends_with("\r\n\r\n\0asm"));
        assert!(ask("GET /b HTTP/1.1\r\nHost: localhost\r\n\r\n").starts_with("HTTP/1.1 404 "));
        assert!(ask("POST /a.wasm HTTP/1.1\r\nHost: localhost\r\n\r\n").starts_with("HTTP/1.1 405 "));
        assert!(ask("GET /a.wasm HTTP/1.1\r\nHost: elsewhere\r\n\r\n").starts_with("HTTP/1.1 403 "));
        std::fs::remove_dir_all(&folder).unwrap();
    }
}
