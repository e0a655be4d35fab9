//! What stands inside a component. Leptos' own `Children` is a closure that may run later and so must own all it uses; ours
//! is rendered at once, so a form or list can be borrowed all the way down: `let form = &view.form;`, then `form` in every
//! field.

use leptos::{
    children::{ChildrenOptContainer, ToChildren},
    prelude::*,
};

/// The children of a component, rendered.
pub struct Content(pub(super) AnyView);

impl<F, C> ToChildren<F> for Content
where
    F: FnOnce() -> C,
    C: IntoAny,
{
    fn to_children(children: F) -> Self {
        Self(children().into_any())
    }
}

impl<T: IntoAny> ToChildren<ChildrenOptContainer<T>> for Content {
    fn to_children(children: ChildrenOptContainer<T>) -> Self {
        Self(children.0.into_any())
    }
}
