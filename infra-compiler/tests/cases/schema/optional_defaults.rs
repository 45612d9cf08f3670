stack! {
    pub Demo<a: object({ n: optional(number, "many"), t: optional(string, upper("x")), z: optional(string, "z") })> {
    //                                       ^^^^^^ the default of `optional(number, …)` is of another type
    // = help: write a default of type number, or change the type
        output n = a.n;
    }
}
stack! {
    #[workspace("demo")]
    pub Root {
        variable v { type: object({ n: optional(list(string), ["a"]), m: optional(number, -1) }), default: {} }
        output v = v;
    }
}
stack! {
    pub Written<a: object({ t: optional(string, upper("x")) })> {
    //                                          ^^^^^^^^^^ the default of `optional(…)` is written out
    // = help: write a text without interpolation, a number, `true`, `false`, a list or an object
        output t = a.t;
    }
}
