stack! {
    pub Part<size: number> {
        if size > 1 {
            output big = true;
        } else {
            output big = false;
        }
        output doubled = 2 * size;
    }

    #[workspace("demo")]
    pub Demo {
        terraform { required_version: "~> 1.11" }
        for (name, size) in ({ small: 1, large: 2 }) {
            stack Part part[name] { size }
        }
        output sizes = { for name, one in part: name => one.doubled };
        output all = part;
        output wrong = [for one in part: one.double];
        //                                   ^^^^^^ no attribute `double` in this object
        // = help: did you mean `doubled`?
        output alone = part["small"];
        //             ^^^^^^^^^^^^^ a nested stack is not a value
        // = help: name one of its outputs: `.big`, `.doubled`
    }
}
