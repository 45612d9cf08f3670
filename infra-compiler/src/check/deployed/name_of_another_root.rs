use infra_template::{ANY_CASE, SUFFIX};

use crate::{
    check::{Check, Context, Findings, Item, LooksAt},
    deployed::is_there,
    diagnostic::{Code, Diagnostic, Example, Family},
    evaluated::Resource,
    names::{Written, place},
};

/// A physical name that another root has where a name is taken once.
static CODE: Code = Code {
    name: "name_of_another_root",
    family: Family::Deployed,
    summary: "A physical name that another root of the lock has where a name is taken once.",
    why: "AWS refuses the second of this name when it is applied, or gives the resource to two states that fight over it. Roots of \
          one program are compared when they are written; the lock knows those of other crates and branches too.",
    fails: &[Example(
        r#"// infra.lock:
//
// [shop.prod]
// "aws_s3_bucket.receipts" = { data = "the objects", name = "s3-bucket-prod", place = "aws_s3_bucket" }
stack! {
    #[workspace("demo")]
    #[lock("infra.lock")]
    pub Demo {
        resource aws_s3_bucket slips { bucket: "s3-bucket-{suffix}" }
        //                                     ^^^^^^^^^^^^^^^^^^^^ `aws_s3_bucket.receipts` of `shop` has the name `s3-bucket-prod` in `prod`
    }
}"#,
    )],
    passes: &[Example(
        r#"// infra.lock:
//
// [shop.prod]
// "aws_s3_bucket.receipts" = { data = "the objects", name = "s3-bucket-prod", place = "aws_s3_bucket" }
stack! {
    #[workspace("demo")]
    #[lock("infra.lock")]
    pub Demo {
        resource aws_s3_bucket slips { bucket: "s3-bucket-slips-{suffix}" }
    }
}"#,
    )],
    source: "the lock",
    allowable: false,
};

pub(super) static CHECK: Check = Check::new(&CODE, &[LooksAt::PhysicalName(name)]).of_roots();

fn name(context: &Context<'_>, item: Item, resource: &Resource, name: &Written, out: &mut Findings<'_>) {
    let Some(deployed) = context.deployed.filter(|_| is_there(resource) && name.is_known()) else { return };
    let Some(place) = place(context.evaluated, resource, name, &context.target.schemas) else { return };
    let same = |one: &str, other: &str| {
        if place.starts_with(ANY_CASE) { one.to_lowercase() == other.to_lowercase() } else { one == other }
    };
    for (workspace, suffix, section) in deployed.others() {
        let stamp = |text: &str| text.replace(SUFFIX, suffix.as_str());
        let (own, place) = (stamp(&name.pattern()), stamp(&place));
        let taken = section.entries.iter().find(|(_, locked)| {
            locked.name.as_ref().is_some_and(|taken| taken.place == place && same(&taken.name, &own))
        });
        if let Some((address, _)) = taken {
            let message = format!("`{address}` of `{workspace}` has the name `{own}` in `{suffix}`");
            let found = Diagnostic::error(&CODE, context.place_of(name), message);
            out.push(item, found.help("name one of the two otherwise"));
            return;
        }
    }
}
