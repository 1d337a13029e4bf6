// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/baseline.h"

#include <rapidjson/document.h>

namespace fashen::report {

base::Result<std::set<std::string>> read_baseline(std::string_view json, const std::string& path) {
  rapidjson::Document document;
  // Iterative: a hostile file must not exhaust the stack.
  document.Parse<rapidjson::kParseIterativeFlag>(json.data(), json.size());
  auto wrong = [&] {
    return base::Error(base::ErrorCode::malformed, "基线应为 fashen 的 JSON 报告", path);
  };
  if (document.HasParseError() || !document.IsObject()) return wrong();
  auto schema = document.FindMember("schema");
  bool ours = schema != document.MemberEnd() && schema->value.IsInt() &&
              schema->value.GetInt() == 1 && document.HasMember("findings");
  if (!ours) return wrong();
  std::set<std::string> fingerprints;
  for (const char* list : {"findings", "suppressed"}) {
    auto member = document.FindMember(list);
    if (member == document.MemberEnd()) continue;
    if (!member->value.IsArray()) return wrong();
    for (const auto& one : member->value.GetArray()) {
      if (!one.IsObject()) return wrong();
      auto fingerprint = one.FindMember("fingerprint");
      if (fingerprint == one.MemberEnd() || !fingerprint->value.IsString()) return wrong();
      fingerprints.emplace(fingerprint->value.GetString(), fingerprint->value.GetStringLength());
    }
  }
  return fingerprints;
}

}  // namespace fashen::report
