//! One slip of each sort. The comments are what the compiler says, word for word.

use std::collections::BTreeMap;

use infra_macros::{resource, stack};

/// A red ball.
#[resource(toy_ball)]
pub struct Red {
    #[fixed("red")]
    colour: String,
    #[fixed({ material: "rubber" })]
    skin: BTreeMap<String, String>,
    pub shelf_id: Ref<toy_shelf>,
}

/// A ball that is red twice.
#[resource(toy_ball)]
pub struct Redder {
    #[fixed("red")]
    color: String,
    //^^^^^ [unknown_attribute] no attribute `color` on `toy_ball`
    // = help: did you mean `colour`?
    // = note: in the kind of `wrong_field`, which is declared here: src/main.rs:68:9
    pub skins: Vec<String>,
}

stack! {
    pub Display<shelf_id: ref(toy_shelf)> {
        resource toy_ball shown { colour: "red", shelf_id, skin { material: "rubber" } }
    }

    #[workspace("slips")]
    pub Slips {
        required_providers {
            toy { source: "example.com/acme/toy", versions: ["1.2.0"], schema: "../toy.table" }
        }
        provider toy { shop: "london", tokn: "t" }
    //                                 ^^^^ [unknown_attribute] no attribute `tokn` on provider `toy`
    // = help: did you mean `token`?

        resource toy_shelf shelf { name: "shelf-{suffix}" }
        resource toy_ball ball { colour: "red", skin { material: "rubber" } }
        ephemeral toy_code code { }

        resource toy_bal misspelt { colour: "red" }
    //           ^^^^^^^ [unknown_type] no resource type `toy_bal` in provider `toy`
    // = help: did you mean `toy_ball`?
        data toy_ball no_data { }
    //       ^^^^^^^^ [unknown_type] no data source type `toy_ball` in provider `toy`
    // = help: there is a resource of this name: `resource toy_ball …`
        ephemeral toy_shelf not_ephemeral { name: "x" }
    //            ^^^^^^^^^ [unknown_type] no ephemeral resource type `toy_shelf` in provider `toy`
    // = help: there is a resource of this name: `resource toy_shelf …`
        resource toy_ball misspelt_attribute { colour: "red", wieght: 1, skin { material: "rubber" } }
    //                                                        ^^^^^^ [unknown_attribute] no attribute `wieght` on `toy_ball`
    // = help: did you mean `weight`?
        resource toy_ball attribute_missing { skin { material: "rubber" } }
    //  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ [missing_required] missing `colour` on `toy_ball`
    // = help: add `colour: …`, a text
        resource toy_ball block_missing { colour: "red" }
    //  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ [missing_required] missing block `skin` on `toy_ball`
    // = help: add `skin { … }`
        resource toy_ball read_only { colour: "red", serial: "1", skin { material: "rubber" } }
    //                                               ^^^^^^ [read_only_attribute] `serial` on `toy_ball` is read-only
    // = help: remove it: the provider sets it
        resource toy_ball wrong_value { colour: "red", weight: "heavy", skin { material: "rubber" } }
    //                                                         ^^^^^^^ [wrong_type] `weight` on `toy_ball` takes number, found the text `heavy`
    // = help: write a number
        resource toy_ball wrong_type { colour: ball.tags, skin { material: "rubber" } }
    //                                         ^^^^^^^^^ [wrong_type] `colour` on `toy_ball` takes string, found map(string)
    // = help: write a text
        resource toy_ball misspelt_block { colour: "red", skin { material: "rubber", layers { depth: 1 } } }
    //                                                                               ^^^^^^ [unknown_block] no block `layers` on `skin` of `toy_ball`
    // = help: did you mean `layer`?
        resource toy_ball deep { colour: "red", skin { material: "rubber", layer { } layer { depth: 1, hue: 2 } } }
    //                                                                     ^^^^^ [missing_required] missing `depth` on `layer` of `toy_ball`
    // = help: add `depth: …`, a number
    //                                                                                                 ^^^ [unknown_attribute] no attribute `hue` on `layer` of `toy_ball`
    // = help: it has `depth`
        resource toy_ball block_as_attribute { colour: "red", skin: [{ material: "rubber" }] }
    //                                                        ^^^^ [block_as_attribute] `skin` on `toy_ball` is a block, not an attribute
    // = help: write `skin { … }`, without the colon
        resource toy_ball attribute_as_block { colour: "red", tags { Name: "x" }, skin { material: "rubber" } }
    //                                                        ^^^^ [attribute_as_block] `tags` on `toy_ball` is an attribute, not a block
    // = help: write `tags: { … }`
        resource toy_ball too_many { colour: "red", for m in ["a", "b", "c"] { skin { material: m } } }
    //                                                                         ^^^^ [too_many_blocks] at most 2 `skin` on `toy_ball`, this is number 3
    // = help: remove it, or move its arguments into the block before it
        resource toy_ball unknown_key { colour: "red", vents: [{ size: 1, opens: true }], skin { material: "rubber" } }
    //                                                                    ^^^^^ [unknown_attribute] no attribute `opens` on `vents` of `toy_ball`
    // = help: did you mean `open`?
    // = note: Terraform would drop it without a word
        resource toy_ball nested_missing { colour: "red", finish: { coats: 2 }, skin { material: "rubber" } }
    //                                                            ^^^^^^^^^^^^ [missing_required] missing `gloss` on `finish` of `toy_ball`
    // = help: add `gloss: …`
        resource toy_ball nested_read_only {
            colour: "red", finish: { gloss: 1, batch: "b" }, skin { material: "rubber" }
    //                             ^^^^^^^^^^^^^^^^^^^^^^^^ [read_only_attribute] `batch` on `finish` of `toy_ball` is read-only
    // = help: remove it: the provider sets it
        }
        resource toy_ball nested_value { colour: "red", parts: { valve: { size: "big" } }, skin { material: "rubber" } }
    //                                                                          ^^^^^ [wrong_type] `parts.valve.size` on `toy_ball` takes number, found the text `big`
    // = help: write a number
        resource toy_ball no_such_attribute { colour: ball.colours, skin { material: "rubber" } }
    //                                                     ^^^^^^^ [unknown_member] no attribute `colours` on `toy_ball`
    // = help: did you mean `colour`?
        resource toy_ball old { colour: "red", owner: "me", skin { material: "rubber" } }
    //                                         ^^^^^ [deprecated] `owner` on `toy_ball` is deprecated
        resource toy_ball old_block { colour: "red", packing { paper: true } skin { material: "rubber" } }
    //                                                         ^^^^^ [deprecated] `paper` on `packing` of `toy_ball` is deprecated
        resource toy_ball stored { colour: code.value, skin { material: "rubber" } }
    //                                     ^^^^^^^^^^ [ephemeral_value] `colour` on `toy_ball` would store an ephemeral value
    // = help: write-only attributes (`…_wo`) and provider settings take one; use a value here that may be kept

        stack Display display { shelf_id: ball.id }
    //                                    ^^^^^^^ [type_mismatch] expected a reference to `toy_shelf`, this is one to `toy_ball`
    // = help: name a resource of type `toy_shelf`
        resource Red no_shelf { shelf_id: ball.id }
    //                                    ^^^^^^^ [type_mismatch] expected a reference to `toy_shelf`, this is one to `toy_ball`
    // = help: name a resource of type `toy_shelf`
        resource Redder wrong_field { skins: ["rubber"] }
    //                                ^^^^^ [unknown_attribute] no attribute `skins` on `toy_ball`
    // = help: did you mean `skin`?

        output misspelt_function = provider::toy::bouncy(1);
    //                             ^^^^^^^^^^^^^^^^^^^^^ [unknown_function] no function `bouncy` in provider `toy`
    // = help: did you mean `bounce`?
        output wrong_argument = provider::toy::bounce("high");
    //                                                ^^^^^^ [argument_type] `height` takes a number: `number` wanted, this is the text "high"
    // = help: it is `provider::toy::bounce(height: number, times: number...) -> list(number)`
        output wrong_further_argument = provider::toy::bounce(1, 2, [3]);
    //                                                              ^^^ [argument_type] `times` takes a number, this is tuple([number])
    // = help: it is `provider::toy::bounce(height: number, times: number...) -> list(number)`
        output no_argument = provider::toy::bounce();
    //                       ^^^^^^^^^^^^^^^^^^^^^ [argument_count] `provider::toy::bounce` takes at least 1 argument, 0 given
    // = help: it is `provider::toy::bounce(height: number, times: number...) -> list(number)`
        output no_such_member = ball.finish.patch;
    //                                      ^^^^^ [unknown_member] no attribute `patch` here
    // = help: did you mean `batch`?
        output never_there = ball.code_wo;
    //                       ^^^^^^^^^^^^ [sensitive_output] output `never_there` gives a sensitive value
    // = help: write `output never_there { value: …, sensitive: true }`
    // = note: the secret `ball.code_wo` comes from here: src/main.rs:38:27
    }
}

fn main() {
    let _ = Slips::STACK;
}
