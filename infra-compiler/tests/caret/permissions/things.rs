//! `allows` where the thing has a policy too: random policies of roles and of a bucket of each, some with a boundary, against
//! iamprover, which decides by an SMT solver. moto reads no policies of buckets.
//!
//! `PERMISSIONS_SEED` asks for other policies, `THINGS_ROUNDS` for more of them.

use std::{collections::BTreeMap, fmt::Write as _};

use tests::{note, random::Random};

use super::{DOCUMENT, Statement, answers, findings, number, rules, statement};

/// Roles, and buckets, in a program.
const PAIRS: usize = 30;

const ACTIONS: [&str; 3] = ["s3:GetObject", "s3:PutObject", "s3:DeleteObjectTagging"];

/// What is asked about in a bucket.
const ASKED: [&str; 2] = ["/a/b", ""];

/// Answers, line after line, whether a role may do something.
const ANSWER: &str = "
import json, sys, z3
from iamprover.engine.context import Context
from iamprover.engine.encoder import allowed
from iamprover.model import Principal
from iamprover.parsers.iam import parse_policy_document
for line in sys.stdin:
    role, policies, bounds, of_things, action, resource = json.loads(line)
    read = lambda all: [parse_policy_document('policy', one) for one in all]
    principal = Principal(arn=role, policies=read(policies), permission_boundary=(read(bounds) or [None])[0])
    solver = z3.Solver()
    action, resource = z3.StringVal(action.lower()), z3.StringVal(resource)
    solver.add(allowed(principal, action, resource, Context(), read(of_things)))
    print(solver.check() == z3.sat)
";

pub(in super::super) fn what_things_allow_too_is_what_iamprover_proves() {
    let (seed, rounds) = (number("PERMISSIONS_SEED", 1), number("THINGS_ROUNDS", 1));
    let (mut asked, mut undecided) = (0, 0);
    for seed in seed..seed + rounds {
        let (of_round, not_decided) = round(seed);
        asked += of_round;
        undecided += not_decided;
    }
    note!("{asked} questions about things with policies, {undecided} not decided");
    // The ARN of a bucket is deployed, and what a bucket alone grants to a role with a boundary depends on how the role is named
    // there: both stay open.
    assert!(undecided * 5 <= asked, "{undecided} of {asked} are not decided");
}

fn round(seed: u64) -> (usize, usize) {
    let mut random = Random(seed);
    let (mut items, mut roles, mut policies) = (String::new(), BTreeMap::new(), Vec::new());
    for pair in 0..PAIRS {
        let made = Pair::new(pair, &mut random);
        // The first line is the stack's.
        roles.insert(items.lines().count() + 2, pair);
        items.push_str(&made.items);
        policies.push(made.policies);
    }
    let asked = questions().map(|(action, within)| {
        format!(
            "any(aws_s3_bucket, bucket => bucket.tags.of == role.description && allows(role, \"{action}\", \"{{bucket.arn}}{within}\"))"
        )
    });
    let source =
        format!("stack! {{ #[workspace(\"program\")] pub Program {{ rules {{ All }}\n{items}}} }}\n{}", rules(asked));
    let found = findings(&source, &roles);
    let (mut lines, mut wanted, mut undecided) = (String::new(), Vec::new(), 0);
    for (pair, policies) in policies.iter().enumerate() {
        for (at, (action, within)) in questions().enumerate() {
            match found.get(&(pair, at)) {
                None => undecided += 1,
                Some((allowed, _)) => {
                    let resource = format!("{}{within}", bucket(pair));
                    let _ = writeln!(lines, "[\"{}\", {policies}, \"{action}\", \"{resource}\"]", arn(pair));
                    wanted.push((*allowed, format!("seed {seed}: {action} on {resource} of {policies}")));
                }
            }
        }
    }
    let answers = answers(ANSWER, &lines);
    assert_eq!(answers.lines().count(), wanted.len(), "an answer to each");
    let wrong: Vec<String> = answers
        .lines()
        .zip(&wanted)
        .filter(|(answer, (allowed, _))| (*answer == "True") != *allowed)
        .map(|(answer, (allowed, what))| format!("{what}: {allowed} here, {answer} there"))
        .collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    (policies.len() * questions().count(), undecided)
}

fn arn(role: usize) -> String {
    format!("arn:aws:iam::123456789012:role/r{role}")
}

fn bucket(pair: usize) -> String {
    format!("arn:aws:s3:::data{pair}")
}

/// A role and a bucket, as a program writes them; and their policies in JSON: the role's, its boundary, the bucket's.
struct Pair {
    items: String,
    policies: String,
}

impl Pair {
    fn new(pair: usize, random: &mut Random) -> Self {
        let bounded = random.chance(30);
        let boundary = if bounded { format!(", permissions_boundary: c{pair}.arn") } else { String::new() };
        let mut items = format!(
            "resource aws_iam_role r{pair} {{ name: \"r{pair}\", description: \"{pair}\", assume_role_policy: \"{{}}\"{boundary} }}\n\
             resource aws_s3_bucket b{pair} {{ bucket: \"data{pair}\", tags: {{ of: \"{pair}\" }} }}\n"
        );
        let mut document = |head: &str, of_bucket: bool| {
            let _ = writeln!(items, "{head}{DOCUMENT}");
            let mut all = Vec::new();
            for _ in 0..=random.below(3) {
                let Statement { mut json, mut written } = statement(random, false);
                json = json.replace("arn:aws:s3:::data", &bucket(pair));
                written = written.replace("arn:aws:s3:::data", &format!("{{b{pair}.arn}}"));
                if of_bucket {
                    let other = (pair + 1) % PAIRS;
                    let (named, deployed) = match random.below(4) {
                        0 => ("\"*\"".to_owned(), "\"*\"".to_owned()),
                        1 => (format!("{{ AWS: r{other}.arn }}"), format!("{{\"AWS\": \"{}\"}}", arn(other))),
                        _ => (format!("{{ AWS: r{pair}.arn }}"), format!("{{\"AWS\": \"{}\"}}", arn(pair))),
                    };
                    json = json.replacen('{', &format!("{{\"Principal\": {deployed}, "), 1);
                    written = written.replacen('{', &format!("{{ Principal: {named}, "), 1);
                }
                let _ = writeln!(items, "{written}");
                all.push(json);
            }
            let _ = writeln!(items, "] }}) }}");
            format!("[{{\"Statement\": [{}]}}]", all.join(", "))
        };
        let own = document(
            &format!("resource aws_iam_role_policy p{pair} {{ name: \"p{pair}\", role: r{pair}.id, policy: "),
            false,
        );
        let bound = if bounded {
            document(&format!("resource aws_iam_policy c{pair} {{ name: \"c{pair}\", policy: "), false)
        } else {
            "[]".to_owned()
        };
        let of_bucket =
            document(&format!("resource aws_s3_bucket_policy q{pair} {{ bucket: b{pair}.id, policy: "), true);
        Self { items, policies: format!("{own}, {bound}, {of_bucket}") }
    }
}

fn questions() -> impl Iterator<Item = (&'static str, &'static str)> {
    ACTIONS.iter().flat_map(|action| ASKED.iter().map(|asked| (*action, *asked)))
}
