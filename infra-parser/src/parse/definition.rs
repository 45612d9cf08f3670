//! Definitions: `pub Network<cidr: cidr> { items }`.

use crate::{
    catalog::syntax::{MISSING_BODY, PARAMETER_TYPE, UNKNOWN_ITEM},
    diagnostic::Diagnostic,
    program::{Expr, Name, Parameter, Stack, StackType},
};
use proc_macro2::{Delimiter, Ident, TokenStream, TokenTree};

use super::{
    Cursor, IncludeUse, Parse, Parsed, Parser, PathRole, PathUse, Reported,
    attribute::{Before, Heading},
    cursor::Word,
    keyword::Keyword,
    name::Naming,
    poison,
};

/// One stack of an invocation.
#[derive(Debug)]
pub struct ParsedStack {
    /// The tree; definitions that it names are not linked yet.
    pub stack: Stack,
    /// `pub`, `pub`, or nothing.
    pub visibility: TokenStream,
    /// The stack's name.
    pub name: Ident,
    /// Every distinct path to another definition, in the order of first naming.
    pub paths: Vec<PathUse>,
    /// The `rust(…)` expressions by number.
    pub rust: Vec<TokenStream>,
    /// The files it includes, in order.
    pub includes: Vec<IncludeUse>,
    /// All of its own tokens, attributes first.
    pub tokens: TokenStream,
}

impl Parser<'_> {
    /// All definitions of an invocation.
    pub(super) fn definitions(mut self, cursor: &mut Cursor) -> Parsed {
        let mut stacks = Vec::new();
        while !cursor.is_empty() {
            if cursor.take_punct(";") {
                continue;
            }
            let before: Vec<TokenTree> = cursor.rest().to_vec();
            let errors = self.out.len();
            if let Ok((mut stack, visibility, name)) = self.definition(cursor) {
                stack.broken = self.out.len() > errors;
                let length = before.len() - cursor.rest().len();
                stacks.push(ParsedStack {
                    stack,
                    visibility,
                    name,
                    paths: std::mem::take(&mut self.paths),
                    rust: std::mem::take(&mut self.rust),
                    tokens: before.into_iter().take(length).collect(),
                    includes: std::mem::take(&mut self.included),
                });
            } else {
                skip_definition(cursor, before.len());
            }
        }
        Parsed { stacks }
    }

    fn definition(&mut self, cursor: &mut Cursor) -> Parse<(Stack, TokenStream, Ident)> {
        let Heading { docs, attributes } = self.heading(cursor, Before::Stack);
        let visibility = visibility(cursor);
        let Some(TokenTree::Ident(ident)) = cursor.peek().cloned() else {
            let found = self.unexpected(cursor, "a stack");
            return Err(self.report(cursor, found.help("write `pub Name { … }`")));
        };
        let word = Word::of(&ident);
        if Keyword::read(&word.text).is_some() && !word.raw && !cursor.is_group_at(1, Delimiter::Brace) {
            return Err(self.item_outside(cursor, &word));
        }
        cursor.next();
        let name = self.plain_name(cursor, &word);
        let mut parameters = Vec::new();
        if cursor.is_punct("<")
            && let Err(Reported) = self.parameters(cursor, &mut parameters)
        {
            while !cursor.is_empty() && !is_body(cursor) {
                cursor.next();
            }
        }
        self.round_parameters(cursor);
        let items = if let Some(group) = cursor.take_group(Delimiter::Brace) {
            let mut inner = cursor.enter(&group);
            self.items(&mut inner)
        } else {
            self.no_body(cursor, &name);
            Vec::new()
        };
        let stack = Stack { name, docs, attributes, parameters, items, broken: false };
        Ok((stack, visibility, ident))
    }

    /// `Network(cidr: cidr) { … }`.
    fn round_parameters(&mut self, cursor: &mut Cursor) {
        if cursor.is_group_at(0, Delimiter::Parenthesis) {
            let found = self.unexpected(cursor, "`<` or `{`");
            self.report(cursor, found.help("parameters stand in angle brackets: `Name<parameter: type> { … }`"));
            cursor.next();
        }
    }

    fn no_body(&mut self, cursor: &mut Cursor, name: &Name) {
        let message = format!("the stack `{}` needs a body in braces", name.text);
        let found = Diagnostic::error(&MISSING_BODY, name.span, message);
        self.report(cursor, found.help(format!("write `pub {} {{ … }}`", name.text)));
        let start = cursor.rest().len() + 1;
        skip_definition(cursor, start);
    }

    /// An item where a stack is expected.
    fn item_outside(&mut self, cursor: &Cursor, word: &Word) -> Reported {
        let span = self.mark(cursor, word.span, word.span);
        if word.text == "stack" {
            let found = Diagnostic::error(&UNKNOWN_ITEM, span, "a definition begins with its name, not with `stack`");
            return self.report(cursor, found.help("write `pub Name { … }`"));
        }
        let found = Diagnostic::error(&UNKNOWN_ITEM, span, format!("`{}` stands outside of a stack", word.text));
        self.report(cursor, found.help(format!("write `pub Name {{ {} … }}`", word.text)))
    }

    /// `<name: type, name: type = default>`.
    fn parameters(&mut self, cursor: &mut Cursor, parameters: &mut Vec<Parameter>) -> Parse<()> {
        cursor.next();
        loop {
            if cursor.take_punct(">") {
                return Ok(());
            }
            match self.parameter(cursor) {
                Ok(parameter) => parameters.push(parameter),
                Err(Reported) => skip_parameter(cursor),
            }
            if !cursor.take_punct(",") && !cursor.is_punct(">") {
                return Err(self.expected(cursor, "`,` or `>` after a parameter"));
            }
        }
    }

    /// A parameter; one whose type or default could not be read is there all the same, so that it is declared.
    fn parameter(&mut self, cursor: &mut Cursor) -> Parse<Parameter> {
        let Heading { docs, attributes } = self.heading(cursor, Before::Parameter);
        let shared = cursor.is_keyword("shared") && cursor.is_word_at(1);
        if shared {
            cursor.next();
        }
        let name = self.name(cursor, "a parameter", Naming::Declared)?;
        let outer = std::mem::replace(&mut self.no_angle, true);
        let stack = self.stack_type(cursor, &name, shared);
        let (ty, default) = match &stack {
            Some(stack) => (poison(stack.path.span), None),
            None => self.parameter_type(cursor, &name),
        };
        self.no_angle = outer;
        Ok(Parameter { name, ty, stack, default, attributes, shared, docs })
    }

    /// `: Network`, `: network::Network`: the parameter takes a stack as a whole.
    fn stack_type(&mut self, cursor: &mut Cursor, name: &Name, shared: bool) -> Option<StackType> {
        let word = cursor.word_at(1)?;
        let path = cursor.is_punct_at(2, "::") || word.text.starts_with(char::is_uppercase);
        if !cursor.is_colon_at(0) || !path || RUST_TYPES.contains(&&*word.text) {
            return None;
        }
        cursor.next();
        let path = self.path(cursor, PathRole::Stack).ok()?;
        let problem = if shared {
            Some("is handed from stack to stack, not shared")
        } else if cursor.is_equals_at(0) {
            Some("has no default")
        } else {
            None
        };
        if let Some(problem) = problem {
            let message = format!("the parameter `{}` takes the stack `{}` and {problem}", name.text, path.text);
            let found = Diagnostic::error(&PARAMETER_TYPE, name.span, message);
            self.report(cursor, found.help(format!("write `{}: {}`", name.text, path.text)));
            skip_parameter(cursor);
        }
        Some(StackType { path, definition: None })
    }

    fn parameter_type(&mut self, cursor: &mut Cursor, name: &Name) -> (Expr, Option<Expr>) {
        if !cursor.is_colon_at(0) {
            let message = format!("the parameter `{}` needs a type", name.text);
            let found = Diagnostic::error(&PARAMETER_TYPE, name.span, message);
            self.report(cursor, found.help(format!("write `{}: string`, or another type", name.text)));
            skip_parameter(cursor);
            return (poison(name.span), None);
        }
        cursor.next();
        let Ok(ty) = self.expression(cursor) else {
            skip_parameter(cursor);
            return (poison(name.span), None);
        };
        if !cursor.is_equals_at(0) {
            return (ty, None);
        }
        cursor.next();
        let default = self.expression(cursor).unwrap_or_else(|Reported| {
            skip_parameter(cursor);
            poison(name.span)
        });
        (ty, Some(default))
    }
}

/// Types of Rust that are written where one of the language is meant.
const RUST_TYPES: [&str; 8] = ["BTreeMap", "BTreeSet", "HashMap", "HashSet", "Option", "Ref", "String", "Vec"];

/// Skips to the end of a broken parameter.
fn skip_parameter(cursor: &mut Cursor) {
    while !(cursor.is_empty() || cursor.is_punct(",") || cursor.is_punct(">") || is_body(cursor)) {
        cursor.next();
    }
}

/// Whether the braces that come next hold a stack, not a parameter's default.
fn is_body(cursor: &Cursor) -> bool {
    cursor.is_group_at(0, Delimiter::Brace) && !cursor.is_punct_at(1, ">") && !cursor.is_punct_at(1, ",")
}

/// `pub`, `pub`, `pub(in path)`, or nothing.
pub(super) fn visibility(cursor: &mut Cursor) -> TokenStream {
    let mut tokens: Vec<TokenTree> = Vec::new();
    if cursor.is_keyword("pub") {
        tokens.extend(cursor.next());
        if cursor.is_group_at(0, Delimiter::Parenthesis) {
            tokens.extend(cursor.next());
        }
    }
    tokens.into_iter().collect()
}

/// Skips behind the body of a broken definition, or to where the next one clearly begins.
pub(super) fn skip_definition(cursor: &mut Cursor, start: usize) {
    while !cursor.is_empty() {
        let moved = cursor.rest().len() < start;
        if moved && (cursor.is_keyword("pub") || cursor.is_punct("#")) {
            return;
        }
        let was_body = is_body(cursor);
        cursor.next();
        if was_body {
            return;
        }
    }
}
