// parse only
stack! {
    pub Demo {
        let a = "{";
        //      ^^^ `{` is not closed in the text
        // = help: close it with `}`, or write `{{` for a brace that is part of the text
        let b = "}";
        //      ^^^ the `}` at the beginning of the text closes nothing
        // = help: write `}}` for a brace that is part of the text
        let c = "{}";
        //      ^^^^ `{}` interpolates nothing
        // = help: name the value, `{value}`, or write `{{}}` for the two braces
        let d = "{ }";
        //      ^^^^^ `{}` interpolates nothing
        // = help: name the value, `{value}`, or write `{{}}` for the two braces
        let e = "a {b";
        //      ^^^^^^ `{b` is not closed in the text
        // = help: close it with `}`, or write `{{` for a brace that is part of the text
        let f = "a {b}}";
        //      ^^^^^^^^ a `}` closes nothing in the text, after `a {b}`
        // = help: write `}}` for a brace that is part of the text
        let g = "${a}";
        //      ^^^^^^ `${a}` is how Terraform's own language interpolates
        // = help: write `{a}`; a dollar sign before a value is `{"$"}{a}`
        // = help: `${{a}}` is the text itself, without interpolation
        let h = "$${a}";
        //      ^^^^^^^ `${a}` is how Terraform's own language interpolates
        // = help: write `{a}`; a dollar sign before a value is `{"$"}{a}`
        // = help: `${{a}}` is the text itself, without interpolation
        let i = "%{if a}x%{endif}";
        let j = "{a +}";
        //      ^^^^^^^ expected a value, found the end in `{a +}`
        // = help: write one; `null` is the value of what is left out
        // = help: write `{{` and `}}` for braces that are part of the text
        let k = "{a b}";
        //      ^^^^^^^ expected an operator or the end of the expression, found `b` in `{a b}`
        // = help: write `{{` and `}}` for braces that are part of the text
        let l = "{a:?}";
        //      ^^^^^^^ expected an operator or the end of the expression, found `:` in `{a:?}`
        // = help: a value takes no format; write `{format("%05d", value)}`
        let m = "{0}";
        let n = "{f(}";
        //      ^^^^^^ `(` is not closed in `{f(}`
        // = help: write `{{` and `}}` for braces that are part of the text
        let o = "{[1, 2}";
        //      ^^^^^^^^^ `[` is not closed in `{[1, 2}`
        // = help: write `{{` and `}}` for braces that are part of the text
        let p = "{'x'}";
        //      ^^^^^^^ text is written in double quotes in `{'x'}`
        // = help: write `{{` and `}}` for braces that are part of the text
        let q = "{\"\\q\"}";
        //      ^^^^^^^^^^^ no escape `\q` in text in `{"\q"}`
        // = help: write `{{` and `}}` for braces that are part of the text
        let r = "{\"unclosed}";
        //      ^^^^^^^^^^^^^^ `{"unclosed}` is not closed in the text
        // = help: close it with `}`, or write `{{` for a brace that is part of the text
        let s = "{ä}";
        //      ^^^^^ unexpected `ä` in `{ä}`
        // = help: write `{{` and `}}` for braces that are part of the text
        let t = "{if a { 1 }}";
        //      ^^^^^^^^^^^^^^ an `if` that gives a value needs an `else` in `{if a { 1 }}`
        // = help: write `if condition { a } else { b }`; `else { null }` leaves an attribute out
        let u = "{a ? b : c}";
        //      ^^^^^^^^^^^^^ `? :` is written as `if` in `{a ? b : c}`
        // = help: write `if condition { a } else { b }`
        let v = "{a.b()}";
        //      ^^^^^^^^^ values have no methods: `b(…)` in `{a.b()}`
        // = help: functions are called as `b(a)`
        let w = "{{\"json\": {a}}";
        //      ^^^^^^^^^^^^^^^^^^ a `}` closes nothing in the text, after `{{"json": {a}`
        // = help: write `}}` for a brace that is part of the text
        let x = "{\"a\": 1}";
        //      ^^^^^^^^^^^^ expected an operator or the end of the expression, found `:` in `{"a": 1}`
        // = help: write `{{` and `}}` for the braces of JSON, or build it: `jsonencode({ … })`
        let y = r#"{"a": 1}"#;
        //      ^^^^^^^^^^^^^ expected an operator or the end of the expression, found `:` in `{"a": 1}`
        // = help: write `{{` and `}}` for the braces of JSON, or build it: `jsonencode({ … })`
        let z = "two {a +} errors {b +}";
        //      ^^^^^^^^^^^^^^^^^^^^^^^^ expected a value, found the end in `{a +}`
        // = help: write one; `null` is the value of what is left out
        // = help: write `{{` and `}}` for braces that are part of the text
        //      ^^^^^^^^^^^^^^^^^^^^^^^^ expected a value, found the end in `{b +}`
        // = help: write one; `null` is the value of what is left out
        // = help: write `{{` and `}}` for braces that are part of the text
        let aa = "{f("x")}";
        //       ^^^^^^ `x` follows a text without a space
        // = help: a quote within a text is written `\"`, or the text as `r#"…"#`
        output done = "{{}} {a} {a.b} {a[0]} {f(\"x\")} {if a { \"b\" } else { \"c\" }} 100% $5 $ % {{{a}}}";
    }
}
