// SPDX-License-Identifier: GPL-3.0-or-later
#include "rule/playbook.h"

#include <algorithm>
#include <set>

#include "base/hash.h"
#include "rule/nearest.h"
#include "rule/position.h"
#include "rule/toml_keys.h"
#include "structure/contract_facts.h"
#include "text/fold.h"

namespace fashen::rule {
namespace {

constexpr std::size_t largest_playbook = 1 << 20;

class PlaybookReader {
 public:
  explicit PlaybookReader(const std::string& path) : path_(path), keys_(path) {}

  base::Result<Playbook> read(std::string_view source) {
    auto table = keys_.parse(source);
    if (!table) return table.error();
    std::vector<Position> positions;
    keys_.read(*table, {{"title", [&](const auto& node) { playbook_.title = keys_.text(node); }},
                        {"side", [&](const auto& node) { playbook_.side = keys_.text(node); }},
                        {"position", [&](const auto& node) {
                           keys_.tables(node, [&](const toml::node& one) {
                             positions.push_back(position(one));
                           });
                         }}});
    if (keys_.failed()) return keys_.error();
    if (positions.empty()) {
      return base::Error(base::ErrorCode::config, "口径文件中没有 [[position]]", path_);
    }
    const std::string title = playbook_.title.empty() ? path_ : playbook_.title;
    for (Position& one : positions) {
      auto rule = make_position_rule(std::move(one), path_, title);
      if (!rule) return rule.error();
      playbook_.rules.push_back(std::move(*rule));
    }
    return std::move(playbook_);
  }

 private:
  Position position(const toml::node& node) {
    Position one;
    const auto quantity_into = [this](std::optional<text::Quantity>& into) {
      return [this, &into](const toml::node& value) { into = quantity(value); };
    };
    keys_.read(node, {{"id", [&](const auto& value) { one.id = id(value); }},
                      {"title", [&](const auto& value) { one.title = keys_.text(value); }},
                      {"suggest", [&](const auto& value) { one.suggest = keys_.text(value); }},
                      {"applies", [&](const auto& value) { one.applies = types(value); }},
                      {"clause", [&](const auto& value) { one.clause = family(value); }},
                      {"fact", [&](const auto& value) { one.fact = fact(value); }},
                      {"required", [&](const auto& value) { one.required = flag(value); }},
                      {"severity", [&](const auto& value) { one.severity = severity(value); }},
                      {"prefer", [&](const auto& value) { one.prefer_words = keys_.texts(value); }},
                      {"accept", [&](const auto& value) { one.accept_words = keys_.texts(value); }},
                      {"reject", [&](const auto& value) { one.reject_words = keys_.texts(value); }},
                      {"prefer_min", quantity_into(one.prefer.least)},
                      {"prefer_max", quantity_into(one.prefer.most)},
                      {"accept_min", quantity_into(one.accept.least)},
                      {"accept_max", quantity_into(one.accept.most)}});
    if (one.id.empty()) keys_.fail(node, "缺少 id");
    if (one.title.empty()) keys_.fail(node, "缺少 title");
    const bool bounds = one.prefer.stated() || one.accept.stated();
    if (bounds && one.fact.empty()) keys_.fail(node, "写了界限，但没有 fact 说明量的是什么");
    const bool words =
        !one.prefer_words.empty() || !one.accept_words.empty() || !one.reject_words.empty();
    if (!bounds && !words && !one.required) {
      keys_.fail(node, "没有可以检查的内容：应有 required、界限或者 prefer、accept、reject");
    }
    return one;
  }

  std::string id(const toml::node& node) {
    std::string text = keys_.text(node);
    const bool plain = std::all_of(text.begin(), text.end(), [](char c) {
      return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-';
    });
    if (!plain) keys_.fail(node, "id 只能用小写字母、数字和连字符");
    if (!ids_.insert(text).second) keys_.fail(node, "id“" + text + "”重复");
    return text;
  }

  template <typename All, typename Name>
  std::string one_of(const toml::node& node, const All& all, Name name, const char* what) {
    std::string text = keys_.text(node);
    std::vector<std::string_view> known;
    for (const auto& entry : all) known.push_back(name(entry));
    if (std::find(known.begin(), known.end(), text) == known.end()) {
      keys_.fail(node, "没有名为“" + text + "”的" + what + did_you_mean(text, known));
    }
    return text;
  }

  std::string family(const toml::node& node) {
    return one_of(
        node, structure::clause_families(), [](const auto& entry) { return entry.family; },
        "条款类别");
  }

  std::string fact(const toml::node& node) {
    return one_of(
        node, structure::contract_fact_keys(), [](const auto& entry) { return entry.key; },
        "合同要素");
  }

  std::vector<std::string> types(const toml::node& node) {
    static const std::set<std::string> traits = {"gov", "admin-agreement", "consumer", "employment",
                                                 "supplement"};
    std::vector<std::string> tags = keys_.texts(node);
    for (const std::string& tag : tags) {
      if (traits.count(tag) == 0 && structure::contract_type_label(tag).empty()) {
        keys_.fail(node, "没有名为“" + tag + "”的合同类型");
      }
    }
    return tags;
  }

  bool flag(const toml::node& node) {
    if (!node.is_boolean()) keys_.fail(node, "required 应为 true 或 false");
    return node.is_boolean() && node.as_boolean()->get();
  }

  finding::Severity severity(const toml::node& node) {
    auto parsed = finding::parse_severity(keys_.text(node));
    if (!parsed) keys_.fail(node, "severity 应为 error、warning 或 note");
    return parsed.value_or(finding::Severity::warning);
  }

  std::optional<text::Quantity> quantity(const toml::node& node) {
    const std::string written = text::fold(keys_.text(node)).text;
    const auto found = text::quantities(written, {0, written.size()});
    if (found.size() == 1 && found[0].kind != text::QuantityKind::date &&
        found[0].kind != text::QuantityKind::number) {
      return found[0];
    }
    keys_.fail(node,
               "“" + written + "”应为一个金额、比例或者期限，如 10万元、20%、30日、15个工作日");
    return std::nullopt;
  }

  const std::string& path_;
  TomlKeys keys_;
  Playbook playbook_;
  std::set<std::string> ids_;
};

}  // namespace

base::Result<Playbook> parse_playbook(std::string_view toml, const std::string& path) {
  auto playbook = PlaybookReader(path).read(toml);
  if (playbook) playbook->digest = base::to_hex(base::fnv1a(toml));
  return playbook;
}

base::Result<Playbook> load_playbook(const base::FileSystem& files, const std::string& path) {
  auto source = files.read(path, largest_playbook);
  if (!source) return source.error();
  return parse_playbook(*source, path);
}

}  // namespace fashen::rule
