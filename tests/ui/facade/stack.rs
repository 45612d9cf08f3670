use infra::stack;

// What is wrong is underlined as with the bare crates: a token, several, one of a note, and the end of the input.
stack! {
    pub Demo {
        resource aws_vpc main { cidr_blok: "10.20.0.0/16", tags: { Name: "vpc-{suffix}" } }
        resource aws_subnet private { vpc_id: main.id, cidr_block: "10.20.0.0/16" }
        resource aws_security_group web { vpc_id: private.id }
        output pair = ["a", "b"][1 + 2];
        output pair = "c";
    }
    pub Cut
}

fn main() {}
