use crate::{
    check::{Check, Context, Findings, LooksAt, Site},
    diagnostic::{Code, Diagnostic, Example, Family},
    evaluated::{Argument, Block, Body},
    schema::Nesting,
};

/// A block stands more often than the schema lets it.
static CODE: Code = Code {
    name: "too_many_blocks",
    family: Family::Schema,
    summary: "A block stands more often than the schema lets it.",
    why: "Terraform refuses it at `validate`.",
    fails: &[Example(
        r#"stack! {
    pub Demo {
        resource aws_instance server {
            ami: "ami-0123456789abcdef0",
            instance_type: "t3.micro",
            metadata_options { http_tokens: "required" }
            metadata_options { http_endpoint: "enabled" }
        //  ^^^^^^^^^^^^^^^^ at most 1 `metadata_options` on `aws_instance`, this is number 2
        }
    }
}"#,
    )],
    passes: &[Example(
        r#"stack! {
    pub Demo {
        resource aws_instance server {
            ami: "ami-0123456789abcdef0",
            instance_type: "t3.micro",
            metadata_options { http_tokens: "required", http_endpoint: "enabled" }
            ebs_block_device { device_name: "/dev/sdb", volume_size: 10 }
            ebs_block_device { device_name: "/dev/sdc", volume_size: 10 }
        }
    }
}"#,
    )],
    source: "`terraform providers schema -json`: `max_items`; hashicorp/aws 5.100.0, asked over its own protocol",
    allowable: false,
};

pub(super) static CHECK: Check = Check::new(&CODE, &[LooksAt::Body(body)]);

fn body(_: &Context<'_>, site: &Site<'_>, out: &mut Findings<'_>) {
    for nested in &site.block.blocks {
        // Of both arms of an `if` one is taken.
        let Some(most) = site.limits(nested).1.filter(|_| !site.body.undecided) else { continue };
        // One that is repeated over a deployed value may not be there at all.
        let mut certain: Vec<&Block> = Vec::new();
        // What the provider counts in a set are different ones; the schema's limit is about those that are written.
        let in_set = nested.nesting == Nesting::Set && nested.max_items != most;
        for block in site.body.blocks(&nested.name).filter(|block| block.dynamic.is_none()) {
            if !in_set || certain.iter().all(|other| differ(&block.body, &other.body)) {
                certain.push(block);
            }
        }
        for (index, block) in certain.into_iter().enumerate().skip(most as usize) {
            let (name, number) = (&nested.name, index + 1);
            let message = format!("at most {most} `{name}` on {}, this is number {number}", site.name());
            let found = Diagnostic::error(&CODE, block.span, message);
            out.push(site.item, found.help("remove it, or move its arguments into the block before it"));
        }
    }
}

/// Whether two blocks certainly differ, by an argument that is known in both.
fn differ(left: &Body, right: &Body) -> bool {
    left.attributes.iter().any(|one| {
        let other = right.attribute(&one.name).and_then(Argument::value);
        one.value().zip(other).is_some_and(|(one, other)| one.is_known() && other.is_known() && one != other)
    })
}
