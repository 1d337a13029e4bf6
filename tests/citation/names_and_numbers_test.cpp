// SPDX-License-Identifier: GPL-3.0-or-later
// Which work a name or a document number means: several, one of several, or none that is known.
#include <catch2/catch.hpp>
#include <random>

#include "citation/citation.h"
#include "support/literal_document.h"
#include "support/memory_lookup.h"
#include "text/numeral.h"

namespace fashen::citation {
namespace {

base::Date day(const char* iso) { return *base::parse_date(iso); }

corpus::Version version(const char* promulgated, const char* effective) {
  corpus::Version made;
  made.promulgated = day(promulgated);
  made.effective = day(effective);
  made.articles = 30;
  made.evidence = corpus::evidence::text;
  return made;
}

struct Law {
  testing::MemoryLookup lookup;

  corpus::Work& add(const char* title, const char* alias, const char* effective) {
    corpus::Work& work = lookup.add(title, alias);
    work.versions = {version("2000-01-01", effective)};
    return work;
  }
  std::vector<Citation> read(const std::string& text, const char* as_of = "2026-01-01") const {
    const auto document = testing::literal_document(text);
    const auto structure = structure::analyze(document, structure::DocumentKind::normative);
    auto found = extract(document, structure, lookup);
    resolve(found, document, structure, lookup, day(as_of));
    return found;
  }
  Citation only(const std::string& text, const char* as_of = "2026-01-01") const {
    const auto found = read(text, as_of);
    REQUIRE(found.size() == 1);
    return found.front();
  }
};

}  // namespace

TEST_CASE("a name of several works is ambiguous, and the reason names them all") {
  Law law;
  law.add("灯具管理条例", "条例甲", "2000-02-01");
  law.add("桥梁管理条例", "条例甲", "2000-02-01");
  const Citation found = law.only("依照《条例甲》第三条的规定处理。");
  CHECK(found.status == Status::ambiguous);
  CHECK(found.why == "《条例甲》可能指《灯具管理条例》、《桥梁管理条例》");
  CHECK(found.work == nullptr);
  CHECK(found.at == nullptr);
}

TEST_CASE("of several works of one name that in force on the day is meant") {
  Law law;
  corpus::Work& older = law.add("灯具管理条例", "条例甲", "2000-02-01");
  law.add("桥梁管理条例", "条例甲", "2015-01-01");
  older.repealed_on = day("2015-01-01");
  older.versions[0].ends = older.repealed_on;
  CHECK(law.only("依照《条例甲》第三条处理。", "2010-01-01").work->title == "灯具管理条例");
  CHECK(law.only("依照《条例甲》第三条处理。", "2015-01-01").work->title == "桥梁管理条例");
  CHECK(law.only("依照《条例甲》第三条处理。", "1999-01-01").status == Status::ambiguous);
}

TEST_CASE("after an ambiguous name nothing can be pointed back to, in full it can") {
  Law law;
  law.add("灯具管理条例", "条例甲", "2000-02-01");
  law.add("桥梁管理条例", "条例甲", "2000-02-01");
  auto found = law.read("依照《条例甲》第三条处理。依照该条例第四条处罚。");
  REQUIRE(found.size() == 2);
  CHECK(found[1].status == Status::unknown);
  found = law.read("依照《灯具管理条例》第三条处理。依照该条例第四条处罚。");
  CHECK(found.at(1).status == Status::in_force);
}

TEST_CASE("a document number alone means the work that bears it") {
  Law law;
  law.add("灯具管理条例", "", "2000-02-01").number = "国务院令第700号";
  const Citation known = law.only("按照国务院令第700号第三条执行。");
  CHECK(known.form == NameForm::number);
  REQUIRE(known.work != nullptr);
  CHECK(known.work->title == "灯具管理条例");
  CHECK(known.article == 3);
  const Citation beyond = law.only("按照国务院令第700号第三十一条执行。");
  CHECK(beyond.status == Status::no_such_article);
  const Citation unknown = law.only("按照国务院令第701号第三条执行。");
  CHECK(unknown.status == Status::unknown);
  CHECK(unknown.why == "国务院令第701号未收入法规目录，未能核对");
}

TEST_CASE("two works of one number leave it open, unless one of them is gone") {
  Law law;
  law.add("灯具管理条例", "", "2000-02-01").number = "国务院令第700号";
  corpus::Work& other = law.add("桥梁管理条例", "", "2000-02-01");
  other.number = "国务院令第700号";
  CHECK(law.only("按照国务院令第700号执行。").status == Status::ambiguous);
  other.repealed_on = day("2010-01-01");
  CHECK(law.only("按照国务院令第700号执行。").work->title == "灯具管理条例");
  // Beside a name the number is right if it is that of either.
  CHECK(law.only("依照《灯具管理条例》（国务院令第700号）第三条处理。").why.empty());
}

TEST_CASE("a wrong number beside a name is told with its owner, and changes no status") {
  Law law;
  law.add("灯具管理条例", "", "2000-02-01").number = "国务院令第700号";
  law.add("桥梁管理条例", "", "2000-02-01").number = "国务院令第701号";
  const Citation wrong = law.only("依照《灯具管理条例》（国务院令第701号）第三条处理。");
  CHECK(wrong.status == Status::in_force);
  CHECK(wrong.why == "国务院令第701号是《桥梁管理条例》的文号");
  const Citation both = law.only("依照《灯具管理条例》（国务院令第701号）第三十一条处理。");
  CHECK(both.status == Status::no_such_article);
  CHECK(both.why.find("没有第三十一条；国务院令第701号是") != std::string::npos);
}

TEST_CASE("what stands today of a line of successors is named, and each is judged when cited") {
  Law law;
  corpus::Work& first = law.add("灯具办法", "", "2000-02-01");
  first.repealed_on = day("2005-01-01");
  first.successor = "灯具条例";
  corpus::Work& second = law.add("灯具条例", "", "2005-01-01");
  second.repealed_on = day("2015-01-01");
  second.successor = "灯具法";
  law.add("灯具法", "", "2015-01-01");
  CHECK(law.only("依照《灯具办法》第三条处理。").suggestion == "《灯具法》");
  CHECK(law.only("依照《灯具办法》第三条处理。", "2014-12-31").suggestion == "《灯具条例》");
  CHECK(law.only("依照《灯具条例》第三条处理。").suggestion == "《灯具法》");
  CHECK(law.only("依照《灯具条例》第三条处理。", "2014-12-31").status == Status::in_force);
  CHECK(law.only("依照《灯具法》第三条处理。").status == Status::in_force);
}

TEST_CASE("resolving again on another day gives what resolving on that day gives") {
  Law law;
  corpus::Work& lamps = law.add("灯具条例", "", "2005-01-01");
  lamps.repealed_on = day("2015-01-01");
  lamps.successor = "灯具法";
  law.add("灯具法", "", "2015-01-01");
  const auto document = testing::literal_document(
      "依照《灯具条例》第三条、《灯具法》第四十条处理。依照该条例第九条处罚。");
  const auto structure = structure::analyze(document, structure::DocumentKind::normative);
  auto again = extract(document, structure, law.lookup);
  for (const char* as_of : {"2026-01-01", "2010-01-01", "2004-01-01", "2026-01-01"}) {
    auto fresh = extract(document, structure, law.lookup);
    resolve(fresh, document, structure, law.lookup, day(as_of));
    resolve(again, document, structure, law.lookup, day(as_of));
    REQUIRE(fresh.size() == again.size());
    for (std::size_t i = 0; i < fresh.size(); ++i) {
      CAPTURE(as_of, i);
      CHECK(again[i].status == fresh[i].status);
      CHECK(again[i].why == fresh[i].why);
      CHECK(again[i].suggestion == fresh[i].suggestion);
      CHECK(again[i].work == fresh[i].work);
      CHECK(again[i].at == fresh[i].at);
    }
  }
}

TEST_CASE("a citation written by a person is that of the same words in a document") {
  Law law;
  law.add("中华人民共和国灯具法", "灯具法", "2000-02-01");
  std::mt19937 random(353);
  for (int round = 0; round < 100; ++round) {
    const int article = 1 + static_cast<int>(random() % 40);
    const int paragraph = static_cast<int>(random() % 3), item = static_cast<int>(random() % 3);
    Citation meant;
    meant.article = article;
    meant.paragraph = paragraph;
    meant.item = item;
    const std::string label = provision_label(meant);
    const auto parsed = parse_citation("灯具法 " + label, law.lookup, day("2026-01-01"));
    REQUIRE(parsed);
    const Citation cited = law.only("依照《灯具法》" + label + "的规定处理。");
    REQUIRE(provision_label(*parsed) == label);
    REQUIRE(parsed->status == cited.status);
    REQUIRE(parsed->why == cited.why);
    REQUIRE(parsed->work == cited.work);
  }
}

TEST_CASE("what a person writes is a citation or an error with an example, never half of one") {
  Law law;
  law.add("中华人民共和国灯具法", "灯具法", "2000-02-01");
  law.add("关于第三方检测的规定", "", "2000-02-01");
  const auto parsed = [&](const char* text) {
    return parse_citation(text, law.lookup, day("2026-01-01"));
  };
  CHECK(parsed("灯具法")->article == 0);
  CHECK(parsed("《灯具法》")->work != nullptr);
  CHECK(parsed("《关于第三方检测的规定》第二条")->article == 2);
  CHECK(parsed("灯具法第3条第2款")->paragraph == 2);
  CHECK(parsed("灯具法@2000-01-01 第三条")->at->promulgated == day("2000-01-01"));
  for (const char* wrong : {"", " ", "第三条", "灯具法 第条", "灯具法 第三", "灯具法@",
                            "@2000-01-01", "灯具法@2000-13-40 第三条", "《灯具法 第三条"}) {
    CAPTURE(wrong);
    const auto refused = parsed(wrong);
    if (refused) {
      CHECK(refused->work == nullptr);
    } else {
      CHECK(refused.error().message.find("应如") != std::string::npos);
    }
  }
}

}  // namespace fashen::citation
