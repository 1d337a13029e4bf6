// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <string>
#include <vector>

#include "document/reader.h"
#include "docx/package.h"
#include "report/writer.h"

namespace fashen::testing {

/// A Word file for tests: the body is given, what else is needed comes by itself.
struct DocxSample {
  std::string body;                        ///< Children of w:body
  std::string numbering = {};              ///< Children of w:numbering; no such part if empty
  std::string styles = {};                 ///< Children of w:styles
  std::string footnotes = {};              ///< Children of w:footnotes
  std::string comments = {};               ///< Children of w:comments
  std::string header = {};                 ///< Children of w:hdr, in r:id "rIdheader"
  std::vector<docx::NewPart> others = {};  ///< Put in last, replacing parts of the same name

  std::string bytes() const;
};

/// "<w:p>…</w:p>" with one run of these words, and the run alone.
std::string paragraph(const std::string& words);
std::string run(const std::string& words, const std::string& properties = {});

/// Reads through the plugin that was built.
base::Result<document::Document> read_docx(
    const std::string& bytes, document::RevisionView view = document::RevisionView::accepted);

/// The same where it must succeed.
document::Document must_read(const std::string& bytes,
                             document::RevisionView view = document::RevisionView::accepted);

/// Writes through the plugin that was built.
base::Result<std::string> write_docx(const report::Report& report,
                                     const report::WriteOptions& options = {});

/// A file with a comment on each of `words`, in their order (their first occurrences).
std::string with_findings(const std::string& bytes, const std::vector<std::string>& words);

/// One part of a package; a defect of the test if it is not there.
std::string part_of(const std::string& package, const std::string& name);

/// The words between the range marks of each comment, by id, read from the main part without any
/// code of the plugin.
std::map<int, std::string> commented_words(const std::string& package);

/// The whole text of a file of the source tree.
std::string source_file(const std::string& path);

}  // namespace fashen::testing
