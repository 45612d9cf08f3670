stack! {
    pub Rounds {
        let a = range(1000);
        output x = [for i in a: [for j in a: [for k in a: 0]]];
        //                                             ^ the static `for`s go through more than 1000000 rounds
        // = help: go through less, or give one resource `for_each`
    }
    pub Items {
        let a = range(1000);
        for i in a {
            for j in a {
                resource terraform_data x["{i}-{j}"] {}
                //                      ^ these are more than 100000 resources
                // = help: give one resource `count` or `for_each`, or split the root
            }
        }
    }
    pub Text {
        let a = join("", [for i in range(1000): "sixteen bytes 16"]);
        let b = "{a}{a}{a}{a}{a}{a}{a}{a}{a}{a}{a}{a}{a}{a}{a}{a}{a}{a}{a}{a}{a}{a}{a}{a}{a}{a}{a}{a}{a}{a}{a}{a}";
        let c = "{b}{b}{b}{b}{b}{b}{b}{b}{b}{b}{b}{b}{b}{b}{b}{b}{b}{b}{b}{b}{b}{b}{b}{b}{b}{b}{b}{b}{b}{b}{b}{b}";
        //      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ this value is larger than any document
        // = help: build no list or text of itself again and again
        output x = "{c}{c}";
    }
    pub Passes {
        let a = range(100);
        output x = [for i in a: [for j in a: i * j]];
    }
}
