//! The agencies: what each is called, by itself and by others.

/// An agency, or a supplier of agency copy.
#[derive(Debug)]
pub struct Agency {
    /// Its usual name in news written in Latin letters; in other scripts it goes by the alias that the text has.
    pub name: &'static str,
    /// How texts name it, capitals as written. One that begins with `*` means other things too and counts only inside a credit.
    pub aliases: &'static [&'static str],
    /// Its own sites; empty where it has none.
    pub hosts: &'static [&'static str],
    /// What it supplies.
    pub supplies: Supplies,
}

/// What an agency supplies.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Supplies {
    /// Texts, and mostly pictures too.
    Texts,
    /// Pictures alone: its name never credits a text.
    Pictures,
    /// Texts of agencies that go unnamed: "agencies", "wire reports". Counts only inside a credit.
    Unnamed,
}

const fn agency(name: &'static str, aliases: &'static [&'static str], hosts: &'static [&'static str]) -> Agency {
    Agency { name, aliases, hosts, supplies: Supplies::Texts }
}

const fn pictures(name: &'static str, aliases: &'static [&'static str]) -> Agency {
    Agency { name, aliases, hosts: &[], supplies: Supplies::Pictures }
}

const fn unnamed(name: &'static str, aliases: &'static [&'static str]) -> Agency {
    Agency { name, aliases, hosts: &[], supplies: Supplies::Unnamed }
}

/// The table. Order does not matter: of two names that begin at one place the longer counts.
#[rustfmt::skip]
pub static AGENCIES: &[Agency] = &[
    // The world's.
    agency("Reuters", &["Reuters", "REUTERS", "*reuters", "Thomson Reuters", "रॉयटर्स", "रायटर", "رويترز", "ロイター", "路透社", "路透", "로이터", "Рейтер", "Рейтерс", "РЕЙТЕР", "Ρόιτερς", "Reuters Breakingviews", "Reuters Health", "Reuters.com", "रायटर्स"], &["reuters.com"]),
    agency("AP", &["AP", "A.P.", "Associated Press", "ASSOCIATED PRESS", "एपी", "أسوشيتد برس", "أ ب", "AP通信", "美联社", "美聯社", "AP News", "AP NEWS", "AP news", "أسوشيتدبرس"], &["apnews.com", "ap.org"]),
    agency("AFP", &["AFP", "*afp", "A.F.P.", "Agence France-Presse", "Agence France Presse", "एएफपी", "أ ف ب", "أ.ف.ب", "فرانس برس", "AFP通信", "AFP時事", "法新社", "АФП", "AFP Relaxnews"], &["afp.com"]),
    agency("dpa", &["dpa", "DPA", "dpa-AFX", "dpa-infocom", "Deutsche Presse-Agentur", "Deutschen Presse-Agentur", "dpa-AFX ProFeed", "德新社", "德通社", "د ب أ", "د.ب.أ"], &["dpa.com", "dpa-international.com"]),
    agency("EFE", &["EFE", "Efe", "Agencia EFE", "Agencia Efe", "埃菲社"], &["efe.com"]),
    agency("Bloomberg", &["*Bloomberg", "*BLOOMBERG", "Bloomberg News", "Bloomberg L.P.", "Bloomberg Finance L.P.", "ブルームバーグ", "彭博社", "블룸버그"], &["bloomberg.com"]),
    agency("UPI", &["UPI", "United Press International"], &["upi.com"]),
    agency("TASS", &["TASS", "ITAR-TASS", "ТАСС", "塔斯社", "タス通信"], &["tass.com", "tass.ru"]),
    agency("Xinhua", &["Xinhua", "XINHUA", "新华社", "新華社", "新华网", "신화통신", "شينخوا", "Синьхуа"], &["xinhuanet.com", "news.cn"]),
    agency("CNN", &["*CNN"], &["cnn.com"]),
    // Europe's.
    agency("PA Media", &["PA Media", "PA news agency", "Press Association", "*PA"], &["pamediagroup.com"]),
    agency("APA", &["*APA", "*apa", "Austria Presse Agentur"], &["apa.at"]),
    agency("Keystone-SDA", &["Keystone-SDA", "*SDA", "*sda", "awp"], &["keystone-sda.ch"]),
    agency("Keystone-ATS", &["Keystone-ATS", "*ATS", "*ats"], &["keystone-ats.ch"]),
    agency("SID", &["*SID", "*sid", "Sport-Informations-Dienst"], &["sid.de"]),
    agency("epd", &["epd", "Evangelischer Pressedienst"], &["epd.de"]),
    agency("KNA", &["KNA", "Katholische Nachrichten-Agentur"], &["kna.de"]),
    agency("dts", &["dts Nachrichtenagentur", "*dts"], &["dts-nachrichtenagentur.de"]),
    agency("ANSA", &["ANSA"], &["ansa.it"]),
    agency("Adnkronos", &["Adnkronos", "ADNKRONOS"], &["adnkronos.com"]),
    agency("Askanews", &["Askanews", "askanews", "ASKANEWS"], &["askanews.it"]),
    agency("LaPresse", &["LaPresse", "*LAPRESSE"], &["lapresse.it"]),
    agency("Italpress", &["Italpress", "ITALPRESS"], &["italpress.com"]),
    agency("AGI", &["*AGI"], &["agi.it"]),
    agency("Europa Press", &["Europa Press", "EUROPA PRESS"], &["europapress.es"]),
    agency("Lusa", &["Lusa", "LUSA"], &["lusa.pt"]),
    agency("ANP", &["*ANP"], &["anp.nl"]),
    agency("Belga", &["Belga", "BELGA"], &["belga.be"]),
    agency("PAP", &["*PAP", "Polska Agencja Prasowa"], &["pap.pl"]),
    agency("ČTK", &["ČTK", "*CTK", "Česká tisková kancelář"], &["ctk.cz", "ceskenoviny.cz"]),
    agency("TASR", &["TASR"], &["tasr.sk"]),
    agency("MTI", &["*MTI"], &["mti.hu"]),
    agency("NTB", &["*NTB"], &["ntb.no"]),
    agency("TT", &["*TT"], &["tt.se"]),
    agency("Ritzau", &["Ritzau", "*ritzau"], &["ritzau.dk", "ritzau.com"]),
    agency("STT", &["*STT"], &["stt.fi"]),
    agency("Tanjug", &["Tanjug", "TANJUG", "Танјуг"], &["tanjug.rs"]),
    agency("HINA", &["HINA", "*Hina"], &["hina.hr"]),
    agency("Agerpres", &["Agerpres", "AGERPRES"], &["agerpres.ro"]),
    agency("BTA", &["*BTA", "БТА"], &["bta.bg"]),
    agency("ANA-MPA", &["ANA-MPA", "ΑΠΕ-ΜΠΕ", "ΑΠΕ"], &["amna.gr"]),
    agency("BNS", &["*BNS"], &["bns.lt", "bns.ee", "bns.lv"]),
    agency("RIA Novosti", &["RIA Novosti", "RIA", "РИА Новости", "РИА «Новости»", "РИА НОВОСТИ"], &["ria.ru"]),
    agency("Interfax", &["Interfax", "INTERFAX", "INTERFAX.RU", "Интерфакс", "ИНТЕРФАКС"], &["interfax.ru", "interfax.com"]),
    agency("Ukrinform", &["Ukrinform", "Укрінформ", "Укринформ"], &["ukrinform.net", "ukrinform.ua"]),
    agency("UNIAN", &["UNIAN", "УНІАН", "УНИАН"], &["unian.net", "unian.ua"]),
    agency("RBC", &["РБК"], &["rbc.ru"]),
    agency("BelTA", &["BelTA", "БЕЛТА", "БелТА"], &["belta.by"]),
    agency("Anadolu", &["Anadolu Agency", "Anadolu Ajansı", "Anadolu", "*AA", "الأناضول"], &["aa.com.tr"]),
    agency("DHA", &["*DHA"], &["dha.com.tr"]),
    agency("İHA", &["*İHA", "*IHA"], &["iha.com.tr"]),
    agency("RNS", &["*RNS", "Religion News Service"], &["religionnews.com"]),
    // Asia's and the Pacific's.
    agency("PTI", &["PTI", "Press Trust of India", "पीटीआई"], &["ptinews.com"]),
    // The Hindi services are called "language" and "talk": their names alone say nothing.
    agency("भाषा (PTI)", &["*भाषा", "*पीटीआई-भाषा", "पीटीआई भाषा"], &[]),
    agency("वार्ता (UNI)", &["*वार्ता", "*यूनीवार्ता"], &[]),
    agency("ANI", &["*ANI", "Asian News International", "एएनआई"], &["aninews.in"]),
    agency("IANS", &["IANS", "Indo-Asian News Service", "आईएएनएस"], &["ians.in"]),
    agency("UNI", &["*UNI", "United News of India"], &["uniindia.com"]),
    agency("APP", &["*APP", "Associated Press of Pakistan"], &["app.com.pk"]),
    agency("BSS", &["*BSS", "Bangladesh Sangbad Sangstha"], &["bssnews.net"]),
    agency("Kyodo", &["Kyodo", "KYODO", "Kyodo News", "共同通信", "共同通信社", "共同社", "共同网", "*共同"], &["kyodonews.net"]),
    agency("Jiji", &["Jiji Press", "Jiji", "時事通信", "時事通信社", "时事社", "*時事"], &["jiji.com"]),
    agency("Yonhap", &["Yonhap", "YONHAP", "연합뉴스", "韩联社", "聯合ニュース"], &["yna.co.kr"]),
    agency("Newsis", &["뉴시스", "Newsis", "NEWSIS"], &["newsis.com"]),
    agency("News1", &["뉴스1", "*News1"], &["news1.kr"]),
    agency("KCNA", &["KCNA", "조선중앙통신", "朝中社", "朝鮮中央通信"], &["kcna.kp"]),
    agency("China News Service", &["China News Service", "中新社", "中新网", "中国新闻社", "中国新闻网"], &["chinanews.com.cn"]),
    agency("CNA", &["*CNA", "中央社"], &["cna.com.tw"]),
    agency("Bernama", &["Bernama", "BERNAMA"], &["bernama.com"]),
    agency("Antara", &["*Antara", "*ANTARA"], &["antaranews.com"]),
    agency("VNA", &["*VNA", "TTXVN"], &["vnanet.vn"]),
    agency("TNA", &["Thai News Agency"], &[]),
    agency("PNA", &["Philippine News Agency", "*PNA"], &["pna.gov.ph"]),
    agency("UNB", &["*UNB", "United News of Bangladesh"], &["unb.com.bd"]),
    agency("AAP", &["AAP", "Australian Associated Press"], &["aap.com.au"]),
    agency("IRNA", &["IRNA", "إرنا"], &["irna.ir"]),
    agency("SANA", &["*SANA", "سانا"], &["sana.sy"]),
    agency("WAM", &["*WAM", "*وام"], &["wam.ae"]),
    agency("SPA", &["*SPA", "Saudi Press Agency", "*واس"], &["spa.gov.sa"]),
    agency("MENA", &["Middle East News Agency", "أ ش أ", "أ.ش.أ"], &["mena.org.eg"]),
    agency("NNA", &["*NNA"], &["nna-leb.gov.lb"]),
    agency("KUNA", &["KUNA", "كونا"], &["kuna.net.kw"]),
    agency("Petra", &["*Petra", "*بترا"], &["petra.gov.jo"]),
    agency("QNA", &["*QNA", "*قنا"], &["qna.org.qa"]),
    agency("MENAFN", &["MENAFN"], &["menafn.com"]),
    // The Americas' and Africa's.
    agency("Canadian Press", &["Canadian Press", "CANADIAN PRESS"], &["thecanadianpress.com"]),
    agency("Presse canadienne", &["Presse canadienne", "Presse Canadienne", "PRESSE CANADIENNE"], &[]),
    agency("TNS", &["Tribune Content Agency", "Tribune News Service", "*TNS"], &["tribunecontentagency.com"]),
    agency("States Newsroom", &["States Newsroom"], &["statesnewsroom.com"]),
    agency("Notimex", &["Notimex"], &[]),
    agency("Télam", &["Télam", "Telam"], &["telam.com.ar"]),
    agency("Agência Brasil", &["Agência Brasil"], &["agenciabrasil.ebc.com.br"]),
    agency("Estadão Conteúdo", &["Estadão Conteúdo"], &[]),
    agency("Prensa Latina", &["Prensa Latina"], &["prensa-latina.cu"]),
    agency("Folhapress", &["Folhapress", "FOLHAPRESS"], &["folhapress.com.br"]),
    agency("Colprensa", &["Colprensa", "COLPRENSA"], &[]),
    agency("SAPA", &["*SAPA", "*Sapa"], &[]),
    agency("NAN", &["*NAN", "News Agency of Nigeria"], &["nannews.ng"]),
    agency("APS", &["*APS", "Algérie Presse Service"], &["aps.dz"]),
    agency("MAP", &["*MAP"], &["mapnews.ma"]),
    agency("TAP", &["*TAP"], &["tap.info.tn"]),
    agency("GNA", &["*GNA", "Ghana News Agency"], &["gna.org.gh"]),
    agency("KNA (Kenya)", &["Kenya News Agency"], &[]),
    // Pictures alone.
    pictures("Getty", &["Getty Images", "Getty", "GETTY", "गेटी", "गेटी इमेज"]),
    pictures("EPA", &["EPA-EFE", "EPA/EFE", "*EPA"]),
    pictures("Alamy", &["Alamy"]),
    pictures("Shutterstock", &["Shutterstock"]),
    pictures("Zuma", &["ZUMA Press", "Zuma Press"]),
    pictures("NurPhoto", &["NurPhoto"]),
    pictures("Imago", &["*imago images", "*IMAGO"]),
    // Unnamed.
    unnamed("agencies", &["agencies", "Agencies", "AGENCIES", "agency", "Agency"]),
    unnamed("Agenturen", &["Agenturen", "Agenturmaterial", "Agenturmeldungen", "Nachrichtenagenturen"]),
    unnamed("agences", &["agences", "Agences", "AGENCES"]),
    unnamed("agencias", &["agencias", "Agencias", "AGENCIAS"]),
    unnamed("agências", &["agências", "Agências", "AGÊNCIAS"]),
    unnamed("agenzie", &["agenzie", "Agenzie", "AGENZIE"]),
    unnamed("agencje", &["agencje", "agencji"]),
    unnamed("agencies", &["агентств", "агентства", "एजेंसी", "एजेंसियां", "एजेंसियाँ", "एजेंसियों", "एजेन्सी", "وكالات", "الوكالات", "外电", "外電", "외신", "ajanslar"]),
    unnamed("news agency", &["news agency", "News agency"]),
    unnamed("wires", &["wires", "Wires"]),
    unnamed("wire reports", &["wire reports", "Wire reports", "Wire Reports"]),
    unnamed("wire services", &["wire services", "Wire Services"]),
    unnamed("news services", &["news services", "News Services"]),
    unnamed("foreign media", &["foreign media", "Western media", "international media"]),
    unnamed("wire agency", &["wire agency"]),
    unnamed("wire service", &["wire service"]),
    unnamed("syndicated feed", &["syndicated feed"]),
];
