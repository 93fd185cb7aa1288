//! Korean: who speaks beside marks.

use crate::language::patterns::{Order, Patterns};

/// The usual verbs of speaking of news style; particles and titles of grammars.
pub static PATTERNS: Patterns = Patterns {
    order: Order::Particle,
    spaced: true,
    verbs: "말했 말하 말한 밝혔 밝히 강조했 강조하 전했 전하 덧붙였 덧붙이 설명했 설명하 주장했 주장하 지적했 지적하 비판했 비판하 답했 답하 물었 썼 적었 외쳤 호소했 경고했 발표했 언급했 반박했 인정했 약속했 당부했 평가했 토로했 회상했 했다 했습니다",
    particles: "은 는 이 가 께서는",
    cuts: "에서 에 의 로 으로 고 며 도 날 일 월 년 후 뒤 부터 까지 과 와 을 를 대해 관련 통해 열린",
    leads: "그러나 하지만 한편 또 또한 이어 이에 그리고 이날 다만 반면 앞서 같은",
    titles: "씨 시장 대통령 총리 장관 의원 교수 대표 회장 사장 기자 선장 감독 선수 위원장 대변인 원장 박사 국장 의사 변호사 전",
    pronouns: "그 그녀 그들 나 저 우리 이들 누군가 당신 이 본인 자신 것",
};
