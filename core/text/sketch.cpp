// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/sketch.h"

#include <array>
#include <cstdint>

#include "text/utf8.h"

namespace fashen::text {
namespace {

constexpr std::size_t shingle = 8;
constexpr std::uint64_t base = 0x100000001b3;
constexpr std::uint32_t empty = ~std::uint32_t{0};

// The finaliser of SplitMix64: every bit of the sum reaches every bit of the result.
std::uint64_t mix(std::uint64_t x) {
  x = (x ^ (x >> 30)) * 0xbf58476d1ce4e5b9;
  x = (x ^ (x >> 27)) * 0x94d049bb133111eb;
  return x ^ (x >> 31);
}

constexpr std::uint64_t power(std::uint64_t value, std::size_t exponent) {
  std::uint64_t result = 1;
  for (; exponent > 0; --exponent) result *= value;
  return result;
}

using Bins = std::array<std::uint32_t, sketch_values>;

/// True if there was a shingle.
bool fill(std::string_view folded, Bins& bins) {
  constexpr std::uint64_t leaving = power(base, shingle);
  std::array<std::uint64_t, shingle> window{};
  std::uint64_t sum = 0;
  std::size_t seen = 0;
  for (std::size_t at = 0; at < folded.size();) {
    CodePoint next = code_point_at(folded, at);
    at += next.size;
    if (next.value == ' ' || next.value == '\n' || next.value == '\t') continue;
    std::uint64_t& slot = window[seen % shingle];
    sum = sum * base + next.value - slot * leaving;
    slot = next.value;
    if (++seen < shingle) continue;
    std::uint64_t hash = mix(sum);
    auto value = static_cast<std::uint32_t>(hash);
    std::uint32_t& bin = bins[hash >> 58];
    if (value < bin) bin = value;
  }
  return seen >= shingle;
}

}  // namespace

std::string sketch(std::string_view folded) {
  Bins bins;
  bins.fill(empty);
  if (!fill(folded, bins)) return {};
  std::string out;
  for (std::size_t i = 0; i < bins.size(); ++i) {
    std::size_t from = i;
    while (bins[from % bins.size()] == empty && from < i + bins.size()) ++from;
    std::uint32_t value = bins[from % bins.size()] + static_cast<std::uint32_t>(from - i);
    for (int shift = 0; shift < 32; shift += 8) out += static_cast<char>(value >> shift);
  }
  return out;
}

double similarity(std::string_view sketch, std::string_view other) {
  constexpr std::size_t size = sketch_values * 4;
  if (sketch.size() != size || other.size() != size) return 0;
  std::size_t same = 0;
  for (std::size_t at = 0; at < size; at += 4) same += sketch.substr(at, 4) == other.substr(at, 4);
  return static_cast<double>(same) / sketch_values;
}

}  // namespace fashen::text
