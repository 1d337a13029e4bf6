// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "base/date.h"
#include "corpus/work.h"

namespace fashen::corpus {

enum class ProvisionKind {
  article,   ///< 条
  piece,     ///< A numbered piece (一、 or 1.) of a text that has no articles
  preamble,  ///< Words before the first article: 序言, the reasons of a decision
  annex,     ///< 附件, 附表, and whatever follows the last article
  whole,     ///< All of a text that has neither articles nor numbers
};

/// Where a provision of an imported text stands.
struct ProvisionPlace {
  ProvisionKind kind = ProvisionKind::article;
  int number = 0;      ///< 63 for 第六十三条; 0 for a preamble, an annex and a whole text
  int sub_number = 0;  ///< 1 for 第三条之一
};

/// The official words of one provision.
struct Provision {
  std::uint32_t id = 0;    ///< From 0 over all texts of the store; good while its digest lasts
  std::uint32_t text = 0;  ///< The text it belongs to, for `Texts::text`
  ProvisionPlace place;
  std::string label;  ///< As written: "第六十三条", "一", "附件1"; empty for what has none
  std::string headings;  ///< 编, 章, 节 it stands under, a line each, highest first
  std::string words;     ///< Without the label; a line for each paragraph and item, trimmed
};

/// One version of a work whose official text was imported. Facts here are what the text itself, its
/// file and its place say; the catalogue's go before (see `Lookup`).
struct ImportedText {
  std::uint32_t id = 0;
  std::string work;          ///< Work::id
  std::string title;         ///< Full title
  base::Date promulgated{};  ///< Version::promulgated
  std::optional<base::Date> effective;
  std::optional<base::Date> expires;  ///< Last day of its 有效期, where it states one
  Rank rank = Rank::unknown;
  std::string issuer;
  std::string number;  ///< Document number
  std::string region;  ///< 浙江, 济南市: of local regulations, rules and normative documents
  std::string note;    ///< 题注 as it stands under the title, a line each event
  std::string source;  ///< The file it was imported from; several are joined by "; "
  std::string digest;  ///< Of its provisions: 16 hex digits
  std::uint32_t first = 0;             ///< Id of its first provision; the others follow
  std::vector<ProvisionPlace> places;  ///< Of all its provisions, in the order of the text
  std::vector<std::string> oddities;   ///< Gaps and repetitions in its numbers, in Chinese
};

/// The official texts a user has imported. Read-only; const calls may run concurrently. Pointers
/// stay valid as long as the object lives. A store replaced by a new import is read to its end.
class Texts {
 public:
  virtual ~Texts() = default;

  /// The text of a version; nullptr where it was not imported.
  virtual const ImportedText* text_of(const Work& work, const Version& version) const = 0;

  /// Imported versions of a work, oldest first.
  virtual std::vector<const ImportedText*> texts_of(const Work& work) const = 0;

  /// By number from 0; nullptr beyond the last and for one that cannot be read.
  virtual const ImportedText* text(std::uint32_t id) const = 0;
  virtual std::size_t text_count() const = 0;

  /// By number from 0; nothing beyond the last and for one that cannot be read.
  virtual std::optional<Provision> provision(std::uint32_t id) const = 0;
  virtual std::size_t provision_count() const = 0;

  /// The article (or numbered piece) of that number; nothing if the text has none.
  virtual std::optional<Provision> article(const ImportedText& text, int number,
                                           int sub_number = 0) const = 0;

  /// Hash of all the texts. Equal texts have equal digests, however they were imported.
  virtual std::string digest() const = 0;

  /// The folder of this state of the store, for other indexes made of it at import.
  virtual std::string folder() const = 0;

  /// Calls `take` for every provision in order of id; stops when it returns false.
  void each(const std::function<bool(const ImportedText&, const Provision&)>& take) const;
};

/// A paragraph (款), item (项) or subitem (目) of an article's words, counted as the law counts
/// them; 0 takes all. Nothing if the article has no such part.
std::optional<std::string> part_of(const Provision& article, int paragraph, int item, int subitem);

/// Stable name: "article", "piece", "preamble", "annex", "whole".
const char* name(ProvisionKind kind);

}  // namespace fashen::corpus
