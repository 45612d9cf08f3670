// Provider configurations that a stack takes and its user gives.
stack! {
    pub Copy {
        provider aws.target;
        resource aws_sns_topic copy { provider: aws.target }
        resource aws_sns_topic here { }
    }
    pub Both {
        provider aws.target;
        provider aws.spare;
        stack Copy copy { providers: { "aws.target": aws.spare } }
        resource aws_sns_topic both { provider: aws.target }
    }
    pub Default {
        provider aws;
        resource aws_sns_topic topic { }
    }
    pub Twice {
        provider aws.target;
        provider aws.target;
        //           ^^^^^^ `target` is declared twice
        // = help: rename or remove one of the two
    }
    pub Misspelt {
        resource aws_sns_topic topic { provider: aws.wets }
        //                                       ^^^^^^^^ no provider `aws.wets` is configured
        // = help: did you mean `aws.west`?
        // = help: declare it in the root: `provider aws.wets { … }`; or take it here: `provider aws.wets;`
    }
    #[workspace("providers")]
    pub Demo {
        provider aws { region: "us-east-1" }
        provider aws.west { region: "us-west-2" }
        provider aws.north { region: "us-west-1" }
        variable many { type: number }
        stack Copy given { providers: { "aws.target": aws.west } }
        stack Both both { providers: { "aws.target": aws.west, "aws.spare": aws.north } }
        stack Default defaulted { providers: { aws: aws.north } }
        stack Copy repeated { count: many, providers: { "aws.target": aws.west } }
        stack Copy missing { }
        //         ^^^^^^^ stack `Copy` takes the provider `aws.target`, which is not given here
        // = help: add `providers: { aws.target: aws.… }`
        stack Both one_missing { providers: { aws.target: aws.west } }
        //         ^^^^^^^^^^^ stack `Both` takes the provider `aws.spare`, which is not given here
        // = help: add `providers: { aws.spare: aws.… }`
        stack Copy misspelt { providers: { aws.targte: aws.west } }
        //                                 ^^^^^^^^^^ stack `Copy` takes no provider `aws.targte`
        // = help: did you mean `aws.target`?
        stack Copy too_much { providers: { "aws.target": aws.west, "google.x": aws.west } }
        //                                                         ^^^^^^^^^^ stack `Copy` takes no provider `google.x`
        // = help: take it there: `provider google.x;`
        stack Copy for_default { providers: { "aws.target": aws.west, aws: aws.west } }
        //                                                            ^^^ stack `Copy` takes no provider `aws`
        // = help: write `provider: aws.west` for all that names none
        stack Copy undeclared { providers: { "aws.target": aws.wets } }
        //                                                 ^^^^^^^^ no provider `aws.wets` is configured
        // = help: did you mean `aws.west`?
        // = help: declare it: `provider aws.wets { … }`
        stack Copy no_object { providers: aws.west }
        //                                ^^^^^^^^ `providers` maps the names that are taken to providers of this stack
        // = help: write `providers: { aws.west: aws.west }`
        stack Misspelt typo { }
    }
    #[workspace("taking")]
    pub Taking {
        provider aws.west;
        //           ^^^^ root stack `Taking` takes the provider `aws.west`
        // = help: nobody gives a root its providers: configure it, `provider aws.west { … }`
        resource aws_sns_topic topic { }
    }
}
