stack! {
    pub Shop {
        resource aws_lb_target_group orders { port: 443, protocol: "HTTPS", vpc_id: "vpc-1" }
      //^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ the name `tg-shop-{…}-orders-{suffix}` has at least 33 characters, 1 more than the 32 of `aws_lb_target_group`
      // = help: it is left out, and holds the key of each instance: give the resource and the stacks around it shorter names, or write a name with a parameter that differs by instance
      //^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ the name `tg-city-{…}-orders-{suffix}` has at least 33 characters, 1 more than the 32 of `aws_lb_target_group`
      // = help: it is left out, and holds the key of each instance: give the resource and the stacks around it shorter names, or write a name with a parameter that differs by instance
      //^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ the name `tg-a-{…}-no-{…}-orders-{suffix}` has at least 35 characters, 3 more than the 32 of `aws_lb_target_group`
      // = help: it is left out, and holds the key of each instance: give the resource and the stacks around it shorter names, or write a name with a parameter that differs by instance
        resource aws_lb_target_group order { port: 443, protocol: "HTTPS", vpc_id: "vpc-1" }
      //^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ the name `tg-a-{…}-no-{…}-order-{suffix}` has at least 34 characters, 2 more than the 32 of `aws_lb_target_group`
      // = help: it is left out, and holds the key of each instance: give the resource and the stacks around it shorter names, or write a name with a parameter that differs by instance
    }
    pub Street {
        variable names { type: set(string) }
        stack Shop no { for_each: names }
    }
    #[workspace("keys")]
    pub Keys {
        rules { unused_variable: allow }
        provider aws { region: "us-east-1" }
        variable shops { type: set(string) }
        variable number_of { type: number }
        // Whatever the keys are, they have one character at least.
        stack Shop shop { for_each: shops }
        stack Shop city { count: number_of }
        stack Shop inn { for_each: shops }
        stack Shop ins { count: 2 }
        stack Street a { for_each: shops }
        // The longest of one's own keys counts.
        resource aws_lb_target_group blue_green { count: 10, port: 443, protocol: "HTTPS", vpc_id: "vpc-1" }
        resource aws_lb_target_group blue_black { count: 11, port: 443, protocol: "HTTPS", vpc_id: "vpc-1" }
      //^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ the name `tg-blue-black-{count.index}-{suffix}` has at least 33 characters, 1 more than the 32 of `aws_lb_target_group`
      // = help: it is left out: write a shorter one, as in `name: "tg-black-{count.index}-{suffix}"`
        resource aws_lb_target_group colour { for_each: toset(["blue", "green"]), port: 443, protocol: "HTTPS", vpc_id: "vpc-1" }
        resource aws_lb_target_group colors { for_each: toset(["a", "orange"]), port: 443, protocol: "HTTPS", vpc_id: "vpc-1" }
      //^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ the name `tg-colors-{each.key}-{suffix}` has at least 33 characters, 1 more than the 32 of `aws_lb_target_group`
      // = help: it is left out: write a shorter one, as in `name: "tg-{each.key}-{suffix}"`
        resource aws_lb_target_group shades { for_each: { a: 1, orange: 2 }, port: 443, protocol: "HTTPS", vpc_id: "vpc-1" }
      //^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ the name `tg-shades-{each.key}-{suffix}` has at least 33 characters, 1 more than the 32 of `aws_lb_target_group`
      // = help: it is left out: write a shorter one, as in `name: "tg-{each.key}-{suffix}"`
        resource aws_lb_target_group counted { count: number_of, port: 443, protocol: "HTTPS", vpc_id: "vpc-1" }
        resource aws_lb_target_group counted_for { count: number_of, port: 443, protocol: "HTTPS", vpc_id: "vpc-1" }
      //^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ the name `tg-counted-for-{count.index}-{suffix}` has at least 33 characters, 1 more than the 32 of `aws_lb_target_group`
      // = help: it is left out: write a shorter one, as in `name: "tg-for-{count.index}-{suffix}"`
        // In names that are written too.
        resource aws_lb fits { for_each: toset(["blue", "green"]), name: "lb-public-{each.key}-{suffix}", subnets: ["subnet-0123456789abcdef0", "subnet-0123456789abcdef1"] }
        resource aws_lb over { for_each: toset(["blue", "orange"]), name: "lb-public-{each.key}-{suffix}", subnets: ["subnet-0123456789abcdef0", "subnet-0123456789abcdef1"] }
        //                                                                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ the name `lb-public-{each.key}-{suffix}` has at least 33 characters, 1 more than the 32 of `aws_lb`
        // = help: shorten it by 1
        resource aws_lb many { count: 1001, name: "lb-publicly-{count.index}-{suffix}", subnets: ["subnet-0123456789abcdef0", "subnet-0123456789abcdef1"] }
        //                                        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ the name `lb-publicly-{count.index}-{suffix}` has at least 33 characters, 1 more than the 32 of `aws_lb`
        // = help: shorten it by 1
        resource aws_lb some { count: 10, name: "lb-publicly-{count.index}-{suffix}", subnets: ["subnet-0123456789abcdef0", "subnet-0123456789abcdef1"] }
        resource aws_lb of_later { for_each: shops, name: "lb-publicly-of-{each.key}-{suffix}", subnets: ["subnet-0123456789abcdef0", "subnet-0123456789abcdef1"] }
        //                                                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ the name `lb-publicly-of-{each.key}-{suffix}` has at least 33 characters, 1 more than the 32 of `aws_lb`
        // = help: shorten it by 1
        resource aws_lb for_later { for_each: shops, name: "lb-publicly-for-{each.key}-{suffix}", subnets: ["subnet-0123456789abcdef0", "subnet-0123456789abcdef1"] }
        //                                                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ the name `lb-publicly-for-{each.key}-{suffix}` has at least 34 characters, 2 more than the 32 of `aws_lb`
        // = help: shorten it by 2
        resource aws_lb by_value { for_each: { a: "orange" }, name: "lb-publicly-{each.value}-{suffix}", subnets: ["subnet-0123456789abcdef0", "subnet-0123456789abcdef1"] }
    }
}
