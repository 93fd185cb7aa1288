//! Letters that come in parts: "e" and an acute for "é", jamo for a Korean syllable, "ﬁ" for "fi". Texts are compared whole.
//!
//! Unicode's composition (NFC) as far as newspapers need it: Latin, Greek, Cyrillic, kana and Hangul. The whole of it would be some
//! sixty kilobytes of tables.

/// Writes a word's letters whole. Marks that belong to no letter stay.
pub fn composed(letters: impl Iterator<Item = char>) -> String {
    let mut found = String::new();
    for letter in letters {
        let whole = found.chars().next_back().and_then(|last| whole(last, letter));
        match (whole, parts(letter)) {
            (Some(whole), _) => {
                found.pop();
                found.push(whole);
            }
            (None, Some(parts)) => found.push_str(parts),
            (None, None) => found.push(narrow(letter)),
        }
    }
    found
}

/// Whether a character may be a part of a letter, or several letters in one.
pub const fn is_part(c: char) -> bool {
    matches!(c, '\u{300}'..='\u{345}' | '\u{1100}'..='\u{11ff}' | '\u{3099}' | '\u{309a}' | '\u{958}'..='\u{95f}' | '\u{9dc}'..='\u{9df}'
        | '\u{fb00}'..='\u{fb06}' | '\u{ff10}'..='\u{ff5a}')
}

fn whole(last: char, mark: char) -> Option<char> {
    hangul(last, mark).or_else(|| {
        let (_, pairs) = PAIRS.iter().find(|(known, _)| *known == mark)?;
        let mut letters = pairs.chars();
        while let (Some(base), Some(whole)) = (letters.next(), letters.next()) {
            if base == last {
                return Some(whole);
            }
        }
        None
    })
}

/// The Unicode standard, section 3.12: syllables are laid out by their jamo.
fn hangul(last: char, next: char) -> Option<char> {
    const FIRST: u32 = 0xac00;
    const LEADS: u32 = 0x1100;
    const VOWELS: u32 = 0x1161;
    const TAILS: u32 = 0x11a7;
    let (last, next) = (last as u32, next as u32);
    if (LEADS..LEADS + 19).contains(&last) && (VOWELS..VOWELS + 21).contains(&next) {
        return char::from_u32(FIRST + ((last - LEADS) * 21 + next - VOWELS) * 28);
    }
    let open = (FIRST..FIRST + 11_172).contains(&last) && (last - FIRST).is_multiple_of(28);
    if open && (TAILS + 1..TAILS + 28).contains(&next) { char::from_u32(last + next - TAILS) } else { None }
}

/// Letters that Unicode wants in parts, and ligatures.
fn parts(c: char) -> Option<&'static str> {
    const PARTS: &str = "\u{958}\u{915}\u{93c}\u{959}\u{916}\u{93c}\u{95a}\u{917}\u{93c}\u{95b}\u{91c}\u{93c}\u{95c}\u{921}\u{93c}\u{95d}\u{922}\u{93c}\u{95e}\u{92b}\u{93c}\u{95f}\u{92f}\u{93c}\u{9dc}\u{9a1}\u{9bc}\u{9dd}\u{9a2}\u{9bc}\u{9df}\u{9af}\u{9bc}";
    const LIGATURES: &[&str] = &["ff", "fi", "fl", "ffi", "ffl", "st", "st"];
    if matches!(c, '\u{fb00}'..='\u{fb06}') {
        return LIGATURES.get((c as u32 - 0xfb00) as usize).copied();
    }
    if !matches!(c, '\u{958}'..='\u{9df}') {
        return None;
    }
    let at = PARTS.find(c)? + c.len_utf8();
    PARTS.get(at..at + 2 * c.len_utf8())
}

/// The narrow form of a wide Latin letter or digit: "２３" as "23".
fn narrow(c: char) -> char {
    match c {
        '\u{ff10}'..='\u{ff19}' | '\u{ff21}'..='\u{ff3a}' | '\u{ff41}'..='\u{ff5a}' => {
            char::from_u32(c as u32 - 0xfee0).unwrap_or(c)
        }
        _ => c,
    }
}

/// For each mark the letters that it is set on, each before the letter with it. From the Unicode Character Database, version 15.
#[rustfmt::skip]
static PAIRS: &[(char, &str)] = &[
    ('\u{300}', "AÀEÈIÌOÒUÙaàeèiìoòuùÜǛüǜNǸnǹЕЀИЍеѐиѝĒḔēḕŌṐōṑWẀwẁÂẦâầĂẰăằÊỀêềÔỒôồƠỜơờƯỪưừYỲyỳ"),
    ('\u{301}', "AÁEÉIÍOÓUÚYÝaáeéiíoóuúyýCĆcćLĹlĺNŃnńRŔrŕSŚsśZŹzźÜǗüǘGǴgǵÅǺåǻÆǼæǽØǾøǿΑΆΕΈΗΉΙΊΟΌΥΎΩΏϊΐαάεέηήιίϋΰοόυύωώГЃКЌгѓкќÇḈçḉĒḖēḗÏḮïḯKḰkḱMḾmḿÕṌõṍŌṒōṓPṔpṕŨṸũṹWẂwẃÂẤâấĂẮăắÊẾêếÔỐôốƠỚơớƯỨưứ"),
    ('\u{302}', "AÂEÊIÎOÔUÛaâeêiîoôuûCĈcĉGĜgĝHĤhĥJĴjĵSŜsŝWŴwŵYŶyŷZẐzẑẠẬạậẸỆẹệỌỘọộ"),
    ('\u{303}', "AÃNÑOÕaãnñoõIĨiĩUŨuũVṼvṽÂẪâẫĂẴăẵEẼeẽÊỄêễÔỖôỗƠỠơỡƯỮưữYỸyỹ"),
    ('\u{304}', "AĀaāEĒeēIĪiīOŌoōUŪuūÜǕüǖÄǞäǟȦǠȧǡÆǢæǣǪǬǫǭÖȪöȫÕȬõȭȮȰȯȱYȲyȳИӢиӣУӮуӯGḠgḡḶḸḷḹṚṜṛṝ"),
    ('\u{306}', "AĂaăEĔeĕGĞgğIĬiĭOŎoŏUŬuŭУЎИЙийуўЖӁжӂАӐаӑЕӖеӗȨḜȩḝẠẶạặ"),
    ('\u{307}', "CĊcċEĖeėGĠgġIİZŻzżAȦaȧOȮoȯBḂbḃDḊdḋFḞfḟHḢhḣMṀmṁNṄnṅPṖpṗRṘrṙSṠsṡŚṤśṥŠṦšṧṢṨṣṩTṪtṫWẆwẇXẊxẋYẎyẏſẛ"),
    ('\u{308}', "AÄEËIÏOÖUÜaäeëiïoöuüyÿYŸΙΪΥΫιϊυϋЕЁІЇеёіїАӒаӓӘӚәӛЖӜжӝЗӞзӟИӤиӥОӦоӧӨӪөӫЭӬэӭУӰуӱЧӴчӵЫӸыӹHḦhḧÕṎõṏŪṺūṻWẄwẅXẌxẍtẗ"),
    ('\u{309}', "AẢaảÂẨâẩĂẲăẳEẺeẻÊỂêểIỈiỉOỎoỏÔỔôổƠỞơởUỦuủƯỬưửYỶyỷ"),
    ('\u{30a}', "AÅaåUŮuůwẘyẙ"),
    ('\u{30b}', "OŐoőUŰuűУӲуӳ"),
    ('\u{30c}', "CČcčDĎdďEĚeěLĽlľNŇnňRŘrřSŠsšTŤtťZŽzžAǍaǎIǏiǐOǑoǒUǓuǔÜǙüǚGǦgǧKǨkǩƷǮʒǯjǰHȞhȟ"),
    ('\u{30f}', "AȀaȁEȄeȅIȈiȉOȌoȍRȐrȑUȔuȕѴѶѵѷ"),
    ('\u{311}', "AȂaȃEȆeȇIȊiȋOȎoȏRȒrȓUȖuȗ"),
    ('\u{31b}', "OƠoơUƯuư"),
    ('\u{323}', "BḄbḅDḌdḍHḤhḥKḲkḳLḶlḷMṂmṃNṆnṇRṚrṛSṢsṣTṬtṭVṾvṿWẈwẉZẒzẓAẠaạEẸeẹIỊiịOỌoọƠỢơợUỤuụƯỰưựYỴyỵ"),
    ('\u{324}', "UṲuṳ"),
    ('\u{325}', "AḀaḁ"),
    ('\u{326}', "SȘsșTȚtț"),
    ('\u{327}', "CÇcçGĢgģKĶkķLĻlļNŅnņRŖrŗSŞsşTŢtţEȨeȩDḐdḑHḨhḩ"),
    ('\u{328}', "AĄaąEĘeęIĮiįUŲuųOǪoǫ"),
    ('\u{32d}', "DḒdḓEḘeḙLḼlḽNṊnṋTṰtṱUṶuṷ"),
    ('\u{32e}', "HḪhḫ"),
    ('\u{330}', "EḚeḛIḬiḭUṴuṵ"),
    ('\u{331}', "BḆbḇDḎdḏKḴkḵLḺlḻNṈnṉRṞrṟTṮtṯZẔzẕhẖ"),
    ('\u{3099}', "かがきぎくぐけげこごさざしじすずせぜそぞただちぢつづてでとどはばひびふぶへべほぼうゔゝゞカガキギクグケゲコゴサザシジスズセゼソゾタダチヂツヅテデトドハバヒビフブヘベホボウヴワヷヰヸヱヹヲヺヽヾ"),
    ('\u{309a}', "はぱひぴふぷへぺほぽハパヒピフプヘペホポ"),
];

#[cfg(test)]
mod tests {
    use super::composed;

    #[test]
    fn letters_in_parts() {
        #[track_caller]
        fn check(parts: &str, whole: &str) {
            assert_eq!(composed(parts.chars()), whole);
            assert_eq!(composed(whole.chars()), whole);
        }
        check("e\u{301}te\u{301}", "été");
        check("nghie\u{323}\u{302}p", "nghiệp");
        check("\u{1112}\u{1161}\u{11ab}\u{1100}\u{116e}\u{11a8}", "한국");
        check("и\u{306}ти", "йти");
        check("か\u{3099}", "が");
        check("o\u{fb03}ce", "office");
        check("２３", "23");
        check("\u{301}x", "\u{301}x");
        assert_eq!(composed("\u{9df}".chars()), "\u{9af}\u{9bc}");
    }
}
