//! Writing of rules. The same rules give the same bytes, whatever order they were gathered in.

use super::{
    Entry, FORMAT, MAGIC, SLOTS,
    index::{self, Indexed},
    tag,
};
use crate::{
    diagnostic::Family,
    mode::Mode,
    operator::UnaryOp,
    rule::{
        Rule,
        tree::{Asked, Expr, Part, Quantified, Quantifier, Source},
    },
    schema::bytes::{checksum, put_size, put_sized},
    value::Value,
};

/// The bytes that [`Table::open`](super::Table::open) reads.
///
/// # Errors
///
/// What of a rule no table can hold, with the rule's name.
pub fn encode(entries: &[Entry]) -> Result<Vec<u8>, String> {
    let mut sorted: Vec<&Entry> = entries.iter().collect();
    crate::sort_by(&mut sorted, |a, b| a.rule.word.cmp(&b.rule.word));
    let (mut rules, mut bodies) = (Vec::new(), Vec::new());
    for Entry { rule, family } in sorted {
        if rule.selects.iter().any(|select| select.kind.is_some()) {
            return Err(format!("`{}` cannot be kept in a table: it is about a kind", rule.word));
        }
        rules.push(indexed(rule, *family));
        bodies.push(body(rule).map_err(|what| format!("`{}` cannot be kept in a table: {what}", rule.word))?);
    }
    let mut content = Vec::new();
    index::put(&mut content, &rules, &bodies);

    let mut bytes = MAGIC.to_vec();
    bytes.push(FORMAT);
    bytes.extend(checksum(&content).to_le_bytes());
    bytes.extend(content);
    Ok(bytes)
}

/// What an index says of a rule.
pub(super) fn indexed(rule: &Rule, family: Family) -> Indexed {
    let types = rule.selects.iter().enumerate().map(|(index, it)| (it.mode, it.ty.to_string(), index));
    Indexed {
        word: rule.word.to_string(),
        level: rule.level,
        family,
        types: types.collect(),
        whole: rule.selects.is_empty(),
    }
}

/// The body of a rule, without the kinds that it selects.
///
/// # Errors
///
/// What of it no table can hold.
pub(super) fn body(rule: &Rule) -> Result<Vec<u8>, &'static str> {
    let mut writer = Writer { out: Vec::new(), cannot: None };
    writer.rule(rule);
    match writer.cannot {
        Some(what) => Err(what),
        None => Ok(writer.out),
    }
}

struct Writer {
    out: Vec<u8>,
    /// What no table can hold.
    cannot: Option<&'static str>,
}

impl Writer {
    fn rule(&mut self, rule: &Rule) {
        if rule.slots > SLOTS {
            self.cannot = Some("it names too many things at once");
        }
        put_size(&mut self.out, rule.slots);
        self.out.push(u8::from(rule.certain));
        put_size(&mut self.out, rule.selects.len());
        for select in &rule.selects {
            self.mode(select.mode);
            self.text(&select.ty);
            put_size(&mut self.out, select.blocks.len());
            select.blocks.iter().for_each(|block| self.text(block));
        }
        self.expr(&rule.require);
        self.expr(&rule.message);
        for optional in [&rule.when, &rule.help, &rule.at] {
            self.optional(optional.as_ref());
        }
    }

    fn text(&mut self, text: &str) {
        put_sized(&mut self.out, text.as_bytes());
    }

    fn mode(&mut self, mode: Mode) {
        self.out.push(super::code(&super::MODES, mode));
    }

    fn slot(&mut self, slot: usize) {
        put_size(&mut self.out, slot);
    }

    fn optional(&mut self, expr: Option<&Expr>) {
        self.out.push(u8::from(expr.is_some()));
        if let Some(expr) = expr {
            self.expr(expr);
        }
    }

    fn all(&mut self, all: &[Expr]) {
        put_size(&mut self.out, all.len());
        for one in all {
            self.expr(one);
        }
    }

    fn expr(&mut self, expr: &Expr) {
        match expr {
            Expr::Literal(value) => self.literal(value),
            Expr::Slot(slot) => {
                self.out.push(tag::SLOT);
                self.slot(*slot);
            }
            Expr::Member(source, name) => {
                self.out.push(tag::MEMBER);
                self.expr(source);
                self.text(name);
            }
            Expr::Index(source, index) => {
                self.out.push(tag::INDEX);
                self.expr(source);
                self.expr(index);
            }
            Expr::Template(parts) => self.template(parts),
            Expr::List(all) => {
                self.out.push(tag::LIST);
                self.all(all);
            }
            Expr::Object(all) => {
                self.out.push(tag::OBJECT);
                put_size(&mut self.out, all.len());
                for (key, value) in all {
                    self.expr(key);
                    self.expr(value);
                }
            }
            Expr::Unary(operator, operand) => {
                self.out.push(match operator {
                    UnaryOp::Negate => tag::NEGATE,
                    UnaryOp::Not => tag::NOT,
                });
                self.expr(operand);
            }
            Expr::Binary(operator, left, right) => {
                self.out.extend([tag::BINARY, super::code(&super::OPERATORS, *operator)]);
                self.expr(left);
                self.expr(right);
            }
            Expr::Conditional(condition, then, otherwise) => {
                self.out.push(tag::CONDITIONAL);
                for part in [condition, then, otherwise] {
                    self.expr(part);
                }
            }
            Expr::For(each) => {
                self.out.extend([tag::FOR, u8::from(each.key.is_some())]);
                each.key.into_iter().for_each(|key| self.slot(key));
                self.slot(each.value);
                self.expr(&each.source);
                self.optional(each.condition.as_ref());
                self.optional(each.new_key.as_ref());
                self.expr(&each.element);
            }
            Expr::Call(name, arguments) => {
                self.out.push(tag::CALL);
                self.text(name);
                self.all(arguments);
            }
            Expr::Asked(asked, arguments) => {
                self.out.extend([tag::ASKED, super::code(&Asked::ALL.map(|(_, asked)| asked), *asked)]);
                self.all(arguments);
            }
            Expr::Quantified(quantified) => self.quantified(quantified),
        }
    }

    fn template(&mut self, parts: &[Part]) {
        self.out.push(tag::TEMPLATE);
        put_size(&mut self.out, parts.len());
        for part in parts {
            match part {
                Part::Text(text) => {
                    self.out.push(0);
                    self.text(text);
                }
                Part::Expr(expr) => {
                    self.out.push(1);
                    self.expr(expr);
                }
            }
        }
    }

    fn quantified(&mut self, quantified: &Quantified) {
        let quantifiers = Quantifier::ALL.map(|(_, quantifier)| quantifier);
        self.out.extend([tag::QUANTIFIED, super::code(&quantifiers, quantified.quantifier)]);
        match &quantified.source {
            Source::Type(mode, ty) => {
                self.out.push(0);
                self.mode(*mode);
                self.text(ty);
            }
            Source::Elements(source) => {
                self.out.push(1);
                self.expr(source);
            }
        }
        self.slot(quantified.slot);
        self.expr(&quantified.condition);
        self.out.push(u8::from(quantified.join.is_some()));
        if let Some((attribute, other)) = &quantified.join {
            self.text(attribute);
            self.expr(other);
        }
    }

    fn literal(&mut self, value: &Value) {
        match value {
            Value::Null => self.out.push(tag::NULL),
            Value::Bool(false) => self.out.push(tag::FALSE),
            Value::Bool(true) => self.out.push(tag::TRUE),
            Value::Number(number) => {
                self.out.push(tag::NUMBER);
                self.text(&number.to_string());
            }
            Value::String(text) => {
                self.out.push(tag::TEXT);
                self.text(text);
            }
            _ => self.cannot = Some("it holds a value that is no literal"),
        }
    }
}
