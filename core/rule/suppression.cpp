// SPDX-License-Identifier: GPL-3.0-or-later
#include "rule/suppression.h"

#include <algorithm>

#include "rule/suppression_reader.h"
#include "rule/toml_text.h"

namespace fashen::rule {
namespace {

using finding::SuppressionScope;

/// The path below a folder; the whole path where it is not below it.
std::string_view below(std::string_view path, std::string_view folder) {
  if (folder.empty() || folder == ".") return path.starts_with("./") ? path.substr(2) : path;
  bool inside =
      path.starts_with(folder) && path.size() > folder.size() && path[folder.size()] == '/';
  return inside ? path.substr(folder.size() + 1) : path;
}

/// 16 hex digits, as reports give them.
bool is_fingerprint(std::string_view text) {
  return text.size() == 16 && text.find_first_not_of("0123456789abcdef") == text.npos;
}

bool covers(const Suppression& suppression, const finding::Finding& finding,
            const std::string& document, base::Date today, const Metadata* rule) {
  if (suppression.until && *suppression.until < today) return false;
  if (!suppression.fingerprint.empty()) return finding.fingerprint == suppression.fingerprint;
  if (!suppression.files.empty() &&
      !glob_matches(suppression.files, below(document, suppression.folder))) {
    return false;
  }
  return rule != nullptr && suppression.rules.matches(*rule);
}

}  // namespace

std::string side_file(const std::string& document) { return document + ".fashen.toml"; }

void read_suppression(TomlKeys& keys, const toml::node& node, bool side, const std::string& folder,
                      std::vector<Suppression>& out) {
  Suppression one;
  one.folder = folder;
  auto selection = [&](const toml::node& value) {
    auto parsed = Selection::parse(keys.text(value));
    if (!parsed) return keys.fail(value, parsed.error().message);
    one.rules = std::move(*parsed);
  };
  auto until = [&](const toml::node& value) {
    const auto* date = value.as_date();
    auto iso = date == nullptr ? std::nullopt
                               : std::optional(base::Date{std::chrono::year(date->get().year),
                                                          std::chrono::month(date->get().month),
                                                          std::chrono::day(date->get().day)});
    if (!iso) return keys.fail(value, "until 应为日期，如 2027-06-30");
    one.until = *iso;
  };
  const toml::node* fingerprint = nullptr;
  TomlKeys::Readers readers = {
      {"rules", selection},
      {"reason", [&](const toml::node& value) { one.reason = keys.text(value); }},
      {"until", until}};
  if (side) {
    readers["fingerprint"] = [&](const toml::node& value) {
      one.fingerprint = keys.text(value);
      fingerprint = &value;
    };
  } else {
    readers["files"] = [&](const toml::node& value) { one.files = keys.text(value); };
  }
  keys.read(node, readers);
  if (one.reason.empty()) keys.fail(node, "压制意见要写明理由（reason）");
  if (fingerprint != nullptr && !is_fingerprint(one.fingerprint)) {
    keys.fail(*fingerprint, "fingerprint 应为报告中的 16 位数字和小写字母");
  }
  one.scope = !one.fingerprint.empty() ? SuppressionScope::finding
              : side                   ? SuppressionScope::file
              : !one.files.empty()     ? SuppressionScope::project
                                       : SuppressionScope::rule;
  if (one.scope == SuppressionScope::rule && one.rules.expression().empty()) {
    keys.fail(node, "[[suppress]] 至少要有 rules 或者 files");
  }
  out.push_back(std::move(one));
}

base::Result<std::vector<Suppression>> parse_side_file(std::string_view source,
                                                       const std::string& path) {
  std::vector<Suppression> all;
  TomlKeys keys(path);
  auto table = parse_toml(source, path);
  if (!table) return table.error();
  keys.read(*table, {{"suppress", keys.tables([&](const toml::node& one) {
                        read_suppression(keys, one, true, "", all);
                      })}});
  if (keys.failed()) return keys.error();
  return all;
}

std::vector<finding::Suppressed> take_suppressed(
    std::vector<finding::Finding>& findings, const std::vector<Suppression>& suppressions,
    const std::string& document, base::Date today,
    const std::function<const Metadata*(const std::string& rule)>& metadata_of) {
  std::vector<finding::Suppressed> taken;
  if (suppressions.empty()) return taken;
  std::vector<finding::Finding> kept;
  for (finding::Finding& finding : findings) {
    const Metadata* rule = metadata_of(finding.rule);
    auto first = std::find_if(suppressions.begin(), suppressions.end(), [&](const auto& one) {
      return covers(one, finding, document, today, rule);
    });
    if (first == suppressions.end()) {
      kept.push_back(std::move(finding));
    } else {
      taken.push_back({std::move(finding), first->scope, first->reason});
    }
  }
  findings = std::move(kept);
  return taken;
}

}  // namespace fashen::rule
