// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "base/date.h"
#include "corpus/lookup.h"

namespace fashen::corpus {

/// Legal figures by name. Immutable; const calls may run concurrently.
class ParameterTable {
 public:
  explicit ParameterTable(std::vector<Parameter> parameters);

  /// The figures of a name in the order of the table; empty if there are none.
  const std::vector<const Parameter*>& named(std::string_view name) const;

 private:
  std::vector<Parameter> parameters_;
  std::unordered_map<std::string, std::vector<const Parameter*>> by_name_;
};

}  // namespace fashen::corpus
