use crate::{
    Span,
    diagnostic::Family,
    driver,
    ids::DefinitionId,
    mode::Mode,
    program::{Level, ReadyRules},
    rule::{
        Rule,
        table::{
            Documentation, Entry, Handed, MAGIC, Ready, ReadyRule, RuleDocs, Table, encode, encode_docs, hand_over,
            read_damaged,
        },
    },
    schema::TableError,
};

/// A rule with every form of expression.
const EVERYTHING: &str = r#"
rule! {
    /// What is wanted.
    ///
    /// Why.
    pub Everything for aws_security_group.ingress | data.aws_security_group.filter as it of group {
        when: can(it.from_port) && !(group.name == "off"),
        require: any(aws_vpc, vpc => vpc.id == group.vpc_id && vpc.enable_dns_support)
            && all(it.cidr_blocks, block => startswith(block, "10."))
            && count(data.aws_vpc) < 2 + 1.5
            && find(aws_subnet, subnet => subnet.vpc_id == group.vpc_id).cidr_block != "x"
            && length([for index, block in it.cidr_blocks if index > 0: "{block}-{index}"]) >= -1
            && contains(keys({ for block in it.cidr_blocks: "{block}" => true }), "x")
            && cidr_contains("10.0.0.0/8", group.name) && !cidr_overlaps(group.name, "10.0.0.0/8")
            && region(group) == "eu-west-1" && trusts(group.name, "lambda.amazonaws.com")
            && lookup({ a: 1 }, "a", [1, it.from_port][0]) == 1
            && (if group.name == null { true } else { it.cidr_blocks[0] == group.tags["x"] }),
        message: "{group} is wrong",
        help: "mend `{group.name}`",
        at: it.cidr_blocks,
        certain: true,
        level: warn,
        fails { resource aws_security_group one { ingress { protocol: "tcp", from_port: 1, to_port: 2, cidr_blocks: ["11.0.0.0/8"] } } }
        passes { resource aws_security_group one {} }
    }
}
"#;

/// About the program as a whole, and one that is off.
const OTHERS: [&str; 2] = [
    r#"
rule! {
    /// What is wanted.
    ///
    /// Why.
    pub HasTopic for program {
        require: any(aws_sns_topic, topic => true),
        message: "no topic",
        help: "add one",
        fails { resource aws_sqs_queue one {} }
        passes { resource aws_sns_topic one {} }
    }
}
"#,
    r#"
rule! {
    /// What is wanted.
    ///
    /// Why.
    pub TopicName for aws_sns_topic as topic {
        require: topic.display_name != null,
        message: "no name",
        help: "name it",
        level: allow,
        fails { resource aws_sns_topic one {} }
        passes { resource aws_sns_topic one { display_name: "One" } }
    }
}
"#,
];

fn rule(text: &str) -> Rule {
    driver::our_rule(text).unwrap().rules.remove(0)
}

fn table() -> Vec<u8> {
    let rules = [EVERYTHING, OTHERS[0], OTHERS[1]].map(rule);
    encode(&rules.map(|rule| Entry { rule, family: Family::Security })).unwrap()
}

/// All of a rule but where it was written.
fn shown(rule: &Rule) -> String {
    let mut rule = rule.clone();
    rule.span = Span::NONE;
    format!("{rule:?}")
}

#[test]
fn what_is_read_is_what_was_written() {
    let bytes = table();
    let table = Table::open(&bytes).unwrap();
    for text in [EVERYTHING, OTHERS[0], OTHERS[1]] {
        let written = rule(text);
        let number = table.index.named(&written.word).unwrap();
        assert_eq!(shown(&table.rule(number).unwrap()), shown(&written));
    }
    let heads: Vec<_> = table.index.heads().map(|head| (head.word, head.level, head.family)).collect();
    let family = Family::Security;
    assert_eq!(
        heads,
        [("everything", Level::Warn, family), ("has_topic", Level::Deny, family), ("topic_name", Level::Allow, family)]
    );
    assert_eq!(table.index.named("nothing"), None);
}

#[test]
fn types_lead_to_their_rules() {
    let bytes = table();
    let table = Table::open(&bytes).unwrap();
    let of = |mode, ty| table.index.of_type(mode, ty).unwrap();
    assert_eq!(of(Mode::Managed, "aws_security_group"), [(0, 0)]);
    assert_eq!(of(Mode::Data, "aws_security_group"), [(0, 1)]);
    assert_eq!(of(Mode::Managed, "aws_sns_topic"), [(2, 0)]);
    assert_eq!(of(Mode::Ephemeral, "aws_sns_topic"), []);
    assert_eq!(table.index.of_programs().unwrap(), [1]);
    let types: Vec<_> = table.index.types().collect();
    assert_eq!(types.len(), 3);
}

#[test]
fn the_order_of_rules_makes_no_difference() {
    let entry = |text| Entry { rule: rule(text), family: Family::Security };
    let turned = encode(&[entry(OTHERS[1]), entry(EVERYTHING), entry(OTHERS[0])]).unwrap();
    assert_eq!(turned, table());
}

#[test]
fn refuses_what_is_no_table() {
    assert_eq!(Table::open(&[]).unwrap_err(), TableError::NotATable);
    let mut bytes = table();
    *bytes.last_mut().unwrap() ^= 1;
    assert_eq!(Table::open(&bytes).unwrap_err(), TableError::Checksum);
    assert!(RuleDocs::open(b"infra-d").is_err());
}

/// Every byte turned and every end cut off.
#[test]
fn no_table_makes_the_reader_panic() {
    let whole = table();
    for place in MAGIC.len() + 9..whole.len() {
        // Low ones say what an expression is.
        for byte in (0..16).chain([0x7f, 0xff, whole[place] ^ 1, whole[place].wrapping_add(1)]) {
            let mut bytes = whole.clone();
            bytes[place] = byte;
            read_damaged(&bytes);
        }
        read_damaged(whole.get(..place).unwrap());
    }
}

#[test]
fn documentation_is_found_by_name() {
    let one = |word, why| Documentation {
        word,
        family: Family::Values,
        level: Level::Warn,
        summary: "What is wanted.",
        why,
        help: "mend it",
        fails: vec!["a", "b"],
        passes: vec!["c"],
    };
    let bytes = encode_docs(&[one("b", "second"), one("a", "first")]);
    let docs = RuleDocs::open(&bytes).unwrap();
    assert_eq!(docs.named("b"), Some(one("b", "second")));
    assert_eq!(docs.named("c"), None);
    assert_eq!(docs.iter().map(|one| one.why).collect::<Vec<_>>(), ["first", "second"]);
}

/// What a rule is handed over as, and read from.
fn handed(rules: Vec<ReadyRule>) -> ReadyRules {
    let Handed { index, bodies, kinds } = hand_over(rules);
    ReadyRules { is_pack: true, index, bodies, kinds: kinds.into_iter().map(|kind| (kind, None)).collect() }
}

#[test]
fn what_is_handed_over_is_what_was_written() {
    let ready = |text, identity| ReadyRule::new(&rule(text), identity, "What is wanted.", Vec::new()).unwrap();
    let first = handed(vec![ready(EVERYTHING, 1), ready(OTHERS[0], 2), ready(OTHERS[1], 3)]);
    // Handed on by a pack that says a level, and once more by another way that says another.
    let mut on = Ready::open(&first).unwrap().rules();
    on.extend(Ready::open(&first).unwrap().rules().into_iter().map(|rule| rule.at(Some(Level::Warn))));
    let second = handed(on);
    let (first, second) = (Ready::open(&first).unwrap(), Ready::open(&second).unwrap());
    for (handed, level) in [(first, None), (second, Some(Level::Warn))] {
        assert_eq!(handed.index.len(), 3);
        for (text, identity) in [(EVERYTHING, 1), (OTHERS[0], 2), (OTHERS[1], 3)] {
            let written = rule(text);
            let number = handed.index.named(&written.word).unwrap();
            assert_eq!(shown(&handed.rule(number).unwrap()), shown(&written));
            assert_eq!(handed.taken(number), Some((identity, level)));
            assert_eq!(handed.docs(&written.word).as_deref(), Some("What is wanted."));
        }
        assert_eq!(handed.index.of_type(Mode::Data, "aws_security_group").unwrap(), [(0, 1)]);
        assert_eq!(handed.index.of_programs().unwrap(), [1]);
        assert!(handed.asks(Mode::Managed, "aws_sns_topic") && !handed.asks(Mode::Managed, "aws_sqs_queue"));
    }
}

#[test]
fn a_rule_that_is_wrong_is_known_by_its_name_alone() {
    let wrong = handed(vec![ReadyRule::broken("queue_key", Level::Deny, 1)]);
    let ready = Ready::open(&wrong).unwrap();
    assert_eq!(ready.index.named("queue_key"), Some(0));
    assert!(ready.rule(0).is_none() && ready.docs("queue_key").is_none());
    // What it asks of is not known.
    assert!(ready.asks(Mode::Managed, "aws_sqs_queue"));
}

#[test]
fn what_names_too_much_is_not_handed_over() {
    let mut rule = rule(EVERYTHING);
    rule.slots = usize::MAX;
    assert!(ReadyRule::new(&rule, 1, "", Vec::new()).is_err());
}

/// A kind that leads nowhere would have the rule ask all resources of the type.
#[test]
fn a_rule_of_a_kind_that_is_not_there_asks_nothing() {
    let ready = |kinds| ReadyRule::new(&rule(OTHERS[1]), 1, "", kinds).unwrap();
    let mut rules = handed(vec![ready(vec![(0, "topics".into())])]);
    assert!(Ready::open(&rules).unwrap().rule(0).is_none());
    let kind = DefinitionId::new(7);
    rules.kinds[0].1 = Some(kind);
    assert_eq!(Ready::open(&rules).unwrap().rule(0).unwrap().selects[0].kind, Some(kind));
    assert!(!Ready::open(&rules).unwrap().asks(Mode::Managed, "aws_sns_topic"));
}
