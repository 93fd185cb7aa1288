//! Japanese: who speaks beside marks.

use crate::language::patterns::{Order, Patterns};

/// The usual verbs of speaking of news style; particles and titles of grammars.
pub static PATTERNS: Patterns = Patterns {
    order: Order::Particle,
    spaced: false,
    verbs: "述べ 語っ 語る 話し 話す 言っ 言う 言い 説明し 説明する 指摘し 指摘する 強調し 強調する 主張し 主張する コメントし 発表し 批判し 訴え 答え 明かし 明らかにし 書い 記し 投稿し つぶや 叫ん 付け加え 振り返っ 振り返る 反論し 警告し 呼びかけ 尋ね 聞い 問い 認め 約束し 期待し 断言し 喜ん 嘆い 笑っ 伝え",
    particles: "は が も",
    cuts: "で に を へ から まで と より 日 時 年 月 後 前 の",
    leads: "しかし また 一方 そして さらに ただ だが 同日 これに対し そのうえで 続いて 翌日 昨日 今日",
    titles: "氏 さん 様 君 市長 町長 村長 知事 社長 会長 教授 首相 大統領 大臣 議員 記者 監督 選手 船長 容疑者 被告 広報官 医師",
    pronouns: "彼 彼女 彼ら 私 僕 俺 私たち 自分 あなた 誰 これ それ 同氏 本人 同社",
};
