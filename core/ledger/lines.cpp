// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/lines.h"

namespace fashen::ledger {

std::string join_lines(const std::vector<std::string>& items) {
  std::string out;
  for (std::size_t i = 0; i < items.size(); ++i) {
    if (i > 0) out += '\n';
    for (char c : items[i]) out += c == '\n' ? ' ' : c;
  }
  return out;
}

std::vector<std::string> split_lines(std::string_view text) {
  std::vector<std::string> items;
  while (!text.empty()) {
    std::size_t end = text.find('\n');
    items.emplace_back(text.substr(0, end));
    text.remove_prefix(end == text.npos ? text.size() : end + 1);
  }
  return items;
}

}  // namespace fashen::ledger
