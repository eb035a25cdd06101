//! Tests of the unpacker: parts packed as the build packs them unpack to the same bytes, and damage is detected.
#![allow(
    clippy::arithmetic_side_effects,
    clippy::indexing_slicing,
    clippy::string_slice,
    clippy::unwrap_used,
    reason = "a test may panic"
)]

use lzma_rust2::{LzmaOptions, LzmaWriter};
use proptest::prelude::*;
use std::fmt::Write as _;
use std::io::Write as _;
use unpack::{Lzma, Progress, Unpacker, crc32};

/// A wasm with one function, and its code split into streams as the build does.
struct Part {
    wasm: Vec<u8>,
    streams: Vec<u8>,
}

/// A part whose function consists of one `i32.const` for each constant. `name` follows the code, as a data section
/// does.
fn part(constants: &[u8], name: &[u8]) -> Part {
    let head = [0, 0x61, 0x73, 0x6d, 1, 0, 0, 0, 10];
    let body = constants
        .iter()
        .flat_map(|constant| [0x41, constant & 0x3f]);
    let body: Vec<u8> = [0].into_iter().chain(body).chain([0x0b]).collect();
    let size = number(body.len());
    let code = [&[1], &size[..], &body].concat();
    let before = [&head[..], &number(code.len())].concat();
    let heads = [&[1], &size[..], &[0]].concat();
    let codes = [vec![0x41; constants.len()], vec![0x0b]].concat();
    let small: Vec<u8> = constants.iter().map(|constant| constant & 0x3f).collect();
    let none = Vec::new();
    let parts = [
        &before,
        &name.to_vec(),
        &heads,
        &codes,
        &none,
        &none,
        &none,
        &none,
        &none,
        &none,
        &small,
        &none,
        &none,
    ];
    let lengths = parts.iter().flat_map(|part| number(part.len()));
    let streams = lengths.chain(parts.iter().flat_map(|part| part.iter().copied()));
    Part {
        streams: streams.collect(),
        wasm: [&before[..], &code, name].concat(),
    }
}

/// A number as LEB128.
fn number(mut value: usize) -> Vec<u8> {
    let mut bytes = Vec::new();
    while value > 0x7f {
        bytes.push(u8::try_from(value & 0x7f).unwrap() | 0x80);
        value >>= 7;
    }
    bytes.push(u8::try_from(value).unwrap());
    bytes
}

fn packed(bytes: &[u8]) -> Vec<u8> {
    let mut options = LzmaOptions::with_preset(6);
    (options.pb, options.lc) = (0, 4);
    let size = u64::try_from(bytes.len()).unwrap();
    let mut writer = LzmaWriter::new_use_header(Vec::new(), &options, Some(size)).unwrap();
    writer.write_all(bytes).unwrap();
    writer.finish().unwrap()
}

/// The number of packed bytes that the decoder needs for the first `least` bytes.
fn needed(packed: &[u8], least: usize) -> usize {
    let mut lzma = Lzma::open(packed, usize::MAX).unwrap();
    lzma.unpack(packed, least).unwrap();
    lzma.consumed()
}

fn block(packed: &[u8], unpacked: usize) -> String {
    let mut text = String::new();
    write!(text, "{} {} {unpacked} ", packed.len(), crc32(packed)).unwrap();
    text + &base64(packed)
}

fn base64(bytes: &[u8]) -> String {
    const LETTERS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let group = |group: &[u8]| {
        let bits = group
            .iter()
            .fold(0_usize, |bits, &byte| bits << 8 | usize::from(byte))
            << (8 * (3 - group.len()));
        let letters = (0..=group.len()).map(|at| char::from(LETTERS[bits >> (18 - 6 * at) & 63]));
        let text: String = letters.collect();
        format!("{text:=<4}")
    };
    bytes.chunks(3).map(group).collect()
}

/// The blocks of two parts in one LZMA stream.
fn blocks(first: &Part, second: &Part) -> [String; 2] {
    let stream = [&first.streams[..], &second.streams].concat();
    let packed = packed(&stream);
    let cut = needed(&packed, first.streams.len());
    [
        block(&packed[..cut], first.streams.len()),
        block(&packed[cut..], stream.len()),
    ]
}

/// The wasm of the next block, or `None` if it is damaged. Panics after more steps than the largest program needs.
fn next(unpacker: &mut Unpacker, block: &str) -> Option<Vec<u8>> {
    if unpacker.open(block.as_bytes()) == Progress::Damaged {
        return None;
    }
    for _ in 0..1_000 {
        match unpacker.step() {
            Progress::More => {}
            Progress::Done => return Some(unpacker.wasm().to_vec()),
            Progress::Damaged => return None,
        }
    }
    panic!("the unpacker does not end");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn two_parts_come_back_one_after_the_other(
        first in prop::collection::vec(any::<u8>(), 0..30_000),
        second in prop::collection::vec(any::<u8>(), 0..200),
        name in prop::collection::vec(any::<u8>(), 0..300),
    ) {
        let (first, second) = (part(&first, &name), part(&second, &name));
        let [one, two] = blocks(&first, &second);
        let mut unpacker = Unpacker::default();

        prop_assert_eq!(next(&mut unpacker, &one), Some(first.wasm));
        prop_assert_eq!(next(&mut unpacker, &two), Some(second.wasm));
    }

    #[test]
    fn a_cut_block_is_damaged(cut in 0..400_usize) {
        let [one, _] = blocks(&part(b"jemput bola", b"nama"), &part(b"2", b""));
        prop_assume!(cut < one.len());

        prop_assert_eq!(next(&mut Unpacker::default(), &one[..cut]), None);
    }

    #[test]
    fn a_block_with_another_letter_is_damaged(at in 0..400_usize, letter in "[A-Za-z0-9+/ =]") {
        let [one, _] = blocks(&part(b"jemput bola", b"nama"), &part(b"2", b""));
        prop_assume!(at < one.len() && one[at..=at] != letter);
        let other = [&one[..at], &letter, &one[at + 1..]].concat();
        // The checksum does not cover the unpacked size: with a wrong one the part may end elsewhere.
        let is_size = other.split(' ').nth(2) != one.split(' ').nth(2);

        let wasm = next(&mut Unpacker::default(), &other);
        prop_assert!(wasm.is_none() || is_size);
    }

    #[test]
    fn any_bytes_with_the_right_sum_end(bytes in prop::collection::vec(any::<u8>(), 0..600), unpacked in 0..100_000_usize) {
        next(&mut Unpacker::default(), &block(&bytes, unpacked));
    }

    #[test]
    fn any_stream_with_a_header_ends(bytes in prop::collection::vec(any::<u8>(), 5..600), size in 0..30_000_u64) {
        let header = [&[4, 0, 0, 16, 0][..], &size.to_le_bytes(), &[0]].concat();
        next(&mut Unpacker::default(), &block(&[header, bytes].concat(), usize::try_from(size).unwrap()));
    }
}

#[test]
fn a_second_block_without_the_first_is_damaged() {
    let [_, two] = blocks(&part(b"1", b""), &part(b"2", b""));
    assert_eq!(next(&mut Unpacker::default(), &two), None);
}

#[test]
fn the_first_block_twice_is_damaged() {
    let first = part(b"1", b"");
    let [one, _] = blocks(&first, &part(b"2", b""));
    let mut unpacker = Unpacker::default();

    assert_eq!(next(&mut unpacker, &one), Some(first.wasm));
    assert_eq!(next(&mut unpacker, &one), None);
}
