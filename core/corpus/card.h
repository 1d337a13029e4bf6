// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/date.h"
#include "corpus/lookup.h"

namespace fashen::corpus {

/// What a provision does, as whoever wrote its card saw it (`NormKind` reads it from the words).
enum class NormType : std::uint8_t {
  power,        ///< 权利权力: somebody may
  duty,         ///< 义务: somebody must
  prohibition,  ///< 禁止
  procedure,    ///< 程序: steps, forms, what a paper must hold
  limit,        ///< 限额期限: amounts, terms, shares, numbers
  remedy,       ///< 救济: review, suit, compensation
  liability,    ///< 责任: what follows a breach, invalidity included
  definition,   ///< 定义: what a word means, what the text applies to
  force,        ///< 施行: from when it applies, what it repeals
};

/// Stable name ("duty"), the one for people ("义务"), and the reverse of the stable name.
const char* name(NormType type);
const char* display_name(NormType type);
std::optional<NormType> parse_norm_type(std::string_view name);

/// What a provision says in our own words, for those who have not imported the official ones.
struct Card {
  std::string work;      ///< Work::id
  std::string title;     ///< Work::title
  base::Date version{};  ///< Version::promulgated of the text it was written from
  int article = 0;
  int sub_number = 0;                 ///< 1 for 第三条之一
  std::vector<NormType> types;        ///< What matters most first; never empty
  std::string subject;                ///< Whom it binds or entitles
  std::string conduct;                ///< What it is about, in a few words
  std::string gist;                   ///< Figures in Arabic digits
  std::vector<std::string> keywords;  ///< Terms of the law
  std::vector<std::string> lay;       ///< What people say instead; may be empty
  std::string digest;  ///< `article_digest` of the words it was checked against; empty: of none
  std::vector<Parameter> figures;  ///< The legal figures of the article, from parameters.tsv
};

/// 第六十三条, 第三条之一
std::string label(const Card& card);

/// Hash of the words of an article without its label: 16 hex digits. Spaces, line ends and the
/// forms that `text::fold` folds do not matter.
std::string article_digest(std::string_view words);

/// Cards of provisions by number and by place; a lookup over an index has them. Const calls may
/// run concurrently; each reads only the card it gives.
class CardSource {
 public:
  virtual ~CardSource() = default;

  virtual std::size_t card_count() const = 0;
  /// By number from 0, ordered by work, version and article; nothing beyond the last.
  virtual std::optional<Card> card(std::size_t number) const = 0;
  /// The card of an article in the text promulgated that day; nothing if it has none.
  virtual std::optional<Card> card_of(const Work& work, base::Date promulgated, int article,
                                      int sub_number = 0) const = 0;
};

/// The cards of a lookup; nullptr where it has none. Owned by the lookup.
const CardSource* cards_of(const Lookup& law);

}  // namespace fashen::corpus
