use crate::diagnostic::{Code, Example, Family};

/// `file` or `templatefile` of a path that is known while Rust compiles.
pub static STATIC_FILE: Code = Code {
    name: "static_file",
    family: Family::Expressions,
    summary: "`file` or `templatefile` of a path that is known while Rust compiles.",
    why: "Terraform reads such a file when it runs, from the folder of the written document and not from beside the \
          source, so that the plan fails or reads another file. `include` reads it while Rust compiles: what it holds is \
          checked, and a change builds again.",
    fails: &[
        Example(
            r#"stack! {
    pub Demo {
        output script = file("user-data.sh");
        //                   ^^^^^^^^^^^^^^ `file` reads `user-data.sh` when Terraform runs
    }
}"#,
        ),
        Example(
            r#"stack! {
    pub Demo {
        output script = templatefile("user-data.tpl", { port: 80 });
        //                           ^^^^^^^^^^^^^^^ `templatefile` reads `user-data.tpl` when Terraform runs
    }
}"#,
        ),
    ],
    passes: &[Example(
        r#"stack! {
    pub Demo {
        output script = include("user-data.sh");
        output beside_the_document = file("{path.module}/generated.sh");
    }
}"#,
    )],
    source: "Terraform: `file` takes a path relative to the working directory",
    allowable: false,
};
