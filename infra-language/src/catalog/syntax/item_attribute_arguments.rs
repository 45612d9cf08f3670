use crate::diagnostic::{Code, Example, Family};

/// An attribute with missing or wrong arguments.
pub static ITEM_ATTRIBUTE_ARGUMENTS: Code = Code {
    name: "item_attribute_arguments",
    family: Family::Syntax,
    summary: "An attribute with missing or wrong arguments.",
    why: "`#[workspace(\"name\")]` takes the name of a Terraform workspace; `#[allow(rule, reason = \"…\")]` takes \
          names of rules and a reason.",
    fails: &[
        Example(
            r#"
stack! {
    #[workspace]
  //^^^^^^^^^^^^ `#[workspace]` takes the name of the workspace
    pub Demo {
        output a = 1;
    }
}
"#,
        ),
        Example(
            r#"
stack! {
    pub Demo {
        #[allow(reason = "because")]
      //^^^^^^^^^^^^^^^^^^^^^^^^^^^^ `#[allow]` takes the name of a rule
        output a = 1;
    }
}
"#,
        ),
    ],
    passes: &[Example(
        r#"
stack! {
    #[workspace("demo")]
    pub Demo {
        output a = 1;
    }
}
"#,
    )],
    source: "the language",
    allowable: false,
};
