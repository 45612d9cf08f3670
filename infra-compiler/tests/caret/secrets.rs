//! Random ways of a secret: behind names, functions, JSON, stacks and other roots, to a place that shows it. What goes the
//! same way and is no secret must stay silent.
//!
//! `SECRETS_SEED` asks for other programs, `SECRETS_ROUNDS` for more of them; without them every run is the same.

use std::{env, fmt::Write as _};

use infra_compiler::diagnostic::{Diagnostic, Family};
use tests::{note, random::Random};

use super::compile::compile;

/// A secret, and what is like it and is none.
const SOURCES: &[(&str, &str, &str)] = &[
    ("data aws_secretsmanager_secret_version source { secret_id: \"master\" }", "source.secret_string", "source.arn"),
    ("data aws_ssm_parameter source { name: \"/payments/key\" }", "source.value", "source.arn"),
    ("data aws_ssm_parameter source { name: \"/payments/key\" }", "source.value", "source.name"),
    (
        "data aws_kms_secrets source { secret { name: \"key\", payload: \"AQEC\" } }",
        "source.plaintext[\"key\"]",
        "source.id",
    ),
    ("resource aws_iam_access_key source { user: \"robot\" }", "source.secret", "source.user"),
    ("resource aws_secretsmanager_secret source {}", "sensitive(source.name)", "source.name"),
    ("variable source { type: string, sensitive: true } variable plain { type: string }", "source", "plain"),
];

/// What hands a text on in full or in part, with `@` for the text.
const STEPS: &[&str] = &[
    "@",
    "upper(@)",
    "\"before-{@}-after\"",
    "join(\"-\", [\"a\", @])",
    "format(\"%s/%s\", \"a\", @)",
    "base64encode(@)",
    "replace(@, \"a\", \"b\")",
    "trimspace(@)",
    "jsonencode({ a: 1, b: [@] })",
    "jsondecode(jsonencode({ a: 1, b: [@] })).b[0]",
    "{ a: \"plain\", b: @ }.b",
    "{ a: \"plain\", b: @ }[\"b\"]",
    "[@, \"plain\"][0]",
    "merge({ b: \"plain\" }, { b: @ }).b",
    "lookup({ b: @ }, \"b\", \"plain\")",
    "element([@], 0)",
    "one([@])",
    "try(@, \"plain\")",
    "coalesce(@, \"plain\")",
    "[for x in [@]: lower(x)][0]",
    "{ for k, x in { b: @ }: k => x }.b",
    "values({ b: @ })[0]",
    "concat([\"plain\"], [@])[1]",
    "urlencode(@)",
    "substr(@, 0, 8)",
    "(if length(@) > 4 { @ } else { \"plain\" })",
];

/// What tells nothing of a text.
const BLIND: &[&str] =
    &["length(@)", "sha256(@)", "@ == \"a\"", "startswith(@, \"a\")", "nonsensitive(@)", "length([@])", "can(@)"];

/// A place that shows what it is given: `@` for that, `#` for a number.
const SINKS: &[&str] = &[
    "resource aws_sns_topic sink# { display_name: @ }",
    "resource aws_sns_topic sink# { tags: { purpose: \"x\", held: @ } }",
    "resource aws_security_group sink# { description: @ }",
    "resource aws_instance sink# { ami: \"ami-0123456789abcdef0\", instance_type: \"t3.micro\", user_data: @ }",
    "resource aws_ssm_parameter sink# { name: \"/sink#-{suffix}\", type: \"String\", value: @ }",
    "resource aws_cloudwatch_log_group sink# { tags: merge({ a: \"b\" }, { held: @ }) }",
    "resource aws_iam_policy sink# { policy: jsonencode({ Version: \"2012-10-17\", Id: @, Statement: [] }) }",
    "resource terraform_data sink# { triggers_replace: [@] }",
    "resource terraform_data sink# { provisioner \"local-exec\" { command: join(\" \", [\"echo\", @]) } }",
    "check sink# { assert { condition: terraform.workspace == \"a\", error_message: join(\" \", [\"It is\", @]) } }",
];

/// Where the steps of a chain are taken.
enum Hop {
    /// By a `let`.
    Let,
    /// Through a nested stack.
    Stack,
    /// By a member of an object under a `let`.
    Member,
}

/// A program, the lines on which something must be found, and the lines that must be named for all of them.
struct Case {
    text: String,
    sink: usize,
    way: Vec<usize>,
}

fn line_of(text: &str, holds: &str) -> usize {
    text.lines().position(|line| line.contains(holds)).map_or(0, |at| at + 1)
}

fn case(random: &mut Random) -> Case {
    let (declared, secret, plain) = SOURCES[random.below(SOURCES.len())];
    let abroad = random.chance(25);
    let mut inner = String::new();
    let mut body = format!("{declared}\nlet held = {secret};\nlet like = {plain};\n");
    let mut names = vec!["let held =".to_owned()];
    // A call has no place of its own.
    if !secret.starts_with("sensitive(") {
        names.push(declared.to_owned());
    }
    let (mut held, mut like) = ("held".to_owned(), "like".to_owned());
    let hops = 1 + random.below(4);
    let crossing = if abroad { random.below(hops) } else { hops };
    let mut owner = None;
    for at in 0..hops {
        let step = |of: &str, step: &str| step.replace('@', of);
        let form = STEPS[random.below(STEPS.len())];
        match [Hop::Let, Hop::Let, Hop::Stack, Hop::Member][random.below(4)] {
            Hop::Let => {
                let _ = writeln!(body, "let held{at} = {};\nlet like{at} = {};", step(&held, form), step(&like, form));
                names.push(format!("let held{at} "));
                (held, like) = (format!("held{at}"), format!("like{at}"));
            }
            Hop::Member => {
                let (a, b) = (step(&held, form), step(&like, form));
                let _ = writeln!(body, "let both{at} = {{\nheld: {a},\nlike: {b} }};");
                (held, like) = (format!("both{at}.held"), format!("both{at}.like"));
            }
            Hop::Stack => {
                let _ = writeln!(body, "stack Hop{at} hop{at} {{\nheld: {held},\nlike: {like} }}");
                let (a, b) = (step("held", form), step("like", form));
                let _ = writeln!(
                    inner,
                    "stack! {{ pub Hop{at}<held: string, like: string> {{\noutput held{at}out = {a};\noutput like{at}out = {b};\n}} }}"
                );
                names.push(format!("output held{at}out"));
                (held, like) = (format!("hop{at}.held{at}out"), format!("hop{at}.like{at}out"));
            }
        }
        if at == crossing {
            let _ = writeln!(body, "output abroad {{ value: {held}, sensitive: true }}\noutput like_abroad = {like};");
            owner = Some(std::mem::take(&mut body));
            body.push_str("remote Owner owner;\n");
            (held, like) = ("owner.abroad".to_owned(), "owner.like_abroad".to_owned());
            names = vec!["output abroad".to_owned()];
        }
    }
    let mut sink = SINKS[random.below(SINKS.len())];
    if random.chance(10) {
        sink = "output sink# = @;";
    }
    let show = |number: usize, of: &str| sink.replace('#', &number.to_string()).replace('@', of);
    let _ = writeln!(body, "/* sink */ {}", show(1, &held));
    let _ = writeln!(body, "{}", show(2, &like));
    let blind = BLIND[random.below(BLIND.len())].replace('@', &held);
    let tells = sink.starts_with("output") && !blind.starts_with("nonsensitive");
    if !tells {
        let _ = writeln!(body, "{}", show(3, &format!("tostring({blind})")));
    }
    let mut text = format!("stack! {{\n#[workspace(\"secrets\")]\npub Secrets {{\n{body}}}\n}}\n{inner}");
    if let Some(owner) = owner {
        let _ = write!(text, "stack! {{\n#[workspace(\"owner\")]\npub Owner {{\n{owner}}}\n}}\n");
    }
    let way = names.iter().map(|name| line_of(&text, name)).collect();
    Case { sink: line_of(&text, "/* sink */"), way, text }
}

/// What is wrong with what is reported, if anything is.
fn difference(case: &Case) -> Result<(), String> {
    let mut found: Vec<(usize, Diagnostic, Vec<usize>)> = Vec::new();
    for (diagnostics, spans) in compile(&case.text)?.reports {
        for one in diagnostics.iter() {
            let line = |span| spans.place(span).map_or(0, |place| place.line);
            if one.code.family == Family::Secrecy {
                let notes = one.notes.iter().map(|note| line(note.span)).collect();
                found.push((line(one.span), one.clone(), notes));
            } else if one.is_error() && one.code.family != Family::Naming {
                return Err(format!("{}: {}", line(one.span), one.message));
            }
        }
    }
    let shown = || {
        found.iter().fold(String::new(), |mut all, (line, one, notes)| {
            let _ = writeln!(all, "{line}: {} {notes:?}", one.message);
            all
        })
    };
    let [(line, _, notes)] = found.as_slice() else { return Err(format!("{} findings\n{}", found.len(), shown())) };
    if *line != case.sink {
        return Err(format!("found on line {line}, not on {}\n{}", case.sink, shown()));
    }
    match case.way.iter().find(|line| !notes.contains(line)) {
        Some(missing) => Err(format!("line {missing} is not on the way\n{}", shown())),
        None => Ok(()),
    }
}

pub(super) fn secrets_are_found_behind_any_chain() {
    let number = |name: &str, otherwise: u64| env::var(name).ok().and_then(|it| it.parse().ok()).unwrap_or(otherwise);
    let (seed, rounds) = (number("SECRETS_SEED", 12), number("SECRETS_ROUNDS", 200));
    note!("SECRETS_SEED={seed} SECRETS_ROUNDS={rounds}");
    let (mut random, mut failures) = (Random(seed), Vec::new());
    for round in 0..rounds {
        let case = case(&mut random);
        if let Err(wrong) = difference(&case) {
            let mut numbered = String::new();
            for (at, line) in case.text.lines().enumerate() {
                let _ = writeln!(numbered, "{:3} {line}", at + 1);
            }
            failures.push(format!("round {round}: {wrong}\n{numbered}"));
        }
    }
    failures.truncate(4);
    assert!(failures.is_empty(), "{}", failures.join("\n"));
}
