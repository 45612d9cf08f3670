stack! {
    pub Part<list: [string], set: set(number), map: map(bool), object: object({ a: string }), anything: any> {
        output positions = [for i, x in list: i.a];
        //                                      ^ a value of type number has no attribute `a`
        // = help: attributes are what objects, maps and resources have
        output elements = [for i, x in list: x.a];
        //                                     ^ a value of type string has no attribute `a`
        // = help: attributes are what objects, maps and resources have
        output keys_of_set = [for k, x in set: k.a];
        //                                       ^ a value of type number has no attribute `a`
        // = help: attributes are what objects, maps and resources have
        output keys_of_map = {for k, x in map: k.a => x};
        //                                       ^ a value of type string has no attribute `a`
        // = help: attributes are what objects, maps and resources have
        output values_of_map = {for k, x in map: k => x.a};
        //                                              ^ a value of type bool has no attribute `a`
        // = help: attributes are what objects, maps and resources have
        output keys_of_object = [for k, x in object: k.a];
        //                                             ^ a value of type string has no attribute `a`
        // = help: attributes are what objects, maps and resources have
        output of_anything = [for k, x in anything: [k.a, x.b]];
        output of_text = [for x in "a": x];
        //                         ^^^ `for` goes through a list, set, map or object, this is string
        // = help: split it: `split(",", …)`, or go through a list of one: `[…]`
        for (i, x) in list {
            output round = i.a;
            //     ^^^^^ output `round` cannot stand in a `for`
            // = help: declare it outside, with a value that goes through the list: `[for x in list: …]`
            //               ^ a value of type number has no attribute `a`
            // = help: attributes are what objects, maps and resources have
        }
        for (k, x) in map {
            output pair = [k.a, x.a];
            //     ^^^^ output `pair` cannot stand in a `for`
            // = help: declare it outside, with a value that goes through the list: `[for x in list: …]`
            //               ^ a value of type string has no attribute `a`
            // = help: attributes are what objects, maps and resources have
            //                    ^ a value of type bool has no attribute `a`
            // = help: attributes are what objects, maps and resources have
        }
        for x in set {
            output one = x.a;
            //     ^^^ output `one` cannot stand in a `for`
            // = help: declare it outside, with a value that goes through the list: `[for x in list: …]`
            //             ^ a value of type number has no attribute `a`
            // = help: attributes are what objects, maps and resources have
        }
        for x in 5 {
        //       ^ `for` goes through a list, set, map or object, this is number
        // = help: count up to it: `range(…)`
            output none = x;
            //     ^^^^ output `none` cannot stand in a `for`
            // = help: declare it outside, with a value that goes through the list: `[for x in list: …]`
        }
    }

    #[workspace("demo")]
    pub Demo {
        variable list { type: list(string) }
        variable set { type: set(number) }
        variable map { type: map(bool) }
        variable object { type: object({ a: string, b: string }) }
        variable text { type: string }
        output positions = [for i, x in list: i.a];
        //                                      ^ a value of type number has no attribute `a`
        // = help: attributes are what objects, maps and resources have
        output elements = [for x in list: x.a];
        //                                  ^ a value of type string has no attribute `a`
        // = help: attributes are what objects, maps and resources have
        output keys_of_set = [for k, x in set: k.a];
        //                                       ^ a value of type number has no attribute `a`
        // = help: attributes are what objects, maps and resources have
        output keys_of_map = {for k, x in map: k.a => x};
        //                                       ^ a value of type string has no attribute `a`
        // = help: attributes are what objects, maps and resources have
        output values_of_map = {for k, x in map: k => x.a};
        //                                              ^ a value of type bool has no attribute `a`
        // = help: attributes are what objects, maps and resources have
        output keys_of_object = [for k, x in object: [k.a, x.a]];
        //                                              ^ a value of type string has no attribute `a`
        // = help: attributes are what objects, maps and resources have
        //                                                   ^ a value of type string has no attribute `a`
        // = help: attributes are what objects, maps and resources have
        output of_text = [for x in text: x];
        //                         ^^^^ `for` goes through a list, set, map or object, this is string
        // = help: split it: `split(",", …)`, or go through a list of one: `[…]`
        output filtered = [for x in list if x: x];
        output filtered_by_number = [for x in ["a"] if 5: x];
        //                                             ^ a condition is a bool, this is number
        // = help: compare it: `… > 0`
        output filtered_by_list = [for x in list if [x]: x];
        //                                          ^^^ a condition is a bool, this is tuple([string])
        // = help: ask for its length: `length(…) > 0`
        output filtered_by_text = [for x in ["a"] if "true": x];
        output keys = {for i, x in ["a", "b"]: i => x};
        output same_keys = {for x in ["a", "b"]: 1 => x};
        //                                       ^ two rounds give the key `1`
        // = help: make the keys differ, or collect the values of one key with `...` after the value
        output same_keys_collected = {for x in ["a", "b"]: 1 => x...};
        output key_of_list = {for x in ["a"]: [x] => x};
        //                                    ^^^ a key is text, this is tuple([string])
        // = help: name a text in it, or make one: `join("-", …)`
        output key_of_null = {for x in ["a"]: null => x};
        //                                    ^^^^ a key is text, this is any
        // = help: name a text in it, or make one: `join("-", …)`
        check indexes {
            assert { condition: [for i, x in ["a", "b"]: "{i}{x}"] == ["0a", "1b"], error_message: "from 0" }
        }
        check sets {
            assert { condition: [for k, x in toset(["b", "a"]): "{k}{x}"] == ["aa", "bb"], error_message: "a set has no positions" }
        }
        check objects {
            assert { condition: [for k, x in { b: 1, a: 2 }: "{k}{x}"] == ["a2", "b1"], error_message: "by name" }
        }
        check groups {
            assert { condition: {for x in ["aa", "b", "ac"]: substr(x, 0, 1) => x...} == { a: ["aa", "ac"], b: ["b"] }, error_message: "in order" }
        }
        check filters {
            assert { condition: [for x in [1, 2, 3] if x > 1: x] == [2, 3], error_message: "the others are left out" }
        }
    }
}
