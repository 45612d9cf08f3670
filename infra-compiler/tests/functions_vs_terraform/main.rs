//! What is folded must be what Terraform gives: generated calls, operators and conversions are evaluated here and by one
//! run of the real `terraform console`, and compared by value, type and failure.

mod expression;
mod generate;
mod production;
mod recipes;
mod terraform;
mod yaml;

use std::collections::{BTreeMap, BTreeSet};

use expression::Expression;
use generate::Generator;
use infra_compiler::{
    function::{self, Folded, ParameterType},
    value::Value,
};
use terraform::Answer;
use tests::{harness, need::Need, trial};

fn main() -> std::process::ExitCode {
    let trials = [
        trial!(functions_fold_to_what_terraform_gives),
        trial!(functions_refuse_and_convert_arguments_as_terraform_does),
        trial!(operators_fold_to_what_terraform_gives),
        trial!(production::outputs_are_what_terraform_applies),
        trial!(signatures_are_those_of_the_installed_terraform),
        trial!(values_from_terraform_keep_their_meaning),
    ];
    harness::run(trials.map(|trial| trial.needs(Need::Terraform)))
}

/// What is evaluated on both sides.
struct Case {
    /// The function or operator that the case is about.
    subject: String,
    expression: Expression,
}

/// Compares cases with Terraform and returns how often each subject was folded to a value.
fn compare(cases: &[Case]) -> BTreeMap<String, usize> {
    let sources: Vec<String> = cases.iter().map(|case| case.expression.source()).collect();
    let answers = terraform::evaluate(&sources);
    let mut folded = BTreeMap::new();
    let mut differences = Vec::new();
    let mut typed = Vec::new();
    for ((case, source), answer) in cases.iter().zip(&sources).zip(&answers) {
        let count = folded.entry(case.subject.clone()).or_insert(0);
        match (case.expression.fold(), answer) {
            (Ok(Folded::Deferred), _) | (Err(_), Answer::Failed) => {}
            (Ok(Folded::Value(value)), Answer::Json(json)) => {
                *count += 1;
                let Some(ours) = expression::json(&value) else { continue };
                if ours == *json {
                    // The element type of an empty table has any names.
                    if terraform::has_plain_names(&value) && (ours != "[]" || case.subject != "csvdecode") {
                        typed.push((source.clone(), value));
                    }
                } else {
                    differences.push(format!("{source}\n    folded    {ours}\n    terraform {json}"));
                }
            }
            (Ok(Folded::Value(value)), other) => {
                differences.push(format!("{source}\n    folded    {value:?}\n    terraform {other:?}"));
            }
            (Err(error), other) => {
                differences.push(format!("{source}\n    refused   {}\n    terraform {other:?}", error.message));
            }
        }
    }
    let types = terraform::types(&typed.iter().map(|(source, _)| source.clone()).collect::<Vec<_>>());
    for ((source, value), ty) in typed.iter().zip(&types) {
        if !terraform::is_of_type(value, ty) {
            differences.push(format!("{source}\n    folded    {value:?}\n    terraform is a {ty:?}"));
        }
    }
    let count = differences.len();
    assert!(differences.is_empty(), "{count} of {} cases differ:\n\n{}\n", cases.len(), differences.join("\n"));
    folded
}

fn assert_folded(folded: &BTreeMap<String, usize>, subjects: impl IntoIterator<Item = String>) {
    let never: Vec<_> =
        subjects.into_iter().filter(|subject| folded.get(subject).is_none_or(|count| *count == 0)).collect();
    assert!(never.is_empty(), "never folded, so never compared: {never:?}");
}

/// Another seed for another run of other cases; without it every run is the same.
fn seed() -> u64 {
    std::env::var("FUNCTIONS_SEED").ok().and_then(|seed| seed.parse().ok()).unwrap_or(1)
}

/// How many cases for each function: more for a thorough search.
fn rounds() -> usize {
    std::env::var("FUNCTIONS_ROUNDS").ok().and_then(|rounds| rounds.parse().ok()).unwrap_or(24)
}

fn functions_fold_to_what_terraform_gives() {
    let mut generator = Generator::new(seed());
    let mut cases = Vec::new();
    for recipe in recipes::RECIPES {
        assert!(function::lookup(recipe.function).is_some(), "no function `{}`", recipe.function);
        for _ in 0..rounds() {
            let arguments = recipe.arguments(&mut generator);
            let expression = Expression::Call(recipe.function.into(), arguments);
            cases.push(Case { subject: recipe.function.into(), expression });
        }
    }
    let folded = compare(&cases);
    assert_folded(&folded, recipes::RECIPES.iter().map(|recipe| recipe.function.to_owned()));
}

fn functions_refuse_and_convert_arguments_as_terraform_does() {
    let mut generator = Generator::new(seed() ^ 0xA5);
    let cases: Vec<Case> = function::names()
        .filter(|name| recipes::is_pure(name))
        .flat_map(|name| std::iter::repeat_n(name, rounds() / 3))
        .map(|name| {
            let arguments = generator.arguments(function::lookup(name).expect("its name is from the table"));
            Case { subject: name.into(), expression: Expression::Call(name.into(), arguments) }
        })
        .collect();
    compare(&cases);
}

fn operators_fold_to_what_terraform_gives() {
    let mut generator = Generator::new(seed() ^ 0x5A);
    let mut cases = Vec::new();
    for op in expression::BINARY {
        for _ in 0..rounds() * 2 {
            let expression = generator.binary(op);
            cases.push(Case { subject: op.symbol().into(), expression });
        }
    }
    for _ in 0..rounds() * 4 {
        cases.push(Case { subject: "unary".into(), expression: generator.unary() });
        cases.push(Case { subject: "index".into(), expression: generator.index() });
        cases.push(Case { subject: "conditional".into(), expression: generator.conditional() });
        cases.push(Case { subject: "template".into(), expression: generator.template() });
    }
    let subjects: BTreeSet<String> = cases.iter().map(|case| case.subject.clone()).collect();
    assert_folded(&compare(&cases), subjects);
}

fn signatures_are_those_of_the_installed_terraform() {
    let metadata = terraform::functions();
    let ours: BTreeSet<&str> = function::names().collect();
    let theirs: BTreeSet<&str> =
        metadata.keys().map(String::as_str).filter(|name| !name.starts_with("core::")).collect();
    assert_eq!(ours, theirs);
    for name in ours {
        let (function, signature) = (function::lookup(name).expect("it is in the table"), &metadata[name]);
        let parameters: Vec<_> = function.parameters.iter().map(|parameter| terraform::parameter(*parameter)).collect();
        assert_eq!(
            serde_json::json!(parameters),
            terraform::plain(signature.get("parameters").unwrap_or(&serde_json::json!([]))),
            "parameters of {name}"
        );
        let variadic = function.variadic.map(terraform::parameter);
        assert_eq!(serde_json::json!(variadic), terraform::plain(&signature["variadic_parameter"]), "rest of {name}");
        if function.returns() != ParameterType::Any {
            let wanted = &signature["return_type"];
            // Where Terraform's metadata says no more than `dynamic`, the table may know more.
            assert!(*wanted == "dynamic" || *wanted == terraform::json_type(function.returns()), "result of {name}");
        }
    }
}

fn values_from_terraform_keep_their_meaning() {
    // The comparison itself must notice a difference.
    let value = Value::Tuple(std::rc::Rc::new(vec![Value::Bool(true)]));
    let ty = terraform::types(&["tolist([true])".into()]).remove(0);
    assert!(!terraform::is_of_type(&value, &ty));
}
