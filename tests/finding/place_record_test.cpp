// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch.hpp>

#include "finding/record.h"
#include "support/document_record.h"

namespace fashen::finding {
namespace {

FindingRecord recorded(const std::string& text, const std::string& words) {
  Finding finding;
  finding.rule = "a/b";
  finding.title = "标题";
  finding.severity = Severity::note;
  finding.confidence = Confidence::hint;
  finding.span.begin = text.find(words);
  finding.span.end = finding.span.begin + words.size();
  finding.basis = {{"甲法", "2020-05-28", "第一条", "", "", ""},
                   {"乙法", "", "", "", "repealed", "已废止"}};
  finding.fingerprint = "0011";
  document::Document document;
  document.text = text;
  return make_record(finding, text, document::Places(document));
}

}  // namespace

TEST_CASE("places count lines and code points from 1, their end is exclusive, bytes from 0") {
  auto [text, words, place] = GENERATE(table<std::string, std::string, PlaceRecord>({
      {"甲方付款", "甲方", {0, 6, 1, 1, 1, 3}},
      {"甲方付款", "付款", {6, 12, 1, 3, 1, 5}},
      {"a\n甲b乙\n", "b乙", {5, 9, 2, 2, 2, 4}},
      {"𠀀甲\n乙", "甲\n乙", {4, 11, 1, 2, 2, 2}},
      {"甲\n\n乙", "乙", {5, 8, 3, 1, 3, 2}},
  }));
  CAPTURE(text, words);
  const FindingRecord record = recorded(text, words);
  CHECK(record.place == place);
  CHECK(record.text == words);
}

TEST_CASE("a record says of a finding all that can be said without its document") {
  const FindingRecord record = recorded("甲方付款", "付款");
  CHECK(record.rule == "a/b");
  CHECK(record.title == "标题");
  CHECK(record.severity == Severity::note);
  CHECK(record.confidence == Confidence::hint);
  CHECK(record.fingerprint == "0011");
  CHECK(record.basis ==
        std::vector<std::string>{"《甲法》（2020-05-28）第一条", "《乙法》〔已废止〕"});
}

TEST_CASE("states have names that go out and come back, other words are none") {
  for (auto state : {DocumentState::pending, DocumentState::reviewed, DocumentState::failed}) {
    CHECK(parse_document_state(name(state)) == state);
  }
  CHECK_FALSE(parse_document_state(""));
  CHECK_FALSE(parse_document_state("Reviewed"));
}

TEST_CASE("findings of a record are counted by severity") {
  DocumentRecord record = sample_record("甲");
  record.findings.push_back(record.findings[0]);
  record.findings.back().severity = Severity::note;
  record.findings.push_back(record.findings[0]);
  CHECK(count(record, Severity::error) == 2);
  CHECK(count(record, Severity::warning) == 0);
  CHECK(count(record, Severity::note) == 1);
}

TEST_CASE("a record of nothing survives the way, bytes behind a record are refused") {
  const DocumentRecord nothing;
  const std::string bytes = encode(nothing);
  auto back = decode_document(bytes);
  REQUIRE(back);
  CHECK(encode(*back) == bytes);
  auto longer = decode_document(bytes + "x");
  REQUIRE_FALSE(longer);
  CHECK(longer.error().code == base::ErrorCode::malformed);
}

TEST_CASE("damaged bytes of a record end in an error or another record, never worse") {
  const std::string whole = encode(sample_record("甲"));
  unsigned state = 4711;
  const auto next = [&] { return state = state * 1664525u + 1013904223u, state >> 8; };
  for (int round = 0; round < 2000; ++round) {
    std::string bytes = whole;
    bytes[next() % bytes.size()] = static_cast<char>(next());
    auto record = decode_document(bytes);
    if (!record) continue;
    CHECK(encode(*record).size() > 0);
    CHECK(static_cast<int>(record->state) <= 2);
  }
}

}  // namespace fashen::finding
