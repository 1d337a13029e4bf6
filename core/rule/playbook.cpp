// SPDX-License-Identifier: GPL-3.0-or-later
#include "rule/playbook.h"

#include <algorithm>
#include <set>

#include "base/hash.h"
#include "rule/nearest.h"
#include "rule/position.h"
#include "rule/side.h"
#include "rule/toml_keys.h"
#include "rule/toml_text.h"
#include "structure/contract_facts.h"
#include "text/fold.h"

namespace fashen::rule {
namespace {

constexpr std::size_t largest_playbook = 1 << 20;

class PlaybookReader {
 public:
  PlaybookReader(const std::string& path, std::string side)
      : path_(path), side_(std::move(side)), keys_(path) {}

  base::Result<Playbook> read(std::string_view source) {
    auto table = parse_toml(source, path_);
    if (!table) return table.error();
    std::vector<Position> positions;
    keys_.read(*table, {{"title", [&](const auto& node) { playbook_.title = keys_.text(node); }},
                        {"side", [&](const auto& node) { own_side_ = keys_.text(node); }},
                        {"position", keys_.tables([&](const toml::node& one) {
                           positions.push_back(position(one));
                         })}});
    if (keys_.failed()) return keys_.error();
    if (positions.empty()) {
      return base::Error(base::ErrorCode::config, "口径文件中没有 [[position]]", path_);
    }
    playbook_.side = side_.empty() ? own_side_ : side_;
    for (Position& one : positions) {
      if (one.stances.front().side.empty()) one.stances.front().side = own_side_;
    }
    if (auto known = check_side(positions); !known) return known.error();
    const PositionContext context{path_, playbook_.title.empty() ? path_ : playbook_.title,
                                  playbook_.side};
    for (Position& one : positions) {
      auto rule = make_position_rule(std::move(one), context);
      if (!rule) return rule.error();
      playbook_.rules.push_back(std::move(*rule));
    }
    return std::move(playbook_);
  }

 private:
  /// The side must be one that the positions know; what a contract calls its parties (承租人) is
  /// known only with the contract.
  base::Result<void> check_side(const std::vector<Position>& positions) const {
    std::set<std::string> known;
    for (const Position& position : positions) {
      for (const Stance& stance : position.stances) known.insert(stance.side);
    }
    const std::string& side = playbook_.side;
    if (!is_general_side(side) || known.count("") > 0 || known.count(side) > 0) return {};
    const bool roles = std::any_of(known.begin(), known.end(),
                                   [](const std::string& one) { return !is_general_side(one); });
    if (roles && !side.empty()) return {};
    std::string sides;
    for (const std::string& one : known) sides += (sides.empty() ? "" : "、") + one;
    return base::Error(base::ErrorCode::config,
                       side.empty()
                           ? "口径文件按立场书写（" + sides + "），请用 --side 写明为哪一方审查"
                           : "口径文件没有“" + side + "”的立场，只有" + sides,
                       path_);
  }

  TomlKeys::Readers readers_of(Terms& terms) {
    const auto quantity_into = [this](std::optional<text::Quantity>& into) {
      return [this, &into](const toml::node& value) { into = quantity(value); };
    };
    const auto texts_into = [this](std::vector<std::string>& into) {
      return [this, &into](const toml::node& value) { into = keys_.texts(value); };
    };
    return {{"prefer", texts_into(terms.prefer_words)},
            {"accept", texts_into(terms.accept_words)},
            {"reject", texts_into(terms.reject_words)},
            {"prefer_min", quantity_into(terms.prefer.least)},
            {"prefer_max", quantity_into(terms.prefer.most)},
            {"accept_min", quantity_into(terms.accept.least)},
            {"accept_max", quantity_into(terms.accept.most)}};
  }

  Position position(const toml::node& node) {
    Position one;
    Terms own;
    std::vector<Stance> others;
    TomlKeys::Readers readers = readers_of(own);
    readers.insert({{"id", [&](const auto& value) { one.id = id(value); }},
                    {"title", [&](const auto& value) { one.title = keys_.text(value); }},
                    {"suggest", [&](const auto& value) { one.suggest = keys_.text(value); }},
                    {"applies", [&](const auto& value) { one.applies = types(value); }},
                    {"clause", [&](const auto& value) { one.clause = family(value); }},
                    {"fact", [&](const auto& value) { one.fact = fact(value); }},
                    {"required", [&](const auto& value) { one.required = flag(value); }},
                    {"severity", [&](const auto& value) { one.severity = severity(value); }},
                    {"for", [&](const auto& value) { others = stances(value); }}});
    keys_.read(node, readers);
    if (one.id.empty()) keys_.fail(node, "缺少 id");
    if (one.title.empty()) keys_.fail(node, "缺少 title");
    const bool empty = !own.bounds() && !own.words();
    bool bounds = own.bounds();
    for (const Stance& stance : others) bounds = bounds || stance.terms.bounds();
    if (bounds && one.fact.empty()) keys_.fail(node, "写了界限，但没有 fact 说明量的是什么");
    if (empty && others.empty() && !one.required) {
      keys_.fail(node, "没有可以检查的内容：应有 required、界限或者 prefer、accept、reject");
    }
    // A position that is written side by side only has nothing to say to any other side.
    if (!empty || others.empty()) one.stances.push_back({"", std::move(own)});
    for (Stance& stance : others) one.stances.push_back(std::move(stance));
    return one;
  }

  /// [position.for."乙方"]: terms by side.
  std::vector<Stance> stances(const toml::node& node) {
    std::vector<Stance> all;
    keys_.each(node, [&](const std::string& side, const toml::node& value) {
      Stance stance{side, {}};
      TomlKeys::Readers readers = readers_of(stance.terms);
      readers.insert(
          {{"suggest", [&](const auto& text) { stance.terms.suggest = keys_.text(text); }},
           {"severity", [&](const auto& text) { stance.terms.severity = severity(text); }}});
      keys_.read(value, readers);
      if (!stance.terms.bounds() && !stance.terms.words()) {
        keys_.fail(value, "“" + side + "”的立场没有界限，也没有 prefer、accept、reject");
      }
      all.push_back(std::move(stance));
    });
    return all;
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
  std::string side_;      ///< Asked for
  std::string own_side_;  ///< Of the playbook
  TomlKeys keys_;
  Playbook playbook_;
  std::set<std::string> ids_;
};

}  // namespace

base::Result<Playbook> parse_playbook(std::string_view toml, const std::string& path,
                                      const std::string& side) {
  auto playbook = PlaybookReader(path, side).read(toml);
  if (playbook) playbook->digest = base::to_hex(base::fnv1a(toml));
  return playbook;
}

base::Result<Playbook> load_playbook(const base::FileSystem& files, const std::string& path,
                                     const std::string& side) {
  auto source = files.read(path, largest_playbook);
  if (!source) return source.error();
  return parse_playbook(*source, path, side);
}

}  // namespace fashen::rule
