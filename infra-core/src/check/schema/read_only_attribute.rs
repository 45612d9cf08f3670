use crate::{
    check::{Context, Findings, Owner, Site},
    diagnostic::{Code, Diagnostic, Example, Family},
    program::Mode,
    schema::Attribute,
};

/// An attribute is set that only the provider sets.
pub(crate) static CODE: Code = Code {
    name: "read_only_attribute",
    family: Family::Schema,
    summary: "An attribute is set that only the provider sets.",
    why: "Its value is decided by AWS: it can be read by reference, never given.",
    fails: &[Example(
        r#"stack! {
    pub Demo {
        resource aws_vpc vpc { cidr_block: "10.0.0.0/16", arn: "arn:aws:ec2:us-east-1:123456789012:vpc/vpc-1" }
        //                                                ^^^ `arn` on `aws_vpc` is read-only
    }
}"#,
    )],
    passes: &[Example(
        r#"stack! {
    pub Demo {
        resource aws_vpc vpc { cidr_block: "10.0.0.0/16" }
        output arn = vpc.arn;
    }
}"#,
    )],
    source: "`terraform providers schema -json`: computed, neither optional nor required",
    allowable: false,
};

/// Whether this is the id that the provider's library gives to every resource: declared optional, and refused if set.
fn is_id(site: &Site<'_>, attribute: &Attribute) -> bool {
    &*attribute.name == "id"
        && site.path.is_empty()
        && matches!(site.owner, Owner::Type(Mode::Managed, _))
        && site.schema.source() == "hashicorp/aws"
}

/// Looks at every attribute that is computed alone.
pub(crate) fn check(context: &Context<'_>, out: &mut Findings<'_>) {
    for site in context.sites() {
        for argument in &site.body.attributes {
            let Some(attribute) = site.block.attribute(&argument.name) else { continue };
            if attribute.computed && !attribute.required && (!attribute.optional || is_id(site, attribute)) {
                let message = format!("`{}` on {} is read-only", argument.name, site.name());
                let found = Diagnostic::error(&CODE, argument.name_span, message);
                out.push(site.item, found.help("remove it: the provider sets it"));
            }
        }
    }
}
