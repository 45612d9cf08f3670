//! What tells one definition from all others, in whatever crates and expansions they are made.
//!
//! A place alone does not: one `macro_rules!` defines many things at one place, also in the crates of its callers, and a
//! file that `#[path]` mounts twice is read twice at the same places.

use proc_macro2::{Span, TokenStream};

use crate::spans::{Place, mark};

/// What cargo says of the crate that is compiled. Two crates may read definitions from one place of a third.
const CRATE: [&str; 4] = ["CARGO_PKG_NAME", "CARGO_PKG_VERSION", "CARGO_CRATE_NAME", "CARGO_BIN_NAME"];

/// The identity of the definition whose name stands at `name`: called where it is written, before it is linked.
pub fn identity(name: Span, tokens: &TokenStream) -> String {
    let crates = CRATE.map(|variable| std::env::var(variable).unwrap_or_default());
    written(&crates.join(" "), name, Span::call_site(), tokens)
}

/// The place, for people, and a digest of all that differs where the place does not.
///
/// The compiler gives every call of a macro a mark of its own: that of the call which reads this definition tells it
/// from all others of the crate. Editors that expand macros themselves show no marks; there the tokens must do.
fn written(crates: &str, name: Span, call: Span, tokens: &TokenStream) -> String {
    let expansion = match mark(call) {
        Some(call) => format!("{} {call}", mark(name).unwrap_or_default()),
        None => tokens.to_string(),
    };
    format!("{} {:016x}", Place::of(name), digest(&format!("{crates}\n{expansion}")))
}

/// FNV-1a: short, stable, and spread well enough for what a program defines.
pub fn digest(text: &str) -> u64 {
    text.bytes().fold(0xcbf2_9ce4_8422_2325, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn identity_in(crates: &str, tokens: &str) -> String {
        let tokens: TokenStream = tokens.parse().unwrap();
        written(crates, Span::call_site(), Span::call_site(), &tokens)
    }

    #[test]
    fn crates_at_one_place_differ() {
        let first = identity_in("shop 0.1.0 shop ", "pub Network { }");
        assert_ne!(first, identity_in("bank 0.1.0 bank ", "pub Network { }"));
        assert_ne!(first, identity_in("shop 0.2.0 shop ", "pub Network { }"));
        assert_eq!(first, identity_in("shop 0.1.0 shop ", "pub Network { }"));
    }

    #[test]
    fn tokens_at_one_place_differ_where_no_mark_tells() {
        assert_ne!(identity_in("", "pub A { output id = 1; }"), identity_in("", "pub A { output id = 2; }"));
    }
}
