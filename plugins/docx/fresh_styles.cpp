// SPDX-License-Identifier: GPL-3.0-or-later
#include "docx/fresh_styles.h"

namespace fashen::docx {
namespace {

struct Shape {
  const char* id;
  const char* name;
  const char* based_on;
  const char* paragraph;  ///< Children of w:pPr
  const char* run;        ///< Children of w:rPr
};

// 小标宋, 黑体 and 楷体 stand for the three uppermost levels, 仿宋 of size three for the text.
constexpr Shape shapes[] = {
    {"Normal", "Normal", "",
     "<w:spacing w:line=\"560\" w:lineRule=\"exact\"/><w:jc w:val=\"both\"/>",
     "<w:rFonts w:ascii=\"Times New Roman\" w:hAnsi=\"Times New Roman\" w:eastAsia=\"仿宋\"/>"
     "<w:kern w:val=\"2\"/><w:sz w:val=\"32\"/><w:szCs w:val=\"32\"/>"
     "<w:lang w:val=\"en-US\" w:eastAsia=\"zh-CN\"/>"},
    {"Draft", "法审正文", "Normal", "<w:ind w:firstLineChars=\"200\" w:firstLine=\"640\"/>", ""},
    {"Placed", "法审原样", "Normal", "<w:jc w:val=\"left\"/>", ""},
    {"Centered", "法审居中", "Normal", "<w:jc w:val=\"center\"/>", ""},
    {"Cell", "法审表格", "Normal", "<w:spacing w:line=\"400\" w:lineRule=\"exact\"/>",
     "<w:sz w:val=\"24\"/><w:szCs w:val=\"24\"/>"},
    {"Title", "Title", "Normal",
     "<w:spacing w:before=\"240\" w:after=\"240\" w:line=\"640\" w:lineRule=\"exact\"/>"
     "<w:jc w:val=\"center\"/>",
     "<w:rFonts w:eastAsia=\"宋体\"/><w:b/><w:sz w:val=\"44\"/><w:szCs w:val=\"44\"/>"},
    {"Heading1", "heading 1", "Normal",
     "<w:keepNext/><w:ind w:firstLineChars=\"200\" w:firstLine=\"640\"/><w:outlineLvl "
     "w:val=\"0\"/>",
     "<w:rFonts w:eastAsia=\"黑体\"/>"},
    {"Heading2", "heading 2", "Normal",
     "<w:keepNext/><w:ind w:firstLineChars=\"200\" w:firstLine=\"640\"/><w:outlineLvl "
     "w:val=\"1\"/>",
     "<w:rFonts w:eastAsia=\"楷体\"/>"},
    {"Heading3", "heading 3", "Normal",
     "<w:keepNext/><w:ind w:firstLineChars=\"200\" w:firstLine=\"640\"/><w:outlineLvl "
     "w:val=\"2\"/>",
     "<w:b/>"},
};

std::string border(const char* side) {
  return "<w:" + std::string(side) +
         " w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"auto\"/>";
}

std::string grid() {
  std::string out =
      "<w:style w:type=\"table\" w:customStyle=\"1\" w:styleId=\"Grid\"><w:name "
      "w:val=\"法审网格\"/>"
      "<w:tblPr><w:tblBorders>";
  for (const char* side : {"top", "left", "bottom", "right", "insideH", "insideV"}) {
    out += border(side);
  }
  return out +
         "</w:tblBorders><w:tblCellMar><w:left w:w=\"108\" w:type=\"dxa\"/>"
         "<w:right w:w=\"108\" w:type=\"dxa\"/></w:tblCellMar></w:tblPr></w:style>";
}

std::string style(const Shape& shape) {
  const std::string id = shape.id;
  const std::string based_on = shape.based_on;
  const bool own = std::string(shape.name).starts_with("法审");
  std::string out = "<w:style w:type=\"paragraph\"";
  if (based_on.empty()) out += " w:default=\"1\"";
  if (own) out += " w:customStyle=\"1\"";
  out += " w:styleId=\"" + id + "\"><w:name w:val=\"" + shape.name + "\"/>";
  if (!based_on.empty()) out += "<w:basedOn w:val=\"" + based_on + "\"/>";
  out += "<w:qFormat/><w:pPr>" + std::string(shape.paragraph) + "</w:pPr>";
  return out + "<w:rPr>" + shape.run + "</w:rPr></w:style>";
}

}  // namespace

std::string fresh_styles() {
  std::string out =
      "<w:styles xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">";
  for (const Shape& shape : shapes) out += style(shape);
  return out + grid() + "</w:styles>";
}

}  // namespace fashen::docx
