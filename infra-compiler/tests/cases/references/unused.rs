#[resource(aws_sns_topic, name = "sns-topic-{purpose}-{suffix}")]
pub struct Topic {
    #[parameter]
    pub purpose: String,
    #[parameter]
    pub unneeded: String,
    //  ^^^^^^^^ parameter `unneeded` is never used
    // = help: use it in `name = …`, `#[fixed(…)]` or `#[default(…)]`, or remove it
}
stack! {
    pub Demo<used: string, unused: string, _kept: string> {
    //                     ^^^^^^ parameter `unused` is never used
    // = help: remove it, or name it `_unused` to keep it
        let chained = used;
        let lonely = chained;
        //  ^^^^^^ let `lonely` is never used
        // = help: remove it, or name it `_lonely` to keep it
        let _fine = 1;
        variable percent { type: number, default: 0, validation { condition: percent < 100, error_message: "no" } }
        //       ^^^^^^^ variable `percent` is never used
        // = help: remove it, or name it `_percent` to keep it
        variable shown { type: number, default: 0 }
        output shown = shown;
        for zone in ["a", "b"] {
            let local = zone;
            //  ^^^^^ let `local` is never used
            // = help: remove it, or name it `_local` to keep it
        }
    }
    pub Alone {
        let nobody = "a definition alone leaves rules to the roots that bring it in";
    }
    #[workspace("root")]
    pub Root {
        stack Demo first { used: "a", unused: "b", _kept: "c" }
        stack Demo second { used: "a", unused: "b", _kept: "c" }
        resource Topic alerts { purpose: "alerts", unneeded: "x" }
        output shown = [first.shown, second.shown, alerts.arn];
    }
}
