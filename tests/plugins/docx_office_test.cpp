// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch.hpp>

#include <cstdlib>
#include <fstream>
#include <iostream>
#include <sstream>

#include "plugins/docx_sample.h"
#include "support/literal_document.h"
#include "support/literal_report.h"
#include "support/scratch_folder.h"

using namespace fashen;
using namespace fashen::testing;

namespace {

bool has_office() { return std::system("command -v soffice >/dev/null 2>&1") == 0; }

/// The flat OpenDocument text that LibreOffice makes of a Word file; empty if it cannot open it.
std::string through_office(const std::string& docx) {
  const ScratchFolder folder;
  const std::string file = folder.put("in.docx", docx);
  const std::string command = "timeout 120 soffice -env:UserInstallation=file://" +
                              folder.path("profile") + " --headless --convert-to fodt --outdir " +
                              folder.path() + " " + file + " >/dev/null 2>&1";
  std::ostringstream out;
  if (std::system(command.c_str()) == 0) {
    std::ifstream in(folder.path("in.fodt"), std::ios::binary);
    out << in.rdbuf();
  }
  return out.str();
}

std::size_t occurrences(const std::string& text, const std::string& part) {
  std::size_t count = 0;
  for (std::size_t i = text.find(part); i != std::string::npos; i = text.find(part, i + 1)) ++count;
  return count;
}

bool contains(const std::string& text, const std::string& part) {
  return occurrences(text, part) > 0;
}

}  // namespace

TEST_CASE("LibreOffice opens an annotated file and finds its comments") {
  if (!has_office()) {
    std::cout << "SKIPPED: no soffice\n";
    return;
  }
  const std::string bytes =
      source_file("corpus/samples/规范性文件-电动自行车停放充电管理办法-有问题.docx");
  const std::string flat =
      through_office(with_findings(bytes, {"城市管理局批准后", "200元", "合同法"}));
  REQUIRE_FALSE(flat.empty());
  CHECK(occurrences(flat, "<dc:creator>法审</dc:creator>") == 4);
  CHECK(occurrences(flat, "<dc:creator>城管局</dc:creator>") == 1);
  CHECK(contains(flat, "此处“城市管理局批准后”有疑问。"));
  CHECK(contains(flat, "所指文字在脚注：“合同法”"));
  CHECK(contains(flat, "此处意见待进一步研究。"));
}

TEST_CASE("LibreOffice opens a file made for a text draft") {
  if (!has_office()) {
    std::cout << "SKIPPED: no soffice\n";
    return;
  }
  const document::Document document =
      literal_document("某县停车管理办法\n第一条　为了规范停车，制定本办法。\n");
  report::Report report = literal_report(document);
  report.findings.push_back(finding_on(document, "规范停车", "test/words"));
  auto out = write_docx(report);
  REQUIRE(out);
  const std::string flat = through_office(*out);
  REQUIRE_FALSE(flat.empty());
  CHECK(contains(flat, "某县停车管理办法"));
  CHECK(contains(flat, "此处“规范停车”有疑问。"));
  CHECK(contains(flat, "仿宋"));
}
