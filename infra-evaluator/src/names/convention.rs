use crate::{
    Text,
    evaluated::{ArgumentValue, Evaluated},
    value::Value,
};

use super::{NamePiece, pieces};

/// How names are made: `{type}-{qualifier}-{suffix}`, or what a root's `rules { naming: … }` says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Convention(Vec<Part>);

/// A part of a [`Convention`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Part {
    /// As it is.
    Text(Text),
    /// The provider type in dashes, without its provider: `rds-cluster`.
    Type,
    /// What tells several of one type apart; left out, with the dash before it, where there is but one.
    Qualifier,
    /// The environment suffix.
    Suffix,
}

impl Default for Convention {
    fn default() -> Self {
        let dash = || Part::Text("-".into());
        Self(vec![Part::Type, dash(), Part::Qualifier, dash(), Part::Suffix])
    }
}

impl Convention {
    /// The setting of `rules { … }`.
    pub const SETTING: &'static str = "naming";

    /// The word of a root that has none: its names are as they are.
    pub const NONE: &'static str = "none";

    /// The root's own, if it states one that can be read, else the default; nothing where it says that it has none.
    pub fn of(evaluated: &Evaluated) -> Option<Self> {
        let argument = evaluated.rules.as_ref().and_then(|rules| rules.attribute(Self::SETTING));
        match argument.map(|argument| &argument.value) {
            Some(ArgumentValue::Keyword(word)) if &**word == Self::NONE => None,
            Some(ArgumentValue::Value(value) | ArgumentValue::Literal(value)) => {
                Some(Self::read(value).unwrap_or_default())
            }
            _ => Some(Self::default()),
        }
    }

    /// Reads `"{{type}}-{{qualifier}}-{suffix}"`.
    ///
    /// # Errors
    ///
    /// What is wrong with it.
    pub fn read(value: &Value) -> Result<Self, String> {
        let pieces = pieces(value, None).ok_or("it is a text such as `{{type}}-{{qualifier}}-{suffix}`")?;
        let mut parts = Vec::new();
        for piece in pieces {
            match piece {
                NamePiece::Suffix => parts.push(Part::Suffix),
                NamePiece::Unknown { .. } => return Err("it is known only later".to_owned()),
                NamePiece::Text(text) => read_text(&text, &mut parts)?,
            }
        }
        if parts.contains(&Part::Suffix) {
            Ok(Self(parts))
        } else {
            Err("it lacks `{suffix}`, which keeps environments apart".to_owned())
        }
    }

    /// The parts, in order.
    pub fn parts(&self) -> &[Part] {
        &self.0
    }

    /// The name of a thing whose type is this word, without the dash at a qualifier that is left out.
    pub fn name(&self, word: &str, qualifier: Option<&str>) -> Vec<NamePiece> {
        let mut made: Vec<NamePiece> = Vec::new();
        let mut text = String::new();
        let mut skip_dash = false;
        for part in &self.0 {
            let written = match part {
                Part::Text(written) => written,
                Part::Type => word,
                Part::Qualifier => match qualifier {
                    Some(qualifier) => qualifier,
                    None => {
                        skip_dash = true;
                        continue;
                    }
                },
                Part::Suffix => {
                    made.extend((!text.is_empty()).then(|| NamePiece::Text(std::mem::take(&mut text).into())));
                    made.push(NamePiece::Suffix);
                    continue;
                }
            };
            let dash = if std::mem::take(&mut skip_dash) { written.strip_prefix('-') } else { None };
            text.push_str(dash.unwrap_or(written));
        }
        if skip_dash && text.ends_with('-') {
            text.pop();
        }
        made.extend((!text.is_empty()).then(|| NamePiece::Text(text.into())));
        made
    }

    /// What every name of a type with this word begins with: all before the qualifier and the suffix.
    pub fn beginning(&self, word: &str) -> String {
        let mut beginning = String::new();
        for part in &self.0 {
            match part {
                Part::Text(text) => beginning.push_str(text),
                Part::Type => beginning.push_str(word),
                Part::Qualifier | Part::Suffix => break,
            }
        }
        beginning
    }

    /// As it is written.
    pub fn shown(&self) -> String {
        let shown = |part: &Part| match part {
            Part::Text(text) => text.to_string(),
            Part::Type => "{type}".to_owned(),
            Part::Qualifier => "{qualifier}".to_owned(),
            Part::Suffix => "{suffix}".to_owned(),
        };
        self.0.iter().map(shown).collect()
    }
}

fn read_text(text: &str, parts: &mut Vec<Part>) -> Result<(), String> {
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('{') {
        let Some((word, after)) = after.split_once('}') else {
            return Err(format!("`{{{after}` is not closed"));
        };
        if !before.is_empty() {
            parts.push(Part::Text(before.into()));
        }
        parts.push(match word {
            "type" => Part::Type,
            "qualifier" => Part::Qualifier,
            "suffix" => Part::Suffix,
            _ => return Err(format!("`{{{word}}}` is none of `{{type}}`, `{{qualifier}}` and `{{suffix}}`")),
        });
        rest = after;
    }
    if !rest.is_empty() {
        parts.push(Part::Text(rest.into()));
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::provider::type_word;

    fn shown(pieces: &[NamePiece]) -> String {
        let shown = |piece: &NamePiece| match piece {
            NamePiece::Text(text) => text.to_string(),
            _ => "{suffix}".to_owned(),
        };
        pieces.iter().map(shown).collect()
    }

    #[test]
    fn the_qualifier_goes_with_its_dash() {
        let convention = Convention::default();
        assert_eq!(shown(&convention.name(&type_word("aws_rds_cluster"), None)), "rds-cluster-{suffix}");
        assert_eq!(shown(&convention.name(&type_word("aws_rds_cluster"), Some("main"))), "rds-cluster-main-{suffix}");
    }

    #[test]
    fn a_convention_of_ones_own() {
        let convention = Convention::read(&Value::string("pay-{qualifier}-{type}-{suffix}")).unwrap();
        assert_eq!(shown(&convention.name("vpc", None)), "pay-vpc-{suffix}");
        assert_eq!(convention.beginning("vpc"), "pay-");
        let last = Convention::read(&Value::string("{suffix}-{type}-{qualifier}")).unwrap();
        assert_eq!(shown(&last.name("vpc", None)), "{suffix}-vpc");
        assert_eq!(shown(&last.name("vpc", Some("main"))), "{suffix}-vpc-main");
        assert!(Convention::read(&Value::string("{type}-{sufix}")).is_err());
        assert!(Convention::read(&Value::string("{type}")).is_err());
    }
}
