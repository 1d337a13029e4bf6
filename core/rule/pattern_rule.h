// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "base/result.h"
#include "rule/patterns.h"
#include "rule/rule.h"
#include "rule/vocabulary.h"

namespace fashen::rule {

/// A rule that is pure data: `find`, `unless`, `except`, `scope` and `message` of its metadata.
class PatternRule final : public Rule {
 public:
  /// Expands the patterns. Fails with `rule` and the file in `where`. The patterns are compiled
  /// when the rule first runs: most documents touch few rules.
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
  explicit PatternRule(Metadata metadata) : metadata_(std::move(metadata)) {}
  base::Result<void> prepare_unless();
  base::Result<bool> first_hit(const Subject& subject, const ScopePiece& piece, Hit& hit);

  Metadata metadata_;
  std::vector<std::string> triggers_;
  std::vector<text::LazyRegex> find_;
  bool excuses_ready_ = false;
  std::vector<text::Regex> unless_;  ///< Compiled when there is something to excuse
};

}  // namespace fashen::rule
