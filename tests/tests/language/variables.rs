//! Variables with all arguments.

use infra_macros::stack;

stack! {
    #[workspace("variables")]
    pub Variables {
        variable text { type: string, default: "literal ${{x}} %{{y}}", description: "described ${{z}}" }
        /// Documented.
        variable percent {
            type: number,
            default: 10,
            nullable: false,
            validation { condition: percent >= 0 && percent <= 100, error_message: "{percent} is not between 0 and 100" }
            validation { condition: floor(percent) == percent, error_message: "a whole number" }
        }
        #[allow(literal_secret, reason = "a test has nothing to hide")]
        variable hidden { type: string, sensitive: true, default: "h" }
        variable passing { type: string, ephemeral: true, default: "p" }
        variable anything { default: [1, "a"] }
        variable any_typed { type: any, default: { a: [true] } }
        variable listed { type: [string], default: ["a", "b"] }
        variable nested {
            type: object({
                name: string,
                size: optional(number, 3),
                tags: optional(map(string), { "a${{b}}": "c" }),
                pairs: list(tuple([string, bool])),
                labels: set(string),
            }),
            default: { name: "n", pairs: [["x", true]], labels: ["l"] },
        }
        variable nothing { type: string, default: null }
        variable across { type: number, default: 5, validation { condition: across < percent, error_message: "less than {percent}" } }
        output text = text;
        output percent = percent;
        output hidden { value: hidden, sensitive: true }
        output anything = anything;
        output any_typed = any_typed.a[0];
        output listed = listed[1];
        output nested = nested;
        output nothing = nothing == null;
        output across = across;
        check passing { assert { condition: passing == "p", error_message: "other" } }
    }
}
