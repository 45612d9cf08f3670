use super::*;
use crate::{program::Mode, types::Type};

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
    let aws = tables::aws("5.100").unwrap();
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
    let aws = tables::aws("5").unwrap();
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
    let aws = tables::aws("6.66").unwrap();
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
fn knows_what_terraform_itself_has() {
    let terraform = tables::terraform().unwrap();
    let data = terraform.resource(Mode::Managed, "terraform_data").unwrap().unwrap();
    assert_eq!(data.attribute("input").unwrap().ty, Type::Any);
    assert!(terraform.resource(Mode::Data, "terraform_remote_state").unwrap().is_some());
    assert_eq!(terraform.functions().collect::<Vec<_>>(), ["decode_tfvars", "encode_expr", "encode_tfvars"]);
}

#[test]
fn names_every_embedded_version() {
    for version in tables::VERSIONS {
        assert!(tables::aws(version).unwrap().version().starts_with(version));
    }
    assert!(tables::aws("").is_none());
    assert!(tables::aws("4").is_none());
}

const TOY: &str = r#"{"format_version": "1.0", "provider_schemas": {
    "example.com/acme/toy": {
        "provider": {"version": 0, "block": {"attributes": {"shop": {"type": "string", "optional": true}}}},
        "resource_schemas": {"toy_ball": {"version": 1, "block": {
            "attributes": {
                "parts": {"nested_type": {"nesting_mode": "map", "attributes": {
                    "size": {"type": "number", "required": true}}}, "optional": true},
                "shape": {"type": ["object", {"x": "number", "y": ["list", "bool"]}, ["y"]], "computed": true},
                "pair": {"type": ["tuple", ["string", "dynamic"]], "optional": true, "deprecated": true}},
            "block_types": {"skin": {"nesting_mode": "set", "min_items": 1, "max_items": 3, "block": {
                "deprecated": true, "attributes": {"code": {"type": "string", "write_only": true, "optional": true}}
            }}}}}},
        "functions": {"bounce": {"return_type": ["map", "string"], "parameters": [{"name": "n", "type": "number"}],
            "variadic_parameter": {"name": "more", "type": "bool"}}}},
    "example.com/acme/other": {"provider": {"version": 0}}}}"#;

fn toy() -> Vec<u8> {
    let options =
        ImportOptions { name: Some("toy".to_owned()), version: "0.1.0".to_owned(), license: "MIT".to_owned() };
    import(TOY, &options).unwrap().encode()
}

#[test]
fn imports_an_invented_provider() {
    assert_eq!(toy(), toy());
    let toy = Schema::open(toy()).unwrap();
    assert_eq!((toy.source(), toy.name(), toy.origin().license.as_str()), ("example.com/acme/toy", "toy", "MIT"));
    let ball = toy.resource(Mode::Managed, "toy_ball").unwrap().unwrap();
    let (nesting, parts) = ball.attribute("parts").unwrap().nested.unwrap();
    assert_eq!(nesting, Nesting::Map);
    assert!(toy.block(parts).unwrap().attribute("size").unwrap().required);
    assert_eq!(ball.attribute("shape").unwrap().ty.to_string(), "object({x=number,y=optional(list(bool))})");
    assert_eq!(ball.attribute("pair").unwrap().ty.to_string(), "tuple([string,any])");
    assert!(ball.attribute("pair").unwrap().deprecated);
    let skin = ball.nested("skin").unwrap();
    assert_eq!((skin.nesting, skin.min_items, skin.max_items, skin.deprecated), (Nesting::Set, 1, 3, true));
    assert!(toy.block(skin.block).unwrap().attribute("code").unwrap().write_only);
    let bounce = toy.function("bounce").unwrap().unwrap();
    assert_eq!((bounce.parameters.len(), bounce.result.clone()), (1, Type::String.map()));
    assert_eq!(bounce.variadic.as_ref().unwrap().ty, Type::Bool);
    assert!(toy.function("roll").unwrap().is_none());
}

#[test]
fn import_says_what_is_wrong() {
    let say = |json: &str, name: Option<&str>| {
        let options = ImportOptions { name: name.map(str::to_owned), ..ImportOptions::default() };
        import(json, &options).unwrap_err().to_string()
    };
    assert!(say("{", None).starts_with("this is not JSON"));
    assert!(say("{}", None).contains("no `provider_schemas`"));
    assert!(say(r#"{"provider_schemas": {}}"#, None).contains("terraform init"));
    assert!(say(TOY, None).contains("choose one of `example.com/acme/other`, `example.com/acme/toy`"));
    assert!(say(TOY, Some("tox")).starts_with("there is no provider `tox`"));
    assert_eq!(say(&TOY.replace("\"bool\"]}", "\"boll\"]}"), Some("toy")), "toy_ball.shape: `\"boll\"` is not a type");
}

#[test]
fn refuses_what_is_no_table() {
    assert_eq!(Schema::open(Vec::new()).unwrap_err(), TableError::NotATable);
    let mut bytes = toy();
    *bytes.get_mut(7).unwrap() = 9;
    assert_eq!(Schema::open(bytes).unwrap_err(), TableError::Format(9));
    let mut bytes = toy();
    *bytes.last_mut().unwrap() ^= 1;
    assert_eq!(Schema::open(bytes).unwrap_err(), TableError::Checksum);
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
fn no_table_makes_the_reader_panic() {
    let whole = toy();
    let mut chance = Chance(7);
    for _ in 0..20_000 {
        let mut bytes = whole.clone();
        for _ in 0..=chance.below(3) {
            let place = 16 + chance.below(bytes.len() - 16);
            bytes[place] = match chance.below(3) {
                0 => bytes[place] ^ (1 << chance.below(8)),
                1 => 0xff,
                _ => u8::try_from(chance.below(256)).unwrap(),
            };
        }
        if chance.below(8) == 0 {
            bytes.truncate(16 + chance.below(bytes.len() - 16));
        }
        read_damaged(&bytes);
    }
}

#[test]
fn damage_to_a_large_table_does_not_panic() {
    let aws = include_bytes!("tables/aws-5.100.0.table");
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
