//! Outputs of another root stack, through its state.

use infra_macros::stack;

stack! {
    #[workspace("producer")]
    pub Producer {
        resource terraform_data thing { input: { name: "thing-{suffix}", sizes: [1, 2] } }
        output thing = thing.output;
        output name = "n-{suffix}";
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
    }
}
