// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <vector>

#include "base/span.h"
#include "citation/running_text.h"

namespace fashen::citation {

/// One provision as written, 0 for every level that is not named. Span in folded text; that of a
/// provision further down a list leaves out what it takes over (第五条第一款、⟦第三款⟧).
struct Provision {
  base::Span span;
  int article = 0;
  int article_sub = 0;
  int article_to = 0;
  int paragraph = 0;
  int item = 0;
  int item_to = 0;
  int subitem = 0;
};

/// Provisions joined by 、和及与或至, all of one instrument.
struct ProvisionChain {
  std::vector<Provision> provisions;
  std::size_t end = 0;  ///< In folded text; of no meaning where there are none
};

/// The chain that begins exactly at `at` with an article (第三条…, or 第二章第三条); empty if none
/// does. Lists, ranges, 之一, Arabic figures and hard wraps are understood.
ProvisionChain provisions_at(const RunningText& text, std::size_t at);

}  // namespace fashen::citation
