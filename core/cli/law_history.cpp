// SPDX-License-Identifier: GPL-3.0-or-later
#include <cstdio>
#include <iostream>

#include "citation/citation.h"
#include "cli/exit_code.h"
#include "cli/law_actions.h"
#include "cli/session.h"
#include "corpus/alignment.h"
#include "corpus/library.h"
#include "corpus/succession.h"
#include "text/numeral.h"

namespace fashen::cli {
namespace {

using corpus::Version;
using corpus::Work;

std::string percent(double share) {
  char text[16];
  std::snprintf(text, sizeof text, "%.0f%%", share * 100);
  return text;
}

std::string label(int article, int sub) {
  const std::string words = "第 " + std::to_string(article) + " 条";
  return sub > 0 ? words + "之" + text::to_chinese_numeral(sub) : words;
}

void show_version(const Version& version, const corpus::ImportedText* text) {
  std::cout << "  " << base::to_iso(version.promulgated) << " 公布";
  std::cout << (version.effective ? "，" + base::to_iso(*version.effective) + " 起施行"
                                  : "，施行日期不明");
  if (version.ends) std::cout << "，" << base::to_iso(*version.ends) << " 起不再施行";
  if (version.articles > 0) std::cout << "，共 " << version.articles << " 条";
  if (!version.number.empty()) std::cout << "，" << version.number;
  std::cout << (text ? "，有原文" : "，没有原文") << "\n";
}

/// The article of the cited version, and where it stands in each later and earlier text.
void trace(const Work& work, const corpus::Texts& texts, const Version& at, int number, int sub) {
  const corpus::ImportedText* own = texts.text_of(work, at);
  const auto article = own ? texts.article(*own, number, sub) : std::nullopt;
  if (!article) {
    std::cout << "  " << base::to_iso(at.promulgated) << " 的文本没有导入，或者没有这一条\n";
    return;
  }
  for (const Version& version : work.versions) {
    const corpus::ImportedText* text = texts.text_of(work, version);
    if (!text) continue;
    std::cout << "  " << base::to_iso(version.promulgated) << "  ";
    if (text == own) {
      std::cout << article->label << "（所引的版本）\n";
      continue;
    }
    const auto provisions = corpus::provisions_of(texts, *text);
    const auto found = corpus::corresponding(*article, provisions);
    if (!found) {
      std::cout << "没有相应的条文\n";
      continue;
    }
    std::cout << provisions[found->index].label << "（相似度 " << percent(found->score);
    if (found->next > 0.6 * found->score) std::cout << "，另有相近的条文";
    std::cout << "）\n";
  }
}

}  // namespace

int law_history(const LawArguments& arguments) {
  auto date = date_or_today(arguments.as_of);
  if (!date) return complain(date.error());
  Session session;
  auto law = session.law();
  if (!law) return complain(law.error());
  auto citation = citation::parse_citation(arguments.citation, **law, *date);
  if (!citation) return complain(citation.error());
  if (citation->work == nullptr) {
    std::cout << citation->title << "：" << citation->why << "\n";
    return exit_incomplete;
  }
  const Work& work = *citation->work;
  const corpus::Texts* texts = corpus::texts_of(**law);
  std::cout << work.title << "\n";
  for (const Version& version : work.versions) {
    show_version(version, texts ? texts->text_of(work, version) : nullptr);
  }
  if (work.repealed_on || work.expired) {
    std::cout << "  " << (work.repealed_on ? base::to_iso(*work.repealed_on) + " " : "") << "失效";
    if (!work.repealed_by.empty()) std::cout << "，由《" << work.repealed_by << "》废止";
    const corpus::Succession succession = corpus::succession_of(work, **law, *date);
    if (!succession.title.empty() && succession.stands) {
      std::cout << "，现由《" << succession.title << "》规定";
    }
    std::cout << "\n";
  }
  if (citation->article > 0) {
    std::cout << citation::provision_label(*citation) << "在各文本中的位置\n";
    const Version* last = work.versions.empty() ? nullptr : &work.versions.back();
    const Version* at = citation->at ? citation->at : last;
    if (texts && at) trace(work, *texts, *at, citation->article, citation->article_sub);
    for (const corpus::Renumbering& moved : work.renumberings) {
      const bool from =
          moved.from_article == citation->article && moved.from_sub == citation->article_sub;
      const bool to =
          moved.to_article == citation->article && moved.to_sub == citation->article_sub;
      if (!from && !to) continue;
      std::cout << "  目录: " << base::to_iso(moved.from) << " "
                << label(moved.from_article, moved.from_sub) << " → " << base::to_iso(moved.to)
                << " " << label(moved.to_article, moved.to_sub) << "\n";
    }
  }
  return exit_clean;
}

}  // namespace fashen::cli
