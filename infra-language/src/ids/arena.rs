use std::{
    fmt,
    marker::PhantomData,
    ops::{Index, IndexMut},
};

/// The list of all things of a kind, each named by an id of its own.
///
/// ```
/// use infra_language::ids::{Arena, ItemId};
///
/// let mut items: Arena<ItemId, &str> = Arena::new();
/// let vpc = items.push("vpc");
/// assert_eq!(items[vpc], "vpc");
/// assert_eq!(items.iter_enumerated().collect::<Vec<_>>(), [(vpc, &"vpc")]);
/// ```
#[derive(Clone, PartialEq, Eq)]
pub struct Arena<I, T> {
    list: Vec<T>,
    ids: PhantomData<fn() -> I>,
}

impl<I: From<usize>, T> Arena<I, T> {
    /// An empty list.
    pub const fn new() -> Self {
        Self { list: Vec::new(), ids: PhantomData }
    }

    /// Takes a thing, and hands out its id.
    pub fn push(&mut self, thing: T) -> I {
        self.list.push(thing);
        I::from(self.list.len() - 1)
    }

    /// All ids.
    pub fn keys(&self) -> impl Iterator<Item = I> + use<I, T> {
        (0..self.list.len()).map(I::from)
    }

    /// All things with their ids.
    pub fn iter_enumerated(&self) -> impl DoubleEndedIterator<Item = (I, &T)> + ExactSizeIterator {
        self.list.iter().enumerate().map(|(position, thing)| (I::from(position), thing))
    }

    /// The first of all.
    pub fn first(&self) -> Option<&T> {
        self.list.first()
    }

    /// All things.
    pub fn iter(&self) -> std::slice::Iter<'_, T> {
        self.list.iter()
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.list.len()
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.list.is_empty()
    }
}

impl<I: Into<usize>, T> Arena<I, T> {
    /// The thing of an id that may be another list's.
    pub fn find(&self, id: I) -> Option<&T> {
        self.list.get(id.into())
    }
}

/// An id is handed out by the list that holds the thing, and nothing is ever taken out of one.
#[expect(clippy::indexing_slicing, reason = "an id of this list is in it; an id of another is a bug that tests find")]
impl<I: Into<usize>, T> Index<I> for Arena<I, T> {
    type Output = T;

    fn index(&self, id: I) -> &T {
        &self.list[id.into()]
    }
}

#[expect(clippy::indexing_slicing, reason = "as above")]
impl<I: Into<usize>, T> IndexMut<I> for Arena<I, T> {
    fn index_mut(&mut self, id: I) -> &mut T {
        &mut self.list[id.into()]
    }
}

impl<I: From<usize>, T> Default for Arena<I, T> {
    fn default() -> Self {
        Self::new()
    }
}

impl<I, T> FromIterator<T> for Arena<I, T> {
    fn from_iter<A: IntoIterator<Item = T>>(things: A) -> Self {
        Self { list: things.into_iter().collect(), ids: PhantomData }
    }
}

impl<I, T> From<Vec<T>> for Arena<I, T> {
    fn from(list: Vec<T>) -> Self {
        Self { list, ids: PhantomData }
    }
}

impl<'a, I, T> IntoIterator for &'a Arena<I, T> {
    type Item = &'a T;
    type IntoIter = std::slice::Iter<'a, T>;

    fn into_iter(self) -> Self::IntoIter {
        self.list.iter()
    }
}

impl<I, T: fmt::Debug> fmt::Debug for Arena<I, T> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.list.fmt(formatter)
    }
}
