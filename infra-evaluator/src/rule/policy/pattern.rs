//! Texts of which only parts are known: ARNs with `*`, with variables of IAM, with what the deployment alone knows.

use super::glyphs::{Glyph, glyphs};
use crate::{
    evaluated::Evaluated,
    target::Schemas,
    value::{Hole, Node, Piece, Root, Step, Value},
};

/// A text, or a form of texts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pattern(Vec<Token>);

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Token {
    /// This byte.
    Is(u8),
    /// Any one.
    One,
    /// Any number of any.
    Any,
    /// One of those that divide no ARN: neither `/` nor `:`.
    Letter,
    /// Any number of these.
    Plain,
    /// Any number of those that are no `:`.
    Name,
}

/// The placeholders of forms that certainly stand for one part of an ARN. Most names may hold a `/`.
const PLAIN: [&str; 4] = ["Partition", "Region", "Account", "BucketName"];

impl Token {
    const fn is_many(self) -> bool {
        matches!(self, Self::Any | Self::Plain | Self::Name)
    }

    /// Whether one that stands for others may stand for this.
    fn takes(self, other: Self) -> bool {
        match (self, other) {
            (Self::Is(one), Self::Is(other)) => one == other,
            (Self::Plain | Self::Letter, Self::Is(byte)) | (Self::Is(byte), Self::Letter) => {
                !matches!(byte, b'/' | b':')
            }
            (Self::Name, Self::Is(byte)) => byte != b':',
            _ => true,
        }
    }
}

impl Pattern {
    /// The resources that a value in a policy names.
    pub fn of_value(evaluated: &Evaluated, schemas: &Schemas, value: &Value) -> Self {
        let mut tokens = Vec::new();
        put(evaluated, schemas, value, &mut tokens);
        Self(tokens)
    }

    /// The ARNs of a form: `arn:${Partition}:s3:::${BucketName}`. Names in it may be any texts.
    pub fn of_form(form: &str) -> Self {
        Self::with_names(form, Token::Any)
    }

    /// The ARNs of a form whose names hold no `:`, as nearly all do: what `*` stands for may go from one part of an ARN into the next,
    /// but whoever writes `arn:aws:rds:*:*:cluster:*` means clusters.
    pub fn of_form_with_plain_names(form: &str) -> Self {
        Self::with_names(form, Token::Name)
    }

    fn with_names(form: &str, name: Token) -> Self {
        let mut tokens = Vec::new();
        let mut rest = form;
        while let Some((before, after)) = rest.split_once("${") {
            tokens.extend(before.bytes().map(Token::Is));
            let (placeholder, after) = after.split_once('}').unwrap_or((after, ""));
            // No region or account is empty where there is one.
            tokens.extend(if PLAIN.contains(&placeholder) { [Token::Letter, Token::Plain] } else { [name, name] });
            rest = after;
        }
        tokens.extend(rest.bytes().map(Token::Is));
        Self(tokens)
    }

    /// Whether a form ends with a name that certainly holds nothing that divides an ARN.
    pub(super) fn ends_in_plain_name(form: &str) -> bool {
        let last = form.strip_suffix('}').and_then(|form| form.rsplit_once("${")).map(|(_, name)| name);
        last.is_some_and(|name| PLAIN.contains(&name))
    }

    /// Whether it stands for every text, so that nothing follows from it.
    pub fn is_everything(&self) -> bool {
        !self.0.is_empty() && self.0.iter().all(|token| *token == Token::Any)
    }

    /// Whether some text is of both.
    pub fn meets(&self, other: &Self) -> bool {
        let (one, two) = (&self.0, &other.0);
        let width = two.len() + 1;
        let mut seen = vec![false; (one.len() + 1) * width];
        let mut next = vec![(0, 0)];
        while let Some((at, in_other)) = next.pop() {
            match seen.get_mut(at * width + in_other) {
                Some(seen) if !*seen => *seen = true,
                _ => continue,
            }
            match (one.get(at).copied(), two.get(in_other).copied()) {
                (None, None) => return true,
                (Some(left), right) if left.is_many() => {
                    next.push((at + 1, in_other));
                    match right {
                        Some(right) if right.is_many() => next.push((at, in_other + 1)),
                        Some(right) if left.takes(right) => next.push((at, in_other + 1)),
                        _ => {}
                    }
                }
                (left, Some(right)) if right.is_many() => {
                    next.push((at, in_other + 1));
                    if left.is_some_and(|left| right.takes(left)) {
                        next.push((at + 1, in_other));
                    }
                }
                (Some(left), Some(right)) if left.takes(right) => {
                    next.push((at + 1, in_other + 1));
                }
                _ => {}
            }
        }
        false
    }
}

fn put(evaluated: &Evaluated, schemas: &Schemas, value: &Value, out: &mut Vec<Token>) {
    match value {
        Value::String(text) => put_text(text, out),
        Value::Template(pieces) => {
            for piece in pieces.iter() {
                match piece {
                    Piece::Text(text) => put_text(text, out),
                    Piece::Value(value) => put(evaluated, schemas, value, out),
                }
            }
        }
        Value::Hole(Hole::Suffix) => out.push(Token::Plain),
        Value::Deferred(deferred) => match &deferred.node {
            Node::Traversal(traversal) => {
                let form = match (&traversal.root, traversal.steps.last()) {
                    (Root::Resource(id), Some(Step::Attribute(name))) if &**name == "arn" => {
                        let resource = evaluated.resources.find(*id);
                        resource.and_then(|resource| schemas.facts(&resource.ty).arn_form(&resource.ty))
                    }
                    _ => None,
                };
                match form {
                    Some(form) => out.extend(Pattern::of_form(form).0),
                    None => out.push(Token::Any),
                }
            }
            _ => out.push(Token::Any),
        },
        _ => out.push(Token::Any),
    }
}

fn put_text(text: &str, out: &mut Vec<Token>) {
    glyphs(text, &mut |glyph| match glyph {
        // A variable stands for anything.
        Glyph::Any | Glyph::Variable => out.push(Token::Any),
        Glyph::One => out.push(Token::One),
        Glyph::Letter(letter) => out.extend(letter.bytes().map(Token::Is)),
    });
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(text: &str) -> Pattern {
        let mut tokens = Vec::new();
        put_text(text, &mut tokens);
        Pattern(tokens)
    }

    #[test]
    fn patterns_meet_where_one_text_is_of_both() {
        let bucket = Pattern::of_form("arn:${Partition}:s3:::${BucketName}");
        let object = Pattern::of_form("arn:${Partition}:s3:::${BucketName}/${ObjectName}");
        for (pattern, is_bucket, is_object) in [
            ("arn:aws:s3:::logs", true, false),
            ("arn:aws:s3:::logs/*", false, true),
            ("arn:aws:s3:::logs*", true, true),
            ("arn:aws:s3:::logs/a/b", false, true),
            ("arn:aws:s3:::${aws:username}", true, true),
            ("arn:aws:s3:::&{aws:username}/x", false, true),
            // It may be `log/` and a name that is left out.
            ("arn:aws:s?:::log?", true, true),
            ("arn:aws:sqs:::logs", false, false),
            ("*", true, true),
            ("logs", false, false),
            ("", false, false),
        ] {
            assert_eq!(
                (text(pattern).meets(&bucket), text(pattern).meets(&object)),
                (is_bucket, is_object),
                "{pattern}"
            );
            assert_eq!(
                (bucket.meets(&text(pattern)), object.meets(&text(pattern))),
                (is_bucket, is_object),
                "{pattern}"
            );
        }
        let cluster = Pattern::of_form_with_plain_names("arn:${Partition}:rds:${Region}:${Account}:cluster:${Name}");
        for (pattern, is_cluster) in [
            ("arn:aws:rds:*:*:cluster:*", true),
            ("arn:aws:rds:*:*:subgrp:*", false),
            ("arn:aws:rds:*:123456789012:subgrp:*", false),
            ("arn:aws:rds:*:cluster:orders", true),
            ("arn:aws:rds:*", true),
            ("arn:aws:rds:eu-west-1:123456789012:c*", true),
            ("arn:aws:rds:::cluster:orders", false),
            ("arn:aws:rds:*:*:subgrp/:cluster:orders", false),
        ] {
            assert_eq!(text(pattern).meets(&cluster), is_cluster, "{pattern}");
        }
        assert!(text("**").is_everything() && !text("").is_everything() && !text("a*").is_everything());
    }
}
