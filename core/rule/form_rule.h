// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "base/result.h"
#include "rule/form_run.h"
#include "rule/rule.h"
#include "rule/vocabulary.h"

namespace fashen::rule {

/// A rule whose check is one of the forms of form.h.
class FormRule final : public Rule {
 public:
  /// Expands the patterns. Fails with `rule` and the file in `where`. Compiled when first run.
  static base::Result<std::unique_ptr<Rule>> make(Metadata metadata, const Vocabulary& vocabulary);

  /// The rule of which these are the metadata, all patterns expanded, and the triggers.
  static std::unique_ptr<Rule> restore(Metadata metadata, std::vector<std::string> triggers);

  const Metadata& metadata() const override { return metadata_; }
  const std::vector<std::string>& triggers() const override { return triggers_; }
  base::Result<void> prepare() override;
  void set_severity(finding::Severity severity) override { metadata_.severity = severity; }
  void set_option(const std::string& name, const std::string& value) override;
  base::Result<std::vector<Draft>> check(const Subject& subject,
                                         const std::vector<std::size_t>& literals) override;

 private:
  explicit FormRule(Metadata metadata) : metadata_(std::move(metadata)) {}

  Metadata metadata_;
  std::vector<std::string> triggers_;
  bool ready_ = false;
  FormPatterns compiled_;
};

}  // namespace fashen::rule
