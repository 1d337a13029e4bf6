// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/make_related_report.h"

#include "corpus/copied_share.h"
#include "corpus/norm_kind.h"
#include "text/fold.h"

namespace fashen::cli {
namespace {

using citation::RelatedProvision;

report::MarkedText marked(std::string_view text,
                          const std::vector<corpus::ComparedStretch>& stretches) {
  report::MarkedText out;
  out.text = text;
  for (const corpus::ComparedStretch& one : stretches) {
    out.marks.push_back({one.span, corpus::name(one.kind)});
  }
  return out;
}

report::RelatedRow make_row(std::string_view draft, const RelatedProvision& found) {
  report::RelatedRow row;
  row.title = found.text->title;
  row.version = base::to_iso(found.text->promulgated);
  row.provision = found.provision.label;
  row.rank = corpus::name(found.text->rank);
  row.rank_label = corpus::display_name(found.text->rank);
  row.reason = corpus::name(found.reason);
  row.reason_label = corpus::display_name(found.reason);
  row.likeness = found.likeness;
  row.copied = found.copied;
  row.draft = marked(draft, found.comparison.draft);
  row.upper = marked(found.provision.words, found.comparison.upper);
  for (const corpus::Departure& one : found.comparison.departures) {
    row.departures.push_back({corpus::name(one.kind), corpus::display_name(one.kind),
                              std::string(base::slice(draft, one.draft)),
                              std::string(base::slice(found.provision.words, one.upper))});
  }
  return row;
}

/// Says only from when the document applies and what it repeals, as every document does.
bool is_closing(std::string_view words) {
  constexpr std::size_t longest = 300;
  const auto force =
      static_cast<std::uint8_t>(1u << static_cast<unsigned>(corpus::NormKind::force));
  return words.size() <= longest && corpus::norm_kinds_of(text::fold(words).text) == force;
}

}  // namespace

base::Result<report::RelatedReport> make_related_report(const document::Document& document,
                                                        const review::Review& review,
                                                        citation::UpperLaw& upper,
                                                        const corpus::Lookup& law,
                                                        std::size_t limit) {
  report::RelatedReport report;
  report.path = document.path;
  report.title = review.structure.front.title.value;
  report.rank_label = structure::display_name(review.structure.maker.rank);
  report.as_of = review.as_of;
  report.corpus_digest = law.digest();
  report.law_known_until = base::to_iso(law.known_until());
  report.incomplete = upper.incomplete();
  for (const document::Incomplete& gap : document.incomplete) report.incomplete.push_back(gap);
  for (const corpus::Work* work : upper.basis()) report.basis.push_back(work->title);

  const structure::Outline& outline = review.structure.outline;
  for (const std::size_t unit : citation::comparable_units(outline)) {
    report::RelatedArticle article;
    article.label = outline.path_label(unit);
    article.span = citation::words_of(outline.units[unit], document);
    article.text = base::slice(document.text, article.span);
    if (article.text.empty()) continue;
    corpus::CopiedShare share(article.text);
    if (!is_closing(article.text)) {
      auto found = upper.find(article.span, limit);
      if (!found) return found.error();
      for (const RelatedProvision& one : *found) {
        share.take_from(one.provision.words);
        article.provisions.push_back(make_row(article.text, one));
      }
    }
    article.copied = share.share();
    report.characters += share.characters();
    report.copied += share.copied();
    report.articles.push_back(std::move(article));
  }
  if (report.articles.empty()) {
    report.incomplete.push_back(
        {document.path, "与上位法逐条比对", "没有认出条文或者编号的条款，无从逐条比对"});
  }
  report::order(report.incomplete);
  return report;
}

}  // namespace fashen::cli
