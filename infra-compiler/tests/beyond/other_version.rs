// An attribute that another supported version of the provider lacks
// Terraform: when that version is installed
// Code: unknown_attribute
stack! {
    #[workspace("addresses")]
    pub Addresses {
        required_providers { aws { source: "hashicorp/aws", versions: ["6.69", "5.100"] } }
        resource aws_eip nat { vpc: true }
        //                     ^^^ no attribute `vpc` on `aws_eip`
        // = help: set it under `if provider.aws < "6.69"`, or another way around
        //                     ^^^ warning: `vpc` on `aws_eip` is deprecated
        // = help: use `domain: "vpc"`
    }
}
