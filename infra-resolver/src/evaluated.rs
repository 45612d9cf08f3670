//! What a program comes to: resources, outputs and all else with their values, for one target.

mod body;
mod local_module;
mod providers;

pub use body::{Argument, ArgumentValue, Block, Body, Dynamic};
pub use local_module::{Input, LocalModule, LocalOutput};
pub use providers::Configurations;

use crate::{
    Span, Text,
    ids::{
        Arena, CheckId, DefinitionId, InstanceId, LocalModuleId, ModuleId, ProviderId, RefactoringId, RemoteId,
        ResourceId, RootOutputId, UnusedId, VariableId,
    },
    mode::Mode,
    program::{Allow, Declared, Name, Taken},
    types::Type,
    value::{Traversal, Value},
};

/// A root stack, or a definition on its own, with everything folded, unrolled and inlined.
#[derive(Debug, Default)]
pub struct Evaluated {
    /// The workspace, if it is a root.
    pub workspace: Option<Text>,
    /// Every stack instance; the first is the root itself.
    pub instances: Arena<InstanceId, Instance>,
    /// Managed, read and ephemeral resources.
    pub resources: Arena<ResourceId, Resource>,
    /// What is still asked for when Terraform runs, those of nested stacks too.
    pub variables: Arena<VariableId, Variable>,
    /// Outputs of the root.
    pub outputs: Arena<RootOutputId, Output>,
    /// One for each provider and alias.
    pub providers: Arena<ProviderId, Provider>,
    /// `required_providers`, resolved for the target at hand.
    pub required_providers: Vec<RequiredProvider>,
    /// `terraform { … }` without `required_providers`.
    pub terraform: Option<Body>,
    /// Calls of modules that are not of this language, those of nested stacks too.
    pub modules: Arena<ModuleId, Module>,
    /// Nested stacks that are written as modules beside the document.
    pub local_modules: Arena<LocalModuleId, LocalModule>,
    /// Other roots that are read through their state.
    pub remotes: Arena<RemoteId, Remote>,
    /// `moved`, `import`, `removed`, in order.
    pub refactorings: Arena<RefactoringId, Refactoring>,
    /// `check` blocks.
    pub checks: Arena<CheckId, CheckBlock>,
    /// `rules { … }` of the root.
    pub rules: Option<Body>,
    /// What is declared and never used, in every stack instance and in the kinds of resources.
    pub unused: Arena<UnusedId, Unused>,
    /// The `#[allow(…)]`s of the definition that is compiled which hold for something that is there: not those in an arm
    /// that is not taken.
    pub allows: Vec<Allow>,
    /// The rules and packs that each stack instance takes, for itself and all that it brings in.
    pub taken: Vec<(InstanceId, Taken)>,
}

impl Evaluated {
    /// The `#[allow(…)]`s that hold for what carries these and stands in this instance, the innermost first: then those
    /// on the item that brings the instance in and on its definition, and so on to the root's.
    pub fn allows<'a>(&'a self, own: &'a [Allow], instance: InstanceId) -> impl Iterator<Item = &'a Allow> {
        let find = |id| self.instances.find(id);
        let around = std::iter::successors(find(instance), move |inner| find(inner.parent?));
        own.iter().chain(around.flat_map(|instance| &instance.allows))
    }
}

/// One stack, brought in once.
#[derive(Debug, Clone)]
pub struct Instance {
    /// The stack that was brought in.
    pub definition: DefinitionId,
    /// Which instance brought it in; `None` for the root.
    pub parent: Option<InstanceId>,
    /// The name that it is brought in under; empty for the root.
    pub name: Text,
    /// The family key.
    pub key: Option<Text>,
    /// Its way from the root, `network` or `network.endpoints`; empty for the root.
    pub path: Text,
    /// The place of the item that brings it in.
    pub span: Span,
    /// `#[allow(…)]` on its definition, then on the item that brings it in.
    pub allows: Vec<Allow>,
    /// The module that it is written in; `None` for the root's document.
    pub module: Option<LocalModuleId>,
}

/// Something declared that nothing uses.
#[derive(Debug, Clone)]
pub struct Unused {
    /// What it is.
    pub declared: Declared,
    /// The name.
    pub name: Name,
    /// `#[allow(…)]` on it.
    pub allows: Vec<Allow>,
    /// Which stack instance it stands in.
    pub instance: InstanceId,
    /// The resource whose kind declares it.
    pub resource: Option<ResourceId>,
}

impl Instance {
    /// A definition that nobody brings in.
    pub fn root(definition: DefinitionId, span: Span) -> Self {
        Self {
            definition,
            parent: None,
            name: "".into(),
            key: None,
            path: "".into(),
            span,
            allows: Vec::new(),
            module: None,
        }
    }
}

/// A resource, data source or ephemeral resource.
#[derive(Debug)]
pub struct Resource {
    /// Managed, read or ephemeral.
    pub mode: Mode,
    /// The provider type.
    pub ty: Text,
    /// Where the type or kind is written.
    pub ty_span: Span,
    /// The name within Terraform: `network_private_a`.
    pub name: Text,
    /// The name as declared.
    pub declared: Name,
    /// The family key.
    pub key: Option<Text>,
    /// Which stack instance it stands in.
    pub instance: InstanceId,
    /// The module that it is written in: there is one of it for each instance of that.
    pub module: Option<LocalModuleId>,
    /// Its keyword to its name.
    pub span: Span,
    /// The kind, if it is an instance of one.
    pub kind: Option<DefinitionId>,
    /// Documentation.
    pub docs: Option<Text>,
    /// `#[allow(…)]` on it.
    pub allows: Vec<Allow>,
    /// Attributes and blocks of the provider's schema.
    pub body: Body,
    /// Meta-arguments.
    pub meta: Meta,
    /// Whether its physical name was left out, and is the one that the convention gives.
    pub named_by_convention: bool,
}

impl Resource {
    /// Whether it is known that there is no instance of it: `count: 0`, or a `for_each` without a key.
    pub fn is_none(&self) -> bool {
        let value = |argument: &Option<Argument>| argument.as_ref().and_then(Argument::value).cloned();
        let empty = |value: Value| match value {
            Value::Object(all) | Value::Map(all) => all.is_empty(),
            Value::Set(all) => all.is_empty(),
            _ => false,
        };
        value(&self.meta.count).is_some_and(|count| count == Value::Number(0_i64.into()))
            || value(&self.meta.for_each).is_some_and(empty)
    }

    /// As messages name it, by its type and the name that it is declared under: `data.aws_ami.main`.
    pub fn shown(&self) -> String {
        format!("{}{}.{}", self.mode.prefix(), self.ty, self.declared.text)
    }

    /// `aws_vpc.main`, `data.aws_ami.main`, `ephemeral.…`, as the document or module that it is written in names it.
    pub fn address(&self) -> String {
        format!("{}{}.{}", self.mode.prefix(), self.ty, self.name)
    }
}

/// What Terraform itself understands of a resource or module.
#[derive(Debug, Default)]
pub struct Meta {
    /// The number of instances, where it is stated.
    pub count: Option<Argument>,
    /// What there is one instance for each of.
    pub for_each: Option<Argument>,
    /// `depends_on`, each a whole object.
    pub depends_on: Vec<Traversal>,
    /// `provider`: the local name and alias, as `aws.west`.
    pub provider: Option<Argument>,
    /// When Terraform may replace or destroy it, and what must hold before and after.
    pub lifecycle: Option<Body>,
    /// How its provisioners reach it.
    pub connection: Option<Body>,
    /// `provisioner "…"`, in order.
    pub provisioners: Vec<Block>,
}

/// An input that is given when Terraform runs.
#[derive(Debug)]
pub struct Variable {
    /// The name within Terraform.
    pub name: Text,
    /// The name as declared.
    pub declared: Name,
    /// Its type.
    pub ty: Type,
    /// All arguments, `validation` blocks included.
    pub body: Body,
    /// Documentation.
    pub docs: Option<Text>,
    /// `#[allow(…)]` on it.
    pub allows: Vec<Allow>,
    /// Which stack instance it stands in.
    pub instance: InstanceId,
    /// Its keyword to its name.
    pub span: Span,
}

impl Variable {
    /// `var.region`.
    pub fn address(&self) -> String {
        format!("var.{}", self.name)
    }
}

/// An output of the root.
#[derive(Debug)]
pub struct Output {
    /// As the document has it; `output` of nested stacks is not among these.
    pub name: Name,
    /// `value` and all other arguments, `precondition` blocks included.
    pub body: Body,
    /// Documentation.
    pub docs: Option<Text>,
    /// `#[allow(…)]` on it.
    pub allows: Vec<Allow>,
    /// Its keyword to its name.
    pub span: Span,
}

impl Output {
    /// `output.vpc_id`.
    pub fn address(&self) -> String {
        format!("output.{}", self.name.text)
    }
}

/// A provider configuration.
#[derive(Debug)]
pub struct Provider {
    /// The name that the document has for it, which need not be the end of its source.
    pub name: Name,
    /// What tells it from others of its provider; `None` for the default one.
    pub alias: Option<Name>,
    /// The configuration.
    pub body: Body,
    /// `#[allow(…)]` on it.
    pub allows: Vec<Allow>,
    /// Which stack instance it stands in.
    pub instance: InstanceId,
    /// Its keyword to its name.
    pub span: Span,
}

impl Provider {
    /// `provider.aws`, `provider.aws.west`.
    pub fn address(&self) -> String {
        match &self.alias {
            Some(alias) => format!("provider.{}.{}", self.name.text, alias.text),
            None => format!("provider.{}", self.name.text),
        }
    }
}

/// An entry of `required_providers`, for one target.
#[derive(Debug, Clone)]
pub struct RequiredProvider {
    /// The local name.
    pub name: Name,
    /// `hashicorp/aws`.
    pub source: Text,
    /// The version of this target, `5.100`; `None` if none is stated.
    pub version: Option<Text>,
    /// All versions stated, newest first.
    pub versions: Vec<Text>,
}

/// A module call.
#[derive(Debug)]
pub struct Module {
    /// The name within Terraform.
    pub name: Text,
    /// The name as declared.
    pub declared: Name,
    /// `source`, `version` and the inputs.
    pub body: Body,
    /// `count`, `for_each`, `depends_on`.
    pub meta: Meta,
    /// `providers`: inner name and outer reference.
    pub providers: Vec<(Text, Text)>,
    /// `#[allow(…)]` on it.
    pub allows: Vec<Allow>,
    /// Which stack instance it stands in.
    pub instance: InstanceId,
    /// Its keyword to its name.
    pub span: Span,
}

impl Module {
    /// `module.vpc`.
    pub fn address(&self) -> String {
        format!("module.{}", self.name)
    }
}

/// Another root stack, read through its state.
#[derive(Debug)]
pub struct Remote {
    /// The name of the `terraform_remote_state` data source.
    pub name: Text,
    /// The other root's workspace.
    pub workspace: Text,
    /// The outputs that this program reads.
    pub outputs: Vec<Text>,
    /// Where it is declared.
    pub span: Span,
}

impl Remote {
    /// `data.terraform_remote_state.production`.
    pub fn address(&self) -> String {
        format!("data.terraform_remote_state.{}", self.name)
    }
}

/// `moved`, `import` or `removed`.
#[derive(Debug)]
pub struct Refactoring {
    /// `moved`, `import` or `removed`.
    pub block: &'static str,
    /// Its arguments.
    pub body: Body,
    /// `#[allow(…)]` on it.
    pub allows: Vec<Allow>,
    /// Which stack instance it stands in.
    pub instance: InstanceId,
    /// Its keyword.
    pub span: Span,
}

/// `check name { … }`.
#[derive(Debug)]
pub struct CheckBlock {
    /// The name within Terraform.
    pub name: Text,
    /// The scoped data source.
    pub data: Option<Resource>,
    /// `assert` blocks.
    pub body: Body,
    /// `#[allow(…)]` on it.
    pub allows: Vec<Allow>,
    /// Which stack instance it stands in.
    pub instance: InstanceId,
    /// Its keyword to its name.
    pub span: Span,
}

impl CheckBlock {
    /// `check.health`.
    pub fn address(&self) -> String {
        format!("check.{}", self.name)
    }

    /// Whether all that it asserts is known to hold, so that nothing is left for Terraform.
    pub fn holds(&self) -> bool {
        self.body.blocks("assert").all(Block::holds)
    }
}
