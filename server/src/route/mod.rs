//! Handlers of the area `route`.
