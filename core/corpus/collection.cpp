// SPDX-License-Identifier: GPL-3.0-or-later
#include "corpus/collection.h"

#include <algorithm>
#include <map>
#include <utility>

#include "base/limits.h"
#include "corpus/name_key.h"

namespace fashen::corpus {
namespace {

// The date in "…(2021-01-22).md".
std::optional<base::Date> date_in_name(std::string_view path) {
  const std::size_t close = path.rfind(')');
  constexpr std::size_t iso_size = 10;
  if (close == std::string_view::npos || close < iso_size) return std::nullopt;
  return base::parse_date(path.substr(close - iso_size, iso_size));
}

Rank rank_of(std::string_view path, std::string_view title) {
  const auto below = [path](std::string_view folder) {
    return path.find("/" + std::string(folder) + "/") != std::string_view::npos;
  };
  if (below("司法解释")) return Rank::judicial_interpretation;
  if (below("行政法规")) return Rank::administrative_regulation;
  if (below("监察法规")) return Rank::supervision_regulation;
  if (below("部门规章")) return Rank::department_rule;
  if (below("宪法")) return Rank::constitution;
  const bool decision =
      title.starts_with("全国人民代表大会") && title.find("关于") != std::string_view::npos;
  return decision ? Rank::interpretation : Rank::law;
}

std::string folder_of(std::string_view path) {
  const std::size_t slash = path.rfind('/');
  if (slash == std::string_view::npos) return {};
  path = path.substr(0, slash);
  return std::string(path.substr(path.rfind('/') + 1));
}

bool is_statute_file(std::string_view path) {
  const auto contains = [path](std::string_view part) {
    return path.find(part) != std::string_view::npos;
  };
  return path.ends_with(".md") && !contains("/DLC/") && !contains("/其他/") &&
         !contains("_index.md");
}

// Decisions that amend quote the articles they put in; these are not their own.
bool amends(std::string_view title) {
  return title.starts_with("中华人民共和国刑法修正案") ||
         (title.find("关于修改") != std::string_view::npos && title.ends_with("决定"));
}

bool is_whole(const Statute& statute) {
  int last = statute.articles.empty() ? 0 : statute.articles.front().shape.number - 1;
  for (const StatuteArticle& article : statute.articles) {
    if (article.shape.number > last + 1) return false;
    last = article.shape.number;
  }
  return true;
}

base::Date last_day(const std::vector<HistoryEntry>& history) {
  base::Date last{};
  for (const HistoryEntry& entry : history) {
    if (!entry.event.starts_with("施行") && (!last.ok() || last < entry.date)) last = entry.date;
  }
  return last;
}

}  // namespace

CollectedText collect_text(const std::string& path, std::string_view markdown) {
  CollectedText text;
  text.path = path;
  text.folder = folder_of(path);
  text.statute = parse_statute(markdown);
  text.rank = rank_of(path, text.statute.title);
  text.promulgated = date_in_name(path).value_or(last_day(text.statute.history));
  if (amends(text.statute.title)) text.statute.articles.clear();
  for (const StatuteArticle& article : text.statute.articles) {
    text.article_texts.emplace_back(base::slice(markdown, article.span));
  }
  text.whole = is_whole(text.statute);
  return text;
}

bool join_part(CollectedText& text, CollectedText&& part) {
  auto& articles = text.statute.articles;
  auto& added = part.statute.articles;
  if (articles.empty() || added.empty()) return false;
  const auto place = std::lower_bound(
      articles.begin(), articles.end(), added.front().shape.number,
      [](const StatuteArticle& article, int number) { return article.shape.number < number; });
  if (place != articles.end() && place->shape.number <= added.back().shape.number) return false;
  const auto at = place - articles.begin();
  articles.insert(place, added.begin(), added.end());
  text.article_texts.insert(text.article_texts.begin() + at,
                            std::make_move_iterator(part.article_texts.begin()),
                            std::make_move_iterator(part.article_texts.end()));
  if (!text.statute.effective) text.statute.effective = part.statute.effective;
  return true;
}

base::Result<Collection> read_collection(const base::FileSystem& files,
                                         const std::string& directory) {
  auto paths = files.list(directory);
  if (!paths) return paths.error();
  Collection collection;
  std::map<std::pair<std::string, base::Date>, std::size_t> known;
  for (const std::string& path : *paths) {
    if (!is_statute_file(path)) continue;
    const auto bytes = files.read(path, base::Limits{}.file_bytes);
    if (!bytes) return bytes.error();
    CollectedText text = collect_text(path, *bytes);
    text.path = path.substr(directory.size() + 1);
    if (text.statute.title.empty() || !text.promulgated.ok()) {
      collection.complaints.push_back(text.path + ": 没有标题或者日期");
      continue;
    }
    for (const std::string& doubt : text.statute.doubts) {
      collection.complaints.push_back(text.path + ": 条号不连续 " + doubt);
    }
    const auto key = std::make_pair(name_key(text.statute.title), text.promulgated);
    const auto [place, fresh] = known.emplace(key, collection.texts.size());
    if (fresh) {
      collection.texts.push_back(std::move(text));
    } else if (const std::string repeated = text.path;
               !join_part(collection.texts[place->second], std::move(text))) {
      collection.complaints.push_back(repeated + ": 与另一文件重复");
    }
  }
  for (CollectedText& text : collection.texts) text.whole = is_whole(text.statute);
  return collection;
}

}  // namespace fashen::corpus
