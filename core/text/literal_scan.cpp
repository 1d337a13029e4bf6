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
std::uint64_t key_of(std::uint32_t before, PackedCharacter last) {
  return static_cast<std::uint64_t>(before) << 32 | last.code;
}

/// What one or more literals begin with.
struct Beginning {
  std::uint64_t key = 0;
  std::uint32_t number = none;   ///< `none` where there is nothing
  std::uint32_t literal = none;  ///< The literal that it is itself
  std::uint32_t next = 0;        ///< The bits of the characters that follow
};

/// Beginnings by key, with open addressing.
class Beginnings {
 public:
  const Beginning& find(std::uint64_t key) const { return all_[place(key)]; }
  /// The one of a key, which gets the number if it is new. Valid until the next one is added.
  Beginning& add(std::uint64_t key, std::uint32_t& number) {
    if (2 * used_ > all_.size()) {
      std::vector<Beginning> old(2 * all_.size());
      old.swap(all_);
      for (const Beginning& one : old) {
        if (one.number != none) all_[place(one.key)] = one;
      }
    }
    Beginning& one = all_[place(key)];
    if (one.number != none) return one;
    ++used_;
    one = {key, number++};
    return one;
  }

 private:
  std::size_t place(std::uint64_t key) const {
    const std::size_t mask = all_.size() - 1;
    std::size_t at = static_cast<std::size_t>(key * 0x9E3779B97F4A7C15u >> 32) & mask;
    while (all_[at].number != none && all_[at].key != key) at = (at + 1) & mask;
    return at;
  }

  std::vector<Beginning> all_ = std::vector<Beginning>(16);
  std::size_t used_ = 0;
};

}  // namespace

/// The text is read by characters. Most are let go by one look: at the place of each there is a bit
/// for every class of characters that the second one of a literal is in. Most others by another:
/// the pairs of characters that literals begin with are marked.
struct LiteralScan::Impl {
  std::vector<std::vector<std::uint32_t>> sets;  ///< The literals of each
  std::uint32_t literals = 0, beginnings = 0;    ///< How many
  std::vector<std::uint32_t> seconds = std::vector<std::uint32_t>(places);
  PairMarks heads;
  Beginnings singles, pairs;  ///< Of one and of two characters
  Beginnings longer;          ///< By the number of what is shorter by one, and the last character

  std::uint32_t add(std::string_view words) {
    const auto* at = reinterpret_cast<const unsigned char*>(words.data());
    const auto* end = at + words.size();
    const PackedCharacter first = packed_character_at(at, end);
    at += first.size;
    std::uint32_t& filter = seconds[place_of(first.hash())];
    Beginning* last = nullptr;
    if (at == end) {
      filter = ~0u;
      last = &singles.add(first.code, beginnings);
    } else {
      const PackedCharacter second = packed_character_at(at, end);
      at += second.size;
      filter |= bit_of(second.hash());
      heads.add(first.hash(), second.hash());
      last = &pairs.add(key_of(first.code, second), beginnings);
    }
    while (at < end) {
      const PackedCharacter here = packed_character_at(at, end);
      at += here.size;
      last->next |= bit_of(here.hash());
      last = &longer.add(key_of(last->number, here), beginnings);
    }
    last->literal = literals++;
    return last->literal;
  }

  /// Calls `found` with the literals that begin with two characters and go on as the text at `at`.
  template <typename Found>
  void look_up(PackedCharacter first, PackedCharacter second, const unsigned char* at,
               const unsigned char* end, Found found) const {
    const Beginning* last = &pairs.find(key_of(first.code, second));
    while (last->number != none) {
      if (last->literal != none) found(last->literal);
      if (last->next == 0 || at >= end) return;
      const PackedCharacter here = packed_character_at(at, end);
      if ((last->next & bit_of(here.hash())) == 0) return;
      last = &longer.find(key_of(last->number, here));
      at += here.size;
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
        if (filter == ~0u) {
          const Beginning& single = singles.find(first.code);
          if (single.literal != none) here(single.literal);
        }
        if (more && heads.holds(hash, next_hash)) {
          look_up(first, second, next + second.size, end, here);
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
  hits.sort_by_literal(impl_->literals);
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
