// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <cstdlib>
#include <map>
#include <tuple>

#include "corpus/catalogue.h"
#include "corpus/name_key.h"

namespace fashen::corpus {
namespace {

// The texts before and after a change: neighbours in the work's versions.
std::pair<const Version*, const Version*> around(const Work& work, base::Date promulgated) {
  for (std::size_t i = 1; i < work.versions.size(); ++i) {
    if (work.versions[i].promulgated == promulgated) {
      return {&work.versions[i - 1], &work.versions[i]};
    }
  }
  return {nullptr, nullptr};
}

const char* evidence_of(std::string_view verification) {
  if (verification == "corpus") return evidence::text;
  return verification.starts_with("page") ? evidence::published : evidence::recalled;
}

// "63;64": an article whose content now stands in several.
std::vector<int> numbers(std::string_view list) {
  std::vector<int> found;
  for (std::size_t begin = 0; begin < list.size();) {
    const std::size_t end = std::min(list.find(';', begin), list.size());
    const int number = std::atoi(std::string(list.substr(begin, end - begin)).c_str());
    if (number > 0) found.push_back(number);
    begin = end + 1;
  }
  return found;
}

}  // namespace

void Catalogue::add_renumberings(const Table& table, std::vector<Work>& works) {
  std::map<std::string, Work*> by_key;
  for (Work& work : works) by_key.emplace(name_key(work.title), &work);
  for (const Row& row : table.rows) {
    if (table.at(row, "kind") != "renumbered") continue;
    const auto found = by_key.find(name_key(table.at(row, "title")));
    const std::string& name = table.at(row, "replaced_by");
    const auto day = base::parse_date(name.substr(std::min(name.size(), name.find('(') + 1), 10));
    if (found == by_key.end() || !day) continue;
    Work& work = *found->second;
    const auto [before, after] = around(work, *day);
    const int old_number = std::atoi(table.at(row, "old_article").c_str());
    if (!before || old_number == 0) continue;
    const bool known = std::any_of(
        work.renumberings.begin(), work.renumberings.end(),
        [&](const Renumbering& r) { return r.to == *day && r.from_article == old_number; });
    if (known) continue;
    for (int number : numbers(table.at(row, "new_article"))) {
      work.renumberings.push_back({before->promulgated, after->promulgated, old_number, number,
                                   evidence_of(table.at(row, "verification"))});
    }
  }
  for (Work& work : works) {
    std::stable_sort(work.renumberings.begin(), work.renumberings.end(),
                     [](const Renumbering& a, const Renumbering& b) {
                       return std::tie(a.to, a.from_article) < std::tie(b.to, b.from_article);
                     });
  }
}

}  // namespace fashen::corpus
