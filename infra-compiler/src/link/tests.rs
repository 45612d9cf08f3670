use quote::quote;

use super::{Form, Package, State};

fn package(name: &str, needs: &[(&str, &str)]) -> Package {
    Package {
        form: Form::Stack,
        identity: format!("src/{name}.rs:1:1"),
        broken: false,
        paths: needs.iter().map(|(path, to)| ((*path).to_owned(), (*to).to_owned())).collect(),
        tokens: format!("pub {name} {{ output id = \"{name}\"; }}").parse().unwrap(),
    }
}

#[test]
fn packages_travel_unharmed() {
    let mut sent = package("Network", &[("zone::Zone", "src/zone.rs:1:1")]);
    sent.broken = true;
    let read = Package::read_all(sent.write()).unwrap().pop().unwrap();
    assert_eq!(read.identity, sent.identity);
    assert_eq!(read.paths, sent.paths);
    assert_eq!(read.tokens.to_string(), sent.tokens.to_string());
    assert!(read.broken);
    assert!(Package::read_all(quote! { { stack 1 } }).is_none());
}

#[test]
fn what_arrives_in_two_ways_is_kept_once() {
    let zone = package("Zone", &[]);
    let state = State {
        own: package("Site", &[]),
        wanted: Vec::new(),
        packages: vec![package("A", &[("Zone", &zone.identity)]), zone.clone()],
        root: quote! { house::infra },
    };
    let (written, packages) = (state.write("B"), [package("B", &[("Zone", &zone.identity)]), zone]);
    let packages = packages.iter().map(Package::write);
    let read = State::read(quote! { [#written] [#(#packages)*] }).unwrap();
    let names: Vec<&str> = read.packages.iter().map(|one| one.identity.as_str()).collect();
    assert_eq!(names, ["src/A.rs:1:1", "src/Zone.rs:1:1", "src/B.rs:1:1"]);
    assert_eq!(read.own.paths, [("B".to_owned(), "src/B.rs:1:1".to_owned())]);
    assert_eq!(read.root.to_string(), "house :: infra");
}
