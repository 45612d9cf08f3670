#[resource(aws_sqs_queue, name = "sqs-queue-{purpose}-{suffix}")]
pub struct Queue {
    #[parameter]
    pub purpose: String,
    #[parameter(shared)]
    pub owner: String,
    //  ^^^^^ expected string, found tuple([string])
    #[fixed({ Owner: owner })]
    tags: std::collections::BTreeMap<String, String>,
}
#[resource(aws_sns_topic, name = "sns-topic-{suffix}")]
pub struct Topic {
    #[parameter(shared)]
    pub retention: u32,
    #[parameter(shard)]
  //^^^^^^^^^^^^^^^^^^^ `#[parameter]` takes `shared` or nothing
  // = help: write `#[parameter]`, or `#[parameter(shared)]` for what a stack shares under this name
    pub whose: String,
    #[fixed("{whose} {retention}")]
    display_name: String,
}
#[resource(aws_eip)]
pub struct Address {
    #[parameter(shared)]
    pub zone: String,
    #[fixed("{zone}-a")]
    network_border_group: String,
    #[fixed("vpc")]
    domain: String,
}
stack! {
    pub Middle {
        resource Queue deep { purpose: "deep" }
        resource Queue own { purpose: "own", owner: "middle" }
        resource Queue wrong { purpose: "wrong", owner: ["middle"] }
        //                                              ^^^^^^^^^^ expected string, found tuple([string])
    }
    #[workspace("right")]
    pub Right {
        shared let owner = "right";
        resource Queue here { purpose: "here" }
        stack Middle middle {}
    }
    pub Taking<shared owner: string> {
        resource Queue taken { purpose: "taken" }
        for name in ["a", "b"] { resource Queue each[name] { purpose: name } }
    }
    #[workspace("handing")]
    pub Handing {
        stack Taking taking { owner: "handing" }
    }
    #[workspace("missing")]
    pub Missing {
        let owner = "not shared";
        resource Queue lonely { purpose: "lonely" }
        //             ^^^^^^ no stack shares `owner` with kind `Queue`
        // = help: write `shared let owner = …;` in this stack or one above, or add `owner: …` here
        output own = owner;
    }
    pub Through<shared zone: string, shared idle: string> {
    //                                      ^^^^ parameter `idle` is never used
    // = help: remove it, or name it `_idle` to keep it
        stack Taking taking { owner: "through" }
        resource Address address {}
    }
    #[workspace("all")]
    pub All {
        shared let zone = "us-east-1";
        shared let idle = "idle";
        stack Through through {}
    }
    #[workspace("mistyped")]
    pub Mistyped {
        shared let owner = ["o"];
        shared let unused = 1;
        //         ^^^^^^ let `unused` is never used
        // = help: remove it, or name it `_unused` to keep it
        resource Queue odd { purpose: "odd" }
    }
}
