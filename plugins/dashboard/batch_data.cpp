// SPDX-License-Identifier: GPL-3.0-or-later
#include "dashboard/batch_data.h"

#include <map>

#include "report/json.h"

namespace fashen::dashboard {
namespace {

using report::Json;

/// Values numbered as they come.
class Index {
 public:
  std::uint64_t of(const std::string& key, const std::string& shown) {
    auto [found, fresh] = numbers_.try_emplace(key, numbers_.size());
    if (fresh) shown_.push_back(shown);
    return found->second;
  }
  std::uint64_t of(const std::string& key) { return of(key, key); }
  const std::vector<std::string>& shown() const { return shown_; }

 private:
  std::map<std::string, std::uint64_t> numbers_;
  std::vector<std::string> shown_;
};

/// "docx" of "合同/a.docx".
std::string type_of(const std::string& path) {
  std::string name = path.substr(path.find_last_of('/') + 1);
  std::size_t dot = name.rfind('.');
  if (dot == name.npos) return "（无扩展名）";
  std::string ending = name.substr(dot + 1);
  for (char& c : ending) c = c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c;
  return ending;
}

std::string report_of(const finding::DocumentRecord& record) {
  for (const std::string& report : record.reports) {
    if (report.ends_with(".html")) return report;
  }
  return record.reports.empty() ? "" : record.reports.front();
}

/// On one line; "<" stands only inside strings, where its escape means the same.
std::string safe(const Json& json) {
  std::string text = json.str(), out;
  text.pop_back();
  for (char c : text) {
    if (c == '<') {
      out += "\\u003c";
    } else {
      out += c;
    }
  }
  return out;
}

class Data {
 public:
  explicit Data(const std::function<void(std::string_view)>& out) : out_(out) {}

  base::Result<void> write(const report::Batch& batch) {
    out_("{\"documents\": [\n");
    bool first = true;
    auto read = batch.each_document([&](const report::BatchDocument& document) {
      out_((first ? "" : ",\n") + line(document));
      first = false;
      return base::Result<void>();
    });
    if (!read) return read;
    out_("\n],\n");
    tables(batch.head());
    return {};
  }

 private:
  std::string line(const report::BatchDocument& document) {
    const finding::DocumentRecord& record = document.record;
    Json json(Json::Style::line);
    json.begin_array().value(record.name);
    json.value(kinds_.of(record.kind_label.empty() ? "未能审查" : record.kind_label));
    json.value(types_.of(type_of(record.path))).value(static_cast<int>(record.state));
    json.value(record.title);
    for (auto severity :
         {finding::Severity::error, finding::Severity::warning, finding::Severity::note}) {
      json.value(static_cast<std::uint64_t>(finding::count(record, severity)));
    }
    json.value(static_cast<std::uint64_t>(record.incomplete.size())).value(record.failure);
    json.value(document.copy_of).value(document.copy_kind).value(report_of(record));
    put_rules(json, record);
    put_facts(json, record);
    return safe(json.end_array());
  }

  void put_rules(Json& json, const finding::DocumentRecord& record) {
    std::map<std::uint64_t, std::uint64_t> counts;
    for (const finding::FindingRecord& finding : record.findings) {
      std::uint64_t rule = rules_.of(finding.rule);
      if (rule == rule_rows_.size()) rule_rows_.push_back({finding.title, finding.severity});
      ++counts[rule];
    }
    json.begin_array();
    for (const auto& [rule, count] : counts) json.value(rule).value(count);
    json.end_array();
  }

  void put_facts(Json& json, const finding::DocumentRecord& record) {
    json.begin_array();
    for (const finding::FactRecord& fact : record.facts) {
      if (fact.key == "title") continue;  // It has a place of its own.
      bool party = fact.key == "party";
      json.value(facts_.of(fact.key, party ? "当事人" : fact.label));
      json.value(party ? fact.label + " " + fact.value : fact.value);
    }
    json.end_array();
  }

  void tables(const report::BatchHead& head) {
    Json json(Json::Style::line);
    json.begin_object().field("engine", head.engine).field("rules_digest", head.rules_digest);
    json.field("corpus_digest", head.corpus_digest);
    auto list = [&](const char* key, const std::vector<std::string>& values) {
      json.key(key).begin_array();
      for (const std::string& value : values) json.value(value);
      json.end_array();
    };
    list("kinds", kinds_.shown());
    list("types", types_.shown());
    list("facts", facts_.shown());
    json.key("rules").begin_array();
    for (std::size_t i = 0; i < rule_rows_.size(); ++i) {
      json.begin_array().value(rules_.shown()[i]).value(rule_rows_[i].title);
      json.value(static_cast<int>(rule_rows_[i].severity)).end_array();
    }
    json.end_array().key("runs").begin_array();
    for (const report::BatchRun& run : head.runs) {
      json.begin_array().value(run.day).value(run.documents).value(run.failed).value(run.errors);
      json.value(run.warnings).value(run.notes).value(run.incomplete).end_array();
    }
    json.end_array().key("conflicts").begin_array();
    for (const report::BatchConflict& conflict : head.conflicts) {
      json.begin_array().value(conflict.statement).begin_array();
      for (const std::string& name : conflict.documents) json.value(name);
      json.end_array().end_array();
    }
    json.end_array();
    list("skipped", head.skipped);
    json.end_object();
    out_(safe(json).substr(1));  // The object began with the documents.
  }

  struct RuleRow {
    std::string title;
    finding::Severity severity;
  };

  const std::function<void(std::string_view)>& out_;
  Index kinds_, types_, rules_, facts_;
  std::vector<RuleRow> rule_rows_;
};

}  // namespace

base::Result<void> write_data(const report::Batch& batch,
                              const std::function<void(std::string_view)>& out) {
  return Data(out).write(batch);
}

}  // namespace fashen::dashboard
