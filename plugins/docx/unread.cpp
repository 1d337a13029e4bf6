// SPDX-License-Identifier: GPL-3.0-or-later
#include "docx/unread.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace fashen::docx {
namespace {

using base::Result;
using document::Incomplete;

bool contains(std::string_view name, std::string_view part) {
  return name.find(part) != std::string_view::npos;
}

template <std::size_t N>
bool ends_with_one(std::string_view name, const std::array<const char*, N>& endings) {
  return std::any_of(endings.begin(), endings.end(),
                     [&](const char* ending) { return name.ends_with(ending); });
}

bool is_picture(std::string_view name) {
  static constexpr std::array<const char*, 13> endings = {".png",  ".jpg",  ".jpeg", ".gif", ".bmp",
                                                          ".tif",  ".tiff", ".emf",  ".wmf", ".svg",
                                                          ".webp", ".wdp",  ".pcx"};
  return ends_with_one(name, endings);
}

// Parts that carry shape, settings or code, but no words of the document.
bool is_wordless(std::string_view name) {
  static constexpr std::array<const char*, 21> endings = {"[Content_Types].xml",
                                                          ".rels",
                                                          "/settings.xml",
                                                          "/webSettings.xml",
                                                          "/fontTable.xml",
                                                          "/styles.xml",
                                                          "/numbering.xml",
                                                          "/stylesWithEffects.xml",
                                                          "/people.xml",
                                                          "/app.xml",
                                                          "/core.xml",
                                                          "/custom.xml",
                                                          "/vbaData.xml",
                                                          ".odttf",
                                                          "/commentsIds.xml",
                                                          "/commentsExtended.xml",
                                                          "/vbaProject.bin",
                                                          "/thumbnail.jpeg",
                                                          "/commentsExtensible.xml",
                                                          ".ttf",
                                                          "/customizations.xml"};
  return name.ends_with("/") || ends_with_one(name, endings) || contains(name, "/theme/") ||
         contains(name, "printerSettings") || contains(name, "/activeX") ||
         contains(name, "_xmlsignatures") || contains(name, "docProps/thumbnail") ||
         contains(name, "customXml/itemProps") || contains(name, "diagrams/colors") ||
         contains(name, "diagrams/layout") || contains(name, "diagrams/quickStyle") ||
         contains(name, "diagrams/drawing") || contains(name, "charts/colors") ||
         contains(name, "charts/style");
}

struct Known {
  const char* folder;
  const char* what;
  const char* reason;
};

constexpr std::array<Known, 5> known = {{
    {"/embeddings/", "嵌入的文件或对象", "嵌入的内容未读取"},
    {"/charts/", "图表", "图表中的文字未读取"},
    {"/diagrams/data", "SmartArt 图形", "图形中的文字未读取"},
    {"/glossary/", "文档构建基块", "不属于正文，未读取"},
    {"afchunk", "并入的外部文档(altChunk)", "并入的内容未读取"},
}};

// Data and unknown XML counts only if it has words at all.
Result<bool> has_words(Package& package, const std::string& name) {
  auto xml = package.read_xml(name);
  if (xml) return xml->has_text();
  if (xml.error().code == base::ErrorCode::limit) return xml.error();
  return true;
}

}  // namespace

Result<void> add_unread_parts(Package& package, const std::set<std::string>& read,
                              std::vector<Incomplete>& incomplete) {
  std::size_t pictures = 0;
  std::string first_picture;
  for (const Package::Entry& entry : package.entries()) {
    const std::string& name = entry.name;
    if (read.count(name) != 0 || entry.size == 0 || is_wordless("/" + name)) continue;
    if (is_picture(name)) {
      if (pictures++ == 0) first_picture = name;
      continue;
    }
    auto kind = std::find_if(known.begin(), known.end(),
                             [&](const Known& k) { return contains("/" + name, k.folder); });
    const bool part_of_glossary = contains(name, "/glossary/") && !name.ends_with("document.xml");
    if (part_of_glossary) continue;
    if (kind != known.end()) {
      incomplete.push_back({package.where(name), kind->what, kind->reason});
      continue;
    }
    if (name.ends_with(".xml")) {
      auto words = has_words(package, name);
      if (!words) return words.error();
      if (!*words) continue;
    }
    incomplete.push_back({package.where(name), "部件 " + name, "不是正文的组成部分，其内容未读取"});
  }
  if (pictures > 0) {
    incomplete.push_back(
        {package.where(first_picture), std::to_string(pictures) + " 张图片", "图片中的文字未识别"});
  }
  return {};
}

}  // namespace fashen::docx
