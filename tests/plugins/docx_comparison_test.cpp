// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch.hpp>
#include <sstream>

#include "plugins/docx_sample.h"
#include "plugins/written.h"
#include "report/comparison.h"
#include "support/literal_report.h"

namespace fashen::testing {
namespace {

using document::RevisionView;

/// A file with this header and these lines.
std::string with_header(const std::string& header, const std::vector<std::string>& lines) {
  DocxSample sample;
  for (const std::string& line : lines) sample.body += paragraph(line);
  if (!header.empty()) {
    sample.header = paragraph(header);
    sample.body +=
        "<w:sectPr><w:headerReference w:type=\"default\" r:id=\"rIdheader\"/></w:sectPr>";
  }
  return sample.bytes();
}

/// The later file with the changes from the earlier one in it.
std::string compared(const std::string& earlier, const std::string& later) {
  const document::Document before = must_read(earlier), after = must_read(later);
  report::Report report = literal_report(after);
  report.source_bytes = &later;
  report::Comparison comparison;
  comparison.before = &before;
  comparison.clauses = {{"changed",
                         "",
                         {0, before.text.size()},
                         {0, after.text.size()},
                         text::diff(before.text, after.text)}};
  const auto* writer = writer_of<report::ComparisonWriter>("docx");
  REQUIRE(writer != nullptr);
  std::ostringstream out;
  REQUIRE(writer->write_comparison(report, comparison, {}, out));
  return out.str();
}

/// The paragraphs of the body alone.
std::string body_of(const std::string& file, RevisionView view) {
  const document::Document document = must_read(file, view);
  std::string text;
  for (const document::Block& block : document.blocks) {
    if (block.kind == document::BlockKind::paragraph) {
      text += std::string(base::slice(document.text, block.span)) + "|";
    }
  }
  return text;
}

}  // namespace

TEST_CASE("a header that was reworded, added or taken away never comes into the body") {
  const std::vector<std::string> was = {"采购合同", "甲方付款。"};
  const std::vector<std::string> is = {"采购合同", "甲方及时付款。"};
  for (const auto& [earlier, later] : std::vector<std::pair<std::string, std::string>>{
           {"第一稿", "第二稿"}, {"", "第二稿"}, {"第一稿", ""}, {"第一稿", "第一稿"}}) {
    CAPTURE(earlier, later);
    const std::string file = compared(with_header(earlier, was), with_header(later, is));
    CHECK(body_of(file, RevisionView::original) == "采购合同|甲方付款。|");
    CHECK(body_of(file, RevisionView::accepted) == "采购合同|甲方及时付款。|");
    CHECK(part_of(file, "word/document.xml").find("稿") == std::string::npos);
  }
}

}  // namespace fashen::testing
