// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "finding/record.h"

namespace fashen::sarif {

/// Writes a log of SARIF 2.1.0 (OASIS Standard, 2020-03-27) piece by piece: results as they come,
/// then the rules they named and what could not be checked. Columns count code points. Only what
/// was not checked is kept in memory until the end.
class SarifLog {
 public:
  using Out = std::function<void(std::string_view)>;
  explicit SarifLog(Out out);

  void add(const std::string& path, const finding::FindingRecord& finding);
  void add(const std::string& path, const finding::Incomplete& incomplete);

  /// Ends the log; call once, last.
  void finish();

 private:
  struct Rule {
    std::size_t index;
    std::string title;
    finding::Severity severity;
  };

  std::size_t index_of(const finding::FindingRecord& finding);

  Out out_;
  bool first_ = true;
  std::map<std::string, Rule> rules_;
  std::vector<std::string> order_;
  std::vector<std::string> notifications_;
};

/// A path as a URI reference: relative ones stay so, others begin with file:///.
std::string to_uri(const std::string& path);

}  // namespace fashen::sarif
