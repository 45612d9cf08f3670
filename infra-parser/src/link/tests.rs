use proc_macro2::{Delimiter, Group, TokenStream, TokenTree};
use quote::quote;

use super::{Arrival, Asked, Form, Package, State};

fn package(name: &str, needs: &[(&str, &str)]) -> Package {
    Package {
        form: Form::Stack,
        identity: format!("src/{name}.rs:1:1"),
        broken: false,
        paths: needs.iter().map(|(path, to)| ((*path).to_owned(), (*to).to_owned())).collect(),
        tokens: format!("pub {name} {{ output id = \"{name}\"; }}").parse().unwrap(),
    }
}

fn asking(paths: &[String]) -> State {
    let asked = |text: &String| Asked { text: text.clone(), tokens: text.parse().unwrap() };
    let state = State::new(package("Site", &[]), paths.iter().map(asked).collect());
    State { root: quote! { house::infra }, ..state }
}

/// What rustc makes of the calls: each path is answered, parts by what was found for them. How deep calls went, too.
fn expanded(calls: TokenStream, answer: &dyn Fn(&str) -> Vec<Package>) -> (State, usize) {
    let mut parts: Vec<(String, TokenStream)> = Vec::new();
    let mut deepest = 0;
    let mut calls = calls.into_iter();
    loop {
        let mut path = String::new();
        let call = calls.by_ref().find_map(|token| match token {
            TokenTree::Group(group) => Some(group),
            other => {
                path += other.to_string().trim_matches('!');
                None
            }
        });
        let given: Vec<TokenTree> = call.expect("a call").stream().into_iter().collect();
        let [_, _, TokenTree::Group(next), state, _] = given.as_slice() else { panic!("{given:?}") };
        let answered = |path: &str| match parts.iter().find(|(name, _)| name == path) {
            Some((_, found)) => found.clone(),
            None => answer(path).iter().map(Package::write).collect(),
        };
        let mut answers = vec![answered(&path)];
        let rest: Vec<String> = next.stream().into_iter().map(|next| next.to_string()).collect();
        let (link, rest) = rest.split_last().unwrap();
        assert_eq!(link, "[__link]");
        answers.extend(rest.iter().map(|path| answered(path.trim_matches(['[', ']']))));
        deepest = deepest.max(answers.len());
        match Arrival::read(quote! { @link [] #state [#([#answers])*] }).unwrap() {
            Arrival::Part { name, found } => parts.push((name.to_string(), found.write())),
            Arrival::Definition(state) => return (state, deepest),
        }
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
    let needs = [("Zone", zone.identity.as_str())];
    let answer = |path: &str| vec![package(path, &needs), zone.clone()];
    let (state, _) = expanded(asking(&["A".to_owned(), "B".to_owned()]).ask(&quote! { __link }), &answer);
    assert_eq!(state.root.to_string(), "house :: infra");
    let (own, others) = state.complete();
    let names: Vec<&str> = others.iter().map(|one| one.identity.as_str()).collect();
    assert_eq!(names, ["src/A.rs:1:1", "src/Zone.rs:1:1", "src/B.rs:1:1"]);
    assert_eq!(own.paths, [("A", "src/A.rs:1:1"), ("B", "src/B.rs:1:1")].map(|(a, b)| (a.to_owned(), b.to_owned())));
}

#[test]
fn thousands_of_paths_are_asked_for_in_rows_that_rustc_expands() {
    for count in [1, 47, 48, 49, 97, 5_000] {
        let paths: Vec<String> = (0..count).map(|index| format!("R{index}")).collect();
        let (state, deepest) = expanded(asking(&paths).ask(&quote! { __link }), &|path| vec![package(path, &[])]);
        assert!(deepest <= 48, "{deepest} in a row of {count}");
        let (own, others) = state.complete();
        assert_eq!(own.paths.iter().map(|(path, _)| path.clone()).collect::<Vec<_>>(), paths);
        assert_eq!(others.len(), count);
    }
}

#[test]
fn what_is_no_arrival_is_told() {
    let state = Group::new(Delimiter::Brace, quote! { ["A"] [] {} });
    for tokens in [
        quote! {},
        quote! { @link },
        quote! { @link [[more]] { name ["A"] } [] },
        quote! { @link [] { name [] } [] },
        quote! { @link [] { name ["A"] } [] },
        quote! { @link [] { name ["A"] } [[]] },
        quote! { @link [] { name ["A"] } [[{ stack }]] },
        quote! { @link [] #state [[]] },
    ] {
        assert!(Arrival::read(tokens.clone()).is_none(), "{tokens}");
    }
}
