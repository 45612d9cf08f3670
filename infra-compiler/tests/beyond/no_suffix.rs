// A name without the environment's suffix
// Terraform: at apply of the second environment
// Code: name_without_suffix
stack! {
    #[workspace("demo")]
    pub Demo {
        resource aws_sqs_queue orders { name: "sqs-queue-orders" }
        //                                    ^^^^^^^^^^^^^^^^^^ the name `sqs-queue-orders` lacks `{suffix}`
        // = help: write `sqs-queue-orders-{suffix}`
    }
}
