//! What exists is taken over by its id.

use std::fs;

use super::{command, run, with_terraform};

pub(crate) fn what_exists_is_taken_over() {
    let folder = tempfile::tempdir().unwrap();
    let ran = |arguments: &[&str]| run(&mut with_terraform(folder.path(), arguments));
    let file = folder.path().join("infra-out/store/imports.tf.json");
    let template = ran(&["import", "--template", "--stack", "store"]);
    assert_eq!((template.code, template.errors.as_str()), (Some(0), ""));
    let filled = template.out.replace("\nterraform_data.table\n", "\nterraform_data.table a${b}%{c}\n");
    assert!(filled.contains("# src/store.rs:11:9\nterraform_data.table a${b}%{c}\n"), "{filled}");
    fs::write(folder.path().join("existing.txt"), filled).unwrap();
    let import = ran(&["import", "--from", "existing.txt"]);
    let said = "workspace  address               id         place\nstore      terraform_data.table  a${b}%{c}  \
                src/store.rs:11:9\n1 resource waits to be imported into `dev`: `plan` shows what becomes of it\n";
    assert_eq!((import.code, import.out.as_str()), (Some(0), said));

    let plan = ran(&["plan", "--stack", "store"]);
    let table = "  replace terraform_data.table with the rows, once it is imported  src/store.rs:11:9\n";
    assert!(plan.out.starts_with(&format!("store\ndata is lost:\n{table}")), "{}{}", plan.out, plan.errors);
    assert!(
        plan.out.ends_with("1 to replace, 1 to create, 1 of them imported first, 2 outputs to change\n"),
        "{}",
        plan.out
    );
    // An id is of one environment.
    let other = ran(&["plan", "--stack", "store", "--suffix", "pr-1", "--out", "infra-out"]);
    assert_eq!(other.code, Some(1));
    assert!(file.exists());
    let deploy = ran(&["deploy", "--yes", "--stack", "store"]);
    assert_eq!((deploy.code, deploy.errors.as_str()), (Some(0), ""));
    assert!(!file.exists());
    // What is there already is taken over no more, and waits no longer.
    assert_eq!(ran(&["import", "terraform_data.table", "x"]).code, Some(0));
    let again = ran(&["deploy", "--yes", "--stack", "store"]);
    assert!(again.out.contains("nothing to do"), "{}", again.out);
    assert!(!file.exists());
}

pub(crate) fn a_kept_plan_imports_what_it_was_made_of() {
    let folder = tempfile::tempdir().unwrap();
    let ran = |arguments: &[&str]| {
        let ran = run(&mut with_terraform(folder.path(), arguments));
        assert_eq!((ran.code, ran.errors.as_str()), (Some(0), ""));
    };
    ran(&["import", "terraform_data.table", "a"]);
    ran(&["plan", "--save", "--stack", "store"]);
    ran(&["import", "terraform_data.job", "b"]);
    ran(&["deploy", "--saved", "--yes", "--stack", "store"]);
    let left = fs::read_to_string(folder.path().join("infra-out/store/imports.tf.json")).unwrap();
    assert!(left.contains("terraform_data.job") && !left.contains("terraform_data.table"), "{left}");
}

pub(crate) fn what_cannot_be_imported_is_said_at_once() {
    let folder = tempfile::tempdir().unwrap();
    let ran = |arguments: &[&str]| run(&mut command(folder.path(), arguments));
    let wrong = ran(&["import", "terraform_data.tabel", "a", "output.rows", "b", "terraform_data.job", "c"]);
    assert_eq!(wrong.code, Some(1));
    let expected = "error: no resource `terraform_data.tabel`\n  = help: did you mean `terraform_data.table`?\nerror: `output.rows` is \
                    an output: only a resource can be imported\nerror: 2 of 3 pairs wrong; nothing was written\n";
    assert_eq!(wrong.errors, expected);
    assert!(!folder.path().join("infra-out").exists());
    assert_eq!(ran(&["import", "terraform_data.job"]).code, Some(2));
    assert_eq!(ran(&["import"]).code, Some(2));

    let print = ["import", "--print", "terraform_data.job", "a{b}\"c", "--stack", "beside"];
    let print = run(command(folder.path(), &print).env("OPERATED_BESIDE", "true"));
    let block = "// beside src/beside.rs:7:5\nimport { to: terraform_data.job, id: \"a{{b}}\\\"c\" }\n";
    assert_eq!((print.code, print.out.as_str()), (Some(0), block));
    // As it is called there, its address does not say.
    let print = ran(&["import", "--print", "terraform_data.job", "a"]);
    assert!(print.errors.contains("import it without --print"), "{}", print.errors);
    assert_eq!(ran(&["import", "terraform_data.job", "c"]).code, Some(0));
    assert_eq!(ran(&["import", "--clear"]).out, "nothing waits to be imported any longer\n");
    assert_eq!(ran(&["import", "--clear"]).out, "nothing waited to be imported\n");
}
