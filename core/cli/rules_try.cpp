// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <chrono>
#include <filesystem>
#include <iomanip>
#include <iostream>
#include <sstream>
#include <thread>

#include "cli/exit_code.h"
#include "cli/rules_group.h"
#include "cli/terminal.h"
#include "document/places.h"
#include "document/read_file.h"
#include "review/review.h"
#include "rule/checklist.h"
#include "rule/trigger_scan.h"
#include "text/fold.h"
#include "text/utf8.h"

namespace fashen::cli {
namespace {

using rule::Trace;

/// Tells what a rule did on a document, as its author needs it.
class Account {
 public:
  Account(const document::Document& document, const rule::Rule& rule)
      : document_(document), rule_(rule), places_(document) {}

  void print(const review::Review& review, const Trace& trace, double seconds) {
    const rule::Metadata& m = rule_.metadata();
    std::cout << "规则  " << m.id << "  " << m.title << "\n";
    std::cout << "文件  " << document_.path << "（"
              << structure::display_name(review.structure.kind.kind) << "，审查时点 "
              << base::to_iso(review.as_of) << "）\n";
    if (review.rules_not_applicable > 0) {
      std::cout << "没有运行: 文件不在规则的 applies 之列（种类、标题、当事人或者条数）\n";
      return;
    }
    if (!print_triggers()) return;
    print_events(trace);
    print_findings(review);
    for (const review::RuleFailure& failure : review.failures) {
      std::cout << "失败  " << failure.error.to_string() << "\n";
    }
    print_usage(trace, seconds);
  }

 private:
  std::string place(base::Span span) const {
    text::Position at = places_.at(span.begin);
    return std::to_string(at.line) + ":" + std::to_string(at.column);
  }

  std::string words(base::Span span) const { return "“" + plain_words(span) + "”"; }

  std::string plain_words(base::Span span) const {
    constexpr std::size_t longest = 40;
    std::string_view all = base::slice(document_.text, span);
    std::string_view kept = text::prefix(all, longest);
    return on_one_line(kept) + (kept.size() < all.size() ? "…" : "");
  }

  /// The literals that the rule waits for and how often each occurs; false if none does.
  bool print_triggers() const {
    if (rule_.triggers().empty()) {
      std::cout << "触发  没有触发词，每个文件都运行\n";
      return true;
    }
    constexpr std::size_t most_absent = 8;
    std::string present, absent;
    std::size_t unseen = 0;
    for (const std::string& trigger : rule_.triggers()) {
      const std::string folded = text::fold(trigger).text;
      const std::string& text = document_.folded.text;
      std::size_t count = 0;
      for (auto at = text.find(folded); at != std::string::npos; at = text.find(folded, at + 1)) {
        ++count;
      }
      if (count == 0 && ++unseen > most_absent) continue;
      std::string& list = count > 0 ? present : absent;
      list += (list.empty() ? "“" : "、“") + trigger + "”";
      if (count > 0) list += std::to_string(count) + " 处";
    }
    if (unseen > most_absent) absent += "等 " + std::to_string(unseen) + " 个";
    if (!present.empty()) std::cout << "触发  " << present << "\n";
    if (!absent.empty()) std::cout << "未见  " << absent << "\n";
    if (present.empty()) std::cout << "没有运行: 触发词都没有出现\n";
    return !present.empty();
  }

  /// All that one line of the rule looked for with one pattern, told where it did so first.
  void print_search(const Trace& trace, const Trace::Event& first) const {
    std::string found;
    std::size_t missed = 0;
    bool before = true;
    for (const Trace::Event& event : trace.events) {
      before = before && &event != &first;
      bool same = event.what == Trace::What::searched && event.line == first.line &&
                  event.words == first.words;
      if (!same) continue;
      if (before) return;
      if (event.span.empty()) {
        ++missed;
      } else {
        found += (found.empty() ? " " : "、") + place(event.span) + " " + words(event.span);
      }
    }
    std::cout << "规则第 " << first.line << " 行找 " << first.words << "  →" << found;
    if (missed > 0) {
      std::cout << (found.empty() ? " 没有" : "；另有 " + std::to_string(missed) + " 次没有");
    }
    std::cout << "\n";
  }

  void print_events(const Trace& trace) const {
    for (const Trace::Event& event : trace.events) {
      std::string at = event.span.empty() ? std::string() : "  " + place(event.span) + " ";
      switch (event.what) {
        case Trace::What::matched:
          std::cout << "匹配" << at << words(event.span) << "  ← " << event.words << "\n";
          break;
        case Trace::What::unless:
          std::cout << "除外" << at << words(event.span) << "  ← unless " << event.words << "\n";
          break;
        case Trace::What::excluded:
          std::cout << "除外" << at << words(event.span) << "  ← except " << event.words << "\n";
          break;
        case Trace::What::searched: print_search(trace, event); break;
        case Trace::What::note: std::cout << "说明  " << event.words << "\n"; break;
      }
    }
    if (trace.events.size() >= Trace::most_events) std::cout << "……（过程过长，以下从略）\n";
  }

  void print_findings(const review::Review& review) const {
    std::cout << "意见  " << review.findings.size() << " 条\n";
    for (const finding::Finding& finding : review.findings) {
      std::cout << "  " << place(finding.span) << "  " << finding::display_name(finding.severity)
                << "，" << finding::display_name(finding.confidence) << "  "
                << on_one_line(finding.message) << "\n        ⟦" << plain_words(finding.span)
                << "⟧\n";
    }
  }

  static void print_usage(const Trace& trace, double seconds) {
    const base::Limits limits;
    std::cout << std::fixed << std::setprecision(1) << "用量  " << seconds * 1000 << " 毫秒";
    if (trace.memory > 0) {
      double mib = 1 << 20;
      std::cout << "，Lua 指令约 " << trace.instructions << "（上限 " << limits.rule_instructions
                << "），内存 " << static_cast<double>(trace.memory) / mib << " MiB（上限 "
                << static_cast<double>(limits.rule_memory) / mib << " MiB）";
    }
    std::cout << "\n";
  }

  const document::Document& document_;
  const rule::Rule& rule_;
  document::Places places_;
};

bool is_over_dossiers(const Session& session, const std::string& id) {
  const auto library = rule::load_checklists(session.files(), session.rules_directory());
  return library && std::any_of(library->checks.begin(), library->checks.end(),
                                [&](const auto& check) { return check.metadata.id == id; });
}

base::Error over_dossiers(const std::string& id) {
  return {base::ErrorCode::usage,
          "“" + id + "”核对的是卷宗，用 fashen dossier 卷宗 --rules " + id + " 运行"};
}

int try_once(const RulesArguments& arguments, Session& session) {
  auto date = date_or_today(arguments.as_of);
  auto plugins = session.plugins();
  auto law = session.law();
  if (!date) return complain(date.error());
  if (!plugins) return complain(plugins.error());
  if (!law) return complain(law.error());
  review::Options options;
  options.today = *date;
  if (!arguments.as_of.empty()) options.as_of = *date;
  options.show = finding::Confidence::hint;
  if (!arguments.kind.empty()) {
    options.kind = structure::parse_kind(arguments.kind);
    if (!options.kind) {
      return complain({base::ErrorCode::usage, "--kind 没有“" + arguments.kind + "”这种文件"});
    }
  }
  auto rules = session.load_rules();
  if (!rules) return complain(rules.error());
  auto rule = find_rule(*rules, arguments.id);
  if (!rule)
    return complain(is_over_dossiers(session, arguments.id) ? over_dossiers(arguments.id)
                                                            : rule.error());
  if (auto ready = (*rule)->prepare(); !ready) return complain(ready.error());
  document::ReadOptions reading;
  reading.encoding = arguments.encoding;
  auto file = document::read_file(session.files(), **plugins, arguments.file, reading);
  if (!file) return complain(file.error());

  std::erase_if(rules->rules, [&](const auto& one) { return one.get() != *rule; });
  Trace trace;
  trace.detailed = true;
  options.trace = &trace;
  std::vector<review::RuleCost> costs;
  options.costs = &costs;
  review::Review review = review::Reviewer(rules->rules, **law).review(file->document, options);
  trace.instructions = costs.front().instructions;
  trace.memory = costs.front().memory;
  Account(file->document, **rule).print(review, trace, costs.front().seconds);
  return review.failures.empty() ? exit_clean : exit_incomplete;
}

/// The last change of the rules, the shared modules and the document.
std::filesystem::file_time_type last_change(const RulesArguments& arguments,
                                            const Session& session) {
  namespace fs = std::filesystem;
  std::error_code gone;
  fs::file_time_type last = fs::last_write_time(arguments.file, gone);
  std::vector<std::string> folders = arguments.source.packs;
  folders.push_back(session.rules_directory());
  for (const std::string& folder : folders) {
    auto paths = session.files().list(folder);
    if (!paths) continue;
    for (const std::string& path : *paths) last = std::max(last, fs::last_write_time(path, gone));
  }
  return last;
}

}  // namespace

int rules_try(const RulesArguments& arguments) {
  Session session(arguments.source.directory, arguments.source.packs);
  // Looked at before each run, so that what is saved during one leads to another.
  auto seen = last_change(arguments, session);
  int code = try_once(arguments, session);
  while (arguments.watch && std::cout.flush()) {
    while (last_change(arguments, session) == seen) {
      std::this_thread::sleep_for(std::chrono::milliseconds(400));
    }
    seen = last_change(arguments, session);
    std::cout << "\n---- 已保存，重新运行 ----\n\n";
    code = try_once(arguments, session);
  }
  return code;
}

}  // namespace fashen::cli
