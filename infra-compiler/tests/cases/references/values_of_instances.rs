// What is read of instances is read of a type, or of a stack's outputs, that are known.
stack! {
    pub Shop { resource aws_sqs_queue orders { } output url = orders.url; output ready = orders.fifo_queue; }
    #[workspace("instances")]
    pub Instances {
        provider aws { region: "us-east-1" }
        variable shops { type: set(string) }
        variable number_of { type: number }
        resource aws_eip fixed { for_each: shops, domain: "vpc" }
        stack Shop shop { for_each: shops }
        stack Shop stall { count: number_of }
        output right = [values(fixed)[*].public_ip, fixed[*].public_ip, fixed["a"].public_ip];
        output right_stacks = [values(shop)[*].url, shop[*].url, shop["a"].url, stall[0].url, stall[*].url];
        output by_call = values(fixed)[*].public;
        //                                ^^^^^^ no attribute `public` on `aws_eip`
        // = help: it has `address`, `allocation_id`, `arn`, `associate_with_private_ip`, `association_id`, `carrier_ip`, `customer_owned_ip`, `customer_owned_ipv4_pool` and 16 more
        output by_splat = fixed[*].public;
        //                         ^^^^^^ no attribute `public` on `aws_eip`
        // = help: it has `address`, `allocation_id`, `arn`, `associate_with_private_ip`, `association_id`, `carrier_ip`, `customer_owned_ip`, `customer_owned_ipv4_pool` and 16 more
        output of_one = fixed["a"].public;
        //                         ^^^^^^ no attribute `public` on `aws_eip`
        // = help: it has `address`, `allocation_id`, `arn`, `associate_with_private_ip`, `association_id`, `carrier_ip`, `customer_owned_ip`, `customer_owned_ipv4_pool` and 16 more
        output stacks_by_call = values(shop)[*].uri;
        //                                      ^^^ stack `shop` has no output `uri`
        // = help: did you mean `url`?
        output stacks_by_splat = shop[*].uri;
        //                               ^^^ stack `shop` has no output `uri`
        // = help: did you mean `url`?
        output of_one_stack = shop["a"].uri;
        //                              ^^^ stack `shop` has no output `uri`
        // = help: did you mean `url`?
        output of_one_counted = stall[0].uri;
        //                               ^^^ stack `stall` has no output `uri`
        // = help: did you mean `url`?
        output of_all_counted = stall[*].uri;
        //                               ^^^ stack `stall` has no output `uri`
        // = help: did you mean `url`?
        // What is listed is not the instances.
        output of_a_map = values(fixed["a"].tags_all)[*].public_ip;
        //                                               ^^^^^^^^^ a value of type string has no attribute `public_ip`
        // = help: attributes are what objects, maps and resources have
        output of_the_map = values(fixed["a"].tags_all)[*];
        // Their types are known too.
        output length_of_flag = length(shop["a"].ready);
        //                             ^^^^^^^^^^^^^^^ a text, list, set, map or object wanted, this is `bool`
        // = help: it is `length(value)`
        output length_of_flags = length(values(shop)[*].ready);
        output sum_of_texts = [for ip in values(fixed)[*].public_ip: ip.address];
        //                                                              ^^^^^^^ a value of type string has no attribute `address`
        // = help: attributes are what objects, maps and resources have
    }
}
