//! What stands before the agencies in a credit, where nothing need stand after them: one list a place.

use super::forms::{Form, Place};
use super::kind::CreditFrom::{self, Byline, Line, Signoff};
use Place::{Anywhere, Ends, Head, Tail};

/// Openings of one place and kind.
#[derive(Debug)]
pub struct Openings {
    /// Where in the article they count.
    place: Place,
    /// What they are called in the answer.
    from: CreditFrom,
    /// The openings, apart by `|`; `…` as in [`Form::before`].
    phrases: &'static str,
}

impl Openings {
    /// Each as a form.
    pub fn forms(&self) -> impl Iterator<Item = Form> {
        self.phrases.split('|').map(|before| Form { before, after: "", place: self.place, from: self.from })
    }
}

const fn openings(place: Place, from: CreditFrom, phrases: &'static str) -> Openings {
    Openings { place, from, phrases }
}

/// The lists: English first, then other languages. Words for "source" with a colon are in `line.rs`. Sources: 989 Reuters stories and
/// 1,413 blog articles (ISOT), 277 stories (Multi-News), style guides of the agencies.
pub static OPENINGS: &[Openings] = &[
    openings(
        Anywhere,
        Line,
        "article courtesy of|story courtesy of|text courtesy of|report courtesy of|with inputs from…|inputs from…|with input from…|with files from…|with reporting from…|with reporting by…|\
         with reports from…|with additional reporting by…|additional reporting by…|additional reporting from…|\
         with material from…|includes reporting from…|includes reporting by…|includes material from…|with information from…|\
         this report includes material from…|distributed by|published from a|generated from a|generated from an automated|\
         generated from|originally published by|first published by|originally published on|originally appeared on|\
         originally appeared in|first appeared on|first published on|first published in|reports per|mit material von|mit material der|mit informationen von…|\
         mit informationen der…|mit agenturmaterial von…|aus dem feed der|aus dem newsticker der|feeds der…|angebot der…|dieser text basiert auf…|\
         avec des informations de…|avec les informations de…|con información de…|con informacion de…|com informações da…|\
         com informações do…|com informações de…|con informazioni di|riproduzione riservata © copyright|по материалам|\
         за матеріалами|इनपुट:|इनपुट -|इनपुट-|with contributions from…|this report includes reporting from…|some material from…|\
         contains material from…|contains reporting by…|with assistance from…|republished with permission from…|\
         this article is republished from|this story is republished from|article republished from|\
         this article was originally published in|this article was originally published by|\
         this story was originally published on|this story was produced by|this story comes from|this story is from|\
         this article first appeared in|originally published in|automatisch von…|automatisch aus dem…|direkt aus dem|\
         stammt von der…|stammt aus dem…|übernommen von…|übernommen aus dem…|mit agenturmaterial der…|\
         unter verwendung von material von…|unter verwendung von…|mit material der agentur…|mit meldungen von…|mit angaben von…|\
         avec des éléments de…|avec la contribution de…|cet article est republié à partir de|article republié de|\
         d’après une dépêche de…|con informaciones de…|con información de la agencia…|con aportes de…|con reportes de…|\
         con datos de agencias…|con material de…|con contenido de…|este artículo fue publicado originalmente en|\
         este artículo fue publicado originalmente por|este texto fue publicado originalmente en|tomado de|com informações das…|\
         com informações dos…|com dados da…|com agência|com conteúdo da…|com material da…|texto originalmente publicado em|\
         publicado originalmente em|con il contributo di…|con informazioni dell’…|con informazioni da…|met informatie van…|\
         met bijdragen van…|overgenomen van…|med materiale fra…|med material från…|med information från…|med bidrag fra…|\
         na podstawie…|opracowano na podstawie…|z wykorzystaniem materiałów…|s využitím…|s použitím…|s využitím materiálů…|\
         felhasználásával|με πληροφορίες από…|με πληροφορίες της…|με στοιχεία από…|з посиланням на матеріали…|за матеріалами:|\
         за інформацією:|по материалам:|с использованием материалов…|по данным агентства|по информации агентств:|\
         cu informații de la…|cu informaţii de la…|preluat de la…|dengan informasi dari…|disadur dari…|\
         dikutip dari kantor berita…|diolah dari…|tổng hợp từ…|theo tin từ…|بمشاركة…|بالاستناد إلى…|بالاعتماد على…|\
         بالاشتراك مع…|با استفاده از گزارش…|با اطلاعاتی از…|بشکریہ|एजेंसी इनपुट:|साभार:|साभार",
    ),
    openings(
        Ends,
        Line,
        "input from…|additional material from…|includes information from…|from combined dispatches of…|compiled from…|\
         this story was produced by|republished from|reprinted with permission from|© copyright|copyright ©|copyright (c)|©|(c)|\
         copyright|mit agenturmaterial (|quelle:…|quellen:…|la rédaction avec|rédaction avec|इनपुट|综合|綜合|저작권자(c)|저작권자 (c)|저작권자©|\
         저작권자 ©|저작권자 ⓒ|저작권자ⓒ|ⓒ|copyright ⓒ|copyrights ⓒ|copyright(c)|©️|(ⓒ|is part of|is part of the|a member of|\
         was produced by|(c) copyright|tous droits réservés|todos los derechos reservados a|все права защищены|droits d’auteur|\
         版权归|版權歸|版权所有|転載|配信：|配信",
    ),
    openings(
        Tail,
        Line,
        "reporting by|supplied by|provided by|source -|credit:|from|with|via|via:|mit|avec|con datos de|con|com|fonte|met|\
         по сообщениям|по информации|—|–|--|theo|nach|after|za|med|z|ze|s|és|ile|с|із|від|από|cu|dari|খবর|সৌজন্যে|از|به نقل از|\
         نقلا عن|نقلاً عن|عن|ماخوذ از|المصدر|المصدر -|copyright by|zusammen mit",
    ),
    openings(Head, Byline, "by|written by|von|par|por"),
    openings(Tail, Signoff, "-"),
];
