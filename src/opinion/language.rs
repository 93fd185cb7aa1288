//! Which language an article is in: what the page declares, or what its commonest words say.

use std::collections::HashMap;
use std::sync::LazyLock;

use crate::article::Article;
use crate::text::words;

/// The commonest words of some languages that few of the others have. Own writing; only their presence counts.
const COMMON: &[(&str, &str)] = &[
    ("en", "the of and to that is was for with it he she they have are this not by from but be on as at which"),
    ("de", "der die und das ist nicht ein eine den dem von zu mit sich auf für auch wird wurde sind im bei"),
    ("fr", "le la les et des est un une du que pour dans qui pas sur au avec ce il elle sont été aux"),
    ("es", "el la los las y que en un una por con no para es del se su como más pero fue al"),
    ("it", "il lo gli e che di un una per non con del della sono è si anche dal nel ha più alla"),
    ("pt", "o os as e que não um uma para com do da em por mais foi dos das ao é se na"),
    ("nl", "de het een en van ik is dat niet op te zijn voor met aan ook werd naar bij om uit"),
    ("sv", "och att det som en på är av för med den till inte har de ett om var från men"),
    ("da", "og at det som en på er af for med den til ikke har de et om var fra men blev"),
    ("pl", "i w na z się nie do to że jest o po jak ale od za przez oraz był było"),
    ("tr", "ve bir bu da de için ile çok olarak olan daha sonra gibi kadar ne ama en o"),
];

/// So many words are looked at.
const LOOKED_AT: usize = 400;

/// The languages that have a word among their commonest, as places in [`COMMON`].
static BY_WORD: LazyLock<HashMap<&str, Vec<usize>>> = LazyLock::new(|| {
    let mut by_word: HashMap<&str, Vec<usize>> = HashMap::new();
    for (lang, (_, list)) in COMMON.iter().enumerate() {
        for word in list.split(' ') {
            by_word.entry(word).or_default().push(lang);
        }
    }
    by_word
});

/// The BCP 47 tag of an article's language; "und" where neither page nor words say.
///
/// What the page declares wins. Text without any common word is taken for English when it is written in ASCII: a headline, a slogan.
pub(crate) fn of(article: &Article) -> String {
    if let Some(lang) = article.metadata.lang.as_deref().map(str::trim).filter(|lang| !lang.is_empty()) {
        return lang.to_owned();
    }
    let mut counts = [0_usize; COMMON.len()];
    let mut ascii = true;
    let words = article.blocks.iter().flat_map(|block| {
        words::words(&block.text).into_iter().map(|range| words::fold(block.text.get(range).unwrap_or_default()))
    });
    for word in words.take(LOOKED_AT) {
        ascii &= !word.chars().any(|c| c.is_alphabetic() && !c.is_ascii());
        for lang in BY_WORD.get(&*word).into_iter().flatten() {
            if let Some(count) = counts.get_mut(*lang) {
                *count += 1;
            }
        }
    }
    let best = counts.iter().max().copied().unwrap_or_default();
    let lang = counts.iter().position(|count| *count == best).filter(|_| best > 0 || ascii);
    lang.and_then(|i| COMMON.get(i)).map_or("und", |(lang, _)| lang).to_owned()
}
