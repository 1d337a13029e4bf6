// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "rule/rule.h"

namespace fashen::testing {

/// A rule that does what a test says.
struct ActingRule final : rule::Rule {
  using Drafts = base::Result<std::vector<rule::Draft>>;
  using Act = std::function<Drafts(const rule::Subject&)>;

  ActingRule(std::string id, Act does) : act(std::move(does)) {
    data.id = std::move(id);
    data.path = "rules/" + data.id + ".lua";
    data.title = "标题";
  }
  const rule::Metadata& metadata() const override { return data; }
  const std::vector<std::string>& triggers() const override { return data.triggers; }
  void set_severity(finding::Severity severity) override { data.severity = severity; }
  void set_option(const std::string& name, const std::string& value) override {
    data.options[name].value = value;
  }
  Drafts check(const rule::Subject& subject, const std::vector<std::size_t>& literals) override {
    ++calls;
    seen = literals;
    return act(subject);
  }

  rule::Metadata data;
  Act act;
  int calls = 0;
  std::vector<std::size_t> seen;  ///< Literals of the last call
};

/// Reports every occurrence of `words` with the rule's own severity and confidence.
inline ActingRule::Act reports(std::string words,
                               finding::Confidence confidence = finding::Confidence::likely) {
  return [words = std::move(words), confidence](const rule::Subject& subject) {
    std::vector<rule::Draft> drafts;
    const std::string& text = subject.document.text;
    for (auto at = text.find(words); at != std::string::npos; at = text.find(words, at + 1)) {
      rule::Draft draft;
      draft.span = {at, at + words.size()};
      draft.confidence = confidence;
      draft.message = "有“" + words + "”";
      drafts.push_back(std::move(draft));
    }
    return ActingRule::Drafts(std::move(drafts));
  };
}

}  // namespace fashen::testing
