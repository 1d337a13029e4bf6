// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "rule/rule.h"
#include "script/host.h"
#include "script/instance.h"
#include "script/rule_file.h"

namespace fashen::script {

/// A rule whose work a Lua function does. Its file is compiled when it first runs, if it comes from
/// a RuleIndex: most documents touch few rules.
class ScriptRule final : public rule::Rule {
 public:
  ScriptRule(std::shared_ptr<Host> host, RuleFile file)
      : host_(std::move(host)), metadata_(std::move(file.metadata)), chunk_(file.chunk) {}
  ScriptRule(std::shared_ptr<Host> host, rule::Metadata metadata, std::string source)
      : host_(std::move(host)), metadata_(std::move(metadata)), source_(std::move(source)) {}

  const rule::Metadata& metadata() const override { return metadata_; }
  const std::vector<std::string>& triggers() const override { return metadata_.triggers; }
  void set_severity(finding::Severity severity) override { metadata_.severity = severity; }
  void set_option(const std::string& name, const std::string& value) override {
    metadata_.options[name].value = value;
  }

  base::Result<void> prepare() override {
    host_->be_strict();
    return {};
  }
  base::Result<std::vector<rule::Draft>> check(const rule::Subject& subject,
                                               const std::vector<std::size_t>& literals) override;

 private:
  std::shared_ptr<Host> host_;
  rule::Metadata metadata_;
  int chunk_ = 0;       ///< 0 until `source_` is compiled
  std::string source_;  ///< Empty if it is
  Instance instance_;
};

}  // namespace fashen::script
