stack! {
    pub Demo {
        output a = "{f("a")}";
        //         ^^^^^^ `a` follows a text without a space
        // = help: a quote within a text is written `\"`, or the text as `r#"…"#`
        output b = "ok";
    }
}
