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

/// A secret in a parameter that is kept in clear.
static CODE: Code = Code {
    name: "plain_parameter",
    family: Family::Secrecy,
    summary: "A secret in a parameter of the Parameter Store that is not of type `SecureString`.",
    why: "A parameter of type `String` or `StringList` is kept in clear, and whoever may read parameters reads it. One of type \
          `SecureString` is encrypted, and asks for the key as well.",
    fails: &[Example(
        r#"stack! {
    #[workspace("demo")]
    pub Demo {
        data aws_secretsmanager_secret_version master { secret_id: "master" }
        resource aws_ssm_parameter copy {
            name: "/payments/master-{suffix}",
            type: "String",
            value: master.secret_string,
            //     ^^^^^^^^^^^^^^^^^^^^ `value` on `aws_ssm_parameter` is kept in clear, and shows a secret
        }
    }
}"#,
    )],
    passes: &[Example(
        r#"stack! {
    #[workspace("demo")]
    pub Demo {
        data aws_secretsmanager_secret_version master { secret_id: "master" }
        resource aws_ssm_parameter copy {
            name: "/payments/master-{suffix}",
            type: "String",
            value: master.arn,
        }
    }
}"#,
    )],
    source: "AWS Systems Manager: types of parameters",
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
    if !attribute.sensitive && !attribute.write_only || !matches!(site.owner, Owner::Type(Mode::Managed, _)) {
        return;
    }
    let keeps = site.resource.and_then(|resource| flow::keeps(context, resource, &argument.name));
    let Some(Keeps::InClear(help)) = keeps else { return };
    if let Some(secret) = argument.value().and_then(|value| flow::secret(context, Around::of(site), value)) {
        let span = flow::place(context, Around::of(site), argument);
        let message = format!("`{}` on {} is kept in clear, and shows a secret", argument.name, site.name());
        out.push(site.item, secret.shown(Diagnostic::error(&CODE, span, message).help(help)));
    }
}
