stack! {
    #[workspace("renamed")]
    pub Renamed {
        required_providers { amazon { source: "hashicorp/aws", versions: ["5.100"] } }
        provider amazon { region: "us-east-1" }
        resource aws_eip address { provider: amazon, domain: "vpc" }
        resource gogle_network network {}
        //       ^^^^^^^^^^^^^ no provider `gogle`, which `gogle_network` would belong to
        // = help: declare it: `required_providers { gogle { source: "…/gogle" } }`
    }

    #[workspace("unknown")]
    pub Unknown {
        required_providers { other { source: "acme/cloud" } }
        resource cloud_network network { provider: other }
    }

    #[workspace("full")]
    pub Full {
        required_providers { aws { source: "registry.terraform.io/hashicorp/aws", versions: ["5.100"] } }
        resource aws_vpc vpc { cidr_blok: "10.0.0.0/16" }
        //                     ^^^^^^^^^ no attribute `cidr_blok` on `aws_vpc`
        // = help: did you mean `cidr_block`?
    }

    #[workspace("foreign")]
    pub Foreign {
        required_providers { aws { source: "acme/aws" } }
        resource aws_vpc vpc { tags: { Name: "anything" } }
    }

    #[workspace("builtin")]
    pub BuiltIn {
        required_providers { own { source: "terraform.io/builtin/terraform" } }
        resource terraform_data kept { input: 1, inpt: 2 }
        //                                       ^^^^ no attribute `inpt` on `terraform_data`
        // = help: did you mean `input`?
        output text = provider::own::encode_expr([1]);
    }
}
