stack! {
    pub Demo {
        resource aws_sns_topic topic { name: "sns-topic-{suffix}" }
        let arns = ["arn:aws:sns:us-east-1:123456789012:alarms"];
        output right = provider::aws::arn_parse(topic.arn).region;
        output built = provider::aws::arn_build("aws", "s3", "", "", "bucket");
        output spread = provider::aws::arn_parse(arns...).region;
        output later = provider::aws::arn_parse([for arn in [topic.arn]: arn]...).region;
        output wrong_type = provider::aws::arn_parse(topic);
        output wrong_element = provider::aws::arn_parse([["a"]]...);
        //                                              ^^^^^^^ `arn` takes a string, this is tuple([string])
        // = help: it is `provider::aws::arn_parse(arn: string) -> object({account_id=string,partition=string,region=string,resource=string,service=string})`
        output too_few = provider::aws::arn_build("aws", "s3");
        //               ^^^^^^^^^^^^^^^^^^^^^^^^ `provider::aws::arn_build` takes 5 arguments, 2 given
        // = help: it is `provider::aws::arn_build(partition: string, service: string, region: string, account_id: string, resource: string) -> string`
        output too_many = provider::aws::arn_parse(topic.arn, "more");
        //                ^^^^^^^^^^^^^^^^^^^^^^^^ `provider::aws::arn_parse` takes 1 argument, 2 given
        // = help: it is `provider::aws::arn_parse(arn: string) -> object({account_id=string,partition=string,region=string,resource=string,service=string})`
        output misspelt = provider::aws::arn_pars(topic.arn);
        //                ^^^^^^^^^^^^^^^^^^^^^^^ no function `arn_pars` in provider `aws`
        // = help: did you mean `arn_parse`?
        output nowhere = provider::aw::arn_parse(topic.arn);
    }
}
