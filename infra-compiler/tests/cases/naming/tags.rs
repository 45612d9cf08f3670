stack! {
    pub Inner<purpose: string> {
        resource aws_sqs_queue jobs { name: "sqs-queue-{purpose}-{suffix}" }
    }
    #[workspace("named")]
    pub Named {
        rules { tags: named }
        variable given { type: map(string) }
        stack Inner inner { purpose: "orders" }
        resource aws_sns_topic alerts { tags: { Name: "pager", Team: "payments" } }
        resource aws_sns_topic news { tags: given }
        resource aws_vpc main { cidr_block: "10.0.0.0/16" }
    }
    #[workspace("word")]
    pub Word {
        rules { tags: all }
        //            ^^^ no convention of tags
        // = help: write `tags: named`, or leave it out
    }
    #[workspace("text")]
    pub Text {
        rules { tags: "names" }
        //            ^^^^^^^ no convention of tags
        // = help: write `tags: named`, or leave it out
    }
    #[workspace("list")]
    pub List {
        rules { tags: ["Name"], naming: none }
        //            ^^^^^^^^ no convention of tags
        // = help: write `tags: named`, or leave it out
    }
}
