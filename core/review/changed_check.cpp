// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <set>

#include "review/dossier_checks.h"
#include "review/likeness.h"
#include "structure/outline.h"
#include "text/segment.h"

namespace fashen::review {
namespace {

using rule::DossierCheck;

constexpr std::size_t most_changes = 5;

struct Sentence {
  std::string label;  ///< Of its article
  std::string words;
  std::string bare;
};

// The sentences of the articles of a draft, without numbering.
std::vector<Sentence> sentences(const Paper& paper) {
  std::vector<Sentence> out;
  const structure::Outline& outline = paper.structure.outline;
  const std::string& text = paper.document->text;
  for (std::size_t index : outline.of_kind(structure::UnitKind::article)) {
    const structure::Unit& unit = outline.units[index];
    base::Span body{unit.label_span.end, unit.span.end};
    std::string_view rest = base::slice(text, body);
    while (!rest.empty()) {
      constexpr std::string_view stop = "。";
      const std::size_t end = std::min(rest.find(stop), rest.size());
      const std::string_view words = rest.substr(0, end);
      rest.remove_prefix(std::min(end + stop.size(), rest.size()));
      std::string bare = bare_words(words);
      if (!bare.empty()) out.push_back({unit.label, std::string(words), std::move(bare)});
    }
  }
  return out;
}

// A review opinion or minutes that ask for a change of this article.
bool asked_for(const std::string& label, const std::vector<std::size_t>& papers,
               const Evidence& evidence) {
  static const text::Regex change =
      std::move(*text::Regex::compile("修改|改为|删除|增加|调整|删去|补充|完善"));
  return std::any_of(papers.begin(), papers.end(), [&](std::size_t i) {
    const std::string_view words = evidence.papers()[i].words(rule::PaperPlace::text);
    for (std::size_t at = words.find(label); at != std::string_view::npos;
         at = words.find(label, at + label.size())) {
      if (change.contains(line_at(words, {at, at + label.size()}, 200))) return true;
    }
    return false;
  });
}

std::string trimmed(const std::string& words) {
  std::string out;
  for (char c : words) {
    if (c != '\n') out += c;
  }
  const std::size_t begin = out.find_first_not_of(' ');
  return begin == std::string::npos ? std::string() : out.substr(begin);
}

}  // namespace

void check_changed(const DossierCheck& check, CheckRun& run) {
  const auto before = run.evidence.holding({check.from}), after = run.evidence.holding({check.to});
  if (before.empty() || after.empty()) return;
  // Of several drafts the last one is what was reviewed.
  const std::size_t old_paper = before.back(), new_paper = after.back();
  if (old_paper == new_paper) return;
  std::set<std::string> known;
  for (const Sentence& one : sentences(run.evidence.papers()[old_paper])) known.insert(one.bare);
  if (known.empty()) return;
  const auto reviewers = run.evidence.holding(check.but_roles);
  std::size_t changes = 0;
  for (const Sentence& one : sentences(run.evidence.papers()[new_paper])) {
    if (known.count(one.bare) != 0 || asked_for(one.label, reviewers, run.evidence)) continue;
    if (++changes > most_changes) break;
    const std::string words = trimmed(one.words);
    add_finding(check, run, {{"article", one.label}, {"diff", words}},
                {{new_paper, words}, {old_paper, {}}});
  }
}

}  // namespace fashen::review
