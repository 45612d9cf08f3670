//! One macro, called in two crates.

infra::stack! {
    #[workspace("crates")]
    Crates {
        stack platform::region::Region house { }
        stack super::crates::own::Region own { }
        output names = [house.name, own.name];
    }
}

pub(crate) mod own {
    platform::region!("own");
}

#[test]
fn definitions_of_one_macro_in_two_crates_stay_apart() {
    assert_eq!(super::output(Crates::STACK, "names"), serde_json::json!(["house", "own"]));
}
