// SPDX-License-Identifier: GPL-3.0-or-later
#include "citation/meant_work.h"

#include <algorithm>
#include <string>
#include <vector>

#include "corpus/near_titles.h"
#include "text/fold.h"

namespace fashen::citation {
namespace {

using corpus::Work;

std::vector<const Work*> works_of(const std::vector<std::string>& names,
                                  const corpus::Lookup& law) {
  std::vector<const Work*> works;
  for (const std::string& name : names) {
    for (const Work* work : law.by_title(name)) {
      if (std::find(works.begin(), works.end(), work) == works.end()) works.push_back(work);
    }
  }
  return works;
}

}  // namespace

const Work* meant_work(std::string_view title, const corpus::Lookup& law, base::Date as_of) {
  const corpus::TitleList* titles = corpus::titles_of(law);
  if (titles == nullptr) return nullptr;
  const std::string key = text::title_key(title);
  auto works = works_of(corpus::near_titles(key, *titles), law);
  if (works.empty() && as_of <= law.known_until()) {
    works = works_of(corpus::regulations_called_laws(key, *titles), law);
  }
  if (works.size() != 1) return nullptr;
  const Work& only = *works.front();
  const bool over = only.expired || (only.repealed_on && *only.repealed_on <= as_of);
  return over || corpus::version_on(only, as_of) == nullptr ? nullptr : &only;
}

}  // namespace fashen::citation
