// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <map>

#include "base/hash.h"
#include "finding/finding.h"
#include "text/regex.h"
#include "text/segment.h"
#include "text/utf8.h"

namespace fashen::finding {
namespace {

/// Numbers that stand in front of a unit, in folded text: 第三条, 第1条之一, （二）, 一、, 1.2, ①.
const text::Regex& label_pattern() {
  static const text::Regex pattern = [] {
    auto compiled = text::Regex::compile(
        "^(?:第[零一二三四五六七八九十百千0-9]+[编章节条款项](?:之[一二三四五六七八九十]+)?|"
        "（[一二三四五六七八九十百0-9]+）|[一二三四五六七八九十百]+、|"
        "[0-9]+(?:[.][0-9]+)*[.、）]?|[①-⑳]) *");
    return std::move(compiled.value());
  }();
  return pattern;
}

/// Folded words of the sentence around `span`, without the label in front of it.
std::string_view sentence_words(const document::Document& document, base::Span span) {
  std::string_view folded = document.folded.text;
  base::Span at = document::to_folded(document, span);
  const document::Block* block = document::block_at(document, span.begin);
  base::Span range = block ? document::to_folded(document, block->span) : at;
  base::Span words = at;
  for (base::Span sentence : text::sentences(folded, range)) {
    if (sentence.overlaps(at)) {
      words = sentence;
      break;
    }
  }
  text::Match label;
  if (label_pattern().search(folded, words, label)) words.begin = label.whole().end;
  return base::slice(folded, words);
}

}  // namespace

void assign_fingerprints(std::vector<Finding>& findings, const document::Document& document) {
  std::map<std::uint64_t, std::size_t> seen;
  for (Finding& finding : findings) {
    constexpr std::string_view separator("\0", 1);
    std::uint64_t hash = base::fnv1a(finding.rule);
    hash = base::fnv1a(separator, hash);
    hash = base::fnv1a(sentence_words(document, finding.span), hash);
    hash = base::fnv1a(separator, hash);
    base::Span words = document::to_folded(document, finding.span);
    hash = base::fnv1a(base::slice(document.folded.text, words), hash);
    std::size_t before = seen[hash]++;
    if (before > 0) hash = base::fnv1a("#" + std::to_string(before), hash);
    finding.fingerprint = base::to_hex(hash);
  }
}

}  // namespace fashen::finding
