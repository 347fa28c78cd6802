//! Products: what one license of each is, how it is taken, what it implies and contains.

/// A product of one catalogue, as its position in the table of products.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ProductId(u8);

/// The table of `assets/catalog/products.ron` begins with these, in this order; a test keeps it so.
macro_rules! known_products {
    ($($name:ident = $id:literal),+ $(,)?) => {
        known_products!(@consts 0u8; $($name)+);
        /// Ids of the products the rules speak of, in table order.
        pub(super) const KNOWN: &[&str] = &[$($id),+];
    };
    (@consts $n:expr; $name:ident $($rest:ident)*) => {
        impl ProductId {
            #[allow(missing_docs)]
            pub const $name: Self = Self($n);
        }
        known_products!(@consts $n + 1; $($rest)*);
    };
    (@consts $n:expr;) => {};
}

known_products! {
    PORT = "port", STANDBY = "standby", IPVA = "ipva", SMB_PORT = "smb-port", SMB_UPGRADE = "smb-upgrade",
    UC = "uc", VIDEO = "video", APP_SHARING = "app-sharing", VOICEMAIL = "voicemail",
    MOBILITY = "mobility", REPORTING = "reporting", RECORDING = "recording",
    RECORDING_USER = "recording-user", PHONE_APP = "phone-app", SOFTPHONE_APP = "softphone-app",
    FAX = "fax", PREMIUM_CHAT = "premium-chat", CONFERENCE_APP = "conference-app",
    BRI = "bri", PRI = "pri", CHANNEL = "channel", OPERATOR = "operator",
    QUEUE_MONITOR = "queue-monitor", WARRANTY = "warranty", SSC = "ssc", ISC = "isc", RCC = "rcc",
}

impl ProductId {
    /// Most products a catalogue may hold: one bit each in a [`FeatureSet`].
    pub const MOST: usize = 128;

    /// Position in the catalogue's table.
    #[must_use]
    pub const fn index(self) -> usize {
        self.0 as usize
    }

    /// The first `count` ids of a table.
    pub(super) fn first(count: usize) -> impl Iterator<Item = Self> + use<> {
        (0..count.min(Self::MOST)).filter_map(|i| u8::try_from(i).ok().map(Self))
    }
}

/// A set of products, one bit each.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Hash)]
pub struct FeatureSet(u128);

impl FeatureSet {
    /// The set of nothing.
    pub const EMPTY: Self = Self(0);

    /// The set of one product.
    #[must_use]
    pub const fn of(product: ProductId) -> Self {
        Self(1 << product.0)
    }

    /// This set and the other.
    #[must_use]
    pub const fn with(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// This set without what is in the other.
    #[must_use]
    pub const fn without(self, other: Self) -> Self {
        Self(self.0 & !other.0)
    }

    /// What is in both.
    #[must_use]
    pub const fn and(self, other: Self) -> Self {
        Self(self.0 & other.0)
    }

    /// Whether the product is in the set.
    #[must_use]
    pub const fn has(self, product: ProductId) -> bool {
        self.0 & (1 << product.0) != 0
    }

    /// Whether nothing is in the set.
    #[must_use]
    pub const fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// How many products are in the set.
    #[must_use]
    pub const fn len(self) -> usize {
        self.0.count_ones() as usize
    }

    /// The products in table order.
    pub fn iter(self) -> impl Iterator<Item = ProductId> {
        let mut bits = self.0;
        std::iter::from_fn(move || {
            let at = u8::try_from(bits.trailing_zeros()).ok().filter(|&n| n < 128)?;
            bits &= bits - 1;
            Some(ProductId(at))
        })
    }
}

impl FromIterator<ProductId> for FeatureSet {
    fn from_iter<T: IntoIterator<Item = ProductId>>(iter: T) -> Self {
        iter.into_iter().fold(Self::EMPTY, |set, p| set.with(Self::of(p)))
    }
}

/// One product of the table.
#[derive(Debug, Clone, PartialEq)]
pub struct Product {
    /// Stable id, as plans and commands write it: `"softphone-app"`.
    pub id: String,
    /// Technical name with `{N}` for the version and `{S}` for the SMB size; `None` when the
    /// function has no license of its own (the RCC App).
    pub name: Option<String>,
    /// The same as names are compared: small letters, no blanks.
    pub(super) folded: Option<String>,
    /// Which part of the bill it belongs to.
    pub class: Class,
    /// How the PBX takes the license.
    pub taken: Taken,
    /// Object kinds that may have it as a feature.
    pub kinds: Kinds,
    /// Products a user of this one needs besides (§4.7, §4.6).
    pub implies: FeatureSet,
    /// Products this one contains, so that they need no license of their own (§3).
    pub contains: FeatureSet,
    /// Thresholds of the cheaper names (§2.1): 500 stands for `%500`.
    pub tiers: Vec<u16>,
    /// Sizes the product is sold in (§2.4).
    pub sizes: Vec<u16>,
    /// Section of the guide: `"2.1"`.
    pub section: String,
    /// Where the data comes from.
    pub source: Source,
}

impl Product {
    /// Whether licenses carry the version of the software they can run (§1.3).
    #[must_use]
    pub fn versioned(&self) -> bool {
        self.name.as_deref().is_some_and(|n| n.contains("{N}"))
    }
}

/// The part of the bill a product belongs to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Class {
    /// Drawn from a pool and never named as a feature: ports, standby, operator.
    Pool,
    /// Drawn from a pool and named in the `features` of an object group.
    Feature,
    /// Bound to one box (§5).
    Hardware,
    /// On the bill because the plan orders it (§7).
    Order,
}

/// How a license is taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Taken {
    /// While something is registered or running; free again afterwards.
    Floating,
    /// By every user who has the function configured.
    Configured,
    /// By a service of the node.
    Service,
    /// Once, by an act such as a conversion.
    Once,
    /// By the box it is bound to.
    Bound,
    /// Not taken by an object; counted as the section says.
    Counted,
}

/// Object kinds that may have a feature.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kinds {
    /// Users, executives and analogue stations.
    Users,
    /// Those and external video devices (§4.1).
    UsersAndExternalVideo,
    /// Every kind of object (§4.5).
    All,
}

/// Where a value of the catalogue comes from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Source {
    /// A section of the vendor's guide.
    Guide(String),
    /// The vendor's public wiki.
    Wiki,
    /// The vendor's product range; its limits are not stated there.
    Range,
    /// A file of the engineer's, by its name.
    File(String),
}
