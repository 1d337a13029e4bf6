// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/file_system.h"
#include "base/result.h"
#include "corpus/statute_markdown.h"
#include "corpus/work.h"

namespace fashen::corpus {

/// A statute file of a collection. Files that are parts of one text (the books of the Civil Code)
/// have been joined.
struct CollectedText {
  std::string path;    ///< Below the collection's folder
  std::string folder;  ///< Name of the folder it stands in: the ministry of a department rule
  Rank rank = Rank::unknown;
  Statute statute;
  base::Date promulgated{};                ///< From the file's name, else the note's last day
  bool whole = true;                       ///< False if article numbers have gaps
  std::vector<std::string> article_texts;  ///< In the order of `statute.articles`
};

/// The text that Markdown holds. `path` tells what the words do not: rank and ministry by its
/// folders, the day by its name. `promulgated` is not `ok()` if neither tells a day.
CollectedText collect_text(const std::string& path, std::string_view markdown);

/// Puts the articles of `part` into `text` where their numbers belong, as the books of the Civil
/// Code are joined; false, and `text` as it was, if it repeats some of them.
bool join_part(CollectedText& text, CollectedText&& part);

/// What a collection's folder holds, sorted by path, and what could not be used.
struct Collection {
  std::vector<CollectedText> texts;
  std::vector<std::string> complaints;
};

/// Reads `directory`: folders named by rank (宪法, 行政法规, 司法解释, 部门规章/…, other folders
/// hold laws), files named "TITLE(YYYY-MM-DD).md". Local regulations (DLC) and other matter (其他)
/// are passed over.
base::Result<Collection> read_collection(const base::FileSystem& files,
                                         const std::string& directory);

}  // namespace fashen::corpus
