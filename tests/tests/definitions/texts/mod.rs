//! Files that macros include: each is looked for where its name is written.

/// A stack that includes a file of its own, and one that its caller names in two ways.
macro_rules! texts {
    ($name:ident, $literal:literal, $expression:expr) => {
        infra_macros::stack! {
            pub(crate) $name {
                output own = include("a.txt");
                output literal = include($literal);
                output expression = include($expression);
                output nested = jsonencode({ text: upper(include($literal)) });
            }
        }
    };
}
pub(crate) use texts;

/// The same, one macro further.
macro_rules! further {
    ($name:ident, $expression:expr) => {
        crate::texts::texts!($name, "a.txt", $expression);
    };
}
pub(crate) use further;

mod of_the_caller {
    super::super::callers!();
}

infra_macros::stack! {
    #[workspace("texts")]
    Read {
        stack crate::Texts near { }
        stack crate::Further far { }
        stack of_the_caller::Fresh fresh { }
        output near = [near.own, near.literal, near.expression, near.nested];
        output far = [far.own, far.literal, far.expression];
        output fresh = [fresh.own, fresh.given];
    }
}

#[test]
fn each_file_is_read_where_its_name_is_written() {
    let near = ["of the macro", "of the caller", "of the caller", "{\"text\":\"OF THE CALLER\"}"];
    assert_eq!(crate::output(Read::STACK, "near"), serde_json::json!(near));
    assert_eq!(crate::output(Read::STACK, "far"), serde_json::json!(["of the macro", "of the macro", "of the caller"]));
    assert_eq!(crate::output(Read::STACK, "fresh"), serde_json::json!(["of the caller", "of the caller"]));
}
