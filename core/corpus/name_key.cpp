// SPDX-License-Identifier: GPL-3.0-or-later
#include "corpus/name_key.h"

#include "text/fold.h"
#include "text/numeral.h"

namespace fashen::corpus {
namespace {

constexpr std::string_view state_name = "中华人民共和国";

std::string without(std::string text, std::string_view part) {
  std::string kept;
  kept.reserve(text.size());
  std::size_t begin = 0;
  for (std::size_t at; (at = text.find(part, begin)) != std::string::npos;) {
    kept.append(text, begin, at - begin);
    begin = at + part.size();
  }
  return kept.append(text, begin);
}

}  // namespace

std::string name_key(std::string_view title) {
  std::string key = text::title_key(title);
  if (key != state_name) key = without(std::move(key), state_name);
  return without(std::move(key), "、");
}

std::string_view without_court(std::string_view key) {
  for (bool again = true; again;) {
    again = false;
    for (std::string_view court : {"最高人民法院", "最高人民检察院"}) {
      if (!key.starts_with(court) || key.size() == court.size()) continue;
      key.remove_prefix(court.size());
      again = true;
    }
  }
  return key;
}

std::string_view without_version(std::string_view key) {
  constexpr std::string_view open = "（", close = "）";
  const std::size_t begin = key.rfind(open);
  if (!key.ends_with(close) || begin == std::string_view::npos || begin == 0) return key;
  const char first = key[begin + open.size()];
  return first >= '0' && first <= '9' ? key.substr(0, begin) : key;
}

bool same_title(std::string_view a, std::string_view b) {
  const std::string one = name_key(a), other = name_key(b);
  return !one.empty() && without_court(one) == without_court(other);
}

std::string number_key(std::string_view number) {
  std::string key = name_key(number);
  constexpr std::string_view ordinal = "第", unit = "号";
  const std::size_t begin = key.rfind(ordinal);
  const std::size_t end = key.rfind(unit);
  if (begin == std::string::npos || end == std::string::npos || end < begin) return key;
  const std::size_t first = begin + ordinal.size();
  if (const auto value = text::parse_numeral(std::string_view(key).substr(first, end - first))) {
    key.replace(first, end - first, value->to_string());
  }
  return key;
}

std::string work_id(std::string_view title) {
  if (title.starts_with(state_name) && title.size() > state_name.size()) {
    title.remove_prefix(state_name.size());
  }
  return std::string(title);
}

}  // namespace fashen::corpus
