//! What the tables of hashicorp/aws hold.

use crate::{
    aws::AWS,
    mode::Mode,
    schema::{Nesting, Schema, TableError, read_damaged},
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
    let mut seen = std::collections::HashSet::new();
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
    let aws = AWS.schema("6.66").unwrap();
    assert_eq!((aws.source(), aws.version()), ("hashicorp/aws", "6.66.0"));
    let origin = aws.origin();
    assert_eq!((origin.package.as_str(), origin.version.as_str()), ("@cdktn/provider-aws", "25.7.0"));
    assert_eq!(origin.license, "MPL-2.0");
    let counts = [Mode::Managed, Mode::Data, Mode::Ephemeral].map(|mode| aws.types(mode).count());
    assert_eq!(counts, [1725, 683, 10]);
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
    let acl = aws.resource(Mode::Managed, "aws_wafv2_web_acl").unwrap().unwrap();
    let rule = aws.block(acl.nested("rule").unwrap().block).unwrap();
    let statement = aws.block(rule.nested("statement").unwrap().block).unwrap();
    assert!(statement.open && !rule.open);
    assert!(aws.provider().unwrap().nested("assume_role").is_some());
}

#[test]
fn names_every_embedded_version() {
    assert_eq!(AWS.versions().collect::<Vec<_>>(), ["6.66", "5.100"]);
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
