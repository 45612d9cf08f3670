use crate::{
    check::{Check, Context, Findings, Item, LooksAt},
    diagnostic::{Code, Diagnostic, Example, Family},
    program::Allow,
};

/// An `#[allow(…)]` silences nothing.
static CODE: Code = Code {
    name: "unused_allow",
    family: Family::House,
    summary: "An `#[allow(…)]` silences nothing.",
    why: "An exception that is no longer needed hides the next mistake of its kind. Remove it; if several provider \
          versions are targeted, it is needed as long as one of them needs it. Of several that hold for one item the \
          innermost is needed.",
    fails: &[Example(
        r#"stack! {
    #[workspace("demo")]
    pub Demo {
        #[allow(name_without_suffix, reason = "AWS prescribes this name")]
        //      ^^^^^^^^^^^^^^^^^^^ `name_without_suffix` finds nothing here
        resource aws_sns_topic alerts { name: "sns-topic-{suffix}" }
    }
}"#,
    )],
    passes: &[Example(
        r#"stack! {
    pub Demo {
        #[allow(name_without_suffix, name_without_type, reason = "AWS prescribes this name")]
        resource aws_sns_topic alerts { name: "alerts" }
    }
}"#,
    )],
    source: "the language",
    allowable: false,
};

pub(super) static CHECK: Check = Check::new(&CODE, &[LooksAt::UnusedAllow(allow)]);

fn allow(_: &Context<'_>, allow: &Allow, out: &mut Findings<'_>) {
    let message = format!("`{}` finds nothing here", allow.rule.text);
    out.push(Item::Stack, Diagnostic::error(&CODE, allow.rule.span, message).help("remove the `#[allow(…)]`"));
}
