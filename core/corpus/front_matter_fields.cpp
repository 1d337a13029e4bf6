// SPDX-License-Identifier: GPL-3.0-or-later
#include "corpus/front_matter_fields.h"

#include <algorithm>

#include "text/utf8.h"

namespace fashen::corpus {

std::map<std::string, std::string> front_matter_fields(std::string_view markdown) {
  std::map<std::string, std::string> fields;
  constexpr std::string_view fence = "---\n";
  if (!markdown.starts_with(fence)) return fields;
  const std::size_t stop = markdown.find("\n---", fence.size() - 1);
  if (stop == std::string_view::npos) return fields;
  for (std::size_t at = fence.size(); at < stop;) {
    const std::size_t end = std::min(markdown.find('\n', at), stop);
    const std::string_view line = markdown.substr(at, end - at);
    at = end + 1;
    const std::size_t colon = line.find(':');
    if (colon == std::string_view::npos || line.starts_with(' ')) continue;
    std::string_view value = text::trim(line.substr(colon + 1));
    if (value.size() > 1 && value.front() == '"' && value.back() == '"') {
      value = value.substr(1, value.size() - 2);
    }
    if (!value.empty()) fields.emplace(text::trim(line.substr(0, colon)), value);
  }
  return fields;
}

}  // namespace fashen::corpus
