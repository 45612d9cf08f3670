use crate::{
    check::{
        Check, Context, Findings, LooksAt, Owner, Site,
        flow::{self, Around},
    },
    diagnostic::{Code, Diagnostic, Example, Family},
    evaluated::Argument,
    mode::Mode,
    provider::Keeps,
    schema::Attribute,
};

/// A secret that the state keeps, although there is a write-only argument for it.
static CODE: Code = Code {
    name: "secret_in_state",
    family: Family::Secrecy,
    summary: "A secret in an argument that the state keeps, although there is a write-only one for it.",
    why: "Terraform hides what the provider calls sensitive in plans, and keeps it in the state in clear all the same. What a \
          write-only argument is given is kept nowhere; with a secret that is read as `ephemeral`, no state ever holds it. \
          It is written again when its `…_wo_version` is raised.",
    fails: &[Example(
        r#"stack! {
    #[workspace("demo")]
    pub Demo {
        data aws_secretsmanager_secret_version master { secret_id: "master" }
        resource aws_rds_cluster main {
            engine: "aurora-mysql",
            master_username: "admin",
            skip_final_snapshot: true,
            master_password: master.secret_string,
            //               ^^^^^^^^^^^^^^^^^^^^ warning: the state keeps the secret in `master_password` on `aws_rds_cluster`
        }
    }
}"#,
    )],
    passes: &[Example(
        r#"stack! {
    #[workspace("demo")]
    pub Demo {
        ephemeral aws_secretsmanager_secret_version master { secret_id: "master" }
        resource aws_rds_cluster main {
            engine: "aurora-mysql",
            master_username: "admin",
            skip_final_snapshot: true,
            master_password_wo: master.secret_string,
            master_password_wo_version: 1,
        }
    }
}"#,
    )],
    source: "Terraform 1.11: write-only arguments",
    allowable: true,
};

pub(super) static CHECK: Check = Check::new(&CODE, &[LooksAt::Attribute(attribute)]);

fn attribute(
    context: &Context<'_>,
    site: &Site<'_>,
    argument: &Argument,
    attribute: &Attribute,
    out: &mut Findings<'_>,
) {
    if !attribute.sensitive || attribute.write_only || !matches!(site.owner, Owner::Type(Mode::Managed, _)) {
        return;
    }
    let twin = format!("{}_wo", argument.name);
    let Some(twin) = site.block.attribute(&twin).filter(|twin| twin.write_only) else { return };
    // An ephemeral value is refused for that, and what is in clear anyway is another finding.
    let value = argument.value().filter(|value| !value.marks().ephemeral);
    let keeps = site.resource.and_then(|resource| flow::keeps(context, resource, &argument.name));
    let clear = matches!(keeps, Some(Keeps::InClear(_)));
    let Some(secret) = value.filter(|_| !clear).and_then(|value| flow::secret(context, Around::of(site), value)) else {
        return;
    };
    let span = flow::place(context, Around::of(site), argument);
    let message = format!("the state keeps the secret in `{}` on {}", argument.name, site.name());
    let version = format!("{}_version", twin.name);
    let help = if site.block.attribute(&version).is_some() {
        format!("write `{0}: …, {version}: 1`, and read the secret as `ephemeral`", twin.name)
    } else {
        format!("write `{}: …`, and read the secret as `ephemeral`", twin.name)
    };
    out.push(site.item, secret.shown(Diagnostic::warning(&CODE, span, message).help(help)));
}
