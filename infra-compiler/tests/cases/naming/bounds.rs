stack! {
    #[workspace("bounds")]
    pub Bounds {
        variable zone { type: string }
        resource aws_lb fits { name: "lb-0123456789ab-{suffix}", subnets: ["subnet-0123456789abcdef0", "subnet-0123456789abcdef1"] }
        resource aws_lb over { name: "lb-0123456789abc-{suffix}", subnets: ["subnet-0123456789abcdef0", "subnet-0123456789abcdef1"] }
        //                           ^^^^^^^^^^^^^^^^^^^^^^^^^^^ the name `lb-0123456789abc-{suffix}` can have 33 characters, 1 more than the 32 of `aws_lb`
        // = help: shorten it by 1, as in `lb-0123456789ab-{suffix}`
        resource aws_lb open { name: "lb-0123456789abc-{suffix}{zone}", subnets: ["subnet-0123456789abcdef0", "subnet-0123456789abcdef1"] }
        //                           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ the name `lb-0123456789abc-{suffix}{…}` has at least 33 characters, 1 more than the 32 of `aws_lb`
        // = help: shorten it by 1
        #[allow(name_without_suffix, reason = "made before the convention")]
        resource aws_lb fixed { name: "lb-01234567890123456789012345678", subnets: ["subnet-0123456789abcdef0", "subnet-0123456789abcdef1"] }
        #[allow(name_without_suffix, reason = "made before the convention")]
        resource aws_lb fixed_over { name: "lb-012345678901234567890123456789", subnets: ["subnet-0123456789abcdef0", "subnet-0123456789abcdef1"] }
        //                                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ the name `lb-012345678901234567890123456789` can have 33 characters, 1 more than the 32 of `aws_lb`
        // = help: shorten it by 1, as in `lb-012345678901-{suffix}`
        #[allow(name_without_suffix, name_without_type, reason = "made before the convention")]
        resource aws_s3_bucket short { bucket: "abc" }
        #[allow(name_without_suffix, name_without_type, reason = "made before the convention")]
        resource aws_s3_bucket too_short { bucket: "ab" }
        //                                         ^^^^ the name `ab` has 2 characters, `aws_s3_bucket` takes at least 3
        // = help: write `s3-bucket-ab-{suffix}`
        #[allow(name_without_type, reason = "the zone says it all")]
        resource aws_s3_bucket maybe_longer { bucket: "a{zone}" }
        resource aws_lb_target_group name_of_fourteen { port: 443, protocol: "HTTPS", vpc_id: "vpc-1" }
      //^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ the name `tg-name-of-fourteen-{suffix}` can have 36 characters, 4 more than the 32 of `aws_lb_target_group`
      // = help: it is left out: write a shorter one, as in `name: "tg-of-fourteen-{suffix}"`
        resource aws_lb_target_group twelve_or_so { port: 443, protocol: "HTTPS", vpc_id: "vpc-1" }
        resource aws_lb_target_group sixteen_and_more { port: 443, protocol: "HTTPS", vpc_id: "vpc-1" }
      //^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ the name `tg-sixteen-and-more-{suffix}` can have 36 characters, 4 more than the 32 of `aws_lb_target_group`
      // = help: it is left out: write a shorter one, as in `name: "tg-and-more-{suffix}"`
        resource aws_lb main { subnets: ["subnet-0123456789abcdef0", "subnet-0123456789abcdef1"] }
        resource aws_lb a_rather_long_one { subnets: ["subnet-0123456789abcdef0", "subnet-0123456789abcdef1"] }
      //^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ the name `lb-a-rather-long-one-{suffix}` can have 37 characters, 5 more than the 32 of `aws_lb`
      // = help: it is left out: write a shorter one, as in `name: "lb-long-one-{suffix}"`
    }
}
stack! {
    // What a definition on its own leaves out, the root that brings it in names.
    pub Alone<zone: string> {
        resource aws_lb_target_group of_a_name_that_no_target_group_can_have { port: 443, protocol: "HTTPS", vpc_id: "vpc-1" }
        resource aws_lb_target_group written { name: "a-name-that-no-target-group-can-have-{zone}", port: 443, protocol: "HTTPS", vpc_id: "vpc-1" }
        //                                           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ the name `a-name-that-no-target-group-can-have-{…}` has at least 37 characters, 5 more than the 32 of `aws_lb_target_group`
        // = help: shorten it by 5
    }
}
