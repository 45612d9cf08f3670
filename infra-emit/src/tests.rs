//! Linking over tokens alone: what rustc does between two macros is done by hand.

use infra_compiler::link::{Form, Package};
use proc_macro2::{Group, TokenStream, TokenTree};
use quote::quote;

use crate::{Root, arrived, offer::hidden_name, stacks_of_facade};

fn stacks(tokens: TokenStream) -> TokenStream {
    crate::stacks(tokens, &Root::crates())
}

fn kind(arguments: &TokenStream, item: &TokenStream) -> TokenStream {
    crate::kind(arguments, item, &Root::crates())
}

fn package(name: &str, needs: &[(&str, &str)]) -> Package {
    Package {
        form: Form::Stack,
        identity: format!("src/{name}.rs:1:1"),
        broken: false,
        paths: needs.iter().map(|(path, to)| ((*path).to_owned(), (*to).to_owned())).collect(),
        tokens: format!("pub {name} {{ output id = \"{name}\"; }}").parse().unwrap(),
    }
}

/// The paths that the calls in an expansion ask for, one after the other, and the state that travels along.
fn asked(expansion: &TokenStream) -> Option<(Vec<String>, Group)> {
    let tokens: Vec<TokenTree> = expansion.clone().into_iter().collect();
    let (bang, call) = tokens.iter().enumerate().find_map(|(at, token)| match token {
        TokenTree::Group(group) if group.stream().to_string().starts_with("@ link") => Some((at - 1, group)),
        _ => None,
    })?;
    let begins = tokens[..bang].iter().rposition(|token| matches!(token, TokenTree::Group(_) | TokenTree::Punct(_)));
    let first = tokens[begins.map_or(0, |at| at + 1)..bang].iter().map(ToString::to_string).collect();
    let mut given = call.stream().into_iter().skip(2);
    let (Some(TokenTree::Group(next)), Some(TokenTree::Group(state))) = (given.next(), given.next()) else {
        return None;
    };
    let mut paths = vec![first];
    for next in next.stream() {
        let TokenTree::Group(next) = next else { return None };
        paths.push(next.stream().to_string());
    }
    Some((paths, state))
}

/// What the last macro of the row makes, given the packages behind each path.
fn answer(state: &Group, packages: &[&[Package]]) -> TokenStream {
    let answers = packages.iter().map(|packages| packages.iter().map(Package::write).collect::<TokenStream>());
    arrived(quote! { @link [] #state [#([#answers])*] })
}

#[test]
fn a_stack_asks_for_each_path_and_then_compiles() {
    let first = stacks(quote! {
        #[workspace("site")]
        pub Site {
            stack A a {}
            stack B b {}
            output ids = [a.id, b.id];
        }
    });
    assert!(first.to_string().contains("Unlinked for"), "the type is there at once");
    let (paths, state) = asked(&first).unwrap();
    assert_eq!(paths, ["A", "B", ":: infra_macros :: __link"]);
    let last = answer(&state, &[&[package("A", &[])], &[package("B", &[])]]).to_string();
    assert!(last.contains("\\\"value\\\": [\\n"), "{last}");
    assert!(last.contains("macro_rules ! __infra_Site_"), "{last}");
    assert!(!last.contains("compile_error"), "{last}");
}

#[test]
fn a_broken_definition_is_reported_where_it_is_written_alone() {
    let first = stacks(quote! { pub Site { stack A a {} output id = a.id; } });
    let (_, state) = asked(&first).unwrap();
    let mut broken = package("A", &[]);
    broken.broken = true;
    broken.tokens = quote! { pub A { output id = nowhere; } };
    let last = answer(&state, &[&[broken]]).to_string();
    assert!(!last.contains("compile_error"), "{last}");
}

#[test]
fn a_circle_is_cut_and_reported_once() {
    let made = stacks(quote! {
        pub A { stack B b {} }
        pub B { stack C c {} }
        pub C { stack self::A a {} }
    });
    let text = made.to_string();
    assert_eq!(text.matches("compile_error").count(), 1, "{text}");
    assert!(text.contains("`A` needs itself: `A` → `B` → `C` → `A`"), "{text}");
    assert!(asked(&made).is_none());
}

#[test]
fn a_kind_leaves_a_struct_and_offers_itself() {
    let made = kind(
        &quote! { aws_kms_key, name = "kms-key-{suffix}" },
        &quote! {
            pub struct Key {
                pub description: String,
                pub custom_key_store_id: Option<Ref<aws_kms_custom_key_store>>,
                #[default(30)] pub deletion_window_in_days: u8,
                #[fixed(true)] enable_key_rotation: bool,
            }
        },
    )
    .to_string();
    assert!(made.contains("pub description : String"), "{made}");
    assert!(made.contains("Option < :: infra_core :: document :: Ref >"), "{made}");
    let rust = made.split("macro_rules").next().unwrap_or("");
    assert!(!rust.contains("enable_key_rotation : bool"), "{made}");
    assert!(made.contains("fn with_defaults (description : String)"), "{made}");
    assert!(made.contains("document :: Kind for Key"), "{made}");
    assert!(made.contains("macro_rules ! __infra_Key_"), "{made}");
}

#[test]
fn a_kind_that_cannot_be_read_leaves_its_name() {
    let made = kind(&quote! { aws_kms_key }, &quote! { pub(crate) struct Key(String); });
    let text = made.to_string();
    assert_eq!(text.matches("compile_error").count(), 1, "{text}");
    assert!(text.contains("pub (crate) struct Key (String) ;"), "{text}");
    assert!(text.contains("pub (crate) use __infra_Key_"), "{text}");
    let first = stacks(quote! { #[workspace("w")] pub Site { resource Key key {} output id = key.id; } });
    let (_, state) = asked(&first).unwrap();
    let mut broken = package("Key", &[]);
    (broken.form, broken.broken, broken.tokens) =
        (Form::Kind, true, quote! { [aws_kms_key] pub(crate) struct Key(String); });
    let last = answer(&state, &[&[broken]]).to_string();
    assert!(!last.contains("compile_error"), "{last}");
    assert!(last.contains("macro_rules ! __infra_Site_"), "{last}");
}

#[test]
fn a_call_by_hand_is_an_error_and_no_panic() {
    for tokens in [quote! {}, quote! { [] [] }, quote! { [{}] [{ stack }] }, quote! { a b c }] {
        assert!(arrived(tokens.clone()).to_string().contains("compile_error"));
        assert!(stacks_of_facade(tokens).to_string().contains("compile_error"));
    }
}

#[test]
fn a_stack_of_the_facade_names_nothing_outside_of_it() {
    let first = stacks_of_facade(quote! {
        [house::infra::__private]
        #[workspace("site")]
        pub Site { stack A a {} output id = a.id; output home = rust(home()); }
    });
    let (_, state) = asked(&first).unwrap();
    assert!(first.to_string().contains("@ link [[house :: infra :: __private :: __link]]"), "{first}");
    let last = answer(&state, &[&[package("A", &[])]]);
    assert!(last.to_string().contains("< A as house :: infra :: __private :: template :: Definition >"), "{last}");
    for left in [&first, &last] {
        assert!(!left.to_string().contains("infra_core") && !left.to_string().contains("infra_macros"), "{left}");
    }
    // What the stack offers says nothing of where its own crate finds the facade.
    let offered = last.to_string().split("macro_rules").nth(1).unwrap().to_owned();
    assert!(!offered.contains("house"), "{offered}");
}

#[test]
fn a_kind_names_the_crates_behind_crate() {
    let item = quote! { pub struct Key { pub custom_key_store_id: Option<Ref<aws_kms_custom_key_store>> } };
    let made = kind(&quote! { aws_kms_key, crate = house::infra }, &item).to_string();
    assert!(made.contains("Option < house :: infra :: __private :: document :: Ref >"), "{made}");
    assert!(made.contains("impl house :: infra :: __private :: document :: Kind for Key"), "{made}");
    assert!(!made.contains("infra_core"), "{made}");
}

/// Where a name stands in what a macro made.
fn place_of(name: &str, tokens: TokenStream) -> Option<(usize, usize)> {
    tokens.into_iter().find_map(|token| match token {
        TokenTree::Group(group) => place_of(name, group.stream()),
        TokenTree::Ident(ident) if ident == name && ident.span().start().column > 0 => {
            let start = ident.span().start();
            Some((start.line, start.column))
        }
        _ => None,
    })
}

#[test]
fn what_does_not_serialize_is_reported_where_it_is_written() {
    let source = "#[workspace(\"site\")]\npub Site {\n  output a = rust(opaque);\n}";
    for made in [stacks(source.parse().unwrap()), stacks_of_facade(format!("[infra]{source}").parse().unwrap())] {
        assert_eq!(place_of("__infra_to_json", made), Some((3, 18)));
    }
    let item = "pub struct Key {\n  pub description: Opaque\n}";
    let made = kind(&quote! { aws_kms_key }, &item.parse().unwrap());
    assert_eq!(place_of("__infra_field", made), Some((2, 6)));
}

#[test]
fn hidden_names_differ_by_place() {
    let name = proc_macro2::Ident::new("Network", proc_macro2::Span::call_site());
    assert_ne!(hidden_name(&name, "src/a.rs:1:1"), hidden_name(&name, "src/b.rs:1:1"));
}

#[test]
fn every_path_is_named_at_once() {
    let expansion = stacks(quote! { pub Site { stack A a {} stack b::B b {} resource C c {} } }).to_string();
    for path in ["b :: B", "C"] {
        assert!(expansion.contains(&format!("{path} ! {{ @ exists }}")), "{expansion}");
    }
}

#[test]
fn a_kind_of_another_form_leaves_what_rust_can_read() {
    for item in [quote! { pub enum Key { #[default] A } }, quote! { pub struct Key(#[parameter] u8); }] {
        let left = kind(&quote! { aws_kms_key }, &item).to_string();
        assert!(left.contains("a kind is a struct with named fields"), "{left}");
        assert!(left.contains("as Key"), "{left}");
        let item = left.split("macro_rules").next().unwrap();
        assert!(!item.contains("# [default]") && !item.contains("parameter"), "{item}");
    }
}

#[test]
fn what_is_too_deep_for_the_compiler_is_reported() {
    let deep = (0..2000).fold(quote! { 1 }, |inner, _| quote! { (#inner) });
    let expansion = stacks(quote! { pub Site { output a = rust(#deep); } }).to_string();
    assert!(expansion.contains("nested too deep to compile"), "{expansion}");
}
