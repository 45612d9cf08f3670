use crate::{
    check::{
        Check, Context, Findings, Item, LooksAt, Owner, Site,
        source::{Source, sources},
    },
    diagnostic::{Code, Diagnostic, Example, Family},
    evaluated::{Argument, Block, Resource},
    ids::{Arena, InstanceId, ResourceId},
    mode::Mode,
    provider::Identifier,
    schema::Attribute,
};

/// A reference to the wrong kind of thing.
static CODE: Code = Code {
    name: "wrong_reference_kind",
    family: Family::References,
    summary: "A reference to the wrong kind of thing: a subnet's id where a VPC's belongs, a name where an ARN does.",
    why: "All identifiers are texts, so that Terraform takes any for any other, and AWS refuses the wrong one in the \
          middle of an apply. Known kinds are compared here through lists, conditionals, `let`, nested stacks and the \
          outputs of other roots; where the kind of either side is not known, nothing is said.",
    fails: &[
        Example(
            r#"stack! {
    pub Demo {
        resource aws_vpc vpc { cidr_block: "10.0.0.0/16" }
        resource aws_subnet a { vpc_id: vpc.id, cidr_block: "10.0.1.0/24" }
        resource aws_subnet b { vpc_id: a.id, cidr_block: "10.0.2.0/24" }
        //                              ^^^^ `vpc_id` on `aws_subnet` takes the id of `aws_vpc`, this is the id of `aws_subnet`
        // = help: write `vpc.id`
    }
}"#,
        ),
        Example(
            r#"stack! {
    pub Demo {
        resource aws_iam_role app { name: "iam-role-{suffix}", assume_role_policy: jsonencode({ Version: "2012-10-17", Statement: [] }) }
        resource aws_iam_role_policy_attachment logs {
            role: app.arn,
            //    ^^^^^^^ `role` on `aws_iam_role_policy_attachment` takes the name of `aws_iam_role`, this is the ARN of `aws_iam_role`
            policy_arn: "arn:aws:iam::aws:policy/CloudWatchAgentServerPolicy",
        }
    }
}"#,
        ),
        Example(
            r#"stack! {
    pub Demo {
        resource aws_vpc vpc { cidr_block: "10.0.0.0/16" }
        resource aws_security_group web { vpc_id: vpc.id }
        resource aws_lb edge { subnets: [web.id, vpc.id] }
        //                              ^^^^^^^^^^^^^^^^ `subnets` on `aws_lb` takes the id of `aws_subnet`, `web.id` is the id of `aws_security_group`
    }
}"#,
        ),
    ],
    passes: &[Example(
        r#"stack! {
    pub Demo {
        resource aws_vpc vpc { cidr_block: "10.0.0.0/16" }
        resource aws_subnet a { vpc_id: vpc.id, cidr_block: "10.0.1.0/24" }
        resource aws_subnet b { vpc_id: a.vpc_id, cidr_block: "10.0.2.0/24" }
        resource aws_security_group web { vpc_id: vpc.id }
        resource aws_lb edge { subnets: [a.id, b.id], security_groups: [web.id] }
        resource aws_kms_key storage {}
        resource aws_cloudwatch_log_group logs { name: "cloudwatch-log-group-{suffix}", kms_key_id: storage.arn }
    }
}"#,
    )],
    source: "hashicorp/aws 5.100.0, and AWS's API models: identifiers.txt and slots.txt",
    allowable: false,
};

pub(super) static CHECK: Check = Check::new(&CODE, &[LooksAt::Argument(argument), LooksAt::AttributeAsBlock(block)]);

fn argument(context: &Context<'_>, site: &Site<'_>, argument: &Argument, out: &mut Findings<'_>) {
    if let Owner::Type(_, ty) = site.owner {
        slot(context, site.item, ty, &site.path, argument, &|| site.name(), out);
    }
}

/// Looks at what stands in a block for an object.
fn block(context: &Context<'_>, site: &Site<'_>, block: &Block, _: &Attribute, out: &mut Findings<'_>) {
    let Owner::Type(_, ty) = site.owner else { return };
    let path: Vec<&str> = site.path.iter().copied().chain([&*block.name]).collect();
    let name = || format!("`{}` of {}", block.name, site.name());
    for argument in &block.body.attributes {
        slot(context, site.item, ty, &path, argument, &name, out);
    }
}

fn slot(
    context: &Context<'_>,
    item: Item,
    ty: &str,
    path: &[&str],
    argument: &Argument,
    owner: &dyn Fn() -> String,
    out: &mut Findings<'_>,
) {
    // Terraform lets anything stand in what is never made.
    let Some(value) = argument.value().filter(|value| !value.is_known() && !context.is_none(item)) else { return };
    let taken = context.facts(ty).takes(ty, path, &argument.name);
    if taken.is_empty() {
        return;
    }
    let resource = match item {
        Item::Resource(id) => Some(&context.evaluated.resources[id]),
        _ => None,
    };
    let for_each = resource.and_then(|resource| resource.meta.for_each.as_ref()).and_then(Argument::value);
    let all = sources(context.evaluated, for_each, value);
    let mut reported = false;
    for source in &all {
        let given = source.gives(&context.target.schemas);
        if reported || given.is_empty() || given.iter().any(|given| taken.iter().any(|taken| taken.takes(given))) {
            continue;
        }
        reported = true;
        let what = if all.len() > 1 { format!("`{}`", source.shown) } else { "this".to_owned() };
        let message = format!(
            "`{}` on {} takes {}, {what} is {}",
            argument.name,
            owner(),
            listed(taken),
            listed(given.get(..1).unwrap_or(&given))
        );
        let found = Diagnostic::error(&CODE, argument.span, message);
        let replacement = replacement(context, item, source, taken, &given);
        let help = replacement.unwrap_or_else(|| "refer to a resource of that kind".to_owned());
        out.push(item, found.help(help));
    }
}

fn listed(identifiers: &[Identifier]) -> String {
    let mut parts: Vec<(Vec<String>, &Identifier)> = Vec::new();
    for identifier in identifiers {
        let form = identifier.form.to_string();
        match parts.iter_mut().find(|(_, other)| other.of == identifier.of) {
            Some((forms, _)) => forms.push(form),
            None => parts.push((vec![form], identifier)),
        }
    }
    let shown = parts.iter().map(|(forms, identifier)| {
        let of = if identifier.is_of_anything() { "anything".to_owned() } else { format!("`{}`", identifier.of) };
        format!("the {} of {of}", forms.join(" or "))
    });
    let shown: Vec<String> = shown.collect();
    match shown.as_slice() {
        [many @ .., last] if !many.is_empty() => format!("{} or {last}", many.join(", ")),
        _ => shown.concat(),
    }
}

/// The same thing's right attribute, or the one resource of the same stack that would fit.
fn replacement(
    context: &Context<'_>,
    item: Item,
    source: &Source,
    taken: &[Identifier],
    given: &[Identifier],
) -> Option<String> {
    // Where either would do, the form that was written is the one that was meant.
    let mut taken = taken.to_vec();
    let other = |taken: &Identifier| !given.iter().any(|given| given.form == taken.form);
    crate::sort_by(&mut taken, |left, right| other(left).cmp(&other(right)));
    let resources = &context.evaluated.resources;
    if let Some(resource) = source.resource.map(|id| &resources[id])
        && let Some(attribute) =
            taken.iter().find_map(|taken| context.facts(&resource.ty).attribute_giving(&resource.ty, taken))
    {
        return Some(if source.element {
            format!("take its `{attribute}`")
        } else {
            format!("write `{}{}.{attribute}`", written(resource, resources), source.index)
        });
    }
    let instance = match item {
        Item::Resource(id) => resources[id].instance,
        _ => InstanceId::new(0),
    };
    let mut fitting = resources.iter().filter(|resource| resource.instance == instance).filter_map(|resource| {
        let mut concrete = taken.iter().filter(|taken| !taken.is_of_anything());
        let attribute = concrete.find_map(|taken| context.facts(&resource.ty).attribute_giving(&resource.ty, taken))?;
        Some(format!("write `{}.{attribute}`", written(resource, resources)))
    });
    let only = fitting.next()?;
    fitting.next().is_none().then_some(only)
}

/// How a stack refers to a resource of its own: by its short name where that is of this type alone.
fn written(resource: &Resource, all: &Arena<ResourceId, Resource>) -> String {
    let of_other_type = |other: &Resource| {
        other.instance == resource.instance
            && other.declared.text == resource.declared.text
            && (other.mode, &other.ty) != (resource.mode, &resource.ty)
    };
    let name = &resource.declared.text;
    let name = match resource.mode {
        _ if !all.iter().any(of_other_type) => name.to_string(),
        Mode::Managed => format!("{}.{name}", resource.ty),
        Mode::Data => format!("data.{}.{name}", resource.ty),
        Mode::Ephemeral => format!("ephemeral.{}.{name}", resource.ty),
    };
    let key = resource.key.as_ref().map(|key| format!("[\"{key}\"]")).unwrap_or_default();
    name + &key
}
