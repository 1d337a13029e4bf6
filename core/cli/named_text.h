// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>

#include "base/date.h"
#include "base/result.h"
#include "corpus/texts.h"

namespace fashen::cli {

/// Imported texts as a person names them: 行政处罚法, or one of them: 行政处罚法@2017-09-01.
struct NamedText {
  std::string title;
  std::optional<base::Date> promulgated;  ///< Nothing: whenever

  bool names(const corpus::ImportedText& text) const;
};

/// `usage` if what follows @ is no date.
base::Result<NamedText> named_text(const std::string& argument);

}  // namespace fashen::cli
