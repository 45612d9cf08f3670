use crate::diagnostic::{Code, Example, Family};

/// An attribute before something it is not for.
pub static MISPLACED_ITEM_ATTRIBUTE: Code = Code {
    name: "misplaced_item_attribute",
    family: Family::Syntax,
    summary: "An attribute before something it is not for.",
    why: "`#[workspace(\"…\")]` names the workspace of a whole stack; `#[allow(…)]` is for a stack or one of its \
          items. Parameters, arguments and blocks take neither.",
    fails: &[Example(
        r#"
stack! {
    pub Demo {
        #[workspace("production")]
        //^^^^^^^^^ `#[workspace]` does not belong here
        output a = 1;
    }
}
"#,
    )],
    passes: &[Example(
        r#"
stack! {
    #[workspace("production")]
    pub Demo {
        output a = 1;
    }
}
"#,
    )],
    source: "the language",
    allowable: false,
};
