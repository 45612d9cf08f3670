// A name that does not follow the convention
// Terraform: never
// Code: name_without_type
stack! {
    #[workspace("demo")]
    pub Demo {
        resource aws_sqs_queue orders { name: "orders-{suffix}" }
        //                                    ^^^^^^^^^^^^^^^^^ the name `orders-{suffix}` does not begin with `sqs-queue`
        // = help: write `sqs-queue-orders-{suffix}`
    }
}
