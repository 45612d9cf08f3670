stack! {
    #[workspace("types")]
    pub Types {
        resource aws_vcp vpc { cidr_block: "10.0.0.0/16" }
        //       ^^^^^^^ no resource type `aws_vcp` in provider `aws`
        // = help: did you mean `aws_vpc`?
        resource aws_caller_identity me {}
        //       ^^^^^^^^^^^^^^^^^^^ no resource type `aws_caller_identity` in provider `aws`
        // = help: there is a data source of this name: `data aws_caller_identity …`
        data aws_availability_zone_list zones {}
        //   ^^^^^^^^^^^^^^^^^^^^^^^^^^ no data source type `aws_availability_zone_list` in provider `aws`
        // = help: did you mean `aws_availability_zones`?
        ephemeral aws_vpc brief {}
        //        ^^^^^^^ no ephemeral resource type `aws_vpc` in provider `aws`
        // = help: there is a resource of this name: `resource aws_vpc …`
        // = help: there is a data source of this name: `data aws_vpc …`
        resource gogle_network network {}
        //       ^^^^^^^^^^^^^ no provider `gogle`, which `gogle_network` would belong to
        // = help: declare it: `required_providers { gogle { source: "…/gogle" } }`
        provider aws { region: "us-east-1", profle: "x", assume_rol { role_arn: "x" } }
        //                                  ^^^^^^ no attribute `profle` on provider `aws`
        // = help: did you mean `profile`?
        //                                               ^^^^^^^^^^ no block `assume_rol` on provider `aws`
        // = help: did you mean `assume_role`?
    }
}
