stack! {
    #[workspace("demo")]
    pub Demo {
        provider aws { region: "us-east-1" }
        provider aws.west { region: "us-west-2" }
        resource aws_eip a { provider: aws, domain: "vpc" }
        resource aws_eip b { provider: aws.west, domain: "vpc" }
        resource aws_eip c { provider: aws.east, domain: "vpc" }
        //                             ^^^^^^^^ no provider `aws.east` is configured
        // = help: did you mean `aws.west`?
        // = help: declare it: `provider aws.east { … }`
        resource aws_eip d { provider: "aws.wets", domain: "vpc" }
        //                             ^^^^^^^^^^ no provider `aws.wets` is configured
        // = help: did you mean `aws.west`?
        // = help: declare it: `provider aws.wets { … }`
        module app { source: "./app", providers: { aws: aws.nowhere, "aws.x": aws.west } }
        //                                              ^^^^^^^^^^^ no provider `aws.nowhere` is configured
        // = help: declare it: `provider aws.nowhere { … }`
    }
}
