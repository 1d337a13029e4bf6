// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "rule/rule.h"
#include "text/regex.h"

namespace fashen::rule {

/// Names for patterns that rules share: in a pattern, {name} stands for (?:pattern).
using Vocabulary = std::map<std::string, std::string, std::less<>>;

/// Replaces every {name} (letters only; \p{Han} and {2,5} are left alone). An unknown name or
/// names that lead in a circle are `malformed`.
base::Result<std::string> expand(std::string_view pattern, const Vocabulary& vocabulary);

/// A rule that is pure data: `find`, `unless`, `except`, `scope` and `message` of its metadata.
class PatternRule final : public Rule {
 public:
  /// Expands the patterns and checks the message. Fails with `rule` and the file in `where`. The
  /// patterns are compiled when the rule first runs: most documents touch few rules.
  static base::Result<std::unique_ptr<Rule>> make(Metadata metadata, const Vocabulary& vocabulary);

  const Metadata& metadata() const override { return metadata_; }
  const std::vector<std::string>& triggers() const override { return triggers_; }
  base::Result<void> prepare() override;
  void set_severity(finding::Severity severity) override { metadata_.severity = severity; }
  void set_option(const std::string& name, const std::string& value) override;
  base::Result<std::vector<Draft>> check(const Subject& subject,
                                         const std::vector<std::size_t>& literals) override;

 private:
  struct Piece;
  struct Hit;
  explicit PatternRule(Metadata metadata) : metadata_(std::move(metadata)) {}
  bool excused(const Subject& subject, const Piece& piece) const;
  bool first_hit(const Subject& subject, const Piece& piece, Hit& hit) const;
  std::string fill_message(const Subject& subject, const Hit& hit) const;

  Metadata metadata_;
  std::vector<std::string> triggers_;
  std::vector<text::Regex> find_;
  std::vector<text::Regex> unless_;
};

}  // namespace fashen::rule
