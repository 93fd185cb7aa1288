//! Chinese: who speaks beside marks.

use crate::language::patterns::{Order, Patterns};

/// The usual verbs of speaking of news style; particles and titles of grammars.
pub static PATTERNS: Patterns = Patterns {
    order: Order::BeforeVerb,
    spaced: false,
    verbs: "说 說 说道 說道 表示 称 稱 指出 强调 強調 认为 認為 写道 寫道 告诉记者 告訴記者 补充说 補充說 补充道 回应说 回應說 回应称 宣布 解释说 解釋說 解释道 问道 問道 坦言 直言 透露 警告说 警告称 呼吁 介绍说 介绍 回答 回答说 回答道 答道 批评说 批评道 反驳说 反驳道 承认 笑着说 感叹 感叹道 喊道 讲 提到 总结说 总结道 续说 续称 谈到",
    particles: "",
    cuts: "在 于 於 对 對 向 周一 周二 周三 周四 周五 周六 周日 星期 昨 今天 今日 今晚 明天 当天 還 还 也 则 則 同时 同時 随后 隨後 接受 告诉 告訴 日前 近日 又 再次 曾 通过 就 月 年 笑着 则是 进一步 随即 并 並 都 却 补充 解释 回应",
    leads: "但 但是 而 不过 不過 然而 同时 此外 另外 随后 对此 对于 其中 据 昨天 今天 周一 因此 所以",
    titles: "市长 市長 总统 總統 总理 總理 部长 部長 主席 发言人 發言人 经理 总经理 局长 教授 专家 校长 董事长 记者 船长 船長 医生 主任 律师 负责人 居民",
    pronouns: "他 她 他们 她们 他們 它 我 我们 我們 你 您 有人 该人 此人 对方 双方 大家 前者 后者 其",
};
