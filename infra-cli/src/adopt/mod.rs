//! What exists already and is to be taken over: [`Pair`]s of an address and an id, [`checked`] against the program, [`Waiting`]
//! beside the document of their root until a deploy has taken them over.

mod check;
mod pair;
mod waiting;

pub(crate) use check::{Adopted, checked, resources};
pub(crate) use pair::Pair;
pub(crate) use waiting::Waiting;
