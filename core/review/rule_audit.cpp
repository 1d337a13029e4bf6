// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/rule_audit.h"

#include <algorithm>

#include "citation/citation.h"
#include "corpus/card_words.h"
#include "rule/basis.h"
#include "text/numeral.h"

namespace fashen::review {
namespace {

using corpus::Version;
using corpus::Work;

std::string article_label(int article) { return "第" + text::to_chinese_numeral(article) + "条"; }

/// The number that an article of one text has in a later one, by the renumberings on record; 0 if
/// there is no record that reaches from one to the other.
int moved(const Work& work, int article, base::Date from, base::Date to) {
  while (from < to) {
    auto step =
        std::find_if(work.renumberings.begin(), work.renumberings.end(), [&](const auto& r) {
          return r.from == from && r.from_article == article && r.from_sub == 0 && r.to <= to;
        });
    if (step == work.renumberings.end() || step->to_sub > 0) return 0;
    article = step->to_article;
    from = step->to;
  }
  return article;
}

const corpus::ArticleShape* shape_of(const Version& version, int article) {
  for (const corpus::ArticleShape& shape : version.shapes) {
    if (shape.number == article && shape.sub_number == 0) return &shape;
  }
  return nullptr;
}

/// What became of an article between two texts of its work.
std::string compare(const Work& work, int article, const Version& before, const Version& after) {
  std::string text = "《" + work.title + "》" + base::to_iso(before.promulgated) + "的文本已由" +
                     base::to_iso(after.promulgated) + "的文本代替";
  if (after.effective) text += "（" + base::to_iso(*after.effective) + "施行）";
  if (article == 0) return text + "，须核对";
  int now = moved(work, article, before.promulgated, after.promulgated);
  if (now != 0 && now != article) {
    return text + "，" + article_label(article) + "改为" + article_label(now);
  }
  if (after.articles > 0 && article > after.articles) {
    return text + "，新文本只有 " + std::to_string(after.articles) + " 条";
  }
  const auto *old_shape = shape_of(before, article), *new_shape = shape_of(after, article);
  bool reshaped = old_shape && new_shape && old_shape->items != new_shape->items;
  return text + (reshaped ? "，" + article_label(article) + "的款、项有变化，须核对"
                          : "，条号未见变动，须核对内容");
}

const Version* version_named(const Work& work, base::Date promulgated) {
  for (const Version& version : work.versions) {
    if (version.promulgated == promulgated) return &version;
  }
  return nullptr;
}

/// What happened to one basis; empty if nothing did.
std::string audit(const std::string& written, const corpus::Lookup& law,
                  const std::optional<base::Date>& from, base::Date to) {
  auto basis = rule::parse_basis(written);
  if (!basis) return basis.error().message;
  auto works = law.by_title(basis->title);
  if (works.size() != 1) return works.empty() ? "法规库没有收录" : "法规名称有歧义";
  const Work& work = *works.front();
  if (work.repealed_on && *work.repealed_on <= to && (!from || *work.repealed_on > *from)) {
    std::string text = "已于" + base::to_iso(*work.repealed_on) + "废止";
    if (!work.repealed_by.empty()) text += "（" + work.repealed_by + "）";
    return work.successor.empty() ? text : text + "，由《" + work.successor + "》代替";
  }
  const Version* before = from             ? corpus::version_on(work, *from)
                          : basis->version ? version_named(work, *basis->version)
                                           : corpus::version_on(work, to);
  const Version* after = corpus::version_on(work, to);
  if (before == nullptr && !from) return "规则写明的文本（" + written + "）不在法规库中";
  int article = 0;
  if (auto cited =
          citation::parse_citation("《" + basis->title + "》" + basis->provision, law, to)) {
    article = cited->article;
  }
  if (before != nullptr && after != nullptr && before->promulgated < after->promulgated) {
    return compare(work, article, *before, *after);
  }
  for (const Version& version : work.versions) {
    bool coming = version.promulgated <= to && version.effective && *version.effective > to &&
                  (!from || version.promulgated > *from);
    if (coming && after != nullptr) {
      return "尚未施行的新文本: " + compare(work, article, *after, version);
    }
  }
  if (before != nullptr && before == after && differs_from_card(law, work, *after, article)) {
    return "导入的" + article_label(article) + "与写要旨时核对的文字不同，须核对内容";
  }
  return {};
}

}  // namespace

std::vector<BasisChange> audit_rules(const std::vector<std::unique_ptr<rule::Rule>>& rules,
                                     const corpus::Lookup& law,
                                     const std::optional<base::Date>& from, base::Date to) {
  std::vector<BasisChange> changes;
  for (const auto& rule : rules) {
    const rule::Metadata& one = rule->metadata();
    std::vector<std::string> all = one.basis;
    if (one.form && one.form->kind == rule::FormKind::limit) {
      const auto* figure = law.parameter(one.form->param, one.form->law, to);
      // A figure's instrument may be one that the catalogue does not follow.
      if (figure != nullptr && law.by_title(figure->work).size() == 1) {
        all.push_back(figure->work + "@" + figure->version + " " + figure->provision);
      }
    }
    std::sort(all.begin(), all.end());
    all.erase(std::unique(all.begin(), all.end()), all.end());
    for (const std::string& written : all) {
      std::string what = audit(written, law, from, to);
      if (!what.empty()) changes.push_back({one.id, one.path, written, what});
    }
  }
  return changes;
}

}  // namespace fashen::review
