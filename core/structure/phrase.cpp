// SPDX-License-Identifier: GPL-3.0-or-later
#include "structure/phrase.h"

#include <algorithm>

#include "text/utf8.h"

namespace fashen::structure {
namespace {

unsigned byte_at(std::string_view text, std::size_t at) {
  return static_cast<unsigned char>(text[at]);
}

std::size_t character_size(std::string_view text, std::size_t at) {
  const unsigned lead = byte_at(text, at);
  const std::size_t size = lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
  return std::min(size, text.size() - at);
}

/// Twelve bits that tell most characters apart: the low ones, which its last two bytes hold.
std::uint16_t key_at(std::string_view text, std::size_t at) {
  const std::size_t size = character_size(text, at);
  if (size == 1) return static_cast<std::uint16_t>(byte_at(text, at));
  const unsigned high = byte_at(text, at + size - 2) & 0x3F;
  const unsigned low = byte_at(text, at + size - 1) & 0x3F;
  return static_cast<std::uint16_t>(high << 6 | low);
}

template <typename Bits>
void set(Bits& bits, std::uint16_t key) {
  bits[key / 64] |= std::uint64_t{1} << (key % 64);
}

template <typename Bits>
bool has(const Bits& bits, std::uint16_t key) {
  return (bits[key / 64] >> (key % 64) & 1) != 0;
}

}  // namespace

PhraseSet::PhraseSet(std::initializer_list<std::string_view> phrases)
    : PhraseSet(std::vector<std::string_view>(phrases)) {}

PhraseSet::PhraseSet(const std::vector<std::string_view>& phrases) {
  entries_.reserve(phrases.size());
  for (std::string_view phrase : phrases) {
    entries_.push_back({key_at(phrase, 0), phrase});
    set(first_, key_at(phrase, 0));
    set(last_, key_at(phrase, text::previous(phrase, phrase.size())));
  }
  std::sort(entries_.begin(), entries_.end(), [](const Entry& a, const Entry& b) {
    return a.key != b.key ? a.key < b.key : a.phrase.size() > b.phrase.size();
  });
}

std::string_view PhraseSet::prefix_of(std::string_view text) const {
  if (text.empty()) return {};
  const std::uint16_t key = key_at(text, 0);
  if (!has(first_, key)) return {};
  auto entry = std::lower_bound(
      entries_.begin(), entries_.end(), key,
      [](const Entry& candidate, std::uint16_t wanted) { return candidate.key < wanted; });
  for (; entry != entries_.end() && entry->key == key; ++entry) {
    if (text.starts_with(entry->phrase)) return entry->phrase;
  }
  return {};
}

std::string_view PhraseSet::suffix_of(std::string_view text) const {
  if (text.empty() || !has(last_, key_at(text, text::previous(text, text.size())))) return {};
  std::string_view best;
  for (const Entry& entry : entries_) {
    if (entry.phrase.size() > best.size() && text.ends_with(entry.phrase)) best = entry.phrase;
  }
  return best;
}

PhraseHit PhraseSet::find_first(std::string_view text, std::size_t from) const {
  for (std::size_t at = from; at < text.size();) {
    // Nearly every character takes three bytes.
    const unsigned lead = byte_at(text, at);
    const bool common = lead >= 0xE0 && lead < 0xF0 && at + 2 < text.size();
    const unsigned key = common
                             ? (byte_at(text, at + 1) & 0x3F) << 6 | (byte_at(text, at + 2) & 0x3F)
                             : key_at(text, at);
    if (has(first_, static_cast<std::uint16_t>(key))) {
      const std::string_view phrase = prefix_of(text.substr(at));
      if (!phrase.empty()) return {at, phrase};
    }
    at += common ? 3 : character_size(text, at);
  }
  return {};
}

PhraseHit PhraseSet::find_last(std::string_view text) const {
  for (std::size_t at = text.size(); at > 0;) {
    at = text::previous(text, at);
    const std::string_view phrase = prefix_of(text.substr(at));
    if (!phrase.empty()) return {at, phrase};
  }
  return {};
}

bool PhraseSet::contains(std::string_view word) const {
  const std::string_view found = prefix_of(word);
  return !found.empty() && found.size() == word.size();
}

}  // namespace fashen::structure
