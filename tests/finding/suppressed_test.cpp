// SPDX-License-Identifier: GPL-3.0-or-later
#include "finding/suppressed.h"

#include <catch2/catch.hpp>
#include <set>

namespace fashen::finding {
namespace {

constexpr SuppressionScope scopes[] = {SuppressionScope::finding, SuppressionScope::file,
                                       SuppressionScope::project, SuppressionScope::rule,
                                       SuppressionScope::baseline};

std::vector<Suppressed> of(const std::vector<SuppressionScope>& each) {
  std::vector<Suppressed> all;
  for (SuppressionScope scope : each) {
    Suppressed one;
    one.scope = scope;
    all.push_back(one);
  }
  return all;
}

}  // namespace

TEST_CASE("findings that are not shown are counted by why, the narrowest scope first") {
  CHECK(tally({}).empty());
  CHECK(tally(of({SuppressionScope::rule})) == "另有 1 处意见没有列出: 规则 1 处");
  CHECK(tally(of({SuppressionScope::baseline, SuppressionScope::finding, SuppressionScope::file,
                  SuppressionScope::rule, SuppressionScope::project, SuppressionScope::finding})) ==
        "另有 6 处意见没有列出: 单条意见 2 处、本文件 1 处、项目中的文件 1 处、规则 1 处、"
        "基线中已有 1 处");
}

TEST_CASE("each scope has a name for programs and one for people, all different") {
  std::set<std::string> names, labels;
  for (SuppressionScope scope : scopes) {
    names.insert(name(scope));
    labels.insert(display_name(scope));
  }
  CHECK(names.size() == 5);
  CHECK(labels.size() == 5);
  CHECK(names.count("baseline") == 1);
}

}  // namespace fashen::finding
