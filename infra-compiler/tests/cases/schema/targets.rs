stack! {
    #[workspace("targets")]
    pub Targets {
        required_providers { aws { source: "hashicorp/aws", versions: ["6.69", "5.100"] } }
        resource aws_vpc one { cidr_block: "10.0.0.0/16", region: "eu-west-1" }
        //                                                ^^^^^^ no attribute `region` on `aws_vpc`
        // = help: set it under `if provider.aws >= "6.69"`, or another way around
        if provider.aws >= "6.0" {
            resource aws_vpc two { cidr_block: "10.1.0.0/16", region: "eu-west-1" }
        }
        data aws_vpn_connection vpn {}
        //   ^^^^^^^^^^^^^^^^^^ no data source type `aws_vpn_connection` in provider `aws`
        // = help: there is a resource of this name: `resource aws_vpn_connection …`
        output state = vpn.state;
    }
}
