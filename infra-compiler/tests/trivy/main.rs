//! The checks of Trivy of AWS: what covers each of those that `map.txt` names is
//! there, and does it.

#[path = "../checkov/claims.rs"]
mod claims;

#[test]
fn what_is_claimed_is_found_and_its_near_miss_is_not() {
    claims::hold("trivy");
}

#[test]
fn every_id_is_claimed_once_at_most() {
    claims::count("trivy", 175);
}
