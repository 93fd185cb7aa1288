//! The names of the months: one table for all languages. A new language adds its words to the rows.

/// The month, 1 to 12, that a word in lower case names.
pub fn month(word: &str) -> Option<u32> {
    MONTHS.iter().position(|names| names.split(' ').any(|name| name == word)).map(|index| index as u32 + 1)
}

/// English, German, French, Spanish, Italian, Portuguese, Dutch, the Nordic languages, Polish, Czech, Hungarian, Romanian, Turkish,
/// Indonesian, Russian, Ukrainian and Arabic; full names and the short forms that news pages print.
const MONTHS: [&str; 12] = [
    "january jan januar jänner janvier janv enero ene gennaio gen janeiro januari tammikuuta stycznia ledna január ianuarie ocak января січня يناير",
    "february feb februar feber février fevrier févr febrero febbraio fevereiro fev februari helmikuuta lutego února február februarie şubat pebruari февраля лютого فبراير",
    "march mar märz maerz mrz mär mars marzo março maart mrt maaliskuuta marca března március martie mart maret марта березня مارس",
    "april apr avril avr abril abr aprile huhtikuuta kwietnia dubna április aprilie nisan апреля квітня أبريل",
    "may mai mayo maggio mag maio mei maj toukokuuta maja května május mayıs мая травня مايو",
    "june jun juni juin junio giugno giu junho kesäkuuta czerwca června június iunie haziran июня червня يونيو",
    "july jul juli juillet juil julio luglio lug julho heinäkuuta lipca července július iulie temmuz июля липня يوليو",
    "august aug août aout agosto ago augustus augusti elokuuta sierpnia srpna augusztus ağustos agustus августа серпня أغسطس",
    "september sep sept septembre septiembre setiembre settembre set setembro syyskuuta września září szeptember septembrie eylül сентября вересня سبتمبر",
    "october oct okt oktober octobre octubre ottobre ott outubro out lokakuuta października října október octombrie ekim октября жовтня أكتوبر",
    "november nov novembre noviembre novembro marraskuuta listopada listopadu noiembrie kasım ноября листопада نوفمبر",
    "december dec dez dezember décembre decembre déc diciembre dic dicembre dezembro desember joulukuuta grudnia prosince decembrie aralık декабря грудня ديسمبر",
];
