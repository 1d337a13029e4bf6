// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/articles.h"

#include <map>
#include <set>

#include "base/file_system.h"
#include "corpus/collection.h"
#include "corpus/statute_markdown.h"

namespace fashen::bench {
namespace {

std::string without(std::string text, const std::string& part) {
  for (std::size_t at = text.find(part); at != text.npos; at = text.find(part)) {
    text.erase(at, part.size());
  }
  return text;
}

std::string work_name(std::string title) {
  for (const char* part : {"中华人民共和国", "《", "》", " "}) title = without(title, part);
  return title;
}

/// The headings above each place of a Markdown text, outermost first.
class Headings {
 public:
  void see(const std::string& line) {
    const std::size_t level = line.find_first_not_of('#');
    if (level == 0 || level == line.npos) return;
    levels_.erase(levels_.lower_bound(level), levels_.end());
    levels_[level] = line.substr(line.find_first_not_of(' ', level));
  }
  std::string text() const {
    std::string all;
    for (const auto& [level, heading] : levels_) {
      if (level > 1) all += (all.empty() ? "" : " ") + heading;
    }
    return all;
  }

 private:
  std::map<std::size_t, std::string> levels_;
};

/// By the text of an article, the headings above it in the file at `path`.
std::map<std::string, std::string> headings_of(const base::FileSystem& files,
                                               const std::string& path) {
  std::map<std::string, std::string> found;
  const auto bytes = files.read(path, 64 << 20);
  if (!bytes) return found;
  const corpus::Statute statute = corpus::parse_statute(*bytes);
  Headings headings;
  std::size_t at = 0;
  for (const corpus::StatuteArticle& article : statute.articles) {
    while (at < article.span.begin) {
      const std::size_t end = std::min(bytes->find('\n', at), bytes->size());
      headings.see(bytes->substr(at, end - at));
      at = end + 1;
    }
    at = std::max(at, article.span.end);
    found[std::string(base::slice(*bytes, article.span))] = headings.text();
  }
  return found;
}

}  // namespace

std::vector<Article> read_articles(const std::string& folder) {
  base::RealFileSystem files;
  std::vector<Article> articles;
  const auto paths = files.list(folder);
  const auto collection = corpus::read_collection(files, folder);
  if (!paths || !collection) return articles;
  std::map<std::string, std::string> headings;
  for (const std::string& path : *paths) {
    if (path.ends_with(".md") && path.find("/DLC/") == path.npos) {
      headings.merge(headings_of(files, path));
    }
  }
  std::map<std::string, const corpus::CollectedText*> latest;
  for (const corpus::CollectedText& text : collection->texts) {
    const corpus::CollectedText*& known = latest[work_name(text.statute.title)];
    if (known == nullptr || known->promulgated < text.promulgated) known = &text;
  }
  for (const auto& [work, text] : latest) {
    std::set<std::string> seen;
    for (std::size_t i = 0; i < text->statute.articles.size(); ++i) {
      const corpus::ArticleShape& shape = text->statute.articles[i].shape;
      std::string number = std::to_string(shape.number);
      if (shape.sub_number > 0) number += "-" + std::to_string(shape.sub_number);
      const std::string id = work + "@" + base::to_iso(text->promulgated) + "#" + number;
      if (!seen.insert(id).second) continue;
      const std::string& words = text->article_texts[i];
      articles.push_back({work, id, headings[words], words, text->rank, text->promulgated,
                          shape.number, shape.sub_number});
    }
  }
  return articles;
}

}  // namespace fashen::bench
