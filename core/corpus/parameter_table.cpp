// SPDX-License-Identifier: GPL-3.0-or-later
#include "corpus/parameter_table.h"

#include <utility>

namespace fashen::corpus {

ParameterTable::ParameterTable(std::vector<Parameter> parameters)
    : parameters_(std::move(parameters)) {
  for (const Parameter& parameter : parameters_) by_name_[parameter.name].push_back(&parameter);
}

const std::vector<const Parameter*>& ParameterTable::named(std::string_view name) const {
  static const std::vector<const Parameter*> none;
  const auto found = by_name_.find(std::string(name));
  return found == by_name_.end() ? none : found->second;
}

}  // namespace fashen::corpus
