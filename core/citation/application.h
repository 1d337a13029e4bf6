// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>

#include "base/span.h"
#include "citation/running_text.h"

namespace fashen::citation {

/// Tells of citations, asked for in document order, whether the sentence applies them: 依照《…法》
/// 第N条的规定, 《…法》第N条规定的, but not 违反《…法》 and not 根据…，制定本办法.
class Application {
 public:
  explicit Application(const RunningText& text) : text_(text) {}

  /// `name` is the name's span, `end` the end of the whole citation, both in folded text.
  /// `names_provision` tells if it goes on to a provision.
  bool applies(base::Span name, std::size_t end, bool names_provision);

 private:
  bool enacts(std::size_t at);
  bool joined_to_last(std::size_t begin) const;

  const RunningText& text_;
  std::size_t last_end_ = 0;  ///< Of the citation asked for last
  bool last_ = false;
  base::Span sentence_;  ///< Looked through last
  bool enacting_ = false;
};

}  // namespace fashen::citation
