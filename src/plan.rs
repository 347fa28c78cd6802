//! The plan document: its types, places in it, and every change that can be made to it.

mod edit;
mod model;
mod place;

pub use edit::{Edit, EditError};
pub use model::{
    Device, Interfaces, Licensing, Node, ObjectGroup, ObjectKind, Operator, Order, OrderItem, Plan,
    PortLicense, Project, QueueMonitor, Reading, Readings, Role, Site, SmbDisposal, Stock,
    TrunkType, UnknownOrderItem, Waiver, Warranty, readings,
};
pub use place::{DeviceAt, Place};
