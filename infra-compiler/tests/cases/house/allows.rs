#[resource(aws_sns_topic, name = "topic-of-{purpose}")]
//                               ^^^^^^^^^^^^^^^^^^^^ the name `topic-of-one` lacks `{suffix}`
// = help: write `topic-of-one-{suffix}`
pub struct Topic {
    #[parameter]
    pub purpose: String,
}
#[resource(aws_sqs_queue, name = "queue-of-{of}")]
//                               ^^^^^^^^^^^^^^^ the name `queue-of-a` lacks `{suffix}`
// = help: write `queue-of-a-{suffix}`
pub struct Queue {
    #[parameter]
    pub of: String,
    #[parameter]
    pub owner: String,
    //  ^^^^^ parameter `owner` is never used
    // = help: use it in `name = …`, `#[fixed(…)]` or `#[default(…)]`, or remove it
}
stack! {
    // Nobody but a root reports what breaks a rule.
    #[allow(unused_parameter, reason = "roots give it already")]
    pub Inner<later: string> {
        let nothing = 1;
        //  ^^^^^^^ let `nothing` is never used
        // = help: remove it, or name it `_nothing` to keep it
        //  ^^^^^^^ warning: let `nothing` is never used
        // = help: remove it, or name it `_nothing` to keep it
        #[allow(unused_let, reason = "kept for the next one")]
        let kept = 1;
        for zone in ["a", "b"] {
            #[allow(unused_let, reason = "kept for the next one")]
            let local = zone;
        }
    }
    #[allow(name_without_suffix, unused_let, reason = "an estate with names of its own")]
    pub Estate {
        let nothing = 1;
        resource aws_sns_topic fixed { name: "sns-topic-estate" }
    }
    pub Wrong<open: string> {
        #[allow(name_without_suffix, reason = "the parameter decides")]
        resource aws_sns_topic decided { name: open }
        #[allow(name_without_suffix, reason = "it has one")]
        resource aws_sns_topic certain { name: "sns-topic-{suffix}" }
        #[allow(unused_let, reason = "it is not")]
        //      ^^^^^^^^^^ `unused_let` finds nothing here
        // = help: remove the `#[allow(…)]`
        let used = open;
        #[allow(deprecated, reason = "some block of it")]
        resource aws_instance web {
            ami: used,
            instance_type: "t3.micro",
            for size in [open] {
                ebs_block_device { device_name: "/dev/sdb", volume_size: size }
            }
        }
        output used = used;
    }
    #[workspace("deny")]
    pub Deny {
        stack Inner first { later: "a" }
        #[allow(unused_let, reason = "its author will mend it")]
        stack Inner second { later: "b" }
        stack Estate estate {}
        resource Topic one { purpose: "one" }
        #[allow(name_without_suffix, reason = "the house looks for it")]
        resource Topic two { purpose: "two" }
        resource Queue jobs { of: "a", owner: "x" }
        #[allow(unused_parameter, name_without_suffix, reason = "the kind has no use for it yet")]
        resource Queue other { of: "b", owner: "y" }
    }
    #[workspace("again")]
    pub Again {
        #[allow(unused_let, reason = "it says so itself")]
        //      ^^^^^^^^^^ `unused_let` finds nothing here
        // = help: remove the `#[allow(…)]`
        stack Estate again {}
    }
    #[workspace("warn")]
    pub Warn {
        rules { unused_let: warn, name_without_suffix: allow, unused_variable: "allow" }
        stack Inner inner { later: "a" }
        variable nobody { type: string, default: "" }
        resource Topic one { purpose: "one" }
    }
    #[allow(unused_variable, reason = "the pipeline sets all of them")]
    #[allow(deprecated, reason = "nothing is")]
    //      ^^^^^^^^^^ `deprecated` finds nothing here
    // = help: remove the `#[allow(…)]`
    #[workspace("places")]
    pub Places {
        #[allow(unused_var, reason = "the pipeline sets it")]
        //      ^^^^^^^^^^ no rule `unused_var`
        // = help: did you mean `unused_let`?
        variable first { type: string, default: "" }
        #[allow(unused_let, name_without_sufix, reason = "soon")]
        //                  ^^^^^^^^^^^^^^^^^^ no rule `name_without_sufix`
        // = help: did you mean `name_without_suffix`?
        let second = 1;
        #[allow(nothing, reason = "soon")]
        //      ^^^^^^^ no rule `nothing`
        // = help: `cargo infra explain` lists all rules
        if true {
            #[allow(unused_let, reason = "soon")]
            let third = 1;
        } else {
            #[allow(unused_lett, reason = "soon")]
            //      ^^^^^^^^^^^ no rule `unused_lett`
            // = help: did you mean `unused_let`?
            let third = 1;
        }
        #[allow(name_without_suffix, name_without_type, reason = "theirs")]
        for zone in ["a", "b"] {
            resource aws_sns_topic topic[zone] { name: zone }
        }
        #[allow(name_without_suffix, reason = "nothing is in it")]
        for zone in [] {
            resource aws_sns_topic none[zone] { name: zone }
        }
        #[allow(unused_output, reason = "soon")]
        //      ^^^^^^^^^^^^^ no rule `unused_output`
        // = help: `cargo infra explain` lists all rules
        output fourth = 1;
        #[allow(deprecatd, reason = "soon")]
        //      ^^^^^^^^^ no rule `deprecatd`
        // = help: did you mean `deprecated`?
        provider aws { region: "us-east-1" }
        #[allow(unused, reason = "soon")]
        //      ^^^^^^ no rule `unused`
        // = help: `cargo infra explain` lists all rules
        module fifth { source: "./fifth" }
        #[allow(depreciated, reason = "soon")]
        //      ^^^^^^^^^^^ no rule `depreciated`
        // = help: did you mean `deprecated`?
        check sixth { assert { condition: true, error_message: "no" } }
        #[allow(deprecated, reason = "the check looks for it")]
        //      ^^^^^^^^^^ `deprecated` finds nothing here
        // = help: remove the `#[allow(…)]`
        check seventh {
            data aws_region here { name: "us-east-1" }
            assert { condition: here.id != "", error_message: "no" }
        }
        #[allow(unused_let, reason = "it is none")]
        //      ^^^^^^^^^^ `unused_let` finds nothing here
        // = help: remove the `#[allow(…)]`
        data aws_caller_identity me {}
        #[allow(unused_lets, reason = "soon")]
        //      ^^^^^^^^^^^ no rule `unused_lets`
        // = help: did you mean `unused_let`?
        ephemeral aws_secretsmanager_secret_version secret { secret_id: me.account_id }
        #[allow(unused_parametr, reason = "soon")]
        //      ^^^^^^^^^^^^^^^ no rule `unused_parametr`
        // = help: did you mean `unused_parameter`?
        stack Inner inner { later: "a" }
        #[allow(name_without_suffix, reason = "soon")]
        //      ^^^^^^^^^^^^^^^^^^^ `name_without_suffix` finds nothing here
        // = help: remove the `#[allow(…)]`
        moved { from: aws_vpc.a, to: topic["a"] }
    }
}
