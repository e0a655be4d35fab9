//! Handlers of the area `alliance`.
