//! Reasons as values: a code, its arguments, and an English sentence made from them.
//!
//! A stage lists its reasons once, with `reasons!`. Translations use the code and the arguments.
//! `docs/CONTRIBUTING.md` says how one is added.

use std::fmt::Write;

/// A reason, a warning or a rule: something that is said about a finding.
pub trait Coded {
    /// Its name in the contract, unique among all reasons.
    fn code(&self) -> &'static str;
    /// Its arguments, by name.
    fn args(&self) -> Vec<(&'static str, Arg)>;
    /// The sentence in English. `{name}` stands for an argument, `{name one|more}` for a number and the noun in the form that goes with it.
    fn template(&self) -> &'static str;

    /// The sentence in English.
    fn text(&self) -> String {
        filled(self.template(), &self.args())
    }

    /// Code, arguments and sentence.
    fn told(&self) -> Told {
        let args = self.args();
        Told { code: self.code(), text: filled(self.template(), &args), args }
    }
}

/// An argument of a reason.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum Arg {
    /// Words of the page, a name, a tag.
    Text(String),
    /// A number; the one called `count` decides about singular and plural.
    Count(usize),
    /// Several words of the page.
    Words(Vec<String>),
    /// A phrase that has a code of its own.
    Told(Told),
}

/// A reason with its sentence: what is shown, and what is saved.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Told {
    /// The code.
    pub code: &'static str,
    /// The arguments, by name.
    pub args: Vec<(&'static str, Arg)>,
    /// The sentence in English.
    pub text: String,
}

impl From<&String> for Arg {
    fn from(text: &String) -> Self {
        Self::Text(text.clone())
    }
}

impl From<&usize> for Arg {
    fn from(count: &usize) -> Self {
        Self::Count(*count)
    }
}

impl From<&Vec<String>> for Arg {
    fn from(words: &Vec<String>) -> Self {
        Self::Words(words.clone())
    }
}

impl From<&Told> for Arg {
    fn from(told: &Told) -> Self {
        Self::Told(told.clone())
    }
}

/// Fills a sentence. One function for all of them: a `format!` each is most of a kilobyte of wasm.
pub fn filled(template: &str, args: &[(&'static str, Arg)]) -> String {
    let mut out = String::with_capacity(template.len() + 32);
    for (i, part) in template.split(['{', '}']).enumerate() {
        if i % 2 == 0 {
            out.push_str(part);
            continue;
        }
        let (name, forms) = part.split_once(' ').unwrap_or((part, ""));
        match args.iter().find(|(of, _)| *of == name).map(|(_, arg)| arg) {
            Some(Arg::Text(text)) => out.push_str(text),
            Some(Arg::Told(told)) => out.push_str(&told.text),
            Some(Arg::Words(words)) => out.push_str(&words.join(", ")),
            Some(Arg::Count(count)) => {
                let _ = write!(out, "{count}");
                if let Some((one, more)) = forms.split_once('|') {
                    out.push(' ');
                    out.push_str(if *count == 1 { one } else { more });
                }
            }
            None => {}
        }
    }
    out
}

/// Lists the reasons of a stage: `Variant(argument: type) = "code", "The sentence with its {argument}.";`.
macro_rules! reasons {
    (
        $(#[$of:meta])*
        $vis:vis enum $name:ident {
            $( $(#[$doc:meta])* $variant:ident $(( $($arg:ident: $type:ty),+ ))? = $code:literal, $text:literal; )+
        }
    ) => {
        $(#[$of])*
        #[derive(Debug, Clone, PartialEq, Eq)]
        #[non_exhaustive]
        $vis enum $name {
            $( $(#[$doc])* $variant $(( $($type),+ ))?, )+
        }

        impl $name {
            /// The code and the English sentence of each, for the test that holds all languages to them.
            pub const ALL: &'static [(&'static str, &'static str)] = &[ $( ($code, $text), )+ ];
        }

        impl $crate::reason::Coded for $name {
            fn code(&self) -> &'static str {
                match self { $( $crate::reason::reasons!(@any $variant $(( $($arg),+ ))?) => $code, )+ }
            }

            fn template(&self) -> &'static str {
                match self { $( $crate::reason::reasons!(@any $variant $(( $($arg),+ ))?) => $text, )+ }
            }

            fn args(&self) -> Vec<(&'static str, $crate::reason::Arg)> {
                match self {
                    $( Self::$variant $(( $($arg),+ ))? => vec![ $( $( (stringify!($arg), $crate::reason::Arg::from($arg)) ),+ )? ], )+
                }
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(&$crate::reason::Coded::text(self))
            }
        }
    };
    (@any $variant:ident) => { Self::$variant };
    (@any $variant:ident ( $($arg:ident),+ )) => { Self::$variant(..) };
}
pub(crate) use reasons;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sentences_are_filled() {
        let args = [
            ("count", Arg::Count(1)),
            ("all", Arg::Count(3)),
            ("of", Arg::Text("a {brace}".to_owned())),
            ("words", Arg::Words(vec!["one".to_owned(), "two".to_owned()])),
        ];
        let check = |template: &str, expected: &str| assert_eq!(filled(template, &args), expected);
        check("{count passage|passages} of {all passage|passages}", "1 passage of 3 passages");
        check("in {of}: {words}.", "in a {brace}: one, two.");
        check("nothing", "nothing");
        check("{missing} here", " here");
    }
}
