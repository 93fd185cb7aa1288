//! The tags and attributes that the desk looks at, interned.

/// Makes an enum of names with a way from the name; one table, so that the two cannot disagree.
macro_rules! names {
    ($(#[$doc:meta])* $name:ident { $($variant:ident = $text:literal),* $(,)? } else $other:ident) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
        #[allow(missing_docs, reason = "each variant is the name that it stands for")]
        pub enum $name { $($variant,)* $other }

        impl $name {
            /// The value for a name in lower case.
            pub fn from_name(name: &str) -> Self {
                match name { $($text => Self::$variant,)* _ => Self::$other }
            }

            /// The name in lower case; empty for a name that is not in the table.
            pub const fn name(self) -> &'static str {
                match self { $(Self::$variant => $text,)* Self::$other => "" }
            }
        }
    };
}

names! {
    /// An element's tag. `Other` is any tag that the desk has no use for: its text still counts.
    Tag {
        A = "a", Abbr = "abbr", Address = "address", Article = "article", Aside = "aside", Audio = "audio", B = "b",
        Blockquote = "blockquote", Body = "body", Br = "br", Button = "button", Canvas = "canvas", Caption = "caption",
        Center = "center", Cite = "cite", Code = "code", Dd = "dd", Del = "del", Details = "details", Dialog = "dialog",
        Div = "div", Dl = "dl", Dt = "dt", Em = "em", Embed = "embed", Fieldset = "fieldset", Figcaption = "figcaption",
        Figure = "figure", Font = "font", Footer = "footer", Form = "form", H1 = "h1", H2 = "h2", H3 = "h3", H4 = "h4",
        H5 = "h5", H6 = "h6", Head = "head", Header = "header", Hgroup = "hgroup", Hr = "hr", Html = "html", I = "i",
        Iframe = "iframe", Img = "img", Input = "input", Ins = "ins", Label = "label", Legend = "legend", Li = "li",
        Link = "link", Main = "main", Mark = "mark", Math = "math", Menu = "menu", Meta = "meta", Nav = "nav",
        Noscript = "noscript", Object = "object", Ol = "ol", Option = "option", P = "p", Picture = "picture", Pre = "pre",
        Q = "q", Rp = "rp", S = "s", Script = "script", Section = "section", Select = "select", Slot = "slot", Small = "small",
        Span = "span", Strike = "strike", Strong = "strong", Style = "style", Sub = "sub", Summary = "summary", Sup = "sup",
        Svg = "svg", Table = "table", Tbody = "tbody", Td = "td", Template = "template", Textarea = "textarea",
        Tfoot = "tfoot", Th = "th", Thead = "thead", Time = "time", Title = "title", Tr = "tr", U = "u", Ul = "ul",
        Video = "video", Wbr = "wbr",
    } else Other
}

names! {
    /// An attribute that the desk reads; builders drop all others.
    Attr {
        Alt = "alt", AriaHidden = "aria-hidden", AriaLabel = "aria-label", Class = "class", Content = "content",
        Contenteditable = "contenteditable", Datetime = "datetime", Dir = "dir", Hidden = "hidden", Href = "href", Id = "id", Itemprop = "itemprop",
        Itemtype = "itemtype", Lang = "lang", Name = "name", Property = "property", Rel = "rel", Role = "role",
        Src = "src", Start = "start", Style = "style", Title = "title", Type = "type",
    } else Other
}
