//! A program as text: once in this language, once in Terraform's. What stands on a line of one stands on the same line
//! of the other.

use std::fmt::Write as _;

use infra_compiler::render::Rendered;
use infra_template::{END, HOLE, SUFFIX as SUFFIX_MARK};

use super::program::{Body, Entry, Expression, Item, Piece, Program, keyword};

/// Whose text is written.
#[derive(Clone, Copy, PartialEq)]
pub(crate) enum Syntax {
    /// This language, as `stack!` takes it.
    Stack,
    /// Terraform's own language, not JSON: there a block and an attribute are two things.
    Terraform,
}

/// The environment that both texts are for.
pub(super) const SUFFIX: &str = "dev";

/// A root of one provider version.
pub(crate) fn stack(program: &Program, version: &str) -> String {
    let mut text = format!(
        "stack! {{\n#[workspace(\"program\")]\npub Program {{\n\
         required_providers {{ aws {{ source: \"hashicorp/aws\", versions: [\"{version}\"] }} }}\n"
    );
    program.items.iter().for_each(|item| write_item(&mut text, item, Syntax::Stack));
    text.push_str("}}\n");
    text
}

/// The same as a module of Terraform.
pub(super) fn terraform(program: &Program) -> String {
    // As many lines as stand before the items of a stack.
    let mut text = "\n\n\n\n".to_owned();
    program.items.iter().for_each(|item| write_item(&mut text, item, Syntax::Terraform));
    text
}

/// A document with its holes filled: the suffix, and no backend.
pub(super) fn document(rendered: &Rendered) -> String {
    let mut text = rendered.document.replace(SUFFIX_MARK, SUFFIX);
    for number in 0..rendered.holes.len() {
        text = text.replace(&format!("{HOLE}{number}{END}"), "");
    }
    text
}

fn write_item(text: &mut String, item: &Item, syntax: Syntax) {
    let labels = |labels: &[&str]| match syntax {
        Syntax::Stack => labels.join(" "),
        Syntax::Terraform => labels.iter().map(|label| format!("\"{label}\"")).collect::<Vec<_>>().join(" "),
    };
    match item {
        Item::Resource(resource) => {
            let labels = labels(&[&resource.ty, &resource.name]);
            block(text, &format!("{} {labels}", keyword(resource.mode)), &resource.body, syntax, 0);
        }
        Item::Variable(name, body) => block(text, &format!("variable {}", labels(&[name])), body, syntax, 0),
        Item::Output(name, body) => block(text, &format!("output {}", labels(&[name])), body, syntax, 0),
        Item::Let(name, value) if syntax == Syntax::Stack => {
            let _ = writeln!(text, "let {name} = {};", value.print(syntax));
        }
        Item::Let(name, value) => {
            let _ = writeln!(text, "locals {{ {name} = {} }}", value.print(syntax));
        }
    }
}

fn block(text: &mut String, head: &str, body: &Body, syntax: Syntax, depth: usize) {
    let indent = "  ".repeat(depth);
    let _ = writeln!(text, "{indent}{head} {{");
    for entry in &body.0 {
        match entry {
            Entry::Attribute(name, value) => {
                let value = value.print(syntax);
                let _ = match syntax {
                    Syntax::Stack => writeln!(text, "{indent}  {name}: {value},"),
                    Syntax::Terraform => writeln!(text, "{indent}  {name} = {value}"),
                };
            }
            Entry::Block(name, body) => block(text, name, body, syntax, depth + 1),
            Entry::Dynamic(name, each, body) => {
                let each = each.print(syntax);
                let head = match syntax {
                    Syntax::Stack => format!("{indent}  for x in {each} {{\n\n\n"),
                    Syntax::Terraform => {
                        format!(
                            "{indent}  dynamic \"{name}\" {{\n{indent}    for_each = {each}\n{indent}    iterator = x\n"
                        )
                    }
                };
                text.push_str(&head);
                block(text, if syntax == Syntax::Stack { name } else { "content" }, body, syntax, depth + 2);
                let _ = writeln!(text, "{indent}  }}");
            }
        }
    }
    let _ = writeln!(text, "{indent}}}");
}

impl Expression {
    /// On one line.
    pub(crate) fn print(&self, syntax: Syntax) -> String {
        let ours = syntax == Syntax::Stack;
        let all = |parts: &[Self]| parts.iter().map(|part| part.print(syntax)).collect::<Vec<_>>().join(", ");
        match self {
            Self::Word(word) => word.clone(),
            Self::Variable(name) if ours => name.clone(),
            Self::Local(name) if ours => name.clone(),
            Self::Variable(name) => format!("var.{name}"),
            Self::Local(name) => format!("local.{name}"),
            Self::Element if ours => "x".to_owned(),
            Self::Element => "x.value".to_owned(),
            Self::Suffix if ours => "suffix".to_owned(),
            Self::Suffix => format!("\"{SUFFIX}\""),
            Self::Text(pieces) => {
                let piece = |piece: &Piece| match piece {
                    Piece::Text(text) => text.clone(),
                    Piece::Value(value) if ours => format!("{{{}}}", value.print(syntax)),
                    Piece::Value(value) => format!("${{{}}}", value.print(syntax)),
                };
                let content: String = pieces.iter().map(piece).collect();
                // Rust cannot read a quote within a quoted text.
                let hashes = if ours { "#".repeat(content.matches('"').count()) } else { String::new() };
                let raw = if hashes.is_empty() { "" } else { "r" };
                format!("{raw}{hashes}\"{content}\"{hashes}")
            }
            Self::List(elements) => format!("[{}]", all(elements)),
            Self::Object(members) => {
                let separator = if ours { ":" } else { " =" };
                let member = |(name, value): &(String, Self)| format!("{name}{separator} {}", value.print(syntax));
                format!("{{ {} }}", members.iter().map(member).collect::<Vec<_>>().join(", "))
            }
            Self::Call(name, arguments) => format!("{name}({})", all(arguments)),
            Self::Binary(left, operator, right) => {
                format!("({} {operator} {})", left.print(syntax), right.print(syntax))
            }
            Self::If(parts) => {
                let [condition, yes, no] = &**parts;
                let (condition, yes, no) = (condition.print(syntax), yes.print(syntax), no.print(syntax));
                if ours {
                    format!("if {condition} {{ {yes} }} else {{ {no} }}")
                } else {
                    format!("({condition} ? {yes} : {no})")
                }
            }
            Self::Index(of, index) => format!("{}[{}]", of.print(syntax), index.print(syntax)),
            Self::Then(of, rest) => format!("{}{rest}", of.print(syntax)),
            Self::ForList(of, each) => format!("[for x in {}: {}]", of.print(syntax), each.print(syntax)),
            Self::ForObject(of, each) => {
                format!("{{for k, v in {}: k => {}}}", of.print(syntax), each.print(syntax))
            }
        }
    }
}
