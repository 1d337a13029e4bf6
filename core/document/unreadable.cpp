// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/unreadable.h"

#include <algorithm>
#include <iterator>
#include <string_view>

namespace fashen::document {
namespace {

struct Kind {
  std::string_view media_type;
  std::string_view what;
  std::string_view advice;
};

constexpr std::string_view save_as = "用 Word、WPS 或者 LibreOffice 打开，另存为 .docx";
constexpr std::string_view picture = "图片里的字读不到；请提供文字稿，或者人工核对";

constexpr Kind kinds[] = {
    {"application/x-ole-storage", "旧版 Office 文件，或者加了密码的文件",
     "打开后另存为不加密的 .docx"},
    {"application/pdf", "PDF", "请取得 Word 文稿；只有 PDF 的，转换为 .docx 并核对文字"},
    {"application/ofd", "OFD 版式文件", "请取得 Word 文稿；只有 OFD 的，转换为 .docx 并核对文字"},
    {"application/vnd.oasis.opendocument.text", "OpenDocument 文字稿", save_as},
    {"application/rtf", "RTF 文件", save_as},
    {"text/html", "网页", save_as},
    {"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "Excel 表格",
     "把需要审查的内容放进 Word 文稿"},
    {"application/zip", "压缩包", "解压后审查其中的文件"},
    {"image/png", "图片", picture},
    {"image/jpeg", "图片", picture},
    {"image/tiff", "图片", picture},
    {"application/octet-stream", "内容不是文字，也不是认识的格式",
     "文件可能已损坏或者加了密；请确认能用 Word 打开，再另存为 .docx"},
};

}  // namespace

std::string explain_unreadable(const std::string& media_type, const std::string& formats) {
  const auto* kind = std::find_if(std::begin(kinds), std::end(kinds),
                                  [&](const Kind& k) { return k.media_type == media_type; });
  const bool known = kind != std::end(kinds);
  std::string text = "不能读取这种文件（" + (known ? std::string(kind->what) : media_type) +
                     "）；可以读取的格式: " + formats;
  if (known) text += "。" + std::string(kind->advice);
  return text;
}

}  // namespace fashen::document
