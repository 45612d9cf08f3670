//! Checks of the tests' own, shown small programs: what is dispatched, and what the framework makes of what they find.

use super::*;
use crate::{
    Span,
    diagnostic::{Code, Diagnostic, Family, Severity},
    driver::{self, PROVIDERS},
    evaluated::{Argument, Block, Output, Resource},
    lower::{OWN, lower},
    mode::Mode,
    program::{Allow, Level},
    rule::table::{Head, Table},
    schema::Attribute,
};

const fn code(name: &'static str, allowable: bool) -> Code {
    Code { name, family: Family::House, summary: "", why: "", fails: &[], passes: &[], source: "", allowable }
}

/// The first stack in a source, evaluated for its first target.
fn evaluated<T>(source: &str, then: impl FnOnce(&Program, &Target, &Evaluated, &mut Diagnostics) -> T) -> T {
    let tokens = source.parse().unwrap();
    let mut read = driver::stacks(tokens, &mut |_: &str, _: proc_macro2::Span| Err("no files".to_owned()));
    assert!(read.diagnostics.is_empty());
    let (own, others) = read.pending.remove(0).state.complete();
    let mut out = Diagnostics::new();
    let (lowered, _) = lower(&own, &others, &mut out);
    let program = lowered.unwrap().program;
    let no_tables = |_: &str, _: Span| Err("no tables".to_owned());
    let targets = crate::target::targets(&program, OWN, PROVIDERS, &no_tables, &mut out);
    let resolved = crate::resolve::resolve(&program, OWN, &targets, &mut out);
    let target = &targets[0];
    let evaluated = crate::expand::expand(&resolved, OWN, target, &mut out);
    assert!(out.is_empty(), "{out:?}");
    then(&program, target, &evaluated, &mut out)
}

/// What checks report of the first stack in a source: the code, the message, and whether it is an error.
fn found(checks: Vec<&'static Check>, source: &str) -> Vec<(&'static str, String, Severity)> {
    evaluated(source, |program, target, evaluated, out| {
        let registry = Registry::new(checks.into_iter());
        run((&registry, &DecodedRules::default()), program, OWN, target, (evaluated, None), out);
        out.iter().map(|found| (found.code.name, found.message.clone(), found.severity)).collect()
    })
}

fn messages(check: &'static Check, source: &str) -> Vec<String> {
    found(vec![check], source).into_iter().map(|(_, message, _)| message).collect()
}

static SEEN: Code = code("seen", true);

fn note(item: Item, text: impl Into<String>, out: &mut Findings<'_>) {
    out.push(item, Diagnostic::error(&SEEN, Span::NONE, text));
}

fn resource(_: &Context<'_>, item: Item, resource: &Resource, out: &mut Findings<'_>) {
    note(item, format!("{} {}", resource.ty, resource.name), out);
}

fn body(_: &Context<'_>, site: &Site<'_>, out: &mut Findings<'_>) {
    note(site.item, format!("body {}", site.name()), out);
}

fn argument(_: &Context<'_>, site: &Site<'_>, argument: &Argument, out: &mut Findings<'_>) {
    note(site.item, format!("argument {}", argument.name), out);
}

fn attribute(_: &Context<'_>, site: &Site<'_>, argument: &Argument, _: &Attribute, out: &mut Findings<'_>) {
    note(site.item, format!("attribute {}", argument.name), out);
}

fn block(_: &Context<'_>, site: &Site<'_>, block: &Block, out: &mut Findings<'_>) {
    note(site.item, format!("block {}", block.name), out);
}

fn attribute_as_block(_: &Context<'_>, site: &Site<'_>, block: &Block, _: &Attribute, out: &mut Findings<'_>) {
    note(site.item, format!("attribute as block {}", block.name), out);
}

fn own(_: &Context<'_>, own: &OwnBody<'_>, out: &mut Findings<'_>) {
    note(own.item, format!("own {}", own.name), out);
}

fn output(_: &Context<'_>, item: Item, output: &Output, out: &mut Findings<'_>) {
    note(item, format!("output {}", output.name.text), out);
}

fn allow(_: &Context<'_>, allow: &Allow, out: &mut Findings<'_>) {
    out.push(Item::Stack, Diagnostic::error(&UNUSED, allow.rule.span, format!("{} is not needed", allow.rule.text)));
}

static RESOURCES: Check = Check::new(&SEEN, &[LooksAt::Resource(resource)]);

static UNUSED: Code = code("unused", false);
static UNUSED_ALLOWS: Check = Check::new(&UNUSED, &[LooksAt::UnusedAllow(allow)]);

#[test]
fn a_program_is_gone_through_once_outer_before_inner() {
    static ALL: Check = Check::new(
        &SEEN,
        &[
            LooksAt::Body(body),
            LooksAt::Argument(argument),
            LooksAt::Attribute(attribute),
            LooksAt::Block(block),
            LooksAt::AttributeAsBlock(attribute_as_block),
            LooksAt::OwnBody(own),
            LooksAt::Output(output),
        ],
    );
    let source = r#"
        #[workspace("demo")]
        Demo {
            provider aws { region: "us-east-1", default_tags { tags: {} } }
            resource aws_security_group web { nothing: 1, ingress { from_port: 1 }, lifecycle { postcondition {} } }
            output web = web.id;
        }
    "#;
    let expected = [
        "own lifecycle",
        "own postcondition",
        "body `aws_security_group`",
        "argument nothing",
        "block ingress",
        "attribute as block ingress",
        "output web",
        "own output",
        "body provider `aws`",
        "argument region",
        "attribute region",
        "block default_tags",
        "body `default_tags` of provider `aws`",
        "argument tags",
        "attribute tags",
    ];
    assert_eq!(messages(&ALL, source), expected);
}

#[test]
fn a_check_of_types_sees_those_alone() {
    static QUEUES: Check = RESOURCES.of_types(Mode::Managed, &["aws_sqs_queue", "aws_sns_topic"]);
    let source = "#[workspace(\"demo\")] Demo {
        resource aws_sqs_queue jobs {}
        data aws_sqs_queue other { name: \"other\" }
        resource terraform_data note {}
        check answers { data aws_sns_topic news { name: \"news\" } assert { condition: true, error_message: \"\" } }
    }";
    assert_eq!(messages(&QUEUES, source), ["aws_sqs_queue jobs"]);
    assert_eq!(messages(&RESOURCES, source).len(), 4);
}

#[test]
fn checks_of_other_types_are_not_asked() {
    static TOPICS: Check = RESOURCES.of_types(Mode::Managed, &["aws_sns_topic"]);
    let registry = Registry::new(std::iter::repeat_n(&TOPICS, 1000).chain([&RESOURCES]));
    let asked = |ty: &str| registry.dispatch(true).of_type(Mode::Managed, ty).of(|table| &table.resource).count();
    assert_eq!((asked("aws_sns_topic"), asked("aws_sqs_queue")), (1001, 1));
}

#[test]
fn some_checks_are_for_roots_alone() {
    static ROOTS: Check = RESOURCES.of_roots();
    assert_eq!(messages(&ROOTS, "Demo { resource terraform_data note {} }"), [""; 0]);
    assert_eq!(messages(&ROOTS, "#[workspace(\"demo\")] Demo { resource terraform_data note {} }").len(), 1);
}

#[test]
fn rules_have_levels_and_are_allowed() {
    let source = |level: &str| {
        format!(
            "#[workspace(\"demo\")] Demo {{
                rules {{ seen: \"{level}\" }}
                #[allow(seen, reason = \"it is\")]
                resource terraform_data silent {{}}
                resource terraform_data loud {{}}
            }}"
        )
    };
    let found = |level| found(vec![&RESOURCES, &UNUSED_ALLOWS], &source(level));
    let loud = |severity| vec![("seen", "terraform_data loud".to_owned(), severity)];
    assert_eq!(found("warn"), loud(Severity::Warning));
    assert_eq!(found("deny"), loud(Severity::Error));
    assert_eq!(found("allow"), []);
}

#[test]
fn allows_are_unused_where_it_is_certain() {
    static TOPICS: Check = RESOURCES.of_types(Mode::Managed, &["aws_sns_topic"]);
    static ROOTS: Check = TOPICS.of_roots();
    let unused = |check, source: &str| found(vec![check, &UNUSED_ALLOWS], source).len();
    let item = "#[allow(seen, reason = \"it is\")] resource terraform_data note { input: x }";
    let root = format!("#[workspace(\"demo\")] Demo {{ let x = 1; {item} }}");
    let alone = format!("Demo {{ let x = 1; {item} }}");
    let with_parameters = format!("Demo<x: string> {{ {item} }}");
    assert_eq!([&root, &alone, &with_parameters].map(|source| unused(&TOPICS, source)), [1, 1, 0]);
    // Only a root shows it what it looks at.
    assert_eq!([&root, &alone, &with_parameters].map(|source| unused(&ROOTS, source)), [1, 0, 0]);
}

#[test]
fn rules_of_types_that_a_program_does_not_hold_are_not_decoded() {
    let decoded = |source: &str| {
        evaluated(source, |program, target, evaluated, _| {
            Context::new(program, OWN, target, evaluated, (&REGISTRY, &DecodedRules::default()), None).taken.decoded()
        })[0]
    };
    let table = PROVIDERS.rules().find_map(|rules| Table::embedded(rules.table)).unwrap();
    let always = table.index.of_programs().unwrap().len();
    let of_volumes = table.index.of_type(Mode::Managed, "aws_ebs_volume").unwrap();
    let heads: Vec<Head<'_>> = of_volumes.iter().map(|(number, _)| table.index.head(*number).unwrap()).collect();
    let secure = heads.iter().filter(|head| head.family == Family::Security && head.level == Level::Allow).count();
    let on = heads.iter().filter(|head| head.level != Level::Allow).count();
    assert!(on > 0 && secure > 1 && always + heads.len() < table.index.len());
    let root = |items: &str| format!("#[workspace(\"demo\")] Demo {{ {items} }}");
    assert_eq!(decoded(&root("resource terraform_data note {}")), always);
    assert_eq!(decoded(&root("resource aws_ebs_volume a {} resource aws_ebs_volume b {}")), always + on);
    // What is off costs nothing, until somebody names it, allows it, or takes its family.
    let with = |before: &str| decoded(&root(&format!("{before} resource aws_ebs_volume a {{}}"))) - always - on;
    assert_eq!(with("rules { disk_key: allow }"), 1);
    assert_eq!(with("#[allow(disk_key, reason = \"none\")]"), 1);
    assert_eq!(with("rules { security: warn }"), secure);
    assert_eq!(with("rules { security: allow }"), 0);
    // A type of the same name that is read is another.
    assert_eq!(decoded(&root("data aws_ebs_volume other {}")), always);
    // Only roots report what rules find.
    assert_eq!(decoded("Demo { resource aws_ebs_volume a {} }"), 0);
}

#[test]
fn of_many_instances_that_break_a_rule_some_are_said_in_words() {
    let notes = |delays: &str| {
        let source = format!(
            r#"
            rule! {{
                /// Queues do not wait.
                pub Prompt for aws_sqs_queue as queue {{
                    require: queue.delay_seconds == 0,
                    message: "waits {{queue.delay_seconds}} s",
                    help: "write 0",
                    at: queue.delay_seconds,
                }}
            }}
            stack! {{
                #[workspace("demo")]
                pub Demo {{
                    rules {{ Prompt }}
                    for delay in {delays} {{
                        resource aws_sqs_queue late[delay] {{ name: "sqs-queue-{{delay}}-{{suffix}}", delay_seconds: delay }}
                    }}
                }}
            }}"#
        );
        let mut include = |_: &str, _: proc_macro2::Span| Err(String::new());
        let compiled =
            driver::source::compile(source.parse().unwrap(), &mut include, &|_, _| Err(String::new())).unwrap();
        let last = compiled.definitions.last().unwrap();
        let found = last.diagnostics.iter().find(|found| found.name() == "prompt").unwrap();
        found.notes.iter().map(|note| note.text.clone()).collect::<Vec<_>>()
    };
    let of = |delay: u32| format!("of another instance: waits {delay} s");
    assert_eq!(notes("[1, 2, 3, 4]"), [of(2), of(3), of(4)]);
    assert_eq!(notes("[1, 2, 3, 4, 5, 6]"), [of(2), of(3), of(4), "and the like of 2 more".to_owned()]);
}
