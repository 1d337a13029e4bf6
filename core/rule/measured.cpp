// SPDX-License-Identifier: GPL-3.0-or-later
#include "rule/measured.h"

#include <charconv>
#include <sstream>

namespace fashen::rule {
namespace {

double share(std::size_t part, std::size_t whole) {
  return whole == 0 ? 1.0 : static_cast<double>(part) / static_cast<double>(whole);
}

bool read_count(const std::string& text, std::size_t& count) {
  auto [end, failure] = std::from_chars(text.data(), text.data() + text.size(), count);
  return failure == std::errc() && end == text.data() + text.size();
}

}  // namespace

double Measured::precision() const { return share(right, found()); }
double Measured::recall() const { return share(right, labelled()); }

base::Result<Measurements> parse_measurements(std::string_view tsv, const std::string& path) {
  Measurements all;
  std::istringstream lines{std::string(tsv)};
  std::string line;
  for (int number = 1; std::getline(lines, line); ++number) {
    if (line.empty() || line.front() == '#') continue;
    std::istringstream columns(line);
    std::string id, right, wrong, missed, rest;
    std::getline(columns, id, '\t');
    std::getline(columns, right, '\t');
    std::getline(columns, wrong, '\t');
    std::getline(columns, missed, '\t');
    Measured one;
    bool good = !id.empty() && read_count(right, one.right) && read_count(wrong, one.wrong) &&
                read_count(missed, one.missed) && !std::getline(columns, rest, '\t');
    if (!good || !all.emplace(id, one).second) {
      return base::Error(base::ErrorCode::config, "每行应为 规则、对、错、漏 四列，规则不重复",
                         path + ":" + std::to_string(number));
    }
  }
  return all;
}

std::string to_tsv(const Measurements& measurements) {
  std::string out =
      "# SPDX-License-Identifier: GPL-3.0-or-later\n"
      "# Written by `fashen rules measure`: rule, findings that are labelled, findings that are\n"
      "# not, labels not found.\n";
  for (const auto& [id, one] : measurements) {
    out += id + "\t" + std::to_string(one.right) + "\t" + std::to_string(one.wrong) + "\t" +
           std::to_string(one.missed) + "\n";
  }
  return out;
}

}  // namespace fashen::rule
