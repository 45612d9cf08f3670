use super::*;
use crate::{mode::Mode, types::Type};

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
fn import_takes_only_names_that_a_program_can_write() {
    let say = |provider: &str, ty: &str| {
        let json = format!(
            r#"{{"format_version": "1.0", "provider_schemas": {{"{provider}": {{"resource_schemas": {{"{ty}": {{}}}}}}}}}}"#
        );
        import(&json, &ImportOptions::default()).map(drop).map_err(|error| error.to_string())
    };
    assert_eq!(say("example.com/acme/toy", "toy_ball"), Ok(()));
    assert_eq!(say("terraform.io/builtin/terraform", "terraform_data"), Ok(()));
    assert_eq!(say("localhost:8080/acme/toy", "toy-ball2"), Ok(()));
    assert_eq!(say("example.com/acme/toy", ""), Err("resource_schemas: `` is not a name".to_owned()));
    assert_eq!(say("example.com/acme/toy", "toy\\u0000"), Err("resource_schemas: `toy\\0` is not a name".to_owned()));
    assert_eq!(say("example.com/acme/toy", "2toy"), Err("resource_schemas: `2toy` is not a name".to_owned()));
    assert_eq!(say("\\u001b[31mtoy", "a"), Err("`\\u{1b}[31mtoy` is not the address of a provider".to_owned()));
    assert_eq!(say("", "a"), Err("`` is not the address of a provider".to_owned()));
    let attribute = TOY.replace("\"shape\"", "\"sha pe\"");
    let options = ImportOptions { name: Some("toy".to_owned()), ..ImportOptions::default() };
    assert_eq!(import(&attribute, &options).unwrap_err().to_string(), "toy_ball: `sha pe` is not a name");
    let several = TOY.replace("acme/other", "acme/\\n");
    assert!(import(&several, &ImportOptions::default()).unwrap_err().to_string().contains("`example.com/acme/\\n`"));
}

#[test]
fn import_knows_the_format_that_it_reads() {
    let options = ImportOptions { name: Some("toy".to_owned()), ..ImportOptions::default() };
    let of =
        |version: &str| import(&TOY.replace("\"1.0\"", version), &options).map(drop).map_err(|error| error.to_string());
    assert_eq!(of("\"1.2\""), Ok(()));
    assert_eq!(of("\"0.2\""), Ok(()));
    for (version, shown) in [("\"99\"", "99"), ("\"2.0\"", "2.0"), ("99", "99"), ("null", "null")] {
        let expected =
            format!("format_version: this is `{shown}`, and this program reads version 1: a newer one may read it");
        assert_eq!(of(version), Err(expected));
    }
    assert!(import(&format!("\u{feff}{TOY}"), &options).is_ok());
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
