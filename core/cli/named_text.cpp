// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/named_text.h"

#include "corpus/name_key.h"

namespace fashen::cli {

bool NamedText::names(const corpus::ImportedText& text) const {
  return corpus::same_title(text.title, title) &&
         (!promulgated || text.promulgated == *promulgated);
}

base::Result<NamedText> named_text(const std::string& argument) {
  const std::size_t at = argument.rfind('@');
  if (at == std::string::npos) return NamedText{argument, std::nullopt};
  const auto day = base::parse_date(argument.substr(at + 1));
  if (day) return NamedText{argument.substr(0, at), day};
  return base::Error(base::ErrorCode::usage, "@ 后应为公布日期，如 行政处罚法@2017-09-01");
}

}  // namespace fashen::cli
