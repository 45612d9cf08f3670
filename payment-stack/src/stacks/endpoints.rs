//! Private ways to the services of AWS: what the payment platform says to them never crosses the internet.

use infra::stack;

use crate::kinds::interface_endpoint::InterfaceEndpoint;

stack! {
    /// A gateway endpoint for S3 and interface endpoints for what instances and replication need.
    pub Endpoints<
        shared account_id: string,
        shared region: string,
        vpc_id: ref(aws_vpc),
        subnet_ids: [ref(aws_subnet)],
        route_table_ids: [ref(aws_route_table)],
        security_group_id: ref(aws_security_group),
    > {
        // Reading packages, and the buckets of this account: nothing can be carried off to a stranger's bucket.
        resource aws_vpc_endpoint s3 {
            vpc_id,
            vpc_endpoint_type: "Gateway",
            service_name: "com.amazonaws.{region}.s3",
            route_table_ids,
            policy: jsonencode({
                Version: "2012-10-17",
                Statement: [
                    {
                        Sid: "OwnBuckets",
                        Effect: "Allow",
                        Principal: "*",
                        Action: ["s3:GetObject", "s3:ListBucket", "s3:PutObject"],
                        Resource: "*",
                        Condition: { StringEquals: { "aws:ResourceAccount": account_id } },
                    },
                    {
                        Sid: "PackagesOfTheOperatingSystem",
                        Effect: "Allow",
                        Principal: "*",
                        Action: ["s3:GetObject"],
                        Resource: ["arn:aws:s3:::al2023-repos-{region}-de612dc2/*"],
                    },
                ],
            }),
            tags: { Name: "vpc-endpoint-s3-{suffix}" },
        }

        // The service as its endpoint is named, and the prefix of its actions.
        let services = {
            ec2messages: "ec2messages",
            kms: "kms",
            logs: "logs",
            monitoring: "cloudwatch",
            secretsmanager: "secretsmanager",
            ssm: "ssm",
            ssmmessages: "ssmmessages",
        };
        for (service, action_prefix) in services {
            resource InterfaceEndpoint private[service] {
                service,
                action_prefix,
                vpc_id,
                subnet_ids,
                security_group_ids: [security_group_id],
            }
        }
    }
}
