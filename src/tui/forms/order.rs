//! The form of credits to order.

use super::count;
use crate::plan::{Edit, Order, OrderItem};
use crate::tui::dialog::Change;
use crate::tui::doc::Doc;
use crate::tui::form::{Choice, Field, Form};
use crate::tui::said::Said;

/// The name of credits as the vendor prints it.
#[must_use]
pub const fn order_name(item: OrderItem) -> &'static str {
    match item {
        OrderItem::Ssc => "SSC",
        OrderItem::Isc => "iSC",
    }
}

/// New credits at the end of the list.
#[must_use]
pub fn add_order() -> Form {
    Form::new(
        Said::new("tui-form-add-order"),
        fields(&Order { item: OrderItem::Ssc, quantity: 1 }),
        Box::new(|form, doc| {
            let mut orders = doc.plan().orders.clone();
            let order = order(form);
            let name = Said::new("tui-edit-add").with("name", order_name(order.item));
            orders.push(order);
            Ok(Change { edit: Edit::SetOrders(orders), name, select: None })
        }),
    )
}

/// Credits that are in the plan; `None` when they are not there any more.
#[must_use]
pub fn edit_order(doc: &Doc, at: usize) -> Option<Form> {
    let now = doc.plan().orders.get(at)?;
    let title = Said::new("tui-form-order").with("name", order_name(now.item));
    Some(Form::new(
        title,
        fields(now),
        Box::new(move |form, doc| {
            let mut orders = doc.plan().orders.clone();
            let order = order(form);
            let name = Said::new("tui-edit-change").with("name", order_name(order.item));
            match orders.get_mut(at) {
                Some(place) => *place = order,
                None => return Err(vec![("item", Said::new("tui-wrong-gone"))]),
            }
            Ok(Change { edit: Edit::SetOrders(orders), name, select: None })
        }),
    ))
}

fn fields(order: &Order) -> Vec<Field> {
    let options = vec![
        Choice::said(OrderItem::Ssc.into(), "tui-order-ssc"),
        Choice::said(OrderItem::Isc.into(), "tui-order-isc"),
    ];
    vec![Field::choice("item", options, order.item.into()), count("quantity", order.quantity)]
}

fn order(form: &Form) -> Order {
    let item = OrderItem::try_from(form.text("item")).unwrap_or(OrderItem::Ssc);
    Order { item, quantity: form.number_or_0("quantity") }
}
