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

/// Hashes of the sentences around findings, without the label in front. It keeps the sentences of
/// the block it was last asked about, so that findings in order cost no more than the text.
class SentenceHashes {
 public:
  explicit SentenceHashes(const document::Document& document) : document_(document) {}

  std::uint64_t around(base::Span span) {
    const document::Block* block = document::block_at(document_, span.begin);
    if (block != block_ || block == nullptr) enter(block, span);
    const base::Span at = document::to_folded(document_, span);
    auto found = std::partition_point(sentences_.begin(), sentences_.end(),
                                      [at](const auto& each) { return each.span.end <= at.begin; });
    if (found == sentences_.end() || !found->span.overlaps(at)) return hash_of(at);
    if (!found->hash) found->hash = hash_of(found->span);
    return *found->hash;
  }

 private:
  struct Sentence {
    base::Span span;
    std::optional<std::uint64_t> hash;
  };

  void enter(const document::Block* block, base::Span span) {
    block_ = block;
    sentences_.clear();
    const base::Span range = document::to_folded(document_, block ? block->span : span);
    for (base::Span sentence : text::sentences(document_.folded.text, range)) {
      sentences_.push_back({sentence, std::nullopt});
    }
  }

  std::uint64_t hash_of(base::Span words) const {
    text::Match label;
    if (label_pattern().search(document_.folded.text, words, label)) {
      words.begin = label.whole().end;
    }
    return base::fnv1a(base::slice(document_.folded.text, words));
  }

  const document::Document& document_;
  const document::Block* block_ = nullptr;
  std::vector<Sentence> sentences_;
};

}  // namespace

void assign_fingerprints(std::vector<Finding>& findings, const document::Document& document) {
  std::map<std::uint64_t, std::size_t> seen;
  SentenceHashes sentences(document);
  for (Finding& finding : findings) {
    constexpr std::string_view separator("\0", 1);
    std::uint64_t hash = base::fnv1a(finding.rule);
    hash = base::fnv1a(separator, hash);
    hash = base::fnv1a(base::to_hex(sentences.around(finding.span)), hash);
    hash = base::fnv1a(separator, hash);
    base::Span words = document::to_folded(document, finding.span);
    hash = base::fnv1a(base::slice(document.folded.text, words), hash);
    std::size_t before = seen[hash]++;
    if (before > 0) hash = base::fnv1a("#" + std::to_string(before), hash);
    finding.fingerprint = base::to_hex(hash);
  }
}

}  // namespace fashen::finding
