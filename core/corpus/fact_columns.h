// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

namespace fashen::corpus {

/// Columns of the fact tables, one place for the reader and the writer.
namespace columns {
inline const std::vector<std::string> works = {"id",      "title",       "rank",        "issuer",
                                               "number",  "repealed_on", "repealed_by", "successor",
                                               "expired", "source"};
inline const std::vector<std::string> versions = {"work",     "promulgated", "effective", "ends",
                                                  "evidence", "number",      "articles"};
/// `shape` is written as shape.h says: "36=0,3;37=0".
inline const std::vector<std::string> shapes = {"work", "promulgated", "shape"};
inline const std::vector<std::string> renumberings = {"work",         "from",       "to",
                                                      "from_article", "to_article", "evidence"};
/// A paragraph that lays down penalties, and a fine of one: see penal_card.h for their words.
inline const std::vector<std::string> penalties = {
    "work", "promulgated", "article", "paragraph", "penalties", "violated", "whole"};
inline const std::vector<std::string> fines = {
    "work", "promulgated", "article", "paragraph", "item", "branch", "target",
    "may",  "when_base",   "when",    "unit",      "base", "fine"};
inline const std::vector<std::string> aliases = {"alias", "title"};
inline const std::vector<std::string> parameters = {
    "name", "law", "version", "provision", "value", "unit", "comparison", "general", "verified"};
inline const std::vector<std::string> cards = {"law",     "version", "article",  "types", "subject",
                                               "conduct", "gist",    "keywords", "lay",   "digest"};
inline const std::vector<std::string> organs = {"organ", "since", "successor", "verified"};
inline const std::vector<std::string> calendar = {"from",     "to",     "day",
                                                  "occasion", "notice", "verified"};
inline const std::vector<std::string> known_until = {"known_until"};
}  // namespace columns

}  // namespace fashen::corpus
