rule! {
    /// A network has one internet gateway.
    ///
    /// A second one cannot be attached: it is refused when it is applied.
    pub InternetGateways for aws_internet_gateway as gateway {
        require: !any(aws_internet_gateway, other =>
            other < gateway && other.vpc_id == gateway.vpc_id && gateway.vpc_id != null),
        message: "this VPC has another internet gateway",
        help: "remove one: the route tables of all subnets may lead to the same gateway",
        at: gateway.vpc_id,
        fails {
            resource aws_vpc shop { cidr_block: "10.0.0.0/16" }
            resource aws_internet_gateway front { vpc_id: shop.id }
            resource aws_internet_gateway back { vpc_id: shop.id }
        }
        passes {
            resource aws_vpc shop { cidr_block: "10.0.0.0/16" }
            resource aws_vpc office { cidr_block: "10.1.0.0/16" }
            resource aws_internet_gateway front { vpc_id: shop.id }
            resource aws_internet_gateway back { vpc_id: office.id }
        }
    }
}
