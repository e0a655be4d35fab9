//! Handlers of the area `documents`.
