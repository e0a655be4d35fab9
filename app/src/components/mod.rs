//! Parts that more than one area uses.
