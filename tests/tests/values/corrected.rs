//! What asking the provider got wrong, and is stated by hand: the provider is asked with the value that shows it.

use std::{fs, path::Path};

use infra_compiler::{aws::AWS, mode::Mode, types::Type, value::Value};
use provider_client::{Server, Slot, slots};
use tests::terraform;

use crate::{asked, executable, fault, generate::Given, known};

const CORRECTED: &str = "../xtask/src/values/corrected.txt";

pub(crate) fn what_is_corrected_is_right() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(CORRECTED);
    let text = fs::read_to_string(path).expect("the corrections");
    let schema = AWS.schema(terraform::AWS).expect("the table of the provider that is asked");
    let table = AWS.facts.values(terraform::AWS).expect("the table of values of the provider that is asked");
    let mut server = Server::start(&executable()).expect("the provider starts");
    let mut wrong = Vec::new();
    for line in text.lines().filter(|line| !line.is_empty() && !line.starts_with('#')) {
        let (stated, value) = line.split_once(" : ").expect("a value");
        let mut words = stated.split(' ');
        let (ty, path) = (words.next().expect("a type"), words.next().expect("an argument"));
        let (mode, ty) = ty.strip_prefix("data.").map_or((Mode::Managed, ty), |ty| (Mode::Data, ty));
        let block = schema.resource(mode, ty).expect("a whole table").expect("a listed type");
        let all = slots(&schema, &block).expect("a whole table");
        let slot: &Slot = all.iter().find(|slot| slot.path.join(".") == path).expect("an argument of the type");
        // How many there are is no matter of one value.
        if words.next() == Some("items") {
            continue;
        }
        // A number may stand as text in the protocol, with its fraction.
        let given = Given::Text(value.to_owned());
        let said = asked(&mut server, &schema, mode, ty, (slot, &[]), &given)
            .unwrap_or_else(|| panic!("no answer about {ty}.{path}"));
        let said: Vec<_> = said.into_iter().filter(|one| !fault::is_combination(one)).collect();
        wrong.extend(said.first().map(|said| format!("{ty}.{path}: the provider: {} {}", said.summary, said.detail)));
        let written = match slot.element() {
            Type::Number => Value::Number(value.parse().expect("a number")),
            _ => Value::string(value),
        };
        let refused = known(&table, mode, ty, slot).refusal(&written).is_some();
        wrong.extend(refused.then(|| format!("{ty}.{path}: the table refuses {value}")));
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
