// The fix is written as the reference was: in full where the short name is not enough, with its key or index.
stack! {
    pub Demo {
        resource aws_s3_bucket logs { bucket: "s3-bucket-{suffix}" }
        resource aws_s3_bucket_versioning logs { bucket: aws_s3_bucket.logs.arn, versioning_configuration { status: "Enabled" } }
        //                                               ^^^^^^^^^^^^^^^^^^^^^^ `bucket` on `aws_s3_bucket_versioning` takes the name of `aws_s3_bucket`, this is the ARN of `aws_s3_bucket`
        // = help: write `aws_s3_bucket.logs.bucket`
        resource aws_vpc vpc { cidr_block: "10.0.0.0/16" }
        for zone in ["a", "b"] {
            resource aws_subnet zoned[zone] { vpc_id: vpc.id, cidr_block: "10.0.0.0/24" }
        }
        resource aws_subnet counted { count: 2, vpc_id: vpc.id, cidr_block: "10.0.{count.index}.0/24" }
        resource aws_route_table table { vpc_id: vpc.id }
        resource aws_route_table_association of_family { subnet_id: zoned["a"].arn, route_table_id: table.id }
        //                                                          ^^^^^^^^^^^^^^ `subnet_id` on `aws_route_table_association` takes the id of `aws_subnet`, this is the ARN of `aws_subnet`
        // = help: write `zoned["a"].id`
        resource aws_route_table_association of_counted { subnet_id: counted[0].arn, route_table_id: table.id }
        //                                                           ^^^^^^^^^^^^^^ `subnet_id` on `aws_route_table_association` takes the id of `aws_subnet`, this is the ARN of `aws_subnet`
        // = help: write `counted[0].id`
        resource aws_lb edge { subnets: counted[*].arn }
        //                              ^^^^^^^^^^^^^^ `subnets` on `aws_lb` takes the id of `aws_subnet`, this is the ARN of `aws_subnet`
        // = help: write `counted[*].id`
        output zoned = zoned[*].id;
    }
}
