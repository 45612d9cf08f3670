use crate::{
    check::codes,
    diagnostic::{Code, Diagnostic, Example, Family},
    evaluated::Argument,
    program::Name,
};

/// `#[allow(…)]` or `rules { … }` names what is no rule, or one that cannot be silenced.
pub(crate) static CODE: Code = Code {
    name: "unknown_rule",
    family: Family::House,
    summary: "`#[allow(…)]` or `rules { … }` names what is no rule, or one that is always on.",
    why: "A misspelt rule would silence nothing, and nobody would notice. Structural checks, such as \
          `unknown_attribute`, find what Terraform or AWS refuses in any case: silencing them would help nobody. \
          `cargo infra explain` lists all rules; a level is one of \"allow\", \"warn\" and \"deny\".",
    fails: &[
        Example(
            r#"stack! {
    pub Demo {
        #[allow(name_without_sufix, reason = "AWS prescribes this name")]
        //      ^^^^^^^^^^^^^^^^^^ no rule `name_without_sufix`
        resource aws_iam_role dms { name: "dms-{suffix}", assume_role_policy: "{{}}" }
    }
}"#,
        ),
        Example(
            r#"stack! {
    #[workspace("demo")]
    pub Demo {
        rules { name_without_suffix: "off" }
        //                           ^^^^^ `name_without_suffix` takes one of `"allow"`, `"warn"`, `"deny"`
    }
}"#,
        ),
    ],
    passes: &[Example(
        r#"stack! {
    #[workspace("demo")]
    pub Demo {
        rules { name_without_suffix: "warn" }
    }
}"#,
    )],
    source: "the language",
    allowable: false,
};

/// What is wrong with the rule of an `#[allow]`.
pub(in crate::check) fn allowed(rule: &Name) -> Option<Diagnostic> {
    find(&rule.text, rule.span).err().map(|wrong| *wrong)
}

/// The rule that an argument of `rules { … }` sets.
pub(in crate::check) fn ruled(argument: &Argument) -> Result<&'static Code, Box<Diagnostic>> {
    find(&argument.name, argument.name_span)
}

fn find(name: &str, span: crate::Span) -> Result<&'static Code, Box<Diagnostic>> {
    match codes().find(|code| code.name == name) {
        Some(code) if code.allowable => Ok(code),
        Some(_) => Err(Box::new(
            Diagnostic::error(&CODE, span, format!("`{name}` is always on"))
                .help("what it finds does not work, so that it cannot be allowed"),
        )),
        None => {
            let rules = codes().filter(|code| code.allowable).map(|code| code.name);
            Err(Box::new(
                Diagnostic::error(&CODE, span, format!("no rule `{name}`")).nearest(crate::nearest(name, rules)),
            ))
        }
    }
}
