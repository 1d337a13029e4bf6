// SPDX-License-Identifier: GPL-3.0-or-later
#include "rule/judged.h"

#include <sstream>

namespace fashen::rule {

base::Result<std::map<std::string, Judged>> parse_judged(std::string_view tsv,
                                                         const std::string& path) {
  std::map<std::string, Judged> all;
  std::istringstream lines{std::string(tsv)};
  std::string line;
  for (int number = 1; std::getline(lines, line); ++number) {
    if (line.empty() || line.front() == '#') continue;
    std::istringstream columns(line);
    std::string id, day, rest;
    Judged one;
    bool whole = static_cast<bool>(columns >> id >> one.right >> one.read >> one.documents >> day);
    auto on = base::parse_date(day);
    if (!whole || columns >> rest || !on || one.right > one.read ||
        !all.emplace(id, Judged{one.right, one.read, one.documents, *on}).second) {
      return base::Error(base::ErrorCode::config,
                         "每行应为 规则、对、看过、文件数、日期 五列，对不多于看过，规则不重复",
                         path + ":" + std::to_string(number));
    }
  }
  return all;
}

}  // namespace fashen::rule
