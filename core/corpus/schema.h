// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace fashen::corpus::schema {

/// Raised whenever the index would be read wrongly by a program that knows the number before.
inline constexpr std::string_view number = "2";

/// Terms by which a document (one a work) is found. Every prefix of the index is in this table.
std::string id_term(std::string_view id);
std::string title_term(std::string_view name_key);
std::string number_term(std::string_view number_key);
std::string text_term(std::string_view name_key);  ///< An imported text of the work of that name

/// Keys of the database's metadata.
inline constexpr const char* schema_key = "schema";
inline constexpr const char* digest_key = "digest";
inline constexpr const char* known_until_key = "known_until";
inline constexpr const char* titles_key = "titles";
inline constexpr const char* parameters_key = "parameters";
inline constexpr const char* cards_key = "cards";  ///< How many there are: see card_record.h
inline constexpr const char* calendar_key = "calendar";
inline constexpr const char* organs_key = "organs";
inline constexpr const char* layout_key = "layout";  ///< Of a store of texts: see TextStore

/// The penal provisions of a text: of the catalogue by its work and day, of a store by its number.
std::string penal_key(std::string_view work, std::string_view day);
std::string penal_key(std::uint32_t text);

/// Files of an index folder: the database, and its digest as text for build tools.
inline constexpr std::string_view database_file = "works.glass";
inline constexpr std::string_view digest_file = "digest";

/// A store of texts: the file that names its present state, and the database in that folder.
inline constexpr std::string_view current_file = "current";
inline constexpr std::string_view texts_file = "texts.glass";
inline constexpr std::string_view lock_file = "lock";
inline constexpr std::string_view store_number = "texts 2";

}  // namespace fashen::corpus::schema
