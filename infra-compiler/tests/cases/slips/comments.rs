stack! {
    pub Demo {
        # the network
      //^ a comment begins with `//`, not with `#`
      // = help: write `//`
        resource aws_vpc main {
            # its range
          //^ a comment begins with `//`, not with `#`
          // = help: write `//`
            cidr_block: "10.0.0.0/16", # all of it
            //                         ^ a comment begins with `//`, not with `#`
            // = help: write `//`
        }
        output a = 1; # one
        //            ^ a comment begins with `//`, not with `#`
        // = help: write `//`
        output b = [
            1, # one
            // ^ a comment begins with `//`, not with `#`
            // = help: write `//`
            2,
        ];
    }
}
