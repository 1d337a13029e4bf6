// SPDX-License-Identifier: GPL-3.0-or-later
#include "sarif/sarif_log.h"

#include "base/version.h"
#include "report/json.h"
#include "report/summary.h"

namespace fashen::sarif {
namespace {

using report::Json;

/// A value on a line of its own, without the line end.
std::string text_of(const Json& json) {
  std::string text = json.str();
  text.pop_back();
  return text;
}

const char* level(finding::Severity severity) {
  // SARIF's own names are the same three.
  return finding::name(severity);
}

void put_text(Json& json, std::string_view key, std::string_view text) {
  json.key(key).begin_object().field("text", text).end_object();
}

void put_location(Json& json, const std::string& path, const finding::FindingRecord* finding) {
  json.begin_object().key("physicalLocation").begin_object();
  json.key("artifactLocation").begin_object().field("uri", to_uri(path)).end_object();
  if (finding != nullptr) {
    const finding::PlaceRecord& place = finding->place;
    json.key("region").begin_object().field("startLine", place.line);
    json.field("startColumn", place.column).field("endLine", place.end_line);
    json.field("endColumn", place.end_column);
    put_text(json, "snippet", finding->text);
    json.end_object();
  }
  json.end_object();
  if (finding != nullptr && !finding->unit.empty()) {
    json.key("logicalLocations").begin_array().begin_object();
    json.field("fullyQualifiedName", finding->unit).end_object().end_array();
  }
  json.end_object();
}

}  // namespace

std::string to_uri(const std::string& path) {
  constexpr std::string_view plain =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~/";
  std::string uri = path.starts_with('/') ? "file://" : "";
  for (char c : path) {
    if (plain.find(c) != plain.npos) {
      uri += c;
    } else {
      auto byte = static_cast<unsigned char>(c);
      uri += {'%', "0123456789ABCDEF"[byte >> 4], "0123456789ABCDEF"[byte & 15]};
    }
  }
  return uri;
}

SarifLog::SarifLog(Out out) : out_(std::move(out)) {
  out_(
      "{\"$schema\": \"https://json.schemastore.org/sarif-2.1.0.json\", \"version\": \"2.1.0\", "
      "\"runs\": [{\"columnKind\": \"unicodeCodePoints\", \"language\": \"zh-CN\",\n"
      "\"results\": [\n");
}

std::size_t SarifLog::index_of(const finding::FindingRecord& finding) {
  auto [found, fresh] =
      rules_.try_emplace(finding.rule, Rule{order_.size(), finding.title, finding.severity});
  if (fresh) order_.push_back(finding.rule);
  return found->second.index;
}

void SarifLog::add(const std::string& path, const finding::FindingRecord& finding) {
  Json json(Json::Style::line);
  json.begin_object().field("ruleId", finding.rule);
  json.field("ruleIndex", static_cast<std::uint64_t>(index_of(finding)));
  json.field("level", level(finding.severity));
  put_text(
      json, "message",
      finding.suggestion.empty() ? finding.message : finding.message + "\n" + finding.suggestion);
  json.key("locations").begin_array();
  put_location(json, path, &finding);
  json.end_array().key("partialFingerprints").begin_object();
  json.field("fashen/v1", finding.fingerprint).end_object();
  json.key("properties").begin_object().field("confidence", finding::name(finding.confidence));
  json.key("basis").begin_array();
  for (const std::string& basis : finding.basis) json.value(basis);
  json.end_array().end_object().end_object();
  out_((first_ ? "" : ",\n") + text_of(json));
  first_ = false;
}

void SarifLog::add(const std::string& path, const finding::Incomplete& incomplete) {
  Json json(Json::Style::line);
  json.begin_object().field("level", "warning");
  put_text(json, "message", report::statement(incomplete));
  json.key("locations").begin_array();
  put_location(json, path, nullptr);
  json.end_array().end_object();
  notifications_.push_back(text_of(json));
}

void SarifLog::finish() {
  out_("\n],\n\"invocations\": [{\"executionSuccessful\": ");
  out_(notifications_.empty() ? "true" : "false");
  out_(", \"toolExecutionNotifications\": [\n");
  for (std::size_t i = 0; i < notifications_.size(); ++i) {
    out_((i == 0 ? "" : ",\n") + notifications_[i]);
  }
  Json driver(Json::Style::line);
  driver.begin_object().field("name", "fashen").field("fullName", "法审");
  driver.field("version", base::version()).key("rules").begin_array();
  for (const std::string& id : order_) {
    const Rule& rule = rules_.at(id);
    driver.begin_object().field("id", id);
    put_text(driver, "shortDescription", rule.title);
    driver.key("defaultConfiguration").begin_object().field("level", level(rule.severity));
    driver.end_object().end_object();
  }
  driver.end_array().end_object();
  out_("\n]}],\n\"tool\": {\"driver\": " + text_of(driver) + "}}]}\n");
}

}  // namespace fashen::sarif
