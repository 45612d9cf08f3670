//! `lifecycle`, `connection` and provisioners: bodies with keywords and bare references in them.

use super::{Argument, ArgumentValue, Body, Evaluator, raw::written, scope::Scope};
use crate::{
    catalog::references::NOT_A_REFERENCE,
    diagnostic::Diagnostic,
    program::{self, Entry, Expr, ExprKind, Name},
};

impl<'p> Evaluator<'p> {
    pub(super) fn lifecycle(&mut self, body: &'p program::Body, scope: &Scope<'p>) -> Body {
        let mut made = Body { span: body.span, ..Body::default() };
        for entry in &body.entries {
            match entry {
                Entry::Attribute { name, value } => {
                    let argument = match &*name.text {
                        "ignore_changes" => self.ignored(name, value, scope),
                        "replace_triggered_by" => self.triggers(name, value, scope),
                        _ => self.literal(name, value, scope),
                    };
                    made.attributes.push(argument);
                }
                // `precondition` and `postcondition` hold ordinary expressions.
                entry => self.entry(entry, scope, &mut made),
            }
        }
        made
    }

    /// Resources and attributes of resources.
    fn triggers(&mut self, name: &Name, value: &'p Expr, scope: &Scope<'p>) -> Argument {
        let argument = self.references(name, value, scope);
        if let ArgumentValue::Traversals { references, .. } = &argument.value
            && references.iter().any(|(text, resource)| resource.is_none() && !text.contains('.'))
        {
            let message = "`replace_triggered_by` takes resources and attributes of them";
            let found = Diagnostic::error(&NOT_A_REFERENCE, value.span, message);
            self.report(scope.frame, found.help("keep the value in a `terraform_data` resource, and name that"));
        }
        argument
    }

    /// `all`, or names of the resource's own attributes, which are no references to anything else.
    fn ignored(&mut self, name: &Name, value: &'p Expr, scope: &Scope<'p>) -> Argument {
        if let Some(keyword) = Self::keyword(name, value, &["all"]) {
            return keyword;
        }
        let list: Vec<&Expr> = match &*value.kind {
            ExprKind::List(all) => all.iter().collect(),
            _ => vec![value],
        };
        let mut references = Vec::new();
        for one in list {
            match written(one).or_else(|| super::types::plain_text(one).map(|text| text.to_string())) {
                Some(text) => references.push((text.into(), None)),
                None if matches!(&*one.kind, ExprKind::Poison) => {}
                None => self.report(
                    scope.frame,
                    Diagnostic::error(&NOT_A_REFERENCE, one.span, "`ignore_changes` takes names of attributes")
                        .help("write `ignore_changes: [tags, desired_capacity]` or `ignore_changes: all`"),
                ),
            }
        }
        Argument {
            name: name.text.clone(),
            name_span: name.span,
            value: ArgumentValue::Traversals { references, many: true },
            span: value.span,
        }
    }

    pub(super) fn connection(&mut self, body: &'p program::Body, scope: &Scope<'p>) -> Body {
        self.with_literals(body, scope, &["type"])
    }

    pub(super) fn provisioner(&mut self, body: &'p program::Body, scope: &Scope<'p>) -> Body {
        let mut made = Body { span: body.span, ..Body::default() };
        for entry in &body.entries {
            let keyword = match entry {
                Entry::Attribute { name, value } if &*name.text == "when" => {
                    Self::keyword(name, value, &["create", "destroy"])
                }
                Entry::Attribute { name, value } if &*name.text == "on_failure" => {
                    Self::keyword(name, value, &["continue", "fail"])
                }
                _ => None,
            };
            match keyword {
                Some(argument) => made.attributes.push(argument),
                None => self.entry(entry, scope, &mut made),
            }
        }
        made
    }

    /// A body in which some arguments are read as they stand.
    pub(super) fn with_literals(&mut self, body: &'p program::Body, scope: &Scope<'p>, literals: &[&str]) -> Body {
        let mut made = Body { span: body.span, ..Body::default() };
        for entry in &body.entries {
            match entry {
                Entry::Attribute { name, value } if literals.contains(&&*name.text) => {
                    let argument = self.literal(name, value, scope);
                    made.attributes.push(argument);
                }
                entry => self.entry(entry, scope, &mut made),
            }
        }
        made
    }
}
