// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/date.h"

namespace fashen::corpus {

/// Rank of an instrument, highest first (Legislation Law ch. 5).
enum class Rank {
  constitution,               ///< 宪法
  law,                        ///< 法律
  interpretation,             ///< 法律解释、有关法律问题的决定
  administrative_regulation,  ///< 行政法规
  supervision_regulation,     ///< 监察法规
  judicial_interpretation,    ///< 司法解释
  local_regulation,           ///< 地方性法规
  department_rule,            ///< 部门规章
  local_rule,                 ///< 地方政府规章
  normative,                  ///< 规范性文件
  unknown,
};

/// How many paragraphs an article of a version has, and how many items each has.
struct ArticleShape {
  int number = 0;
  int sub_number = 0;      ///< 1 for 第三条之一
  std::vector<int> items;  ///< One entry a paragraph (款): its number of items (项)
};

/// Why a version's first day is believed. Stored by name in the fact tables.
namespace evidence {
inline constexpr const char* text = "text";            ///< The statute's own closing article
inline constexpr const char* note = "note";            ///< The note under its title
inline constexpr const char* metadata = "metadata";    ///< The collection's metadata, reviewed
inline constexpr const char* published = "published";  ///< A published index or page, read
inline constexpr const char* promulgation = "promulgation";  ///< Taken: nothing says otherwise
inline constexpr const char* recalled = "recalled";          ///< Not verified against a source
}  // namespace evidence

/// One text of a work, in force from a date to a date (FRBR: expression).
struct Version {
  base::Date promulgated{};             ///< Also its name: "2021-01-22"
  std::optional<base::Date> effective;  ///< In force from; unknown where nothing
  std::optional<base::Date> ends;       ///< First day no longer in force; nothing while in force
  std::string number;                   ///< Its own document number, where known
  std::string evidence;                 ///< How `effective` is known: a name from `evidence`
  int articles = 0;                     ///< Number of the last article; 0 if unknown
  std::vector<ArticleShape> shapes;     ///< Per article, in order; empty if unknown
};

/// An article that moved: number `from_article` of version `from` is `to_article` of version `to`.
struct Renumbering {
  base::Date from, to;
  int from_article = 0;
  int to_article = 0;
  std::string evidence;  ///< "text": the two texts were compared; else as for versions
  int from_sub = 0;      ///< 1 for 之一
  int to_sub = 0;
};

/// An instrument through all its versions (FRBR: work).
struct Work {
  std::string id;     ///< Lasting key: the title without 中华人民共和国, or title + issuer
  std::string title;  ///< Full official title
  std::vector<std::string> aliases;  ///< Usual short names: 行政处罚法, 民诉法
  Rank rank = Rank::unknown;
  std::string issuer;
  std::string number;             ///< Document number of the first or only version
  std::vector<Version> versions;  ///< Oldest first
  std::optional<base::Date> repealed_on;
  std::string repealed_by;  ///< Title of the instrument that repealed it
  std::string successor;    ///< Title of what takes its place, if anything does
  bool expired = false;     ///< Known to be without force, date perhaps unknown
  std::vector<Renumbering> renumberings;
  std::string source;  ///< Where the facts were read: "collection", "catalogue"…
};

/// The version in force on a date: the last one known to be effective by then and not ended;
/// nullptr if there is none.
const Version* version_on(const Work& work, base::Date date);

/// True if `version_on` may be wrong for that date, because a version promulgated by then, and
/// later than the one it answers, has no known first day. Resolution then says "unknown".
bool unsure_on(const Work& work, base::Date date);

/// Stable name ("administrative_regulation") and its reverse; display name ("行政法规").
const char* name(Rank rank);
std::optional<Rank> parse_rank(std::string_view name);
const char* display_name(Rank rank);

}  // namespace fashen::corpus
