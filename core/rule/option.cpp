// SPDX-License-Identifier: GPL-3.0-or-later
#include "rule/option.h"

#include <algorithm>
#include <charconv>
#include <sstream>

namespace fashen::rule {
namespace {

std::optional<double> number_in(const std::string& text) {
  double value = 0;
  auto [end, failure] = std::from_chars(text.data(), text.data() + text.size(), value);
  bool whole = failure == std::errc() && end == text.data() + text.size();
  return whole ? std::optional(value) : std::nullopt;
}

std::string shown(double value) {
  std::ostringstream out;
  out << value;
  return out.str();
}

}  // namespace

std::string Option::problem_with(const std::string& candidate) const {
  bool right = true;
  if (type == Type::flag) {
    right = candidate == "true" || candidate == "false";
  } else if (type == Type::number) {
    auto number = number_in(candidate);
    right = number && (!least || *number >= *least) && (!most || *number <= *most);
  } else if (!choices.empty()) {
    right = std::find(choices.begin(), choices.end(), candidate) != choices.end();
  }
  return right ? std::string() : "应为" + takes();
}

std::string Option::takes() const {
  if (type == Type::flag) return " true 或 false";
  if (type == Type::number) {
    if (least && most) return " " + shown(*least) + " 至 " + shown(*most) + " 的数字";
    if (least) return "不小于 " + shown(*least) + " 的数字";
    if (most) return "不大于 " + shown(*most) + " 的数字";
    return "数字";
  }
  std::string all;
  for (const std::string& choice : choices) all += (all.empty() ? " " : "、") + choice;
  return choices.empty() ? "文字" : all + " 之一";
}

}  // namespace fashen::rule
