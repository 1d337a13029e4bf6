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

/// A reader of one of the named values.
template <typename Value, typename Into>
TomlKeys::Reader named(TomlKeys& keys, const char* key, const std::map<std::string, Value>& values,
                       Into& into) {
  return [&keys, key, &values, &into](const toml::node& node) {
    const auto found = values.find(keys.text(node));
    if (found != values.end()) {
      into = found->second;
      return;
    }
    std::string known;
    for (const auto& [name, value] : values) known += (known.empty() ? "" : "、") + name;
    keys.fail(node, std::string(key) + " 应为 " + known);
  };
}

DossierCheck::Dossier example(TomlKeys& keys, const toml::node& table) {
  std::string bad, good;
  keys.read(table, {{"bad", keys.into(bad)}, {"good", keys.into(good)}});
  if (bad.empty() == good.empty()) keys.fail(table, "例子应有 bad 或者 good 之一");
  DossierCheck::Dossier example;
  example.bad = !bad.empty();
  example.text = example.bad ? bad : good;
  example.quote = take_quote(example.text);
  example.line = static_cast<int>(table.source().begin.line);
  return example;
}

Part part(TomlKeys& keys, const toml::node& table, const Vocabulary& vocabulary) {
  std::string label;
  std::optional<text::Regex> find;
  keys.read(table, {{"label", keys.into(label)}, {"find", keys.into(find, vocabulary)}});
  keys.require(!label.empty(), table, "label");
  keys.require(find.has_value(), table, "find");
  // Where there is none the file is refused, and this never asked.
  return {std::move(label), find ? std::move(*find) : std::move(*text::Regex::compile("x"))};
}

std::pair<std::string, std::string> pair(TomlKeys& keys, const toml::node& table) {
  std::pair<std::string, std::string> pair;
  keys.read(table, {{"first", keys.into(pair.first)}, {"then", keys.into(pair.second)}});
  keys.require(!pair.first.empty(), table, "first");
  keys.require(!pair.second.empty(), table, "then");
  return pair;
}

/// Complains of what a check of its kind cannot do without.
void require_parts(TomlKeys& keys, const toml::node& table, const DossierCheck& check) {
  const auto is = [&check](std::initializer_list<CheckKind> some) {
    return std::find(some.begin(), some.end(), check.kind) != some.end();
  };
  if (is({CheckKind::says, CheckKind::counts, CheckKind::articles})) {
    keys.require(check.find.has_value(), table, "find");
  }
  if (is({CheckKind::lacks, CheckKind::counts, CheckKind::same}) && check.parts.empty()) {
    keys.fail(table, "缺少 [[check.part]]");
  }
  if (is({CheckKind::period, CheckKind::changed}) && (check.from.empty() || check.to.empty())) {
    keys.fail(table, "缺少“from”或者“to”");
  }
  if (check.kind == CheckKind::order && check.order.empty()) {
    keys.fail(table, "缺少 [[check.pair]]");
  }
}

DossierCheck check(TomlKeys& keys, const toml::node& table, const Vocabulary& vocabulary) {
  static const std::map<std::string, CheckKind> kinds = {
      {"missing", CheckKind::missing},   {"lacks", CheckKind::lacks},
      {"says", CheckKind::says},         {"period", CheckKind::period},
      {"order", CheckKind::order},       {"counts", CheckKind::counts},
      {"same", CheckKind::same},         {"title", CheckKind::title},
      {"articles", CheckKind::articles}, {"changed", CheckKind::changed}};
  static const std::map<std::string, PaperPlace> places = {
      {"text", PaperPlace::text}, {"title", PaperPlace::title}, {"sign_off", PaperPlace::sign_off}};
  DossierCheck check;
  std::optional<CheckKind> kind;
  keys.read(table, {{"message", keys.into(check.metadata.message)},
                    {"kind", named(keys, "kind", kinds, kind)},
                    {"place", named(keys, "place", places, check.place)},
                    {"when", keys.into(check.when)},
                    {"unless", keys.into(check.unless)},
                    {"roles", keys.into(check.roles)},
                    {"each", keys.into(check.each)},
                    {"inclusive", keys.into(check.inclusive)},
                    {"least", keys.into(check.least)},
                    {"find", keys.into(check.find, vocabulary)},
                    {"but", keys.into(check.but, vocabulary)},
                    {"but_roles", keys.into(check.but_roles)},
                    {"from", keys.into(check.from)},
                    {"to", keys.into(check.to)},
                    {"param", keys.into(check.param)},
                    {"law", keys.into(check.law)},
                    {"unconfigured", keys.into(check.unconfigured)},
                    {"part", keys.tables([&](const toml::node& one) {
                       check.parts.push_back(part(keys, one, vocabulary));
                     })},
                    {"pair", keys.tables([&](const toml::node& one) {
                       check.order.push_back(pair(keys, one));
                     })}});
  keys.require(kind.has_value(), table, "kind");
  check.kind = kind.value_or(CheckKind::missing);
  require_parts(keys, table, check);
  return check;
}

}  // namespace

void read_checks(TomlKeys& keys, const toml::table& table, const CheckFile& file,
                 std::vector<DossierCheck>& checks) {
  Metadata shared;
  shared.id = file.id;
  shared.path = file.path;
  shared.tags = {"dossier"};
  std::optional<finding::Severity> severity;
  std::optional<finding::Confidence> confidence;
  std::vector<std::string> checklists;
  std::string step;
  std::vector<DossierCheck> own;
  std::vector<DossierCheck::Dossier> examples;
  keys.read(table, {{"title", keys.into(shared.title)},
                    {"why", keys.into(shared.why)},
                    {"message", keys.into(shared.message)},
                    {"suggest", keys.into(shared.suggest)},
                    {"since", keys.into(shared.since)},
                    {"basis", keys.into(shared.basis)},
                    {"checklists", keys.into(checklists)},
                    {"step", keys.into(step)},
                    {"severity",
                     [&](const toml::node& node) {
                       severity = finding::parse_severity(keys.text(node));
                       if (!severity) keys.fail(node, "severity 应为 error、warning 或 note");
                     }},
                    {"confidence",
                     [&](const toml::node& node) {
                       confidence = finding::parse_confidence(keys.text(node));
                       if (!confidence) keys.fail(node, "confidence 应为 certain、likely 或 hint");
                     }},
                    {"check", keys.tables([&](const toml::node& one) {
                       own.push_back(check(keys, one, file.vocabulary));
                     })},
                    {"example", keys.tables([&](const toml::node& one) {
                       examples.push_back(example(keys, one));
                     })}});
  for (auto [words, key] : {std::pair{&shared.title, "title"}, std::pair{&shared.why, "why"},
                            std::pair{&shared.message, "message"},
                            std::pair{&shared.suggest, "suggest"}, std::pair{&step, "step"}}) {
    keys.require(!words->empty(), table, key);
  }
  keys.require(severity.has_value(), table, "severity");
  keys.require(confidence.has_value(), table, "confidence");
  keys.require(!shared.basis.empty(), table, "basis");
  keys.require(!checklists.empty(), table, "checklists");
  if (own.empty()) keys.fail(table, "缺少 [[check]]");
  if (keys.failed()) return;
  shared.severity = *severity;
  shared.confidence = *confidence;
  own.front().examples = std::move(examples);
  for (DossierCheck& one : own) {
    std::string message = std::move(one.metadata.message);
    one.metadata = shared;
    if (!message.empty()) one.metadata.message = std::move(message);
    one.checklists = checklists;
    one.step = step;
    checks.push_back(std::move(one));
  }
}

}  // namespace fashen::rule
