//! What the compiler folds of whole expressions, by the way that the macro takes: the outputs of a stack, compiled by the
//! driver, against the same expressions in Terraform's own language. Both are applied, and every value is compared.
//!
//! What one of the two refuses, the other must refuse, but for what [`on_purpose`] says; what the compiler leaves to
//! Terraform may also be refused by Terraform when it is applied.
//!
//! `EXPRESSIONS_SEED` asks for other expressions, `EXPRESSIONS_ROUNDS` for more rounds of 250; without them every run is the
//! same.

mod apply;
mod compile;
mod generate;
mod on_purpose;
mod tree;

use std::{collections::BTreeSet, env, fmt::Write as _};

use tests::note;

use apply::{Applied, apply};
use compile::Compiled;
use generate::Trees;
use on_purpose::on_purpose;
use tree::{Language, Tree};

/// How many outputs one root has.
const BATCH: usize = 250;

/// What only Terraform knows: name, type and value.
const VARIABLES: [(&str, &str, &str); 11] = [
    ("v_text", "string", "\"some text\""),
    ("v_digits", "string", "\"12\""),
    ("v_number", "number", "7"),
    ("v_bool", "bool", "true"),
    ("v_list", "list(string)", "[\"x\", \"y\", \"x\"]"),
    ("v_set", "set(string)", "[\"y\", \"x\"]"),
    ("v_map", "map(string)", "{ a: \"1\", b: \"two\" }"),
    ("v_object", "object({ a: string, b: number })", "{ a: \"1\", b: 2 }"),
    ("v_any", "any", "[1, \"a\"]"),
    ("v_null", "string", "null"),
    ("name", "string", "\"outer\""),
];

fn number<T: std::str::FromStr>(variable: &str, otherwise: T) -> T {
    env::var(variable).ok().and_then(|value| value.parse().ok()).unwrap_or(otherwise)
}

/// The root of the same outputs in Terraform's language.
fn configuration(trees: &[Tree], of: &BTreeSet<usize>) -> String {
    let mut source = String::new();
    for (name, ty, default) in VARIABLES {
        let (ty, default) = (ty.replace(':', "="), default.replace(':', "="));
        let _ = writeln!(source, "variable \"{name}\" {{\n  type    = {ty}\n  default = {default}\n}}");
    }
    for number in of {
        let _ = writeln!(source, "output \"e{number}\" {{ value = {} }}", trees[*number].write(Language::Terraform));
    }
    source
}

/// How many of a round had which outcome.
#[derive(Debug, Default)]
struct Tally {
    equal: usize,
    refused: usize,
    left_to_terraform: usize,
    on_purpose: usize,
}

pub(crate) fn outputs_are_what_terraform_applies() {
    let (seed, rounds) = (number("EXPRESSIONS_SEED", 1_u64), number("EXPRESSIONS_ROUNDS", 4_u64));
    let mut tally = Tally::default();
    let mut differences = Vec::new();
    let pinned: Vec<Tree> = PINNED.iter().map(|(ours, terraform)| Tree::Written(ours, terraform)).collect();
    compare(&pinned, &mut tally, &mut differences);
    for round in 0..rounds {
        let mut generator = Trees::new(seed.wrapping_mul(1_000_003).wrapping_add(round));
        let trees: Vec<Tree> = (0..BATCH).map(|_| generator.tree()).collect();
        compare(&trees, &mut tally, &mut differences);
    }
    note!("EXPRESSIONS_SEED={seed} EXPRESSIONS_ROUNDS={rounds}: {tally:?}");
    let count = differences.len();
    let all = differences.join("\n\n");
    assert!(differences.is_empty(), "EXPRESSIONS_SEED={seed} EXPRESSIONS_ROUNDS={rounds}: {count} differ\n\n{all}\n");
}

/// Expressions that once differed, and what stands beside them.
const PINNED: [(&str, &str); 49] = [
    (r#"try(0.5 / 0, 1)"#, r#"try(0.5 / 0, 1)"#),
    (r#"can(1 / 0)"#, r#"can(1 / 0)"#),
    (r#"try(0 / 0, 1)"#, r#"try(0 / 0, 1)"#),
    (r#"[1 % 0, can(0 % 0)]"#, r#"[1 % 0, can(0 % 0)]"#),
    (r#"formatlist("%d", tonumber(null))"#, r#"formatlist("%d", tonumber(null))"#),
    (r#"format("%v", tonumber(null))"#, r#"format("%v", tonumber(null))"#),
    (r#"try(format("%s-%s", "a", null), "b")"#, r#"try(format("%s-%s", "a", null), "b")"#),
    (r#"formatlist("%s", ["a", "b"])"#, r#"formatlist("%s", ["a", "b"])"#),
    (r#"[for name in v_list: "{var.name}-{name}"]"#, r#"[for name in var.v_list : "${var.name}-${name}"]"#),
    (
        r#"{for name, v_text in v_map: name => "{var.name}{var.v_text}{v_text}"}"#,
        r#"{for name, v_text in var.v_map : name => "${var.name}${var.v_text}${v_text}"}"#,
    ),
    (
        r#"[for name in v_list: [for v_text in [name] if var.v_text != v_text: var.name]]"#,
        r#"[for name in var.v_list : [for v_text in [name] : var.name if var.v_text != v_text]]"#,
    ),
    (r#"jsonencode(if false { "x" } else { 5 })"#, r#"jsonencode(false ? "x" : 5)"#),
    (r#"if true { [1, "a"] } else { [] }"#, r#"true ? [1, "a"] : []"#),
    (r#"if true { { a: 1 } } else { { b: "x" } }"#, r#"true ? { a = 1 } : { b = "x" }"#),
    (r#"if true { 5 } else { "x" }"#, r#"true ? 5 : "x""#),
    (r#"if false { tonumber("x") } else { 5 }"#, r#"false ? tonumber("x") : 5"#),
    (r#"if true { [] } else { {} }"#, r#"true ? [] : {}"#),
    (r#"try(null[*], "F")"#, r#"try(null[*], "F")"#),
    (r#"try(v_null[*], "F")"#, r#"try(var.v_null[*], "F")"#),
    (r#"{ a: 1 }[*].a"#, r#"{ a = 1 }[*].a"#),
    (r#""text"[*]"#, r#""text"[*]"#),
    (r#"v_text[*]"#, r#"var.v_text[*]"#),
    (r#"v_map[*].a"#, r#"var.v_map[*].a"#),
    (r#"v_object[*].b"#, r#"var.v_object[*].b"#),
    (r#"v_set[*]"#, r#"var.v_set[*]"#),
    (r#"tolist(["a"])[*] == tolist(["a"])"#, r#"tolist(["a"])[*] == tolist(["a"])"#),
    (r#"toset(["b", "a"])[*] == tolist(["a", "b"])"#, r#"toset(["b", "a"])[*] == tolist(["a", "b"])"#),
    (r#"["a"][*] == tolist(["a"])"#, r#"["a"][*] == tolist(["a"])"#),
    (r#"can("a{[1]}")"#, r#"can("a${[1]}")"#),
    (r#"can({ a: 1 }.b)"#, r#"can({ a = 1 }.b)"#),
    ("\"\\u{feff}abc\"", r#""\ufeffabc""#),
    ("{ \"\\u{feff}a\": \"\\u{feff}\" }", r#"{ "\ufeffa" = "\ufeff" }"#),
    ("\"\\u{feff}{v_text}\"", r#""\ufeff${var.v_text}""#),
    ("length(\"\\u{feff}abc\")", r#"length("\ufeffabc")"#),
    (r#"jsondecode("-0")"#, r#"jsondecode("-0")"#),
    (r#"jsonencode(jsondecode("[-0, 0, -0.0]"))"#, r#"jsonencode(jsondecode("[-0, 0, -0.0]"))"#),
    (r#"tostring(-0)"#, r#"tostring(-0)"#),
    ("{ \"é\": 1 }[\"e\\u{301}\"]", r#"{ "é" = 1 }["e\u0301"]"#),
    ("length(merge({ \"é\": 1 }, { \"e\\u{301}\": 2 }))", r#"length(merge({ "é" = 1 }, { "e\u0301" = 2 }))"#),
    ("{for k in [\"é\", \"e\\u{301}\"]: k => 1...}", r#"{for k in ["é", "e\u0301"] : k => 1...}"#),
    ("sha1(\"e\\u{301}\")", r#"sha1("e\u0301")"#),
    (r#""{1e-3}""#, r#""${""}${1e-3}""#),
    (r#""{jsondecode(\"-0\")}""#, r#"tostring(jsondecode("-0"))"#),
    (r#""{v_any[0]}""#, "tostring(var.v_any[0])"),
    (r#""{v_number}" == "7""#, r#"tostring(var.v_number) == "7""#),
    (r#"{ a: "{v_bool}", b: ["{v_any[1]}"] }"#, r#"{ a = tostring(var.v_bool), b = [tostring(var.v_any[1])] }"#),
    (r#"[for x in v_any: "{x}"]"#, r#"[for x in var.v_any : tostring(x)]"#),
    (
        r#"[for r in [{ a: v_text }, { b: v_text }] if lookup(r, "b", null) != null: r.b]"#,
        r#"[for r in [{ a = var.v_text }, { b = var.v_text }] : r.b if lookup(r, "b", null) != null]"#,
    ),
    (
        r#"if lookup({ a: 1 }, "b", null) != null { { a: 1 }.b } else { 2 }"#,
        r#"lookup({ a = 1 }, "b", null) != null ? { a = 1 }.b : 2"#,
    ),
];

fn compare(trees: &[Tree], tally: &mut Tally, differences: &mut Vec<String>) {
    let every: BTreeSet<usize> = (0..trees.len()).collect();
    let theirs = apply("main.tf", &every, &|of| configuration(trees, of));
    let Compiled { refused, taken } = compile::compile(trees);
    let document = |of: &BTreeSet<usize>| compile::document(trees, of).unwrap_or_else(|found| panic!("{found:?}"));
    let ours = apply("main.tf.json", &taken, &document);
    for (number, tree) in trees.iter().enumerate() {
        let (ours, theirs) = (outcome(&ours, refused.get(&number), number), outcome(&theirs, None, number));
        match (&ours, &theirs) {
            (Outcome::Value(a), Outcome::Value(b)) if a == b => tally.equal += 1,
            (Outcome::Refused(_), Outcome::Later(_)) => tally.refused += 1,
            (Outcome::Later(_), Outcome::Later(_)) => tally.left_to_terraform += 1,
            _ if on_purpose(tree, &ours, &theirs) => tally.on_purpose += 1,
            _ => differences.push(format!(
                "{}\n{}\n    ours      {ours:?}\n    terraform {theirs:?}",
                tree.write(Language::Ours),
                tree.write(Language::Terraform)
            )),
        }
    }
}

/// What came of an expression.
#[derive(Debug, PartialEq, Eq)]
enum Outcome {
    /// It is refused while Rust compiles.
    Refused(String),
    /// It is refused when Terraform applies it.
    Later(String),
    /// Its value.
    Value(String),
}

fn outcome(applied: &Applied, refused: Option<&String>, number: usize) -> Outcome {
    match (refused, applied.refused.get(&number)) {
        (Some(message), _) => Outcome::Refused(message.clone()),
        (None, Some(message)) => Outcome::Later(message.clone()),
        // Of an output that is null, Terraform keeps nothing.
        (None, None) => Outcome::Value(applied.values.get(&number).map_or("null", String::as_str).to_owned()),
    }
}
