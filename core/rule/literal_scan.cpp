// SPDX-License-Identifier: GPL-3.0-or-later
#include "rule/literal_scan.h"

#include <bit>
#include <cstdint>
#include <cstring>
#include <limits>
#include <map>
#include <string>

namespace fashen::rule {
namespace {

constexpr std::uint32_t none = std::numeric_limits<std::uint32_t>::max();
constexpr std::size_t planes = 1 << 16;  ///< Characters beyond the first plane share its places

struct Character {
  std::uint32_t code = 0;
  std::uint32_t size = 1;
};

/// The character at a place of text before `end`; a byte that begins none stands for itself.
inline Character character_at(const unsigned char* at, const unsigned char* end) {
  const unsigned lead = at[0];
  const auto left = static_cast<std::size_t>(end - at);
  if (lead >= 0xE0 && lead < 0xF0 && left >= 3) {
    return {(lead & 0x0Fu) << 12 | (at[1] & 0x3Fu) << 6 | (at[2] & 0x3Fu), 3};
  }
  if (lead < 0xC0 || left < 2) return {lead, 1};
  if (lead < 0xE0) return {(lead & 0x1Fu) << 6 | (at[1] & 0x3Fu), 2};
  if (left < 4) return {lead, 1};
  return {(lead & 0x07u) << 18 | (at[1] & 0x3Fu) << 12 | (at[2] & 0x3Fu) << 6 | (at[3] & 0x3Fu), 4};
}

std::size_t place_of(std::uint32_t code) { return code % planes; }
std::uint32_t bit_of(std::uint32_t code) { return 1u << (code * 0x9E3779B1u >> 27); }
std::uint64_t pair_of(std::uint32_t first, std::uint32_t second) {
  return static_cast<std::uint64_t>(first) << 32 | second;
}

}  // namespace

/// The text is read by characters. Most are let go by one look: at the place of each there is a bit
/// for every class of characters that the second one of a literal is in.
struct LiteralScan::Impl {
  struct Literal {
    std::string words;
    std::vector<std::uint32_t> sets;  ///< That it is in
    std::uint32_t next = none;        ///< Of those that begin with the same two characters
  };
  struct Entry {
    std::uint64_t pair = 0;
    std::uint32_t first = none;  ///< Literal
  };

  std::size_t set_count = 0;
  std::vector<Literal> literals;
  std::vector<std::uint32_t> seconds = std::vector<std::uint32_t>(planes);
  std::vector<std::uint32_t> single = std::vector<std::uint32_t>(planes, none);
  std::vector<Entry> pairs;  ///< Open addressing; a power of two

  Entry& entry(std::uint64_t pair) {
    return const_cast<Entry&>(static_cast<const Impl*>(this)->entry(pair));
  }
  const Entry& entry(std::uint64_t pair) const {
    std::size_t mask = pairs.size() - 1;
    std::size_t at = static_cast<std::size_t>(pair * 0x9E3779B97F4A7C15u >> 32) & mask;
    while (pairs[at].first != none && pairs[at].pair != pair) at = (at + 1) & mask;
    return pairs[at];
  }

  void add(const std::string& words, std::vector<std::uint32_t> sets) {
    const auto* begin = reinterpret_cast<const unsigned char*>(words.data());
    const auto* end = begin + words.size();
    Character first = character_at(begin, end);
    std::uint32_t& filter = seconds[place_of(first.code)];
    std::uint32_t* head = &single[place_of(first.code)];
    if (first.size == words.size()) {
      filter = ~0u;
    } else {
      Character second = character_at(begin + first.size, end);
      filter |= bit_of(second.code);
      Entry& pair = entry(pair_of(first.code, second.code));
      pair.pair = pair_of(first.code, second.code);
      head = &pair.first;
    }
    literals.push_back({words, std::move(sets), *head});
    *head = static_cast<std::uint32_t>(literals.size() - 1);
  }

  template <typename Found>
  void look_up(std::uint32_t head, std::string_view rest, Found found) const {
    for (std::uint32_t i = head; i != none; i = literals[i].next) {
      const std::string& words = literals[i].words;
      if (words.size() <= rest.size() &&
          std::memcmp(words.data(), rest.data(), words.size()) == 0) {
        found(literals[i]);
      }
    }
  }
};

LiteralScan::LiteralScan(const Sets& sets) : impl_(std::make_unique<Impl>()) {
  impl_->set_count = sets.size();
  std::map<std::string_view, std::vector<std::uint32_t>> by_literal;
  for (std::size_t i = 0; i < sets.size(); ++i) {
    const auto number = static_cast<std::uint32_t>(i);
    for (const std::string& literal : sets[i]) {
      auto& waiting = by_literal[literal];
      if (waiting.empty() || waiting.back() != number) waiting.push_back(number);
    }
  }
  by_literal.erase("");
  impl_->pairs.resize(std::bit_ceil(2 * by_literal.size() + 1));
  for (auto& [literal, waiting] : by_literal) {
    impl_->add(std::string(literal), std::move(waiting));
  }
}

LiteralScan::~LiteralScan() = default;
LiteralScan::LiteralScan(LiteralScan&&) noexcept = default;
LiteralScan& LiteralScan::operator=(LiteralScan&&) noexcept = default;

std::vector<std::vector<std::size_t>> LiteralScan::scan(std::string_view folded) const {
  std::vector<std::vector<std::size_t>> hits(impl_->set_count);
  if (folded.empty() || impl_->literals.empty()) return hits;
  const auto* begin = reinterpret_cast<const unsigned char*>(folded.data());
  const auto* end = begin + folded.size();
  const std::uint32_t* seconds = impl_->seconds.data();
  Character first = character_at(begin, end);
  for (const unsigned char* at = begin; at < end;) {
    const unsigned char* next = at + first.size;
    const Character second = next < end ? character_at(next, end) : Character{};
    const std::uint32_t filter = seconds[place_of(first.code)];
    if (filter & bit_of(second.code)) [[unlikely]] {
      const auto offset = static_cast<std::size_t>(at - begin);
      auto found = [&](const Impl::Literal& literal) {
        for (std::uint32_t set : literal.sets) {
          if (hits[set].empty() || hits[set].back() != offset) hits[set].push_back(offset);
        }
      };
      const std::string_view rest = folded.substr(offset);
      if (filter == ~0u) impl_->look_up(impl_->single[place_of(first.code)], rest, found);
      if (next < end) {
        impl_->look_up(impl_->entry(pair_of(first.code, second.code)).first, rest, found);
      }
    }
    at = next;
    first = second;
  }
  return hits;
}

}  // namespace fashen::rule
