stack! {
    #[workspace("rules")]
    pub Rules {
        rules { name_without_suffix: "denny", name_without_sufix: "warn", unknown_attribute: "allow" }
        //                           ^^^^^^^ `name_without_suffix` takes one of `allow`, `warn`, `deny`
        // = help: did you mean `deny`?
        //                                    ^^^^^^^^^^^^^^^^^^ no rule `name_without_sufix`
        // = help: did you mean `name_without_suffix`?
        //                                                                ^^^^^^^^^^^^^^^^^ `unknown_attribute` is always on
        // = help: what it finds does not work, so that it cannot be allowed
        #[allow(name_without_suffix, reason = "a partner looks for this name")]
        resource aws_sns_topic used { name: "sns-topic-used" }
        #[allow(name_without_suffix, reason = "a partner looks for this name")]
        //      ^^^^^^^^^^^^^^^^^^^ `name_without_suffix` finds nothing here
        // = help: remove the `#[allow(…)]`
        resource aws_sns_topic unused { name: "sns-topic-unused-{suffix}" }
        #[allow(missing_required, reason = "the provider knows it")]
        //      ^^^^^^^^^^^^^^^^ `missing_required` is always on
        // = help: what it finds does not work, so that it cannot be allowed
        resource aws_subnet subnet {}
      //^^^^^^^^^^^^^^^^^^^^^^^^^^ missing `vpc_id` on `aws_subnet`
      // = help: add `vpc_id: …`, a text
        for name in ["a", "b"] {
            #[allow(name_without_suffix, reason = "one of them needs it")]
            resource aws_sns_topic family[name] { name: if name == "a" { "sns-topic-a" } else { "sns-topic-b-{suffix}" } }
        }
    }
}
