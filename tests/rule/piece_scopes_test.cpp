// SPDX-License-Identifier: GPL-3.0-or-later
// Over what patterns run: the pieces of each scope.
#include <catch2/catch.hpp>

#include "rule/exclusion.h"
#include "rule/piece.h"
#include "rule/subject_of.h"

namespace fashen::rule {
namespace {

const char* const kText =
    "青石县停车管理办法\n第一条 甲应当乙，丙；丁。戊。\n第二条 不得有下列行为：\n（一）收费；\n"
    "（二）设障。\n";

std::string shown(const std::string& text, Scope scope) {
  const SubjectOf of(text);
  std::string out;
  for (const ScopePiece& piece : pieces(of.subject, scope)) {
    out +=
        (out.empty() ? "" : "|") + std::string(base::slice(of.document.folded.text, piece.folded));
    if (!piece.lead_in.empty()) {
      out += "<" + std::string(base::slice(of.document.folded.text, piece.lead_in));
    }
  }
  return out;
}

}  // namespace

TEST_CASE("each scope has its pieces in order") {
  CHECK(shown(kText, Scope::title) == "青石县停车管理办法");
  CHECK(shown(kText, Scope::sentence) ==
        "青石县停车管理办法|甲应当乙，丙；丁。|戊。|不得有下列行为：|收费；<不得有下列行为：|"
        "设障。<不得有下列行为：");
  CHECK(shown(kText, Scope::clause) ==
        "青石县停车管理办法|甲应当乙，|丙；|丁。|戊。|不得有下列行为：|收费；<不得有下列行为：|"
        "设障。<不得有下列行为：");
  CHECK(shown(kText, Scope::article) ==
        "第一条 甲应当乙，丙；丁。戊。|第二条 不得有下列行为：\n（一）收费；\n（二）设障。");
  CHECK(shown(kText, Scope::cell).empty());
  CHECK(shown("甲\n\n乙\n", Scope::paragraph) == "甲|乙");
}

TEST_CASE("no piece is empty, whatever the document") {
  for (Scope scope : {Scope::document, Scope::title, Scope::article, Scope::paragraph,
                      Scope::sentence, Scope::clause, Scope::cell}) {
    for (const char* text : {"", "\n\n\n", "甲", "第一条\n第二条\n", "，。；\n"}) {
      const SubjectOf of(text);
      for (const ScopePiece& piece : pieces(of.subject, scope)) {
        CAPTURE(name(scope), text);
        CHECK_FALSE(piece.folded.empty());
        CHECK(piece.folded.end <= of.document.folded.text.size());
      }
    }
  }
}

TEST_CASE("scopes, exclusions and strictness go by their names, out and back") {
  for (Scope scope : {Scope::document, Scope::title, Scope::article, Scope::paragraph,
                      Scope::sentence, Scope::clause, Scope::cell}) {
    CHECK(parse_scope(name(scope)) == scope);
  }
  for (Exclusion one :
       {Exclusion::negated, Exclusion::restating, Exclusion::quoted, Exclusion::defining,
        Exclusion::inward, Exclusion::inoperative, Exclusion::favourable, Exclusion::repealing}) {
    CHECK(parse_exclusion(name(one)) == one);
  }
  for (Strictness one : {Strictness::loose, Strictness::neutral, Strictness::strict}) {
    CHECK(parse_strictness(name(one)) == one);
  }
  CHECK_FALSE(parse_scope(""));
  CHECK_FALSE(parse_exclusion("Negated"));
  CHECK_FALSE(parse_strictness("lose"));
}

TEST_CASE("each exclusion holds of its own words and of no others") {
  const std::string text =
      "青石县停车管理办法\n第一条 本办法所称停车场，是指场所。\n第二条 不得收取押金。\n"
      "第三条 按“收取费用”处理。\n第四条 县公安局应当建立台账。\n第五条 对老年人免收门票。\n"
      "第六条 取消停车审批。\n第七条 经营者应当登记。\n";
  const SubjectOf of(text);
  const auto at = [&](std::string_view words) {
    const std::size_t begin = text.find(words);
    REQUIRE(begin != std::string::npos);
    return base::Span{begin, begin + words.size()};
  };
  const std::map<Exclusion, std::string_view> own = {
      {Exclusion::defining, "是指场所"},
      {Exclusion::negated, "收取押金"},
      {Exclusion::quoted, "收取费用"},
      {Exclusion::inward, "建立台账"},
      {Exclusion::favourable, "门票"},
      {Exclusion::repealing, "停车审批"},
      {Exclusion::inoperative, "青石县停车管理办法"}};
  for (const auto& [exclusion, words] : own) {
    CAPTURE(name(exclusion));
    CHECK(holds(of.subject, at(words), exclusion));
    CHECK_FALSE(holds(of.subject, at("经营者应当登记"), exclusion));
  }
}

}  // namespace fashen::rule
