//! What both say of the same programs.

use std::time::Instant;

use infra_compiler::schema::Schema;

use super::{
    case::Case,
    conditions,
    fault::{self, Fault, SaidBy},
    generate::{Generator, VARIABLES},
    program::Program,
    terraform::{Finding, Module, validate},
};
use tests::{note, random::Random};

/// The errors that are about values.
const VALUES: [&str; 4] = ["out_of_range", "unknown_value", "wrong_form", "wrong_length"];

/// Programs that compile, and that Terraform takes as they are and as documents.
pub(super) fn valid(schema: &Schema, seed: usize, count: usize, failures: &mut Vec<String>) -> Vec<Program> {
    let begun = Instant::now();
    let mut programs = Vec::new();
    let mut modules = Vec::new();
    let mut refused: Vec<Case> = Vec::new();
    for number in 0..count {
        let program = Generator::new(schema, random(seed, number)).program();
        let case = Case::new(&program);
        // Texts are made without regard to what arguments take, which Terraform does not look at while a part is not
        // known: values are compared with the provider itself, in a test of their own.
        if case.errors.iter().any(|error| VALUES.contains(&error.code)) {
            continue;
        }
        if !case.errors.is_empty() && case.errors.iter().all(conditions::known) {
            refused.push(case);
            continue;
        }
        failures.extend(case.errors.iter().map(|error| {
            format!("a valid program is refused: {error}\n    {}\n{}", case.line(error.line), case.source)
        }));
        // A rule of names may have kept a document back.
        if let Some(document) = &case.document {
            modules.push(module("main.tf", &case.twin));
            modules.push(module("main.tf.json", document));
            programs.push((program, case));
        }
    }
    let (found, runs) = validate(&modules);
    let mut taken = Vec::new();
    for ((program, case), both) in programs.into_iter().zip(found.chunks(2)) {
        let [twin, document] = both else { continue };
        if twin.is_empty() && document.is_empty() {
            taken.push(program);
        } else if twin.is_empty() || document.is_empty() || !twin.iter().chain(document).all(conditions::own) {
            failures.push(format!(
                "terraform validate refuses a program that compiles\nthe program:{}\nthe document:{}\n{}",
                listed(&case, twin),
                listed(&case, document),
                case.source
            ));
        }
    }
    let modules: Vec<Module> = refused.iter().map(|case| module("main.tf", &case.twin)).collect();
    let agreed = refused.iter().zip(validate(&modules).0);
    let agreed = agreed.filter(|(case, found)| {
        let agree = found.iter().any(conditions::own) || case.errors.iter().all(conditions::beyond);
        if !agree {
            let ours = case.errors.iter().map(|error| format!("\n    {}\n        {error}", case.line(error.line)));
            let ours: String = ours.collect();
            failures.push(format!("only the compiler knows of such a combination{ours}\n{}", case.source));
        }
        agree
    });
    let agreed = agreed.count();
    let seconds = begun.elapsed().as_secs();
    note!(
        "{count} programs valid by schema: {} taken, {agreed} refused for combinations, {runs} runs, {seconds} s",
        taken.len()
    );
    taken
}

/// Each fault in some of the programs.
pub(super) fn faulty(schema: &Schema, seed: usize, rounds: usize, valid: &[Program], failures: &mut Vec<String>) {
    let begun = Instant::now();
    let mut random = random(seed, usize::MAX >> 8);
    let mut cases: Vec<(&Fault, Case)> = Vec::new();
    for fault in fault::all() {
        let mut made = 0;
        for _ in 0..rounds * 60 {
            let Some(mut program) = random.pick(valid).cloned() else { continue };
            if made < rounds && fault.inject(schema, &mut program, &mut random) {
                cases.push((fault, Case::new(&program)));
                made += 1;
            }
        }
        if made == 0 {
            failures.push(format!("no program has a place for: {}", fault.name));
        }
    }
    let modules: Vec<Module> = cases.iter().map(|(_, case)| module("main.tf", &case.twin)).collect();
    let (found, runs) = validate(&modules);
    note!("{} faulty programs: {runs} runs, {} s", cases.len(), begun.elapsed().as_secs());
    note!("{:>5} {:>9} {:>8} {:>9}", "cases", "Terraform", "compiler", "same line");
    let all: Vec<(&Fault, &Case, &[Finding])> =
        cases.iter().zip(&found).map(|((fault, case), findings)| (*fault, case, &**findings)).collect();
    for group in all.chunk_by(|(one, ..), (other, ..)| one.name == other.name) {
        let count = |fits: &dyn Fn(&Case, &[Finding]) -> bool| {
            group.iter().filter(|(_, case, findings)| fits(case, findings)).count()
        };
        let theirs = count(&|_, findings| !findings.is_empty());
        let ours = count(&|case, _| !case.errors.is_empty());
        let line =
            count(&|case, findings| findings.iter().any(|one| case.errors.iter().any(|error| error.line == one.line)));
        let name = group.first().map_or("", |(fault, ..)| fault.name);
        note!("{:>5} {theirs:>9} {ours:>8} {line:>9}  {name}", group.len());
        failures.extend(group.iter().filter_map(|(fault, case, findings)| {
            let why = differ(fault, case, findings)?;
            let mut ours = String::new();
            for error in &case.errors {
                ours.push_str(&format!("\n    {}\n        {error}", case.line(error.line)));
            }
            let theirs = listed(case, findings);
            Some(format!("{name}: {why}\nthe compiler:{ours}\nTerraform:{theirs}\n{}", case.source))
        }));
    }
}

pub(super) fn module(file: &'static str, text: &str) -> Module {
    let variables = VARIABLES.iter().map(|(name, _)| (*name).to_owned()).collect();
    Module { files: vec![(file, text.to_owned())], variables, outputs: Vec::new() }
}

/// Why the two do not agree.
fn differ(fault: &Fault, case: &Case, findings: &[Finding]) -> Option<&'static str> {
    match (findings.is_empty(), case.errors.is_empty()) {
        (true, true) => Some("nobody finds it"),
        (false, true) => Some("only Terraform finds it"),
        (true, false) if fault.said_by == SaidBy::Both => Some("only the compiler finds it, and nobody knows that"),
        (true, false) => None,
        (false, false) => {
            let same = |one: &Finding| {
                one.line == 0 || case.errors.iter().any(|error| case.item(error.line) == case.item(one.line))
            };
            (!findings.iter().any(same)).then_some("the two find it in different blocks")
        }
    }
}

fn listed(case: &Case, findings: &[Finding]) -> String {
    let mut text = String::new();
    for Finding { line, summary, detail } in findings {
        text.push_str(&format!("\n    {line}: {}\n        {summary}: {detail}", case.line(*line)));
    }
    text
}

fn random(seed: usize, number: usize) -> Random {
    let seed = seed.wrapping_mul(1_000_003).wrapping_add(number);
    Random(u64::try_from(seed).unwrap_or_default())
}
