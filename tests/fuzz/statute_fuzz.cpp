// SPDX-License-Identifier: GPL-3.0-or-later
#include "corpus/statute_markdown.h"
#include "fuzz/target.h"
#include "text/decode.h"

// Any text parses as a statute, with articles that lie inside it.
namespace fashen::fuzz {

void feed(std::string_view bytes) {
  auto decoded = text::decode(bytes);
  if (!decoded) return;
  corpus::Statute statute = corpus::parse_statute(decoded->text);
  for (const corpus::StatuteArticle& article : statute.articles) {
    require(article.span.begin <= article.span.end && article.span.end <= decoded->text.size(),
            "articles lie inside the text");
  }
}

std::vector<std::string> seeds() {
  return {
      "# 青石县公园条例\n\n2019年3月1日 青石县第三届大会第二次会议通过\n\n<!-- INFO END -->\n\n## "
      "第一章 "
      "总则\n\n第一条 为了管理公园，制定本条例。\n\n第二条 公园分为：\n\n（一）综合公园；\n\n（二）"
      "社区公园。\n\n第二条之一 另行规定。\n\n第三条 本条例自2019年5月1日起施行。\n",
      "---\ntitle: 青石县公园条例\nissuer: 青石县\n---\n# 青石县公园条例\n第一条 甲\n第一条 "
      "乙\n第九条 丙\n",
      "# 关于适用法律的解释\n\n1. 第一项内容。\n2. 第二项内容。\n一、旧法的条文。\n"};
}

}  // namespace fashen::fuzz
