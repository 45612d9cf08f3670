use crate::{
    check::{Check, Context, Findings, Item, LooksAt},
    diagnostic::{Code, Diagnostic, Example, Family},
    evaluated::Resource,
    mode::Mode,
    provider::name_of_type,
    schema::Schema,
};

/// A type that the provider does not have.
static CODE: Code = Code {
    name: "unknown_type",
    family: Family::Schema,
    summary: "A resource, data source or ephemeral resource of a type that the provider does not have.",
    why: "Terraform refuses it at `validate`, once the provider is installed. Where the type exists, but is not of this \
          sort, the help says so: `aws_ami` is a resource and a data source, `aws_caller_identity` a data source alone.",
    fails: &[
        Example(
            r#"stack! {
    pub Demo {
        resource aws_vcp main { cidr_block: "10.0.0.0/16" }
        //       ^^^^^^^ no resource type `aws_vcp` in provider `aws`
    }
}"#,
        ),
        Example(
            r#"stack! {
    pub Demo {
        resource aws_caller_identity me {}
        //       ^^^^^^^^^^^^^^^^^^^ no resource type `aws_caller_identity` in provider `aws`
    }
}"#,
        ),
    ],
    passes: &[Example(
        r#"stack! {
    pub Demo {
        data aws_caller_identity me {}
        output account = me.account_id;
    }
}"#,
    )],
    source: "`terraform providers schema -json`",
    allowable: false,
};

pub(super) static CHECK: Check = Check::new(&CODE, &[LooksAt::Resource(resource)]);

fn resource(context: &Context<'_>, item: Item, resource: &Resource, out: &mut Findings<'_>) {
    match context.schema(&resource.ty) {
        None => unknown_provider(context, item, resource, out),
        Some(schema) if matches!(schema.resource(resource.mode, &resource.ty), Ok(None)) => {
            unknown_type(context, item, resource, schema, out);
        }
        Some(_) => {}
    }
}

fn unknown_provider(context: &Context<'_>, item: Item, resource: &Resource, out: &mut Findings<'_>) {
    let provider = name_of_type(&resource.ty);
    let declared = context
        .target
        .required
        .iter()
        .any(|required| &*required.name.text == provider || required.source.rsplit('/').next() == Some(provider));
    // A type is the name of its provider and a word more; some data sources are called as their provider is.
    let one_word = resource.mode == Mode::Managed && !resource.ty.contains('_');
    if declared || (context.target.schemas.is_lenient() && !one_word) {
        return;
    }
    let message = format!("no provider `{provider}`, which `{}` would belong to", resource.ty);
    let all = context.target.schemas.iter().flat_map(|(_, schema)| names(schema, resource.mode));
    let all: Vec<String> = all.collect();
    let near = crate::nearest(&resource.ty, all.iter().map(String::as_str)).map(str::to_owned);
    let found = Diagnostic::error(&CODE, resource.ty_span, message).nearest(near.as_deref());
    if one_word && near.is_none() {
        let kind: String = resource
            .ty
            .split_at_checked(1)
            .map_or_else(|| resource.ty.to_string(), |(first, rest)| first.to_uppercase() + rest);
        let help = format!("a kind is named as its struct is: `resource {kind} {}`", resource.name);
        out.push(item, found.help(help));
        return;
    }
    let declare = format!("declare it: `required_providers {{ {provider} {{ source: \"…/{provider}\" }} }}`");
    out.push(item, if near.is_some() { found } else { found.help(declare) });
}

fn unknown_type(context: &Context<'_>, item: Item, resource: &Resource, schema: &Schema, out: &mut Findings<'_>) {
    let provider = name_of_type(&resource.ty);
    let message = format!("no {} type `{}` in provider `{provider}`", noun(resource.mode), resource.ty);
    let mut found = Diagnostic::error(&CODE, resource.ty_span, message);
    let elsewhere = [Mode::Managed, Mode::Data, Mode::Ephemeral].into_iter();
    let elsewhere: Vec<Mode> =
        elsewhere.filter(|mode| matches!(schema.resource(*mode, &resource.ty), Ok(Some(_)))).collect();
    for mode in &elsewhere {
        let (noun, keyword) = (noun(*mode), keyword(*mode));
        found = found.help(format!("there is a {noun} of this name: `{keyword} {} …`", resource.ty));
    }
    let versions =
        context.other_versions(provider, |other| matches!(other.resource(resource.mode, &resource.ty), Ok(Some(_))));
    if !versions.is_empty() {
        found = found.fact(format!("`{provider}` {} has it", versions.join(", ")));
    } else if elsewhere.is_empty() {
        let all: Vec<String> = names(schema, resource.mode).collect();
        found = found.nearest(crate::nearest(&resource.ty, all.iter().map(String::as_str)));
    }
    out.push(item, found);
}

fn names(schema: &Schema, mode: Mode) -> impl Iterator<Item = String> {
    schema.types(mode).map(ToString::to_string)
}

const fn noun(mode: Mode) -> &'static str {
    match mode {
        Mode::Managed => "resource",
        Mode::Data => "data source",
        Mode::Ephemeral => "ephemeral resource",
    }
}

const fn keyword(mode: Mode) -> &'static str {
    match mode {
        Mode::Managed => "resource",
        Mode::Data => "data",
        Mode::Ephemeral => "ephemeral",
    }
}
