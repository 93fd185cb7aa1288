//! The offline archive: the same extension without what follows sources.

use std::path::Path;

use serde_json::Value;

use super::{Files, parsed};
use crate::stop::Stop;

/// What follows sources: the offline archive is without it, and asks no server for anything.
const FOLLOWING: &[&str] = &["follow/", "sources/", "background/follow.js"];

/// The background's entry where none can be followed.
const OFFLINE_ENTRY: &str = "background/main.js";

/// The same extension without what follows sources: it may connect to nothing, and what is left must not miss what is gone.
pub fn of(files: &Files) -> Result<Files, Stop> {
    let gone = |name: &str| FOLLOWING.iter().any(|part| name.starts_with(part));
    let mut left: Files =
        files.iter().filter(|(name, _)| !gone(name)).map(|(name, bytes)| (name.clone(), bytes.clone())).collect();
    let mut manifest = parsed(files.get("manifest.json").map(Vec::as_slice).unwrap_or_default())?;
    if let Some(rights) = manifest.get_mut("permissions").and_then(Value::as_array_mut) {
        rights.retain(|right| right != "alarms");
    }
    if let Some(background) = manifest.get_mut("background").and_then(Value::as_object_mut) {
        for (key, entry) in background.iter_mut() {
            match key.as_str() {
                "service_worker" => *entry = OFFLINE_ENTRY.into(),
                "scripts" => *entry = vec![OFFLINE_ENTRY].into(),
                _ => {}
            }
        }
    }
    let policy = manifest.pointer_mut("/content_security_policy/extension_pages");
    let Some(policy) = policy.filter(|policy| policy.is_string()) else {
        return Err(Stop::Failed("extension/manifest.json has no policy".to_owned()));
    };
    let rules = policy.as_str().unwrap_or_default().split("; ");
    let rules: Vec<&str> =
        rules.map(|rule| if rule.starts_with("connect-src ") { "connect-src 'self'" } else { rule }).collect();
    *policy = rules.join("; ").into();
    left.insert("manifest.json".to_owned(), format!("{manifest:#}\n").into_bytes());
    let scripts = left.iter().filter(|(name, _)| Path::new(name).extension().is_some_and(|kind| kind == "js"));
    let misses =
        |text: &str| text.lines().any(|line| line.contains("from \"../sources/") || line.contains("./follow.js\""));
    let missing: Vec<&str> =
        scripts.filter(|(_, bytes)| misses(&String::from_utf8_lossy(bytes))).map(|(name, _)| name.as_str()).collect();
    if missing.is_empty() {
        return Ok(left);
    }
    Err(Stop::Failed(format!("the offline archive lacks what these import: {}", missing.join(", "))))
}
