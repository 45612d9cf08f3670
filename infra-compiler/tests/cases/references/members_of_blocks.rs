// Blocks are values too, of a type that the schema says.
stack! {
    pub Demo {
        resource aws_launch_template one {
            metadata_options { http_tokens: "required" }
            network_interfaces { subnet_id: "subnet-1" }
            block_device_mappings { device_name: "/dev/sda1", ebs { volume_size: 8 } }
        }
        output right = one.metadata_options[0].http_tokens;
        output right_inner = one.block_device_mappings[0].ebs[0].volume_size + 1;
        output right_all = one.network_interfaces[*].subnet_id;
        output misspelt = one.metadata_options[0].http_token;
        //                                        ^^^^^^^^^^ no attribute `http_token` here
        // = help: did you mean `http_tokens`?
        output misspelt_inner = one.block_device_mappings[0].ebs[0].volum_size;
        //                                                          ^^^^^^^^^^ no attribute `volum_size` here
        // = help: did you mean `volume_size`?
        output misspelt_in_all = one.network_interfaces[*].subnet;
        //                                                 ^^^^^^ no attribute `subnet` here
        // = help: it has `associate_carrier_ip_address`, `associate_public_ip_address`, `connection_tracking_specification`, `delete_on_termination`, `description`, `device_index`, `ena_queue_count`, `ena_srd_specification` and 15 more
        output without_index = one.metadata_options.http_tokens;
        //                                          ^^^^^^^^^^^ this is a list, its elements have attributes
        // = help: write `[0].http_tokens` for the first element or `[*].http_tokens` for all
        output wrong_type = one.block_device_mappings[0].ebs + 1;
        //                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ `+` takes a number, this is list(object({delete_on_termination=string,encrypted=string,iops=number,kms_key_id=string,snapshot_id=string,throughput=number,volume_initialization_rate=number,volume_size=number,volume_type=string}))
        // = help: name a number, or count with `length(…)`
    }
}
