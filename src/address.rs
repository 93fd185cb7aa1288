//! Addresses of the web, taken apart: the host, whose it is, and the path.

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

#[cfg(test)]
mod tests {
    use super::{domain, host, label, path, rest};

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
}
