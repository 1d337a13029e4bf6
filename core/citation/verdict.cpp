// SPDX-License-Identifier: GPL-3.0-or-later
#include "citation/verdict.h"

#include <algorithm>
#include <vector>

#include "citation/article_places.h"
#include "citation/stated_version.h"
#include "corpus/succession.h"

namespace fashen::citation {
namespace {

using corpus::ArticleShape;
using corpus::Version;
using corpus::Work;

void set(Citation& citation, Status status, std::string why) {
  citation.status = status;
  citation.why = std::move(why);
}

std::string named(const Work& work) { return "《" + work.title + "》"; }

bool judge_repeal(Citation& citation, const corpus::Lookup& law, base::Date as_of) {
  const Work& work = *citation.work;
  if (!corpus::is_over(work, as_of)) return false;
  std::string why = named(work);
  why += work.repealed_on ? "已于" + base::to_chinese(*work.repealed_on) + "失效" : "已失效";
  if (!work.repealed_by.empty()) why += "（由《" + work.repealed_by + "》废止）";
  const corpus::Succession succession = corpus::succession_of(work, law, as_of);
  if (!succession.title.empty()) {
    const std::string title = "《" + succession.title + "》";
    why += succession.stands ? "，现行相应规定为" + title : "，其后的" + title + "也已失效";
    if (succession.stands) citation.suggestion = title;
  }
  set(citation, Status::repealed, why);
  return true;
}

/// True if the oldest version is known to be the text the work began with: statutes of national
/// rank, whose history stands under their titles. Of rules and lesser papers often only the latest
/// text was collected, and a first day that was not read proves nothing.
bool begins_with_original(const Work& work) {
  if (work.versions.empty() || work.rank > corpus::Rank::judicial_interpretation) return false;
  const Version& first = work.versions.front();
  bool another_number =
      !work.number.empty() && !first.number.empty() && work.number != first.number;
  return !another_number && first.evidence != corpus::evidence::recalled &&
         first.evidence != corpus::evidence::promulgation;
}

bool all_later(const Work& work, base::Date as_of) {
  return std::all_of(work.versions.begin(), work.versions.end(),
                     [&](const Version& v) { return v.effective && *v.effective > as_of; });
}

bool judge_start(Citation& citation, base::Date as_of) {
  const Work& work = *citation.work;
  citation.at = corpus::version_on(work, as_of);
  if (corpus::unsure_on(work, as_of)) {
    citation.at = nullptr;
    set(citation, Status::unknown, named(work) + "有施行日期未收录的新版本，未能确定适用的文本");
    return true;
  }
  if (citation.at != nullptr) return false;
  // An older text may be missing here unless the first one is known and had been passed by then.
  if (begins_with_original(work) && work.versions.front().promulgated <= as_of &&
      all_later(work, as_of)) {
    set(citation, Status::not_yet_in_force,
        named(work) + "自" + base::to_chinese(*work.versions.front().effective) + "起施行");
  } else {
    set(citation, Status::unknown, named(work) + "在该日适用的版本未收录");
  }
  return true;
}

const ArticleShape* shape_of(const Version& version, int article, int sub) {
  for (const ArticleShape& shape : version.shapes) {
    if (shape.number == article && shape.sub_number == sub) return &shape;
  }
  return nullptr;
}

/// True if the articles of the version are known, and this is none of them.
bool lacks(const Version& version, int article, int sub) {
  return !version.shapes.empty() && shape_of(version, article, sub) == nullptr;
}

std::string of_version(const Citation& citation, const Version& version) {
  return named(*citation.work) + "（" + base::to_iso(version.promulgated) + "版本）";
}

/// The articles that a citation names, without paragraphs and items: 第九条至第十一条.
std::string cited_articles(const Citation& citation) {
  Citation only;
  only.article = citation.article;
  only.article_sub = citation.article_sub;
  only.article_to = citation.article_to;
  return provision_label(only);
}

/// Says that the numbers cited are those of an older version, and what of the version in force.
void set_renumbered(Citation& citation, const Version& older, const std::string& now) {
  set(citation, Status::renumbered,
      cited_articles(citation) + "是" + of_version(citation, older) + "的序号，现行文本（" +
          base::to_iso(citation.at->promulgated) + "版本）" + now);
}

/// The same, where it is known where the words are now.
void set_moved(Citation& citation, const Version& older, const ArticlePlaces& places) {
  set_renumbered(citation, older, "中为" + label(places));
  const bool one = places.size() == 1;
  const bool range = citation.article_to > 0 && stand_together(places);
  if (one || range) citation.suggestion = named(*citation.work) + label(places);
}

/// Where the articles cited stand in the version in force, in order, each once; nothing unless all
/// of them are known.
std::optional<ArticlePlaces> places_now(const Citation& citation, const Version& older) {
  const int last = std::max(citation.article, citation.article_to);
  if (citation.article_sub > 0 && citation.article_to > 0) return std::nullopt;
  if (older.articles == 0 && last > citation.article) return std::nullopt;  // may be without end
  ArticlePlaces all;
  for (int number = citation.article; number <= last; ++number) {
    const auto places =
        article_in(*citation.work, older, *citation.at, {number, citation.article_sub});
    if (!places) return std::nullopt;
    all.insert(all.end(), places->begin(), places->end());
  }
  std::sort(all.begin(), all.end());
  all.erase(std::unique(all.begin(), all.end()), all.end());
  return all;
}

/// Whether the articles of the version in force that the citation would name are those.
bool are_cited(const Citation& citation, const ArticlePlaces& places) {
  const int last = std::max(citation.article, citation.article_to);
  const auto count = static_cast<std::size_t>(last - citation.article) + 1;
  if (places.size() != count) return false;
  if (citation.article_sub > 0) {
    return places[0] == ArticleNumber{citation.article, citation.article_sub};
  }
  return places[0].number == citation.article && stand_together(places);
}

/// The ends of a range of which both are known to have moved, where nothing is known of what
/// stands between them; empty otherwise.
std::string ends_now(const Citation& citation, const Version& older) {
  if (citation.article_to <= citation.article || citation.article_sub > 0) return {};
  std::string words;
  for (const int end : {citation.article, citation.article_to}) {
    const auto places = article_in(*citation.work, older, *citation.at, {end, 0});
    if (!places || *places == ArticlePlaces{{end, 0}}) return {};
    words += (words.empty() ? "中" : "，") + label({end, 0}) + "为" + label(*places);
  }
  return words;
}

/// Judges what a citation says of the version it names beside the title. True if that decides.
bool judge_stated_version(Citation& citation, base::Date as_of) {
  const Version* stated = stated_version(citation);
  if (stated == nullptr || stated == citation.at) return false;
  if (stated->promulgated > citation.at->promulgated) {
    if (!stated->effective || *stated->effective <= as_of) return false;
    set(citation, Status::not_yet_in_force,
        of_version(citation, *stated) + "自" + base::to_chinese(*stated->effective) + "起施行");
    return true;
  }
  if (citation.article == 0) return false;
  const int last = std::max(citation.article, citation.article_to);
  if (stated->articles > 0 && last > stated->articles) {
    set(citation, Status::no_such_article,
        of_version(citation, *stated) + "共" + std::to_string(stated->articles) + "条，没有" +
            label({last, 0}));
    return true;
  }
  if (citation.article_sub > 0 && lacks(*stated, citation.article, citation.article_sub)) {
    set(citation, Status::no_such_article,
        of_version(citation, *stated) + "没有" + label({citation.article, citation.article_sub}));
    return true;
  }
  const Version& at = *citation.at;
  if (const auto places = places_now(citation, *stated)) {
    if (!are_cited(citation, *places)) set_moved(citation, *stated, *places);
  } else if (const std::string ends = ends_now(citation, *stated); !ends.empty()) {
    set_renumbered(citation, *stated, ends);
  } else if (at.articles > 0 && citation.article > at.articles) {
    set_renumbered(citation, *stated,
                   "共" + std::to_string(at.articles) + "条，没有" + cited_articles(citation));
  } else if (citation.article_sub > 0 && lacks(at, citation.article, citation.article_sub) &&
             shape_of(*stated, citation.article, citation.article_sub) != nullptr) {
    set_renumbered(citation, *stated, "没有" + cited_articles(citation));
  }
  // Paragraphs and items are those of the other text, which nobody may have counted.
  return true;
}

/// The numbers in the version in force of an article that only the version before it has.
ArticlePlaces moved(const Citation& citation) {
  const auto& versions = citation.work->versions;
  const auto at = static_cast<std::size_t>(citation.at - versions.data());
  if (at == 0 || citation.article_to > 0) return {};
  return article_in(*citation.work, versions[at - 1], *citation.at,
                    {citation.article, citation.article_sub})
      .value_or(ArticlePlaces());
}

void judge_provision(Citation& citation) {
  const Version& at = *citation.at;
  const std::string where = of_version(citation, at);
  int last = std::max(citation.article, citation.article_to);
  if (at.articles > 0 && last > at.articles) {
    if (const ArticlePlaces places = moved(citation); !places.empty()) {
      return set_moved(citation, *(&at - 1), places);
    }
    set(citation, Status::no_such_article,
        where + "共" + std::to_string(at.articles) + "条，没有" + label({last, 0}));
    return;
  }
  const ArticleShape* shape = shape_of(at, citation.article, citation.article_sub);
  if (shape == nullptr) {
    if (citation.article_sub > 0 && lacks(at, citation.article, citation.article_sub)) {
      set(citation, Status::no_such_article,
          where + "没有" + label({citation.article, citation.article_sub}));
    }
    return;
  }
  auto paragraphs = static_cast<int>(shape->items.size());
  std::string article = label({citation.article, citation.article_sub});
  if (paragraphs > 0 && citation.paragraph > paragraphs) {
    set(citation, Status::no_such_article,
        where + article + "共" + std::to_string(paragraphs) + "款，没有第" +
            std::to_string(citation.paragraph) + "款");
    return;
  }
  int item = std::max(citation.item, citation.item_to);
  if (item == 0 || paragraphs == 0) return;
  int most = citation.paragraph > 0 ? shape->items[static_cast<std::size_t>(citation.paragraph - 1)]
                                    : *std::max_element(shape->items.begin(), shape->items.end());
  if (item <= most) return;
  set(citation, Status::no_such_article,
      where + article + (most == 0 ? "没有分项" : "只有" + std::to_string(most) + "项"));
}

}  // namespace

void judge(Citation& citation, const corpus::Lookup& law, base::Date as_of) {
  citation.status = Status::in_force;
  citation.why.clear();
  citation.suggestion.clear();
  citation.at = nullptr;
  if (judge_repeal(citation, law, as_of) || judge_start(citation, as_of)) return;
  if (judge_stated_version(citation, as_of)) return;
  if (citation.article > 0) judge_provision(citation);
}

}  // namespace fashen::citation
