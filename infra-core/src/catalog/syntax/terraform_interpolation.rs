use crate::diagnostic::{Code, Family};

/// terraform_interpolation
pub static TERRAFORM_INTERPOLATION: Code = Code {
    name: "terraform_interpolation",
    family: Family::Syntax,
    summary: "terraform_interpolation",
    why: "",
    fails: &[],
    passes: &[],
    source: "",
    allowable: false,
};
