// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "base/mapped_file.h"
#include "base/result.h"
#include "corpus/search_analysis.h"
#include "corpus/search_layout.h"

namespace fashen::corpus {

/// The postings of a term, as they lie in the index.
struct Postings {
  std::uint32_t documents = 0;  ///< How many articles hold the term
  std::string_view bytes;
};

/// Walks the postings of a term; safe on any bytes.
class PostingsWalk {
 public:
  /// `documents`: how many there are; a posting beyond them ends the walk as damaged.
  PostingsWalk(const Postings& postings, std::uint32_t documents)
      : at_(postings.bytes.data()), end_(at_ + postings.bytes.size()), documents_(documents) {}

  /// Goes to the next posting; false at the end.
  bool next() {
    if (at_ == end_) return false;
    const std::uint64_t code = varint();
    document_ += code >> 1;
    const unsigned counted = code & 1;
    if (at_ != end_ && (static_cast<unsigned char>(*at_) & (counted << 7)) == 0) {
      // Nearly always. Whether there is a count cannot be foreseen, so this has no branch for it.
      const unsigned more = static_cast<unsigned char>(*at_) - 1u;
      count_ = 1 + (more & (0u - counted));
      at_ += counted;
    } else {
      count_ = counted != 0 ? static_cast<std::uint32_t>(varint()) : 1;
    }
    if (document_ >= documents_) return fail();
    id_ = static_cast<std::uint32_t>(document_++);
    return !damaged_;
  }
  std::uint32_t document() const { return id_; }
  std::uint32_t count() const { return count_; }
  bool damaged() const { return damaged_; }

 private:
  std::uint64_t varint() {
    if (at_ != end_ && static_cast<unsigned char>(*at_) < 0x80) {
      return static_cast<unsigned char>(*at_++);
    }
    std::uint64_t value = 0;
    for (int shift = 0; at_ != end_ && shift < 35; shift += 7) {
      const auto byte = static_cast<unsigned char>(*at_++);
      value |= static_cast<std::uint64_t>(byte & 0x7f) << shift;
      if (byte < 0x80) return value;
    }
    fail();
    return 0;
  }
  bool fail() {
    damaged_ = true;
    at_ = end_;
    return false;
  }

  const char* at_;
  const char* end_;
  std::uint64_t documents_;
  std::uint64_t document_ = 0;
  std::uint32_t id_ = 0;
  std::uint32_t count_ = 0;
  bool damaged_ = false;
};

/// The article index, read where it lies. Const calls may run concurrently; views stay valid as
/// long as the index lives.
///
/// Why not Xapian here, which holds the catalogue and the shards: articles are ranked by two
/// weightings at once, of pairs and of characters, each with its own length, and then by what the
/// best articles of the same work reached. That needs every article's sum, which a matcher that
/// prunes never computes; and exhausting flat postings is faster than pruning at this size.
class SearchIndex {
 public:
  /// Opens what `SearchIndexWriter` wrote. A missing, damaged or other-schema file is `corpus` with
  /// the command that makes it. Structure is checked, the postings are not read: see `verify`.
  static base::Result<SearchIndex> open(const std::string& path);

  /// Reads everything once: `corpus` if a byte is not as it was written.
  base::Result<void> verify() const;

  std::uint32_t documents() const { return header().documents; }
  std::uint32_t works() const { return header().works; }
  std::uint64_t digest() const { return header().digest; }
  /// Mean length of a document in pairs and in characters.
  double mean_pairs() const;
  double mean_characters() const;

  const search_layout::DocumentRecord& document(std::uint32_t id) const {
    return section<search_layout::DocumentRecord>(search_layout::documents)[id];
  }
  const std::uint32_t* work_of() const { return section<std::uint32_t>(search_layout::work_of); }
  const std::uint8_t* pair_lengths() const {
    return section<std::uint8_t>(search_layout::pair_length);
  }
  const std::uint8_t* character_lengths() const {
    return section<std::uint8_t>(search_layout::character_length);
  }
  const search_layout::WorkRecord& work(std::uint32_t id) const {
    return section<search_layout::WorkRecord>(search_layout::works)[id];
  }
  std::string_view string(search_layout::Text text) const;
  /// Which documents name which of other works, in order of both.
  std::span<const search_layout::Citation> citations() const {
    return all<search_layout::Citation>(search_layout::citations);
  }
  /// What a document is called where its own words do not say it; empty for most.
  std::string_view names(std::uint32_t id) const;
  /// The work with this id; nothing if no article of it is here.
  std::optional<std::uint32_t> find_work(std::string_view id) const;

  /// The article with this number in the version of a work in force on a day.
  std::optional<std::uint32_t> find_article(std::string_view work, int number, int sub_number,
                                            base::Date as_of) const;

  /// Where a term occurs; nowhere if it is unknown.
  Postings postings(Term term) const;

  /// The error of an index that turns out to be damaged while it is used.
  base::Error damaged() const;

 private:
  SearchIndex(base::MappedFile file, std::string path)
      : file_(std::move(file)), path_(std::move(path)) {}

  const search_layout::Header& header() const {
    return *reinterpret_cast<const search_layout::Header*>(file_.bytes().data());
  }
  template <typename T>
  const T* section(search_layout::Section which) const {
    return reinterpret_cast<const T*>(file_.bytes().data() + header().sections[which].begin);
  }
  template <typename T>
  std::span<const T> all(search_layout::Section which) const {
    return {section<T>(which), header().sections[which].size / sizeof(T)};
  }
  /// What is wrong with the structure; null if nothing.
  const char* fault() const;

  base::MappedFile file_;
  std::string path_;
};

}  // namespace fashen::corpus
