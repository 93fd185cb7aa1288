//! One script for words that newspapers write in two: traditional Chinese characters as simplified ones, Cyrillic letters that Serbian has as
//! its Latin ones.
//!
//! A rule need not know the language: both texts go through it, so a Russian word in Latin letters equals itself all the same.

/// Traditional characters and the simplified ones that papers write for them, by the first: the most frequent of news. A text of whose
/// characters one in fifty is not here still shares runs with the other script's.
const HAN: &str = "\
    乾干 亂乱 亞亚 來来 係系 倉仓 個个 們们 偉伟 備备 傳传 債债 傷伤 僅仅 價价 億亿 優优 內内 兩两 別别 則则 剛刚 創创 劃划 動动 務务 勝胜 勞劳 勢势 勸劝 區区 協协 卻却 \
    參参 員员 問问 啟启 單单 嚴严 國国 圍围 園园 圖图 團团 執执 堅坚 報报 場场 塊块 壓压 壞坏 壯壮 夠够 奪夺 學学 實实 審审 寬宽 寶宝 將将 專专 尋寻 對对 導导 屆届 層层 \
    屬属 島岛 師师 帳帐 帶带 幣币 幫帮 幹干 幾几 庫库 廠厂 廢废 廳厅 張张 強强 彈弹 後后 從从 復复 徹彻 惡恶 愛爱 態态 慶庆 應应 懷怀 戰战 戲戏 戶户 掃扫 掛挂 採采 換换 \
    損损 搶抢 擁拥 擇择 擊击 擔担 據据 擴扩 擺摆 敗败 數数 斷断 於于 時时 暫暂 書书 會会 東东 條条 業业 極极 構构 樓楼 標标 樣样 橋桥 機机 檢检 權权 歡欢 歲岁 歷历 歸归 \
    殺杀 氣气 決决 況况 淨净 減减 準准 滿满 漁渔 漢汉 潤润 澤泽 濬浚 為为 無无 熱热 燒烧 爭争 狀状 獲获 現现 環环 產产 異异 當当 療疗 發发 盡尽 監监 眾众 確确 碼码 礦矿 \
    種种 稱称 積积 穩稳 節节 築筑 簡简 糧粮 紀纪 約约 紅红 納纳 紙纸 級级 紛纷 細细 紹绍 終终 組组 結结 絕绝 給给 統统 經经 綜综 維维 網网 緊紧 線线 編编 縣县 總总 績绩 \
    織织 繼继 續续 羣群 義义 習习 聞闻 聯联 聲声 職职 脅胁 腸肠 臟脏 臨临 臺台 與与 興兴 舉举 華华 萬万 藥药 處处 虛虚 號号 衆众 術术 衛卫 衝冲 裏里 補补 裝装 裡里 製制 \
    複复 見见 規规 視视 親亲 覺觉 覽览 觀观 計计 訊讯 討讨 託托 記记 設设 許许 訴诉 評评 試试 話话 該该 詳详 認认 語语 說说 誰谁 調调 談谈 請请 論论 諮咨 諸诸 講讲 證证 \
    識识 議议 護护 變变 讓让 貝贝 負负 財财 貧贫 貨货 責责 貴贵 買买 貸贷 費费 貿贸 資资 賞赏 賣卖 質质 購购 賽赛 車车 軍军 較较 載载 輔辅 輕轻 輛辆 輪轮 轉转 辦办 辭辞 \
    農农 這这 連连 週周 進进 運运 過过 達达 違违 遞递 遠远 適适 遷迁 選选 遼辽 還还 邊边 郵邮 醫医 針针 銀银 銷销 錄录 錢钱 鎮镇 鐵铁 鑒鉴 長长 門门 閉闭 開开 間间 閣阁 \
    關关 陳陈 陸陆 陽阳 隊队 階阶 際际 隨随 險险 隱隐 雖虽 雙双 離离 難难 電电 靜静 韓韩 響响 頁页 項项 順顺 須须 預预 領领 頭头 題题 額额 願愿 類类 顯显 風风 颱台 飛飞 \
    養养 餘余 馬马 騙骗 驗验 驚惊 髒脏 體体 髮发 魚鱼 鮮鲜 麼么 黃黄 點点 黨党 齊齐 齡龄";

const LEN: usize = (HAN.len() + 1) / 7;

/// The same, to be searched: made when the crate is compiled.
static PAIRS: [(u16, u16); LEN] = {
    // Each character has three bytes, and a space stands between two pairs.
    let bytes = HAN.as_bytes();
    let mut pairs = [(0, 0); LEN];
    let mut at = 0;
    while at < LEN {
        pairs[at] = (unit(bytes, at * 7), unit(bytes, at * 7 + 3));
        at += 1;
    }
    pairs
};

const fn unit(bytes: &[u8], at: usize) -> u16 {
    ((bytes[at] as u16 & 0xf) << 12) | ((bytes[at + 1] as u16 & 0x3f) << 6) | (bytes[at + 2] as u16 & 0x3f)
}

/// Serbian's Latin letters, in the order of the Cyrillic ones in Unicode from "а" on; "-" where Serbian has none.
const LATIN: &str =
    "a b v g d e ž z i - k l m n o p r s t u f h c č š - - - - - - - - - đ - - - - - j lj nj ć - - - dž";

/// The word in its one script, where it is written in the other.
pub fn one(word: &str) -> Option<String> {
    let mut letters = word.chars();
    let first = letters.next()?;
    if matches!(first, '\u{430}'..='\u{45f}') {
        return word.chars().map(latin).collect();
    }
    letters.next().is_none().then(|| simplified(first)).flatten().map(String::from)
}

fn latin(letter: char) -> Option<&'static str> {
    let at = (letter as usize).checked_sub('а' as usize)?;
    LATIN.split(' ').nth(at).filter(|latin| *latin != "-")
}

fn simplified(character: char) -> Option<char> {
    let unit = u16::try_from(character as u32).ok()?;
    let at = PAIRS.binary_search_by_key(&unit, |pair| pair.0).ok()?;
    char::from_u32(u32::from(PAIRS.get(at)?.1))
}

#[cfg(test)]
mod tests {
    use super::{PAIRS, one};

    #[test]
    fn words() {
        #[track_caller]
        fn check(word: &str, expected: Option<&str>) {
            assert_eq!(one(word).as_deref(), expected, "{word}");
        }
        check("љубав", Some("ljubav"));
        check("џеп", Some("džep"));
        check("ђак", Some("đak"));
        check("ћирилица", Some("ćirilica"));
        // Letters that Serbian has not.
        check("выставка", None);
        check("паром", Some("parom"));
        check("馬", Some("马"));
        check("马", None);
        check("ferry", None);
        check("", None);
    }

    #[test]
    fn pairs_are_sorted_and_lead_to_no_other_pair() {
        assert!(PAIRS.is_sorted_by(|a, b| a.0 < b.0));
        for (_, simple) in PAIRS {
            assert!(PAIRS.binary_search_by_key(&simple, |pair| pair.0).is_err(), "{simple:x}");
        }
    }
}
