// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <catch2/catch.hpp>
#include <random>

#include "plugins/docx_sample.h"
#include "plugins/written.h"
#include "support/literal_document.h"
#include "support/literal_report.h"

// What holds of every format for any text and any findings in it.
namespace fashen::testing {
namespace {

const char* const pieces[] = {"第一条",   "甲方",    "应当",   "\n",   "\n\n",      "，", "<b>",
                              "&amp;",    "\"",      "'",      "]]>",  "</script>", "😀",  "㐀",
                              "\x01",     "\x1b[2J", "１２３", "--",   "|",         "\t", "　",
                              "\xc2\xa0", "a",       "\u202e", "“引”", "<!--",      "\\", "%s"};

/// A text of pieces, and findings on random stretches of whole characters in it.
struct Sample {
  explicit Sample(unsigned seed) {
    std::mt19937 random(seed);
    std::string text;
    for (unsigned i = 0, size = random() % 60; i < size; ++i)
      text += pieces[random() % std::size(pieces)];
    document = literal_document(text + "末。\n", "a/<i>&.txt");
    report = literal_report(document);
    std::vector<std::size_t> starts;
    for (std::size_t i = 0; i <= document.text.size(); ++i) {
      if (i == document.text.size() || (document.text[i] & 0xc0) != 0x80) starts.push_back(i);
    }
    for (unsigned i = 0, size = random() % 9; i < size; ++i) {
      std::size_t a = starts[random() % starts.size()], b = starts[random() % starts.size()];
      finding::Finding one;
      one.rule = "test/" + std::to_string(i);
      one.title = "标题";
      one.span = {std::min(a, b), std::max(a, b)};
      one.severity = static_cast<finding::Severity>(random() % 3);
      one.message =
          std::string("问题") + pieces[random() % std::size(pieces)] + std::to_string(i) + "号";
      one.suggestion = pieces[random() % std::size(pieces)];
      one.basis = {{"样例法", "2021-01-22", "第三条", "", "in_force", ""}};
      one.fingerprint = std::string(15, '0') + std::to_string(i);
      report.findings.push_back(std::move(one));
    }
    finding::sort(report.findings);
  }
  document::Document document;
  report::Report report;
};

std::size_t count(const std::string& text, const std::string& words) {
  std::size_t all = 0;
  for (auto at = text.find(words); at != std::string::npos; at = text.find(words, at + 1)) ++all;
  return all;
}

bool has_control(const std::string& text, const std::string& allowed) {
  return std::any_of(text.begin(), text.end(), [&](char c) {
    return static_cast<unsigned char>(c) < 0x20 && allowed.find(c) == std::string::npos;
  });
}

/// The words of a page: markup left out, references put back.
std::string words_of_page(const std::string& html) {
  std::string text;
  bool inside = false;
  for (char c : html) {
    if (c == '<') inside = true;
    if (!inside) text += c;
    if (c == '>') inside = false;
  }
  for (const auto& [reference, character] : {std::pair<std::string, std::string>{"&lt;", "<"},
                                             {"&gt;", ">"},
                                             {"&quot;", "\""},
                                             {"&#39;", "'"},
                                             {"&amp;", "&"}}) {
    for (auto at = text.find(reference); at != std::string::npos;
         at = text.find(reference, at + character.size())) {
      text.replace(at, reference.size(), character);
    }
  }
  return text;
}

}  // namespace

TEST_CASE("one line a finding, none of which a text can break or color") {
  for (unsigned seed = 0; seed < 60; ++seed) {
    const Sample sample(seed);
    CAPTURE(seed);
    const std::string lines = written("line", sample.report);
    CHECK(count(lines, "\n") == sample.report.findings.size() + sample.report.incomplete.size());
    CHECK_FALSE(has_control(lines, "\n"));
    for (const finding::Finding& one : sample.report.findings) {
      CHECK(count(lines, "[" + one.rule + "]") == 1);
    }
  }
}

TEST_CASE("JSON and SARIF hold each finding once, and no raw control character") {
  for (unsigned seed = 0; seed < 60; ++seed) {
    const Sample sample(seed);
    CAPTURE(seed);
    for (const char* format : {"json", "sarif"}) {
      const std::string text = written(format, sample.report);
      CHECK_FALSE(has_control(text, "\n"));
      CHECK(text == written(format, sample.report));
      for (const finding::Finding& one : sample.report.findings) {
        CHECK(count(text, "\"" + one.fingerprint + "\"") == 1);
      }
    }
  }
}

TEST_CASE("a page holds the whole text and each message, and nothing of them is markup") {
  for (unsigned seed = 0; seed < 60; ++seed) {
    const Sample sample(seed);
    CAPTURE(seed);
    const std::string html = written("html", sample.report);
    CHECK(count(html, "<script") == count(html, "</script>"));
    CHECK(count(html, "<!--") == count(html, "-->"));
    CHECK_FALSE(has_control(html, "\n\t"));
    const std::string words = words_of_page(html);
    for (const finding::Finding& one : sample.report.findings) {
      CHECK(words.find(one.message.substr(one.message.size() - 4)) != std::string::npos);
    }
    CHECK(words.find("末") != std::string::npos);
  }
}

TEST_CASE("the terminal gets no control character of a text, with colour or without") {
  for (unsigned seed = 0; seed < 60; ++seed) {
    const Sample sample(seed);
    CAPTURE(seed);
    const std::string plain = written("text", sample.report);
    CHECK_FALSE(has_control(plain, "\n"));
    report::WriteOptions colored;
    colored.color = true;
    std::string text = written("text", sample.report, colored);
    for (auto at = text.find('\x1b'); at != std::string::npos; at = text.find('\x1b', at)) {
      const std::size_t end = text.find('m', at);
      REQUIRE(end != std::string::npos);
      CHECK(end - at < 8);
      text.erase(at, end - at + 1);
    }
    CHECK(text == plain);
  }
}

TEST_CASE("the Word file made for any text reads as that text, with a comment for each finding") {
  for (unsigned seed = 0; seed < 40; ++seed) {
    const Sample sample(seed);
    CAPTURE(seed);
    const auto out = write_docx(sample.report);
    REQUIRE(out);
    const document::Document again = must_read(*out);
    CHECK(again.comments.size() == sample.report.findings.size() + 1);
    CHECK(again.text.find("末。") != std::string::npos);
    CHECK(*write_docx(sample.report) == *out);
  }
}

}  // namespace fashen::testing
