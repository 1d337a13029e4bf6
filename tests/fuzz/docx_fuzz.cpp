// SPDX-License-Identifier: GPL-3.0-or-later
#include <filesystem>

#include "fuzz/target.h"
#include "plugins/docx_sample.h"
#include "support/literal_report.h"
#include "text/utf8.h"

// A package that begins like a zip file is read as it is; anything else is the body of one that is
// whole. What is read can be written back with a comment and read again.
namespace fashen::fuzz {

void feed(std::string_view bytes) {
  std::string package = bytes.starts_with("PK")
                            ? std::string(bytes)
                            : testing::DocxSample{.body = std::string(bytes)}.bytes();
  for (auto view : {document::RevisionView::accepted, document::RevisionView::original}) {
    auto read = testing::read_docx(package, view);
    if (!read) continue;
    require(text::is_valid(read->text), "the text is valid UTF-8");
    std::size_t last = 0;
    for (const document::Block& block : read->blocks) {
      require(block.span.begin >= last && block.span.begin <= block.span.end &&
                  block.span.end <= read->text.size(),
              "blocks are in order and inside");
      last = block.span.end;
    }
  }
  auto read = testing::read_docx(package);
  if (!read || read->text.size() < 8) return;
  report::Report report = testing::literal_report(*read);
  report.source_bytes = &package;
  finding::Finding finding;
  finding.rule = "a/b";
  finding.title = finding.message = "意见";
  const std::size_t end = read->text.find('\n');
  if (end == 0) return;
  finding.span = {0, std::min(end, read->text.size())};
  finding.fingerprint = "0123456789abcdef";
  report.findings = {finding};
  auto written = testing::write_docx(report);
  if (!written) return;
  auto again = testing::read_docx(*written);
  require(static_cast<bool>(again), "an annotated file can be read");
  require(again->text == read->text, "comments leave the text alone");
}

std::vector<std::string> seeds() {
  auto all = files_below("corpus/samples", ".docx", 3);
  const std::string table = "<w:tbl><w:tr><w:tc>" + testing::paragraph("项目") + "</w:tc><w:tc>" +
                            testing::paragraph("三万元") + "</w:tc></w:tr></w:tbl>";
  all.push_back(testing::paragraph("第一条 甲方应当付款。") + table);
  all.push_back(
      "<w:p><w:ins w:author=\"甲\"><w:r><w:t>增加</w:t></w:r></w:ins><w:del><w:r>"
      "<w:delText>删去</w:delText></w:r></w:del><w:sdt><w:sdtContent><w:r><w:t>控件</w:t>"
      "</w:r></w:sdtContent></w:sdt><w:hyperlink><w:r><w:t>链接</w:t></w:r></w:hyperlink>"
      "<w:r><w:sym w:font=\"Wingdings\" w:char=\"F0FE\"/><w:tab/><w:br/></w:r></w:p>");
  all.push_back(
      "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"9\"/><w:numId w:val=\"77\"/></w:numPr></w:pPr>"
      "<w:r><w:t>编号</w:t></w:r></w:p>");
  return all;
}

}  // namespace fashen::fuzz
