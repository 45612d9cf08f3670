stack! {
    pub Demo {
        output twice = { "é": 1, "e\u{301}": 2 };
        //                       ^^^^^^^^^^ the key `é` stands twice in one object
        // = help: remove one of the two
        output twice_within = [{ "a": { "Å": 1, "A\u{30a}": 2, "\u{212b}": 3 } }];
        //                                      ^^^^^^^^^^ the key `Å` stands twice in one object
        // = help: remove one of the two
        //                                                     ^^^^^^^^^^ the key `Å` stands twice in one object
        // = help: remove one of the two
        output rounds = {for k in ["é", "e\u{301}"]: k => 1};
        //                                           ^ two rounds give the key `é`
        // = help: make the keys differ, or collect the values of one key with `...` after the value
        output different = { "é": 1, "e": 2, "かが": 3, "α": 4, "β": 5 };
        check alike {
            assert { condition: "é" == "e\u{301}" && { "é": 1 }["e\u{301}"] == 1, error_message: "they are one text" }
        }
        check joined {
            assert { condition: join("", ["e", "\u{301}"]) == "é" && "e{\"\\u{301}\"}" == "é", error_message: "also where they meet" }
        }
        check read {
            assert { condition: length(jsondecode("{{\"é\":1,\"e\u{301}\":2}}")) == 1, error_message: "also in JSON" }
        }
    }
}
