//! No input makes the compiler hang, eat the machine, or run out of stack.
//!
//! Each test runs on a thread of the test harness, whose stack of 2 MiB is what a macro may be given. Sources are made here
//! because they are long; short ones are caret cases.

use std::{
    fmt::Write as _,
    time::{Duration, Instant},
};

use infra_compiler::{diagnostic::Diagnostics, driver::source};
use proc_macro2::Span;

/// The codes that a source reports, each with how often, and how long all of it took.
fn reported(source: &str) -> (Vec<(String, usize)>, Duration) {
    let started = Instant::now();
    let tables = |path: &str, _: Span| Err(format!("no table `{path}`"));
    let files = |path: &str, _: Span| Err(format!("no file `{path}`"));
    let compiled = source::compile(source.parse().expect("tokens"), &mut { files }, &tables).expect("definitions");
    let read = compiled.read.iter().map(|(diagnostics, _)| diagnostics);
    let mut codes: Vec<(String, usize)> = Vec::new();
    for found in read.chain(compiled.definitions.iter().map(|one| &one.diagnostics)).flat_map(Diagnostics::iter) {
        // What a source here does not use is not what it is about.
        if !found.is_error() || found.code.name.starts_with("unused_") {
            continue;
        }
        match codes.iter_mut().find(|(code, _)| code == found.code.name) {
            Some((_, count)) => *count += 1,
            None => codes.push((found.code.name.to_owned(), 1)),
        }
    }
    (codes, started.elapsed())
}

/// Long enough for a slow machine that does other things as well, and for code that is not optimized.
const PATIENCE: Duration = Duration::from_secs(60);

fn refuses(source: &str, code: &str) {
    let (codes, took) = reported(source);
    assert_eq!(codes, [(code.to_owned(), 1)], "{}", &source[..source.len().min(500)]);
    assert!(took < PATIENCE, "it took {took:?}");
}

fn takes(source: &str) {
    let (codes, took) = reported(source);
    assert_eq!(codes, [], "{}", &source[..source.len().min(500)]);
    assert!(took < PATIENCE, "it took {took:?}");
}

fn stack(items: &str) -> String {
    format!("stack! {{ pub Demo {{ {items} }} }}")
}

/// `let a1 = …a0…; let a2 = …a1…;`, each asked for by an output before the next.
fn chain(first: &str, step: &str, length: usize) -> String {
    let mut items = format!("variable later {{ type: any }} let a0 = {first}; output o0 = length([a0]);");
    for at in 1..length {
        let step = step.replace("it", &format!("a{}", at - 1));
        let _ = write!(items, "let a{at} = {step}; output o{at} = length([a{at}]);");
    }
    stack(&items)
}

#[test]
fn what_is_doubled_again_and_again_is_too_large() {
    for (first, step) in [
        ("\"twelve bytes\"", "\"{it}{it}\""),
        ("[1, 2]", "[it, it]"),
        ("[1, 2]", "concat(it, it)"),
        ("[1, 2]", "flatten([it, it])"),
        ("[\"a\"]", "[for x in [1, 2]: it]"),
        ("{ a: 1 }", "{ a: it, b: it }"),
        ("{ a: 1 }", "merge({ a: it }, { b: it })"),
        ("\"text\"", "join(it, [it, it, it])"),
        ("\"text\"", "format(\"%s%s\", it, it)"),
        ("\"text\"", "jsonencode([it, it])"),
        ("[\"text\"]", "formatlist(\"%s%s\", it, it)"),
        ("\"aaaa\"", "replace(it, \"a\", it)"),
        ("var.later", "[it, it]"),
        ("var.later", "coalesce(it, it)"),
        ("\"{var.later}\"", "\"{it}{it}\""),
        ("[var.later]", "setproduct(it, it)"),
    ] {
        let (codes, took) = reported(&chain(first, step, 60));
        let codes: Vec<&str> = codes.iter().map(|(code, _)| &**code).collect();
        assert!(matches!(codes.as_slice(), [] | ["too_large"]), "{step}: {codes:?}");
        assert!(took < PATIENCE, "{step}: it took {took:?}");
    }
    refuses(&chain("\"text\"", "\"{it}{it}\"", 60), "too_large");
    takes(&chain("\"text\"", "\"{it}{it}\"", 16));
}

#[test]
fn an_unknown_type_that_doubles_is_too_large() {
    let mut items = "let a0 = concat([given], keys(given));".to_owned();
    for at in 1..60 {
        let _ = write!(items, "let a{at} = concat(a{0}, a{0}, given); output o{at} = a{at};", at - 1);
    }
    let (codes, took) = reported(&format!("stack! {{ pub Demo<given: [string]> {{ {items} }} }}"));
    assert!(codes.iter().all(|(code, _)| code == "too_large"), "{codes:?}");
    assert!(took < PATIENCE, "it took {took:?}");
}

#[test]
fn what_many_names_nest_is_too_deep() {
    for (first, step) in [
        ("[1]", "[it]"),
        ("{ a: 1 }", "{ a: it }"),
        ("var.later", "[it]"),
        ("var.later", "it + 1"),
        ("var.later", "-it"),
        ("var.later", "upper(it)"),
        ("var.later", "(it)[0]"),
        ("var.later", "\"a{it + 1}\""),
        ("var.later", "if it == 1 { 1 } else { it }"),
        ("var.later", "[for x in it: x + 1]"),
        ("var.later", "{for k, v in it: k => [v]}"),
    ] {
        let (codes, took) = reported(&chain(first, step, 2000));
        let codes: Vec<&str> = codes.iter().map(|(code, _)| &**code).collect();
        assert!(matches!(codes.as_slice(), ["too_deep" | "too_large"]), "{step}: {codes:?}");
        assert!(took < PATIENCE, "{step}: it took {took:?}");
    }
    takes(&chain("[1]", "[it]", 200));
    takes(&chain("var.later", "it + 1", 200));
}

/// A root that puts the deepest value there may be through every stage, and asks for its text.
#[test]
fn the_deepest_value_goes_through_every_stage() {
    for (first, step) in [("[1]", "[it]"), ("var.later", "it + 1"), ("var.later", "[it]"), ("var.later", "upper(it)")] {
        let mut items = format!("variable later {{ type: any }} let a0 = {first};");
        for at in 1..250 {
            let step = step.replace("it", &format!("a{}", at - 1));
            let _ = write!(items, "let a{at} = {step}; output o{at} = a{at};");
        }
        let text = "output text = jsonencode(a249); output same = a249 == a248; output type_of = try(a249, a248);";
        let source = format!("stack! {{ #[workspace(\"demo\")] pub Demo {{ {items} {text} }} }}");
        let (codes, took) = reported(&source);
        assert!(codes.iter().all(|(code, _)| code != "too_large"), "{step}: {codes:?}");
        assert!(took < PATIENCE, "{step}: it took {took:?}");
    }
}

#[test]
fn stacks_that_nest_the_next_twice_are_too_many() {
    let mut stacks = "pub Level0 { resource aws_vpc vpc { cidr_block: \"10.0.0.0/16\" } }".to_owned();
    for at in 1..=21 {
        let _ = write!(stacks, "pub Level{at} {{ stack Level{0} a {{}} stack Level{0} b {{}} }}", at - 1);
    }
    refuses(&format!("stack! {{ {stacks} }}"), "too_large");
}

#[test]
fn a_thousand_stacks_in_a_loop_pass() {
    takes(
        "stack! { pub Inner<n: number> { let m = n + 1; output it = m; }
         pub Outer { for i in range(1000) { stack Inner inner[i] { n: i } } output sum = length(inner[*].it); } }",
    );
}

#[test]
fn loops_over_a_thousand_in_loops_over_a_thousand_are_too_many_rounds() {
    let a = "let a = range(1000);";
    refuses(&stack(&format!("{a} output x = [for i in a: [for j in a: [for k in a: 0]]];")), "too_large");
    refuses(
        &stack(&format!("{a} output x = [for i in a: length([for j in a: length([for k in a: 0])])];")),
        "too_large",
    );
    refuses(
        &stack(&format!("{a} output x = {{for i in a: \"{{i}}\" => {{for j in a: j => [for k in a: 0]}}}};")),
        "too_large",
    );
    refuses(
        &stack(&format!(
            "{a} for i in a {{ for j in a {{ for k in a {{ resource terraform_data x[\"{{i}}-{{j}}-{{k}}\"] {{}} }} }} }}"
        )),
        "too_large",
    );
    refuses(
        &stack(&format!(
            "{a} resource aws_security_group g {{ for i in a {{ for j in a {{ for k in a {{ ingress {{ from_port: 1, to_port: 1, protocol: \"tcp\" }} }} }} }} }}"
        )),
        "too_large",
    );
    takes(&stack(&format!("{a} output x = [for i in a: length([for j in slice(a, 0, 100): 0])];")));
}

#[test]
fn what_an_attempt_would_swallow_is_reported_all_the_same() {
    let large = "[for i in a: [for j in a: [for k in a: 0]]]";
    refuses(&stack(&format!("let a = range(1000); output x = try({large}, 1);")), "too_large");
    refuses(&stack(&format!("let a = range(1000); output x = can({large});")), "too_large");
}

#[test]
fn a_range_of_a_billion_is_terraforms_error() {
    refuses(&stack("output x = range(1000000000);"), "invalid_call");
    refuses(&stack("output x = range(0, 1000000000, 0.5);"), "invalid_call");
    refuses(&stack("for i in range(1000000000) { resource terraform_data x[i] {} }"), "invalid_call");
}

#[test]
fn going_through_a_list_for_each_of_its_elements_is_linear() {
    let list = "let a = range(1000); let n = flatten([for i in slice(a, 0, 20): [for j in a: \"k-{i}-{j}\"]]);";
    for each in [
        "[for x in n: index(n, x)]",
        "[for x in n: contains(n, x)]",
        "[for i, x in n: n[i]]",
        "{for x in n: x => index(n, x)}",
    ] {
        takes(&stack(&format!("{list} output x = length({each});")));
    }
    takes(&stack(&format!("{list} output x = length(distinct(concat(n, n)));")));
    takes(&stack(&format!("{list} let by = {{for i, x in n: x => i}}; output x = length([for x in n: by[x]]);")));
    let (codes, took) = reported(&stack(&format!("{list} output x = length([for x in n: length(n)]);")));
    assert!(codes.iter().all(|(code, _)| code == "too_large"), "{codes:?}");
    assert!(took < PATIENCE, "it took {took:?}");
}

#[test]
fn thousands_of_typos_are_as_many_errors_in_little_time() {
    let mut items = String::new();
    for at in 0..4000 {
        let _ = write!(items, "let name_of_something_{at} = {at}; output o{at} = nmae_of_something_{at};");
    }
    let (codes, took) = reported(&stack(&items));
    assert_eq!(codes, [("undeclared_name".to_owned(), 4000)]);
    assert!(took < PATIENCE, "it took {took:?}");
}

#[test]
fn types_that_nest_without_end_are_an_error() {
    for ty in [format!("{}str", "&'static ".repeat(2000)), format!("{}u8{}", "Option<".repeat(2000), ">".repeat(2000))]
    {
        refuses(&format!("#[resource(aws_kms_key)] pub struct Key {{ pub description: {ty} }}"), "nesting_too_deep");
    }
    takes("#[resource(aws_kms_key)] pub struct Key { pub description: Option<&'static str> }");
}
