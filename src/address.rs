//! Addresses of the web, taken apart: the host, whose it is, and the path; and where a link leads.

/// No address of a link is longer: browsers cut theirs at 2 kB to 32 kB, and an address is no place for data.
const MAX_LINK: usize = 2_000;

/// The host of an absolute address, without user name and port; nothing where the address names none.
pub fn host(address: &str) -> Option<&str> {
    let rest = address.trim().split_once("://")?.1;
    let authority = rest.split(['/', '?', '#']).next()?;
    let host = authority.rsplit('@').next()?.split(':').next()?;
    (!host.is_empty()).then_some(host)
}

/// The last two labels of a host: whose it is, whatever stands before ("www.", "news.").
pub fn domain(host: &str) -> &str {
    let start = host.rmatch_indices('.').nth(1).map_or(0, |(at, _)| at + 1);
    host.get(start..).unwrap_or(host)
}

/// The label of a host before its ending: "tarn" of "www.tarn.example".
pub fn label(host: &str) -> Option<&str> {
    host.rsplit('.').nth(1)
}

/// What follows the host, from its first slash or question mark on.
pub fn rest(address: &str) -> &str {
    let rest = address.split_once("://").map_or(address, |(_, rest)| rest);
    rest.find(['/', '?', '#']).and_then(|at| rest.get(at..)).unwrap_or_default()
}

/// The path, without query and fragment.
pub fn path(address: &str) -> &str {
    rest(address).split(['?', '#']).next().unwrap_or_default()
}

/// Whether an address is one of the web, whole: it begins with `http://` or `https://`.
pub fn is_web(address: &str) -> bool {
    let starts = |scheme: &str| address.get(..scheme.len()).is_some_and(|start| start.eq_ignore_ascii_case(scheme));
    starts("https://") || starts("http://")
}

/// The address that a link on a page of the address `base` leads to, if that is one of the web. Dots in paths are the
/// browser's to resolve.
pub fn absolute(base: &str, href: &str) -> Option<String> {
    if href.is_empty() || href.len() > MAX_LINK {
        return None;
    }
    if is_web(href) {
        return Some(href.to_owned());
    }
    let head = href.split(['/', '?', '#']).next().unwrap_or_default();
    // Another scheme: a script, a mail, a file.
    if head.contains(':') || !is_web(base) {
        return None;
    }
    let host = base.find("//")? + 2;
    let path = base.get(host..)?.find(['/', '?', '#']).map_or(base.len(), |at| host + at);
    let end = base.get(path..)?.find(['?', '#']).map_or(base.len(), |at| path + at);
    let stem = match href.as_bytes() {
        [b'/', b'/', ..] => base.get(..host - 2)?,
        [b'/', ..] => base.get(..path)?,
        [b'?', ..] => base.get(..end)?,
        _ => base
            .get(..end)?
            .rfind('/')
            .filter(|slash| *slash >= path)
            .and_then(|slash| base.get(..=slash))
            .unwrap_or_default(),
    };
    // A base without a path: "https://host".
    let stem = if stem.is_empty() { [base.get(..path)?, "/"].concat() } else { stem.to_owned() };
    Some(stem + href)
}

#[cfg(test)]
mod tests {
    use super::{absolute, domain, host, label, path, rest};

    #[test]
    fn hosts() {
        let cases = [
            ("https://www.tarn.example/a?b", Some("www.tarn.example")),
            ("https://user@news.tarn.example:80/", Some("news.tarn.example")),
            (" https://tarn.example#a/b", Some("tarn.example")),
            ("https:///a", None),
            ("/relative", None),
            ("Tarn Gazette", None),
        ];
        for (address, expected) in cases {
            assert_eq!(host(address), expected, "{address}");
        }
        assert_eq!(
            ["www.tarn.example", "tarn.example", "localhost"].map(domain),
            ["tarn.example", "tarn.example", "localhost"]
        );
        assert_eq!(["www.tarn.example", "localhost"].map(label), [Some("tarn"), None]);
    }

    #[test]
    fn paths() {
        let cases = [
            ("https://tarn.example/a/b?c=/d#e", "/a/b", "/a/b?c=/d#e"),
            ("https://tarn.example", "", ""),
            ("https://tarn.example?a=/b", "", "?a=/b"),
            ("tarn.example/a", "/a", "/a"),
        ];
        for (address, of_path, of_rest) in cases {
            assert_eq!((path(address), rest(address)), (of_path, of_rest), "{address}");
        }
    }

    #[test]
    fn links() {
        #[track_caller]
        fn check(base: &str, href: &str, expected: Option<&str>) {
            assert_eq!(absolute(base, href).as_deref(), expected, "{href} on {base}");
        }
        let base = "https://news.example/world/story.html?page=2#top";
        check(base, "https://other.example/a", Some("https://other.example/a"));
        check(base, "HTTP://other.example/a", Some("HTTP://other.example/a"));
        check(base, "//cdn.example/a", Some("https://cdn.example/a"));
        check(base, "/sport", Some("https://news.example/sport"));
        check(base, "next.html", Some("https://news.example/world/next.html"));
        check(base, "../a:b", Some("https://news.example/world/../a:b"));
        check(base, "?page=3", Some("https://news.example/world/story.html?page=3"));
        check("https://news.example", "next", Some("https://news.example/next"));
        check("https://news.example?a=/b", "next", Some("https://news.example/next"));
        check("", "next.html", None);
        check("file:///home/a.html", "next.html", None);
        for bad in ["javascript:alert(1)", "mailto:a@b.example", "data:text/html,a", "", "tel:1", "java\nscript:x"] {
            check(base, bad, None);
        }
    }
}
