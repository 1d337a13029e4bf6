// SPDX-License-Identifier: GPL-3.0-or-later
#include "rule/dossier_check_file.h"

#include <algorithm>
#include <map>

namespace fashen::rule {
namespace {

// The words between ⟦ and ⟧, taken out of the text's marks.
std::string take_quote(std::string& text) {
  const std::string open = "⟦", close = "⟧";
  const std::size_t begin = text.find(open), end = text.find(close);
  if (begin == std::string::npos || end == std::string::npos || end < begin) return {};
  std::string quote = text.substr(begin + open.size(), end - begin - open.size());
  text.erase(end, close.size());
  text.erase(begin, open.size());
  return quote;
}

void read_metadata(TomlTable& table, Metadata& metadata) {
  metadata.title = table.text("title", true);
  metadata.why = table.text("why", true);
  metadata.message = table.text("message", true);
  metadata.suggest = table.text("suggest", true);
  metadata.since = table.text("since");
  metadata.basis = table.texts("basis");
  metadata.tags = {"dossier"};
  if (metadata.basis.empty()) table.fail("缺少“basis”");
  if (const auto severity = finding::parse_severity(table.text("severity", true))) {
    metadata.severity = *severity;
  } else {
    table.fail("severity 应为 error、warning 或 note", "severity");
  }
  if (const auto confidence = finding::parse_confidence(table.text("confidence", true))) {
    metadata.confidence = *confidence;
  } else {
    table.fail("confidence 应为 certain、likely 或 hint", "confidence");
  }
}

void read_examples(TomlTable& table, DossierCheck& check) {
  table.tables("example", [&check](TomlTable& one) {
    const std::string bad = one.text("bad"), good = one.text("good");
    if (bad.empty() == good.empty()) one.fail("例子应有 bad 或者 good 之一");
    DossierCheck::Dossier example;
    example.bad = !bad.empty();
    example.text = example.bad ? bad : good;
    example.quote = take_quote(example.text);
    example.line = one.line();
    check.examples.push_back(std::move(example));
  });
}

template <typename Value>
Value named(TomlTable& table, const char* key, const std::map<std::string, Value>& values) {
  const auto found = values.find(table.text(key));
  if (found != values.end()) return found->second;
  std::string known;
  for (const auto& [name, value] : values) known += (known.empty() ? "" : "、") + name;
  table.fail(std::string(key) + " 应为 " + known, key);
  return values.begin()->second;
}

void read_check(TomlTable& table, DossierCheck& check) {
  static const std::map<std::string, CheckKind> kinds = {
      {"missing", CheckKind::missing},   {"lacks", CheckKind::lacks},
      {"says", CheckKind::says},         {"period", CheckKind::period},
      {"order", CheckKind::order},       {"counts", CheckKind::counts},
      {"same", CheckKind::same},         {"title", CheckKind::title},
      {"articles", CheckKind::articles}, {"changed", CheckKind::changed}};
  static const std::map<std::string, PaperPlace> places = {
      {"", PaperPlace::text}, {"title", PaperPlace::title}, {"sign_off", PaperPlace::sign_off}};
  if (std::string own = table.text("message"); !own.empty()) check.metadata.message = own;
  check.kind = named(table, "kind", kinds);
  check.place = named(table, "place", places);
  check.when = table.texts("when");
  check.unless = table.texts("unless");
  check.roles = table.texts("roles");
  check.each = table.flag("each");
  check.inclusive = table.flag("inclusive");
  check.least = table.number("least", 0);
  check.find = table.pattern("find");
  check.but = table.pattern("but");
  check.but_roles = table.texts("but_roles");
  check.from = table.text("from");
  check.to = table.text("to");
  check.param = table.text("param");
  check.law = table.text("law");
  check.unconfigured = table.text("unconfigured");
  table.tables("part", [&check](TomlTable& one) {
    std::string label = one.text("label", true);
    check.parts.push_back({std::move(label), one.required_pattern("find")});
  });
  table.tables("pair", [&check](TomlTable& one) {
    std::string first = one.text("first", true);
    check.order.emplace_back(std::move(first), one.text("then", true));
  });
  const auto is = [&check](std::initializer_list<CheckKind> some) {
    return std::find(some.begin(), some.end(), check.kind) != some.end();
  };
  if (is({CheckKind::says, CheckKind::counts, CheckKind::articles}) && !check.find) {
    table.fail("缺少“find”");
  }
  if (is({CheckKind::lacks, CheckKind::counts, CheckKind::same}) && check.parts.empty()) {
    table.fail("缺少 [[check.part]]");
  }
  if (is({CheckKind::period, CheckKind::changed}) && (check.from.empty() || check.to.empty())) {
    table.fail("缺少“from”或者“to”");
  }
  if (check.kind == CheckKind::order && check.order.empty()) table.fail("缺少 [[check.pair]]");
}

}  // namespace

void read_checks(TomlTable& table, const std::string& id, const std::string& path,
                 std::vector<DossierCheck>& checks) {
  Metadata shared;
  shared.id = id;
  shared.path = path;
  read_metadata(table, shared);
  const auto checklists = table.texts("checklists");
  const std::string step = table.text("step", true);
  if (checklists.empty()) table.fail("缺少“checklists”");
  const std::size_t first = checks.size();
  table.tables("check", [&](TomlTable& one) {
    DossierCheck check;
    check.metadata = shared;
    check.checklists = checklists;
    check.step = step;
    read_check(one, check);
    checks.push_back(std::move(check));
  });
  if (checks.size() == first) return table.fail("缺少 [[check]]");
  read_examples(table, checks[first]);
}

}  // namespace fashen::rule
