//! The terminal interface, driven as its users drive it.

mod keys;
mod pages;
mod random;
mod robot;
mod stories;
mod views;
