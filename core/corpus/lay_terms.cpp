// SPDX-License-Identifier: GPL-3.0-or-later
#include "corpus/lay_terms.h"

#include <algorithm>
#include <set>
#include <sstream>

#include "base/limits.h"
#include "corpus/table.h"
#include "text/fold.h"

namespace fashen::corpus {

base::Result<LayTerms> LayTerms::read(const base::FileSystem& files, const std::string& path) {
  const auto bytes = files.read(path, base::Limits{}.file_bytes);
  if (!bytes) return bytes.error();
  const auto table = parse_tsv(path, *bytes, {"lay", "legal"});
  if (!table) return table.error();
  LayTerms terms;
  std::set<std::string> known;
  for (const Row& row : table->rows) {
    Entry entry{text::fold(row.fields[0]).text, {}};
    std::istringstream words(text::fold(row.fields[1]).text);
    for (std::string word; words >> word;) entry.legal.push_back(word);
    if (entry.lay.empty() || entry.legal.empty()) return table->error(row, "缺少词语");
    if (!known.insert(entry.lay).second) return table->error(row, "重复的词语");
    terms.entries_.push_back(std::move(entry));
  }
  std::stable_sort(terms.entries_.begin(), terms.entries_.end(),
                   [](const Entry& a, const Entry& b) { return a.lay.size() > b.lay.size(); });
  return terms;
}

std::vector<std::string_view> LayTerms::meanings(std::string_view text) const {
  std::vector<std::string_view> found;
  std::vector<bool> taken(text.size());
  for (const Entry& entry : entries_) {
    bool meant = false;
    for (std::size_t at = text.find(entry.lay); at != std::string_view::npos;
         at = text.find(entry.lay, at + 1)) {
      const auto begin = taken.begin() + static_cast<std::ptrdiff_t>(at);
      const auto end = begin + static_cast<std::ptrdiff_t>(entry.lay.size());
      if (std::find(begin, end, true) != end) continue;
      std::fill(begin, end, true);
      meant = true;
    }
    if (meant) found.insert(found.end(), entry.legal.begin(), entry.legal.end());
  }
  return found;
}

}  // namespace fashen::corpus
