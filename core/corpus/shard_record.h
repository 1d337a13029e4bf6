// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "corpus/article_search.h"
#include "corpus/norm_kind.h"
#include "corpus/search_analysis.h"

namespace fashen::corpus {

/// What a shard holds of an article, as the data of its Xapian document.
struct ShardRecord {
  ArticleView article;
  std::uint32_t order = 0;  ///< Its number in the index it was taken from: ties are in this order
  Rank rank = Rank::unknown;
  std::optional<base::Date> from, to;                  ///< In force [from, to)
  std::uint32_t named_by = 0;                          ///< As `search_layout::WorkRecord`
  std::uint8_t pair_length = 0, character_length = 0;  ///< Classes
  std::vector<std::string> cited;  ///< Articles of other works that it names: see `article_id`
};

/// Tells an article from all others, in whatever shard it is.
std::string article_id(const ArticleView& article);

std::string to_record(const ShardRecord& record);
std::optional<ShardRecord> shard_record_from(std::string_view bytes);

/// The Xapian schema of a shard: terms and values of its documents, and its metadata.
namespace shard_schema {
inline constexpr const char* number = "shard 3";
inline constexpr const char* schema_key = "schema";
inline constexpr const char* pairs_key = "pairs";            ///< Sum of lengths in pairs
inline constexpr const char* characters_key = "characters";  ///< and in characters
inline constexpr unsigned from_slot = 0;                     ///< Day it is in force from, sortable
inline constexpr unsigned to_slot = 1;                       ///< Day it is no longer in force
/// T and the four bytes of a term of search_analysis.h.
std::string term(Term term);
/// What a query may be restricted to, as boolean terms.
std::string rank_term(Rank rank);
std::string kind_term(NormKind kind);
std::string work_term(std::string_view id);
/// All articles that name another have this one.
inline constexpr const char* citing = "XCITING";
/// The term of an article itself, by its `article_id`.
std::string article_term(const std::string& article_id);
/// These two end in the name itself, as far as a term has room for it, so that names that hold a
/// word can be listed.
inline constexpr const char* issuer_prefix = "XISSUER:";
inline constexpr const char* region_prefix = "XREGION:";
std::string named_term(const char* prefix, std::string_view name);
}  // namespace shard_schema

}  // namespace fashen::corpus
