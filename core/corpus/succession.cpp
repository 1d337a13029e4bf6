// SPDX-License-Identifier: GPL-3.0-or-later
#include "corpus/succession.h"

namespace fashen::corpus {

bool is_over(const Work& work, base::Date as_of) {
  return work.repealed_on ? *work.repealed_on <= as_of : work.expired;
}

Succession succession_of(const Work& work, const Lookup& law, base::Date as_of) {
  constexpr int longest = 16;  // two tables that name each other would lead on for ever
  Succession found{work.successor};
  for (int step = 0; step < longest && !found.title.empty(); ++step) {
    const auto next = law.by_title(found.title);
    if (next.size() != 1 || !is_over(*next.front(), as_of)) return found;
    if (next.front()->successor.empty()) return {found.title, false};
    found.title = next.front()->successor;
  }
  return found;
}

}  // namespace fashen::corpus
