// SPDX-License-Identifier: GPL-3.0-or-later
#include "corpus/card.h"

#include <catch2/catch.hpp>

#include "corpus/article_search.h"
#include "corpus/card_check.h"
#include "corpus/card_record.h"
#include "corpus/card_search.h"
#include "corpus/fact_folder.h"
#include "corpus/fact_tables.h"
#include "corpus/figure_text.h"
#include "corpus/index.h"
#include "corpus/lay_terms.h"
#include "support/scratch_folder.h"

namespace fashen::corpus {
namespace {

constexpr const char* header =
    "law\tversion\tarticle\ttypes\tsubject\tconduct\tgist\tkeywords\tlay\tdigest\n";
constexpr const char* row_36 =
    "样例法\t2021-01-22\t第三十六条\tlimit;remedy\t行政机关\t时效\t7日内没有发现的不再罚。\t时效;"
    "期限\t"
    "老账\t-\n";
constexpr const char* row_37 =
    "样法\t2021-01-"
    "22\t第三十七条\tliability\t当事人\t罚款\t罚款800元以下。\t罚款\t\t0123456789abcdef\n";

base::MemoryFileSystem with_cards(const std::string& rows) {
  base::MemoryFileSystem files = fact_tables();
  REQUIRE(files.write(std::string(fact_folder) + "/cards/sample.tsv", header + rows));
  return files;
}

Facts read(const std::string& rows) {
  auto facts = read_facts(with_cards(rows), fact_folder);
  if (!facts) FAIL(facts.error().to_string());
  return std::move(*facts);
}

std::string complaint(const std::string& rows) {
  const auto facts = read_facts(with_cards(rows), fact_folder);
  REQUIRE_FALSE(facts);
  CHECK(facts.error().code == base::ErrorCode::malformed);
  return facts.error().to_string();
}

std::string with(std::string row, const std::string& old, const std::string& fresh) {
  const std::size_t at = row.find(old);
  REQUIRE(at != std::string::npos);
  return row.replace(at, old.size(), fresh);
}

bool has(const std::string& text, const std::string& part) {
  return text.find(part) != std::string::npos;
}

}  // namespace

TEST_CASE("cards are read in the order of articles, with the figures of theirs") {
  const Facts facts = read(std::string(row_37) + row_36);
  REQUIRE(facts.cards.size() == 2);
  const Card& card = facts.cards.front();
  CHECK(card.title == "中华人民共和国样例法");
  CHECK(label(card) == "第三十六条");
  CHECK(card.types == std::vector{NormType::limit, NormType::remedy});
  CHECK(card.keywords == std::vector<std::string>{"时效", "期限"});
  CHECK(card.lay == std::vector<std::string>{"老账"});
  CHECK(card.digest.empty());
  REQUIRE(card.figures.size() == 2);
  CHECK(figure_text(card.figures.front()) == "不超过 7 日");
  CHECK(facts.cards.back().work == card.work);
  CHECK(facts.cards.back().digest == "0123456789abcdef");
}

TEST_CASE("what is wrong with a card is told with its file and line") {
  struct Case {
    const char *old, *fresh, *said;
  };
  for (const Case& c :
       {Case{"样例法", "没有的法", "没有这部文件"}, Case{"样例法", "管理条例甲乙", "名称不止一部"},
        Case{"2021-01-22", "2020-01-22", "没有这个版本"},
        Case{"2021-01-22", "昨天", "没有这个版本"}, Case{"第三十六条", "36", "第六十三条"},
        Case{"第三十六条", "第三十六条第一款", "第六十三条"},
        Case{"limit;remedy", "limit;wish", "没有这种规范类型：wish"},
        Case{"limit;remedy", "", "types 不能为空"}, Case{"limit;remedy", "limit;limit", "重复"},
        Case{"limit;remedy", "limit;", "空的一项"}, Case{"行政机关", "", "subject 不能为空"},
        Case{"7日内没有发现的不再罚。", "", "gist 不能为空"},
        Case{"时效;期限", "", "keywords 不能为空"}, Case{"时效;期限", "时效;时效", "重复：时效"},
        Case{"\t-\n", "\t\n", "digest"}, Case{"\t-\n", "\t0123\n", "digest"}}) {
    CAPTURE(c.old, c.fresh);
    const std::string told = complaint(row_37 + with(row_36, c.old, c.fresh));
    CHECK(has(told, c.said));
    CHECK(has(told, "cards/sample.tsv:3"));
  }
  std::string endless;
  for (int i = 0; i < 300; ++i) endless += "很";
  CHECK(has(complaint(with(row_36, "7日内", endless)), "gist 超过"));
  CHECK(has(complaint(with(row_36, "老账", endless)), "太长"));
  CHECK(has(complaint(std::string(row_36) + with(row_36, "样例法", "样法")), "两张要旨卡"));
}

TEST_CASE("an index gives the card of an article of one version, and no other") {
  const testing::ScratchFolder folder;
  const std::string target = folder.path("corpus.index");
  REQUIRE(build_index(with_cards(std::string(row_36) + row_37), fact_folder, target));
  const auto law = open_index(target);
  REQUIRE(law);
  const CardSource* cards = cards_of(**law);
  REQUIRE(cards);
  CHECK(cards->card_count() == 2);
  CHECK_FALSE(cards->card(2));
  const Work& work = *(*law)->by_title("样例法").front();
  const base::Date first = work.versions[0].promulgated, second = work.versions[1].promulgated;
  const auto card = cards->card_of(work, second, 36);
  REQUIRE(card);
  CHECK(card->gist == "7日内没有发现的不再罚。");
  CHECK(card->figures.size() == 2);
  CHECK_FALSE(cards->card_of(work, first, 36));
  CHECK_FALSE(cards->card_of(work, second, 35));
  CHECK_FALSE(cards->card_of(work, second, 36, 1));

  SECTION("and finds it by what people say") {
    const auto index = SearchIndex::open(card_search_file(target));
    REQUIRE(index);
    SearchRequest request;
    request.query = "老账还能罚吗";
    const auto found = search_articles(request, *index, CardArticles(*cards), LayTerms());
    REQUIRE(found);
    REQUIRE_FALSE(found->hits.empty());
    CHECK(found->hits.front().article.label == "第三十六条");
    CHECK(found->hits.front().article.title == "中华人民共和国样例法");
  }
  SECTION("cards are part of what the index answers") {
    const std::string other = folder.path("other.index");
    REQUIRE(build_index(with_cards(row_36), fact_folder, other));
    CHECK((*open_index(other))->digest() != (*law)->digest());
  }
}

TEST_CASE("an index without cards has none") {
  const testing::ScratchFolder folder;
  REQUIRE(build_index(fact_tables(), fact_folder, folder.path("corpus.index")));
  const auto law = open_index(folder.path("corpus.index"));
  REQUIRE(law);
  CHECK(cards_of(**law) == nullptr);
}

TEST_CASE("bytes that are no card read as none") {
  const std::string record = to_record(read(row_36).cards.front());
  REQUIRE(card_from_record(record));
  for (std::size_t size = 0; size < record.size(); ++size) {
    CHECK_FALSE(card_from_record(record.substr(0, size)));
  }
  CHECK_FALSE(card_from_record(record + "x"));
}

TEST_CASE("the digest of an article is that of its words, however they are laid out") {
  CHECK(article_digest("违法行为：\n（一）甲；\n（二）乙。") ==
        article_digest("违法行为: (一)甲;　(二)乙。\n"));
  CHECK(article_digest("五日内") != article_digest("七日内"));
}

TEST_CASE("a card is checked against the words of its article") {
  Card card;
  card.subject = "行政机关";
  card.conduct = "办案期限";
  const std::string words =
      "自立案之日起九十日内作出决定；罚款百分之三，五分之一的价款，双倍返还，"
      "货值金额不足一万元的处五千元以上五万元以下罚款。";
  const auto faults = [&](const char* gist) {
    card.gist = gist;
    return faults_of(card, words);
  };
  for (const char* right :
       {"90日内决定。", "加罚3%。", "欠到1/5。", "不足1万元的罚5000元以上5万元以下。"}) {
    CAPTURE(right);
    CHECK(faults(right).empty());
  }
  CHECK(has(faults("60日内决定。").at(0), "60"));
  CHECK(has(faults("罚8000元。").at(0), "8000"));
  CHECK(has(faults("六日内决定。").at(0), "六日"));
  CHECK(has(faults("货值金额不足一万元的处五千元以上。").at(0), "照抄"));
  card.gist = "90日内决定。";
  card.digest = "0123456789abcdef";
  CHECK(has(faults_of(card, words).at(0), article_digest(words)));
  card.digest = article_digest(words);
  CHECK(faults_of(card, words).empty());
  card.figures.push_back({"days", "样例法", "2021-01-22", "第一条", "60", "day", "<=", {}, true});
  card.figures.back().number = text::Decimal::of(60);
  CHECK(has(faults_of(card, words).at(0), "days"));
  card.figures.back().unit = "required";
  CHECK(faults_of(card, words).empty());
}

TEST_CASE("the longest shared run is found") {
  CHECK(longest_shared("甲乙丙丁", "丙丁甲乙丙") == "甲乙丙");
  CHECK(longest_shared("甲", "乙").empty());
  CHECK(longest_shared("", "乙").empty());
}

TEST_CASE("figures are told in Chinese") {
  const auto told = [](const char* value, const char* unit, const char* comparison) {
    Parameter figure{"x", "样例法", "2021-01-22", "第一条", value, unit, comparison, {}, false};
    figure.number = text::parse_numeral(value);
    return figure_text(figure);
  };
  CHECK(told("0.2", "ratio_of_contract_price", "<=") == "不超过 20%（合同价款）");
  CHECK(told("0.0005", "ratio_per_day", "=") == "为 0.05%（每日）");
  CHECK(told("2", "person", ">=") == "不少于 2 人");
  CHECK(told("10", "multiple_of_goods_value", ">=") == "不少于 10 倍（货值金额）");
  CHECK(told("3", "moon", "=") == "为 3 moon");
  CHECK(told("书证;物证", "set", "contains").empty());
  CHECK(told("2026-03-01", "date", "=") == "为 2026-03-01");
  CHECK(told("own_people_government", "enum", "=").empty());
  CHECK(told("1", "required", "=").empty());
}

}  // namespace fashen::corpus
