// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/phrase_set.h"

#include <algorithm>
#include <bit>
#include <cstring>

#include "text/four_bytes.h"
#include "text/utf8.h"

namespace fashen::text {
namespace {

unsigned byte_at(std::string_view text, std::size_t at) {
  return static_cast<unsigned char>(text[at]);
}

bool continues(unsigned byte) { return (byte & 0xC0) == 0x80; }

struct Character {
  std::uint16_t key;  ///< Twelve bits that tell most apart: the low ones, of its last two bytes
  std::uint16_t size;
};

bool is_three(std::uint32_t four) { return (four & 0xC0C0F0) == 0x8080E0; }

std::uint16_t key_of_three(std::uint32_t four) {
  return static_cast<std::uint16_t>((four >> 2 & 0xFC0) | (four >> 16 & 0x3F));
}

/// Bytes that are no character count as one each, so that none behind them is missed.
Character rare_character_at(std::string_view text, std::size_t at) {
  const unsigned lead = byte_at(text, at);
  const std::uint16_t size = lead < 0xC0 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
  const auto stray = static_cast<std::uint16_t>(lead);
  for (std::size_t i = 1; i < size; ++i) {
    if (at + i >= text.size() || !continues(byte_at(text, at + i))) return {stray, 1};
  }
  if (size == 1) return {stray, 1};
  const unsigned high = byte_at(text, at + size - 2) & 0x3F;
  const unsigned low = byte_at(text, at + size - 1) & 0x3F;
  return {static_cast<std::uint16_t>(high << 6 | low), size};
}

inline Character character_at(std::string_view text, std::size_t at) {
  // Nearly every character takes three bytes.
  const std::size_t left = text.size() - at;
  std::uint32_t four = 0;
  if (left >= 4) {
    four = four_bytes(text.data() + at);
  } else if (left == 3 && at > 0) {
    four = four_bytes(text.data() + at - 1) >> 8;
  }
  if (is_three(four)) return {key_of_three(four), 3};
  return rare_character_at(text, at);
}

/// One of 32 classes of characters.
std::uint32_t class_bit(std::uint16_t key) { return std::uint32_t{1} << (key * 0x9E3779B1U >> 27); }

std::uint16_t first_key(std::string_view text) { return character_at(text, 0).key; }

std::uint16_t last_key(std::string_view text) {
  return character_at(text, previous(text, text.size())).key;
}

}  // namespace

PhraseSet::PhraseSet(std::initializer_list<std::string_view> phrases)
    : PhraseSet(std::vector<std::string_view>(phrases)) {}

PhraseSet::PhraseSet(const std::vector<std::string_view>& phrases)
    : size_(phrases.size()), first_(phrases, first_key), last_(phrases, last_key), scan_(phrases) {
  constexpr std::size_t many = 64;
  if (size_ < many) return;
  seconds_.resize(keys);
  for (std::string_view phrase : phrases) {
    const Character first = character_at(phrase, 0);
    seconds_[first.key] |=
        first.size == phrase.size() ? ~0u : class_bit(character_at(phrase, first.size).key);
  }
}

PhraseSet::ByCharacter::ByCharacter(const std::vector<std::string_view>& phrases,
                                    std::uint16_t (*key_of)(std::string_view)) {
  entries_.reserve(phrases.size());
  for (std::string_view phrase : phrases) {
    Entry& entry = entries_.emplace_back();
    entry.key = key_of(phrase);
    entry.order = static_cast<std::uint32_t>(entries_.size() - 1);
    entry.phrase = phrase;
    const std::size_t size = std::min(phrase.size(), sizeof entry.head);
    std::memcpy(&entry.head, phrase.data(), size);
    std::memset(&entry.mask, 0xFF, size);
  }
  std::sort(entries_.begin(), entries_.end(), [](const Entry& a, const Entry& b) {
    return a.key != b.key ? a.key < b.key : a.phrase.size() > b.phrase.size();
  });
  // At most half of the slots are taken.
  const std::size_t slots = std::bit_ceil(std::max<std::size_t>(entries_.size() * 2, 2));
  runs_.resize(slots);
  shift_ = 32U - static_cast<unsigned>(std::countr_zero(slots));
  for (std::uint32_t begin = 0, end = 0; begin < entries_.size(); begin = end) {
    const std::uint16_t key = entries_[begin].key;
    while (end < entries_.size() && entries_[end].key == key) ++end;
    bits_[key / 64] |= std::uint64_t{1} << (key % 64);
    runs_[slot_of(key)] = {begin, end};
  }
}

/// Of the key's entries, or the free one where they would be.
inline std::size_t PhraseSet::ByCharacter::slot_of(std::uint16_t key) const {
  std::size_t slot = (key * 0x9E3779B1U) >> shift_;
  while (runs_[slot].end != 0 && entries_[runs_[slot].begin].key != key) {
    slot = (slot + 1) & (runs_.size() - 1);
  }
  return slot;
}

inline std::span<const PhraseSet::Entry> PhraseSet::ByCharacter::of(std::uint16_t key) const {
  const Run run = runs_[slot_of(key)];
  return {&entries_[run.begin], run.end - run.begin};
}

inline bool PhraseSet::Entry::begins(std::string_view text) const {
  if (text.size() < sizeof head) return text.starts_with(phrase);
  std::uint64_t eight = 0;
  std::memcpy(&eight, text.data(), sizeof eight);
  if ((eight & mask) != head) return false;
  return phrase.size() <= sizeof head ||
         text.substr(sizeof head).starts_with(phrase.substr(sizeof head));
}

inline std::string_view PhraseSet::longest_of(std::uint16_t key, std::string_view rest) const {
  for (const Entry& entry : first_.of(key)) {
    if (entry.begins(rest)) return entry.phrase;
  }
  return {};
}

inline std::string_view PhraseSet::longest_at(std::string_view text, std::size_t at) const {
  const std::uint16_t key = character_at(text, at).key;
  return first_.has(key) ? longest_of(key, text.substr(at)) : std::string_view();
}

std::string_view PhraseSet::prefix_of(std::string_view text) const {
  return text.empty() ? std::string_view() : longest_at(text, 0);
}

std::string_view PhraseSet::suffix_of(std::string_view text) const {
  if (text.empty()) return {};
  const std::uint16_t key = last_key(text);
  if (!last_.has(key)) return {};
  for (const Entry& entry : last_.of(key)) {
    if (text.ends_with(entry.phrase)) return entry.phrase;
  }
  return {};
}

template <typename Visit>
void PhraseSet::each_candidate(std::string_view text, std::size_t at, Visit visit) const {
  const std::size_t end = PhraseScan::end_of_scan(text);
  while (at < end) {
    PhraseScan::Block block = scan_.next(text, at);
    for (; block.places != 0; block.places &= block.places - 1) {
      at = block.begin + static_cast<std::size_t>(std::countr_zero(block.places));
      const std::uint16_t key = character_at(text, at).key;
      if (first_.has(key) && visit(at, key)) return;
    }
    at = std::min(end, block.begin + PhraseScan::block);
  }
  while (at < text.size()) {
    const Character here = character_at(text, at);
    if (first_.has(here.key) && visit(at, here.key)) return;
    at += here.size;
  }
}

inline bool PhraseSet::may_go_on(std::uint16_t first, std::uint16_t second) const {
  return seconds_.empty() ? first_.has(first) : (seconds_[first] & class_bit(second)) != 0;
}

void PhraseSet::find_all(std::string_view text, std::vector<PhrasePlace>& found) const {
  found.clear();
  // Of many phrases some may begin nearly everywhere: a scan would pass over little. But few of
  // the characters that begin one have another behind them with which one goes on.
  Character here = text.empty() ? Character{} : character_at(text, 0);
  for (std::size_t at = 0, next = 0; at < text.size(); at = next) {
    next = at + here.size;
    std::uint16_t key = here.key;
    while (next + 4 <= text.size()) {
      const std::uint32_t four = four_bytes(text.data() + next);
      const std::uint16_t behind = key_of_three(four);
      if (!is_three(four) || may_go_on(key, behind)) break;
      key = behind;
      at = next;
      next += 3;
    }
    here = next < text.size() ? character_at(text, next) : Character{};
    if (!may_go_on(key, here.key) || !first_.has(key)) continue;
    const std::string_view rest = text.substr(at);
    for (const Entry& entry : first_.of(key)) {
      if (entry.begins(rest)) found.push_back({at, entry.phrase.size(), entry.order});
    }
  }
}

PhraseHit PhraseSet::find_first(std::string_view text, std::size_t from) const {
  PhraseHit hit;
  each_candidate(text, from, [&](std::size_t at, std::uint16_t key) {
    const std::string_view phrase = longest_of(key, text.substr(at));
    if (phrase.empty()) return false;
    hit = {at, phrase};
    return true;
  });
  return hit;
}

std::vector<std::size_t> PhraseSet::first_places(std::string_view text, std::size_t from) const {
  std::vector<std::size_t> places(size_, std::string_view::npos);
  each_candidate(text, from, [&](std::size_t at, std::uint16_t key) {
    const std::string_view rest = text.substr(at);
    for (const Entry& entry : first_.of(key)) {
      std::size_t& place = places[entry.order];
      if (place == std::string_view::npos && entry.begins(rest)) place = at;
    }
    return false;
  });
  return places;
}

PhraseHit PhraseSet::find_last(std::string_view text) const {
  for (std::size_t at = text.size(); at > 0;) {
    at = previous(text, at);
    const std::string_view phrase = longest_at(text, at);
    if (!phrase.empty()) return {at, phrase};
  }
  return {};
}

std::vector<std::string_view> PhraseSet::phrases() const {
  std::vector<std::string_view> all(size_);
  for (const Entry& entry : first_.entries()) all[entry.order] = entry.phrase;
  return all;
}

bool PhraseSet::contains(std::string_view word) const {
  const std::string_view found = prefix_of(word);
  return !found.empty() && found.size() == word.size();
}

}  // namespace fashen::text
