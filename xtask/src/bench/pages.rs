//! The pages that everything is measured on: given ones, or the project's own, made as large as pages are.

use std::fs::{self, File};
use std::io::{BufRead, BufReader, Read};
use std::path::{Path, PathBuf};

use flate2::read::MultiGzDecoder;
use serde_json::{Value, json};

use super::statistics::quantile;
use crate::fresh;
use crate::place::root;
use crate::stop::Stop;

/// Elements and bytes of a news page: the medians of 50 of them, as served.
const USUAL_LINKS: usize = 240;
const USUAL_BYTES: usize = 256_000;

/// Puts `count` pages into a folder, `000.html` and on, and says what they are.
pub fn gather(given: Option<&Path>, count: usize, folder: &Path) -> Result<Value, Stop> {
    let all = match given {
        Some(path) => read(path)?,
        None => own()?,
    };
    let pages = spread(&all, count);
    if pages.is_empty() {
        return Err(Stop::Failed("there is no page to measure on".to_owned()));
    }
    if folder.exists() {
        fs::remove_dir_all(folder).map_err(|error| Stop::file(folder, &error))?;
    }
    for (number, page) in pages.iter().enumerate() {
        fresh::write(&folder.join(format!("{number:03}.html")), page.as_bytes())?;
    }
    let bytes: Vec<f64> = pages.iter().map(|page| page.len() as f64).collect();
    Ok(json!({
        "from": if given.is_some() { "given" } else { "the project's own, made larger" },
        "count": pages.len(),
        "bytes": { "median": quantile(&bytes, 0.5), "p95": quantile(&bytes, 0.95), "all": bytes.iter().sum::<f64>() },
    }))
}

/// So many of the pages, from all over the list, in its order.
fn spread(pages: &[String], count: usize) -> Vec<&String> {
    let count = count.min(pages.len());
    (0..count).filter_map(|number| pages.get(number * pages.len() / count)).collect()
}

/// The pages of a file or of a folder's files.
fn read(path: &Path) -> Result<Vec<String>, Stop> {
    let mut pages = Vec::new();
    for file in files(path)? {
        let failed = |error| Stop::file(&file, &error);
        let mut reader: Box<dyn Read> = Box::new(File::open(&file).map_err(failed)?);
        let mut name = file.clone();
        if is(&name, "gz") {
            reader = Box::new(MultiGzDecoder::new(reader));
            name.set_extension("");
        }
        if is(&name, "jsonl") {
            for line in BufReader::new(reader).lines() {
                let record: Value =
                    serde_json::from_str(&line.map_err(failed)?).map_err(|error| failed(error.into()))?;
                pages.extend(record["html"].as_str().map(ToOwned::to_owned));
            }
        } else if is(&name, "html") {
            let mut html = Vec::new();
            reader.read_to_end(&mut html).map_err(failed)?;
            pages.push(String::from_utf8_lossy(&html).into_owned());
        }
    }
    Ok(pages)
}

fn is(file: &Path, extension: &str) -> bool {
    file.extension().is_some_and(|found| found == extension)
}

/// A file alone, or the files of a folder and of those in it, by name.
fn files(path: &Path) -> Result<Vec<PathBuf>, Stop> {
    let (mut files, mut open) = (Vec::new(), vec![path.to_owned()]);
    while let Some(path) = open.pop() {
        if path.is_dir() {
            let entries = fs::read_dir(&path).and_then(Iterator::collect::<Result<Vec<_>, _>>);
            open.extend(entries.map_err(|error| Stop::file(&path, &error))?.iter().map(fs::DirEntry::path));
        } else {
            files.push(path);
        }
    }
    files.sort();
    Ok(files)
}

/// The project's own pages, which hold little but their articles, each with as much around it as pages have.
fn own() -> Result<Vec<String>, Stop> {
    let mut pages = read(&root().join("www/samples"))?;
    pages.extend(read(&root().join("tests/pages"))?);
    Ok(pages.iter().map(|page| surrounded(page)).collect())
}

/// A page with a list of links after it, and a script of data for the rest of its bytes.
fn surrounded(page: &str) -> String {
    let links: String = (0..USUAL_LINKS)
        .flat_map(|n| {
            ["<li class=\"teaser\"><a href=\"/", &n.to_string(), "\"><span>More news of the day</span></a></li>\n"]
                .map(ToOwned::to_owned)
        })
        .collect();
    let mut page = page.replace("</body>", "").replace("</html>", "");
    page.push_str("<nav class=\"more\"><ul>");
    page.push_str(&links);
    page.push_str("</ul></nav>\n<script type=\"application/json\">\"");
    let rest = USUAL_BYTES.saturating_sub(page.len());
    page.push_str(&"data ".repeat(rest / 5));
    page.push_str("\"</script></body></html>");
    page
}

#[cfg(test)]
mod tests {
    use super::{own, spread};

    #[test]
    fn pages_are_taken_from_all_over() {
        #[track_caller]
        fn check(of: usize, count: usize, expected: &[&str]) {
            let pages: Vec<String> = (0..of).map(|number| number.to_string()).collect();
            assert_eq!(spread(&pages, count), expected);
        }
        check(0, 5, &[]);
        check(2, 5, &["0", "1"]);
        check(10, 4, &["0", "2", "5", "7"]);
    }

    #[test]
    fn own_pages_are_of_the_usual_size() {
        let pages = own().unwrap();
        assert!(pages.len() > 10);
        assert!(pages.iter().all(|page| (200_000..300_000).contains(&page.len())));
    }
}
