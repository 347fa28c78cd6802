//! The pbxplan program.

fn main() {}
