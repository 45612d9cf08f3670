stack! {
    pub Demo<xs: [string], zs: [string]> {
        output a = len(xs);
        //         ^^^ no function `len`
        // = help: did you mean `length`?
        output b = concatenate(xs, zs);
        //         ^^^^^^^^^^^ no function `concatenate`
        // = help: did you mean `concat`?
        output c = zs.len();
        //            ^^^ values have no methods: `len(…)`
        // = help: write `length(zs)`
        output d = xs.is_empty();
        //            ^^^^^^^^ values have no methods: `is_empty(…)`
        // = help: write `length(value) == 0`
        output e = xs.contains("a");
        //            ^^^^^^^^ values have no methods: `contains(…)`
        // = help: functions are called as `contains(xs, …)`
        output f = zs.to_uppercase();
        //            ^^^^^^^^^^^^ values have no methods: `to_uppercase(…)`
        // = help: write `upper(zs)`
        output g = format!("a-{}", xs[0]);
        //         ^^^^^^ no Rust macro can stand here: `format!`
        // = help: write a text with values in braces: `"a-{x}"`; `format("%05d", x)` pads numbers
        output h = env("HOME");
        //         ^^^ no function `env`
        // = help: declare a `variable`, which is given when Terraform runs; `rust(std::env::var("NAME").ok())` is read by `synth`
        output i = file("x");
        //              ^^^ `file` reads `x` when Terraform runs, from the folder of the written document
        // = help: write `include("x")`; the path is then relative to this source file
        // = help: if the file is put into that folder, say so: `"{path.module}/x"`
        output j = templatefile("x.tpl", { a: 1 });
        //                      ^^^^^^^ `templatefile` reads `x.tpl` when Terraform runs, from the folder of the written document
        // = help: write the text here, with its values in braces: `"…{value}…"`, or `include` a text without values
        // = help: if the file is put into that folder, say so: `"{path.module}/x.tpl"`
        output k = jsondecode(file("x.json"));
        //                         ^^^^^^^^ `file` reads `x.json` when Terraform runs, from the folder of the written document
        // = help: write `include("x.json")`; the path is then relative to this source file
        // = help: if the file is put into that folder, say so: `"{path.module}/x.json"`
        output l = file("{path.module}/x");
        output m = vec!["a", "b"];
        //         ^^^ no Rust macro can stand here: `vec!`
        // = help: write `[a, b]`
        output n = size(xs);
        //         ^^^^ no function `size`
        // = help: did you mean `length`?
        output o = getenv("HOME");
        //         ^^^^^^ no function `getenv`
        // = help: declare a `variable`, which is given when Terraform runs; `rust(std::env::var("NAME").ok())` is read by `synth`
        output p = println!("x");
        //         ^^^^^^^ no Rust macro can stand here: `println!`
        // = help: write a text with values in braces: `"a-{x}"`; `format("%05d", x)` pads numbers
        output q = file("{xs[0]}.txt");
        output r = env!("HOME");
        //         ^^^ no Rust macro can stand here: `env!`
        // = help: declare a `variable`, or write `rust(env!("NAME"))`, which is read by `synth`
        output s = include_str!("x");
        //         ^^^^^^^^^^^ no Rust macro can stand here: `include_str!`
        // = help: write `include("file")`; the path is relative to this source file
        output t = filebase64("x");
        output u = count(xs);
        //         ^^^^^ no function `count`
        // = help: did you mean `length`?
        output v = xs.length;
        //            ^^^^^^ a value of type list(string) has no attribute `length`
        // = help: write `length(…)`
        output w = zs.first().x;
        //            ^^^^^ values have no methods: `first(…)`
        // = help: write `[0]` behind it
    }
}
