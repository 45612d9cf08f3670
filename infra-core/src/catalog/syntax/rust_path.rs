use crate::diagnostic::{Code, Family};

/// rust_path
pub static RUST_PATH: Code = Code {
    name: "rust_path",
    family: Family::Syntax,
    summary: "rust_path",
    why: "",
    fails: &[],
    passes: &[],
    source: "",
    allowable: false,
};
