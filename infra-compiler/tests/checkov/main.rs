//! The checks of Checkov about the services that our rules are about: what covers each of those that `map.txt` names is
//! there, and does it.

mod claims;

#[test]
fn what_is_claimed_is_found_and_its_near_miss_is_not() {
    claims::hold("checkov");
}

#[test]
fn every_id_is_claimed_once_at_most() {
    claims::count("checkov", 314);
}
