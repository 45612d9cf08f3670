//! A house that sells toys: all that the invented provider has, used rightly.

use std::collections::BTreeMap;

use infra_macros::{resource, stack};

/// A red ball.
#[resource(toy_ball)]
pub struct Red {
    #[fixed("red")]
    colour: String,
    pub shelf_id: Ref<toy_shelf>,
    #[fixed({ material: "rubber" })]
    skin: BTreeMap<String, String>,
}

stack! {
    /// A ball on a shelf.
    pub Display<shelf_id: ref(toy_shelf), sizes: [number]> {
        data toy_catalog spring { season: "spring" }
        resource toy_ball shown {
            colour: spring.colours[0],
            shelf_id,
            weight: 1.5,
            tags: { Name: "ball-{suffix}" },
            vents: [for size in sizes: { size: size, open: true }],
            finish: { gloss: 3 },
            parts: { valve: { size: 1 } },
            skin { material: "rubber", layer { depth: 1 } layer { depth: 2 } }
            packing { box: "card" }
            timeouts { create: "5m" }
        }
        output serial = shown.serial;
        output gloss = shown.finish.gloss;
    }

    #[workspace("toys")]
    pub Toys {
        required_providers { toy { source: "example.com/acme/toy", versions: ["1.2.0"], schema: "../toy.table" } }
        provider toy { shop: "london" }
        ephemeral toy_code code { length: 12 }
        resource toy_shelf shelf { name: "shelf-{suffix}" }
        resource Red red { shelf_id: shelf.id }
        resource toy_ball locked {
            colour: "blue",
            code_wo: code.value,
            weight: provider::toy::bounce(2, 3)[0],
            skin { material: "foam" }
        }
        stack Display display { shelf_id: shelf.id, sizes: [1, 2] }
        output serial = display.serial;
        output gloss = display.gloss;
    }
}

fn main() -> std::process::ExitCode {
    infra_cli::main(&[Toys::STACK])
}
