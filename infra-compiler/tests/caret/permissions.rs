//! `allows` beside another that decides: random policies of roles, some with a boundary, each asked many questions, against moto's
//! enforcement. What is allowed within a boundary is what both allow.
//!
//! `PERMISSIONS_SEED` asks for other policies, `PERMISSIONS_ROUNDS` for more of them.

pub(super) mod things;

use std::{
    collections::BTreeMap,
    fmt::Write as _,
    io::Write as _,
    process::{Command, Stdio},
};

use infra_compiler::driver::source;
use proc_macro2::Span;
use tests::{note, random::Random};

/// Roles in a program.
const ROLES: usize = 30;

const ACTIONS: [&str; 5] =
    ["s3:GetObject", "s3:PutObject", "s3:DeleteObjectTagging", "sqs:SendMessage", "kinesis:PutRecord"];

const ASKED: [&str; 5] = [
    "arn:aws:s3:::data/a/b",
    "arn:aws:s3:::data",
    "arn:aws:s3:::database/a",
    "arn:aws:sqs:us-east-1:123456789012:data",
    "arn:aws:kinesis:us-east-1:123456789012:stream/data",
];

/// What policies say of actions and resources.
const ACTION_PATTERNS: [&str; 9] =
    ["*", "s3:*", "s3:Get*", "s3:*Object", "s3:*Object*", "s3:PutObject", "sqs:*", "*:Put*", "kinesis:PutRecord"];
const RESOURCE_PATTERNS: [&str; 9] = [
    "*",
    "arn:aws:s3:::*",
    "arn:aws:s3:::data",
    "arn:aws:s3:::data/*",
    "arn:aws:s3:::data*/a*",
    "arn:aws:s3:::*/b",
    "arn:aws:sqs:*:123456789012:*",
    "arn:aws:*:us-east-1:*:*data",
    "arn:aws:kinesis:*:*:stream/d*",
];

/// Answers a line of policies, an action and a resource after the other.
const ANSWER: &str = "
import json, sys
from moto.iam.access_control import IAMPolicy
for line in sys.stdin:
    policies, action, resource = json.loads(line)
    answers = [IAMPolicy(json.dumps(policy)).is_action_permitted(action, resource).name for policy in policies]
    worst = [answer for answer in ['DENIED', 'NEUTRAL'] if answer in answers]
    print(worst[0] if worst else 'PERMITTED')
";

/// A statement, in JSON and as a program writes it.
struct Statement {
    json: String,
    written: String,
}

pub(super) fn what_is_allowed_is_what_moto_allows() {
    let (seed, rounds) = (number("PERMISSIONS_SEED", 1), number("PERMISSIONS_ROUNDS", 4));
    let (mut asked, mut undecided) = (0, 0);
    for seed in seed..seed + rounds {
        let (of_round, not_decided) = round(seed);
        asked += of_round;
        undecided += not_decided;
    }
    note!("{asked} questions, {undecided} not decided");
    assert!(undecided * 20 <= asked, "{undecided} of {asked} are not decided");
}

fn round(seed: u64) -> (usize, usize) {
    let mut random = Random(seed);
    let mut program = Program::default();
    for role in 0..ROLES {
        program.role(role, &mut random);
    }
    let items = &program.items;
    let asked = questions().map(|(action, resource)| format!("allows(role, \"{action}\", \"{resource}\")"));
    let source =
        format!("stack! {{ #[workspace(\"program\")] pub Program {{ rules {{ All }}\n{items}}} }}\n{}", rules(asked));
    compare(seed, &program, &findings(&source, &program.roles))
}

/// Roles with their policies; each role and each statement has a line of its own.
#[derive(Default)]
struct Program {
    items: String,
    lines: usize,
    roles: BTreeMap<usize, usize>,
    statements: BTreeMap<usize, String>,
    /// Of each role: its policy, and perhaps its boundary.
    policies: Vec<String>,
}

impl Program {
    /// Adds a line, and says which it is.
    fn push(&mut self, text: &str) -> usize {
        self.items.push_str(text);
        self.items.push('\n');
        self.lines += 1;
        // The first one is the stack's.
        self.lines + 1
    }

    fn role(&mut self, role: usize, random: &mut Random) {
        let (in_blocks, bounded) = (random.chance(50), random.chance(30));
        let boundary = if bounded { format!(", permissions_boundary: b{role}.arn") } else { String::new() };
        let line = self.push(&format!(
            "resource aws_iam_role r{role} {{ name: \"iam-role-{role}-{{suffix}}\", assume_role_policy: \"{{}}\"{boundary} }}"
        ));
        self.roles.insert(line, role);
        let head = format!(
            "resource aws_iam_role_policy p{role} {{ name: \"iam-role-policy-{role}-{{suffix}}\", role: r{role}."
        );
        let mut policies = if in_blocks {
            let policy = self.policy(&format!("data aws_iam_policy_document d{role} {{"), "}", true, random);
            self.push(&format!("{head}name, policy: d{role}.json }}"));
            policy
        } else {
            self.policy(&format!("{head}id, policy: {DOCUMENT}"), "] }) }", false, random)
        };
        if bounded {
            let head = format!(
                "resource aws_iam_policy b{role} {{ name: \"iam-policy-{role}-{{suffix}}\", policy: {DOCUMENT}"
            );
            policies = format!("{policies}, {}", self.policy(&head, "] }) }", false, random));
        }
        self.policies.push(policies);
    }

    /// Some statements between these lines, and all of them in JSON.
    fn policy(&mut self, begin: &str, end: &str, in_blocks: bool, random: &mut Random) -> String {
        self.push(begin);
        let mut all = Vec::new();
        for _ in 0..=random.below(4) {
            let Statement { json, written } = statement(random, in_blocks);
            let line = self.push(&written);
            self.statements.insert(line, json.clone());
            all.push(json);
        }
        self.push(end);
        format!("{{\"Statement\": [{}]}}", all.join(", "))
    }
}

/// How a document begins.
const DOCUMENT: &str = "jsonencode({ Version: \"2012-10-17\", Statement: [";

/// A number of the environment.
fn number(name: &str, or: u64) -> u64 {
    std::env::var(name).ok().and_then(|text| text.parse().ok()).unwrap_or(or)
}

/// A rule that finds of a role what is allowed, and one that finds what is not, for each question.
fn rules(questions: impl Iterator<Item = String>) -> String {
    let (mut rules, mut names) = (String::new(), Vec::new());
    for (at, question) in questions.enumerate() {
        for (name, not) in [("Yes", "!"), ("No", "")] {
            let _ = writeln!(
                rules,
                "/// Asked.\npub {name}{at} for aws_iam_role as role {{ require: {not}{question}, \
                 message: \"so {name}{at}\", help: \"no\" }}"
            );
            names.push(format!("{name}{at}"));
        }
    }
    format!("rule! {{\n{rules}\npub pack All {{ {} }}\n}}", names.join(", "))
}

fn questions() -> impl Iterator<Item = (&'static str, &'static str)> {
    ACTIONS.iter().flat_map(|action| ASKED.iter().map(|resource| (*action, *resource)))
}

fn statement(random: &mut Random, in_blocks: bool) -> Statement {
    let mut some = |all: &[&'static str]| {
        let count = 1 + random.below(2);
        let picked: Vec<String> = (0..count).filter_map(|_| random.pick(all)).map(|one| format!("\"{one}\"")).collect();
        picked.join(", ")
    };
    let (actions, resources) = (some(&ACTION_PATTERNS), some(&RESOURCE_PATTERNS));
    let effect = if random.chance(75) { "Allow" } else { "Deny" };
    let not = random.chance(15);
    let json = format!(
        "{{\"Effect\": \"{effect}\", \"{}\": [{actions}], \"Resource\": [{resources}]}}",
        if not { "NotAction" } else { "Action" }
    );
    let written = if in_blocks {
        let actions_word = if not { "not_actions" } else { "actions" };
        format!("statement {{ effect: \"{effect}\", {actions_word}: [{actions}], resources: [{resources}] }}")
    } else {
        format!(
            "{},",
            json.replace("\"Effect\"", "Effect")
                .replace("\"Resource\"", "Resource")
                .replace("\"NotAction\"", "NotAction")
                .replace("\"Action\"", "Action")
        )
    };
    Statement { json, written }
}

/// What is found: by role and question, whether it is allowed, and the lines of the statements that are named.
type Found = BTreeMap<(usize, usize), (bool, Vec<usize>)>;

fn findings(program: &str, roles: &BTreeMap<usize, usize>) -> Found {
    let mut include = |path: &str, _: Span| Err(format!("no file `{path}`"));
    let tables = |path: &str, _: Span| Err(format!("no table `{path}`"));
    let compiled = source::compile(program.parse().expect("tokens"), &mut include, &tables).expect("definitions");
    let mut found = Found::new();
    for definition in &compiled.definitions {
        let line = |span| definition.spans.place(span).map_or(0, |place| place.line);
        for one in definition.diagnostics.iter() {
            let (allowed, at) = match (one.name().strip_prefix("yes"), one.name().strip_prefix("no")) {
                (Some(at), _) => (true, at.trim_start_matches('_').parse::<usize>()),
                (_, Some(at)) => (false, at.trim_start_matches('_').parse::<usize>()),
                _ => continue,
            };
            let (Ok(at), Some(role)) = (at, roles.get(&line(one.span))) else { continue };
            let notes =
                one.notes.iter().filter(|note| note.text.contains("this statement")).map(|note| line(note.span));
            let before = found.insert((*role, at), (allowed, notes.collect()));
            assert!(before.is_none(), "{role} {at} is allowed and is not");
        }
    }
    found
}

/// How many questions were asked, and to how many there was no answer.
fn compare(seed: u64, Program { policies, statements, .. }: &Program, found: &Found) -> (usize, usize) {
    let questions: Vec<_> = questions().collect();
    let (mut lines, mut wanted) = (String::new(), Vec::new());
    let mut ask = |policy: &str, (action, resource): (&str, &str), what: String, is: &'static str| {
        let _ = writeln!(lines, "[[{policy}], \"{action}\", \"{resource}\"]");
        wanted.push((what, is));
    };
    let mut undecided = 0;
    for (role, policy) in policies.iter().enumerate() {
        for (at, question) in questions.iter().enumerate() {
            match found.get(&(role, at)) {
                None => undecided += 1,
                Some((allowed, named)) => {
                    let is = if *allowed { "PERMITTED" } else { "not" };
                    ask(policy, *question, format!("seed {seed}, {question:?} of {policy}"), is);
                    assert!(!*allowed || !named.is_empty(), "no statement is named: {question:?} of {policy}");
                    for line in named {
                        let statement = statements.get(line).unwrap_or_else(|| panic!("no statement in line {line}"));
                        let is = if *allowed { "PERMITTED" } else { "DENIED" };
                        ask(
                            &format!("{{\"Statement\": [{statement}]}}"),
                            *question,
                            format!("seed {seed}, {question:?} decided by {statement}"),
                            is,
                        );
                    }
                }
            }
        }
    }
    let answers = answers(ANSWER, &lines);
    assert_eq!(answers.lines().count(), wanted.len(), "an answer to each");
    let wrong: Vec<String> = answers
        .lines()
        .zip(&wanted)
        .filter(|(answer, (_, is))| if *is == "not" { *answer == "PERMITTED" } else { answer != is })
        .map(|(answer, (what, is))| format!("{what}: {is} here, {answer} there"))
        .collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    (policies.len() * questions.len(), undecided)
}

/// What a script of Python says to these lines.
fn answers(script: &str, lines: &str) -> String {
    let mut python = Command::new("python3")
        .args(["-c", script])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .expect("python3 runs");
    let mut input = python.stdin.take().expect("a pipe");
    let all = lines.to_owned();
    let writer = std::thread::spawn(move || input.write_all(all.as_bytes()));
    let output = python.wait_with_output().expect("it ends");
    writer.join().expect("written").expect("written");
    assert!(output.status.success());
    String::from_utf8(output.stdout).expect("text")
}
