use crate::diagnostic::{Code, Example, Family};

/// `include` with something else than the path of a file.
pub static INCLUDE_ARGUMENT: Code = Code {
    name: "include_argument",
    family: Family::Syntax,
    summary: "`include` with something else than the path of a file.",
    why: "The file is read while the macro runs, so its path must stand there as plain text. Within a text, refer \
          to the content by a name.",
    fails: &[Example(
        r#"
stack! {
    pub Demo {
        let file = "a.txt";
        output a = include(file);
        //                 ^^^^ `include` takes the path of a file as text without interpolation
    }
}
"#,
    )],
    passes: &[Example(
        r#"
stack! {
    pub Demo {
        let content = include("a.txt");
        output a = "{content} and more";
    }
}
"#,
    )],
    source: "the language",
    allowable: false,
};
