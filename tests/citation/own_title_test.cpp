// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch.hpp>

#include "citation/citation.h"
#include "support/imported_law.h"
#include "support/literal_document.h"

namespace fashen::citation {
namespace {

const std::map<std::string, std::string> lamp_regulation = {
    {"行政法规/灯具经营管理条例(2020-05-01).md", R"(# 灯具经营管理条例

2020年5月1日 国务院令第999号公布

<!-- INFO END -->

第一条 为了规范灯具经营，制定本条例。

第二条 灯具经营者应当免费检修灯具。

第三条 本条例自2020年6月1日起施行。
)"}};

/// The first citation of a document whose title is `title`.
Citation cited(const corpus::Lookup& law, const std::string& title, const std::string& words) {
  const auto document =
      testing::literal_document(title + "\n第一条 " + words + "\n青石县人民政府\n2026年1月5日");
  const auto structure = structure::analyze(document, structure::DocumentKind::normative);
  auto citations = extract(document, structure, law);
  resolve(citations, document, structure, law, *base::parse_date("2026-01-05"));
  REQUIRE(!citations.empty());
  return citations.front();
}

}  // namespace

TEST_CASE("a local text is told from the one it is named after") {
  const testing::ImportedLaw law(lamp_regulation);
  for (const char* words : {"根据国务院《灯具经营管理条例》，制定本条例。",
                            "依照《灯具经营管理条例》第二条的规定检修。"}) {
    const Citation citation = cited(law, "青石县灯具经营管理条例", words);
    INFO(words << citation.why);
    REQUIRE(citation.work != nullptr);
    CHECK(citation.work->title == "灯具经营管理条例");
    CHECK(citation.status == Status::in_force);
  }
}

TEST_CASE("a name inside the document's own title means itself or what it issues") {
  const testing::ImportedLaw law(lamp_regulation);
  const std::pair<const char*, const char*> cases[] = {
      {"灯具经营管理条例", "《灯具经营管理条例》由县人民政府解释。"},
      {"青石县路灯养护管理办法", "《路灯养护管理办法》由县人民政府解释。"},
      {"青石县人民政府关于印发青石县灯具经营管理条例的通知",
       "现将《青石县灯具经营管理条例》印发。"},
  };
  for (const auto& [title, words] : cases) {
    const Citation citation = cited(law, title, words);
    INFO(title << words);
    CHECK(citation.work == nullptr);
    CHECK(citation.status == Status::unknown);
  }
}

}  // namespace fashen::citation
