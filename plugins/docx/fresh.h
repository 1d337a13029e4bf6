// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "docx/content.h"
#include "report/report.h"

namespace fashen::docx {

/// A Word file made for a document that was read from another format, laid out as official
/// documents are: title, headings, indented paragraphs, tables.
struct Fresh {
  std::string bytes;
  Content content;  ///< Without a document: the text is that of the report's
};

/// `underlined`: words of the document that are, in order and apart.
base::Result<Fresh> fresh_package(const report::Report& report,
                                  const std::vector<base::Span>& underlined = {});

}  // namespace fashen::docx
