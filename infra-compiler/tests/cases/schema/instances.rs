stack! {
    pub Network<range: string, size: number> {
        resource aws_vpc vpc { cidr_block: range }
        resource aws_ebs_volume volume { availability_zone: "us-east-1a", size: if size > 5 { "big" } else { "5" } }
        //                                                                      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ `size` on `aws_ebs_volume` takes number, found the text `big`
        // = help: write a number
        output id = vpc.id;
    }
    #[workspace("instances")]
    pub Demo {
        stack Network small { range: "10.0.0.0/16", size: 1 }
        stack Network large { range: "10.1.0.0/16", size: 10 }
        resource aws_subnet subnet { vpc_id: large.id, cidr_block: "10.1.0.0/24", tags: small.id }
        //                                                                              ^^^^^^^^ `tags` on `aws_subnet` takes map(string), found string
        // = help: write an object of string
    }
}
