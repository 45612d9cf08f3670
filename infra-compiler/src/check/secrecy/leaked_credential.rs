use crate::{
    check::{Check, Context, Findings, Item, LooksAt, OwnBody, Site, credential::credential},
    diagnostic::{Code, Diagnostic, Example, Family},
    evaluated::{Argument, ArgumentValue, Output},
    value::{Piece, Value},
};

/// A key or token, by its form.
static CODE: Code = Code {
    name: "leaked_credential",
    family: Family::Secrecy,
    summary: "A text that has the form of a key or token: of AWS, GitHub, Slack, Stripe and others, or a private key.",
    why: "Such a form is nobody's by chance. Whoever may read the source has the key, now and in all of its history: revoke it, \
          and read the next one from where secrets are kept. The keys that AWS's own documentation shows are none.",
    fails: &[Example(
        r#"stack! {
    #[workspace("demo")]
    pub Demo {
        resource aws_instance app {
            ami: "ami-0123456789abcdef0",
            instance_type: "t3.micro",
            user_data: "export AWS_ACCESS_KEY_ID=AKIAQ3EGRTKLMV7XBDWA",
            //         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ this holds an access key of AWS: `AKIAQ3EG…`
        }
    }
}"#,
    )],
    passes: &[Example(
        r#"stack! {
    #[workspace("demo")]
    pub Demo {
        resource aws_instance app {
            ami: "ami-0123456789abcdef0",
            instance_type: "t3.micro",
            user_data: "export KEY_ID=AKIAIOSFODNN7EXAMPLE",
        }
    }
}"#,
    )],
    source: "the issuers' own words on the forms of their tokens; MITRE CWE-798",
    allowable: true,
};

pub(super) static CHECK: Check =
    Check::new(&CODE, &[LooksAt::Argument(argument), LooksAt::OwnBody(own), LooksAt::Output(output)]);

fn argument(_: &Context<'_>, site: &Site<'_>, argument: &Argument, out: &mut Findings<'_>) {
    look(site.item, argument, out);
}

fn own(_: &Context<'_>, own: &OwnBody<'_>, out: &mut Findings<'_>) {
    own.body.attributes.iter().for_each(|argument| look(own.item, argument, out));
}

fn output(_: &Context<'_>, item: Item, output: &Output, out: &mut Findings<'_>) {
    output.body.attributes.iter().for_each(|argument| look(item, argument, out));
}

fn look(item: Item, argument: &Argument, out: &mut Findings<'_>) {
    let (ArgumentValue::Value(value) | ArgumentValue::Literal(value)) = &argument.value else { return };
    if let Some((kind, begins)) = within(value) {
        let message = format!("this holds {kind}: `{begins}…`");
        let found = Diagnostic::error(&CODE, argument.span, message);
        out.push(item, found.help("revoke it, and read the next one by `ephemeral`, or by a sensitive variable"));
    }
}

/// The first credential in a value, as what it is and how it begins.
fn within(value: &Value) -> Option<(&'static str, String)> {
    match value {
        Value::String(text) => credential(text),
        Value::Tuple(all) | Value::List(all) | Value::Set(all) => all.iter().find_map(within),
        Value::Object(all) | Value::Map(all) => all.values().find_map(within),
        Value::Template(pieces) => pieces.iter().find_map(|piece| match piece {
            Piece::Text(text) => credential(text),
            Piece::Value(value) => within(value),
        }),
        Value::Deferred(deferred) => deferred.parts().into_iter().find_map(within),
        _ => None,
    }
}
