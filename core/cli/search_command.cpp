// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/search_command.h"

#include <algorithm>
#include <iostream>
#include <memory>

#include "cli/command.h"
#include "cli/corpus_actions.h"
#include "cli/data_paths.h"
#include "cli/direct_address.h"
#include "cli/exit_code.h"
#include "cli/law_actions.h"
#include "cli/search_page.h"
#include "cli/session.h"
#include "cli/terminal.h"
#include "corpus/article_search.h"
#include "corpus/card_search.h"
#include "corpus/index_texts.h"
#include "corpus/library.h"
#include "corpus/norm_kind.h"
#include "corpus/search_shards.h"

namespace fashen::cli {
namespace {

struct SearchArguments {
  std::vector<std::string> words;
  std::string as_of;
  bool all_versions = false;
  std::vector<std::string> ranks, laws, kinds;
  std::string issuer, region;
  std::size_t page = 1;
  std::size_t limit = 10;
  bool literal = false;
  bool json = false;
  std::string color = "auto";
  std::string shards;  ///< A stub file; empty for the texts imported here
};

base::Error usage(std::string message) { return {base::ErrorCode::usage, std::move(message)}; }

base::Result<std::uint8_t> kinds_named(const std::vector<std::string>& names) {
  unsigned bits = 0;
  for (const std::string& name : names) {
    const auto kind = corpus::parse_norm_kind(name);
    if (!kind) {
      std::string known;
      for (std::size_t i = 0; i < corpus::norm_kinds; ++i) {
        known += (i > 0 ? "、" : "") +
                 std::string(corpus::display_name(static_cast<corpus::NormKind>(i)));
      }
      return usage("不认识的规范种类“" + name + "”，应为 " + known);
    }
    bits |= 1u << static_cast<unsigned>(*kind);
  }
  return static_cast<std::uint8_t>(bits);
}

/// The request that the arguments make up.
base::Result<corpus::SearchRequest> make_request(const SearchArguments& a, const std::string& query,
                                                 base::Date day, const corpus::Lookup& law) {
  corpus::SearchRequest request;
  request.query = query;
  if (!a.all_versions) request.as_of = day;
  for (const std::string& name : a.ranks) {
    auto rank = rank_named(name);
    if (!rank) return rank.error();
    request.ranks.push_back(*rank);
  }
  auto kinds = kinds_named(a.kinds);
  if (!kinds) return kinds.error();
  request.kinds = *kinds;
  for (const std::string& title : a.laws) {
    const auto works = law.by_title(title);
    if (works.empty()) {
      return base::Error(base::ErrorCode::not_found, "法规目录中没有《" + title + "》");
    }
    for (const corpus::Work* work : works) request.works.push_back(work->id);
  }
  request.issuer = a.issuer;
  request.region = a.region;
  if (a.page == 0 || a.limit == 0) return usage("--page 和 --limit 应当大于 0");
  request.page = a.page;
  request.page_size = std::min<std::size_t>(a.limit, 1000);
  request.lay = !a.literal;
  return request;
}

int show(const SearchArguments& a, const corpus::SearchRequest& request,
         const base::Result<corpus::SearchResults>& found,
         const std::vector<document::Incomplete>& incomplete) {
  if (!found) return complain(found.error());
  auto color = wants_color(a.color, 1);
  if (!color) return complain(color.error());
  if (a.json) {
    std::cout << search_page_json(request, *found, incomplete);
  } else {
    write_search_page(std::cout, request, *found, incomplete, *color);
  }
  return incomplete.empty() ? exit_clean : exit_incomplete;
}

base::Result<corpus::LayTerms> lay_terms(const Session& session) {
  return corpus::LayTerms::read(session.files(),
                                find_data().catalogue + "/" + std::string(corpus::LayTerms::file));
}

int search_articles(const SearchArguments& a, const corpus::SearchRequest& request,
                    const std::string& file, const corpus::ArticleSource& articles,
                    const Session& session) {
  auto index = corpus::SearchIndex::open(file);
  if (!index) return complain(index.error());
  const auto lay = lay_terms(session);
  if (!lay) return complain(lay.error());
  return show(a, request, corpus::search_articles(request, *index, articles, *lay), {});
}

int search_shards(const SearchArguments& a, const corpus::SearchRequest& request,
                  const Session& session) {
  auto shards = corpus::SearchShards::open(session.files(), a.shards);
  if (!shards) return complain(shards.error());
  const auto lay = lay_terms(session);
  if (!lay) return complain(lay.error());
  const auto found = shards->search(request, *lay);
  if (!found && found.error().code == base::ErrorCode::io) {
    for (const document::Incomplete& one : shards->lost()) {
      std::cerr << "未能检索: " << one.what << "（" << one.where << "，" << one.reason << "）\n";
    }
    complain(found.error());
    return exit_incomplete;
  }
  return show(a, request, found, shards->lost());
}

/// Where no texts were imported: among what ships of the provisions that rules rest on.
int search_cards(const SearchArguments& a, const corpus::SearchRequest& request,
                 const corpus::Lookup& law, Session& session) {
  const corpus::CardSource* cards = corpus::cards_of(law);
  if (cards == nullptr) {
    std::cerr << "没有导入法律文本，不能检索。请先用 fashen corpus import 路径… 导入；"
                 "法规的效力和版本可用 fashen law show 查询。\n";
    return exit_incomplete;
  }
  std::cerr << "没有导入法律文本，只检索随软件提供的 " << cards->card_count()
            << " 条要旨；用 fashen corpus import 路径… 导入后检索全部条文。\n";
  const int code = search_articles(a, request, corpus::card_search_file(find_data().catalogue),
                                   corpus::CardArticles(*cards), session);
  return code == exit_clean ? int{exit_incomplete} : code;
}

int search_command(const SearchArguments& a) {
  std::string query;
  for (const std::string& word : a.words) query += (query.empty() ? "" : " ") + word;
  auto day = date_or_today(a.as_of);
  if (!day) return complain(day.error());
  Session session;
  auto law = session.law();
  if (!law) return complain(law.error());
  if (!a.json) {
    if (const std::string address = direct_address(query, **law, *day); !address.empty()) {
      LawArguments shown;
      shown.citation = address;
      shown.as_of = a.as_of;
      return law_show(shown);
    }
  }
  auto request = make_request(a, query, *day, **law);
  if (!request) return complain(request.error());
  if (!a.shards.empty()) return search_shards(a, *request, session);
  const corpus::Texts* texts = corpus::texts_of(**law);
  if (texts == nullptr) return search_cards(a, *request, **law, session);
  return search_articles(a, *request, corpus::search_file(texts->folder()),
                         corpus::ImportedArticles(*texts), session);
}

}  // namespace

void add_search_command(Command& fashen) {
  auto arguments = std::make_shared<SearchArguments>();
  SearchArguments& a = *arguments;
  Command c =
      fashen.add("search", "检索导入的法律文本，一条一个结果；没有导入时检索要旨",
                 "例:\n  fashen search 房东不退押金\n"
                 "  fashen search '\"听证\" 较大数额罚款 -海关' --rank 法律,行政法规\n"
                 "  fashen search '(查封 或者 扣押) 并且 期限' --kind 期限\n"
                 "  fashen search 行政处罚法63\n\n"
                 "检索式: 词语用来排序，不必都出现；\"…\" 必须出现；-词 或者 不含 词 不得出现；"
                 "AND（并且）、OR（或者）、括号，前后用空格隔开");
  c.option("query", a.words, "词语、问题、检索式，或者一条的名称").required().type_name("检索式");
  c.option("--as-of", a.as_of, "哪一天有效的条文，如 2026-11-23；默认今天");
  c.flag("--all-versions", a.all_versions, "不限日期，包括失效和尚未施行的");
  c.option("--rank", a.ranks, "位阶，如 法律、行政法规、地方性法规，可以多个，用逗号隔开")
      .split_at_commas();
  c.option("--issuer", a.issuer, "制定机关名称中的词");
  c.option("--region", a.region, "地方名称中的词，如 浙江");
  c.option("--law", a.laws, "法规名称或者简称，可以多个，用逗号隔开").split_at_commas();
  c.option("--kind", a.kinds, "规范种类: 义务、权利权力、禁止、法律责任、期限、救济、定义、施行")
      .split_at_commas();
  c.option("--limit", a.limit, "一页几条，默认 10").not_negative();
  c.option("--page", a.page, "第几页").not_negative();
  c.option("--shards", a.shards,
           "分片清单，代替本机导入的文本: 每行 auto 文件夹，或者 remote 主机:端口；"
           "有连不上的分片时照常列出其余结果，写明缺了哪些，退出码 3")
      .type_name("文件");
  c.flag("--literal", a.literal, "不把口语另按法律用语检索");
  c.flag("--json", a.json, "输出 JSON");
  c.option("--color", a.color, "auto、always 或 never");
  c.run([arguments] { return search_command(*arguments); });
}

}  // namespace fashen::cli
