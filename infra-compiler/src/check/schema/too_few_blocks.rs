use crate::{
    check::{Check, Context, Findings, LooksAt, Site},
    diagnostic::{Code, Diagnostic, Example, Family},
};

/// A block stands less often than the schema wants it.
static CODE: Code = Code {
    name: "too_few_blocks",
    family: Family::Schema,
    summary: "A block stands less often than the schema wants it.",
    why: "Terraform refuses it at `validate`. A block that is missing altogether is `missing_required`.",
    fails: &[Example(
        r#"stack! {
    pub Demo {
        resource aws_cloudwatch_event_endpoint global {
            name: "cloudwatch-event-endpoint-{suffix}",
            role_arn: "arn:aws:iam::123456789012:role/replication",
            event_bus { event_bus_arn: "arn:aws:events:us-east-1:123456789012:event-bus/main" }
        //  ^^^^^^^^^ at least 2 `event_bus` on `aws_cloudwatch_event_endpoint`, there are 1
            routing_config {
                failover_config {
                    primary { health_check: "arn:aws:route53:::healthcheck/main" }
                    secondary { route: "us-west-2" }
                }
            }
        }
    }
}"#,
    )],
    passes: &[Example(
        r#"stack! {
    pub Demo {
        resource aws_cloudwatch_event_endpoint global {
            name: "cloudwatch-event-endpoint-{suffix}",
            role_arn: "arn:aws:iam::123456789012:role/replication",
            event_bus { event_bus_arn: "arn:aws:events:us-east-1:123456789012:event-bus/main" }
            event_bus { event_bus_arn: "arn:aws:events:us-west-2:123456789012:event-bus/main" }
            routing_config {
                failover_config {
                    primary { health_check: "arn:aws:route53:::healthcheck/main" }
                    secondary { route: "us-west-2" }
                }
            }
        }
    }
}"#,
    )],
    source: "`terraform providers schema -json`: `min_items`; hashicorp/aws 5.100.0, asked over its own protocol",
    allowable: false,
};

pub(super) static CHECK: Check = Check::new(&CODE, &[LooksAt::Body(body)]);

fn body(_: &Context<'_>, site: &Site<'_>, out: &mut Findings<'_>) {
    for nested in &site.block.blocks {
        let ((count, dynamic), (least, _)) = (site.count(nested), site.limits(nested));
        if dynamic || count == 0 || count >= least {
            continue;
        }
        let Some(first) = site.body.blocks(&nested.name).next() else { continue };
        let name = &nested.name;
        let message = format!("at least {least} `{name}` on {}, there are {count}", site.name());
        let help = format!("add {} more: `{name} {{ … }}`", least - count);
        out.push(site.item, Diagnostic::error(&CODE, first.span, message).help(help));
    }
}
