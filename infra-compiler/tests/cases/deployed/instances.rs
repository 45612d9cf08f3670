// infra.lock:
//
// [demo.prod]
// "aws_sqs_queue.counted[0]" = { data = "the messages" }
// "aws_sqs_queue.counted[1]" = { data = "the messages" }
// "aws_sqs_queue.counted[2]" = { data = "the messages" }
// "aws_sqs_queue.each[\"a\"]" = { data = "the messages" }
// "aws_sqs_queue.each[\"b\"]" = { data = "the messages" }
// "aws_sqs_queue.alone" = { data = "the messages" }
// "aws_sqs_queue.first[0]" = { data = "the messages" }
// "aws_sqs_queue.keyed" = { data = "the messages" }
// "aws_sqs_queue.open[*]" = { data = "the messages" }
// "aws_sqs_queue.closed[\"x\"]" = { data = "the messages" }
stack! {
    #[workspace("demo")]
    #[lock("infra.lock")]
    pub Demo {
        variable names { type: set(string) }
        resource aws_sqs_queue counted { count: 2 }
        //                                      ^ `aws_sqs_queue.counted[2]` is deployed in `prod` and no longer here: it would be destroyed with the messages
        // = help: if it may go, say so to the lock: `cargo infra lock --accept 'aws_sqs_queue.counted[2]'`
        resource aws_sqs_queue each { for_each: toset(["a", "c"]) }
        //                                      ^^^^^^^^^^^^^^^^^ `aws_sqs_queue.each["b"]` is deployed in `prod` and no longer here: it would be destroyed with the messages
        // = help: if it may go, say so to the lock: `cargo infra lock --accept 'aws_sqs_queue.each["b"]'`
        // Terraform leads these two to each other itself.
        resource aws_sqs_queue alone { count: 1 }
        resource aws_sqs_queue first { }
        // This it does not.
        resource aws_sqs_queue keyed { for_each: toset(["a"]) }
        //                                       ^^^^^^^^^^^^ `aws_sqs_queue.keyed` is deployed in `prod` and no longer here: it would be destroyed with the messages
        // = help: if it is the first, write `moved { from: aws_sqs_queue.keyed, to: aws_sqs_queue.keyed["a"] }`
        // = help: if it may go, say so to the lock: `cargo infra lock --accept 'aws_sqs_queue.keyed'`
        // What only the deployment knows may be what it was.
        resource aws_sqs_queue open { for_each: toset(["a"]) }
        resource aws_sqs_queue closed { for_each: names, name: "sqs-queue-{each.key}-{suffix}" }
    }
}
