stack! {
    pub Logs<
        /// How long, in days.
        #[nullable(false)]
        days: number = 30,
        #[nullable(false)] name: string,
        #[sensitive] token: string = "none",
    > {
        validation { condition: contains([30, 90], days), error_message: "logs are kept for 30 or 90 days, not {days}" }
        validation { condition: length(name) <= 8 && name != "main", error_message: "`{name}` is no short name" }
        resource aws_cloudwatch_log_group logs {
            name: "cloudwatch-log-group-{name}-{suffix}",
            retention_in_days: days,
        }
        output days = days;
        output token = token;
    }
    pub Unused<one: number, only_validated: number> {
    //                      ^^^^^^^^^^^^^^ parameter `only_validated` is never used
    // = help: remove it, or name it `_only_validated` to keep it
        validation { condition: only_validated > 0, error_message: "more" }
        output one = one;
    }
    pub Incomplete<one: number, only_validated: number> {
        validation { condition: one > 0 }
      //^^^^^^^^^^ `validation` needs `error_message`
      // = help: write `validation { condition: …, error_message: "…" }`
        validation { condition: only_validated > 0, error_message: "more", reason: "why" }
        //                                                                 ^^^^^^ `validation` has no `reason`
        // = help: it has `condition` and `error_message`
        output one = one;
    }
    pub Wrong<#[sensitive(true)] a: string, #[nullable] b: string, #[allow(x, reason = "y")] c: string, #[secret] d: string> {
    //        ^^^^^^^^^^^^^^^^^^ `#[sensitive]` takes no arguments
    // = help: write `#[sensitive]`
    //                                      ^^^^^^^^^^^ `#[nullable]` takes `true` or `false`
    // = help: write `#[nullable(false)]`
    //                                                               ^^^^^ `#[allow]` does not belong here
    // = help: it stands before a stack, or an item of one such as `resource`
    //                                                                                                    ^^^^^^ no attribute `#[secret]`
    // = help: there are `#[workspace("…")]` and `#[lock("…")]` for a stack, `#[allow(rule, reason = "…")]` for a stack or an item, and `#[sensitive]`, `#[ephemeral]` and `#[nullable(false)]` for a parameter
        output all = [a, b, c, d];
        #[sensitive]
        //^^^^^^^^^ `#[sensitive]` does not belong here
        // = help: it stands before a parameter of a stack
        output other = a;
    }
    #[workspace("demo")]
    pub Demo {
        provider aws { region: "us-east-1" }
        variable kept { type: number }
        let month = 60;
        stack Unused unused { one: 1, only_validated: 2 }
        stack Logs right { name: "right", days: 90 }
        stack Logs default { name: "default", days: null }
        stack Logs deployed { name: "deployed", days: kept, token: "{kept}" }
        stack Logs wrong { name: "wrong", days: month }
        //                                      ^^^^^ logs are kept for 30 or 90 days, not 60
        // = help: change the argument, or the `validation` of the stack
        stack Logs long { name: "much-too-long" }
        //                      ^^^^^^^^^^^^^^^ `much-too-long` is no short name
        // = help: change the argument, or the `validation` of the stack
        stack Logs null_name { name: null }
        //                           ^^^^ `name` takes no `null`
        // = help: give it a value, or give the parameter a default
        output days = default.days;
        output token = deployed.token;
        //             ^^^^^^^^^^^^^^ output `token` gives a sensitive value
        // = help: write `output token { value: …, sensitive: true }`
        output written { value: right.token, sensitive: true }
    }
}
