// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/memory_lookup.h"

#include "text/fold.h"

namespace fashen::testing {

corpus::Work& MemoryLookup::add(const std::string& title, const std::string& alias) {
  corpus::Work work;
  work.id = work.title = title;
  if (!alias.empty()) work.aliases.push_back(alias);
  work.rank = corpus::Rank::law;
  works_.push_back(work);
  return works_.back();
}

std::vector<const corpus::Work*> MemoryLookup::by_title(std::string_view title) const {
  std::vector<const corpus::Work*> found;
  std::string key = text::title_key(title);
  for (const corpus::Work& work : works_) {
    bool match = text::title_key(work.title) == key;
    for (const std::string& alias : work.aliases) match = match || text::title_key(alias) == key;
    if (match) found.push_back(&work);
  }
  return found;
}

std::vector<const corpus::Work*> MemoryLookup::by_number(std::string_view number) const {
  std::vector<const corpus::Work*> found;
  for (const corpus::Work& work : works_) {
    if (!work.number.empty() && work.number == number) found.push_back(&work);
  }
  return found;
}

std::size_t MemoryLookup::title_ending_at(std::string_view folded, std::size_t begin,
                                          std::size_t end) const {
  std::size_t longest = 0;
  auto look = [&](const std::string& name) {
    if (name.size() <= end - begin && folded.substr(end - name.size(), name.size()) == name) {
      longest = std::max(longest, name.size());
    }
  };
  for (const corpus::Work& work : works_) {
    look(work.title);
    for (const std::string& alias : work.aliases) look(alias);
  }
  return longest;
}

base::Date MemoryLookup::known_until() const { return *base::parse_date("2026-09-30"); }

}  // namespace fashen::testing
