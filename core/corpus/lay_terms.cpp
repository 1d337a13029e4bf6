// SPDX-License-Identifier: GPL-3.0-or-later
#include "corpus/lay_terms.h"

#include <algorithm>
#include <set>
#include <sstream>

#include "base/limits.h"
#include "corpus/table.h"
#include "text/fold.h"
#include "text/utf8.h"

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
  for (std::uint32_t i = 0; i < terms.entries_.size(); ++i) {
    terms.beginning_[text::code_point_at(terms.entries_[i].lay, 0).value].push_back(i);
  }
  return terms;
}

std::vector<std::string_view> LayTerms::meanings(std::string_view text) const {
  std::vector<std::pair<std::uint32_t, std::size_t>> places;  // entry, where it stands
  for (std::size_t at = 0; at < text.size();) {
    const text::CodePoint c = text::code_point_at(text, at);
    if (const auto known = beginning_.find(c.value); known != beginning_.end()) {
      for (const std::uint32_t i : known->second) {
        if (text.substr(at).starts_with(entries_[i].lay)) places.emplace_back(i, at);
      }
    }
    at += c.size;
  }
  std::sort(places.begin(), places.end());
  std::vector<std::string_view> found;
  std::vector<bool> taken(text.size());
  const Entry* before = nullptr;
  for (const auto& [i, at] : places) {
    const Entry& entry = entries_[i];
    const auto begin = taken.begin() + static_cast<std::ptrdiff_t>(at);
    const auto end = begin + static_cast<std::ptrdiff_t>(entry.lay.size());
    if (std::find(begin, end, true) != end) continue;
    std::fill(begin, end, true);
    if (before != &entry) found.insert(found.end(), entry.legal.begin(), entry.legal.end());
    before = &entry;
  }
  return found;
}

}  // namespace fashen::corpus
