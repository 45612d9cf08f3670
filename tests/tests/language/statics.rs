//! `for` and `if` over static values, `let`, types as written, `include`, `suffix`.

use infra_macros::stack;

stack! {
    pub Sized<size: number, zones: [string], name: string = "none"> {
        if size > 10 {
            resource terraform_data large { input: "large {size}" }
            output made = large.output;
        } else if size > 5 {
            resource terraform_data middle { input: "middle {size}" }
            output made = middle.output;
        } else {
            output made = "small {size}";
        }
        for (i, zone) in zones {
            if i % 2 == 0 {
                resource terraform_data even[zone] { input: "{name}-{zone}" }
            }
        }
        output even = even[*].output;
    }
}

stack! {
    #[workspace("statics")]
    pub Statics {
        let sizes = { s: 1, m: 7, l: 20 };
        for (name, size) in sizes {
            stack Sized sized[name] { size, zones: ["a", "b", "c"], name }
        }
        for number in range(2) {
            resource terraform_data numbered[number] { input: number }
        }
        for name in toset(["b", "a"]) {
            resource terraform_data from_set[name] { input: name }
        }
        let typed: list(string) = [1, true, "x"];
        let total: number = sum([for _name, size in sizes: size]);
        let text = trimspace(include("include/text.txt"));
        output made = {for name, _size in sizes: name => sized[name].made};
        output even = sized["s"].even;
        output numbered = numbered[*].output;
        output from_set = from_set[*].output;
        output typed = typed;
        output total = total;
        output text = text;
        output lines = length(split("\n", include("include/text.txt")));
        output suffix_ = upper(suffix);
        output folded = [
            cidrsubnet("10.0.0.0/8", 8, 3), base64encode("ü"), jsonencode({ b: [1, null], a: "<" }), md5("x"),
            formatdate("YYYY", "2026-01-02T03:04:05Z"), regex("[a-z]+", "12abc3"), sort(["b", "a"])[0],
        ];
    }
}
