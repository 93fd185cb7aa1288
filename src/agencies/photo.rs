//! Whether a name credits a photograph or a video.

use super::judge::Placed;
use super::line::is_desk;
use super::names::Name;
use super::phrase;
use super::signs::is_sign;
use super::table::Supplies;

/// What a photograph's credit has before the agency.
static BEFORE: &[&str] = &[
    "photo",
    "photos",
    "photo by",
    "photo:",
    "photos:",
    "photograph",
    "photograph:",
    "image",
    "images",
    "image:",
    "images:",
    "picture",
    "picture:",
    "pictures:",
    "pic:",
    "pic",
    "file photo:",
    "file:",
    "video:",
    "video",
    "video by",
    "photo released by",
    "photo provided by",
    "photograph by",
    "picture alliance/",
    "picture alliance /",
    "fotoğraf:",
    "fotografía:",
    "zdjęcie:",
    "fot.",
    "featured image via",
    "image via",
    "photo via",
    "foto",
    "foto:",
    "fotos:",
    "bild:",
    "imagen:",
    "imagem:",
    "фото",
    "фото:",
    "фотография:",
    "तस्वीर:",
    "फोटो:",
    "写真：",
    "写真:",
    "图片：",
    "图：",
    "사진:",
    "사진=",
    "صورة:",
    "illustration:",
    "crédit photo",
    "crédit photo :",
    "photo :",
];

/// What a photograph's credit has after the agency.
static AFTER: &[&str] = &[
    "photo",
    "photos",
    "image",
    "images",
    "picture",
    "pictures",
    "file photo",
    "file",
    "video",
    "handout",
    "pool",
    "via getty",
    "via ap",
    "via reuters",
    "foto",
    "写真",
    "图片",
    "자료사진",
    "사진",
];

/// Words for a picture, a map or a film.
const PICTURES: &str = "photo photos photograph foto fotos fotó bild bilder titelbild symbolbild archivbild image images imagen imagem imagens \
    picture pictures pic video vidéo vídeo fotografía fotografia fotoğraf zdjęcie kép kuva kuvat foto: ảnh gambar illustration graphic \
    infographic infographie grafik infografik φωτό φωτογραφία фото відео видео снимка fotogalerie cover headshot تصویر عکس صورة الصورة \
    ছবি फोटो तस्वीर 写真 图片 사진 ภาพ תמונה צילום";

/// Characters of "记者 李梅 摄", "reporter Li Mei took it", after the agency.
const PHOTOGRAPHER: usize = 12;

impl Placed<'_> {
    /// Whether the list credits a picture.
    pub fn is_photo(&self) -> bool {
        let pictures = |name: &Name| name.agency.supplies == Supplies::Pictures && !name.ambiguous;
        if self.unnamed {
            return false;
        }
        self.list.iter().any(pictures)
            || BEFORE.iter().any(|phrase| phrase::before(self.before, phrase).is_some())
            || AFTER.iter().any(|phrase| phrase::after(self.after, phrase).is_some())
            || self.is_of_picture()
            || self.has_photographer()
            || self.after.chars().take(PHOTOGRAPHER).any(|c| matches!(c, '摄' | '攝'))
            || self.is_handed_out()
    }

    /// "PHOTO JEANNE DOL, LA PRESSE CANADIENNE": a line that begins with the word for what it credits.
    fn is_of_picture(&self) -> bool {
        let mut words =
            self.before.split(|c: char| c.is_whitespace() || matches!(c, ':' | '：' | '|' | '=' | '/' | ','));
        let first = words.find(|word| !word.is_empty()).unwrap_or_default().trim_matches(is_sign).to_lowercase();
        self.setting.is_short() && PICTURES.split(' ').any(|word| word == first)
    }

    /// "REUTERS/Jane Dole", "Jane Dole/AP"; not "BERLIN/PARIS", and not the poll of "Reuters/Ipsos".
    fn has_photographer(&self) -> bool {
        let name = self.list.last().and_then(|name| self.setting.text.get(name.range.clone())).unwrap_or_default();
        let shouted = !name.contains(char::is_lowercase);
        let after = self.after.strip_prefix('/').is_some_and(|rest| {
            let mut words = rest.split(' ');
            words.next().is_some_and(is_name) && (shouted || words.next().is_some_and(is_name))
        });
        let lead = self.without_fillers().trim_end();
        let named = |rest: &str| is_name(last_word(rest)) && !is_desk(last_word(rest));
        let before = lead.strip_suffix('/').is_some_and(named);
        after || before
    }

    /// "U.S. Coast Guard via Reuters" under a picture; a line "via Reuters" credits a text.
    fn is_handed_out(&self) -> bool {
        phrase::before(self.before, "via")
            .and_then(|at| self.before.get(..at))
            .is_some_and(|lead| last_word(lead).starts_with(char::is_uppercase) && !self.setting.is_short())
    }
}

fn last_word(text: &str) -> &str {
    text.trim_end().rsplit(' ').next().unwrap_or_default()
}

fn is_name(word: &str) -> bool {
    word.starts_with(char::is_uppercase) && word.chars().any(char::is_lowercase)
}
