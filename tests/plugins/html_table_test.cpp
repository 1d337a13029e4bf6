// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch.hpp>

#include "plugins/docx_sample.h"
#include "plugins/written.h"
#include "support/literal_report.h"

// Tables of a Word file in the HTML report: the same rows and columns.
namespace fashen::testing {
namespace {

std::string cell(const std::string& words, const std::string& properties = {}) {
  return "<w:tc><w:tcPr>" + properties + "</w:tcPr>" + paragraph(words) + "</w:tc>";
}

std::string row(const std::string& cells) { return "<w:tr>" + cells + "</w:tr>"; }

std::string page_of(const std::string& body) {
  const document::Document document =
      must_read(DocxSample{.body = paragraph("前") + body + paragraph("后")}.bytes());
  return written("html", literal_report(document));
}

/// The tables of a page: "[" a row "]", a cell as its spans where they are not 1, and its words.
std::string tables(const std::string& page) {
  std::string out;
  bool inside = false;
  for (std::size_t at = page.find("<div class=\"table\">"); at < page.size();) {
    const std::size_t tag = page.find('<', at);
    if (tag == std::string::npos) break;
    if (inside) out += page.substr(at, tag - at);
    const std::size_t end = page.find('>', tag);
    const std::string name = page.substr(tag + 1, end - tag - 1);
    if (name.starts_with("td") || name.starts_with("th ") || name == "th") {
      inside = true;
      for (const char* span : {"rowspan=\"", "colspan=\""}) {
        const std::size_t begin = name.find(span);
        if (begin != std::string::npos) {
          out +=
              std::string(1, *span) + name.substr(begin + 9, name.find('"', begin + 9) - begin - 9);
        }
      }
      out += ":";
    }
    if (name == "/td" || name == "/th") {
      inside = false;
      out += ",";
    }
    if (name == "tr" || name.starts_with("tr ")) out += "[";
    if (name == "/tr") out += "]";
    at = end + 1;
  }
  std::erase(out, '\n');
  return out;
}

}  // namespace

TEST_CASE("a plain table has its rows and cells") {
  CHECK(tables(page_of("<w:tbl>" + row(cell("一") + cell("二")) + row(cell("三") + cell("四")) +
                       "</w:tbl>")) == "[:一,:二,][:三,:四,]");
}

TEST_CASE("merged cells span what they span, and nothing else is put there") {
  CHECK(tables(page_of("<w:tbl>" +
                       row(cell("一", "<w:gridSpan w:val=\"2\"/>") +
                           cell("二", "<w:vMerge w:val=\"restart\"/>")) +
                       row(cell("三") + cell("四") + cell("", "<w:vMerge/>")) + "</w:tbl>")) ==
        "[c2:一,r2:二,][:三,:四,]");
}

TEST_CASE("an empty cell keeps its place, so that the words after it keep theirs") {
  const std::string shown = tables(
      page_of("<w:tbl>" + row(cell("") + cell("二")) + row(cell("三") + cell("")) + "</w:tbl>"));
  CHECK(shown == "[:,:二,][:三,:,]");
}

TEST_CASE("two tables beside each other are two, each closed") {
  const std::string page =
      page_of("<w:tbl>" + row(cell("一")) + "</w:tbl><w:tbl>" + row(cell("二")) + "</w:tbl>");
  CHECK(tables(page) == "[:一,][:二,]");
  std::size_t opened = 0, closed = 0;
  for (auto at = page.find("<table"); at != std::string::npos; at = page.find("<table", at + 1)) {
    ++opened;
  }
  for (auto at = page.find("</table>"); at != std::string::npos;
       at = page.find("</table>", at + 1)) {
    ++closed;
  }
  CHECK(opened == closed);
}

TEST_CASE("a cell of several paragraphs holds them all") {
  const std::string shown = tables(page_of(
      "<w:tbl>" + row("<w:tc>" + paragraph("一") + paragraph("二") + "</w:tc>" + cell("三")) +
      "</w:tbl>"));
  CHECK(shown == "[:一二,:三,]");
}

}  // namespace fashen::testing
