stack! {
    pub Words {
        let each = 1;
        //  ^^^^ `each` cannot name a binding: the word has a meaning of its own in expressions
        // = help: choose another, such as `each_1`
        resource aws_ebs_volume for { availability_zone: "us-east-1a", size: 8 }
        //                      ^^^ `for` cannot name a resource: the word has a meaning of its own in expressions
        // = help: choose another, such as `for_1`
        let data = 1;
        //  ^^^^ `data` cannot name a binding: the word has a meaning of its own in expressions
        // = help: choose another, such as `data_1`
        module suffix { source: "./m" }
        resource aws_ebs_volume null { availability_zone: "us-east-1a", size: 8 }
        //                      ^^^^ `null` cannot name a resource: the word has a meaning of its own in expressions
        // = help: choose another, such as `null_1`
        output x = module.suffix.y;
    }
}
