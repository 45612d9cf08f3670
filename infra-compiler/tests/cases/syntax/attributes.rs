// parse only
stack! {
    pub Demo {
        #[allow]
      //^^^^^^^^ `#[allow]` takes the name of a rule
      // = help: write `#[allow(rule, reason = "why it is right here")]`
        output a = 1;
        #[allow("rule", reason = "text")]
        //      ^^^^^^ the name of a rule is a plain word
        // = help: write `#[allow(rule, reason = "why it is right here")]`
        output b = 1;
        #[allow(rule, reason = 1)]
        //                     ^ `#[allow]` needs a reason, as text
        // = help: write `#[allow(rule, reason = "why it is right here")]`
        output c = 1;
        #[allow(rule, reason = "a {b}")]
        //                     ^^^^^^^ `#[allow]` needs a reason, as text
        // = help: write `#[allow(rule, reason = "why it is right here")]`
        output d = 1;
        #[allow(rule, because = "text")]
        //            ^^^^^^^ `#[allow]` has no argument `because`
        // = help: write `reason = "…"`
        output e = 1;
        #[cfg(test)]
        //^^^ no attribute `#[cfg]`
        // = help: there are `#[workspace("…")]` and `#[lock("…")]` for a stack, `#[allow(rule, reason = "…")]` for a stack or an item, and `#[sensitive]`, `#[ephemeral]` and `#[nullable(false)]` for a parameter
        output f = 1;
        #[inline]
        //^^^^^^ no attribute `#[inline]`
        // = help: there are `#[workspace("…")]` and `#[lock("…")]` for a stack, `#[allow(rule, reason = "…")]` for a stack or an item, and `#[sensitive]`, `#[ephemeral]` and `#[nullable(false)]` for a parameter
        #[derive(Debug)]
        //^^^^^^ no attribute `#[derive]`
        // = help: there are `#[workspace("…")]` and `#[lock("…")]` for a stack, `#[allow(rule, reason = "…")]` for a stack or an item, and `#[sensitive]`, `#[ephemeral]` and `#[nullable(false)]` for a parameter
        output g = 1;
        resource aws_vpc main {
            #[allow(rule, reason = "text")]
            //^^^^^ `#[allow]` does not belong here
            // = help: it stands before a stack, or an item of one such as `resource`
            cidr_block: "10.0.0.0/16",
            /// Documentation may stand before an entry.
            tags: {},
        }
        #[allow(one, two, reason = "both hold here")]
        output h = 1;
        #[allow(rule, reason = "nothing follows")]
      //^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ an attribute stands before nothing
      // = help: remove it, or write the item it is for behind it
    }
}
