// SPDX-License-Identifier: GPL-3.0-or-later
#include "citation/past_mention.h"

#include <catch2/catch.hpp>
#include <string>

#include "structure/structure.h"
#include "support/literal_document.h"

namespace fashen::citation {
namespace {

/// What is said of 《灯具法》 in an article.
bool past(const std::string& words) {
  const document::Document document = testing::literal_document("第一条 " + words);
  const auto structure = structure::analyze(document, structure::DocumentKind::normative);
  const std::string cited = "《灯具法》";
  const std::size_t at = document.text.find(cited);
  REQUIRE(at != std::string::npos);
  return speaks_of_past(document, structure.facts, {at, at + cited.size()});
}

}  // namespace

TEST_CASE("what a text says of a law that was is no citation to rest on") {
  for (const char* text :
       {"1990年4月1日原《灯具法》实施前安装的灯具，继续使用。", "《灯具法》施行前已经改变用途的，",
        "当时施行的《灯具法》对此没有规定。", "《灯具法》自本办法施行之日起同时废止。",
        "《灯具法》同时废止。", "已废止的《灯具法》中", "《灯具法》时期登记的灯具，继续使用。",
        "《灯具法》，以及其他与本办法不一致的规定，自本办法施行之日起即行失效。"}) {
    CAPTURE(text);
    CHECK(past(text));
  }
}

TEST_CASE("a citation to rest on is none of the past") {
  for (const char* text :
       {"根据《灯具法》，制定本办法。", "依照《灯具法》的规定处罚。", "《灯具法》施行后安装的灯具",
        "违反《灯具法》，原许可失效。", "根据《灯具法》。《路桥办法》同时废止。",
        "依照《灯具法》\n原办法废止。", "《灯具法》的规定同等适用于旧灯具",
        "依照《灯具法》关于登记、检修、检查和报告等各项管理制度的规定许可失效的，"}) {
    CAPTURE(text);
    CHECK_FALSE(past(text));
  }
}

}  // namespace fashen::citation
