// Secrets of which AWS's models of its APIs say so and the provider's schema does not.
stack! {
    #[workspace("models")]
    pub Models {
        variable password { type: string, sensitive: true }

        // Written down.
        resource aws_directory_service_trust written { directory_id: "d-0123456789", remote_domain_name: "example.com", trust_direction: "Two-Way", trust_password: "hunter2-hunter2" }
        //                                                                                                                                                          ^^^^^^^^^^^^^^^^^ `trust_password` on `aws_directory_service_trust` is written down
        // = help: read it as `ephemeral` or `data`, or by a variable with `sensitive: true` and no default

        // Given to what takes it, which is no showing.
        resource aws_directory_service_trust given { directory_id: "d-0123456789", remote_domain_name: "example.com", trust_direction: "Two-Way", trust_password: password }
        resource aws_datasync_location_azure_blob blobs {
            agent_arns: ["arn:aws:datasync:eu-west-1:123456789012:agent/agent-0123456789abcdef0"],
            authentication_type: "SAS",
            container_url: "https://shop.blob.core.windows.net/orders",
            sas_configuration { token: password }
        }

        // Read from there, by itself, in a block, or with all that is around it.
        output read = given.trust_password;
        //            ^^^^^^^^^^^^^^^^^^^^ output `read` gives a sensitive value
        // = help: write `output read { value: …, sensitive: true }`
        output inner = blobs.sas_configuration;
        //             ^^^^^^^^^^^^^^^^^^^^^^^ output `inner` gives a sensitive value
        // = help: write `output inner { value: …, sensitive: true }`
        output all = given;
        //           ^^^^^ output `all` gives a sensitive value
        // = help: write `output all { value: …, sensitive: true }`
        resource aws_iam_virtual_mfa_device device { virtual_mfa_device_name: "iam-virtual-mfa-device-{suffix}" }
        resource aws_sns_topic seed { name: "sns-topic-seed-{suffix}", display_name: device.base_32_string_seed }
        //                                                                           ^^^^^^^^^^^^^^^^^^^^^^^^^^ `display_name` on `aws_sns_topic` shows a secret
        // = help: leave it out, or write `nonsensitive(…)` around what is no secret

        // Beside it nothing is secret: a domain's name, the data of a password that is encrypted, personal data.
        resource aws_sns_topic names { name: "sns-topic-names-{suffix}", display_name: given.remote_domain_name }
        resource aws_instance machine { ami: "ami-0123456789abcdef0", instance_type: "t3.micro", get_password_data: true }
        output encrypted = machine.password_data;
        resource aws_account_primary_contact owner { full_name: "Ada", phone_number: "+310000000", address_line_1: "Here 1", city: "Delft", country_code: "NL", postal_code: "2611" }
        output post_code = owner.postal_code;
    }
}
