stack! {
    pub Demo {
        resource aws_vpc vpc { cidr_block: "10.0.0.0/16", tags: { Name: "vpc-{suffix}" } }
        let rules = [{ a: vpc.id }, { a: "x", b: vpc.arn }];
        output filtered = [for r in rules if lookup(r, "b", null) != null: r.b];
        output filtered_object = {for k, r in rules if lookup(r, "b", null) != null: r.a => r.b};
        output chosen = [for r in rules: if lookup(r, "b", null) != null { r.b } else { r.a }];
        output guarded = [for r in rules: lookup(r, "b", null) != null && r.b != "x"];
        output unguarded = [for r in rules: r.c];
        //                                    ^ no attribute `c` in this object
        // = help: it has `a`
        //                                    ^ no attribute `c` in this object
        // = help: it has `a`, `b`
        let alike = [{ a: vpc.id }, { a: vpc.arn }];
        output wrong = [for r in alike if r.a != null: r.b];
        //                                               ^ no attribute `b` here
        // = help: it has `a`
        output small = "{1e-3} {1.5E+2} {2e3}";
        output no_number = "{0xe-3}";
        let nothing = null;
        output of_nothing = nothing.id;
        //                          ^^ a value of type any has no attribute `id`
        // = help: say what stands for nothing: `try(….id, null)`
        output of_text = "a".id;
        //                   ^^ a value of type string has no attribute `id`
        // = help: attributes are what objects, maps and resources have
        output odd = "{1e-}";
        //           ^^^^^^^ `1e-` is not a number in `{1e-}`
        // = help: write `{{` and `}}` for braces that are part of the text
    }
}
