// SPDX-License-Identifier: GPL-3.0-or-later
#include "corpus/article_names.h"

#include <algorithm>

#include "base/limits.h"
#include "corpus/table.h"
#include "structure/reference_grammar.h"

namespace fashen::corpus {
namespace {

std::string listed(std::string names) {
  for (std::size_t at = names.find(';'); at != std::string::npos; at = names.find(';', at)) {
    names.replace(at, 1, "；");
  }
  return names;
}

}  // namespace

base::Result<ArticleNames> ArticleNames::read(const base::FileSystem& files,
                                              const std::string& path) {
  const auto bytes = files.read(path, base::Limits{}.file_bytes);
  if (!bytes) return bytes.error();
  const auto table = parse_tsv(path, *bytes, {"work", "since", "article", "names", "former"});
  if (!table) return table.error();
  ArticleNames known;
  for (const Row& row : table->rows) {
    const std::string& article = table->at(row, "article");
    const auto chain = structure::reference_chain_at(article, 0);
    const bool reads = chain && chain->end == article.size() && chain->steps.size() == 1 &&
                       chain->steps[0].kind == structure::UnitKind::article &&
                       chain->steps[0].numbers.size() == 1;
    if (!reads) return table->error(row, "article 应当写作“第六十三条”：" + article);
    const auto since = base::parse_date(table->at(row, "since"));
    if (!since) return table->error(row, "since 不是日期：" + table->at(row, "since"));
    const std::string& former = table->at(row, "former");
    std::string names = listed(table->at(row, "names"));
    if (!former.empty()) names += "（原" + listed(former) + "）";
    if (names.empty()) return table->error(row, "缺少名称");
    Place place(table->at(row, "work"), chain->steps[0].numbers[0], chain->steps[0].sub_number);
    const auto [entry, fresh] =
        known.entries_.try_emplace(std::move(place), Entry{*since, std::move(names)});
    if (!fresh) return table->error(row, "重复的条文");
  }
  return known;
}

std::string ArticleNames::of(std::string_view work, base::Date promulgated, int number,
                             int sub_number) const {
  const auto found = entries_.find(std::tuple(work, number, sub_number));
  return found == entries_.end() || promulgated < found->second.since ? "" : found->second.names;
}

}  // namespace fashen::corpus
