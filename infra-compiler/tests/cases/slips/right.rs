stack! {
    #[workspace("right")]
    pub Right {
        provider aws { region: "us-east-1" }
        provider aws.west { region: "us-west-2" }
        required_providers { aws { source: "hashicorp/aws", versions: ["6.69"] } }
        // the network
        resource aws_vpc main { cidr_block: "10.0.0.0/16" }
        resource aws_eip ip { domain: "vpc", depends_on: [aws_vpc.main, main], provider: aws.west }
        data aws_region r { }
        data aws_caller_identity me { }
        resource self::AwsVpc house { cidr_block: "10.1.0.0/16" }
        let x: string = "a";
        variable v { type: string, default: "a" }
        output names = [r.name, data.aws_region.r.name, me.account_id, data.aws_caller_identity.me.account_id];
        output path = "/orders/{{id}}";
        output texts = [x, v, "# no comment", "<<EOT"];
        output lengths = [length(names), length(concat(names, names))];
        let names = ["a", "b"];
        output script = include("script.sh");
        output generated = file("{path.module}/generated.sh");
        output hashed = filebase64sha256("lambda.zip");
        output computed = rust(ports());
        for port in jsondecode("[80, 443]") {
            resource aws_security_group sg[port] { description: "port {port}" }
        }
    }
}
#[resource(aws_vpc)]
pub struct AwsVpc {
    pub cidr_block: String,
}
