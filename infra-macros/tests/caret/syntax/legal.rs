stack! {
    /// Close to mistakes, but right.
    pub Demo<a: number = (3 > 2), b: object({ x: string }) = { x: "1" },> {
        resource aws_vpc r#for { r#if: 1, dynamic: 2, for: 3, if: 4, type: "a", let: 5, output { x: 1 } dynamic { y: 2 } };
        resource aws_eip none {}
        resource aws_eip shorthand { a, b }
        let text = "100% ${{HOME}} %{{if}} {{}} $5 {a}";
        let json = "{{\"a\": {a}}}";
        let nested = r#"{"a"}{ {a: 1}["a"] }{a + 1}"#;
        let inner = "{join(\", \", [for x in [1]: \"<{x}>\"])}";
        let raw = r##"{join(", ", ["a"])} # "#"##;
        let negative = -1 - -1;
        let compared = a < 3 && a > 1 || !(a >= 2) && a <= 1;
        let chained = if a > 1 { 1 } else if a > 2 { 2 } else { 3 } + 1;
        let parens = if (a == 1) { {x: 1} } else { {} };
        let keyed = { "a": 1, (a): 2, c: 3, "d-e": { f: [] }, };
        let filtered = [for i, x in [1, 2] if i != 0: x * 2];
        let grouped = {for x in ["a", "b"]: upper(x) => x...};
        let deep = a[*].b[0]["c"].d;
        let numbers = [1_000, 0xff, 0o17, 0b11, 1.5, 2e3, 1.5e-2];
        let multi = "first
            second";
        for (i, x) in [for y in [1]: y] { output x { value: x, } }
        if a == 1 { } else if a == 2 { } else { }
        output data = a;
        check data { assert { condition: true, error_message: "x" } }
    }
}
