//! What the tables of hashicorp/aws hold.

use std::rc::Rc;

use crate::{
    aws::AWS,
    mode::Mode,
    schema::{Block, Nesting, Schema, TableError, read_damaged},
    types::Type,
};

/// Every block, name, type and function of a table, or the first error.
fn walk(schema: &Schema) -> Result<usize, TableError> {
    let mut count = 0;
    let mut next = vec![schema.provider()?];
    for mode in [Mode::Managed, Mode::Data, Mode::Ephemeral] {
        for ty in schema.types(mode) {
            next.extend(schema.resource(mode, ty)?);
        }
    }
    let mut seen = rustc_hash::FxHashSet::default();
    while let Some(block) = next.pop() {
        count += 1;
        let nested = block.blocks.iter().map(|nested| nested.block);
        for id in nested.chain(block.attributes.iter().filter_map(|it| it.nested.map(|(_, id)| id))) {
            if seen.insert(id) {
                next.push(schema.block(id)?);
            }
        }
    }
    for name in schema.functions() {
        schema.function(name)?;
    }
    Ok(count)
}

#[test]
fn knows_all_of_aws_5() {
    let aws = AWS.schema("5.100").unwrap();
    assert_eq!((aws.source(), aws.name(), aws.version()), ("hashicorp/aws", "aws", "5.100.0"));
    assert_eq!(aws.origin().license, "MPL-2.0");
    let counts = [Mode::Managed, Mode::Data, Mode::Ephemeral].map(|mode| aws.types(mode).count());
    assert_eq!(counts, [1526, 608, 7]);
    assert_eq!(aws.functions().collect::<Vec<_>>(), ["arn_build", "arn_parse", "trim_iam_role_path"]);
    assert!(walk(&aws).unwrap() > 3000);
    assert!(aws.types(Mode::Managed).is_sorted());
}

#[test]
fn knows_the_facts_of_aws_5() {
    let aws = AWS.schema("5").unwrap();
    let bucket = aws.resource(Mode::Managed, "aws_s3_bucket").unwrap().unwrap();
    let arn = bucket.attribute("arn").unwrap();
    assert!(arn.computed && !arn.optional && !arn.required && arn.certain);
    let group = aws.resource(Mode::Managed, "aws_security_group").unwrap().unwrap();
    assert!(matches!(&group.attribute("ingress").unwrap().ty, Type::Set(of) if matches!(**of, Type::Object(_))));
    let function = aws.resource(Mode::Managed, "aws_lambda_function").unwrap().unwrap();
    let vpc = function.nested("vpc_config").unwrap();
    assert_eq!((vpc.nesting, vpc.min_items, vpc.max_items, vpc.certain), (Nesting::List, 0, 1, true));
    assert!(aws.block(vpc.block).unwrap().attribute("subnet_ids").unwrap().required);
    let database = aws.resource(Mode::Managed, "aws_db_instance").unwrap().unwrap();
    assert!(database.attribute("password_wo").unwrap().write_only);
    assert!(database.attribute("password").unwrap().sensitive);
    assert!(aws.resource(Mode::Managed, "aws_vpcs").unwrap().is_none());
    assert!(aws.resource(Mode::Data, "aws_vpcs").unwrap().is_some());
    assert!(aws.resource(Mode::Ephemeral, "aws_ssm_parameter").unwrap().is_some());
    assert_eq!(aws.function("arn_build").unwrap().unwrap().parameters.len(), 5);
    assert_eq!(aws.provider().unwrap().attribute("region").unwrap().ty, Type::String);
}

#[test]
fn knows_aws_6_and_what_it_does_not_know_of_it() {
    let aws = AWS.schema("6.69").unwrap();
    assert_eq!((aws.source(), aws.version()), ("hashicorp/aws", "6.69.1"));
    let origin = aws.origin();
    assert_eq!((origin.package.as_str(), origin.version.as_str()), ("cdktn-provider-aws", "25.8.1"));
    assert_eq!(origin.license, "MPL-2.0");
    let counts = [Mode::Managed, Mode::Data, Mode::Ephemeral].map(|mode| aws.types(mode).count());
    assert_eq!(counts, [1735, 685, 11]);
    assert_eq!(aws.functions().collect::<Vec<_>>(), ["arn_build", "arn_parse", "trim_iam_role_path", "user_agent"]);
    assert!(walk(&aws).unwrap() > 3000);

    // Every resource has a region since 6.0; whether it is sensitive is not declared.
    let vpc = aws.resource(Mode::Managed, "aws_vpc").unwrap().unwrap();
    assert!(!vpc.attribute("region").unwrap().certain);
    assert!(vpc.attribute("cidr_block").unwrap().certain);
    // Taken over.
    let database = aws.resource(Mode::Managed, "aws_db_instance").unwrap().unwrap();
    assert!(database.attribute("password_wo").unwrap().write_only);
    let origins = aws.resource(Mode::Managed, "aws_cloudfront_distribution").unwrap().unwrap();
    assert_eq!(origins.nested("origin").map(|it| (it.nesting, it.min_items)), Some((Nesting::Set, 1)));
    // An attribute that may be written as blocks.
    let group = aws.resource(Mode::Managed, "aws_security_group").unwrap().unwrap();
    assert!(matches!(&group.attribute("ingress").unwrap().ty, Type::Set(of) if matches!(**of, Type::Object(_))));
    // Declared without content: what is in it cannot be called wrong.
    let analysis = aws.resource(Mode::Managed, "aws_quicksight_analysis").unwrap().unwrap();
    let definition = analysis.nested("definition").unwrap();
    assert_eq!((definition.min_items, definition.max_items, definition.certain), (0, 1, true));
    assert!(aws.block(definition.block).unwrap().open);
    assert!(aws.provider().unwrap().nested("assume_role").is_some());
}

/// The block at a path of names.
fn at(schema: &Schema, ty: &str, path: &str) -> Rc<Block> {
    let start = schema.resource(Mode::Managed, ty).unwrap().unwrap();
    path.split('.')
        .filter(|name| !name.is_empty())
        .fold(start, |block, name| schema.block(block.nested(name).unwrap().block).unwrap())
}

#[test]
fn aws_6_keeps_what_5_knows_of_the_same_attribute() {
    let aws = AWS.schema("6").unwrap();
    // Declared as `any`, since it contains itself.
    for ty in ["aws_wafv2_web_acl", "aws_wafv2_rule_group"] {
        let rule = at(&aws, ty, "rule");
        let statement = rule.nested("statement").unwrap();
        assert_eq!((statement.min_items, statement.max_items, statement.certain), (1, 1, true), "{ty}");
        let inner = at(&aws, ty, "rule.statement.and_statement.statement.byte_match_statement");
        assert!(!inner.open && inner.attribute("search_string").unwrap().required, "{ty}");
        // New since.
        let keys = at(&aws, ty, "rule.statement.rate_based_statement.custom_key");
        assert!(keys.nested("asn").is_some() && keys.nested("cookie").is_some(), "{ty}");
    }
    let groups = "rule.statement.managed_rule_group_statement.managed_rule_group_configs";
    assert!(at(&aws, "aws_wafv2_web_acl", groups).nested("aws_managed_rules_anti_ddos_rule_set").is_some());
    let declared = at(&aws, "aws_wafv2_web_acl_rule", "statement");
    assert!(declared.nested("asn_match_statement").is_some());
    // A block that may be repeated in another way, and an attribute whose objects have more fields.
    let key = at(&aws, "aws_paymentcryptography_key", "key_attributes");
    assert!(key.attribute("key_class").unwrap().certain);
    let organization = at(&aws, "aws_organizations_organization", "").attribute("accounts").cloned();
    assert!(organization.unwrap().certain);
    // Optional since there is another way.
    assert!(!at(&aws, "aws_cloudwatch_metric_alarm", "").attribute("evaluation_periods").unwrap().required);
    // What has become another type is another attribute.
    assert!(!at(&aws, "aws_redshift_cluster", "").attribute("encrypted").unwrap().certain);
}

#[test]
fn names_every_embedded_version() {
    assert_eq!(AWS.versions().collect::<Vec<_>>(), ["6.69", "5.100"]);
    for table in AWS.tables {
        let schema = table.open().unwrap();
        assert_eq!((schema.source(), schema.name(), schema.version()), (AWS.source, AWS.name(), table.version));
    }
    assert!(AWS.schema("").is_none());
    assert!(AWS.schema("4").is_none());
}

/// Numbers without a pattern, and the same ones in every run.
struct Chance(u64);

impl Chance {
    fn below(&mut self, limit: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap() % limit
    }
}

#[test]
fn damage_to_a_large_table_does_not_panic() {
    let aws = AWS.tables[1].bytes;
    let mut chance = Chance(11);
    for _ in 0..12 {
        let mut bytes = aws.to_vec();
        for _ in 0..200 {
            let place = 16 + chance.below(bytes.len() - 16);
            bytes[place] = u8::try_from(chance.below(256)).unwrap();
        }
        read_damaged(&bytes);
    }
}
