use crate::{
    check::{
        Check, Context, Findings, LooksAt, Owner, Site,
        flow::{self, Around},
    },
    diagnostic::{Code, Diagnostic, Example, Family},
    evaluated::{Argument, Block, Dynamic},
    mode::Mode,
    schema::Attribute,
    value::Value,
};

/// A secret in an argument that is kept and shown in clear.
static CODE: Code = Code {
    name: "secret_in_clear",
    family: Family::Secrecy,
    summary: "A secret in an argument that is kept and shown in clear: a name, a tag, a description, user data, the environment.",
    why: "What the provider does not call sensitive is shown in plans, kept in the state in clear, and read by whoever may \
          describe the resource. The notes show the way that the secret took. Hand on the ARN or name of the secret and have \
          it read where it is needed; `nonsensitive(…)` says that a part of a secret is none.",
    fails: &[Example(
        r#"stack! {
    #[workspace("demo")]
    pub Demo {
        data aws_secretsmanager_secret_version master { secret_id: "master" }
        let url = "mysql://app:{master.secret_string}@db.internal";
        resource aws_instance app {
            ami: "ami-0123456789abcdef0",
            instance_type: "t3.micro",
            user_data: "DATABASE_URL={url}",
            //         ^^^^^^^^^^^^^^^^^^^^ `user_data` on `aws_instance` shows a secret
        }
    }
}"#,
    )],
    passes: &[
        Example(
            r#"stack! {
    #[workspace("demo")]
    pub Demo {
        data aws_secretsmanager_secret_version master { secret_id: "master" }
        resource aws_instance app {
            ami: "ami-0123456789abcdef0",
            instance_type: "t3.micro",
            user_data: "DATABASE_SECRET={master.arn}",
        }
    }
}"#,
        ),
        // What AWS publishes is no secret, whichever of it is meant.
        Example(
            r#"stack! {
    #[workspace("demo")]
    pub Demo {
        variable architecture { type: string }
        data aws_ssm_parameter image { name: "/aws/service/ami-amazon-linux-latest/al2023-ami-kernel-default-{architecture}" }
        resource aws_instance app { ami: image.value, instance_type: "t3.micro" }
    }
}"#,
        ),
    ],
    source: "the provider's schema; MITRE CWE-312",
    allowable: true,
};

pub(super) static CHECK: Check = Check::new(&CODE, &[LooksAt::Attribute(attribute), LooksAt::AttributeAsBlock(block)]);

fn attribute(
    context: &Context<'_>,
    site: &Site<'_>,
    argument: &Argument,
    attribute: &Attribute,
    out: &mut Findings<'_>,
) {
    // Where the table does not say what is sensitive, nothing follows.
    if !is_kept(site) || attribute.sensitive || attribute.write_only || !attribute.certain {
        return;
    }
    if site.is_secret(&attribute.name) {
        return;
    }
    let members = attribute.nested.and_then(|(_, id)| site.schema.block(id).ok());
    let hidden = |name: &str| members.as_ref().and_then(|block| block.attribute(name)).is_some_and(|it| it.sensitive);
    push(context, (site, Around::of(site)), argument, &site.name(), &hidden, out);
}

fn block(context: &Context<'_>, site: &Site<'_>, block: &Block, attribute: &Attribute, out: &mut Findings<'_>) {
    if !is_kept(site) || attribute.sensitive || !attribute.certain {
        return;
    }
    let members = attribute.nested.and_then(|(_, id)| site.schema.block(id).ok());
    for argument in &block.body.attributes {
        let inner = members.as_ref().and_then(|members| members.attribute(&argument.name));
        if inner.is_none_or(|inner| !inner.sensitive && !inner.write_only) {
            let dynamic: Vec<&Dynamic> = site.dynamic.iter().copied().chain(&block.dynamic).collect();
            let around = Around { dynamic: &dynamic, ..Around::of(site) };
            push(context, (site, around), argument, &format!("`{}` of {}", block.name, site.name()), &|_| false, out);
        }
    }
}

fn push(
    context: &Context<'_>,
    (site, around): (&Site<'_>, Around<'_>),
    argument: &Argument,
    owner: &str,
    hidden: &dyn Fn(&str) -> bool,
    out: &mut Findings<'_>,
) {
    // An ephemeral value is refused for that.
    let value = argument.value().filter(|value| value.may_be_secret() && !value.marks().ephemeral);
    let Some(seen) = value.and_then(|value| without(value, hidden)) else { return };
    let Some(secret) = flow::secret(context, around, &seen) else { return };
    let span = flow::place(context, around, argument);
    let found = Diagnostic::error(&CODE, span, format!("`{}` on {owner} shows a secret", argument.name));
    let place = Place::of(site, argument);
    let twin = format!("{}_wo", argument.name);
    let found = match site.block.attribute(&twin).filter(|twin| twin.write_only) {
        Some(twin) => found.help(format!("use the write-only `{}`", twin.name)),
        None => found.help(place.help()),
    };
    out.push(site.item, secret.shown(found.fact(place.readers())));
}

/// A value without the members that the schema calls sensitive.
fn without(value: &Value, hidden: &dyn Fn(&str) -> bool) -> Option<Value> {
    let left = value.map(&mut |part| {
        let members = part.members()?;
        let left = members.iter().filter(|(name, _)| !hidden(name)).map(|(name, one)| (name.clone(), one.clone()));
        Some(Value::Object(std::rc::Rc::new(left.collect())))
    });
    left.may_be_secret().then_some(left)
}

/// Whether what is written there goes into the state.
fn is_kept(site: &Site<'_>) -> bool {
    matches!(site.owner, Owner::Type(Mode::Managed | Mode::Data, _))
}

/// What an argument is, as far as that says who reads it.
enum Place {
    Name,
    Tag,
    Description,
    UserData,
    Environment,
    Other,
}

impl Place {
    fn of(site: &Site<'_>, argument: &Argument) -> Self {
        let name = &*argument.name;
        let physical = site.facts.physical_name(site.owner.name());
        let within = |block: &str| site.path.iter().any(|name| name.contains(block));
        match name {
            "tags" | "tags_all" | "tag" => Self::Tag,
            "description" | "comment" => Self::Description,
            _ if name.starts_with("user_data") => Self::UserData,
            "environment" | "environment_variables" | "container_definitions" => Self::Environment,
            _ if within("environment") => Self::Environment,
            _ if within("tag") => Self::Tag,
            "name" | "name_prefix" | "identifier" => Self::Name,
            _ if site.path.is_empty() && physical.is_some_and(|physical| physical.attribute == name) => Self::Name,
            _ => Self::Other,
        }
    }

    const fn readers(&self) -> &'static str {
        match self {
            Self::Name => "names stand in plans, addresses, logs and bills",
            Self::Tag => "tags are read by whoever may list resources, and stand in bills",
            Self::Description => "descriptions are read by whoever may list resources",
            Self::UserData => "user data is read by every process on the machine, and by whoever may describe it",
            Self::Environment => "the environment is read by whoever may describe it, and by every process in it",
            Self::Other => "plans show it, the state keeps it in clear, and whoever may describe it reads it",
        }
    }

    const fn help(&self) -> &'static str {
        match self {
            Self::UserData => "hand on the ARN of the secret, and have the machine read it by its role",
            Self::Environment => "hand on the ARN of the secret, and have it read when the program starts",
            Self::Name | Self::Tag | Self::Description | Self::Other => {
                "leave it out, or write `nonsensitive(…)` around what is no secret"
            }
        }
    }
}
