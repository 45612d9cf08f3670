// Slips in the writing of rules, and what is close to them and right.
rule! {
    pub Sparse for aws_sqs_queue as queue {
        when: queue.fifo_queue,
        require: queue.tags.Owner != null && length(queue.tags) < 10,
        message: "{queue} has no owner among {length(queue.tags)} tags",
        level: "warn",
    }
    pub Unbound for aws_sqs_queue {
        require: qeue.name != null,
        //       ^^^^ `qeue` is not declared
        // = help: name what the rule is about: `for aws_sqs_queue as queue`
        message: "a queue without a name",
    }
    pub Misspelt for aws_sqs_qeue as queue {
    //               ^^^^^^^^^^^^ no resource type `aws_sqs_qeue`
    // = help: did you mean `aws_sqs_queue`?
        require: true,
        message: "never",
    }
    pub Blocky for aws_security_group.ingres as it {
    //                                ^^^^^^ no attribute or block `ingres` on `aws_security_group`
    // = help: did you mean `ingress`?
        require: true,
        message: "never",
    }
    pub Arity for aws_sqs_queue as queue {
        require: any(aws_kms_key),
        //       ^^^^^^^^^^^^^^^^ `any` takes what it asks of, and a condition
        // = help: write `any(aws_vpc, vpc => vpc.enable_dns_support)`
        message: "never",
    }
    pub NoClosure for aws_sqs_queue as queue {
        require: any(aws_kms_key, true),
        //                        ^^^^ `any` asks a condition of each, by a name
        // = help: write `any(…, it => condition)`
        message: "never",
    }
    pub Stray for aws_sqs_queue as queue {
        require: contains(key => key, "a"),
        //                ^^^^^^^^^^ nothing here asks this of each
        // = help: it stands in `any(…)`, `all(…)`, `count(…)` or `find(…)`
        message: "never",
    }
    pub Function for aws_sqs_queue as queue {
        require: startwith(queue.name, "a"),
        //       ^^^^^^^^^ no function `startwith`
        // = help: did you mean `startswith`?
        message: "never",
    }
    pub Runs for aws_sqs_queue as queue {
        require: rust(true),
        //       ^^^^^^^^^^ `rust` has no place in a rule
        // = help: a rule is asked while Rust compiles: write what is known then
        message: "never",
    }
    pub Twice for aws_sqs_queue as queue {
        require: true,
        require: false,
      //^^^^^^^ `require` is stated twice
      // = help: remove one
        message: "never",
    }
    pub Level for aws_sqs_queue as queue {
        require: true,
        message: "never",
        level: error,
        //     ^^^^^ this is no level
        // = help: it has `allow`, `deny`, `warn`
    }
    pub Holder for aws_sqs_queue as queue of program {
    //                                       ^^^^^^^ `of` names the resource around a block
    // = help: remove it, or select a block: `aws_security_group.ingress as rule of group`
        require: true,
        message: "never",
    }
    pub NotFor aws_sqs_queue {
    //         ^^^^^^^^^^^^^ expected `for` and what the rule is about, found `aws_sqs_queue`
    // = help: write `pub Name for aws_sqs_queue as queue { require: …, message: "…" }`, or `pub pack Name { Rule, … }`
        require: true,
        message: "never",
    }
    pub Bool for aws_sqs_queue as queue {
        require: queue.name || queue.delay_seconds > 3,
        //       ^^^^^^^^^^ this is neither true nor false
        // = help: write a condition, such as `x.attribute != null`
        message: "never",
    }
    pub Message for aws_sqs_queue as queue {
        require: true,
        message: queue.name,
        //       ^^^^^^^^^^ this is not a text
        // = help: write it in quotes; `{…}` in it names what the rule is about
    }
    pub Nowhere for aws_sqs_queue as queue {
        require: true,
        message: "never",
        at: queue.nam,
        //        ^^^ no attribute or block `nam` on `queue`
        // = help: did you mean `name`?
    }
    pub Several for aws_security_group as group {
        require: group.ingress.from_port != 22,
        //                     ^^^^^^^^^ no attribute or block `from_port` on `ingress`
        // = help: a value of this type has no members
        message: "never",
    }
    pub Deep for aws_lb_listener as listener {
        require: all(listener.default_action, action => action.redirect == null || action.redirect.port == "443"),
        message: "{listener} sends people away",
    }
    pub data_source for data.aws_ami as image {
        require: image.most_recent == true && contains(image.owners, "amazon"),
        message: "{image} is anybody's",
    }
    pub pack Mixed { Sparse: warn, data_source Deep }
    //                                         ^^^^ expected `,` or `:` and a level, found `Deep`
}

stack! {
    #[workspace("demo")]
    pub Demo {
        rules { Sparse, sparse: "allow", sprse: warn }
        //                               ^^^^^ no rule `sprse`
        // = help: did you mean `sparse`?
        #[allow(sparse, reason = "it is off")]
        //      ^^^^^^ `sparse` finds nothing here
        // = help: remove the `#[allow(…)]`
        resource aws_sqs_queue bare { delay_seconds: 5 }
    }
}
