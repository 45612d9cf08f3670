//! Rules and packs: what stands in `rule! { … }`, and what a root or pack takes of them.

mod fields;
mod taken;
mod texts;

pub use texts::RuleTexts;

use crate::{
    catalog::syntax::INVALID_RULE,
    diagnostic::Diagnostic,
    mode::Mode,
    program::{Expr, Level, Name, Pack, Rule, Selected, SelectedType, Subject},
};
use proc_macro2::{Delimiter, Ident, TokenStream, TokenTree};

use super::{
    Cursor, Includes, Parse, Parser, PathRole, PathUse, Reported,
    attribute::{Before, Heading},
    definition::{skip_definition, visibility},
    name::Naming,
    poison,
};
use crate::{diagnostic::Diagnostics, spans::Spans};

/// One definition of `rule! { … }`.
#[derive(Debug, Clone)]
pub struct ParsedRule {
    /// The tree; what it names is not linked yet.
    pub form: RuleForm,
    /// `pub` or the like.
    pub visibility: TokenStream,
    /// Its name.
    pub name: Ident,
    /// The paths that it names, in the order of first naming.
    pub paths: Vec<PathUse>,
    /// All of its tokens.
    pub whole: TokenStream,
    /// The same without examples: what other definitions need of it.
    pub tokens: TokenStream,
    /// Something in it could not be read, and was reported.
    pub broken: bool,
}

/// What `rule!` defines.
#[derive(Debug, Clone)]
pub enum RuleForm {
    /// A rule, and what stands in its `fails { … }` and `passes { … }`.
    Rule(Box<Rule>, Vec<RuleExample>),
    /// A pack of rules.
    Pack(Pack),
}

/// An example of a rule: the items of a stack.
#[derive(Debug, Clone)]
pub struct RuleExample {
    /// Whether the rule is to find something in it.
    pub fails: bool,
    /// The items.
    pub items: TokenStream,
    /// The braces around them.
    pub braces: proc_macro2::Span,
    /// `fails` or `passes`.
    pub word: Ident,
}

/// Reads the tokens of `rule! { … }`.
pub fn parse_rules(tokens: TokenStream, spans: &mut Spans, out: &mut Diagnostics) -> Vec<ParsedRule> {
    let mut cursor = Cursor::new(tokens);
    let mut no_files = |_: &str, _: proc_macro2::Span| Err("a rule includes no files".to_owned());
    let mut parser = Parser::new(spans, out, Includes::Read(&mut no_files));
    parser.closures = true;
    parser.rules(&mut cursor)
}

impl Parser<'_> {
    fn rules(&mut self, cursor: &mut Cursor) -> Vec<ParsedRule> {
        let mut found = Vec::new();
        while !cursor.is_empty() {
            if cursor.take_punct(";") || cursor.take_punct(",") {
                continue;
            }
            let before = cursor.rest().len();
            // It ends with its body; what follows may be a thousand rules more.
            let body =
                |token: &TokenTree| matches!(token, TokenTree::Group(body) if body.delimiter() == Delimiter::Brace);
            let end = cursor.rest().iter().position(body).map_or(before, |body| body + 1);
            let own: Vec<TokenTree> = cursor.rest().iter().take(end).cloned().collect();
            let errors = self.out.len();
            match self.rule_or_pack(cursor) {
                Ok((form, visibility, name)) => {
                    let length = before - cursor.rest().len();
                    let tokens: Vec<TokenTree> = own.into_iter().take(length).collect();
                    found.push(ParsedRule {
                        form,
                        visibility,
                        name,
                        paths: std::mem::take(&mut self.paths),
                        whole: tokens.iter().cloned().collect(),
                        tokens: fields::without_examples(tokens),
                        broken: self.out.len() > errors,
                    });
                }
                Err(Reported) => {
                    self.paths.clear();
                    skip_definition(cursor, before);
                }
            }
        }
        found
    }

    fn rule_or_pack(&mut self, cursor: &mut Cursor) -> Parse<(RuleForm, TokenStream, Ident)> {
        let Heading { docs, attributes } = self.heading(cursor, Before::Inner);
        self.forget_heading(cursor, &Heading { docs: None, attributes });
        let visibility = visibility(cursor);
        let is_pack = cursor.is_keyword("pack") && cursor.is_word_at(1);
        if is_pack {
            cursor.next();
        }
        let Some(TokenTree::Ident(ident)) = cursor.peek().cloned() else {
            let found = self.unexpected(cursor, "a rule or a pack");
            return Err(self.report(cursor, found.help(FORM)));
        };
        let name = self.name(cursor, if is_pack { "a pack" } else { "a rule" }, Naming::Free)?;
        if is_pack {
            let Some(group) = cursor.take_group(Delimiter::Brace) else {
                return Err(self.expected(cursor, "`{` and the rules of the pack"));
            };
            let entries = self.taken(&mut cursor.enter(&group));
            let pack = Pack { name, docs, entries, broken: false };
            return Ok((RuleForm::Pack(pack), visibility, ident));
        }
        if !cursor.is_keyword("for") {
            let found = self.unexpected(cursor, "`for` and what the rule is about");
            return Err(self.report(cursor, found.help(FORM)));
        }
        cursor.next();
        let subject = self.subject(cursor)?;
        let Some(group) = cursor.take_group(Delimiter::Brace) else {
            return Err(self.expected(cursor, "`{` and the body of the rule"));
        };
        let (fields, examples) = self.rule_fields(cursor, &group, &name);
        let rule = Rule {
            word: word(&name.text).into(),
            docs,
            subject,
            level: fields.level.unwrap_or(Level::Deny),
            when: fields.when,
            require: fields.require,
            certain: fields.certain,
            message: fields.message,
            help: fields.help,
            at: fields.at,
            name,
            broken: false,
        };
        Ok((RuleForm::Rule(Box::new(rule), examples), visibility, ident))
    }

    /// `aws_sqs_queue | data.aws_ami as it`, `aws_security_group.ingress as rule of group`, `program`.
    fn subject(&mut self, cursor: &mut Cursor) -> Parse<Subject> {
        if cursor.is_keyword("program") && !cursor.is_punct_at(1, "::") {
            cursor.next();
            return Ok(Subject { selects: Vec::new(), name: None, holder: None });
        }
        let mut selects = vec![self.selected(cursor)?];
        while cursor.take_punct("|") {
            selects.push(self.selected(cursor)?);
        }
        self.same_names(cursor, &mut selects);
        let name = self.bound(cursor, "as")?;
        let holder = if name.is_some() { self.bound(cursor, "of")? } else { None };
        if let Some(holder) = &holder
            && selects.iter().all(|selected| selected.blocks.is_empty())
        {
            let found = Diagnostic::error(&INVALID_RULE, holder.span, "`of` names the resource around a block");
            self.report(
                cursor,
                found.help("remove it, or select a block: `aws_security_group.ingress as rule of group`"),
            );
        }
        Ok(Subject { selects, name, holder })
    }

    /// `as name`, `of name`.
    fn bound(&mut self, cursor: &mut Cursor, keyword: &str) -> Parse<Option<Name>> {
        if !cursor.is_keyword(keyword) {
            return Ok(None);
        }
        cursor.next();
        self.name(cursor, "what the rule is about", Naming::Declared).map(Some)
    }

    fn selected(&mut self, cursor: &mut Cursor) -> Parse<Selected> {
        let first = cursor.here();
        let Some(word) = cursor.word() else {
            let found = self.unexpected(cursor, "a type, a kind or `program`");
            return Err(self.report(cursor, found.help(FORM)));
        };
        let of = if cursor.is_punct_at(0, "::")
            || cursor.is_punct_at(1, "::")
            || word.text.starts_with(char::is_uppercase)
        {
            SelectedType::Kind { path: self.path(cursor, PathRole::Kind)?, definition: None }
        } else {
            let mode = match word.text.as_str() {
                "data" if cursor.is_punct_at(1, ".") => Mode::Data,
                "ephemeral" if cursor.is_punct_at(1, ".") => Mode::Ephemeral,
                _ => Mode::Managed,
            };
            if mode != Mode::Managed {
                cursor.skip(2);
            }
            SelectedType::Type(mode, self.name(cursor, "a type", Naming::Free)?)
        };
        let mut blocks = Vec::new();
        while cursor.is_punct(".") {
            cursor.next();
            blocks.push(self.name(cursor, "a block", Naming::Free)?);
        }
        let names = match cursor.take_group(Delimiter::Parenthesis) {
            Some(group) => self.names_in(&mut cursor.enter(&group)),
            None => Vec::new(),
        };
        Ok(Selected { of, blocks, names, span: self.since(cursor, first) })
    }

    /// `groups: it.security_groups, subnets: it.subnets`.
    fn names_in(&mut self, cursor: &mut Cursor) -> Vec<(Name, Expr)> {
        let mut names = Vec::new();
        while !cursor.is_empty() {
            let Ok(name) = self.name(cursor, "what the rule is about", Naming::Declared) else { break };
            if !cursor.is_colon_at(0) {
                self.expected(cursor, "`:` and what it is");
                names.push((name.clone(), poison(name.span)));
                break;
            }
            cursor.next();
            let value = self.expression(cursor);
            let fails = value.is_err();
            names.push((name.clone(), value.unwrap_or_else(|Reported| poison(name.span))));
            if fails {
                break;
            }
            if !cursor.is_empty() && !cursor.take_punct(",") {
                self.expected(cursor, "`,`");
                break;
            }
        }
        names
    }

    /// Each of several things has the same names: the rule reads them.
    fn same_names(&mut self, cursor: &Cursor, selects: &mut [Selected]) {
        let mut all: Vec<Name> = Vec::new();
        for (name, _) in selects.iter().flat_map(|selected| &selected.names) {
            if all.iter().all(|known| known.text != name.text) {
                all.push(name.clone());
            }
        }
        for selected in selects {
            let has = |name: &&Name| selected.names.iter().any(|(known, _)| known.text == name.text);
            let lacks: Vec<Name> = all.iter().filter(|name| !has(name)).cloned().collect();
            if let Some(first) = lacks.first() {
                let message = format!("this does not say what `{}` is", first.text);
                let found = Diagnostic::error(&INVALID_RULE, selected.span, message);
                self.report(cursor, found.help(format!("write `({}: …)` behind each of them", first.text)));
            }
            selected.names.extend(lacks.into_iter().map(|name| (name.clone(), poison(name.span))));
        }
    }
}

/// How a rule is written.
const FORM: &str =
    "write `pub Name for aws_sqs_queue as queue { require: …, message: \"…\" }`, or `pub pack Name { Rule, … }`";

/// `QueueKey` as rules are named in messages and levels: `queue_key`.
fn word(name: &str) -> String {
    let mut word = String::new();
    let mut before: Option<char> = None;
    let letters: Vec<char> = name.chars().collect();
    for (at, &letter) in letters.iter().enumerate() {
        // `IMDSv2` is one word.
        let next = letters.get(at + 1).is_some_and(|next| next.is_lowercase())
            && !letters.get(at + 2).is_some_and(char::is_ascii_digit);
        let begins =
            letter.is_uppercase() && before.is_some_and(|before| before != '_' && (!before.is_uppercase() || next));
        if begins {
            word.push('_');
        }
        word.extend(letter.to_lowercase());
        before = Some(letter);
    }
    word
}

#[cfg(test)]
mod tests {
    use super::word;

    #[test]
    fn a_rule_is_known_by_its_name_in_snake_case() {
        for (name, known_by) in [
            ("QueueKey", "queue_key"),
            ("TLSOnly", "tls_only"),
            ("RequireIMDSv2", "require_imdsv2"),
            ("S3Versioning", "s3_versioning"),
            ("already_so", "already_so"),
        ] {
            assert_eq!(word(name), known_by);
        }
    }
}
