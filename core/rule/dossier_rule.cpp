// SPDX-License-Identifier: GPL-3.0-or-later
#include "rule/dossier_rule.h"

#include <algorithm>

namespace fashen::rule {
namespace {

class DossierRule final : public Rule {
 public:
  explicit DossierRule(Metadata metadata) : metadata_(std::move(metadata)) {}

  const Metadata& metadata() const override { return metadata_; }
  const std::vector<std::string>& triggers() const override { return triggers_; }
  void set_severity(finding::Severity severity) override { metadata_.severity = severity; }
  void set_option(const std::string&, const std::string&) override {}
  base::Result<std::vector<Draft>> check(const Subject&, const std::vector<std::size_t>&) override {
    return std::vector<Draft>();
  }

 private:
  Metadata metadata_;
  std::vector<std::string> triggers_;
};

Example shown(const DossierCheck::Dossier& dossier) {
  Example example;
  example.bad = dossier.bad;
  example.text = dossier.text;
  example.line = dossier.line;
  const std::size_t at =
      dossier.quote.empty() ? std::string::npos : example.text.find(dossier.quote);
  if (at != std::string::npos) example.marked = {at, at + dossier.quote.size()};
  return example;
}

}  // namespace

std::vector<std::unique_ptr<Rule>> dossier_rules(const ChecklistLibrary& library) {
  std::vector<std::unique_ptr<Rule>> rules;
  for (const DossierCheck& check : library.checks) {
    if (!rules.empty() && rules.back()->metadata().id == check.metadata.id) continue;
    Metadata metadata = check.metadata;
    for (const auto& dossier : check.examples) metadata.examples.push_back(shown(dossier));
    rules.push_back(std::make_unique<DossierRule>(std::move(metadata)));
  }
  return rules;
}

bool keep_checks(ChecklistLibrary& library, const std::vector<std::unique_ptr<Rule>>& rules) {
  std::erase_if(library.checks, [&](DossierCheck& check) {
    const auto kept = std::find_if(rules.begin(), rules.end(), [&](const auto& rule) {
      return rule->metadata().id == check.metadata.id;
    });
    if (kept == rules.end()) return true;
    check.metadata.severity = (*kept)->metadata().severity;
    return false;
  });
  return !library.checks.empty();
}

bool is_dossier_rule(const Metadata& metadata) {
  return std::find(metadata.tags.begin(), metadata.tags.end(), "dossier") != metadata.tags.end();
}

}  // namespace fashen::rule
