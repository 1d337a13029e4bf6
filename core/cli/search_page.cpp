// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/search_page.h"

#include <algorithm>

#include "report/json.h"

namespace fashen::cli {
namespace {

constexpr const char* bold = "\x1b[1m";
constexpr const char* red = "\x1b[31m";
constexpr const char* plain = "\x1b[0m";

std::string day(const std::optional<base::Date>& date) {
  return date ? base::to_iso(*date) : std::string();
}

/// How a version in force [from, to) is not so on the day asked about; "" where it is.
template <typename Version>
std::string out_of_force(const Version& one, const corpus::SearchRequest& request) {
  if (one.to && (!request.as_of || *one.to <= *request.as_of)) return day(one.to) + " 起失效";
  if (one.from && request.as_of && *request.as_of < *one.from) return day(one.from) + " 起施行";
  return "";
}

/// Of the article's version on the day asked about; "" where none was.
std::string state(const corpus::FoundArticle& hit, const corpus::SearchRequest& request) {
  if (const std::string other = out_of_force(hit, request); !other.empty()) return other;
  return hit.from ? day(hit.from) + " 起施行" : std::string();
}

std::string on_one_line(std::string headings) {
  for (std::size_t at = headings.find('\n'); at != headings.npos; at = headings.find('\n')) {
    headings.replace(at, 1, " › ");
  }
  return headings;
}

std::string marked(const corpus::Snippet& snippet, bool color) {
  if (!color) return snippet.text;
  std::string text;
  std::size_t at = 0;
  for (const base::Span& mark : snippet.marks) {
    text += snippet.text.substr(at, mark.begin - at) + red +
            std::string(base::slice(snippet.text, mark)) + plain;
    at = mark.end;
  }
  return text + snippet.text.substr(at);
}

std::string joined(const std::vector<std::string>& words, std::size_t most, const char* open,
                   const char* close) {
  std::string text;
  for (std::size_t i = 0; i < words.size() && i < most; ++i) text += open + words[i] + close;
  return text;
}

std::string cited(const corpus::CitedBy& by, const corpus::SearchRequest& request) {
  constexpr std::string_view part = "、";  // 八、 is part of a decision, and no article
  std::string label = by.label;
  if (label.ends_with(part)) label = "之" + label.substr(0, label.size() - part.size());
  const std::string when = out_of_force(by, request);
  const std::string strongest =
      "被相近的《" + by.title + "》" + label + (when.empty() ? "" : "（" + when + "）");
  return strongest + (by.count > 1 ? "等 " + std::to_string(by.count) + " 条引用" : "引用");
}

std::string why(const corpus::FoundArticle& hit, const corpus::SearchRequest& request) {
  constexpr std::size_t most_words = 5;
  std::vector<std::string> reasons;
  if (!hit.snippet.words.empty()) {
    reasons.push_back("含" + joined(hit.snippet.words, most_words, "“", "”"));
  }
  if (hit.in_title) reasons.emplace_back("与名称或者标题相合");
  if (hit.cited_by) reasons.push_back(cited(*hit.cited_by, request));
  if (hit.named_by > 0) reasons.push_back("该法被 " + std::to_string(hit.named_by) + " 部法规提及");
  if (reasons.empty()) reasons.emplace_back("名称或者标题含有检索词中的字");
  std::string text;
  for (const std::string& reason : reasons) text += (text.empty() ? "" : "，") + reason;
  return text;
}

void write_facets(std::ostream& out, const char* title, const std::vector<corpus::Facet>& facets,
                  bool rank) {
  if (facets.size() < 2) return;
  out << title;
  for (const corpus::Facet& facet : facets) {
    const auto known = rank ? corpus::parse_rank(facet.name) : std::nullopt;
    out << "  " << (known ? corpus::display_name(*known) : facet.name) << " " << facet.count;
  }
  out << "\n";
}

void write_hit(std::ostream& out, std::size_t number, const corpus::FoundArticle& hit,
               const corpus::SearchRequest& request, bool color) {
  const corpus::ArticleView& article = hit.article;
  const std::string when = state(hit, request);
  out << number << ". " << (color ? bold : "") << "《" << article.title << "》" << article.label
      << (color ? plain : "") << "  " << corpus::display_name(hit.rank)
      << (when.empty() ? "" : "，" + when) << "\n";
  if (!article.heading.empty()) out << "   " << on_one_line(article.heading) << "\n";
  if (!article.names.empty()) out << "   " << article.names << "\n";
  out << "   " << marked(hit.snippet, color) << "\n   " << why(hit, request) << "\n\n";
}

void json_strings(report::Json& json, const char* name, const std::vector<std::string>& words) {
  json.key(name).begin_array();
  for (const std::string& word : words) json.value(word);
  json.end_array();
}

void json_facets(report::Json& json, const char* name, const std::vector<corpus::Facet>& facets) {
  json.key(name).begin_array();
  for (const corpus::Facet& facet : facets) {
    json.begin_object().field("name", facet.name);
    json.field("count", static_cast<std::uint64_t>(facet.count)).end_object();
  }
  json.end_array();
}

void json_hit(report::Json& json, const corpus::FoundArticle& hit) {
  const corpus::ArticleView& article = hit.article;
  json.begin_object()
      .field("work", article.work)
      .field("title", article.title)
      .field("version", base::to_iso(article.promulgated))
      .field("article", article.label)
      .field("heading", article.heading)
      .field("names", article.names)
      .field("rank", corpus::name(hit.rank))
      .field("from", day(hit.from))
      .field("to", day(hit.to))
      .field("score_milli", static_cast<std::int64_t>(hit.score * 1000))
      .field("text", article.text)
      .field("snippet", hit.snippet.text);
  json.key("marks").begin_array();
  for (const base::Span& mark : hit.snippet.marks) {
    json.begin_array().value(static_cast<std::uint64_t>(mark.begin));
    json.value(static_cast<std::uint64_t>(mark.end)).end_array();
  }
  json.end_array();
  json_strings(json, "words", hit.snippet.words);
  json.field("in_title", hit.in_title);
  json.key("cited_by");
  if (hit.cited_by) {
    json.begin_object().field("work", hit.cited_by->work).field("title", hit.cited_by->title);
    json.field("article", hit.cited_by->label);
    json.field("from", day(hit.cited_by->from)).field("to", day(hit.cited_by->to));
    json.field("count", static_cast<std::uint64_t>(hit.cited_by->count)).end_object();
  } else {
    json.null();
  }
  json.field("named_by", static_cast<std::int64_t>(hit.named_by)).end_object();
}

}  // namespace

void write_search_page(std::ostream& out, const corpus::SearchRequest& request,
                       const corpus::SearchResults& results,
                       const std::vector<document::Incomplete>& incomplete, bool color) {
  for (const document::Incomplete& one : incomplete) {
    out << "未能检索: " << one.what << "（" << one.where << "，" << one.reason << "）\n";
  }
  const std::size_t first = (request.page - 1) * request.page_size;
  const std::string when = request.as_of ? "截至 " + base::to_iso(*request.as_of) : "不限日期";
  if (results.total == 0) {
    out << "没有找到（" << when << "）\n";
  } else {
    out << when << (results.exact ? "，符合条件的共 " : "，最相近的 ") << results.total << " 条";
    out << (results.hits.empty() ? "，没有这一页" : "") << "\n";
  }
  if (!results.lay.empty()) {
    out << "口语另按法律用语检索: " << joined(results.lay, results.lay.size(), " ", "") << "\n";
  }
  if (!results.suggestions.empty()) {
    out << "是否要找: " << joined(results.suggestions, 3, "《", "》") << "\n";
  }
  out << "\n";
  for (std::size_t i = 0; i < results.hits.size(); ++i) {
    write_hit(out, first + i + 1, results.hits[i], request, color);
  }
  write_facets(out, "按位阶:", results.ranks, true);
  write_facets(out, "按法规:", results.works, false);
  if (first + results.hits.size() < results.total && !results.hits.empty()) {
    out << "下一页: --page " << request.page + 1 << "\n";
  }
}

std::string search_page_json(const corpus::SearchRequest& request,
                             const corpus::SearchResults& results,
                             const std::vector<document::Incomplete>& incomplete) {
  report::Json json;
  json.begin_object().field("schema", 1).field("query", request.query);
  json.field("as_of", day(request.as_of));
  json.field("page", static_cast<std::uint64_t>(request.page));
  json.field("total", static_cast<std::uint64_t>(results.total)).field("exact", results.exact);
  json_strings(json, "lay", results.lay);
  json_strings(json, "suggestions", results.suggestions);
  json.key("hits").begin_array();
  for (const corpus::FoundArticle& hit : results.hits) json_hit(json, hit);
  json.end_array().key("facets").begin_object();
  json_facets(json, "rank", results.ranks);
  json_facets(json, "work", results.works);
  json.end_object().key("incomplete").begin_array();
  for (const document::Incomplete& one : incomplete) {
    json.begin_object().field("where", one.where).field("what", one.what);
    json.field("reason", one.reason).end_object();
  }
  return json.end_array().end_object().str();
}

}  // namespace fashen::cli
