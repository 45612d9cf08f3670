//! Every documented error as rustc shows it, and what is legal but close to it.

#[test]
fn cases_fail_and_pass() {
    let cases = trybuild::TestCases::new();
    for family in ["expressions", "house", "link", "naming", "references", "schema", "secrecy", "syntax"] {
        cases.compile_fail(format!("ui/{family}/*.rs"));
        cases.pass(format!("ui/pass/{family}.rs"));
    }
}
