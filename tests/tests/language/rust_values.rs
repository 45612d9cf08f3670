//! `rust(…)`, evaluated at synth where it is written, in every place that takes a value.

use infra_macros::stack;

/// Everything that means something to JSON, to Terraform's templates or to its texts.
fn traps() -> &'static str {
    "a${x}%{if}$$\"\\d\n\té😀"
}

fn table() -> std::collections::BTreeMap<String, Vec<u8>> {
    std::iter::once((traps().to_owned(), vec![1, 2])).collect()
}

stack! {
    pub Inner<value: any> {
        output given = value;
        output own = rust(super::rust_values::traps().len());
    }
}

stack! {
    #[workspace("rust-values")]
    pub RustValues {
        variable from_rust { type: string, default: rust(traps()), description: "default ${{x}} as it stands" }
        stack Inner inner { value: rust(table()) }
        output value = rust(table());
        output text = "<{rust(traps())}>";
        output called = length(rust(vec![1, 2, 3]));
        output operated = rust(20) + length(from_rust) * 0 + 1;
        output indexed = rust(table())[from_rust][1];
        output inner = inner.given;
        output own = inner.own;
        output variable = from_rust;
        output key = { r#"{rust("k")}"#: suffix };
        output option = rust(None::<u8>);
    }
}
