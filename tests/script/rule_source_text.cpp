// SPDX-License-Identifier: GPL-3.0-or-later
#include "script/rule_source_text.h"

#include "base/file_system.h"
#include "script/host.h"

namespace fashen::testing {

RuleSource::RuleSource()
    : lines_({"return rule {", "title = '停车收费',", "why = '没有依据。',", "suggest = '删除。',",
              "severity = 'error',", "confidence = 'likely',",
              "basis = { '行政处罚法@2021-01-22 第十六条' },", "find = { '收取' },",
              "message = '“{match}”',",
              "examples = { { bad = '⟦收取⟧费用。' }, { good = '不收。' }, { good = '免费。' } },",
              "}"}) {}

RuleSource& RuleSource::set(std::string_view key, const std::string& line) {
  const std::string start = std::string(key) + " =";
  for (std::string& one : lines_) {
    if (one.rfind(start, 0) != 0) continue;
    one = line;
    return *this;
  }
  lines_.insert(lines_.end() - 2, line);
  return *this;
}

std::string RuleSource::text() const {
  std::string all;
  for (const std::string& line : lines_) all += line + "\n";
  return all;
}

int RuleSource::line_of(std::string_view key) const {
  for (std::size_t i = 0; i < lines_.size(); ++i) {
    if (lines_[i].rfind(std::string(key) + " ", 0) == 0) return static_cast<int>(i) + 1;
  }
  return 0;
}

base::Result<script::RuleFile> RuleSource::read() const {
  base::MemoryFileSystem files;
  if (auto done = files.write("rules/test/a.lua", text()); !done) return done.error();
  script::Host host{base::Limits{}};
  return script::read_rule_file(host, files, "rules", "test/a");
}

}  // namespace fashen::testing
