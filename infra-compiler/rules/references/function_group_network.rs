rule! {
    /// The security groups of a function are in its network.
    ///
    /// A function in a VPC gets network interfaces in its subnets, which take security groups of that VPC alone.
    pub FunctionGroupNetwork for aws_lambda_function.vpc_config as network of function {
        require: !any(aws_security_group, group => contains(network.security_group_ids, group.id) && group.vpc_id != null
            && any(network.subnet_ids, subnet => any(aws_subnet, s => s.id == subnet && s.vpc_id != group.vpc_id))
            && !any(aws_vpc_security_group_vpc_association, more => more.security_group_id == group.id)),
        message: "a security group of {function} is in another VPC than its subnets",
        help: "take a security group of the VPC of the subnets",
        at: network.security_group_ids,
        fails {
            variable role { type: string }
            resource aws_vpc shop { cidr_block: "10.0.0.0/16" }
            resource aws_vpc office { cidr_block: "10.1.0.0/16" }
            resource aws_subnet inner { vpc_id: shop.id, cidr_block: "10.0.0.0/24" }
            resource aws_security_group calls { vpc_id: office.id }
            resource aws_lambda_function bill {
                function_name: "bill",
                role: role,
                package_type: "Image",
                image_uri: "123456789012.dkr.ecr.eu-west-1.amazonaws.com/bill:1",
                vpc_config { subnet_ids: [inner.id], security_group_ids: [calls.id] }
            }
        }
        passes {
            variable role { type: string }
            resource aws_vpc shop { cidr_block: "10.0.0.0/16" }
            resource aws_vpc office { cidr_block: "10.1.0.0/16" }
            resource aws_subnet inner { vpc_id: shop.id, cidr_block: "10.0.0.0/24" }
            resource aws_security_group calls { vpc_id: shop.id }
            resource aws_lambda_function bill {
                function_name: "bill",
                role: role,
                package_type: "Image",
                image_uri: "123456789012.dkr.ecr.eu-west-1.amazonaws.com/bill:1",
                vpc_config { subnet_ids: [inner.id], security_group_ids: [calls.id] }
            }
        }
    }
}
