stack! {
    pub Demo {
        output forged = include("nope", "fake");
        //                            ^ expected `)`, found `,`
        // = help: `include` takes the path of one file: `include("file")`
        output second = jsonencode({ a: include("nope", "fake") });
        //                                            ^ expected `)`, found `,`
        // = help: `include` takes the path of one file: `include("file")`
        output spread = include("nope", []);
        //                            ^ expected `)`, found `,`
        // = help: `include` takes the path of one file: `include("file")`
        output comma = include("a.txt",);
        output right = include("a.txt");
    }
}
