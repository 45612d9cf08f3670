//! Outputs of another root stack, through its state.

use infra_macros::stack;

stack! {
    #[workspace("producer")]
    pub Producer {
        resource terraform_data thing { input: { name: "thing-{suffix}", sizes: [1, 2] } }
        output thing = thing.output;
        output name = "n-{suffix}";
        output zones = toset(["b", "a"]);
        output nested = { ports: toset([443, 80]), names: tolist(["x"]), sizes: tomap({ s: 1 }) };
        output nothing = null;
        variable unset { type: string, default: null }
        output not_set = unset;
        output unset_or_not = if thing.id == "" { "x" } else { unset };
        output maybe = if thing.id == "" { thing.id } else { null };
    }
}

stack! {
    #[workspace("consumer")]
    pub Consumer {
        remote Producer producer;
        resource terraform_data user { input: producer.thing.name }
        output name = producer.name;
        output size = producer.thing.sizes[1];
        output user = user.output;
        resource terraform_data zone { for_each: producer.zones, input: each.key }
        output zones = zone["a"].output;
        output is_set = producer.zones == toset(["a", "b"]);
        output port = contains(producer.nested.ports, 443);
        output nothing = producer.nothing == null;
        output maybe = producer.maybe == null;
        output unset = producer.not_set == null;
        output unset_or_not = producer.unset_or_not == null;
    }
}
