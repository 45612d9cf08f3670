rule! {
    /// A record's name is written in ASCII.
    ///
    /// Other letters are written in Punycode: `bücher.example` is `xn--bcher-kva.example`.
    pub RecordAsciiName for aws_route53_record | aws_route53_zone as named {
        when: named.name != null && !can(regex(" ", named.name)),
        require: can(regex("^[!-~]*$", named.name)),
        message: "`{named.name}` has letters that DNS has not",
        help: "write it in Punycode, which begins with `xn--`",
        at: named.name,
        fails {
            resource aws_route53_zone main { name: "bücher.example" }
        }
        passes {
            resource aws_route53_zone main { name: "xn--bcher-kva.example" }
        }
    }
}
