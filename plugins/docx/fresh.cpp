// SPDX-License-Identifier: GPL-3.0-or-later
#include "docx/fresh.h"

#include <algorithm>

#include "docx/fresh_body.h"
#include "docx/fresh_styles.h"
#include "docx/package.h"

namespace fashen::docx {
namespace {

constexpr const char* main_part = "word/document.xml";
constexpr std::size_t fresh_depth = 64;

constexpr const char* declaration =
    "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

constexpr const char* content_types =
    "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
    "<Default Extension=\"rels\" "
    "ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
    "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
    "<Override PartName=\"/word/document.xml\" ContentType=\"application/"
    "vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/>"
    "<Override PartName=\"/word/styles.xml\" ContentType=\"application/"
    "vnd.openxmlformats-officedocument.wordprocessingml.styles+xml\"/></Types>";

std::string relations(const char* type, const char* target) {
  return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
         "<Relationship Id=\"rId1\" "
         "Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/" +
         std::string(type) + "\" Target=\"" + target + "\"/></Relationships>";
}

std::vector<Piece> pieces_of(const Xml& main, std::vector<base::Span> spans) {
  std::vector<Piece> pieces;
  auto span = spans.begin();
  for (NodeId n = 0; n < main.size() && span != spans.end(); ++n) {
    if (!main[n].is(Ns::word, "t")) continue;
    pieces.push_back({*span++, main[n].parent, n, 0, true});
  }
  std::sort(pieces.begin(), pieces.end(),
            [](const Piece& a, const Piece& b) { return a.text < b.text; });
  return pieces;
}

}  // namespace

base::Result<Fresh> fresh_package(const report::Report& report,
                                  const std::vector<base::Span>& underlined) {
  FreshBody body = fresh_body(report, underlined);
  auto main = Xml::parse(main_part, declaration + body.xml, fresh_depth);
  if (!main) return main.error();
  Fresh out;
  auto bytes = with_parts(
      {}, {{"[Content_Types].xml", declaration + std::string(content_types)},
           {"_rels/.rels", declaration + relations("officeDocument", main_part)},
           {main_part, main->bytes()},
           {"word/_rels/document.xml.rels", declaration + relations("styles", "styles.xml")},
           {"word/styles.xml", declaration + fresh_styles()}});
  if (!bytes) return bytes.error();
  out.bytes = std::move(*bytes);
  const std::size_t size = report.document->text.size();
  out.content.to_raw.add(size, size, true);
  out.content.pieces = pieces_of(*main, std::move(body.words));
  out.content.hosts.assign(report.document->blocks.size(), no_node);
  out.content.main_part = main_part;
  out.content.main = std::move(*main);
  return out;
}

}  // namespace fashen::docx
