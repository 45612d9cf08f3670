// infra.lock:
//
// [demo.prod]
// "aws_s3_bucket.first" = { data = "the objects", fixed = { bucket = "s3-bucket-prod" } }
// "aws_s3_bucket.plain" = { data = "the objects", fixed = { bucket = "s3-bucket-plain-prod" } }
// "aws_s3_bucket.ignored" = { data = "the objects", fixed = { bucket = "s3-bucket-ignored-prod" } }
// "aws_s3_bucket.open" = { data = "the objects", fixed = { bucket = "s3-bucket-open-prod" } }
// "aws_sqs_queue.mail_inbox" = { data = "the messages", fixed = { name = "sqs-queue-mail-in-prod" } }
// "aws_s3_bucket.keyed" = { data = "the objects" }
// "module.old.aws_s3_bucket.x" = { data = "the objects" }
//
// [demo.dev]
// "aws_s3_bucket.second" = { data = "the objects", fixed = { bucket = "s3-bucket-dev" } }
stack! {
    pub Mail {
        resource aws_sqs_queue inbox { name: "sqs-queue-mail-in-{suffix}" }
    }
    #[workspace("demo")]
    #[lock("infra.lock")]
    pub Demo {
        variable name { type: string }
        // One environment after the other: each is behind by another `moved`.
        moved { from: aws_s3_bucket.first, to: aws_s3_bucket.second }
        moved { from: aws_s3_bucket.second, to: aws_s3_bucket.third }
        resource aws_s3_bucket third { bucket: "s3-bucket-third-{suffix}" }
        //                                     ^^^^^^^^^^^^^^^^^^^^^^^^^^ `bucket` was "s3-bucket-{suffix}" in `dev`, `prod`: the change destroys `aws_s3_bucket.third` with the objects
        // = help: keep `bucket: "s3-bucket-{suffix}"`
        // = help: if it is meant: save the data, or declare a second resource beside this one and switch to it; then write `#[allow(replaces, reason = "…")]` until it is deployed
        resource aws_s3_bucket plain { bucket: "s3-bucket-plain-{suffix}" }
        resource aws_s3_bucket ignored { bucket: "s3-bucket-new-{suffix}", lifecycle { ignore_changes: [bucket] } }
        // What only the deployment knows may be the same.
        resource aws_s3_bucket open { bucket: name }
        // What a nested stack holds is named as the document names it.
        stack Mail post { }
        moved { from: aws_sqs_queue.mail_inbox, to: aws_sqs_queue.post_inbox }
        // From one to the first of several.
        resource aws_s3_bucket keyed { for_each: toset(["a"]), bucket: "s3-bucket-keyed-{each.key}-{suffix}" }
        moved { from: aws_s3_bucket.keyed, to: aws_s3_bucket.keyed["a"] }
        removed { from: module.old, lifecycle { destroy: false } }
    }
}
