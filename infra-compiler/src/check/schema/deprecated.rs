use crate::{
    check::{Check, Context, Findings, LooksAt, Owner, Site},
    diagnostic::{Code, Diagnostic, Example, Family},
    evaluated::{Argument, Block},
    schema::Attribute,
};

/// A type, attribute or block that the provider calls deprecated.
static CODE: Code = Code {
    name: "deprecated",
    family: Family::Schema,
    summary: "A type, attribute or block that the provider calls deprecated.",
    why: "It works, and a later version of the provider will not have it. Where the replacement is known, the help names \
          it.",
    fails: &[Example(
        r#"stack! {
    #[workspace("demo")]
    pub Demo {
        required_providers { aws { source: "hashicorp/aws", versions: ["5.100"] } }
        resource aws_s3_bucket logs { bucket: "s3-bucket-{suffix}", acl: "private" }
        //                                                          ^^^ warning: `acl` on `aws_s3_bucket` is deprecated
        // = help: use the resource `aws_s3_bucket_acl`
    }
}"#,
    )],
    passes: &[Example(
        r#"stack! {
    #[workspace("demo")]
    pub Demo {
        required_providers { aws { source: "hashicorp/aws", versions: ["5.100"] } }
        resource aws_s3_bucket logs { bucket: "s3-bucket-{suffix}" }
        resource aws_s3_bucket_acl logs_acl { bucket: logs.id, acl: "private" }
    }
}"#,
    )],
    source: "`terraform providers schema -json`: `deprecated`",
    allowable: true,
};

pub(super) static CHECK: Check =
    Check::new(&CODE, &[LooksAt::Body(body), LooksAt::Attribute(attribute), LooksAt::Block(block)]);

/// Looks at the type, which its own body stands for.
fn body(_: &Context<'_>, site: &Site<'_>, out: &mut Findings<'_>) {
    if !site.path.is_empty() || !site.block.deprecated {
        return;
    }
    let span = match (site.owner, site.resource) {
        (Owner::Type(..), Some(resource)) => resource.ty_span,
        _ => site.span,
    };
    let found = Diagnostic::warning(&CODE, span, format!("`{}` is deprecated", site.owner.name()));
    out.push(site.item, replaced(found, site, ""));
}

fn attribute(_: &Context<'_>, site: &Site<'_>, argument: &Argument, attribute: &Attribute, out: &mut Findings<'_>) {
    if attribute.deprecated {
        let message = format!("`{}` on {} is deprecated", argument.name, site.name());
        let found = Diagnostic::warning(&CODE, argument.name_span, message);
        out.push(site.item, replaced(found, site, &path(&site.path, &argument.name)));
    }
}

fn block(_: &Context<'_>, site: &Site<'_>, block: &Block, out: &mut Findings<'_>) {
    if site.block.nested(&block.name).is_some_and(|nested| nested.deprecated)
        || site.block.attribute(&block.name).is_some_and(|attribute| attribute.deprecated)
    {
        let message = format!("`{}` on {} is deprecated", block.name, site.name());
        let found = Diagnostic::warning(&CODE, block.span, message);
        out.push(site.item, replaced(found, site, &path(&site.path, &block.name)));
    }
}

fn path(blocks: &[&str], name: &str) -> String {
    blocks.iter().copied().chain([name]).collect::<Vec<_>>().join(".")
}

fn replaced(found: Diagnostic, site: &Site<'_>, path: &str) -> Diagnostic {
    match site.facts.replacement(site.owner.name(), path) {
        Some(replacement) => found.help(format!("use {replacement}")),
        None => found,
    }
}
