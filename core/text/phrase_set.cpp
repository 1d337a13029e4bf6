// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/phrase_set.h"

#include <algorithm>
#include <bit>
#include <cstring>

#include "text/utf8.h"

namespace fashen::text {
namespace {

unsigned byte_at(std::string_view text, std::size_t at) {
  return static_cast<unsigned char>(text[at]);
}

std::uint32_t little_endian(const char* bytes) {
  std::uint32_t value = 0;
  std::memcpy(&value, bytes, sizeof value);
  return std::endian::native == std::endian::little ? value : __builtin_bswap32(value);
}

bool continues(unsigned byte) { return (byte & 0xC0) == 0x80; }

/// Bytes that are no character count as one each, so that none behind them is missed.
std::size_t character_size(std::string_view text, std::size_t at) {
  const unsigned lead = byte_at(text, at);
  const std::size_t size = lead < 0xC0 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
  for (std::size_t i = 1; i < size; ++i) {
    if (at + i >= text.size() || !continues(byte_at(text, at + i))) return 1;
  }
  return size;
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
    entries_.push_back({key_at(phrase, 0), static_cast<std::uint32_t>(entries_.size()), phrase});
    set(first_, key_at(phrase, 0));
    set(last_, key_at(phrase, previous(phrase, phrase.size())));
  }
  std::sort(entries_.begin(), entries_.end(), [](const Entry& a, const Entry& b) {
    return a.key != b.key ? a.key < b.key : a.phrase.size() > b.phrase.size();
  });
  for (std::size_t i = 0; i < entries_.size(); ++i) {
    if (i == 0 || entries_[i].key != entries_[i - 1].key) {
      begins_.push_back(static_cast<std::uint32_t>(i));
    }
  }
  begins_.push_back(static_cast<std::uint32_t>(entries_.size()));
  for (std::size_t i = 1; i < first_.size(); ++i) {
    const int here = std::popcount(first_[i - 1]);
    keys_before_[i] = static_cast<std::uint16_t>(keys_before_[i - 1] + here);
  }
}

std::span<const PhraseSet::Entry> PhraseSet::entries_of(std::uint16_t key) const {
  const std::uint64_t word = first_[key / 64];
  const std::uint64_t bit = std::uint64_t{1} << (key % 64);
  if ((word & bit) == 0) return {};
  const auto rank = static_cast<std::size_t>(std::popcount(word & (bit - 1)));
  const std::uint32_t* begin = &begins_[keys_before_[key / 64] + rank];
  return {&entries_[begin[0]], begin[1] - begin[0]};
}

std::string_view PhraseSet::prefix_of(std::string_view text) const {
  if (text.empty()) return {};
  for (const Entry& entry : entries_of(key_at(text, 0))) {
    if (text.starts_with(entry.phrase)) return entry.phrase;
  }
  return {};
}

std::string_view PhraseSet::suffix_of(std::string_view text) const {
  if (text.empty() || !has(last_, key_at(text, previous(text, text.size())))) return {};
  std::string_view best;
  for (const Entry& entry : entries_) {
    if (entry.phrase.size() > best.size() && text.ends_with(entry.phrase)) best = entry.phrase;
  }
  return best;
}

std::size_t PhraseSet::next_candidate(std::string_view text, std::size_t at) const {
  while (at < text.size()) {
    // Nearly every character takes three bytes.
    if (at + 4 <= text.size()) {
      const std::uint32_t four = little_endian(text.data() + at);
      if ((four & 0xC0C0F0) == 0x8080E0) {
        const unsigned key = (four >> 8 & 0x3F) << 6 | (four >> 16 & 0x3F);
        if (has(first_, static_cast<std::uint16_t>(key))) return at;
        at += 3;
        continue;
      }
    }
    if (has(first_, key_at(text, at))) return at;
    at += character_size(text, at);
  }
  return text.size();
}

PhraseHit PhraseSet::find_first(std::string_view text, std::size_t from) const {
  for (std::size_t at = next_candidate(text, from); at < text.size();) {
    const std::string_view phrase = prefix_of(text.substr(at));
    if (!phrase.empty()) return {at, phrase};
    at = next_candidate(text, at + character_size(text, at));
  }
  return {};
}

std::vector<std::size_t> PhraseSet::first_places(std::string_view text, std::size_t from) const {
  std::vector<std::size_t> places(entries_.size(), std::string_view::npos);
  for (std::size_t at = next_candidate(text, from); at < text.size();) {
    const std::string_view rest = text.substr(at);
    for (const Entry& entry : entries_of(key_at(text, at))) {
      std::size_t& place = places[entry.order];
      if (place == std::string_view::npos && rest.starts_with(entry.phrase)) place = at;
    }
    at = next_candidate(text, at + character_size(text, at));
  }
  return places;
}

PhraseHit PhraseSet::find_last(std::string_view text) const {
  for (std::size_t at = text.size(); at > 0;) {
    at = previous(text, at);
    const std::string_view phrase = prefix_of(text.substr(at));
    if (!phrase.empty()) return {at, phrase};
  }
  return {};
}

bool PhraseSet::contains(std::string_view word) const {
  const std::string_view found = prefix_of(word);
  return !found.empty() && found.size() == word.size();
}

}  // namespace fashen::text
