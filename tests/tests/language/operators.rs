//! Operators, conditionals, indexing and conversions, folded and deployed: `…_static` and `…_deployed` must be equal.

use infra_macros::stack;

stack! {
    #[workspace("operators")]
    pub Operators {
        variable three { type: number, default: 3 }
        variable text { type: string, default: "abc" }
        variable yes { type: bool, default: true }
        variable list { type: list(number), default: [1, 2, 3] }
        variable object { type: object({ a: number, b: object({ c: string }) }), default: { a: 1, b: { c: "deep" } } }
        let n = 3;
        let t = "abc";
        let y = true;
        let l = [1, 2, 3];
        let o = { a: 1, b: { c: "deep" } };

        output arithmetic_static = [n + 1, n - 5, n * 2.5, n / 2, n % 2, -n, -(n - 1), 2 - -n];
        output arithmetic_deployed = [three + 1, three - 5, three * 2.5, three / 2, three % 2, -three, -(three - 1), 2 - -three];
        output order_static = [1 + n * 2, (1 + n) * 2, 10 - n - 2, 10 - (n - 2), 24 / n / 2, 24 / (n / 2), -n * 2, 7 % n + 1];
        output order_deployed = [
            1 + three * 2, (1 + three) * 2, 10 - three - 2, 10 - (three - 2), 24 / three / 2, 24 / (three / 2), -three * 2,
            7 % three + 1,
        ];
        output comparison_static = [n == 3, n != 3, n < 3, n <= 3, n > 3, n >= 3, n == "3", t == "abc", tolist(l) == tolist([1, 2, 3])];
        output comparison_deployed = [three == 3, three != 3, three < 3, three <= 3, three > 3, three >= 3, three == "3", text == "abc", list == tolist([1, 2, 3])];
        output logic_static = [y && !y || y, y && (!y || y), !(y && y), !y == y, n > 1 && n < 5 || n == 7];
        output logic_deployed = [yes && !yes || yes, yes && (!yes || yes), !(yes && yes), !yes == yes, three > 1 && three < 5 || three == 7];
        output conditional_static = [if y { 1 } else { 2 }, if n > 5 { "big" } else if n > 2 { "middle" } else { "small" }];
        output conditional_deployed = [if yes { 1 } else { 2 }, if three > 5 { "big" } else if three > 2 { "middle" } else { "small" }];
        output conditional_in_operator_deployed = (if yes { 1 } else { 2 }) + three;
        output conditional_in_condition_deployed = if (if yes { three > 2 } else { false }) { "in" } else { "out" };
        output conditional_unified_deployed = if yes { 1 } else { "x" };
        output index_static = [l[0], l[n - 1], o.a, o["a"], o.b.c, o["b"]["c"], t == "abc" && l[0] == 1];
        output index_deployed = [list[0], list[three - 1], object.a, object["a"], object.b.c, object["b"]["c"], text == "abc" && list[0] == 1];
        output index_of_call_deployed = [split("", text)[1], { a: three }.a, [three, 4][0], (list)[1]];
        output conversion_static = [tostring(n), tonumber("4"), tobool("true"), "{n}{y}"];
        output conversion_deployed = [tostring(three), tonumber("4"), tobool("true"), "{three}{yes}"];
        output numbers = [0xff, 0o17, 0b101, 1_000_000, 1.5e3, 12345678901234567890, 0.1, 1e-7, -0.0];
        output nulls = [null, if yes { null } else { "x" }, { a: null }];
        output call_deployed = max(list...);
        output nested_call_deployed = join(",", formatlist("%s-%02d", ["a", "b", "c"], list));
        output try_deployed = try(object.missing, "none");
        output can_deployed = can(object.missing);
    }
}
