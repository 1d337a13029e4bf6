// SPDX-License-Identifier: GPL-3.0-or-later
#include "corpus/schema.h"

#include "base/hash.h"

namespace fashen::corpus::schema {
namespace {

// Q is Xapian's usual prefix of a unique id and S of a title; an X prefix needs a colon where
// capitals may follow it.
constexpr std::string_view id_prefix = "Q";
constexpr std::string_view title_prefix = "S";
constexpr std::string_view number_prefix = "XNUMBER:";
constexpr std::string_view text_prefix = "XTEXT:";

std::string term(std::string_view prefix, std::string_view key) {
  // Xapian refuses terms over 245 bytes; titles of judicial interpretations can be longer.
  constexpr std::size_t longest_key = 200, kept = 160;
  std::string made(prefix);
  if (key.size() <= longest_key) return made.append(key);
  return made.append(key.substr(0, kept)).append(base::to_hex(base::fnv1a(key)));
}

}  // namespace

std::string id_term(std::string_view id) { return term(id_prefix, id); }
std::string title_term(std::string_view name_key) { return term(title_prefix, name_key); }
std::string number_term(std::string_view number_key) { return term(number_prefix, number_key); }
std::string text_term(std::string_view name_key) { return term(text_prefix, name_key); }

std::string penal_key(std::string_view work, std::string_view day) {
  // Titles may be longer than a key may be.
  return "penal " + base::to_hex(base::fnv1a(day, base::fnv1a(work)));
}

std::string penal_key(std::uint32_t text) { return "penal " + std::to_string(text); }

}  // namespace fashen::corpus::schema
