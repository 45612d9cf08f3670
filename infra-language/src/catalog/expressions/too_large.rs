use crate::diagnostic::{Code, Example, Family};

/// More is evaluated than the compiler takes.
pub static TOO_LARGE: Code = Code {
    name: "too_large",
    family: Family::Expressions,
    summary: "A definition evaluates more than the compiler takes: rounds of `for`, resources, nested stacks, or the size of \
              its values.",
    why: "A few lines can ask for more than any machine holds: a text doubled thirty times, a stack that brings in another \
          twice twenty times over, three `for`s over a thousand elements each. Such a slip must end in an error at its place \
          and not in a build that never ends. The limits are far above what Terraform can plan: 100,000 resources, 20,000 \
          nested stacks, a million rounds of `for`.",
    fails: &[Example(
        r#"stack! {
    pub Demo {
        let a = range(1000);
        output x = [for i in a: [for j in a: [for k in a: 0]]];
        //                                             ^ the static `for`s go through more than 1000000 rounds
    }
}"#,
    )],
    passes: &[Example(
        r#"stack! {
    pub Demo {
        let a = range(100);
        output x = [for i in a: [for j in a: i * j]];
    }
}"#,
    )],
    source: "the language",
    allowable: false,
};
