//! `listed_enum!`: an enum that lists its variants, with the key of each where they have keys.

/// Declares an enum with `ALL`, its variants in the order of their declaration. Where each variant has a key, as in
/// `Pace = "pace"`, it also declares `key()` and `of_key()`. A key is part of links, stored states or ids of the page:
/// it stays the same when the variant is renamed.
macro_rules! listed_enum {
    ($(#[$about:meta])* $vis:vis enum $name:ident {
        $($(#[$of_variant:meta])* $variant:ident),+ $(,)?
    }) => {
        $(#[$about])*
        $vis enum $name {
            $($(#[$of_variant])* $variant),+
        }

        impl $name {
            /// Every variant, in the order of declaration.
            $vis const ALL: [Self; [$(Self::$variant),+].len()] = [$(Self::$variant),+];
        }
    };
    ($(#[$about:meta])* $vis:vis enum $name:ident {
        $($(#[$of_variant:meta])* $variant:ident = $key:literal),+ $(,)?
    }) => {
        $crate::domain::listed_enum! {
            $(#[$about])*
            $vis enum $name {
                $($(#[$of_variant])* $variant),+
            }
        }

        impl $name {
            /// The key: its name in the page, in links and in stored states.
            $vis fn key(self) -> &'static str {
                match self {
                    $(Self::$variant => $key),+
                }
            }

            /// The variant with this key.
            $vis fn of_key(key: &str) -> Option<Self> {
                Self::ALL.into_iter().find(|variant| variant.key() == key)
            }
        }
    };
}

pub(crate) use listed_enum;
