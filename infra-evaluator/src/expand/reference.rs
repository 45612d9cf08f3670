//! References that stand by themselves: bare addresses, and what must be there first.

use super::Expander;
use crate::{
    Span, Text,
    catalog::references::NOT_A_REFERENCE,
    diagnostic::{Diagnostic, Diagnostics},
    evaluate::{Operand, Outputs, Scope},
    evaluated::LocalModule,
    ids::ResourceId,
    program::Name,
    resolved::{Expr, ExprKind, Reference},
    value::{Node, Root, Step, Traversal, Value},
};

/// As Terraform writes it, with the resource that it means.
type Bare = (Text, Option<ResourceId>);

impl Expander<'_> {
    /// Bare references; with `declared`, to resources and attributes of them alone.
    pub(super) fn references(
        &mut self,
        name: &Name,
        list: &[Reference],
        span: Span,
        declared: bool,
        scope: &Scope,
    ) -> Vec<Bare> {
        let references: Vec<Bare> = list.iter().filter_map(|one| self.bare_reference(one, scope)).collect();
        if declared && references.iter().any(|(text, resource)| resource.is_none() && !text.contains('.')) {
            let message = format!("`{}` takes resources and attributes of them", name.text);
            let found = Diagnostic::error(&NOT_A_REFERENCE, span, message);
            let help = "keep the value in a `terraform_data` resource, and name that";
            self.report(scope.within.instance, found.help(help));
        }
        references
    }

    fn bare_reference(&mut self, reference: &Reference, scope: &Scope) -> Option<Bare> {
        if !reference.text
            && let Some(found) = self.declared_reference(&reference.expr, scope)
        {
            return Some(found);
        }
        if let Some(written) = &reference.written {
            return Some((written.clone(), None));
        }
        if !matches!(&*reference.expr.kind, ExprKind::Poison) {
            let found = Diagnostic::error(&NOT_A_REFERENCE, reference.expr.span, "a plain reference belongs here");
            let help = "write the name of a resource, or an address such as `aws_vpc.old`";
            self.report(scope.within.instance, found.help(help));
        }
        None
    }

    /// The address of something declared, without errors if it is nothing declared.
    fn declared_reference(&mut self, expr: &Expr, scope: &Scope) -> Option<Bare> {
        let before = std::mem::take(self.out);
        let operand = self.evaluator().operand(expr, scope);
        let found: Diagnostics = std::mem::replace(self.out, before);
        if found.has_errors() {
            return None;
        }
        match operand {
            Operand::Resource { id, .. } => Some((self.evaluated.resources[id].address().into(), Some(id))),
            Operand::Module { name, .. } | Operand::Instances { name, .. } => {
                Some((format!("module.{name}").into(), None))
            }
            Operand::Value(Value::Deferred(deferred)) => match &deferred.node {
                Node::Traversal(Traversal { root: Root::Resource(id), steps }) => {
                    let mut text = self.evaluated.resources[*id].address();
                    for step in steps {
                        match step {
                            Step::Attribute(name) => text.push_str(&format!(".{name}")),
                            Step::Index(Value::String(key)) => text.push_str(&format!("[{key:?}]")),
                            Step::Index(Value::Number(number)) => text.push_str(&format!("[{number}]")),
                            Step::Index(Value::Deferred(key)) => text.push_str(&format!("[{}]", each(&key.node)?)),
                            _ => return None,
                        }
                    }
                    Some((text.into(), Some(*id)))
                }
                _ => None,
            },
            _ => None,
        }
    }

    /// Whole objects that something depends on, nested stacks and families by all their members.
    pub(super) fn dependencies(&mut self, list: &[Expr], scope: &Scope) -> Vec<Traversal> {
        let mut found = Vec::new();
        for one in list {
            let operand = self.evaluator().operand(one, scope);
            self.depended(operand, one.span, scope, &mut found);
        }
        found
    }

    /// The same as addresses.
    pub(super) fn depended_on(&mut self, list: &[Expr], scope: &Scope) -> Vec<Bare> {
        let found = self.dependencies(list, scope);
        let address = |traversal: Traversal| match traversal.root {
            Root::Resource(id) => Some((self.evaluated.resources[id].address().into(), Some(id))),
            Root::Module(name) | Root::Instances { name, .. } => Some((format!("module.{name}").into(), None)),
            Root::Variable(name) => Some((format!("var.{name}").into(), None)),
            _ => None,
        };
        found.into_iter().filter_map(address).collect()
    }

    fn depended(&mut self, operand: Operand, span: Span, scope: &Scope, found: &mut Vec<Traversal>) {
        let whole = |root: Root| Traversal { root, steps: Vec::new() };
        match operand {
            Operand::Resource { id, .. } => found.push(whole(Root::Resource(id))),
            Operand::Module { name, .. } => found.push(whole(Root::Module(name))),
            Operand::Instances { body, name, .. } => found.push(whole(Root::Instances { body, name })),
            Operand::Family(members) => {
                for (_, member) in members {
                    self.depended(member, span, scope, found);
                }
            }
            Operand::Each(all, _) => {
                for one in all {
                    self.depended(one, span, scope, found);
                }
            }
            Operand::Some(one) => self.depended(*one, span, scope, found),
            Operand::Outputs(Outputs::Stack(outer)) => {
                let module = self.evaluated.module_of(outer);
                let resources = self.evaluated.resources.iter_enumerated();
                let inside = resources.filter(|(_, one)| one.module == module && self.within(one.instance, outer));
                found.extend(inside.map(|(id, _)| whole(Root::Resource(id))));
                let calls = self.evaluated.local_modules.iter().filter(|local| local.parent == module);
                let calls = calls.filter(|local| self.within(local.body, outer));
                let call = |local: &LocalModule| Root::Instances {
                    body: local.body,
                    name: self.evaluated.modules[local.call].name.clone(),
                };
                found.extend(calls.map(call).map(whole));
            }
            Operand::Value(Value::Deferred(deferred)) => match &deferred.node {
                // Terraform takes whole objects: an attribute's owner is what is meant.
                Node::Traversal(Traversal {
                    root: root @ (Root::Resource(_) | Root::Variable(_) | Root::Instances { .. }),
                    ..
                }) => {
                    found.push(whole(root.clone()));
                }
                _ => self.no_dependency(span, scope),
            },
            Operand::Value(Value::Poison | Value::Unknown(_)) => {}
            _ => self.no_dependency(span, scope),
        }
    }

    fn no_dependency(&mut self, span: Span, scope: &Scope) {
        let message = "`depends_on` takes resources, modules and nested stacks";
        let found = Diagnostic::error(&NOT_A_REFERENCE, span, message);
        self.report(scope.within.instance, found.help("write their names: `depends_on: [vpc, network]`"));
    }
}

/// `each.key` and the like inside an index.
fn each(node: &Node) -> Option<String> {
    let Node::Traversal(Traversal { root, steps }) = node else { return None };
    let root = match root {
        Root::Each => "each",
        Root::Count => "count",
        _ => return None,
    };
    match steps.as_slice() {
        [Step::Attribute(name)] => Some(format!("{root}.{name}")),
        _ => None,
    }
}
