use crate::{
    check::{Check, Context, Findings, Given, LooksAt, Site},
    diagnostic::{Code, Diagnostic, Example, Family},
    values::Refusal,
};

/// A list, set or map that holds too few or too many items.
static CODE: Code = Code {
    name: "wrong_count",
    family: Family::Values,
    summary: "A list, set or map that holds too few or too many items.",
    why: "The provider counts what some arguments hold, and refuses others at `validate`; its schema does not say so. Of a \
          set, equal items are one. How often a block stands is `too_few_blocks`' and `too_many_blocks`'.",
    fails: &[Example(
        r#"stack! {
    #[workspace("orders")]
    pub Demo {
        required_providers { aws { source: "hashicorp/aws", versions: ["5.100"] } }
        resource aws_dms_replication_subnet_group group {
            replication_subnet_group_id: "dms-replication-subnet-group-orders-{suffix}",
            replication_subnet_group_description: "Where the orders are copied",
            subnet_ids: ["subnet-0123456789abcdef0"],
            //          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ `subnet_ids` on `aws_dms_replication_subnet_group` holds 1 item
        }
    }
}"#,
    )],
    passes: &[Example(
        r#"stack! {
    #[workspace("orders")]
    pub Demo {
        required_providers { aws { source: "hashicorp/aws", versions: ["5.100"] } }
        resource aws_dms_replication_subnet_group group {
            replication_subnet_group_id: "dms-replication-subnet-group-orders-{suffix}",
            replication_subnet_group_description: "Where the orders are copied",
            subnet_ids: ["subnet-0123456789abcdef0", "subnet-0123456789abcdef1"],
        }
    }
}"#,
    )],
    source: "hashicorp/aws 5.100.0, asked over its own protocol",
    allowable: false,
};

pub(super) static CHECK: Check = Check::new(&CODE, &[LooksAt::Refused(refused)]);

fn refused(_: &Context<'_>, site: &Site<'_>, given: &Given<'_>, out: &mut Findings<'_>) {
    let Refusal::Items { least, most, count } = &given.refusal else { return };
    let items = if *count == 1 { "item" } else { "items" };
    let takes = match most {
        Some(most) if least == most => format!("{least}"),
        Some(most) if *least == 0 => format!("{most} or less"),
        Some(most) => format!("{least} to {most}"),
        None => format!("{least} or more"),
    };
    let message = format!("{} holds {count} {items}", given.owner(site));
    out.push(site.item, Diagnostic::error(&CODE, given.span, message).help(format!("it takes {takes}")));
}
