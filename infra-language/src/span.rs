/// A place in the user's source, known only to whoever made it.
///
/// Spans are handed out in the order of parsing; [`Span::NONE`] stands for no particular place.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Span(u32);

impl Span {
    /// No particular place.
    pub const NONE: Self = Self(0);

    /// The span with this number; 0 is [`Span::NONE`].
    #[must_use]
    pub const fn new(id: u32) -> Self {
        Self(id)
    }

    /// The number that [`Span::new`] was given.
    #[must_use]
    pub const fn id(self) -> u32 {
        self.0
    }
}
