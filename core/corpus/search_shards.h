// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <memory>
#include <string>
#include <vector>

#include "base/file_system.h"
#include "base/result.h"
#include "corpus/article_search.h"
#include "document/incomplete.h"

namespace fashen::corpus {

/// Writes the articles of an index as `count` Xapian databases, target/shard-1 and so on, each of
/// which another machine can serve (xapian-tcpsrv --port 7001 target/shard-1). The articles of a
/// work stay together. Folders that are there already are an error (`io`).
base::Result<void> write_shards(const SearchIndex& index, const ArticleSource& source,
                                std::size_t count, const std::string& target);

/// Shards on this machine and on others, named by a Xapian stub file: a line each,
/// "auto PATH" (from the stub's folder) or "remote HOST:PORT"; # begins a comment.
///
/// Xapian's matcher finds candidates on all of them; they are then ranked by the very weighting of
/// `Searcher`, with the counts of all shards together. So one shard, many, and the local index give
/// the same order, except that the mean of a work's best articles is taken over candidates only.
/// For one thread.
class SearchShards {
 public:
  /// Opens what can be reached; `usage` for a stub that does not read. Shards that cannot be
  /// reached are in `lost`: an answer without them is incomplete, and has to say so.
  static base::Result<SearchShards> open(const base::FileSystem& files, const std::string& stub);

  SearchShards(SearchShards&&) noexcept;
  ~SearchShards();

  const std::vector<document::Incomplete>& lost() const;

  /// Answers a request. A shard that is lost while it is asked is added to `lost`, and the others
  /// are asked again. `usage` for a query that cannot be read, `io` if no shard is left.
  base::Result<SearchResults> search(const SearchRequest& request, const LayTerms& lay);

 private:
  struct Impl;
  explicit SearchShards(std::unique_ptr<Impl> impl);
  std::unique_ptr<Impl> impl_;
};

}  // namespace fashen::corpus
