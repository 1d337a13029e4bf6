// SPDX-License-Identifier: GPL-3.0-or-later
#include "structure/reference_resolver.h"

#include <algorithm>

#include "text/numeral.h"

namespace fashen::structure {
namespace {

constexpr int kLargestRange = 500;

std::string ordinal(int number, const char* measure) {
  return "第" + text::to_chinese_numeral(number) + measure;
}

const char* measure_of(UnitKind kind) {
  switch (kind) {
    case UnitKind::part: return "编";
    case UnitKind::chapter: return "章";
    case UnitKind::section: return "节";
    case UnitKind::article: return "条";
    case UnitKind::paragraph: return "款";
    case UnitKind::item: return "项";
    case UnitKind::subitem: return "目";
    default: return "";
  }
}

void dangle(Reference& reference, std::string why) {
  reference.dangling = true;
  reference.targets.clear();  // Of a range, those found so far
  reference.why = std::move(why);
}

/// The numbers a step names, a range written out.
std::vector<int> numbers_of(const ReferenceStep& step) {
  if (!step.range || step.numbers.size() < 2) return step.numbers;
  std::vector<int> numbers(step.numbers.begin(), step.numbers.end() - 2);
  const int first = step.numbers[step.numbers.size() - 2];
  const int last = std::min(step.numbers.back(), first + kLargestRange);
  for (int number = first; number <= last; ++number) numbers.push_back(number);
  return numbers;
}

}  // namespace

ReferenceResolver::ReferenceResolver(const Outline& outline) : outline_(outline) {
  std::size_t series = 0;
  std::size_t annex = 0;
  parts_.reserve(outline.units.size() * 3 / 2);
  for (std::size_t index = 1; index < outline.units.size(); ++index) {
    const Unit& unit = outline.units[index];
    switch (unit.kind) {
      case UnitKind::annex: annexes_.push_back(index); break;
      case UnitKind::part:
      case UnitKind::chapter:
      case UnitKind::section: chapters_.push_back({0, unit.kind, unit.number, index}); break;
      case UnitKind::article: {
        const std::size_t own_annex = outline.enclosing(index, UnitKind::annex);
        const bool restarts = !in_order_.empty() && unit.number == 1 && unit.sub_number == 0 &&
                              in_order_.back().number >= 1;
        if (restarts || (!in_order_.empty() && own_annex != annex)) ++series;
        annex = own_annex;
        in_order_.push_back({series, unit.number, unit.sub_number, index});
        break;
      }
      case UnitKind::clause:
        if (unit.style == NumberStyle::decimal) decimals_.emplace_back(unit.label, index);
        if (unit.depth == 1 && unit.style != NumberStyle::none &&
            outline.enclosing(index, UnitKind::article) == 0) {
          const std::size_t own_annex = outline.enclosing(index, UnitKind::annex);
          top_clauses_.push_back({own_annex, UnitKind::clause, unit.number, index});
        }
        break;
      default: break;
    }
    add_parts(index);
  }
  std::sort(parts_.begin(), parts_.end());
  std::sort(chapters_.begin(), chapters_.end());
  std::sort(top_clauses_.begin(), top_clauses_.end());
  articles_ = in_order_;
  std::sort(articles_.begin(), articles_.end());
  std::sort(decimals_.begin(), decimals_.end());
}

void ReferenceResolver::add_parts(std::size_t index) {
  const Unit& unit = outline_.units[index];
  const Unit& parent = outline_.units[unit.parent];
  parts_.push_back({unit.parent, unit.kind, unit.number, index});
  if (unit.kind == UnitKind::clause) {
    parts_.push_back({unit.parent, kNumbered, unit.number, index});
  }
  if (unit.kind != UnitKind::item || parent.kind != UnitKind::paragraph) return;
  parts_.push_back({parent.parent, UnitKind::item, unit.number, index});
  if (unit.style != NumberStyle::paren_chinese) {
    parts_.push_back({parent.parent, kNumbered, unit.number, index});
  }
}

ReferenceResolver::Parts ReferenceResolver::parts(std::size_t scope, UnitKind kind) const {
  const auto first = std::lower_bound(parts_.begin(), parts_.end(), Part{scope, kind, 0, 0});
  const auto last = std::partition_point(first, parts_.end(), [&](const Part& part) {
    return part.scope == scope && part.kind == kind;
  });
  return {first, last};
}

std::size_t ReferenceResolver::part(std::size_t scope, UnitKind kind, int number) const {
  const auto at = std::lower_bound(parts_.begin(), parts_.end(), Part{scope, kind, number, 0});
  const bool found =
      at != parts_.end() && at->scope == scope && at->kind == kind && at->number == number;
  return found ? at->unit : 0;
}

bool ReferenceResolver::has(UnitKind kind) const {
  if (kind == UnitKind::article) return !articles_.empty();
  const auto at = std::lower_bound(chapters_.begin(), chapters_.end(), Part{0, kind, 0, 0});
  return at != chapters_.end() && at->kind == kind;
}

std::size_t ReferenceResolver::series_at(std::size_t offset) const {
  const auto next = std::upper_bound(in_order_.begin(), in_order_.end(), offset,
                                     [&](std::size_t at, const Article& article) {
                                       return at < outline_.units[article.unit].span.begin;
                                     });
  if (next == in_order_.end()) return in_order_.back().series;
  if (next == in_order_.begin()) return in_order_.front().series;
  // Between two series the annex decides: the first lines of an annex belong to what follows.
  const std::size_t here = outline_.enclosing(outline_.innermost(offset), UnitKind::annex);
  const std::size_t before = outline_.enclosing(std::prev(next)->unit, UnitKind::annex);
  return here == before ? std::prev(next)->series : next->series;
}

void ReferenceResolver::find_articles(const ReferenceStep& step, std::size_t series,
                                      Reference& into) const {
  const std::vector<int> numbers = numbers_of(step);
  for (int number : numbers) {
    const bool last = number == numbers.back();
    const Article key{series, number, last ? step.sub_number : 0, 0};
    const auto at = std::lower_bound(articles_.begin(), articles_.end(), key);
    if (at != articles_.end() && at->series == series && at->number == number &&
        at->sub_number == key.sub_number) {
      into.targets.push_back(at->unit);
      continue;
    }
    const auto past =
        std::lower_bound(articles_.begin(), articles_.end(), Article{series + 1, 0, 0, 0});
    std::string why = "文中没有" + ordinal(number, "条");
    if (key.sub_number != 0) why += "之" + text::to_chinese_numeral(key.sub_number);
    if (past != articles_.begin()) why += "，最后一条是" + ordinal(std::prev(past)->number, "条");
    return dangle(into, why);
  }
}

void ReferenceResolver::find_clauses(const ReferenceStep& step, std::size_t offset,
                                     Reference& into) const {
  const std::size_t annex = outline_.enclosing(outline_.innermost(offset), UnitKind::annex);
  const auto first = std::lower_bound(top_clauses_.begin(), top_clauses_.end(),
                                      Part{annex, UnitKind::clause, 0, 0});
  if (first == top_clauses_.end() || first->scope != annex) {
    into.why = "文中没有编号，无法确定所指";
    return;
  }
  for (int number : numbers_of(step)) {
    const auto at =
        std::lower_bound(first, top_clauses_.end(), Part{annex, UnitKind::clause, number, 0});
    if (at != top_clauses_.end() && at->scope == annex && at->number == number) {
      into.targets.push_back(at->unit);
      continue;
    }
    return dangle(into, "文中没有" + ordinal(number, "条") + "或者编号为" + std::to_string(number) +
                            "的部分");
  }
}

void ReferenceResolver::find_children(const ReferenceStep& step, std::size_t scope,
                                      Reference& into) const {
  const UnitKind kind = outline_.units[scope].kind;
  const Parts candidates = parts(scope, step.kind);
  // Contracts number what law leaves unnumbered: 第五条第二款 is then 2. or 5.2.
  const bool numbered = !parts(scope, kNumbered).empty();
  for (int number : numbers_of(step)) {
    std::size_t target = part(scope, step.kind, number);
    if (numbered && (target == 0 || step.kind == UnitKind::paragraph)) {
      if (const std::size_t other = part(scope, kNumbered, number); other != 0) target = other;
    }
    if (target != 0) {
      into.targets.push_back(target);
      continue;
    }
    const std::string place = outline_.path_label(scope);
    if (candidates.empty() && (kind == UnitKind::clause || numbered)) {
      into.targets.clear();
      into.why = "无法确定所指的" + std::string(measure_of(step.kind));
      return;
    }
    std::string why = place.empty() ? "该处" : place;
    if (step.kind == UnitKind::paragraph) {
      why += "只有" + std::to_string(candidates.size()) + "款，没有" + ordinal(number, "款");
    } else {
      why += "没有第（" + text::to_chinese_numeral(number) + "）" + measure_of(step.kind);
    }
    return dangle(into, why);
  }
}

void ReferenceResolver::find_kind(const ReferenceStep& step, Reference& into) const {
  for (int number : numbers_of(step)) {
    const auto at =
        std::lower_bound(chapters_.begin(), chapters_.end(), Part{0, step.kind, number, 0});
    if (at == chapters_.end() || at->kind != step.kind || at->number != number) {
      return dangle(into, "文中没有" + ordinal(number, measure_of(step.kind)));
    }
    into.targets.push_back(at->unit);
  }
}

void ReferenceResolver::find_article_before(int back, std::size_t here, Reference& into) const {
  const auto own = std::lower_bound(
      in_order_.begin(), in_order_.end(), here,
      [](const Article& article, std::size_t unit) { return article.unit < unit; });
  const auto place = own - in_order_.begin();
  if (place < back || in_order_[static_cast<std::size_t>(place - back)].series != own->series) {
    return dangle(into, "本条之前没有足够的条");
  }
  for (auto index = place - back; index < place; ++index) {
    into.targets.push_back(in_order_[static_cast<std::size_t>(index)].unit);
  }
}

void ReferenceResolver::find_before(const RelativeReference& relative, std::size_t here,
                                    Reference& into) const {
  const Unit& own = outline_.units[here];
  const Parts siblings = parts(own.parent, relative.kind);
  const auto at = std::lower_bound(siblings.begin(), siblings.end(),
                                   Part{own.parent, relative.kind, own.number, here});
  const auto place = at - siblings.begin();
  if (place < relative.back) {
    const char* measure = measure_of(relative.kind);
    const std::string label = outline_.path_label(outline_.enclosing(here, UnitKind::article));
    const std::string many = relative.back == 1 ? "" : std::to_string(relative.back);
    return dangle(into, (label.empty() ? "本条" : label) + "中此处之前没有" + many + measure);
  }
  for (const Part& sibling : siblings.subspan(static_cast<std::size_t>(place - relative.back),
                                              static_cast<std::size_t>(relative.back))) {
    into.targets.push_back(sibling.unit);
  }
}

void ReferenceResolver::descend(const ReferenceChain& chain, std::size_t from,
                                Reference& into) const {
  for (std::size_t index = from; index < chain.steps.size(); ++index) {
    if (into.dangling || into.targets.empty()) return;
    const std::size_t scope = into.targets.back();
    into.targets.clear();
    find_children(chain.steps[index], scope, into);
  }
}

void ReferenceResolver::resolve(const ReferenceChain& chain, std::size_t offset, bool own,
                                Reference& into) const {
  const ReferenceStep& first = chain.steps.front();
  const std::size_t here = outline_.innermost(offset);
  switch (first.kind) {
    case UnitKind::clause: {
      const auto at = std::lower_bound(decimals_.begin(), decimals_.end(),
                                       std::pair{std::string(first.decimal), std::size_t{0}});
      if (at != decimals_.end() && at->first == first.decimal) {
        into.targets.push_back(at->second);
      } else if (!decimals_.empty()) {
        dangle(into, "文中没有编号“" + std::string(first.decimal) + "”");
      } else {
        into.why = "文中没有这种编号，无法确定所指";
      }
      break;
    }
    case UnitKind::article:
      if (!articles_.empty()) {
        find_articles(first, series_at(offset), into);
      } else if (own) {
        find_clauses(first, offset, into);
      }
      break;
    case UnitKind::paragraph:
    case UnitKind::item:
    case UnitKind::subitem: {
      const std::size_t article = outline_.enclosing(here, UnitKind::article);
      if (article == 0) {
        into.why = "不在条文之中，无法确定所指";
        return;
      }
      std::size_t scope = article;
      if (first.kind != UnitKind::paragraph) {
        const std::size_t paragraph = outline_.enclosing(here, UnitKind::paragraph);
        if (paragraph != 0 && !parts(paragraph, UnitKind::item).empty()) scope = paragraph;
      }
      if (first.kind == UnitKind::subitem) {
        into.why = "无法确定所指的目";
        return;
      }
      find_children(first, scope, into);
      break;
    }
    default: find_kind(first, into); return;
  }
  descend(chain, 1, into);
}

void ReferenceResolver::resolve(const RelativeReference& relative, const ReferenceChain* rest,
                                std::size_t offset, Reference& into) const {
  const std::size_t here = outline_.enclosing(outline_.innermost(offset), relative.kind);
  if (here == 0) {
    into.why = "不在条文之中，无法确定所指";
    return;
  }
  if (relative.back == 0) {
    into.targets.push_back(here);
  } else if (relative.kind == UnitKind::article) {
    find_article_before(relative.back, here, into);
  } else {
    find_before(relative, here, into);
  }
  if (rest != nullptr) descend(*rest, 0, into);
}

void ReferenceResolver::resolve_annex(int number, std::size_t offset, Reference& into) const {
  if (annexes_.empty()) {
    into.why = "附件没有随文提供";
    return;
  }
  if (number == 0) {
    const std::size_t own = outline_.enclosing(outline_.innermost(offset), UnitKind::annex);
    if (annexes_.size() == 1 && own == 0) into.targets.push_back(annexes_.front());
    if (into.targets.empty()) into.why = "有多个附件，无法确定所指";
    return;
  }
  for (std::size_t annex : annexes_) {
    const int own = outline_.units[annex].number;
    if (own == number || (own == 0 && annexes_.size() == 1 && number == 1)) {
      into.targets.push_back(annex);
      return;
    }
  }
  dangle(into, "文中没有附件" + std::to_string(number));
}

}  // namespace fashen::structure
