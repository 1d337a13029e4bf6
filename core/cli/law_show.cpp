// SPDX-License-Identifier: GPL-3.0-or-later
#include <iostream>

#include "citation/citation.h"
#include "cli/exit_code.h"
#include "cli/law_actions.h"
#include "cli/session.h"
#include "corpus/card.h"
#include "corpus/card_words.h"
#include "corpus/figure_text.h"
#include "corpus/library.h"
#include "corpus/penal_source.h"
#include "corpus/succession.h"

namespace fashen::cli {
namespace {

void line(const std::string& label, const std::string& value) {
  if (!value.empty()) std::cout << "  " << label << "  " << value << "\n";
}

std::string day(const std::optional<base::Date>& date) {
  return date ? base::to_iso(*date) : std::string();
}

void show_version(const corpus::Version& version, bool current) {
  std::cout << (current ? "  → " : "    ") << base::to_iso(version.promulgated) << " 公布";
  std::cout << (version.effective ? "，" + day(version.effective) + " 起施行" : "，施行日期不明");
  if (version.ends) std::cout << "，" << day(version.ends) << " 起不再施行";
  if (version.articles > 0) std::cout << "，共 " << version.articles << " 条";
  if (!version.number.empty()) std::cout << "，" << version.number;
  std::cout << "\n";
}

void show_article(const corpus::Version& version, const citation::Citation& citation) {
  for (const corpus::ArticleShape& shape : version.shapes) {
    bool same = shape.number == citation.article && shape.sub_number == citation.article_sub;
    if (!same) continue;
    std::string items;
    for (std::size_t i = 0; i < shape.items.size(); ++i) {
      if (shape.items[i] == 0) continue;
      items += "，第 " + std::to_string(i + 1) + " 款有 " + std::to_string(shape.items[i]) + " 项";
    }
    line("该条", "共 " + std::to_string(shape.items.size()) + " 款" + items);
  }
}

/// For whom and for which case a fine is: "情节严重，对单位，".
std::string case_of(const corpus::Fine& fine) {
  static constexpr const char* branches[] = {"",           "情节较轻，",   "情节严重，",
                                             "拒不改正，", "造成后果的，", "所列的其他情形，"};
  static constexpr const char* targets[] = {"", "对单位", "对个人", "对负责人和直接责任人员"};
  std::string words = branches[static_cast<std::size_t>(fine.branch)];
  if (fine.when) {
    corpus::Fine amount;
    amount.range = *fine.when;
    const bool none = fine.when->high && fine.when->high->micros == 0;
    words += (none ? "没有" + fine.when_base : fine.when_base + corpus::to_words(amount)) + "的，";
  } else if (!fine.when_base.empty()) {
    words += fine.when_base + "无法计算的，";
  }
  return words + targets[static_cast<std::size_t>(fine.target)];
}

/// The penalties that the provision lays down, where its text was taken apart.
void show_penalties(const corpus::Lookup& law, const citation::Citation& citation) {
  const auto* cards = corpus::penal_cards_of(law, *citation.work, *citation.at);
  if (!cards) return;
  for (const corpus::PenalCard& card : corpus::cards_at(
           *cards, {citation.article, citation.article_sub, citation.paragraph, citation.item})) {
    std::string kinds;
    for (corpus::Penalty one : card.penalties) {
      kinds += (kinds.empty() ? "" : "、") + std::string(corpus::display_name(one));
    }
    if (kinds.empty()) continue;
    line("处罚", "第 " + std::to_string(card.paragraph) + " 款：" + kinds);
    for (const corpus::Fine& fine : card.fines) {
      const std::string item = fine.item > 0 ? "第 " + std::to_string(fine.item) + " 项，" : "";
      line("  罚款", item + case_of(fine) + (fine.may ? "可以处" : "处") + corpus::to_words(fine));
    }
    if (!card.whole) line("  另有", "没有写明数额，或者按照其他条款处罚的");
  }
}

void show_work(const citation::Citation& citation, const corpus::Lookup& law, base::Date as_of) {
  const corpus::Work& work = *citation.work;
  std::cout << work.title << "\n";
  line("位阶", corpus::display_name(work.rank));
  line("制定机关", work.issuer);
  line("文号", work.number);
  line("效力", citation::display_name(citation.status));
  line("说明", citation.why);
  line("改引", citation.suggestion);
  line("废止",
       day(work.repealed_on) + (work.repealed_by.empty() ? "" : " 由《" + work.repealed_by + "》"));
  const corpus::Succession succession = corpus::succession_of(work, law, as_of);
  line("现由", succession.title.empty() || !succession.stands ? std::string()
                                                              : "《" + succession.title + "》规定");
  std::cout << "  版本\n";
  for (const corpus::Version& version : work.versions)
    show_version(version, &version == citation.at);
  if (citation.at != nullptr && citation.article > 0) show_article(*citation.at, citation);
}

std::string joined(const std::vector<std::string>& words, const char* between) {
  std::string all;
  for (const std::string& word : words) all += (all.empty() ? "" : between) + word;
  return all;
}

void show_figures(const corpus::Card& card) {
  for (const corpus::Parameter& figure : card.figures) {
    const std::string words = corpus::figure_text(figure);
    if (words.empty()) continue;
    line("参数", figure.provision + " " + words + "（" + figure.name + "）");
  }
}

/// What the article says in our own words, where somebody wrote a card of that text.
void show_card(const citation::Citation& citation, const corpus::Lookup& law) {
  const corpus::CardSource* cards = corpus::cards_of(law);
  if (!cards) return;
  const auto card = cards->card_of(*citation.work, citation.at->promulgated, citation.article,
                                   citation.article_sub);
  if (!card) return;
  line("要旨", card->gist);
  std::vector<std::string> types;
  for (const corpus::NormType type : card->types) types.emplace_back(display_name(type));
  line("类型", joined(types, "、"));
  line("主体", card->subject);
  line("事项", card->conduct);
  show_figures(*card);
  line("术语", joined(card->keywords, "、"));
  line("俗称", joined(card->lay, "、"));
  if (card->digest.empty()) line("提示", "要旨没有与条文原文核对过");
  if (differs_from_card(law, *citation.work, *citation.at, citation.article,
                        citation.article_sub)) {
    line("提示", "导入的条文与写要旨时核对的文字不同，以条文为准");
  }
}

/// The official words of the provision, where the version in force was imported.
void show_words(const citation::Citation& citation, const corpus::Texts* texts) {
  if (!texts) return line("原文", "没有导入；用 fashen corpus import 导入");
  const corpus::ImportedText* text = texts->text_of(*citation.work, *citation.at);
  if (!text) {
    return line("原文", "没有导入 " + base::to_iso(citation.at->promulgated) + " 的文本");
  }
  const auto article = texts->article(*text, citation.article, citation.article_sub);
  if (!article) return;
  std::string headings = article->headings;
  for (std::size_t at; (at = headings.find('\n')) != std::string::npos;) {
    headings.replace(at, 1, " › ");
  }
  std::cout << "\n";
  if (!headings.empty()) std::cout << headings << "\n";
  const bool part = citation.paragraph > 0 || citation.item > 0;
  const auto words = corpus::part_of(*article, citation.paragraph, citation.item, citation.subitem);
  std::cout << (part ? citation::provision_label(citation) : article->label) << "　"
            << (words ? *words : article->words) << "\n";
}

}  // namespace

int law_show(const LawArguments& arguments) {
  auto date = date_or_today(arguments.as_of);
  if (!date) return complain(date.error());
  Session session;
  auto law = session.law();
  if (!law) return complain(law.error());
  auto citation = citation::parse_citation(arguments.citation, **law, *date);
  if (!citation) return complain(citation.error());
  std::cout << "截至 " << base::to_iso(*date) << "（法规目录资料截至 "
            << base::to_iso((*law)->known_until()) << "）\n";
  if (citation->work == nullptr) {
    std::cout << citation->title << "\n";
    line("效力", citation::display_name(citation->status));
    line("说明", citation->why);
    line("改为", citation->suggestion);
    return exit_incomplete;
  }
  show_work(*citation, **law, *date);
  if (citation->at && citation->article > 0) {
    show_card(*citation, **law);
    show_penalties(**law, *citation);
    show_words(*citation, corpus::texts_of(**law));
  }
  bool stands = citation->status == citation::Status::in_force;
  bool told = citation->status != citation::Status::unknown;
  return stands ? exit_clean : told ? exit_findings : exit_incomplete;
}

}  // namespace fashen::cli
