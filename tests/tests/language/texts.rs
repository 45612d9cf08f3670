//! Texts: interpolation, escapes, braces, and what means something to Terraform's templates but is plain text here.

use infra_macros::stack;

stack! {
    #[workspace("texts")]
    pub Texts {
        variable x { type: string, default: "X" }
        let s = "X";
        resource terraform_data plain {
            input: { dollar: "${{x}}", percent: "%{{if}}", both: "$${{x}} %%{{y}}", lone: "$ % $$ %% {{", iam: "${{aws:username}}" },
        }
        output plain = plain.output;
        output escapes_static = "{s} tab\t quote\" backslash\\ d\\d newline\n é 😀 \u{1F600} ${{x}} %{{if}}";
        output escapes_deployed = "{x} tab\t quote\" backslash\\ d\\d newline\n é 😀 \u{1F600} ${{x}} %{{if}}";
        output escapes_in_call = format("%s \"quoted\" back\\slash new\nline tab\t ${{y}} %%{{z}}", x);
        output pattern = regexall("\\d+\\.[\"x]", "{x}1.x 22.\"");
        output pattern_static = regexall("\\d+\\.[\"x]", "1.x 22.\"");
        output raw = r#"raw "quotes" \d {x} ${{y}}"#;
        output braces = "{{x}} {{{x}}} {x}{{";
        output adjoining_static = "{s}{s}-{s}";
        output adjoining_deployed = "{x}{x}-{x}";
        output dollar_before_static = r#"{"$"}{s} {"%"}{s} $ {s}$ {s}%"#;
        output dollar_before_deployed = r#"{"$"}{x} {"%"}{x} $ {x}$ {x}%"#;
        output nested = r#"a {join(", ", ["{x}", "b{x}c"])} {if x == "X" { "yes {x}" } else { "no" }}"#;
        output only = "{x}";
        output number = "{1 + 2}";
        output keys = { "a ${{b}}": 1, "k-{x}": 2, (x): 3, "//": 4, "quote\"": 5 };
        output long = "first \
            continued";
        output lines = "one
two";
        output suffixed = "a-{suffix}-{x}";
        output in_json = jsonencode({ text: "{x} \"q\" ${{y}}", sub: { user: "${{aws:username}}" } });
        output in_json_static = jsonencode({ text: "{s} \"q\" ${{y}}", sub: { user: "${{aws:username}}" } });
        output template_like = "<<EOT";
        output empty = "";
    }
}
