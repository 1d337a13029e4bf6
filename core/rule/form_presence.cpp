// SPDX-License-Identifier: GPL-3.0-or-later
#include "rule/form_run.h"

// The forms that ask whether words are there: require and forbid.
namespace fashen::rule {
namespace {

constexpr std::size_t longest_head = 120;

/// The document's title, or its first line where it has none.
base::Span head_of(const Subject& subject) {
  const structure::Field& title = subject.structure.front.title;
  if (title.present()) return title.span;
  const std::string& text = subject.document.text;
  std::size_t begin = text.find_first_not_of(" \n");
  if (begin == std::string::npos) return {};
  std::size_t end = std::min(text.find('\n', begin), text.size());
  return end - begin > longest_head ? base::Span{} : base::Span{begin, end};
}

}  // namespace

void run_require(FormRun& run) {
  Hit cause, there;
  cause.span = head_of(run.subject);
  if (!run.compiled.when.empty()) {
    bool any = false;
    for (const text::Regex& regex : run.compiled.when) {
      std::vector<Hit> hits = run.hits(regex);
      if (hits.empty()) continue;
      cause = hits.front();
      any = true;
      break;
    }
    if (!any) return;
  }
  if (run.first(run.compiled.patterns, run.whole(), there) || cause.span.empty()) return;
  run.report(cause);
}

void run_forbid(FormRun& run) {
  const structure::ClauseFacts& facts = run.subject.structure.facts;
  for (std::size_t i = 0; i < run.compiled.patterns.size(); ++i) {
    const std::string& instead = run.form.instead[i];
    for (const Hit& hit : run.hits(run.compiled.patterns[i])) {
      if (facts.quoted(hit.span) || !facts.operative(hit.span)) continue;
      Draft& draft = run.report(hit, {{"instead", instead}});
      if (instead.empty()) continue;
      draft.fix = finding::Fix{hit.span, instead};
    }
  }
}

}  // namespace fashen::rule
