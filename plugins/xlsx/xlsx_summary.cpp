// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <array>
#include <map>

#include "document/plugin.h"
#include "report/batch.h"
#include "xlsx/workbook.h"

namespace fashen::xlsx {
namespace {

using report::Batch;
using report::BatchDocument;

std::string join(const std::vector<std::string>& items) {
  std::string out;
  for (const std::string& item : items) out += (out.empty() ? "" : "\n") + item;
  return out;
}

/// The report that people open first.
std::string main_report(const finding::DocumentRecord& record) {
  for (const char* ending : {".html", ".docx"}) {
    for (const std::string& report : record.reports) {
      if (report.ends_with(ending)) return report;
    }
  }
  return {};
}

const char* state_label(finding::DocumentState state) {
  return state == finding::DocumentState::reviewed ? "已审查"
         : state == finding::DocumentState::failed ? "未能审查"
                                                   : "待审查";
}

/// What two labels end with: 名称 of 甲方名称 and 乙方名称. A whole number of characters.
std::string shared_end(const std::string& a, const std::string& b) {
  std::size_t size = 0;
  while (size < a.size() && size < b.size() && a[a.size() - size - 1] == b[b.size() - size - 1]) {
    ++size;
  }
  const auto inside = [&](std::size_t at) { return at < a.size() && (a[at] & 0xC0) == 0x80; };
  while (size > 0 && inside(a.size() - size)) --size;
  std::string common = a.substr(a.size() - size);
  // 甲方 and 乙方, 出租人 and 承租人 end alike too.
  for (const std::string role : {"方", "人"}) {
    if (common.starts_with(role)) common.erase(0, role.size());
  }
  return common;
}

/// Labels of facts by key, in the order in which they first occur: they become columns.
struct FactColumns {
  std::vector<std::pair<std::string, std::string>> columns;

  base::Result<void> collect(const Batch& batch) {
    return batch.each_document([&](const BatchDocument& document) {
      for (const finding::FactRecord& fact : document.record.facts) add(fact);
      return base::Result<void>();
    });
  }

 private:
  void add(const finding::FactRecord& fact) {
    const auto known = std::find_if(columns.begin(), columns.end(),
                                    [&](const auto& column) { return column.first == fact.key; });
    if (known == columns.end()) {
      // A sheet that nobody can read helps nobody.
      if (columns.size() < 60) {
        columns.emplace_back(fact.key, fact.key == "party" ? "当事人" : fact.label);
      }
      return;
    }
    if (fact.key == "party") return;
    const std::string common = shared_end(known->second, fact.label);
    if (!common.empty()) known->second = common;
  }
};

/// The values of a column; where the label says more than the column does, whose they are too.
std::string values(const finding::DocumentRecord& record, const std::string& key,
                   const std::string& column) {
  std::vector<std::string> found;
  for (const finding::FactRecord& fact : record.facts) {
    if (fact.key != key) continue;
    const bool owned = key == "party" || fact.label != column;
    const std::string whose = key == "party" || !fact.label.ends_with(column)
                                  ? fact.label
                                  : fact.label.substr(0, fact.label.size() - column.size());
    found.push_back(owned ? whose + ": " + fact.value : fact.value);
  }
  return join(found);
}

struct RuleTotal {
  std::string title;
  std::uint64_t findings = 0, documents = 0;
};

/// The sheets about documents, filled in one pass: reading ten thousand documents takes longer than
/// writing them.
class Sheets {
 public:
  Sheets(Workbook& book, std::vector<std::pair<std::string, std::string>> facts)
      : book_(book), facts_(std::move(facts)) {
    std::vector<Workbook::Column> columns = {{"文件", 50},     {"文种", 16},  {"状态", 10},
                                             {"错误", 8},      {"警告", 8},   {"提示", 8},
                                             {"未能检查", 10}, {"重复于", 40}};
    for (const auto& [key, label] : facts_) columns.push_back({label, 24});
    documents_ = book_.add_sheet("文件", columns);
    findings_ = book_.add_sheet("意见", {{"文件", 40},
                                         {"位置", 18},
                                         {"行", 8},
                                         {"程度", 8},
                                         {"规则", 32},
                                         {"问题", 60},
                                         {"原文", 40},
                                         {"建议", 40},
                                         {"依据", 40}});
    gaps_ = book_.add_sheet("未能检查", {{"文件", 40}, {"位置", 40}, {"内容", 40}, {"原因", 60}});
  }

  void add(const BatchDocument& document) {
    add_document(document);
    for (const finding::FindingRecord& finding : document.record.findings) {
      add_finding(document.record, finding);
    }
    for (const finding::Incomplete& gap : document.record.incomplete) {
      book_.add_row(gaps_);
      for (const std::string& cell : {document.record.name, gap.where, gap.what, gap.reason}) {
        book_.text(cell);
      }
    }
    count(document.record);
  }

  void add_totals() {
    std::size_t sheet = book_.add_sheet(
        "按文种", {{"文种", 24}, {"文件", 10}, {"错误", 10}, {"警告", 10}, {"提示", 10}});
    for (const auto& [label, counts] : kinds_) {
      book_.add_row(sheet);
      book_.text(label);
      for (std::uint64_t count : counts) book_.number(count);
    }
    std::vector<std::pair<std::string, RuleTotal>> order(rules_.begin(), rules_.end());
    std::stable_sort(order.begin(), order.end(), [](const auto& a, const auto& b) {
      return a.second.findings > b.second.findings;
    });
    sheet = book_.add_sheet("按规则", {{"规则", 40}, {"名称", 40}, {"意见", 10}, {"文件", 10}});
    for (const auto& [id, rule] : order) {
      book_.add_row(sheet);
      book_.text(id);
      book_.text(rule.title);
      book_.number(rule.findings);
      book_.number(rule.documents);
    }
  }

 private:
  void add_document(const BatchDocument& document) {
    const finding::DocumentRecord& record = document.record;
    book_.add_row(documents_);
    book_.link(main_report(record), record.name);
    book_.text(record.kind_label);
    book_.text(record.failure.empty() ? state_label(record.state) : "未能审查: " + record.failure);
    for (auto severity :
         {finding::Severity::error, finding::Severity::warning, finding::Severity::note}) {
      book_.number(finding::count(record, severity));
    }
    book_.number(record.incomplete.size());
    const char* how = document.copy_kind == "exact" ? "（相同）" : "（相近）";
    book_.text(document.copy_of.empty() ? "" : document.copy_of + how);
    for (const auto& [key, label] : facts_) book_.text(values(record, key, label));
  }

  void add_finding(const finding::DocumentRecord& record, const finding::FindingRecord& finding) {
    book_.add_row(findings_);
    book_.text(record.name);
    book_.text(finding.unit);
    book_.number(finding.place.line);
    book_.text(finding::display_name(finding.severity));
    book_.text(finding.rule);
    book_.text(finding.message);
    book_.text(finding.text);
    book_.text(finding.suggestion);
    book_.text(join(finding.basis));
  }

  void count(const finding::DocumentRecord& record) {
    auto& kind = kinds_[record.kind_label.empty() ? "未能审查" : record.kind_label];
    ++kind[0];
    for (int severity = 0; severity < 3; ++severity) {
      kind[static_cast<std::size_t>(3 - severity)] +=
          finding::count(record, static_cast<finding::Severity>(severity));
    }
    std::map<std::string, int> here;
    for (const finding::FindingRecord& finding : record.findings) {
      RuleTotal& rule = rules_[finding.rule];
      rule.title = finding.title;
      ++rule.findings;
      rule.documents += here[finding.rule]++ == 0;
    }
  }

  Workbook& book_;
  std::vector<std::pair<std::string, std::string>> facts_;  ///< Keys and labels
  std::size_t documents_ = 0, findings_ = 0, gaps_ = 0;
  std::map<std::string, RuleTotal> rules_;
  std::map<std::string, std::array<std::uint64_t, 4>> kinds_;
};

/// Tables for those who go on working in Excel.
class XlsxSummary final : public report::BatchWriter {
 public:
  std::string file_name() const override { return "summary.xlsx"; }

  base::Result<void> write(const Batch& batch, const std::string& path) const override {
    FactColumns facts;
    if (auto read = facts.collect(batch); !read) return read;
    Workbook book(path);
    Sheets sheets(book, std::move(facts.columns));
    auto read = batch.each_document([&](const BatchDocument& document) {
      sheets.add(document);
      return base::Result<void>();
    });
    if (!read) return read;
    sheets.add_totals();
    std::size_t sheet = book.add_sheet("相互矛盾", {{"情况", 60}, {"文件", 60}});
    for (const report::BatchConflict& conflict : batch.head().conflicts) {
      book.add_row(sheet);
      book.text(conflict.statement);
      book.text(join(conflict.documents));
    }
    if (!batch.head().skipped.empty()) {
      sheet = book.add_sheet("未审的其他文件", {{"文件", 80}});
      for (const std::string& skipped : batch.head().skipped) {
        book.add_row(sheet);
        book.text(skipped);
      }
    }
    return book.close();
  }
};

}  // namespace
}  // namespace fashen::xlsx

FASHEN_EXPORT_SUMMARY(fashen::xlsx::XlsxSummary)
