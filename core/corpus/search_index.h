// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/date.h"
#include "base/file_system.h"
#include "base/result.h"
#include "corpus/work.h"

namespace fashen::corpus {

/// A text whose articles are put into the article index.
struct SearchText {
  std::string work;                ///< Id of its work; versions of one work share it
  std::vector<std::string> names;  ///< Title first, then aliases: what 《》 in other texts may hold
  Rank rank = Rank::unknown;
  std::string issuer;
  std::string region;              ///< Empty: nationwide
  std::optional<base::Date> from;  ///< In force [from, to); nothing: since ever, for ever
  std::optional<base::Date> to;
};

/// An article of the text begun last. Views need not outlive the call.
struct SearchArticle {
  std::uint64_t key = 0;  ///< The caller's own; hits carry it back
  int number = 0;
  int sub_number = 0;
  std::string_view heading;  ///< Headings above it, outermost first
  std::string_view text;
  std::string_view names{};  ///< What it is called where its words do not say it; mostly empty
};

/// Makes an article index (search_layout.h says what of). The same calls in the same order give
/// the same bytes. For one thread.
class SearchIndexWriter {
 public:
  SearchIndexWriter();
  ~SearchIndexWriter();
  SearchIndexWriter(SearchIndexWriter&&) noexcept;
  SearchIndexWriter& operator=(SearchIndexWriter&&) noexcept;

  void begin(const SearchText& text);
  void add(const SearchArticle& article);

  /// Articles added so far.
  std::size_t size() const;

  /// Writes the index as the file `path`, in one step. `io`; `limit` beyond 4 GiB of postings.
  base::Result<void> finish(base::FileSystem& files, const std::string& path);

 private:
  struct Impl;
  std::unique_ptr<Impl> impl_;
};

}  // namespace fashen::corpus
