//! The identifier under which Firefox knows the add-on. The publisher chooses it, once and for ever, so the source has a placeholder.

use std::fs;

use serde_json::Value;

use super::{Files, parsed};
use crate::place::root;
use crate::stop::Stop;

/// The end of identifiers that are nobody's: `example.org` is reserved for examples (RFC 2606).
const PLACEHOLDER: &str = "@example.org";
/// A file with the identifier in its one line; git leaves it out.
const FILE: &str = "addon-id.txt";

/// The identifier that was given, else the one in the file.
pub fn chosen(given: Option<String>) -> Result<String, Stop> {
    let id = given.or_else(|| fs::read_to_string(root().join(FILE)).ok()).unwrap_or_default();
    let id = id.trim().to_owned();
    if is_sound(&id) {
        return Ok(id);
    }
    let why =
        if id.is_empty() { "the add-on has no identifier yet".to_owned() } else { format!("{id:?} cannot be used") };
    Err(Stop::Failed(format!(
        "{why}: give one of yours, --id name@your-domain, or write it into {FILE}; without one, --dev makes archives to try out"
    )))
}

/// Whether Firefox takes an identifier, and it is no placeholder: `name@place`, or a UUID in braces.
fn is_sound(id: &str) -> bool {
    let plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '.' | '_');
    let uuid = id.strip_prefix('{').and_then(|id| id.strip_suffix('}'));
    let braced = uuid.is_some_and(|id| id.len() == 36 && id.chars().all(|c| c.is_ascii_hexdigit() || c == '-'));
    let named = id
        .split_once('@')
        .is_some_and(|(name, place)| !place.is_empty() && name.chars().all(plain) && place.chars().all(plain));
    id.len() <= 80 && (braced || named) && !id.ends_with(PLACEHOLDER)
}

/// Puts the identifier into the manifest. Chromium's has none, and stays as it is.
pub fn set(files: &mut Files, id: &str) -> Result<(), Stop> {
    let Some(bytes) = files.get("manifest.json") else { return Ok(()) };
    let mut manifest = parsed(bytes)?;
    let Some(place) = manifest.pointer_mut("/browser_specific_settings/gecko/id") else { return Ok(()) };
    *place = Value::String(id.to_owned());
    files.insert("manifest.json".to_owned(), format!("{manifest:#}\n").into_bytes());
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::{Files, is_sound, set};

    #[test]
    fn a_placeholder_is_refused() {
        let braced = "{12345678-9abc-def0-1234-56789abcdef0}";
        for id in ["copydesk@news.test", "@copydesk", braced] {
            assert!(is_sound(id), "{id}");
        }
        for id in ["", "copydesk", "copydesk@example.org", "a b@c.test", "copydesk@", "{1234}", &"a@b".repeat(40)] {
            assert!(!is_sound(id), "{id}");
        }
    }

    #[test]
    fn only_firefox_has_an_identifier() {
        let manifest = |text: &str| Files::from([("manifest.json".to_owned(), text.into())]);
        let mut firefox = manifest(r#"{"browser_specific_settings": {"gecko": {"id": "copydesk@example.org"}}}"#);
        set(&mut firefox, "copydesk@news.test").unwrap();
        assert!(String::from_utf8_lossy(&firefox["manifest.json"]).contains("copydesk@news.test"));
        let mut chromium = manifest("{}");
        set(&mut chromium, "copydesk@news.test").unwrap();
        assert_eq!(chromium, manifest("{}"));
    }
}
