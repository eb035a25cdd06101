//! CRC-32 of zip parts that are stored without compression: the browser checks only those that it inflates.

/// The CRC remainders of the 16 half-byte values.
const TABLE: [u32; 16] = [
    0x0000_0000,
    0x1DB7_1064,
    0x3B6E_20C8,
    0x26D9_30AC,
    0x76DC_4190,
    0x6B6B_51F4,
    0x4DB2_6158,
    0x5005_713C,
    0xEDB8_8320,
    0xF00F_9344,
    0xD6D6_A3E8,
    0xCB61_B38C,
    0x9B64_C2B0,
    0x86D3_D2D4,
    0xA00A_E278,
    0xBDBD_F21C,
];

/// The CRC-32 of the bytes so far.
#[derive(Debug)]
pub(super) struct Crc(u32);

impl Default for Crc {
    fn default() -> Self {
        Self(u32::MAX)
    }
}

impl Crc {
    /// Adds bytes.
    pub(super) fn add(&mut self, bytes: &[u8]) {
        for &byte in bytes {
            self.0 ^= u32::from(byte);
            self.shift();
            self.shift();
        }
    }

    /// The CRC-32 of all bytes.
    pub(super) fn sum(&self) -> u32 {
        !self.0
    }

    fn shift(&mut self) {
        let remainder = TABLE.get((self.0 & 15) as usize).copied();
        self.0 = self.0 >> 4 ^ remainder.unwrap_or(0);
    }
}
