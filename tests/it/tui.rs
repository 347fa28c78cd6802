//! The terminal interface, driven as its users drive it.

mod keys;
mod lag;
mod lists;
mod pages;
mod random;
pub mod robot;
mod safety;
mod sight;
mod stories;
mod trials;
mod tries;
mod views;
