// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <deque>
#include <map>

#include "corpus/lookup.h"

namespace fashen::testing {

/// A lookup over works that a test adds.
class MemoryLookup final : public corpus::Lookup {
 public:
  /// Later calls keep earlier works where they are.
  corpus::Work& add(const std::string& title, const std::string& alias = "");

  std::vector<const corpus::Work*> by_title(std::string_view title) const override;
  std::vector<const corpus::Work*> by_number(std::string_view number) const override;
  std::size_t title_ending_at(std::string_view folded, std::size_t begin,
                              std::size_t end) const override;
  const corpus::Parameter* parameter(std::string_view name, std::string_view,
                                     base::Date) const override {
    auto found = figures.find(std::string(name));
    return found == figures.end() ? nullptr : &found->second;
  }
  std::vector<const corpus::Parameter*> parameters(std::string_view name,
                                                   base::Date as_of) const override {
    const corpus::Parameter* only = parameter(name, {}, as_of);
    return only == nullptr ? std::vector<const corpus::Parameter*>() : std::vector{only};
  }
  std::string organ_successor(std::string_view, base::Date) const override { return {}; }
  std::string digest() const override { return "memory"; }
  base::Date known_until() const override;

  std::map<std::string, corpus::Parameter> figures;  ///< By name

 private:
  std::deque<corpus::Work> works_;
};

}  // namespace fashen::testing
