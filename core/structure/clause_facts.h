// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

#include "base/span.h"
#include "document/document.h"
#include "structure/outline.h"

namespace fashen::structure {

/// 应当/必须, 可以/有权, 不得/禁止, or a plain statement.
enum class Modality { none, duty, power, prohibition };

/// On whom a sentence acts.
enum class Direction { unknown, outward, inward };

/// Who does what to whom in a sentence. What no word tells stays none, unknown or empty.
struct Action {
  Modality modality = Modality::none;
  Direction direction = Direction::unknown;
  base::Span actor;  ///< Grammatical subject where one is recognised
};

/// A sentence with what the rules of the catalogues ask about it. Items of a list are sentences of
/// their own that know their lead-in.
struct Sentence {
  base::Span span;
  base::Span lead_in;           ///< Of an item: the lead-in of its list; empty otherwise
  std::size_t unit = 0;         ///< Innermost unit of the outline
  bool defining = false;        ///< Says what a word means
  bool forbidden_list = false;  ///< An item below 不得有下列行为
};

/// Facts about places in the text that no rule may re-invent with a regex of its own. Built once a
/// document; const calls may run concurrently. All spans are in Document::text.
class ClauseFacts {
 public:
  static ClauseFacts build(const document::Document& document, const Outline& outline);

  /// In document order, not overlapping.
  const std::vector<Sentence>& sentences() const { return sentences_; }
  /// The sentence that holds `offset`, or nullptr.
  const Sentence* sentence_at(std::size_t offset) const;
  /// What an item leaves unsaid its lead-in has said. Read off the words with each call, as few
  /// rules ask.
  Action action(const Sentence& sentence) const;

  /// A negation (不得, 禁止, 严禁, 不予, 无需, 取消, 停止…) governs the span within its clause.
  /// 未经批准不得 is not negated at 批准: it is the licence.
  bool negated(base::Span span) const;
  /// Inside “ ” or 《 》, or in a table column headed 依据/上位法/法律条文.
  bool quoted(base::Span span) const;
  /// In a sentence that defines: 本办法所称…是指, 包括, 下列用语的含义.
  bool defining(base::Span span) const;
  /// In the operative part: not a heading, contents, background, 起草说明 or 填写说明.
  bool operative(base::Span span) const;
  /// In a clause that repeals or cancels: 取消…审批, 停止收取, 同时废止.
  bool repealing(base::Span span) const;
  /// In favour of the addressee: 免收, 减收, 不再要求, 缩短办理时限.
  bool favourable(base::Span span) const;

 private:
  /// A span inside the folded text of its sentence.
  struct Place {
    std::string_view text;
    base::Span span;
    const Sentence* sentence;
  };
  std::optional<Place> place(base::Span span) const;

  std::vector<Sentence> sentences_;
  std::vector<base::Span> quoted_;
  std::vector<base::Span> not_operative_;         ///< Sorted, not overlapping; quoted_ too
  const document::Document* document_ = nullptr;  ///< Must outlive this.
};

const char* name(Modality modality);
const char* name(Direction direction);

}  // namespace fashen::structure
