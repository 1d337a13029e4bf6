// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/dossier_examples.h"

#include <algorithm>

#include "review/likeness.h"

namespace fashen::review {
namespace {

using rule::DossierCheck;

/// One block a line.
document::Document plain(std::string_view name, std::string_view text) {
  document::Document document;
  document.path = name;
  document.media_type = "text/plain";
  for (std::size_t begin = 0; begin < text.size();) {
    const std::size_t end = std::min(text.find('\n', begin), text.size());
    document::Block block;
    block.span = {document.text.size(), document.text.size() + end - begin};
    document.text.append(text.substr(begin, end - begin)) += '\n';
    if (!block.span.empty()) document.blocks.push_back(block);
    begin = end + 1;
  }
  document::finish(document);
  return document;
}

std::string listed(const std::vector<const DossierFinding*>& findings) {
  std::string out;
  for (const DossierFinding* finding : findings) {
    out += "\n    得到: " + finding->message;
    for (const PaperQuote& place : finding->places) out += " ⟦" + place.quote + "⟧";
  }
  return out.empty() ? "\n    得到: 没有意见" : out;
}

bool quotes(const DossierFinding& finding, const std::string& words) {
  const std::string wanted = bare_words(words);
  return wanted.empty() ||
         std::any_of(finding.places.begin(), finding.places.end(), [&](const PaperQuote& place) {
           return bare_words(place.quote).find(wanted) != std::string::npos;
         });
}

}  // namespace

std::vector<PaperSource> example_papers(std::string_view text) {
  constexpr std::string_view marker = "=== ";
  std::vector<PaperSource> papers;
  std::string name, body;
  const auto close = [&] {
    if (!name.empty()) papers.push_back({name, plain(name, body)});
    body.clear();
  };
  for (std::size_t begin = 0; begin < text.size();) {
    const std::size_t end = std::min(text.find('\n', begin), text.size());
    const std::string_view line = text.substr(begin, end - begin);
    if (line.starts_with(marker)) {
      close();
      name = line.substr(marker.size());
    } else {
      body.append(line) += '\n';
    }
    begin = end + 1;
  }
  close();
  return papers;
}

std::vector<ExampleFailure> run_dossier_examples(const rule::ChecklistLibrary& library,
                                                 std::string_view id, const corpus::Lookup& law) {
  std::vector<ExampleFailure> failures;
  for (const DossierCheck& check : library.checks) {
    if (check.metadata.id != id || check.examples.empty()) continue;
    const rule::Checklist* checklist = library.checklist(check.checklists.front());
    std::size_t bad = 0;
    for (const DossierCheck::Dossier& example : check.examples) {
      const DossierReview review =
          review_dossier(example_papers(example.text), library, checklist, law, law.known_until());
      std::vector<const DossierFinding*> found;
      for (const DossierFinding& finding : review.findings) {
        if (finding.check->metadata.id == id) found.push_back(&finding);
      }
      bad += example.bad ? 1 : 0;
      const bool right =
          example.bad ? found.size() == 1 && quotes(*found.front(), example.quote) : found.empty();
      if (right) continue;
      failures.push_back({check.metadata.path + ":" + std::to_string(example.line),
                          "例子: " + example.text + "    应为: " +
                              (example.bad ? "一条意见 ⟦" + example.quote + "⟧" : "没有意见") +
                              listed(found)});
    }
    if (check.examples.size() < 3 * bad) {
      failures.push_back({check.metadata.path, "每个有问题的例子至少要有两个没有问题的例子"});
    }
  }
  return failures;
}

}  // namespace fashen::review
