//! The plan document: its types, places in it, and every change that can be made to it.

#![forbid(clippy::disallowed_methods, clippy::disallowed_types)]
#![forbid(clippy::print_stdout, clippy::print_stderr)]

mod edit;
mod migrate;
mod model;
mod place;
mod read;
mod shipped;
mod write;

pub use edit::{Edit, EditError};
pub use migrate::{STEPS, Step};
pub use model::{
    Device, Interfaces, Licensing, Node, ObjectGroup, ObjectKind, Operator, Order, OrderItem, Plan,
    PortLicense, Project, QueueMonitor, Reading, Readings, Role, Site, SmbDisposal, Stock,
    TrunkType, UnknownOrderItem, Waiver, Warranty, readings,
};
pub use place::{DeviceAt, Place, SmallPlace};
pub use read::{
    Document, Head, NameFault, ReadError, ReadErrorKind, ReadErrors, UnknownField, check_name,
    read, read_with,
};
pub use shipped::{EXAMPLES, Shipped, TEMPLATES};
pub use write::write;
