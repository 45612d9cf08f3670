use crate::{
    check::{Check, Context, Findings, Item, LooksAt},
    deployed::changes,
    diagnostic::{Code, Diagnostic, Example, Family},
    evaluated::Resource,
    mode::Mode,
};

/// An edit that replaces what is deployed and holds no data.
static CODE: Code = Code {
    name: "recreates",
    family: Family::Deployed,
    summary: "An edit that replaces what is deployed, as far as is known without loss of data.",
    why: "The resource is gone until the other one is there, with its address, its id and what was attached to it. \
          `create_before_destroy` turns the order round where two can stand side by side.",
    fails: &[Example(
        r#"// infra.lock:
//
// [demo.prod]
// "aws_vpc.main" = { fixed = { cidr_block = "10.0.0.0/16" } }
stack! {
    #[workspace("demo")]
    #[lock("infra.lock")]
    pub Demo {
        resource aws_vpc main { cidr_block: "10.1.0.0/16" }
        //                                  ^^^^^^^^^^^^^ warning: `cidr_block` was "10.0.0.0/16" in `prod`: the change destroys `aws_vpc.main`
    }
}"#,
    )],
    passes: &[Example(
        r#"// infra.lock:
//
// [demo.prod]
// "aws_vpc.main" = { fixed = { cidr_block = "10.0.0.0/16" } }
stack! {
    #[workspace("demo")]
    #[lock("infra.lock")]
    pub Demo {
        resource aws_vpc main { cidr_block: "10.0.0.0/16", enable_dns_hostnames: true }
    }
}"#,
    )],
    source: "the lock, and the plans of the real provider",
    allowable: true,
};

pub(super) static CHECK: Check = Check::new(&CODE, &[LooksAt::Resource(resource)]).of_roots();

fn resource(context: &Context<'_>, item: Item, resource: &Resource, out: &mut Findings<'_>) {
    let Some(deployed) = context.deployed.filter(|_| resource.mode == Mode::Managed) else { return };
    for change in changes(context.evaluated, (deployed, context.refactored()), resource, &context.target.schemas) {
        if change.data.is_none() {
            let found = Diagnostic::warning(&CODE, change.span, change.said(resource));
            let meant = "if it is meant, write `#[allow(recreates, reason = \"…\")]` until it is deployed";
            out.push(item, found.help(change.kept()).help(meant));
        }
    }
}
