// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/paper.h"

#include <algorithm>

#include "review/recognise.h"
#include "review/stated_date.h"
#include "text/utf8.h"

namespace fashen::review {
namespace {

constexpr std::size_t head_bytes = 360;
constexpr std::size_t tail_bytes = 480;

// Moves an offset back to the beginning of its character.
std::size_t character_begin(std::string_view text, std::size_t at) {
  while (at > 0 && at < text.size() && (static_cast<unsigned char>(text[at]) & 0xC0) == 0x80) --at;
  return at;
}

std::string why_unreadable(const document::Document& document) {
  if (!text::trim(document.text).empty()) return {};
  std::string why = "没有可以读取的文字";
  for (const auto& part : document.incomplete) {
    why += "（" + part.reason + "）";
    break;
  }
  return why;
}

std::string find_signer(const Paper& paper) {
  static const text::Regex by_hand =
      std::move(*text::Regex::compile("(?:专家组成员|专家签名|签名|签字|署名|签发人?|记录人?)(?:：|"
                                      ":)\\s*(?P<at>[^\\n。；]{2,40})"));
  std::string signer = paper.structure.front.issuer.value;
  text::Match match;
  const std::string& folded = paper.document->folded.text;
  if (by_hand.search(folded, {0, folded.size()}, match)) {
    const std::string hand(text::trim(base::slice(folded, match.groups[1])));
    if (!hand.empty()) signer += (signer.empty() ? "" : "；") + hand;
  }
  return signer;
}

}  // namespace

bool Paper::holds(std::string_view role) const {
  return std::any_of(roles.begin(), roles.end(),
                     [&](const HeldRole& held) { return held.id == role; });
}

std::string_view Paper::words(rule::PaperPlace place) const {
  if (!document) return {};
  const std::string_view folded = document->folded.text;
  switch (place) {
    case rule::PaperPlace::text: return folded;
    case rule::PaperPlace::title: {
      const auto& title = structure.front.title;
      if (title.present()) return base::slice(folded, document::to_folded(*document, title.span));
      const std::string_view head = text::trim(folded);
      return head.substr(0, character_begin(head, std::min(head_bytes, head.find('\n'))));
    }
    case rule::PaperPlace::sign_off:
      if (folded.size() <= tail_bytes) return folded;
      return folded.substr(character_begin(folded, folded.size() - tail_bytes));
  }
  return folded;
}

const DatedEvent* Paper::event(std::string_view id) const {
  const auto found = std::find_if(events.begin(), events.end(),
                                  [&](const DatedEvent& event) { return event.id == id; });
  return found == events.end() ? nullptr : &*found;
}

Paper read_paper(std::string path, base::Result<document::Document> read,
                 const rule::ChecklistLibrary& library) {
  Paper paper;
  paper.path = std::move(path);
  if (!read) {
    paper.problem = read.error().message;
  } else if (std::string why = why_unreadable(*read); !why.empty()) {
    paper.problem = std::move(why);
  } else {
    paper.document = std::make_unique<document::Document>(std::move(*read));
    paper.structure = structure::analyze(*paper.document);
    paper.date = paper.structure.front.date.date;
    paper.signer = find_signer(paper);
  }
  recognise(paper, library);
  if (paper.readable()) paper.events = stated_events(paper, library);
  return paper;
}

std::string line_at(std::string_view folded, base::Span at, std::size_t characters) {
  std::size_t begin = at.begin == 0 ? 0 : folded.rfind('\n', at.begin - 1);
  begin = begin == std::string_view::npos || at.begin == 0 ? 0 : begin + 1;
  const std::size_t end = std::min(folded.find('\n', at.end), folded.size());
  std::string_view line = text::trim(folded.substr(begin, end - begin));
  if (text::length(line) <= characters) return std::string(line);
  // The words themselves stay whole; what stands before them goes first.
  const auto offset = static_cast<std::size_t>(folded.data() + at.begin - line.data());
  const std::string_view rest = offset <= line.size() ? line.substr(offset) : line;
  const std::string_view kept = text::prefix(rest, characters);
  return (rest.size() < line.size() ? "…" : "") + std::string(kept) +
         (kept.size() < rest.size() ? "…" : "");
}

}  // namespace fashen::review
