// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

#include "bench/articles.h"

namespace fashen::bench {

/// Another way of finding articles, measured beside ours.
class SearchPeer {
 public:
  virtual ~SearchPeer() = default;
  virtual std::string name() const = 0;
  /// Indexes the articles anew. An index that cannot be made ends the program.
  virtual void build(const std::vector<Article>& articles) = 0;
  /// Bytes of its index on disk.
  virtual std::size_t size() const = 0;
  /// Places in `articles` of the `limit` best; of these ranks only (bit 1 << Rank).
  virtual std::vector<std::size_t> find(const std::string& query, std::uint32_t ranks,
                                        std::size_t limit) = 0;
};

/// SQLite's full-text search with its trigram tokenizer; a query is any of its trigrams.
std::unique_ptr<SearchPeer> sqlite_trigrams(const std::string& folder);

/// Xapian's TermGenerator with its n-grams of CJK text, without positions; a query is any of them.
std::unique_ptr<SearchPeer> xapian_ngrams(const std::string& folder);

}  // namespace fashen::bench
