// A text that AWS gives where a number belongs
// Terraform: at apply, when the text is there
// Code: wrong_type
stack! {
    pub Demo {
        resource aws_vpc main { cidr_block: "10.0.0.0/16" }
        resource aws_ebs_volume disk { availability_zone: "us-east-1a", size: main.arn }
        //                                                                    ^^^^^^^^ `size` on `aws_ebs_volume` takes number, found string
        // = help: if the text always reads as a number, write `tonumber(…)`
    }
}
