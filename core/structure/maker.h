// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "document/document.h"
#include "structure/front_matter.h"
#include "structure/kind.h"

namespace fashen::structure {

/// What a document lays claim to be among the sources of law, on which depends what it may lay
/// down: penalties, licences, coercion (Legislation Law ch. 2-4, Administrative Penalties Law
/// arts. 10-16, Administrative Licence Law arts. 14-17, Administrative Coercion Law art. 10).
enum class Rank {
  unknown,  ///< A statute whose maker cannot be told, or no document that lays down rules
  law,
  administrative_regulation,
  local_regulation,
  department_rule,
  local_rule,
  normative,
};

/// The rank of a document, and the words from which it was told.
struct Maker {
  Rank rank = Rank::unknown;
  std::string why;  ///< In Chinese, for people; empty where `rank` is unknown
};

/// Tells the rank from the kind, the title, and who passed or issued the text as its head says.
Maker read_maker(const document::Document& document, const FrontMatter& front, DocumentKind kind);

/// Stable names for JSON, Lua and --rank ("local_regulation"…), those of the corpus; and back.
const char* name(Rank rank);
std::optional<Rank> parse_rank(std::string_view name);
/// In Chinese, for people: "地方性法规".
const char* display_name(Rank rank);

}  // namespace fashen::structure
