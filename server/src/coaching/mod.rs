//! Handlers of the area `coaching`.
