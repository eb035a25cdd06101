//! The claim lens: what it says of published figures, and how their texts travel.

mod travel;
