// SPDX-License-Identifier: GPL-3.0-or-later
#include "citation/official_text.h"

#include <catch2/catch.hpp>
#include <random>

#include "corpus/library.h"
#include "support/literal_document.h"
#include "support/memory_lookup.h"
#include "support/memory_texts.h"

namespace fashen::citation {
namespace {

using Match = Quotation::Match;

base::Date day(const char* iso) { return *base::parse_date(iso); }

/// A lookup over invented works that has their words.
class WithTexts final : public corpus::Library {
 public:
  testing::MemoryLookup facts;
  testing::MemoryTexts words;

  std::vector<const corpus::Work*> by_title(std::string_view title) const override {
    return facts.by_title(title);
  }
  std::vector<const corpus::Work*> by_number(std::string_view number) const override {
    return facts.by_number(number);
  }
  std::size_t title_ending_at(std::string_view folded, std::size_t begin,
                              std::size_t end) const override {
    return facts.title_ending_at(folded, begin, end);
  }
  const corpus::Parameter* parameter(std::string_view name, std::string_view law,
                                     base::Date as_of) const override {
    return facts.parameter(name, law, as_of);
  }
  std::vector<const corpus::Parameter*> parameters(std::string_view name,
                                                   base::Date as_of) const override {
    return facts.parameters(name, as_of);
  }
  std::string organ_successor(std::string_view, base::Date) const override { return {}; }
  std::string digest() const override { return facts.digest(); }
  base::Date known_until() const override { return facts.known_until(); }
  const corpus::Texts& texts() const override { return words; }
};

/// An invented law in force, and the one it repealed, with their words.
struct Library {
  WithTexts lookup;

  Library() {
    corpus::Version version;
    version.promulgated = day("2021-01-22");
    version.effective = day("2021-07-01");
    version.articles = 3;
    corpus::Work& lamps = lookup.facts.add("中华人民共和国灯具法", "灯具法");
    lamps.versions = {version};
    corpus::Work& kites = lookup.facts.add("中华人民共和国风筝法", "风筝法");
    version.promulgated = day("1999-03-15");
    version.effective = day("1999-10-01");
    kites.versions = {version};
    kites.repealed_on = day("2021-07-01");
    kites.successor = "中华人民共和国灯具法";
    lookup.words.add(
        "中华人民共和国灯具法", day("2021-01-22"),
        {{"第一条", "为了规范灯具的生产和使用，保障公共安全，制定本法。"},
         {"第二条", "生产者应当在每件灯具上标明额定功率、生产日期和安全警示。"},
         {"第三条", "使用者发现灯具漏电的，应当立即停止使用，并在三日内报告街道办事处。"}});
    lookup.words.add(
        "中华人民共和国风筝法", day("1999-03-15"),
        {{"第一条", "为了规范风筝放飞，制定本法。"},
         {"第二条", "使用者发现灯具漏电的，必须立即停止使用，并在五日内报告街道办事处。"}});
  }

  Citation first(const std::string& text) { return judged(text).first; }

  std::pair<Citation, std::optional<Quotation>> judged(const std::string& text) {
    const auto document = testing::literal_document(text);
    const auto structure = structure::analyze(document, structure::DocumentKind::normative);
    auto citations = extract(document, structure, lookup);
    REQUIRE_FALSE(citations.empty());
    resolve(citations, document, structure, lookup, day("2026-01-01"));
    return {citations.front(), compare_quotation(citations.front(), document, lookup.words)};
  }
};

}  // namespace

TEST_CASE("quoted words are compared with the provision") {
  Library library;
  auto [text, match] = GENERATE(table<std::string, Match>({
      {"《灯具法》第二条规定：“生产者应当在每件灯具上标明额定功率、生产日期和安全警示。”",
       Match::exact},
      {"《灯具法》第二条规定“生产者应当在每件灯具上标明额定功率,生产日期和安全警示”。",
       Match::exact},
      {"《灯具法》第三条明确：“使用者发现灯具漏电的……并在三日内报告街道办事处。”", Match::exact},
      {"“应当立即停止使用，并在三日内报告街道办事处”（《灯具法》第三条）。", Match::exact},
      {"《灯具法》第三条规定：“使用者发现灯具漏电的，可以停止使用，并在十日内报告街道办事处。”",
       Match::changed},
      {"《灯具法》第一条规定：“生产者应当在每件灯具上标明额定功率、生产日期和安全警示。”",
       Match::absent},
      {"《灯具法》第二条规定：“风筝放飞的高度由县级人民政府另行公布。”", Match::absent},
  }));
  CAPTURE(text);
  const auto [citation, quotation] = library.judged(text);
  REQUIRE(quotation);
  CHECK(quotation->match == match);
  CHECK(quotation->why.empty() == (match == Match::exact));
  CHECK(citation.why == quotation->why);
}

TEST_CASE("a changed quotation shows the official words, an absent one where they stand") {
  Library library;
  const auto changed = library.judged(
      "《灯具法》第三条规定：“使用者发现灯具漏电的，可以停止使用，并在十日内报告街道办事处。”");
  CHECK(changed.second->official ==
        "使用者发现灯具漏电的，应当立即停止使用，并在三日内报告街道办事处。");
  const auto moved = library.judged(
      "《灯具法》第一条规定：“生产者应当在每件灯具上标明额定功率、生产日期和安全警示。”");
  CHECK(moved.second->why.find("这段文字在第二条") != std::string::npos);
}

TEST_CASE("words that are no quotation of the provision are left alone") {
  Library library;
  for (const char* text :
       {"依照《灯具法》第二条的规定处罚。“灯具”是指照明器材及其附件和备件。",
        "《灯具法》第二条规定的“安全警示”应当清晰。",
        "《灯具法》规定：“生产者应当标明额定功率和日期。”",
        "《灯具法》第二条规定：“生产者应当在每件灯具上标明额定功率",
        "《伞具法》第二条规定：“生产者应当在每件灯具上标明额定功率、生产日期。”"}) {
    CAPTURE(text);
    CHECK_FALSE(library.judged(text).second);
  }
}

TEST_CASE("a repealed provision leads to the article of the successor that says the same") {
  Library library;
  const Citation found = library.first("依照《风筝法》第二条的规定处理。");
  REQUIRE(found.status == Status::repealed);
  CHECK(found.suggestion == "《中华人民共和国灯具法》第三条");
  CHECK(found.why.find("相似度") != std::string::npos);
  CHECK(library.first("依照《风筝法》第一条的规定处理。").suggestion == "《中华人民共和国灯具法》");
}

TEST_CASE("any text beside a citation is survived") {
  Library library;
  std::mt19937 random(5);
  const std::vector<std::string> pieces = {
      "“",  "”",  "……", "规定", "：", "（", "）", "《灯具法》第三条", "生产者应当在每件",
      "\n", "。", "‘"};
  for (int round = 0; round < 300; ++round) {
    std::string text = "《灯具法》第三条";
    for (std::size_t left = random() % 25; left > 0; --left) {
      text += pieces[random() % pieces.size()];
    }
    const auto quotation = library.judged(text).second;
    if (quotation) CHECK(quotation->span.end <= text.size());
  }
}

}  // namespace fashen::citation
