//! The agencies: what each is called, by itself and by others.

/// An agency, or a supplier of agency copy.
#[derive(Debug)]
pub struct Agency {
    /// Its usual name in English news.
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
    agency("Reuters", &["Reuters", "REUTERS", "*reuters", "Thomson Reuters", "रॉयटर्स", "रायटर", "رويترز", "ロイター", "路透社", "路透", "로이터", "Рейтер", "Рейтерс", "Ρόιτερς"], &["reuters.com"]),
    agency("AP", &["AP", "A.P.", "Associated Press", "ASSOCIATED PRESS", "एपी", "أسوشيتد برس", "أ ب", "AP通信", "美联社", "美聯社"], &["apnews.com", "ap.org"]),
    agency("AFP", &["AFP", "*afp", "A.F.P.", "Agence France-Presse", "Agence France Presse", "एएफपी", "أ ف ب", "أ.ف.ب", "فرانس برس", "AFP通信", "AFP時事", "法新社", "АФП"], &["afp.com"]),
    agency("dpa", &["dpa", "DPA", "dpa-AFX", "dpa-infocom", "Deutsche Presse-Agentur", "Deutschen Presse-Agentur", "德新社"], &["dpa.com", "dpa-international.com"]),
    agency("EFE", &["EFE", "Efe", "Agencia EFE"], &["efe.com"]),
    agency("Bloomberg", &["*Bloomberg", "Bloomberg News"], &["bloomberg.com"]),
    agency("UPI", &["UPI", "United Press International"], &["upi.com"]),
    agency("TASS", &["TASS", "ITAR-TASS", "ТАСС", "塔斯社", "タス通信"], &["tass.com", "tass.ru"]),
    agency("Xinhua", &["Xinhua", "XINHUA", "新华社", "新華社", "신화통신", "شينخوا"], &["xinhuanet.com", "news.cn"]),
    // Europe's.
    agency("PA Media", &["PA Media", "Press Association", "*PA"], &["pamediagroup.com"]),
    agency("APA", &["*APA", "Austria Presse Agentur"], &["apa.at"]),
    agency("Keystone-SDA", &["Keystone-SDA", "Keystone-ATS", "*SDA", "*sda", "*ATS", "*ats"], &["keystone-sda.ch"]),
    agency("ANSA", &["ANSA"], &["ansa.it"]),
    agency("Adnkronos", &["Adnkronos"], &["adnkronos.com"]),
    agency("AGI", &["*AGI"], &["agi.it"]),
    agency("Europa Press", &["Europa Press", "EUROPA PRESS"], &["europapress.es"]),
    agency("Lusa", &["Lusa", "LUSA"], &["lusa.pt"]),
    agency("ANP", &["*ANP"], &["anp.nl"]),
    agency("Belga", &["Belga", "BELGA"], &["belga.be"]),
    agency("PAP", &["*PAP", "Polska Agencja Prasowa"], &["pap.pl"]),
    agency("CTK", &["ČTK", "*CTK"], &["ctk.cz", "ceskenoviny.cz"]),
    agency("TASR", &["TASR"], &["tasr.sk"]),
    agency("MTI", &["*MTI"], &["mti.hu"]),
    agency("NTB", &["*NTB"], &["ntb.no"]),
    agency("TT", &["*TT"], &["tt.se"]),
    agency("Ritzau", &["Ritzau", "*ritzau"], &["ritzau.dk", "ritzau.com"]),
    agency("STT", &["*STT"], &["stt.fi"]),
    agency("Tanjug", &["Tanjug", "Танјуг"], &["tanjug.rs"]),
    agency("RIA Novosti", &["RIA Novosti", "RIA", "РИА Новости", "РИА «Новости»"], &["ria.ru"]),
    agency("Interfax", &["Interfax", "Интерфакс"], &["interfax.ru", "interfax.com"]),
    agency("Ukrinform", &["Ukrinform", "Укрінформ", "Укринформ"], &["ukrinform.net", "ukrinform.ua"]),
    agency("Anadolu", &["Anadolu Agency", "Anadolu Ajansı", "Anadolu", "*AA", "الأناضول"], &["aa.com.tr"]),
    agency("DHA", &["*DHA"], &["dha.com.tr"]),
    agency("IHA", &["*İHA", "*IHA"], &["iha.com.tr"]),
    agency("RNS", &["*RNS", "Religion News Service"], &["religionnews.com"]),
    // Asia's and the Pacific's.
    agency("PTI", &["PTI", "Press Trust of India", "*भाषा", "पीटीआई"], &["ptinews.com"]),
    agency("ANI", &["*ANI", "Asian News International", "एएनआई"], &["aninews.in"]),
    agency("IANS", &["IANS", "Indo-Asian News Service", "आईएएनएस"], &["ians.in"]),
    agency("UNI", &["*UNI", "United News of India"], &["uniindia.com"]),
    agency("APP", &["*APP", "Associated Press of Pakistan"], &["app.com.pk"]),
    agency("BSS", &["*BSS", "Bangladesh Sangbad Sangstha"], &["bssnews.net"]),
    agency("Kyodo", &["Kyodo", "KYODO", "Kyodo News", "共同通信", "共同社", "*共同"], &["kyodonews.net"]),
    agency("Jiji", &["Jiji Press", "Jiji", "時事通信", "*時事"], &["jiji.com"]),
    agency("Yonhap", &["Yonhap", "연합뉴스", "韩联社"], &["yna.co.kr"]),
    agency("Newsis", &["뉴시스", "Newsis"], &["newsis.com"]),
    agency("China News Service", &["China News Service", "中新社", "中国新闻社"], &["chinanews.com.cn"]),
    agency("CNA", &["*CNA", "中央社"], &["cna.com.tw"]),
    agency("Bernama", &["Bernama", "BERNAMA"], &["bernama.com"]),
    agency("Antara", &["*Antara", "*ANTARA"], &["antaranews.com"]),
    agency("VNA", &["*VNA", "TTXVN"], &["vnanet.vn"]),
    agency("AAP", &["AAP", "Australian Associated Press"], &["aap.com.au"]),
    agency("IRNA", &["IRNA", "إرنا"], &["irna.ir"]),
    agency("SANA", &["*SANA", "سانا"], &["sana.sy"]),
    agency("WAM", &["*WAM", "*وام"], &["wam.ae"]),
    agency("SPA", &["*SPA", "Saudi Press Agency", "*واس"], &["spa.gov.sa"]),
    agency("MENA", &["Middle East News Agency", "أ ش أ"], &["mena.org.eg"]),
    agency("NNA", &["*NNA"], &["nna-leb.gov.lb"]),
    agency("MENAFN", &["MENAFN"], &["menafn.com"]),
    // The Americas' and Africa's.
    agency("Canadian Press", &["Canadian Press", "CANADIAN PRESS", "La Presse canadienne", "Presse canadienne"], &["thecanadianpress.com"]),
    agency("TNS", &["Tribune Content Agency", "Tribune News Service", "*TNS"], &["tribunecontentagency.com"]),
    agency("States Newsroom", &["States Newsroom"], &["statesnewsroom.com"]),
    agency("Notimex", &["Notimex"], &[]),
    agency("Télam", &["Télam", "Telam"], &["telam.com.ar"]),
    agency("Agência Brasil", &["Agência Brasil"], &["agenciabrasil.ebc.com.br"]),
    agency("Estadão Conteúdo", &["Estadão Conteúdo"], &[]),
    agency("Prensa Latina", &["Prensa Latina"], &["prensa-latina.cu"]),
    agency("SAPA", &["*SAPA", "*Sapa"], &[]),
    agency("NAN", &["*NAN", "News Agency of Nigeria"], &["nannews.ng"]),
    agency("APS", &["*APS", "Algérie Presse Service"], &["aps.dz"]),
    agency("MAP", &["*MAP"], &["mapnews.ma"]),
    // Pictures alone.
    pictures("Getty", &["Getty Images", "Getty", "GETTY", "गेटी", "गेटी इमेज"]),
    pictures("EPA", &["EPA-EFE", "EPA/EFE", "*EPA"]),
    pictures("Alamy", &["Alamy"]),
    pictures("Shutterstock", &["Shutterstock"]),
    pictures("Zuma", &["ZUMA Press", "Zuma Press"]),
    pictures("NurPhoto", &["NurPhoto"]),
    pictures("Imago", &["*imago images", "*IMAGO"]),
    // Unnamed.
    unnamed("agencies", &["agencies", "Agencies", "AGENCIES", "agency", "Agency", "Agenturen", "Agenturmaterial", "Nachrichtenagenturen", "agences", "agencias", "agências", "agenzie", "agencji", "агентств", "एजेंसी", "एजेंसियां", "एजेंसियों", "وكالات", "الوكالات", "外电", "外電"]),
    unnamed("wires", &["wires", "Wires"]),
    unnamed("wire reports", &["wire reports", "Wire reports", "Wire Reports"]),
    unnamed("wire services", &["wire services", "Wire Services"]),
    unnamed("news services", &["news services", "News Services"]),
    unnamed("foreign media", &["foreign media", "Western media", "international media", "외신"]),
    unnamed("wire agency", &["wire agency"]),
    unnamed("syndicated feed", &["syndicated feed"]),
];
