// SPDX-License-Identifier: GPL-3.0-or-later
#include "citation/official_text.h"

#include <algorithm>
#include <array>
#include <string>
#include <string_view>
#include <vector>

#include "corpus/alignment.h"
#include "corpus/succession.h"
#include "text/diff.h"
#include "text/fold.h"
#include "text/utf8.h"

namespace fashen::citation {
namespace {

using std::string_view;

constexpr string_view open_quote = "“", close_quote = "”";
constexpr std::size_t longest_quotation = 3000;

/// The quotation that opens at `at` of folded text, marks inside it skipped; empty if there is
/// none.
base::Span quoted_at(string_view folded, std::size_t at) {
  const std::size_t begin = at + open_quote.size();
  const std::size_t bound = std::min(folded.size(), begin + longest_quotation);
  int depth = 1;
  for (std::size_t pos = begin; pos < bound; ++pos) {
    if (folded.substr(pos).starts_with(open_quote)) ++depth;
    if (folded.substr(pos).starts_with(close_quote) && --depth == 0) return {begin, pos};
  }
  return {};
}

/// Whether the words lead from a citation to what it says: 规定：, 明确, 第二款所称的.
bool leads_in(string_view words) {
  static constexpr std::array<string_view, 16> parts = {
      "明确规定", "规定", "明确", "指出", "载明", "写明", "表述", "所称",
      "所指",     "关于", "的",   "中",   "是",   "，",   "：",   " "};
  while (!words.empty()) {
    const auto part = std::find_if(parts.begin(), parts.end(),
                                   [&](string_view one) { return words.starts_with(one); });
    if (part == parts.end()) return false;
    words.remove_prefix(part->size());
  }
  return true;
}

/// The words quoted beside the citation, in folded text.
base::Span find_quotation(base::Span citation, string_view folded) {
  constexpr std::size_t longest_lead = 36;
  const string_view ahead = folded.substr(citation.end, longest_lead + open_quote.size());
  const std::size_t open = ahead.find(open_quote);
  if (open != string_view::npos && leads_in(ahead.substr(0, open))) {
    return quoted_at(folded, citation.end + open);
  }
  // “…”（《甲法》第九条）
  constexpr string_view bracket = "（";
  const string_view before = folded.substr(0, citation.begin);
  if (!before.ends_with(bracket)) return {};
  const std::size_t close = before.size() - bracket.size();
  if (!before.substr(0, close).ends_with(close_quote)) return {};
  const std::size_t end = close - close_quote.size();
  const std::size_t from = end > longest_quotation ? end - longest_quotation : 0;
  const std::size_t begin = folded.substr(0, end).rfind(open_quote);
  if (begin == string_view::npos || begin < from) return {};
  return {begin + open_quote.size(), end};
}

/// Only what is compared: no blanks, no punctuation.
std::string bare(string_view folded) {
  std::string out;
  for (std::size_t at = 0; at < folded.size();) {
    const text::CodePoint c = text::code_point_at(folded, at);
    const string_view one = folded.substr(at, c.size);
    if (!text::only_punctuation(one)) out += one;
    at += c.size;
  }
  return out;
}

/// The pieces of a quotation between its …… marks, as they are compared.
std::vector<std::string> pieces_of(string_view quoted) {
  constexpr string_view ellipsis = "…";
  std::vector<std::string> pieces;
  while (!quoted.empty()) {
    const std::size_t end = std::min(quoted.find(ellipsis), quoted.size());
    if (std::string piece = bare(quoted.substr(0, end)); !piece.empty()) {
      pieces.push_back(std::move(piece));
    }
    quoted.remove_prefix(std::min(end + ellipsis.size(), quoted.size()));
  }
  return pieces;
}

bool holds(const std::string& official, const std::vector<std::string>& pieces) {
  std::size_t at = 0;
  for (const std::string& piece : pieces) {
    at = official.find(piece, at);
    if (at == std::string::npos) return false;
    at += piece.size();
  }
  return true;
}

/// The words of the provision that stand opposite the quotation, and how much of the quotation is
/// in them.
struct Nearest {
  std::string words;
  double share = 0;
};

Nearest nearest(string_view quoted, string_view official) {
  const auto edits = text::diff(quoted, official);
  Nearest found;
  std::size_t kept = 0;
  std::size_t begin = official.size(), end = 0;
  for (const text::Edit& edit : edits) {
    if (edit.kind != text::EditKind::same) continue;
    const std::string same = bare(base::slice(official, edit.after));
    constexpr std::size_t telling = 6;  // two characters
    kept += same.size();
    if (same.size() < telling) continue;
    begin = std::min(begin, edit.after.begin);
    end = std::max(end, edit.after.end);
  }
  const std::size_t all = bare(quoted).size();
  if (all > 0) found.share = static_cast<double>(kept) / static_cast<double>(all);
  if (begin < end) found.words = official.substr(begin, end - begin);
  return found;
}

/// Whether the article of the number cited had the words in an older version.
bool once_had(const Citation& citation, const std::vector<std::string>& pieces,
              const corpus::Texts& texts) {
  for (const corpus::ImportedText* older : texts.texts_of(*citation.work)) {
    if (older->promulgated >= citation.at->promulgated) break;
    const auto article = texts.article(*older, citation.article, citation.article_sub);
    if (article && holds(bare(text::fold(article->words).text), pieces)) return true;
  }
  return false;
}

}  // namespace

std::optional<Quotation> compare_quotation(const Citation& citation,
                                           const document::Document& document,
                                           const corpus::Texts& texts) {
  if (citation.work == nullptr || citation.at == nullptr || citation.article == 0) return {};
  const string_view folded = document.folded.text;
  const base::Span span = find_quotation(document::to_folded(document, citation.span), folded);
  const std::vector<std::string> pieces = pieces_of(base::slice(folded, span));
  constexpr std::size_t shortest = 8 * 3;  // a shorter one is a term, not a sentence
  if (pieces.empty() || pieces.front().size() < shortest) return {};
  const corpus::ImportedText* text = texts.text_of(*citation.work, *citation.at);
  const auto article = text ? texts.article(*text, citation.article, citation.article_sub)
                            : std::optional<corpus::Provision>();
  if (!article) return {};

  Quotation quotation;
  quotation.span = document::to_text(document, span);
  // The lead of a list and one of its items are quoted together, so the whole article counts.
  const std::string official = text::fold(article->words).text;
  if (holds(bare(official), pieces)) return quotation;
  const std::string where = "《" + citation.work->title + "》（" +
                            base::to_iso(citation.at->promulgated) + "版本）" + article->label;
  constexpr double related = 0.6;
  const Nearest found = nearest(base::slice(folded, span), article->words);
  if (found.share >= related && !found.words.empty()) {
    quotation.match = Quotation::Match::changed;
    quotation.official = found.words;
    quotation.why = "引文与" + where + "的原文不一致，原文为“" + found.words + "”";
    return quotation;
  }
  quotation.match = Quotation::Match::absent;
  quotation.why = where + "中没有这段引文";
  for (const corpus::Provision& other : corpus::provisions_of(texts, *text)) {
    if (!other.label.empty() && holds(bare(text::fold(other.words).text), pieces)) {
      quotation.elsewhere = other.label;
      quotation.why += "，这段文字在" + other.label;
      break;
    }
  }
  quotation.once_there = !quotation.elsewhere.empty() && once_had(citation, pieces, texts);
  return quotation;
}

const char* name(Quotation::Match match) {
  switch (match) {
    case Quotation::Match::exact: return "exact";
    case Quotation::Match::changed: return "changed";
    case Quotation::Match::absent: break;
  }
  return "absent";
}

void find_successor(Citation& citation, const corpus::Lookup& law, const corpus::Texts& texts,
                    base::Date as_of) {
  if (citation.status != Status::repealed || citation.article == 0) return;
  const corpus::Work& old = *citation.work;
  const auto successors = law.by_title(corpus::succession_of(old, law, as_of).title);
  const auto own = texts.texts_of(old);
  if (successors.size() != 1 || own.empty()) return;
  const corpus::Version* at = corpus::version_on(*successors.front(), as_of);
  const corpus::ImportedText* target = at ? texts.text_of(*successors.front(), *at) : nullptr;
  const auto article = texts.article(*own.back(), citation.article, citation.article_sub);
  if (!target || !article) return;
  const auto provisions = corpus::provisions_of(texts, *target);
  constexpr double alike = 0.3, distance = 0.1;
  const auto found = corpus::corresponding(*article, provisions, alike);
  if (!found || found->score - found->next < distance) return;
  const std::string& label = provisions[found->index].label;
  if (label.empty()) return;
  citation.suggestion = "《" + successors.front()->title + "》" + label;
  citation.why += "，与原第" + std::to_string(citation.article) + "条内容相近的是" + label +
                  "（相似度 " + std::to_string(static_cast<int>(found->score * 100 + 0.5)) + "%）";
}

}  // namespace fashen::citation
