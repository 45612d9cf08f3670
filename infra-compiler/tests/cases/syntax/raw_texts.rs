stack! {
    pub Demo<table: map(string), name: string> {
        output key = r#"x-{table["a"]}"#;
        output inner = r##"x-{upper(r#"{table["}}"]}"#)}-{r"plain"}"##;
        output letter = r#"{upper("{name}r")}"#;
        output unclosed = r##"{r#"a"}"##;
        //                ^^^^^^^^^^^^^^ expected an operator or the end of the expression, found `#` in `{r#"a"}`
        // = help: write `{{` and `}}` for braces that are part of the text
    }
}
