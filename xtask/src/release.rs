//! `cargo xtask release X.Y.Z`: makes everything that a release publishes, sets its tag, and lists what is left to do by hand.
//! `--dry-run` does the same without the tag.

use std::fs;
use std::process::ExitCode;

use crate::npm;
use crate::package;
use crate::place::root;
use crate::process;
use crate::public_api;
use crate::stop::Stop;
use crate::version;

/// Runs `release`.
pub fn run(args: &mut lexopt::Parser) -> Result<ExitCode, Stop> {
    use lexopt::prelude::{Long, Value, ValueExt};
    let (mut wanted, mut dry, mut id) = (None, false, None);
    while let Some(arg) = args.next()? {
        match arg {
            Long("dry-run") => dry = true,
            Long("id") => id = Some(args.value()?.string()?),
            Value(version) if wanted.is_none() => wanted = Some(version.string()?),
            other => return Err(other.unexpected().into()),
        }
    }
    let wanted = wanted.unwrap_or_default();
    if !version::is_plain(&wanted) {
        return Err(Stop::Failed(format!("{wanted:?} is not a version: give three numbers, as in 0.2.0")));
    }
    let lacks = lacks(&wanted)?;
    if !dry && !lacks.is_empty() {
        return Err(Stop::Failed(format!("{wanted} cannot be released yet: {}", lacks.join("; "))));
    }
    let id = package::identifier(id);
    let id = if dry { id.ok() } else { Some(id?) };
    public_api::check()?;
    process::run(process::cargo().args(["package", "--quiet", "--allow-dirty", "--locked", "--no-verify"]))?;
    npm::pack()?;
    package::make(id.as_deref())?;
    if !dry {
        let message = format!("Copydesk {wanted}");
        process::run(process::command("git").args([
            "tag",
            "--annotate",
            &format!("v{wanted}"),
            "--message",
            &message,
        ]))?;
    }
    println!("\n{}", steps(&wanted, &lacks, id.is_some(), dry));
    Ok(if lacks.is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

/// What the sources lack for this release.
fn lacks(wanted: &str) -> Result<Vec<String>, Stop> {
    let mut lacks = version::differing(wanted)?;
    let file = root().join("CHANGELOG.md");
    let changes = fs::read_to_string(&file).map_err(|error| Stop::file(&file, &error))?;
    if !changes.contains(&format!("\n## [{wanted}]")) {
        lacks.push(format!(
            "CHANGELOG.md has no heading \"## [{wanted}] - YYYY-MM-DD\" with what is under [Unreleased]"
        ));
    }
    // Where there is no git, there is nothing to be said of it.
    if let Ok(changed) = process::read(process::command("git").args(["status", "--porcelain"]))
        && !changed.is_empty()
    {
        lacks.push("the working folder has uncommitted changes".to_owned());
    }
    if let Ok(tags) = process::read(process::command("git").args(["tag", "--list", &format!("v{wanted}")]))
        && !tags.is_empty()
    {
        lacks.push(format!("the tag v{wanted} exists already"));
    }
    Ok(lacks)
}

/// What is left to do, in order.
fn steps(version: &str, lacks: &[String], has_id: bool, dry: bool) -> String {
    let mut out = String::new();
    let mut line = |text: &str| {
        out.push_str(text);
        out.push('\n');
    };
    if !lacks.is_empty() {
        line("Before it can be released:");
        for lack in lacks {
            line(&format!("  - {lack}"));
        }
    }
    if !has_id {
        line("The archives are for trying out only, because the add-on has no identifier. Give --id name@your-domain.");
    }
    line(if dry { "To release it:" } else { "The tag is set. To publish:" });
    if dry {
        line("  cargo xtask test");
        line(&format!("  cargo xtask release {version} --id name@your-domain    sets the tag v{version}"));
    }
    for step in [
        "git push --follow-tags".to_owned(),
        "cargo publish --locked".to_owned(),
        format!("npm publish target/xtask/npm/copydesk-{version}.tgz"),
        "cd bulk && maturin sdist --out ../target/wheels && maturin build --release --out ../target/wheels".to_owned(),
        "twine upload target/wheels/*".to_owned(),
        format!(
            "Chrome Web Store: target/xtask/packages/copydesk-{version}-chromium.zip, with the texts of docs/store"
        ),
        format!(
            "addons.mozilla.org: target/xtask/packages/copydesk-{version}-firefox.zip, with git archive v{version} as its source"
        ),
        "put the SHA-256 sums above into the release notes".to_owned(),
    ] {
        line(&format!("  {step}"));
    }
    out
}

#[cfg(test)]
mod tests {
    use super::steps;

    #[test]
    fn what_lacks_comes_first() {
        let said = steps("1.2.3", &["no heading".to_owned()], false, true);
        assert!(said.starts_with("Before it can be released:\n  - no heading\n"), "{said}");
        assert!(said.contains("--id") && said.contains("v1.2.3"), "{said}");
        assert!(steps("1.2.3", &[], true, true).starts_with("To release it:"));
        let said = steps("1.2.3", &[], true, false);
        assert!(
            said.starts_with("The tag is set.") && said.contains("git push") && !said.contains("xtask release"),
            "{said}"
        );
    }
}
