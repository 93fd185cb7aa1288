//! How the article's blocks are set: links, emphasis, numbers of lists, heads of tables. Read from the elements around the texts that
//! blocks came from; no stage judges by it.

use std::ops::Range;

use super::leaf::is_block;
use crate::address;
use crate::article::{Block, BlockKind, Inline, InlineKind, Setting};
use crate::page::{Attr, NodeId, Page, Tag};
use crate::sort;

/// Elements farther around a text than this set nothing.
const REACH: usize = 24;

/// Fills in the settings of an article's blocks. Linear in the page.
pub fn set(page: &Page, blocks: &mut [Block]) {
    let numbers = numbers(page, blocks);
    let mut before = None;
    let mut fragments = Vec::new();
    for block in &mut *blocks {
        let Some(first) = block.origins.first().map(|origin| origin.node) else { continue };
        let mut setting = Setting { inlines: inlines(page, block, &mut fragments), ..Setting::default() };
        match block.kind {
            BlockKind::ListItem => {
                let here = around(page, first, |tag| tag == Tag::Li);
                setting.depth = page.ancestors(first).filter(|id| page.tag(*id).is_some_and(is_list)).count() as u32;
                setting.continued = here.zip(before).is_some_and(|(item, before)| page.encloses(item, before));
                if !setting.continued {
                    let number = here.and_then(|item| numbers.get(item.0 as usize)).copied();
                    setting.number = number.filter(|number| *number > 0);
                }
            }
            BlockKind::TableRow => (setting.heads, setting.columns) = cells(page, block),
            _ => {}
        }
        block.setting = setting;
        before = Some(first);
    }
    outdent(blocks);
    let targets = targets(page, blocks, &fragments);
    for block in blocks {
        block.setting.inlines.retain_mut(|inline| match &mut inline.kind {
            InlineKind::To(at) => targets.get(*at).copied().flatten().is_some_and(|target| {
                *at = target;
                true
            }),
            _ => true,
        });
    }
}

/// What is set apart in a block. A link within the page is noted in `fragments`, and points there for now.
fn inlines<'a>(page: &'a Page, block: &Block, fragments: &mut Vec<&'a str>) -> Vec<Inline> {
    let mut found: Vec<(NodeId, Inline)> = Vec::new();
    for origin in &block.origins {
        let (start, end) = (origin.at as usize, (origin.at + origin.len) as usize);
        let before = found.len();
        for id in page.ancestors(origin.node).take(REACH) {
            let Some(tag) = page.tag(id).filter(|tag| !is_block(*tag)) else { break };
            if let Some((_, inline)) = found.iter_mut().rev().take(REACH).find(|(element, _)| *element == id) {
                inline.range.end = end;
            } else if let Some(kind) = kind(page, id, tag, block.kind, fragments) {
                found.insert(before, (id, Inline { range: start..end, kind }));
            }
        }
    }
    found.into_iter().filter_map(|(_, inline)| trimmed(inline, &block.text)).collect()
}

/// A stretch without the white space at its ends; nothing where it is all white space.
fn trimmed(inline: Inline, text: &str) -> Option<Inline> {
    let Range { start, end } = inline.range;
    let text = text.get(start..end)?;
    let (start, end) = (end - text.trim_start().len(), start + text.trim_end().len());
    (start < end).then_some(Inline { range: start..end, kind: inline.kind })
}

/// How an element sets its text apart. Headings are bold by themselves.
fn kind<'a>(
    page: &'a Page,
    id: NodeId,
    tag: Tag,
    around: BlockKind,
    fragments: &mut Vec<&'a str>,
) -> Option<InlineKind> {
    Some(match tag {
        Tag::A => {
            let href = page.attr(id, Attr::Href)?.trim();
            if let Some(fragment) = href.strip_prefix('#') {
                fragments.push(fragment);
                InlineKind::To(fragments.len() - 1)
            } else {
                InlineKind::Link(address::absolute(page.url.as_deref().unwrap_or_default(), href)?)
            }
        }
        Tag::B | Tag::Strong if !matches!(around, BlockKind::Heading(_)) => InlineKind::Strong,
        Tag::Em | Tag::I | Tag::Cite => InlineKind::Emphasis,
        Tag::Code if around != BlockKind::Preformatted => InlineKind::Code,
        Tag::Sup => InlineKind::Superscript,
        Tag::Sub => InlineKind::Subscript,
        _ => return None,
    })
}

const fn is_list(tag: Tag) -> bool {
    matches!(tag, Tag::Ol | Tag::Ul | Tag::Menu)
}

/// The nearest element around a node that is asked for.
fn around(page: &Page, node: NodeId, wanted: impl Fn(Tag) -> bool) -> Option<NodeId> {
    page.ancestors(node).find(|id| page.tag(*id).is_some_and(&wanted))
}

/// The number of every item of a numbered list, at its node; nothing where the article has no list.
fn numbers(page: &Page, blocks: &[Block]) -> Vec<u32> {
    if blocks.iter().all(|block| block.kind != BlockKind::ListItem) {
        return Vec::new();
    }
    // At a list's node, the number of its latest item.
    let mut numbers = vec![0_u32; page.len()];
    for id in page.ids() {
        let mut own = 0;
        match page.tag(id) {
            Some(Tag::Ol) => {
                let start = page.attr(id, Attr::Start).and_then(|start| start.trim().parse().ok());
                own = start.unwrap_or(1_u32).saturating_sub(1);
            }
            Some(Tag::Li) => {
                if let Some(list) = page.parent(id).filter(|list| page.tag(*list) == Some(Tag::Ol))
                    && let Some(latest) = numbers.get_mut(list.0 as usize)
                {
                    *latest = latest.saturating_add(1);
                    own = *latest;
                }
            }
            _ => {}
        }
        if let Some(slot) = numbers.get_mut(id.0 as usize) {
            *slot = own;
        }
    }
    numbers
}

/// A page may stand in a list as a whole: of neighbouring items, the outermost are in no other list.
fn outdent(blocks: &mut [Block]) {
    for run in blocks
        .chunk_by_mut(|a, b| a.kind == b.kind)
        .filter(|run| run.first().is_some_and(|block| block.kind == BlockKind::ListItem))
    {
        let least = run.iter().map(|block| block.setting.depth).min().unwrap_or(0);
        for block in run {
            block.setting.depth -= least;
        }
    }
}

/// How many cells of a row are heads, and in which columns its cells stand, where some are empty.
fn cells(page: &Page, block: &Block) -> (u32, Vec<u32>) {
    let is_cell = |tag| matches!(tag, Tag::Td | Tag::Th);
    let Some(first) = block.origins.first().map(|origin| origin.node) else { return (0, Vec::new()) };
    let Some(row) = around(page, first, |tag| tag == Tag::Tr) else { return (0, Vec::new()) };
    let in_head = page.parent(row).is_some_and(|parent| page.tag(parent) == Some(Tag::Thead));
    let (mut columns, mut heads, mut only) = (Vec::new(), 0, true);
    let mut origins = block.origins.iter().peekable();
    let all = page.children(row).filter(|id| page.tag(*id).is_some_and(is_cell));
    for (column, cell) in all.enumerate() {
        let nodes = page.subtree(cell);
        let mut filled = false;
        while origins.next_if(|origin| origin.node.0 < nodes.end).is_some() {
            filled = true;
        }
        if !filled {
            continue;
        }
        only &= in_head || page.tag(cell) == Some(Tag::Th);
        heads += u32::from(only);
        columns.push(column as u32);
    }
    if columns.iter().enumerate().all(|(place, column)| place as u32 == *column) {
        columns.clear();
    }
    (heads, columns)
}

/// For every fragment the block that it names, if one does.
fn targets(page: &Page, blocks: &[Block], fragments: &[&str]) -> Vec<Option<usize>> {
    if fragments.is_empty() {
        return Vec::new();
    }
    let mut named: Vec<(&str, NodeId)> =
        page.ids().filter_map(|id| page.attr(id, Attr::Id).map(|name| (name, id))).collect();
    sort::by_key(&mut named, |named| *named);
    let find = |fragment: &&str| {
        let at = named.partition_point(|(name, _)| name < fragment);
        let (name, id) = named.get(at)?;
        let at = blocks.partition_point(|block| block.origins.last().is_none_or(|last| last.node < *id));
        let first = blocks.get(at)?.origins.first()?.node;
        // An empty element names what it stands before, in the same element.
        let holder = if page.subtree(*id).len() > 1 { *id } else { page.parent(*id)? };
        (name == fragment && (first <= *id || page.encloses(holder, first))).then_some(at)
    };
    fragments.iter().map(find).collect()
}

#[cfg(all(test, feature = "formats"))]
mod tests {
    use crate::article::{Article, Block, InlineKind};
    use crate::page::html;

    /// An article between enough paragraphs for one, without those.
    fn blocks(html: &str) -> Vec<Block> {
        let first = "<p>The ferry of Marrow Bay stayed in the harbour on Monday, the third day in a row, because of the storm. \
                     The islands have had no post since Friday, and the school is closed, the council said. Forty guests \
                     of the inn wait for a boat, and some of them help to clear the road to the lighthouse.</p>";
        let last = "<p>A tug from the mainland is to bring bread and medicine on Wednesday, if the wind allows it. Until then, \
                    the shop on the quay sells what it has, two loaves to a family, and keeps a list. The last storm of this length was thirty years \
                    ago, and took the old pier with it, as the harbour's book has it.</p>";
        let page = format!("<html><body><article><h1>The ferry</h1>{first}{html}{last}</article></body></html>");
        let page = html::parse(&page, Some("https://news.example/a/b".to_owned()));
        let article: Article = crate::clean::clean(&page).article.unwrap_or_default();
        let count = article.blocks.len();
        assert!(count > 2, "{article:?}");
        article.blocks[1..count - 1].to_vec()
    }

    /// What is set apart: kind, words, and where a link leads.
    fn told(block: &Block) -> String {
        let one = |inline: &crate::article::Inline| {
            let words = &block.text[inline.range.clone()];
            match &inline.kind {
                InlineKind::Link(href) => format!("[{words}]({href})"),
                InlineKind::To(at) => format!("[{words}]({at})"),
                kind => format!("{kind:?} {words}"),
            }
        };
        block.setting.inlines.iter().map(one).collect::<Vec<_>>().join("; ")
    }

    #[test]
    fn links_and_emphasis() {
        #[track_caller]
        fn check(html: &str, expected: &str) {
            let html = format!("<p>The captain, Ida Tarn, wrote {html} to the harbour master and to the town.</p>");
            assert_eq!(blocks(&html).iter().map(told).collect::<Vec<_>>(), [expected], "{html}");
        }
        check(r#"a <a href="../letter"> letter </a>"#, "[letter](https://news.example/a/../letter)");
        check(r#"a <a href="javascript:alert(1)">letter</a>"#, "");
        check(r#"a <a>letter</a> and <a href="/x"><img></a>"#, "");
        check("<em>three</em> times", "Emphasis three");
        check(
            r#"<a href="https://a.example/">a <b>long</b> letter</a>"#,
            "[a long letter](https://a.example/); Strong long",
        );
        check("<b>in <i>two</i> parts</b>", "Strong in two parts; Emphasis two");
        check("H<sub>2</sub>O<sup>2</sup> <code>x = 1</code>", "Subscript 2; Superscript 2; Code x = 1");
    }

    #[test]
    fn footnotes_lead_there_and_back() {
        let found = blocks(
            r##"<p>The captain, Ida Tarn, wrote three times<sup><a id="back" href="#note">1</a></sup> to the town. <a href="#gone">More</a></p>
            <p>The harbour master did not answer her, and said in the evening that he had been on the water.</p>
            <p id="note">1 The letters lie in the archive of the town, and can be read there. <a href="#back">Back to the text</a></p>"##,
        );
        let found: Vec<String> = found.iter().map(told).collect();
        assert_eq!(found, ["Superscript 1; [1](3)", "", "[Back to the text](1)"]);
    }

    #[test]
    fn lists_are_numbered() {
        let found = blocks(
            r#"<p>The harbour master named what is still to be done before the ferry can sail:</p>
            <ol start="3"><li>The rudder is looked at by a diver.</li><li><p>The engine runs for an hour.</p><p>It must not smoke.</p>
            <ul><li>Neither the first engine.</li><li>Nor the second engine.</li></ul></li><li>The crew is told of it.</li></ol>"#,
        );
        let found: Vec<_> = found[1..]
            .iter()
            .map(|block| (block.setting.number, block.setting.continued, block.setting.depth))
            .collect();
        let expected = [
            (Some(3), false, 0),
            (Some(4), false, 0),
            (None, true, 0),
            (None, false, 1),
            (None, false, 1),
            (Some(5), false, 0),
        ];
        assert_eq!(found, expected);
    }

    #[test]
    fn tables_have_heads() {
        let found = blocks(
            "<table><thead><tr><td></td><td>Before the storm</td><td>After the storm</td></tr></thead>
            <tr><th>Ferries</th><td>3</td><td>1</td></tr><tr><td>Boats</td><td></td><td>12</td></tr></table>",
        );
        let found: Vec<_> = found
            .iter()
            .map(|block| (block.text.as_str(), block.setting.heads, block.setting.columns.clone()))
            .collect();
        assert_eq!(
            found,
            [
                ("Before the storm\tAfter the storm", 2, vec![1, 2]),
                ("Ferries\t3\t1", 1, vec![]),
                ("Boats\t12", 0, vec![0, 2]),
            ]
        );
    }
}
