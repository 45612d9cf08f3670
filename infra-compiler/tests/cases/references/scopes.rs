stack! {
    pub Demo<zones: [string]> {
        for (i, zone) in zones {
            let name = "{zone}{i}";
            let early = late;
            //          ^^^^ `late` is not declared yet
            // = help: within a `for` a `let` sees those above it: move it up
            let late = [for early in [name]: early];
            resource aws_sqs_queue both[zone] { name: "{early}{late[0]}-{suffix}" }
            resource aws_eip address[zone] { domain: "vpc", tags: { Name: name, Other: later } }
            let later = upper(name);
            if zone == "a" {
                let inner = zone;
                resource aws_sqs_queue queue[zone] { name: "{inner}-{suffix}" }
            }
        }
        output a = [zone, name];
        //          ^^^^ `zone` is not declared in this stack
        // = help: did you mean `zones`?
        //                ^^^^ `name` is not declared in this stack
        // = help: declare it, take it as a parameter, or write `rust(name)` for Rust's
        output b = [for zone in zones: zone];
        resource aws_instance web {
            for_each: toset(zones),
            ami: "ami-0123456789abcdef0",
            instance_type: "t3.micro",
            availability_zone: each.key,
            tags: { Index: count.index, Own: self.id },
            //             ^^^^^ `count` means something only in a resource or module that has `count`
            // = help: give it to the resource, or write `for … in … { resource … }` and use the name of the `for`
            //                               ^^^^ `self` means something only in a provisioner, a connection or a postcondition
            // = help: name the resource itself here
            for device in zones { ebs_block_device { device_name: device } }
            dynamic: device,
            //       ^^^^^^ `device` is not declared in this stack
            // = help: declare it, take it as a parameter, or write `rust(device)` for Rust's
            provisioner "local-exec" { command: "echo {self.id}", when: destroy, on_failure: continue }
            connection { type: "ssh", host: self.public_ip }
            lifecycle {
                precondition { condition: self.id != "", error_message: "no" }
                //                        ^^^^ `self` means something only in a provisioner, a connection or a postcondition
                // = help: name the resource itself here
                postcondition { condition: self.id != each.value, error_message: "no" }
            }
        }
        resource aws_eip counted { count: count.index, domain: "vpc", tags: { Name: "eip-{count.index}" } }
        //                                ^^^^^ `count` means something only in a resource or module that has `count`
        // = help: give it to the resource, or write `for … in … { resource … }` and use the name of the `for`
        check health {
            data aws_lb own { name: "lb-{suffix}" }
            assert { condition: data.aws_lb.own.name != own.arn, error_message: "no" }
            assert { condition: data.aws_lb.other.name != "", error_message: "no" }
            //                       ^^^^^^ no data source of type `aws_lb` is declared in this stack
            // = help: declare it, or take what it gives as a parameter
        }
        output c = each.key;
        //         ^^^^ `each` means something only in a resource or module that has `for_each`
        // = help: give it to the resource, or write `for … in … { resource … }` and use the name of the `for`
    }
}
