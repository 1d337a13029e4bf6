// SPDX-License-Identifier: GPL-3.0-or-later
#include "citation/upper_law.h"

#include <algorithm>

#include "corpus/copied_share.h"
#include "corpus/library.h"
#include "text/utf8.h"

namespace fashen::citation {
namespace {

using structure::UnitKind;

/// Where the words end in which a document says what it rests on.
std::size_t end_of_opening(const structure::Outline& outline) {
  const auto units = comparable_units(outline);
  return units.empty() ? outline.units.front().span.end : outline.units[units.front()].span.end;
}

bool in_annex(const structure::Outline& outline, std::size_t unit) {
  return outline.enclosing(unit, UnitKind::annex) != 0;
}

}  // namespace

base::Result<std::unique_ptr<UpperLaw>> UpperLaw::open(const document::Document& document,
                                                       const structure::Structure& structure,
                                                       const std::vector<Citation>& citations,
                                                       const corpus::Lookup& law, base::Date as_of,
                                                       const std::string& place) {
  const auto index = corpus::search_index_of(law);
  if (!index) return index.error();
  const corpus::Texts& texts = *corpus::texts_of(law);
  std::unique_ptr<UpperLaw> out(new UpperLaw(document, citations, texts));
  corpus::UpperScope scope;
  scope.as_of = as_of;
  const auto rank = corpus::parse_rank(structure::name(structure.maker.rank));
  scope.ranks = out->ranks_ = corpus::ranks_above(rank.value_or(corpus::Rank::unknown));
  scope.own = structure.front.title.value;
  scope.words = document.text;
  scope.place = place + "\n" + structure.front.issuer.value + "\n" + structure.front.region.value +
                "\n" + structure.front.title.value;
  out->read_basis(structure, scope);
  out->provisions_ = std::make_unique<corpus::UpperProvisions>(**index, texts, std::move(scope));
  return out;
}

void UpperLaw::read_basis(const structure::Structure& structure, corpus::UpperScope& scope) {
  const std::size_t opening = end_of_opening(structure.outline);
  for (const Citation& citation : citations_) {
    if (citation.work == nullptr) continue;
    const corpus::Work& work = *citation.work;
    if (citation.applied || citation.span.begin >= opening) {
      scope.named.insert(work.id);
      continue;
    }
    if (!scope.basis.insert(work.id).second) continue;
    basis_.push_back(&work);
    std::string reason = "没有导入它当日有效的原文";
    if (citation.at == nullptr) reason = citation.why;
    if (citation.at != nullptr && texts_.text_of(work, *citation.at) != nullptr) continue;
    incomplete_.push_back({"《" + work.title + "》", "与这部上位法逐条比对", reason});
  }
}

std::string UpperLaw::without_citations(base::Span words) const {
  std::string own(base::slice(document_.text, words));
  for (const Citation& citation : citations_) {
    if (!words.contains(citation.span)) continue;
    std::fill(own.begin() + static_cast<std::ptrdiff_t>(citation.span.begin - words.begin),
              own.begin() + static_cast<std::ptrdiff_t>(citation.span.end - words.begin), ' ');
  }
  return own;
}

std::vector<std::uint32_t> UpperLaw::cited_in(base::Span words) const {
  constexpr int longest_range = 50;
  std::vector<std::uint32_t> ids;
  for (const Citation& citation : citations_) {
    if (!words.contains(citation.span) || !citation.work || !citation.at) continue;
    const bool above = (ranks_ >> static_cast<unsigned>(citation.work->rank) & 1) != 0;
    const corpus::ImportedText* text = texts_.text_of(*citation.work, *citation.at);
    if (!above || text == nullptr || citation.article == 0) continue;
    const int last =
        std::clamp(citation.article_to, citation.article, citation.article + longest_range);
    for (int number = citation.article; number <= last; ++number) {
      const int sub = number == citation.article ? citation.article_sub : 0;
      const auto article = texts_.article(*text, number, sub);
      if (article && std::find(ids.begin(), ids.end(), article->id) == ids.end()) {
        ids.push_back(article->id);
      }
    }
  }
  return ids;
}

base::Result<std::vector<RelatedProvision>> UpperLaw::find(base::Span words, std::size_t limit) {
  const std::string_view draft = base::slice(document_.text, words);
  // Every first article says why it was made and on what; only what it rests on governs that.
  const bool purpose = draft.find("制定本") != std::string_view::npos;
  const auto found = provisions_->find(without_citations(words), cited_in(words), purpose, limit);
  if (!found) return found.error();
  std::vector<RelatedProvision> related;
  for (const corpus::UpperProvision& one : *found) {
    auto provision = texts_.provision(one.provision);
    if (!provision) continue;
    RelatedProvision out;
    out.text = texts_.text(provision->text);
    out.provision = std::move(*provision);
    out.reason = one.reason;
    out.likeness = one.likeness;
    corpus::CopiedShare share(draft);
    share.take_from(out.provision.words);
    out.copied = share.share();
    out.comparison = corpus::compare_words(draft, out.provision.words);
    related.push_back(std::move(out));
  }
  return related;
}

std::vector<std::size_t> comparable_units(const structure::Outline& outline) {
  const auto outside_annexes = [&](std::vector<std::size_t> units) {
    std::erase_if(units, [&](std::size_t unit) { return in_annex(outline, unit); });
    return units;
  };
  if (auto articles = outside_annexes(outline.of_kind(UnitKind::article)); !articles.empty()) {
    return articles;
  }
  auto clauses = outside_annexes(outline.of_kind(UnitKind::clause));
  std::erase_if(clauses, [&](std::size_t unit) {
    const auto& children = outline.units[unit].children;
    return std::any_of(children.begin(), children.end(), [&](std::size_t child) {
      return outline.units[child].kind == UnitKind::clause;
    });
  });
  return clauses;
}

base::Span words_of(const structure::Unit& unit, const document::Document& document) {
  const std::size_t begin = unit.label_span.empty() ? unit.span.begin : unit.label_span.end;
  const std::string_view all = base::slice(document.text, {begin, unit.span.end});
  const std::string_view inner = text::trim(all);
  const std::size_t lead = static_cast<std::size_t>(inner.data() - all.data());
  return inner.empty() ? base::Span{begin, begin}
                       : base::Span{begin + lead, begin + lead + inner.size()};
}

}  // namespace fashen::citation
