//! MD5, SHA-1, SHA-256, SHA-512 and name-based UUIDs.
//!
//! Written out rather than depended on: they are short, fixed for ever, and every dependency costs each user's cold build.
#![expect(clippy::many_single_char_names, reason = "the names that the standards use")]

use std::fmt::Write;

use super::{
    arguments::{Attempt, Stop, invalid, text},
    encoding::base64,
};
use crate::{sha256::digest, value::Value};

pub(super) fn md5(arguments: &[Value]) -> Attempt {
    Ok(Value::string(hex(&md5_of(text(arguments, 0)?.as_bytes()))))
}

pub(super) fn sha1(arguments: &[Value]) -> Attempt {
    Ok(Value::string(hex(&sha1_of(text(arguments, 0)?.as_bytes()))))
}

pub(super) fn sha256(arguments: &[Value]) -> Attempt {
    Ok(Value::string(hex(&digest(text(arguments, 0)?.as_bytes()))))
}

pub(super) fn sha512(arguments: &[Value]) -> Attempt {
    Ok(Value::string(hex(&sha512_of(text(arguments, 0)?.as_bytes()))))
}

pub(super) fn base64sha256(arguments: &[Value]) -> Attempt {
    Ok(Value::string(base64(&digest(text(arguments, 0)?.as_bytes()))))
}

pub(super) fn base64sha512(arguments: &[Value]) -> Attempt {
    Ok(Value::string(base64(&sha512_of(text(arguments, 0)?.as_bytes()))))
}

pub(super) fn uuidv5(arguments: &[Value]) -> Attempt {
    let mut bytes = namespace(text(arguments, 0)?)?;
    bytes.extend_from_slice(text(arguments, 1)?.as_bytes());
    let mut id = sha1_of(&bytes);
    id.truncate(16);
    for (index, byte) in id.iter_mut().enumerate() {
        match index {
            6 => *byte = *byte & 0x0F | 0x50,
            8 => *byte = *byte & 0x3F | 0x80,
            _ => {}
        }
    }
    let digits = hex(&id);
    let part = |from: usize, to: usize| digits.get(from..to).unwrap_or_default();
    let parts = [part(0, 8), part(8, 12), part(12, 16), part(16, 20), part(20, 32)];
    Ok(Value::string(parts.join("-")))
}

fn namespace(name: &str) -> Result<Vec<u8>, Stop> {
    let digits = match name {
        "dns" => "6ba7b810-9dad-11d1-80b4-00c04fd430c8",
        "url" => "6ba7b811-9dad-11d1-80b4-00c04fd430c8",
        "oid" => "6ba7b812-9dad-11d1-80b4-00c04fd430c8",
        "x500" => "6ba7b814-9dad-11d1-80b4-00c04fd430c8",
        other if other.len() == 36 => other,
        // Braces, an `urn:uuid:` in front and bare digits are read by Terraform as well.
        other if other.len() >= 32 => return Err(Stop::Deferred),
        _ => return Err(invalid(0, "`dns`, `url`, `oid`, `x500` or a UUID wanted")),
    };
    let hyphens = digits.bytes().enumerate().all(|(at, byte)| (byte == b'-') == [8, 13, 18, 23].contains(&at));
    let plain: Vec<u32> = digits.chars().filter_map(|digit| digit.to_digit(16)).collect();
    if !hyphens || plain.len() != 32 {
        return Err(invalid(0, "`dns`, `url`, `oid`, `x500` or a UUID wanted"));
    }
    plain
        .chunks(2)
        .map(|pair| pair.iter().fold(0, |byte, digit| byte << 4 | digit))
        .map(|byte| u8::try_from(byte).map_err(|_| Stop::Deferred))
        .collect()
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().fold(String::new(), |mut digits, byte| {
        let _ = write!(digits, "{byte:02x}");
        digits
    })
}

/// The message, a one bit, zeros, and its length in bits, in whole blocks.
fn padded(message: &[u8], block: usize, length: &[u8]) -> Vec<u8> {
    let mut padded = message.to_vec();
    padded.push(0x80);
    while padded.len() % block != block - length.len() {
        padded.push(0);
    }
    padded.extend_from_slice(length);
    padded
}

fn bits(message: &[u8]) -> u64 {
    (message.len() as u64).wrapping_mul(8)
}

fn words<const N: usize>(block: &[u8], word: fn([u8; 4]) -> u32) -> [u32; N] {
    let mut words = [0; N];
    for (slot, bytes) in words.iter_mut().zip(block.chunks_exact(4)) {
        *slot = bytes.try_into().map_or(0, word);
    }
    words
}

fn at<T: Copy + Default>(words: &[T], index: usize) -> T {
    words.get(index).copied().unwrap_or_default()
}

fn md5_of(message: &[u8]) -> Vec<u8> {
    const SHIFTS: [[u32; 4]; 4] = [[7, 12, 17, 22], [5, 9, 14, 20], [4, 11, 16, 23], [6, 10, 15, 21]];
    let mut state: [u32; 4] = [0x6745_2301, 0xefcd_ab89, 0x98ba_dcfe, 0x1032_5476];
    for block in padded(message, 64, &bits(message).to_le_bytes()).chunks_exact(64) {
        let words: [u32; 16] = words(block, u32::from_le_bytes);
        let [mut a, mut b, mut c, mut d] = state;
        for (step, constant) in MD5_CONSTANTS.iter().enumerate() {
            let (mix, index) = match step / 16 {
                0 => (b & c | !b & d, step),
                1 => (d & b | !d & c, 5 * step + 1),
                2 => (b ^ c ^ d, 3 * step + 5),
                _ => (c ^ (b | !d), 7 * step),
            };
            let shift = SHIFTS.get(step / 16).map_or(0, |shifts| at(shifts, step % 4));
            let sum = a.wrapping_add(mix).wrapping_add(*constant).wrapping_add(at(&words, index % 16));
            (a, d, c, b) = (d, c, b, b.wrapping_add(sum.rotate_left(shift)));
        }
        add(&mut state, &[a, b, c, d]);
    }
    state.iter().flat_map(|word| word.to_le_bytes()).collect()
}

fn add(state: &mut [u32], more: &[u32]) {
    for (word, more) in state.iter_mut().zip(more) {
        *word = word.wrapping_add(*more);
    }
}

fn sha1_of(message: &[u8]) -> Vec<u8> {
    let mut state: [u32; 5] = [0x6745_2301, 0xefcd_ab89, 0x98ba_dcfe, 0x1032_5476, 0xc3d2_e1f0];
    for block in padded(message, 64, &bits(message).to_be_bytes()).chunks_exact(64) {
        let mut schedule = words::<16>(block, u32::from_be_bytes).to_vec();
        for step in 16..80 {
            let mixed =
                at(&schedule, step - 3) ^ at(&schedule, step - 8) ^ at(&schedule, step - 14) ^ at(&schedule, step - 16);
            schedule.push(mixed.rotate_left(1));
        }
        let [mut a, mut b, mut c, mut d, mut e] = state;
        for (step, word) in schedule.iter().enumerate() {
            let (mix, constant) = match step / 20 {
                0 => (b & c | !b & d, 0x5a82_7999_u32),
                1 => (b ^ c ^ d, 0x6ed9_eba1),
                2 => (b & c | b & d | c & d, 0x8f1b_bcdc),
                _ => (b ^ c ^ d, 0xca62_c1d6),
            };
            let sum = a.rotate_left(5).wrapping_add(mix).wrapping_add(e).wrapping_add(constant).wrapping_add(*word);
            (e, d, c, b, a) = (d, c, b.rotate_left(30), a, sum);
        }
        add(&mut state, &[a, b, c, d, e]);
    }
    state.iter().flat_map(|word| word.to_be_bytes()).collect()
}

fn sha512_of(message: &[u8]) -> Vec<u8> {
    let mut state = SHA512_START;
    for block in padded(message, 128, &u128::from(bits(message)).to_be_bytes()).chunks_exact(128) {
        let mut schedule: Vec<u64> =
            block.chunks_exact(8).map(|bytes| bytes.try_into().map_or(0, u64::from_be_bytes)).collect();
        for step in 16..80 {
            let (a, b) = (at(&schedule, step - 15), at(&schedule, step - 2));
            let a = a.rotate_right(1) ^ a.rotate_right(8) ^ a >> 7;
            let b = b.rotate_right(19) ^ b.rotate_right(61) ^ b >> 6;
            schedule
                .push(at(&schedule, step - 16).wrapping_add(a).wrapping_add(at(&schedule, step - 7)).wrapping_add(b));
        }
        let [mut a, mut b, mut c, mut d, mut e, mut f, mut g, mut h] = state;
        for (word, constant) in schedule.iter().zip(SHA512_CONSTANTS) {
            let first = h
                .wrapping_add(e.rotate_right(14) ^ e.rotate_right(18) ^ e.rotate_right(41))
                .wrapping_add(e & f ^ !e & g)
                .wrapping_add(constant)
                .wrapping_add(*word);
            let second =
                (a.rotate_right(28) ^ a.rotate_right(34) ^ a.rotate_right(39)).wrapping_add(a & b ^ a & c ^ b & c);
            (h, g, f, e, d, c, b, a) = (g, f, e, d.wrapping_add(first), c, b, a, first.wrapping_add(second));
        }
        for (word, more) in state.iter_mut().zip([a, b, c, d, e, f, g, h]) {
            *word = word.wrapping_add(more);
        }
    }
    state.iter().flat_map(|word| word.to_be_bytes()).collect()
}

/// The fractions of the square roots of the first 8 primes.
#[rustfmt::skip]
const SHA512_START: [u64; 8] = [
    0x6a09_e667_f3bc_c908, 0xbb67_ae85_84ca_a73b, 0x3c6e_f372_fe94_f82b, 0xa54f_f53a_5f1d_36f1,
    0x510e_527f_ade6_82d1, 0x9b05_688c_2b3e_6c1f, 0x1f83_d9ab_fb41_bd6b, 0x5be0_cd19_137e_2179,
];

/// The fractions of the cube roots of the first 80 primes.
#[rustfmt::skip]
const SHA512_CONSTANTS: [u64; 80] = [
    0x428a_2f98_d728_ae22, 0x7137_4491_23ef_65cd, 0xb5c0_fbcf_ec4d_3b2f, 0xe9b5_dba5_8189_dbbc,
    0x3956_c25b_f348_b538, 0x59f1_11f1_b605_d019, 0x923f_82a4_af19_4f9b, 0xab1c_5ed5_da6d_8118,
    0xd807_aa98_a303_0242, 0x1283_5b01_4570_6fbe, 0x2431_85be_4ee4_b28c, 0x550c_7dc3_d5ff_b4e2,
    0x72be_5d74_f27b_896f, 0x80de_b1fe_3b16_96b1, 0x9bdc_06a7_25c7_1235, 0xc19b_f174_cf69_2694,
    0xe49b_69c1_9ef1_4ad2, 0xefbe_4786_384f_25e3, 0x0fc1_9dc6_8b8c_d5b5, 0x240c_a1cc_77ac_9c65,
    0x2de9_2c6f_592b_0275, 0x4a74_84aa_6ea6_e483, 0x5cb0_a9dc_bd41_fbd4, 0x76f9_88da_8311_53b5,
    0x983e_5152_ee66_dfab, 0xa831_c66d_2db4_3210, 0xb003_27c8_98fb_213f, 0xbf59_7fc7_beef_0ee4,
    0xc6e0_0bf3_3da8_8fc2, 0xd5a7_9147_930a_a725, 0x06ca_6351_e003_826f, 0x1429_2967_0a0e_6e70,
    0x27b7_0a85_46d2_2ffc, 0x2e1b_2138_5c26_c926, 0x4d2c_6dfc_5ac4_2aed, 0x5338_0d13_9d95_b3df,
    0x650a_7354_8baf_63de, 0x766a_0abb_3c77_b2a8, 0x81c2_c92e_47ed_aee6, 0x9272_2c85_1482_353b,
    0xa2bf_e8a1_4cf1_0364, 0xa81a_664b_bc42_3001, 0xc24b_8b70_d0f8_9791, 0xc76c_51a3_0654_be30,
    0xd192_e819_d6ef_5218, 0xd699_0624_5565_a910, 0xf40e_3585_5771_202a, 0x106a_a070_32bb_d1b8,
    0x19a4_c116_b8d2_d0c8, 0x1e37_6c08_5141_ab53, 0x2748_774c_df8e_eb99, 0x34b0_bcb5_e19b_48a8,
    0x391c_0cb3_c5c9_5a63, 0x4ed8_aa4a_e341_8acb, 0x5b9c_ca4f_7763_e373, 0x682e_6ff3_d6b2_b8a3,
    0x748f_82ee_5def_b2fc, 0x78a5_636f_4317_2f60, 0x84c8_7814_a1f0_ab72, 0x8cc7_0208_1a64_39ec,
    0x90be_fffa_2363_1e28, 0xa450_6ceb_de82_bde9, 0xbef9_a3f7_b2c6_7915, 0xc671_78f2_e372_532b,
    0xca27_3ece_ea26_619c, 0xd186_b8c7_21c0_c207, 0xeada_7dd6_cde0_eb1e, 0xf57d_4f7f_ee6e_d178,
    0x06f0_67aa_7217_6fba, 0x0a63_7dc5_a2c8_98a6, 0x113f_9804_bef9_0dae, 0x1b71_0b35_131c_471b,
    0x28db_77f5_2304_7d84, 0x32ca_ab7b_40c7_2493, 0x3c9e_be0a_15c9_bebc, 0x431d_67c4_9c10_0d4c,
    0x4cc5_d4be_cb3e_42b6, 0x597f_299c_fc65_7e2a, 0x5fcb_6fab_3ad6_faec, 0x6c44_198c_4a47_5817,
];

/// The sines of 1 to 64.
#[rustfmt::skip]
const MD5_CONSTANTS: [u32; 64] = [
    0xd76a_a478, 0xe8c7_b756, 0x2420_70db, 0xc1bd_ceee, 0xf57c_0faf, 0x4787_c62a, 0xa830_4613, 0xfd46_9501,
    0x6980_98d8, 0x8b44_f7af, 0xffff_5bb1, 0x895c_d7be, 0x6b90_1122, 0xfd98_7193, 0xa679_438e, 0x49b4_0821,
    0xf61e_2562, 0xc040_b340, 0x265e_5a51, 0xe9b6_c7aa, 0xd62f_105d, 0x0244_1453, 0xd8a1_e681, 0xe7d3_fbc8,
    0x21e1_cde6, 0xc337_07d6, 0xf4d5_0d87, 0x455a_14ed, 0xa9e3_e905, 0xfcef_a3f8, 0x676f_02d9, 0x8d2a_4c8a,
    0xfffa_3942, 0x8771_f681, 0x6d9d_6122, 0xfde5_380c, 0xa4be_ea44, 0x4bde_cfa9, 0xf6bb_4b60, 0xbebf_bc70,
    0x289b_7ec6, 0xeaa1_27fa, 0xd4ef_3085, 0x0488_1d05, 0xd9d4_d039, 0xe6db_99e5, 0x1fa2_7cf8, 0xc4ac_5665,
    0xf429_2244, 0x432a_ff97, 0xab94_23a7, 0xfc93_a039, 0x655b_59c3, 0x8f0c_cc92, 0xffef_f47d, 0x8584_5dd1,
    0x6fa8_7e4f, 0xfe2c_e6e0, 0xa301_4314, 0x4e08_11a1, 0xf753_7e82, 0xbd3a_f235, 0x2ad7_d2bb, 0xeb86_d391,
];
