// A circle through two instances of one stack says which is which.
stack! {
    pub Part<above: any> {
        resource aws_vpc main { cidr_block: above }
        //                                  ^^^^^ circle of references: `aws_vpc.main` in `a` → `aws_vpc.main` in `b` → `aws_vpc.main` in `a`
        // = help: break the circle: put the reference that closes it into a resource of its own, such as a rule or an attachment
        output id = main.id;
    }
    #[workspace("demo")]
    pub Demo {
        stack Part a { above: b.id }
        stack Part b { above: a.id }
        resource aws_vpc own { cidr_block: own.id }
        //                                 ^^^^^^ `aws_vpc.own` refers to itself
        // = help: break the circle: put the reference that closes it into a resource of its own, such as a rule or an attachment
    }
}
