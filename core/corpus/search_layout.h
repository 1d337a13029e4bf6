// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

#include "base/date.h"

/// The bytes of the article index, for its writer and its reader. One file, little-endian, used as
/// it lies in memory: a header, then sections that begin at multiples of eight.
namespace fashen::corpus::search_layout {

static_assert(std::endian::native == std::endian::little);

inline constexpr std::array<char, 8> magic{'F', 'S', 'A', 'R', 'T', 'I', 'D', 'X'};

/// Raised whenever a program that knows the number before would read the file wrongly, or would
/// rank otherwise.
inline constexpr std::uint32_t schema = 3;

enum Section : std::size_t {
  lead,              ///< u32[65537]: where the terms with these upper 16 bits begin
  tail,              ///< u16[terms]: the lower 16 bits, ascending within a lead
  start,             ///< u32[terms + 1]: where a term's postings begin
  postings,          ///< Per term, in varints: how many, then gap << 1 | (count > 1), and the count
  pair_length,       ///< u8[documents]: length class of pairs and words
  character_length,  ///< u8[documents]: length class of characters
  work_of,           ///< u32[documents]
  documents,         ///< DocumentRecord[documents]
  works,             ///< WorkRecord[works], sorted by the bytes of their ids
  citations,         ///< Citation[], sorted
  names,             ///< NameRecord[], sorted by document
  strings,           ///< Texts that records point into
  section_count,
};

struct Extent {
  std::uint64_t begin = 0;
  std::uint64_t size = 0;
};

struct Header {
  std::array<char, 8> magic{};
  std::uint32_t schema = 0;
  std::uint32_t documents = 0;
  std::uint32_t works = 0;
  std::uint32_t terms = 0;
  std::uint64_t pairs = 0;       ///< Sum of the lengths of all documents, in pairs and words
  std::uint64_t characters = 0;  ///< and in characters
  std::array<Extent, section_count> sections{};
  std::uint64_t digest = 0;         ///< FNV-1a of all that follows the header
  std::uint64_t header_digest = 0;  ///< FNV-1a of the header up to here
};

/// A string of the section `strings`.
struct Text {
  std::uint32_t begin = 0;
  std::uint32_t size = 0;
};

/// Days since 1970-01-01; the first and last values stand for "always" and "never".
inline constexpr std::int32_t always = INT32_MIN;
inline constexpr std::int32_t never = INT32_MAX;

std::int32_t day_number(base::Date date);
/// Nothing for `always` and `never`.
std::optional<base::Date> date_of(std::int32_t day_number);

struct DocumentRecord {
  std::uint64_t key = 0;
  std::int32_t from = always;
  std::int32_t to = never;
  std::uint32_t number = 0;
  std::uint16_t sub_number = 0;
  std::uint8_t rank = 0;
  std::uint8_t kinds = 0;  ///< Bits of NormKind
};

struct WorkRecord {
  Text work;
  Text issuer;
  Text region;
  std::uint32_t named_by = 0;  ///< How many other works name it
  std::uint32_t first = 0;     ///< Its documents are among [first, end)
  std::uint32_t end = 0;
};

/// A document that names another, of another work.
struct Citation {
  std::uint32_t from = 0;
  std::uint32_t to = 0;
};

/// What a document is called where its own words do not say it.
struct NameRecord {
  std::uint32_t document = 0;
  Text names;
};

/// The class of a length: 24 steps to each factor e, so a class is within 2.1 % of its lengths.
std::uint8_t length_class(std::size_t length);
/// The length a class stands for.
double class_length(std::size_t length_class);

std::string_view bytes_of(const Header& header);

}  // namespace fashen::corpus::search_layout
