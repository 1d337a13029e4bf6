// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/literal_scan.h"

#include <algorithm>
#include <bit>
#include <cstdint>
#include <cstring>
#include <limits>
#include <map>
#include <string>

#include "text/packed_character.h"
#include "text/pair_marks.h"

namespace fashen::text {
namespace {

constexpr std::uint32_t none = std::numeric_limits<std::uint32_t>::max();
/// Places, which some characters share: so few that they stay in the processor's nearest cache,
/// since every character of a text is looked up there.
constexpr unsigned place_bits = 12;
constexpr std::size_t places = std::size_t{1} << place_bits;

std::size_t place_of(std::uint32_t hash) { return hash >> (32 - place_bits); }
std::uint32_t bit_of(std::uint32_t hash) { return 1u << (hash >> 27); }
std::uint64_t pair_of(PackedCharacter first, PackedCharacter second) {
  return static_cast<std::uint64_t>(first.code) << 32 | second.code;
}

}  // namespace

/// The text is read by characters. Most are let go by one look: at the place of each there is a bit
/// for every class of characters that the second one of a literal is in. Most others by another:
/// the pairs of characters that literals begin with are marked.
struct LiteralScan::Impl {
  struct Literal {
    std::string rest;           ///< What follows its first two characters
    std::uint64_t head = 0;     ///< The first eight bytes of that
    std::uint64_t mask = 0;     ///< Those of them that there are
    std::uint32_t code = 0;     ///< Of its first character
    std::uint32_t next = none;  ///< Of those that begin with the same two characters
  };
  struct Entry {
    std::uint64_t pair = 0;
    std::uint32_t first = none;  ///< Literal
  };

  std::vector<std::vector<std::uint32_t>> sets;  ///< The literals of each
  std::vector<Literal> literals;
  std::vector<std::uint32_t> seconds = std::vector<std::uint32_t>(places);
  std::vector<std::uint32_t> single = std::vector<std::uint32_t>(places, none);
  std::vector<Entry> pairs;  ///< Open addressing; a power of two
  PairMarks heads;           ///< Of the pairs

  Entry& entry(std::uint64_t pair) {
    return const_cast<Entry&>(static_cast<const Impl*>(this)->entry(pair));
  }
  const Entry& entry(std::uint64_t pair) const {
    std::size_t mask = pairs.size() - 1;
    std::size_t at = static_cast<std::size_t>(pair * 0x9E3779B97F4A7C15u >> 32) & mask;
    while (pairs[at].first != none && pairs[at].pair != pair) at = (at + 1) & mask;
    return pairs[at];
  }

  std::uint32_t add(std::string_view words) {
    const auto* begin = reinterpret_cast<const unsigned char*>(words.data());
    const auto* end = begin + words.size();
    const PackedCharacter first = packed_character_at(begin, end);
    std::uint32_t& filter = seconds[place_of(first.hash())];
    std::uint32_t* head = &single[place_of(first.hash())];
    std::size_t looked_at = first.size;
    if (first.size == words.size()) {
      filter = ~0u;
    } else {
      const PackedCharacter second = packed_character_at(begin + first.size, end);
      filter |= bit_of(second.hash());
      heads.add(first.hash(), second.hash());
      Entry& pair = entry(pair_of(first, second));
      pair.pair = pair_of(first, second);
      head = &pair.first;
      looked_at += second.size;
    }
    Literal literal{std::string(words.substr(looked_at)), 0, 0, first.code, *head};
    const std::size_t compared = std::min(literal.rest.size(), sizeof literal.head);
    std::memcpy(&literal.head, literal.rest.data(), compared);
    std::memset(&literal.mask, 0xFF, compared);
    literals.push_back(std::move(literal));
    *head = static_cast<std::uint32_t>(literals.size() - 1);
    return *head;
  }

  /// Calls `found` with the literals that are one character.
  template <typename Found>
  void look_up(PackedCharacter character, Found found) const {
    for (std::uint32_t i = single[place_of(character.hash())]; i != none; i = literals[i].next) {
      if (literals[i].code == character.code) found(i);
    }
  }

  /// Calls `found` with the literals that begin with two characters and go on as the text does.
  template <typename Found>
  void look_up(std::uint64_t pair, std::string_view text, Found found) const {
    std::uint32_t i = entry(pair).first;
    if (i == none) return;
    std::uint64_t eight = 0;
    std::memcpy(&eight, text.data(), std::min(text.size(), sizeof eight));
    for (; i != none; i = literals[i].next) {
      const Literal& literal = literals[i];
      if ((eight & literal.mask) != literal.head) continue;
      if (text.starts_with(literal.rest)) found(i);
    }
  }

  /// Calls `found` with each literal in a text and its offset, and `pair` with the hashes of each
  /// two characters side by side.
  template <typename Found, typename Pair>
  void scan(std::string_view text, Found found, Pair pair) const {
    const auto* begin = reinterpret_cast<const unsigned char*>(text.data());
    const auto* end = begin + text.size();
    const std::uint32_t* filters = seconds.data();
    PackedCharacter first = text.empty() ? PackedCharacter{} : packed_character_at(begin, end);
    std::uint32_t hash = first.hash();
    for (const unsigned char* at = begin; at < end;) {
      const unsigned char* next = at + first.size;
      const bool more = next < end;
      const PackedCharacter second = more ? packed_character_at(next, end) : PackedCharacter{};
      const std::uint32_t next_hash = second.hash();
      const std::uint32_t filter = filters[place_of(hash)];
      pair(hash, next_hash);
      if (filter & bit_of(next_hash)) [[unlikely]] {
        const auto offset = static_cast<std::size_t>(at - begin);
        const auto here = [&](std::uint32_t literal) { found(literal, offset); };
        if (filter == ~0u) look_up(first, here);
        if (more && heads.holds(hash, next_hash)) {
          look_up(pair_of(first, second), text.substr(offset + first.size + second.size), here);
        }
      }
      at = next;
      first = second;
      hash = next_hash;
    }
  }
};

LiteralScan::LiteralScan(const Sets& sets) : impl_(std::make_unique<Impl>()) {
  std::map<std::string_view, std::vector<std::size_t>> by_literal;
  for (std::size_t i = 0; i < sets.size(); ++i) {
    for (const std::string& literal : sets[i]) {
      auto& waiting = by_literal[literal];
      if (waiting.empty() || waiting.back() != i) waiting.push_back(i);
    }
  }
  by_literal.erase("");
  impl_->sets.resize(sets.size());
  impl_->pairs.resize(std::bit_ceil(2 * by_literal.size() + 1));
  impl_->heads.begin(4 * by_literal.size());
  for (const auto& [literal, waiting] : by_literal) {
    const std::uint32_t number = impl_->add(literal);
    for (std::size_t set : waiting) impl_->sets[set].push_back(number);
  }
}

LiteralScan::~LiteralScan() = default;
LiteralScan::LiteralScan(LiteralScan&&) noexcept = default;
LiteralScan& LiteralScan::operator=(LiteralScan&&) noexcept = default;

void LiteralScan::scan(std::string_view text, Hits& hits, PairMarks* marks) const {
  hits.scan_ = impl_.get();
  hits.hits_.clear();
  hits.answered_.assign(impl_->sets.size(), false);
  hits.answers_.resize(impl_->sets.size());
  const auto found = [&](std::uint32_t literal, std::size_t offset) {
    hits.hits_.push_back({literal, offset});
  };
  if (marks != nullptr) {
    impl_->scan(text, found, [marks](std::uint32_t a, std::uint32_t b) { marks->add(a, b); });
  } else {
    impl_->scan(text, found, [](std::uint32_t, std::uint32_t) {});
  }
  hits.sort_by_literal(impl_->literals.size());
}

void LiteralScan::Hits::sort_by_literal(std::size_t literals) {
  first_.assign(literals + 2, 0);
  for (const Hit& hit : hits_) ++first_[hit.literal + 2];
  for (std::size_t i = 2; i < first_.size(); ++i) first_[i] += first_[i - 1];
  offsets_.resize(hits_.size());
  // From here on first_[i + 1] tells where the next one of literal i goes, in the end where i ends.
  for (const Hit& hit : hits_) offsets_[first_[hit.literal + 1]++] = hit.offset;
}

const std::vector<std::size_t>& LiteralScan::Hits::of(std::size_t set) {
  std::vector<std::size_t>& answer = answers_[set];
  if (answered_[set]) return answer;
  answered_[set] = true;
  answer.clear();
  const auto& literals = scan_->sets[set];
  for (std::uint32_t literal : literals) {
    answer.insert(answer.end(), offsets_.begin() + static_cast<std::ptrdiff_t>(first_[literal]),
                  offsets_.begin() + static_cast<std::ptrdiff_t>(first_[literal + 1]));
  }
  if (literals.size() > 1) {
    std::sort(answer.begin(), answer.end());
    answer.erase(std::unique(answer.begin(), answer.end()), answer.end());
  }
  return answer;
}

}  // namespace fashen::text
