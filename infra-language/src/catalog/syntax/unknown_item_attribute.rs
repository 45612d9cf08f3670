use crate::diagnostic::{Code, Example, Family};

/// An attribute that the language does not know.
pub static UNKNOWN_ITEM_ATTRIBUTE: Code = Code {
    name: "unknown_item_attribute",
    family: Family::Syntax,
    summary: "An attribute that the language does not know.",
    why: "`#[allow(rule, reason = \"…\")]` before an item or a stack, `#[workspace(\"…\")]` before a stack, and \
          `#[sensitive]`, `#[ephemeral]` and `#[nullable(false)]` before a parameter are all there is. Attributes of Rust \
          have no meaning inside of `stack!`.",
    fails: &[Example(
        r#"
stack! {
    pub Demo {
        #[alow(unused, reason = "later")]
        //^^^^ no attribute `#[alow]`
        output a = 1;
    }
}
"#,
    )],
    passes: &[Example(
        r#"
stack! {
    pub Demo {
        /// Documentation is an attribute too.
        output a = 1;
    }
}
"#,
    )],
    source: "the language",
    allowable: false,
};
