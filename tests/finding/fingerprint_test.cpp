// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <catch2/catch.hpp>
#include <map>
#include <set>

#include "finding/finding.h"
#include "support/literal_document.h"

// A decision taken on a finding is kept by its fingerprint: when that changes, the decision is
// lost.
namespace fashen::finding {
namespace {

/// A finding on every occurrence of the words, in their order, with fingerprints.
std::vector<Finding> findings_on(const document::Document& document, const std::string& words,
                                 const std::string& rule = "a/b") {
  std::vector<Finding> found;
  for (auto at = document.text.find(words); at != std::string::npos;
       at = document.text.find(words, at + 1)) {
    Finding finding;
    finding.rule = rule;
    finding.span = {at, at + words.size()};
    found.push_back(finding);
  }
  assign_fingerprints(found, document);
  return found;
}

std::string print(const std::string& text, const std::string& words) {
  const document::Document document = testing::literal_document(text);
  const std::vector<Finding> found = findings_on(document, words);
  REQUIRE(found.size() == 1);
  return found.front().fingerprint;
}

std::string sentence(int i) {
  return "第" + std::to_string(i * 7) + "号仓库的管理单位可以收取押金。";
}

}  // namespace

TEST_CASE("a fingerprint is sixteen hex digits") {
  const std::string made = print("县局可以收取押金。", "押金");
  CHECK(made.size() == 16);
  CHECK(made.find_first_not_of("0123456789abcdef") == std::string::npos);
}

TEST_CASE("the number in front of the sentence does not count, whatever its kind") {
  const std::string bare = print("县局可以收取押金。", "押金");
  for (const char* label :
       {"第三条 ", "第十二条之一 ", "第3条 ", "（二）", "（12）", "一、", "十一、", "1.2 ", "1. ",
        "3、", "1.2.3 ", "①", "⑳", "第二章 ", "第五项 "}) {
    CAPTURE(label);
    CHECK(print(std::string(label) + "县局可以收取押金。", "押金") == bare);
  }
}

TEST_CASE("how characters are written does not count, only which they are") {
  const std::string plain = print("收取押金100元(含税)。", "押金");
  CHECK(print("收取押金１００元（含税）。", "押金") == plain);
  CHECK(print("收取押金１００元(含税)。", "押金") == plain);
  CHECK(print("收取押金200元(含税)。", "押金") != plain);
}

TEST_CASE("sentences put in, taken out or changed elsewhere leave all others as they were") {
  const auto prints = [](const std::vector<int>& sentences) {
    std::string text;
    for (int i : sentences) text += sentence(i) + (i % 3 == 0 ? "\n" : "");
    const document::Document document = testing::literal_document(text);
    const std::vector<Finding> found = findings_on(document, "收取押金");
    REQUIRE(found.size() == sentences.size());
    std::map<int, std::string> by_sentence;
    for (std::size_t i = 0; i < found.size(); ++i) {
      by_sentence[sentences[i]] = found[i].fingerprint;
    }
    return by_sentence;
  };
  std::vector<int> all;
  for (int i = 0; i < 12; ++i) all.push_back(i);
  const auto whole = prints(all);
  for (int gone : all) {
    std::vector<int> rest = all;
    rest.erase(rest.begin() + gone);
    for (const auto& [number, kept] : prints(rest)) CHECK(kept == whole.at(number));
  }
  std::reverse(all.begin(), all.end());
  CHECK(prints(all) == whole);
}

TEST_CASE("no two findings of a document share a fingerprint, however alike") {
  std::string text;
  for (int i = 0; i < 50; ++i) text += "可以收取押金，押金不退。\n";
  const document::Document document = testing::literal_document(text);
  std::set<std::string> seen;
  for (const Finding& finding : findings_on(document, "押金")) seen.insert(finding.fingerprint);
  CHECK(seen.size() == 100);
}

TEST_CASE("of equal findings those in front keep theirs when one is added behind") {
  const std::string once = "可以收取押金。\n可以收取押金。\n";
  const auto before = findings_on(testing::literal_document(once), "押金");
  const auto after = findings_on(testing::literal_document(once + "可以收取押金。\n"), "押金");
  REQUIRE(after.size() == 3);
  CHECK(after[0].fingerprint == before[0].fingerprint);
  CHECK(after[1].fingerprint == before[1].fingerprint);
}

TEST_CASE("message, title, severity and basis may change without a new fingerprint") {
  const document::Document document = testing::literal_document("县局可以收取押金。");
  std::vector<Finding> found = findings_on(document, "押金");
  const std::string before = found[0].fingerprint;
  found[0].message = "换了说法";
  found[0].severity = Severity::note;
  found[0].confidence = Confidence::hint;
  found[0].suggestion = "换了建议";
  found[0].basis = {{"甲法", "", "第一条", "", "", ""}};
  found[0].unit = "第九条";
  assign_fingerprints(found, document);
  CHECK(found[0].fingerprint == before);
}

TEST_CASE("findings at the edges of a text have fingerprints as well") {
  for (const char* text : {"押金", "押金。", "\n押金\n\n", "第一条 押金", "押"}) {
    CAPTURE(text);
    const document::Document document = testing::literal_document(text);
    Finding whole;
    whole.span = {0, document.text.size()};
    Finding last = whole;
    last.span.begin = document.text.size() - 3;
    std::vector<Finding> found = {whole, last};
    assign_fingerprints(found, document);
    CHECK(found[0].fingerprint.size() == 16);
    CHECK(found[1].fingerprint.size() == 16);
  }
}

TEST_CASE("a finding across blocks is known by the sentence where it begins") {
  const auto made = [](const std::string& text) {
    const document::Document document = testing::literal_document(text);
    Finding finding;
    finding.span = {document.text.find("甲方"), document.text.find("丙方") + 6};
    std::vector<Finding> found = {finding};
    assign_fingerprints(found, document);
    return found[0].fingerprint;
  };
  CHECK(made("甲方付款。\n丙方担保。\n") == made("前言。\n甲方付款。\n丙方担保。\n附则。\n"));
  CHECK(made("甲方付款。\n丙方担保。\n") != made("甲方交货。\n丙方担保。\n"));
}

TEST_CASE("sorting gives one order, from whichever it starts") {
  std::vector<Finding> sorted;
  for (std::size_t begin : {1, 4}) {
    for (std::size_t end : {5, 9}) {
      for (const char* rule : {"a/a", "b/a"}) {
        for (const char* message : {"x", "y"}) {
          Finding finding;
          finding.span = {begin, end};
          finding.rule = rule;
          finding.message = message;
          sorted.push_back(finding);
        }
      }
    }
  }
  const auto key = [](const std::vector<Finding>& all) {
    std::string out;
    for (const Finding& one : all) {
      out += std::to_string(one.span.begin) + std::to_string(one.span.end) + one.rule + one.message;
    }
    return out;
  };
  std::vector<Finding> mixed = sorted;
  unsigned state = 7;
  for (int round = 0; round < 20; ++round) {
    for (std::size_t i = mixed.size() - 1; i > 0; --i) {
      state = state * 1664525u + 1013904223u;
      std::swap(mixed[i], mixed[(state >> 8) % (i + 1)]);
    }
    sort(mixed);
    CHECK(key(mixed) == key(sorted));
  }
}

}  // namespace fashen::finding
