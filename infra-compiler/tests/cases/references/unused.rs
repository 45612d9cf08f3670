stack! {
    pub Demo<used: string, unused: string, _kept: string> {
    //                     ^^^^^^ parameter `unused` is never used
    // = help: remove it, or name it `_unused` to keep it
        let chained = used;
        let lonely = chained;
        //  ^^^^^^ let `lonely` is never used
        // = help: remove it, or name it `_lonely` to keep it
        let _fine = 1;
        variable percent { type: number, default: 0, validation { condition: percent < 100, error_message: "no" } }
        //       ^^^^^^^ variable `percent` is never used
        // = help: remove it, or name it `_percent` to keep it
        variable shown { type: number, default: 0 }
        output shown = shown;
    }
}
