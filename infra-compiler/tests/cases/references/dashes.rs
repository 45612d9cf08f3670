stack! {
    #[workspace("dashes")]
    pub Dashes {
        variable "bucket-names" { type: list(string) }
        resource aws_s3_bucket "my-bucket" { }
        resource aws_s3_bucket "per-name" { for_each: toset(var["bucket-names"]), bucket_prefix: each.key }
        resource aws_s3_bucket_versioning "my-bucket" {
            bucket: aws_s3_bucket["my-bucket"].id,
            versioning_configuration { status: "Enabled" }
            depends_on: [aws_s3_bucket["per-name"], data.aws_region["this-one"], module["old-style"]],
        }
        data aws_region "this-one" { }
        module "old-style" { source: "./old-style" }
        moved { from: aws_s3_bucket["old-name"], to: aws_s3_bucket["my-bucket"] }
        output "bucket-arn" = aws_s3_bucket["my-bucket"].arn;
        output region = data.aws_region["this-one"].region;
        output one = aws_s3_bucket["per-name"]["a-b"].arn;
        output made = module["old-style"].made;
        output misspelt = aws_s3_bucket["my-bucket"].arnn;
        //                                           ^^^^ no attribute `arnn` on `aws_s3_bucket`
        // = help: did you mean `arn`?
        output nothing = aws_s3_bucket["no-bucket"].arn;
        //                             ^^^^^^^^^^^ no `aws_s3_bucket` named `no-bucket` is declared in this stack
        // = help: did you mean `my-bucket`?
        output difference = aws_s3_bucket.my-bucket.arn;
        //                                ^^ no `aws_s3_bucket` named `my` is declared in this stack
        // = help: a name with dashes is written `aws_s3_bucket["my-bucket"]`
        //                                   ^^^^^^ `bucket` is not declared in this stack
        // = help: declare it, take it as a parameter, or write `rust(bucket)` for Rust's
        resource aws_vpc my-vpc { cidr_block: "10.0.0.0/16" }
        //               ^^^^^^ a name holds no `-`
        // = help: write `my_vpc`, or `"my-vpc"` to keep it
        resource aws_vpc "other" { cidr_block: "10.1.0.0/16" }
        //               ^^^^^^^ the name of a resource is written without quotes
        // = help: write `other`
        let "a-b" = 1;
        //  ^^^^^ the name of a binding is written without quotes
        // = help: write `a_b`
        //  ^^^^^ let `a_b` is never used
        // = help: remove it, or name it `_a_b` to keep it
        output c-d = 1;
        //     ^^^ a name holds no `-`
        // = help: write `c_d`, or `"c-d"` to keep it
    }
}
