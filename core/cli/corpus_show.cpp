// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <iostream>
#include <map>
#include <set>
#include <tuple>

#include "cli/corpus_actions.h"
#include "cli/exit_code.h"
#include "cli/named_text.h"
#include "cli/session.h"
#include "corpus/name_key.h"
#include "corpus/text_store.h"
#include "report/json.h"
#include "text/fold.h"

namespace fashen::cli {
namespace {

using corpus::ImportedText;

/// Every text of the store, by rank, title and day.
std::vector<const ImportedText*> all_texts(const corpus::Texts& store) {
  std::vector<const ImportedText*> texts;
  for (std::uint32_t id = 0; id < store.text_count(); ++id) {
    if (const ImportedText* text = store.text(id)) texts.push_back(text);
  }
  std::stable_sort(texts.begin(), texts.end(), [](const auto* a, const auto* b) {
    return std::tie(a->rank, a->title, a->promulgated) <
           std::tie(b->rank, b->title, b->promulgated);
  });
  return texts;
}

std::string day(const std::optional<base::Date>& date) {
  return date ? base::to_iso(*date) : std::string();
}

void print_line(const ImportedText& text) {
  std::cout << base::to_iso(text.promulgated) << "  " << corpus::display_name(text.rank) << "  "
            << text.title << "  " << text.places.size() << " 条";
  if (!text.region.empty()) std::cout << "  " << text.region;
  std::cout << "\n";
}

void add(report::Json& json, const ImportedText& text) {
  json.begin_object();
  json.field("title", text.title).field("promulgated", base::to_iso(text.promulgated));
  json.field("effective", day(text.effective)).field("expires", day(text.expires));
  json.field("rank", corpus::name(text.rank)).field("issuer", text.issuer);
  json.field("number", text.number).field("region", text.region);
  json.field("provisions", std::uint64_t{text.places.size()});
  json.field("source", text.source).field("digest", text.digest);
  json.end_object();
}

void field(const char* label, const std::string& value) {
  if (!value.empty()) std::cout << "  " << label << "  " << value << "\n";
}

void print_details(const ImportedText& text) {
  std::cout << text.title << "（" << base::to_iso(text.promulgated) << "）\n";
  field("位阶", corpus::display_name(text.rank));
  field("制定机关", text.issuer);
  field("文号", text.number);
  field("地区", text.region);
  field("施行", day(text.effective));
  field("有效期至", day(text.expires));
  std::size_t articles = 0;
  for (const auto& place : text.places) {
    articles += place.kind == corpus::ProvisionKind::article ? 1 : 0;
  }
  field("内容", std::to_string(text.places.size()) + " 段，其中条文 " + std::to_string(articles));
  for (std::size_t at = 0; at < text.note.size();) {
    const std::size_t end = std::min(text.note.find('\n', at), text.note.size());
    field(at == 0 ? "题注" : "    ", text.note.substr(at, end - at));
    at = end + 1;
  }
  field("来源", text.source);
  field("摘要", text.digest);
  for (const std::string& oddity : text.oddities) field("疑问", "条号不连续 " + oddity);
}

}  // namespace

base::Result<corpus::Rank> rank_named(const std::string& name) {
  if (const auto rank = corpus::parse_rank(name)) return *rank;
  std::string known;
  for (int i = 0; i <= static_cast<int>(corpus::Rank::normative); ++i) {
    const auto rank = static_cast<corpus::Rank>(i);
    if (name == corpus::display_name(rank)) return rank;
    known += (known.empty() ? "" : "、") + std::string(corpus::display_name(rank));
  }
  return base::Error(base::ErrorCode::usage, "不认识的位阶“" + name + "”，应为 " + known);
}

bool matches(const ImportedText& text, const CorpusArguments& arguments) {
  const auto holds = [](const std::string& whole, const std::string& part) {
    return part.empty() || whole.find(part) != std::string::npos;
  };
  const bool of_rank = arguments.rank.empty() || arguments.rank == corpus::name(text.rank) ||
                       arguments.rank == corpus::display_name(text.rank);
  return of_rank && holds(text.region, arguments.region) &&
         holds(text::title_key(text.title), text::title_key(arguments.work));
}

int corpus_list(const CorpusArguments& arguments) {
  if (!arguments.rank.empty()) {
    if (const auto rank = rank_named(arguments.rank); !rank) return complain(rank.error());
  }
  const auto store = corpus::TextStore::open(store_of(arguments));
  if (!store) return complain(store.error());
  std::size_t shown = 0;
  report::Json json;
  json.begin_array();
  for (const ImportedText* text : all_texts(**store)) {
    if (!matches(*text, arguments)) continue;
    ++shown;
    if (arguments.json) {
      add(json, *text);
    } else {
      print_line(*text);
    }
  }
  json.end_array();
  if (arguments.json) {
    std::cout << json.str();
  } else {
    std::cout << "共 " << shown << " 个文本\n";
  }
  return shown > 0 ? exit_clean : exit_findings;
}

int corpus_info(const CorpusArguments& arguments) {
  const auto store = corpus::TextStore::open(store_of(arguments));
  if (!store) return complain(store.error());
  const auto named = named_text(arguments.work);
  if (!named) return complain(named.error());
  std::vector<const ImportedText*> similar;
  bool found = false;
  CorpusArguments title = arguments;
  title.work = named->title;
  for (const ImportedText* text : all_texts(**store)) {
    if (named->names(*text)) {
      print_details(*text);
      found = true;
    } else if (matches(*text, title)) {
      similar.push_back(text);
    }
  }
  if (found) return exit_clean;
  std::cout << "法规库中没有“" << arguments.work << "”";
  std::cout << (similar.empty() ? "\n" : "；名称相近的有:\n");
  constexpr std::size_t most = 10;
  for (std::size_t i = 0; i < std::min(similar.size(), most); ++i) print_line(*similar[i]);
  return exit_findings;
}

/// Counts of 上海市浦东新区 and the like go to the region that their names begin with, which stands
/// before them in the map.
std::map<std::string, std::size_t> by_province(const std::map<std::string, std::size_t>& regions) {
  std::map<std::string, std::size_t> merged;
  std::string whole;
  for (const auto& [region, count] : regions) {
    if (whole.empty() || !region.starts_with(whole)) whole = region;
    merged[whole] += count;
  }
  return merged;
}

int corpus_status(const CorpusArguments& arguments) {
  const std::string path = store_of(arguments);
  const auto store = corpus::TextStore::open(path);
  if (!store) return complain(store.error());
  struct Row {
    std::set<std::string> works;
    std::size_t texts = 0, provisions = 0;
    base::Date newest{};
  };
  std::map<corpus::Rank, Row> ranks;
  std::map<std::string, std::size_t> regions;
  for (const ImportedText* text : all_texts(**store)) {
    Row& row = ranks[text->rank];
    row.works.insert(text->work);
    ++row.texts;
    row.provisions += text->places.size();
    if (!row.newest.ok() || row.newest < text->promulgated) row.newest = text->promulgated;
    if (!text->region.empty()) ++regions[text->region.substr(0, text->region.find(' '))];
  }
  std::cout << "法规库 " << path << "\n";
  for (const auto& [rank, row] : ranks) {
    std::cout << "  " << corpus::display_name(rank) << "  " << row.works.size() << " 部，"
              << row.texts << " 个文本，" << row.provisions << " 条，最新公布于 "
              << base::to_iso(row.newest) << "\n";
  }
  if (!regions.empty()) {
    std::cout << "地区:";
    for (const auto& [region, count] : by_province(regions)) {
      std::cout << " " << region << " " << count;
    }
    std::cout << "\n";
  }
  std::cout << "共 " << (*store)->text_count() << " 个文本、" << (*store)->provision_count()
            << " 条，摘要 " << (*store)->digest() << "\n";
  return exit_clean;
}

}  // namespace fashen::cli
