// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "base/span.h"
#include "report/report.h"

namespace fashen::docx {

/// The main part made for a document, without its XML declaration.
struct FreshBody {
  std::string xml;
  std::vector<base::Span> words;  ///< What each w:t holds, in their order
};

/// `underlined`: words of the document that are, in order and apart.
FreshBody fresh_body(const report::Report& report, const std::vector<base::Span>& underlined = {});

}  // namespace fashen::docx
