// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/date.h"
#include "base/span.h"
#include "corpus/work.h"

namespace fashen::corpus {

/// An entry of the note under a statute's title (题注).
struct HistoryEntry {
  base::Date date{};
  std::string event;  ///< What happened that day, without the date
};

/// An article of a statute: its shape and where its text stands in the file.
struct StatuteArticle {
  ArticleShape shape;
  base::Span span;
};

/// A statute as it stands in a Markdown file of a law collection.
struct Statute {
  std::string title;
  std::string issuer;                 ///< From the front matter, if it names one
  std::vector<HistoryEntry> history;  ///< In the order of the note
  std::vector<StatuteArticle> articles;
  std::optional<base::Date> effective;  ///< The day its own closing article names
  bool effective_at_once = false;       ///< That article says: from promulgation
  std::vector<std::string> doubts;      ///< Gaps and repetitions in the article numbers
};

/// Reads "# title", the note, headings and articles ("第一条 …"; further lines are paragraphs,
/// lines that begin with （一） are items). `markdown` is UTF-8 with "\n" line ends; front matter
/// between "---" lines is skipped. Never fails: what is not there stays empty.
Statute parse_statute(std::string_view markdown);

}  // namespace fashen::corpus
