//! The bodies that Terraform itself defines: which arguments and blocks each has, and which must be there.

use crate::{
    Span,
    check::{Context, Item},
    evaluated::{Block, Body, Meta},
    program::Mode,
};

/// What a body may hold.
pub(super) struct Shape {
    /// Arguments; those that end with `!` must be there.
    pub(super) arguments: &'static [&'static str],
    /// Blocks.
    pub(super) blocks: &'static [(&'static str, &'static Shape)],
}

impl Shape {
    /// Whether it is that of a condition and what is said where it does not hold.
    pub(super) fn is_condition(&self) -> bool {
        std::ptr::eq(self, &raw const CONDITION)
    }

    /// The names of the arguments, and whether each must be there.
    pub(super) fn arguments(&self) -> impl Iterator<Item = (&'static str, bool)> {
        self.arguments.iter().map(|name| match name.strip_suffix('!') {
            Some(name) => (name, true),
            None => (*name, false),
        })
    }
}

static CONDITION: Shape = Shape { arguments: &["condition!", "error_message!"], blocks: &[] };
static MANAGED: Shape = Shape {
    arguments: &["create_before_destroy", "prevent_destroy", "ignore_changes", "replace_triggered_by"],
    blocks: &[("precondition", &CONDITION), ("postcondition", &CONDITION)],
};
static READ: Shape = Shape { arguments: &[], blocks: &[("precondition", &CONDITION), ("postcondition", &CONDITION)] };
static CONNECTION: Shape = Shape {
    arguments: &[
        "host!",
        "type",
        "user",
        "password",
        "port",
        "timeout",
        "script_path",
        "private_key",
        "certificate",
        "agent",
        "agent_identity",
        "host_key",
        "target_platform",
        "https",
        "insecure",
        "use_ntlm",
        "cacert",
        "bastion_host",
        "bastion_host_key",
        "bastion_port",
        "bastion_user",
        "bastion_password",
        "bastion_private_key",
        "bastion_certificate",
        "proxy_scheme",
        "proxy_host",
        "proxy_port",
        "proxy_user_name",
        "proxy_user_password",
    ],
    blocks: &[],
};
static LOCAL_EXEC: Shape = Shape {
    arguments: &["command!", "working_dir", "interpreter", "environment", "quiet", "when", "on_failure"],
    blocks: &[("connection", &CONNECTION)],
};
static REMOTE_EXEC: Shape =
    Shape { arguments: &["inline", "script", "scripts", "when", "on_failure"], blocks: &[("connection", &CONNECTION)] };
static FILE: Shape = Shape {
    arguments: &["source", "content", "destination!", "when", "on_failure"],
    blocks: &[("connection", &CONNECTION)],
};
static VARIABLE: Shape = Shape {
    arguments: &["type", "default", "description", "sensitive", "nullable", "ephemeral", "deprecated", "const"],
    blocks: &[("validation", &CONDITION)],
};
static OUTPUT: Shape = Shape {
    arguments: &["value!", "description", "sensitive", "ephemeral", "depends_on", "type", "deprecated"],
    blocks: &[("precondition", &CONDITION)],
};
static MOVED: Shape = Shape { arguments: &["from!", "to!"], blocks: &[] };
static IMPORT: Shape = Shape { arguments: &["to!", "id", "identity", "provider", "for_each"], blocks: &[] };
static DESTROY: Shape = Shape { arguments: &["destroy"], blocks: &[] };
static REMOVED: Shape =
    Shape { arguments: &["from!"], blocks: &[("lifecycle", &DESTROY), ("connection", &CONNECTION)] };
static CHECK: Shape = Shape { arguments: &[], blocks: &[("assert", &CONDITION)] };

/// The provisioners that Terraform has.
pub(super) const PROVISIONERS: [&str; 3] = ["local-exec", "remote-exec", "file"];

/// A body of Terraform's own, with what it should be.
pub(super) struct Shaped<'a> {
    pub(super) item: Item,
    /// `lifecycle`, `variable`, `provisioner "local-exec"`.
    pub(super) name: String,
    pub(super) body: &'a Body,
    pub(super) shape: &'static Shape,
    pub(super) span: Span,
}

/// Every such body, nested ones included.
pub(super) fn shaped<'a>(context: &Context<'a>) -> Vec<Shaped<'a>> {
    let mut all = Vec::new();
    let evaluated = context.evaluated;
    for (item, resource) in context.resources() {
        let shape = if resource.mode == Mode::Managed { &MANAGED } else { &READ };
        let meta = &resource.meta;
        if let Some(body) = &meta.lifecycle {
            add(&mut all, Shaped { item, name: "lifecycle".to_owned(), body, shape, span: resource.span });
        }
        if let Some(body) = &meta.connection {
            let name = "connection".to_owned();
            add(&mut all, Shaped { item, name, body, shape: &CONNECTION, span: resource.span });
        }
        for block in &meta.provisioners {
            provisioner(&mut all, item, block);
        }
    }
    for (index, variable) in evaluated.variables.iter().enumerate() {
        let (item, name) = (Item::Variable(index), "variable".to_owned());
        add(&mut all, Shaped { item, name, body: &variable.body, shape: &VARIABLE, span: variable.span });
    }
    for (index, output) in evaluated.outputs.iter().enumerate() {
        let (item, name) = (Item::Output(index), "output".to_owned());
        add(&mut all, Shaped { item, name, body: &output.body, shape: &OUTPUT, span: output.span });
    }
    for (index, block) in evaluated.refactorings.iter().enumerate() {
        let shape = match block.block {
            "moved" => &MOVED,
            "import" => &IMPORT,
            _ => &REMOVED,
        };
        let (item, name) = (Item::Refactoring(index), block.block.to_owned());
        add(&mut all, Shaped { item, name, body: &block.body, shape, span: block.span });
        for inner in block.body.blocks("provisioner") {
            provisioner(&mut all, item, inner);
        }
    }
    for (index, check) in evaluated.checks.iter().enumerate() {
        let (item, name) = (Item::Check(index), "check".to_owned());
        add(&mut all, Shaped { item, name, body: &check.body, shape: &CHECK, span: check.span });
    }
    all
}

fn provisioner<'a>(all: &mut Vec<Shaped<'a>>, item: Item, block: &'a Block) {
    let shape = match block.labels.first().map(|label| &**label) {
        Some("local-exec") => &LOCAL_EXEC,
        Some("remote-exec") => &REMOTE_EXEC,
        Some("file") => &FILE,
        _ => return,
    };
    let name = format!("provisioner \"{}\"", block.labels.first().map_or("", |label| label));
    add(all, Shaped { item, name, body: &block.body, shape, span: block.span });
}

fn add<'a>(all: &mut Vec<Shaped<'a>>, shaped: Shaped<'a>) {
    let (item, body, shape) = (shaped.item, shaped.body, shaped.shape);
    all.push(shaped);
    for block in &body.blocks {
        if let Some((name, shape)) = shape.blocks.iter().find(|(name, _)| *name == &*block.name) {
            add(all, Shaped { item, name: (*name).to_owned(), body: &block.body, shape, span: block.span });
        }
    }
}

/// The meta-arguments of resources and modules.
pub(super) fn metas<'a>(context: &Context<'a>) -> impl Iterator<Item = (Item, &'a Meta)> {
    let evaluated = context.evaluated;
    let modules = evaluated.modules.iter().enumerate().map(|(index, module)| (Item::Module(index), &module.meta));
    context.resources().map(|(item, resource)| (item, &resource.meta)).chain(modules)
}
