stack! {
    pub Inner<purpose: string> {
        resource aws_sqs_queue jobs { name: "sqs-queue-{purpose}-{suffix}" }
    }
    #[workspace("named")]
    pub Named {
        rules { tags: named }
        variable given { type: map(string) }
        variable password { type: string, sensitive: true }
        stack Inner inner { purpose: "orders" }
        resource aws_sns_topic alerts { tags: { Name: "pager", Team: "payments" } }
        resource aws_sns_topic news { tags: given }
        resource aws_vpc main { cidr_block: "10.0.0.0/16" }
        resource aws_kms_alias key { name: "alias/kms-alias-{suffix}", target_key_id: "1234abcd-12ab-34cd-56ef-1234567890ab" }
        resource aws_sqs_queue secret { name: "{var.password}-{suffix}" }
        //                                    ^^^^^^^^^^^^^^^^^^^^^^^^^ `var.password` is a secret, and `name` of `aws_sqs_queue.secret` is readable
    }
    #[workspace("word")]
    pub Word {
        rules { tags: all }
        //            ^^^ no convention of tags
        // = help: write `tags: named`, or leave it out
    }
    #[workspace("text")]
    pub Text {
        rules { tags: "named" }
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
