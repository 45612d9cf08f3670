use crate::{
    Text,
    blocks::VARIABLE,
    check::{
        Check, Context, Findings, LooksAt, OwnBody, Owner, Site, credential::credential, flow, object::element_part,
    },
    diagnostic::{Code, Diagnostic, Example, Family},
    evaluated::{Argument, ArgumentValue},
    mode::Mode,
    program::PartStep,
    provider::Keeps,
    schema::Attribute,
    value::Value,
};

/// A secret that is written down.
static CODE: Code = Code {
    name: "literal_secret",
    family: Family::Secrecy,
    summary: "A password, key or token that is written down in the program.",
    why: "Whoever may read the source has it, now and in all of its history, and it is the same in every environment. Have it \
          made or managed by the service, read it as `ephemeral`, or ask for it by a `sensitive` variable without a default. \
          What stands there only until somebody sets the real one is none: say so by `ignore_changes`.",
    fails: &[Example(
        r#"stack! {
    #[workspace("demo")]
    pub Demo {
        resource aws_db_instance main {
            instance_class: "db.t4g.micro",
            engine: "mysql",
            allocated_storage: 20,
            username: "admin",
            password: "correct-horse-battery",
            //        ^^^^^^^^^^^^^^^^^^^^^^^ `password` on `aws_db_instance` is written down
        }
    }
}"#,
    )],
    passes: &[Example(
        r#"stack! {
    #[workspace("demo")]
    pub Demo {
        resource aws_db_instance main {
            instance_class: "db.t4g.micro",
            engine: "mysql",
            allocated_storage: 20,
            username: "admin",
            skip_final_snapshot: true,
            manage_master_user_password: true,
        }
    }
}"#,
    )],
    source: "the provider's schema; MITRE CWE-798",
    allowable: true,
};

pub(super) static CHECK: Check = Check::new(&CODE, &[LooksAt::Attribute(attribute), LooksAt::OwnBody(own)]);

fn attribute(
    context: &Context<'_>,
    site: &Site<'_>,
    argument: &Argument,
    attribute: &Attribute,
    out: &mut Findings<'_>,
) {
    if !takes_secret(context, site, attribute) || is_placeholder(site, &argument.name) {
        return;
    }
    let mut path = Vec::new();
    if !argument.value().is_some_and(|value| is_written(value, &mut path)) {
        return;
    }
    let span = context.program.part(argument.span, &path).value;
    let message = format!("`{}` on {} is written down", argument.name, site.name());
    let found = Diagnostic::error(&CODE, span, message);
    let settable = |name: &str| site.block.attribute(name).is_some_and(|it| it.optional || it.required);
    let twin = format!("{}_wo", argument.name);
    let managed = ["manage_master_user_password", "manage_master_password", "manage_admin_password"];
    let found = match managed.into_iter().find(|name| site.path.is_empty() && settable(name)) {
        Some(managed) => {
            found.help(format!("write `{managed}: true` in its place, and the service makes and rotates it"))
        }
        None if settable(&twin) => found.help(format!("write `{twin}: …` with a secret that is read as `ephemeral`")),
        None => found.help("read it as `ephemeral` or `data`, or by a variable with `sensitive: true` and no default"),
    };
    out.push(site.item, found);
}

/// Looks at the defaults of sensitive variables.
fn own(_: &Context<'_>, own: &OwnBody<'_>, out: &mut Findings<'_>) {
    if !own.is(&VARIABLE) {
        return;
    }
    let value = |name: &str| {
        own.body.attribute(name).and_then(|argument| match &argument.value {
            ArgumentValue::Value(value) | ArgumentValue::Literal(value) => Some((argument.span, value)),
            _ => None,
        })
    };
    let sensitive = matches!(value("sensitive"), Some((_, Value::Bool(true))));
    let Some((span, default)) = value("default").filter(|_| sensitive) else { return };
    if is_written(default, &mut Vec::new()) {
        let found = Diagnostic::error(&CODE, span, "the default of a sensitive variable is written down");
        out.push(own.item, found.help("leave the default out: `terraform` then asks for the value"));
    }
}

/// Whether an argument takes a secret: the schema calls it sensitive, and its name says what it is.
fn takes_secret(context: &Context<'_>, site: &Site<'_>, attribute: &Attribute) -> bool {
    let name = &*attribute.name;
    match site.owner {
        Owner::Type(Mode::Managed, ty) => {
            let hidden = attribute.sensitive || attribute.write_only || site.is_secret(name);
            let keeps = site.resource.and_then(|resource| flow::keeps(context, resource, name));
            let named = match keeps {
                Some(Keeps::InClear(_)) => false,
                Some(Keeps::Encrypted) => true,
                None => flow::says_secret(name),
            };
            hidden && named && !site.facts.is_public(ty, name)
        }
        Owner::Provider(_) => flow::says_secret(name),
        Owner::Type(..) => false,
    }
}

/// Whether Terraform leaves the value alone once it is set, so that the real one is set elsewhere.
fn is_placeholder(site: &Site<'_>, name: &str) -> bool {
    let lifecycle = site.resource.and_then(|resource| resource.meta.lifecycle.as_ref());
    lifecycle.and_then(|body| body.attribute("ignore_changes")).is_some_and(|ignored| match &ignored.value {
        ArgumentValue::Keyword(word) => &**word == "all",
        ArgumentValue::Traversals { references, .. } => references
            .iter()
            .any(|(text, _): &(Text, _)| &**text == name || site.path.first().is_some_and(|it| text.starts_with(it))),
        _ => false,
    })
}

/// Whether a value is a text that is known in full, or holds one; the way to it is in `path`.
fn is_written(value: &Value, path: &mut Vec<PartStep>) -> bool {
    match value {
        // One that its form tells by itself is another finding.
        Value::String(text) => !text.is_empty() && credential(text).is_none(),
        Value::Tuple(all) | Value::List(all) | Value::Set(all) => all.iter().enumerate().any(|(at, one)| {
            path.push(element_part(value, at));
            let found = is_written(one, path);
            if !found {
                path.pop();
            }
            found
        }),
        _ => false,
    }
}
