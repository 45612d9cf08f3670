//! Directives of texts give what Terraform 1.11.4 gives for the same text.

use infra_compiler::driver::source;
use proc_macro2::Span;

/// The document of a root with these items.
fn document(items: &str) -> String {
    let source = format!("stack! {{ #[workspace(\"demo\")] pub Demo {{ {items} }} }}");
    let mut files = |path: &str, _: Span| Err(format!("no file `{path}`"));
    let tables = |path: &str, _: Span| Err(format!("no table `{path}`"));
    let compiled = source::compile(source.parse().expect("tokens"), &mut files, &tables).expect("definitions");
    let definition = compiled.definitions.into_iter().next().expect("one definition");
    let errors: Vec<&str> = definition.diagnostics.iter().map(|found| &*found.message).collect();
    let target = definition.compiled.targets.into_iter().next();
    target.unwrap_or_else(|| panic!("{items}: {errors:?}")).rendered.document
}

/// Applied as templates of a JSON document by Terraform 1.11.4, with `local.xs` as `["a", "b"]` and `local.t` as `true`.
#[test]
fn static_directives_fold_to_what_terraform_gives() {
    for (text, result) in [
        (r"start\n%{ for x in xs ~}\n  - {x}\n%{ endfor ~}\n  end", r"start\n  - a\n  - b\n  end"),
        (r"a  %{~ if t ~}  \n  \n yes \n  %{~ else ~} no %{~ endif ~}  \n\n  z", r"a  \n yes \n\n  z"),
        (r"a %{if t}y%{endif} b %{if !t}y%{endif}c", "a y b c"),
        ("%{for k, v in { k: 1 }}{k}={v};%{endfor}", "k=1;"),
        ("%{if t}%{for x in xs}[{x}]%{endfor}%{else}none%{endif}", "[a][b]"),
        ("%{ for x in xs }{x}%{ endfor }", "ab"),
        (r"x\n  %{~ if t }\n  y\n  %{ endif ~}\n  z", r"x\n\n  y\n    z"),
        ("%{ for x in [1, true] }{x},%{ endfor }", "1,true,"),
        (r"a\t \r\n %{~ if t ~}\r\n\r\n y%{ endif }", r"a\t \r\n\r\n y"),
    ] {
        let document = document(&format!(
            "let xs = [\"a\", \"b\"]; let t = length(xs) == 2; let _both = [xs, t]; output o = \"{text}\";"
        ));
        assert!(document.contains(&format!("\"value\": \"{result}\"")), "{text}: {document}");
    }
}

#[test]
fn deployed_directives_are_left_to_terraform() {
    let variables = "variable on { type: bool } variable xs { type: list(string) }";
    for (text, result) in [
        ("a-%{ if var.on }x%{ else }y%{ endif }", r#"a-${var.on ? \"x\" : \"y\"}"#),
        ("%{ if var.on }x%{ endif }-a", r#"${var.on ? \"x\" : \"\"}-a"#),
        ("a-%{ for i, x in var.xs }{x}%{ endfor }", r#"a-${join(\"\", [for i, x in var.xs : x])}"#),
        ("100%{{if}}", "100%%{if}"),
    ] {
        let document = document(&format!("{variables} let _both = [var.on, var.xs]; output o = \"{text}\";"));
        assert!(document.contains(&format!("\"value\": \"{result}\"")), "{text}: {document}");
    }
}
