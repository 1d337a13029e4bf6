// SPDX-License-Identifier: GPL-3.0-or-later
#include "corpus/title_list.h"

#include <algorithm>
#include <utility>

namespace fashen::corpus {

TitleList::TitleList(std::string bytes) : bytes_(std::move(bytes)) {
  const std::string_view all = bytes_;
  for (std::size_t begin = 0; begin < all.size();) {
    const std::size_t end = std::min(all.find('\n', begin), all.size());
    if (end > begin) reversed_.push_back(all.substr(begin, end - begin));
    begin = end + 1;
  }
}

std::size_t TitleList::longest_end_of(std::string_view text) const {
  auto first = reversed_.begin(), last = reversed_.end();
  std::size_t longest = 0;
  for (std::size_t depth = 0; depth < text.size() && first != last; ++depth) {
    const auto byte = static_cast<unsigned char>(text[text.size() - 1 - depth]);
    const auto at = [depth](std::string_view name) {
      return depth < name.size() ? static_cast<unsigned char>(name[depth]) : -1;
    };
    first = std::partition_point(first, last, [&](std::string_view n) { return at(n) < byte; });
    last = std::partition_point(first, last, [&](std::string_view n) { return at(n) <= byte; });
    if (first != last && first->size() == depth + 1) longest = depth + 1;
  }
  return longest;
}

std::vector<std::string> TitleList::ending_with(std::string_view end, std::size_t shortest,
                                                std::size_t longest) const {
  const std::string begin(end.rbegin(), end.rend());  // string_view compares bytes as unsigned
  std::vector<std::string> names;
  for (auto name = std::lower_bound(reversed_.begin(), reversed_.end(), std::string_view(begin));
       name != reversed_.end() && name->starts_with(begin); ++name) {
    if (name->size() < shortest || name->size() > longest) continue;
    names.emplace_back(name->rbegin(), name->rend());
  }
  return names;
}

bool TitleList::holds(std::string_view name) const {
  return !ending_with(name, name.size(), name.size()).empty();
}

std::string TitleList::to_bytes(const std::vector<std::string>& names) {
  std::vector<std::string> reversed;
  for (const std::string& name : names) reversed.emplace_back(name.rbegin(), name.rend());
  const auto by_bytes = [](const std::string& a, const std::string& b) {
    return std::lexicographical_compare(a.begin(), a.end(), b.begin(), b.end(), [](char x, char y) {
      return static_cast<unsigned char>(x) < static_cast<unsigned char>(y);
    });
  };
  std::sort(reversed.begin(), reversed.end(), by_bytes);
  reversed.erase(std::unique(reversed.begin(), reversed.end()), reversed.end());
  std::string bytes;
  for (const std::string& name : reversed) bytes.append(name).append("\n");
  return bytes;
}

}  // namespace fashen::corpus
