// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <string>
#include <vector>

#include "base/file_system.h"
#include "base/result.h"
#include "base/work_calendar.h"
#include "corpus/card.h"
#include "corpus/lookup.h"
#include "corpus/penal_table.h"
#include "corpus/work.h"

namespace fashen::corpus {

/// An organ that was abolished or merged; `name` may be the telling part of many organs' names
/// (工商行政管理), and `successor` is then the part that takes its place.
struct OrganChange {
  std::string name;
  base::Date since{};
  std::string successor;
};

/// All that the fact tables say.
struct Facts {
  std::vector<Work> works;
  std::vector<Parameter> parameters;
  std::vector<Card> cards;  ///< Ordered by work, version and article
  std::vector<OrganChange> organs;
  std::vector<PenalText> penal;
  base::WorkCalendar calendar;
  base::Date known_until{};
};

/// Reads the tables below `directory` (the repository's corpus/): catalogue/works-*.tsv,
/// versions-*.tsv, shapes-*.tsv, renumberings-*.tsv, penalties-*.tsv, fines-*.tsv; aliases.tsv,
/// parameters.tsv, cards/*.tsv, organs.tsv, calendar.tsv, known_until.tsv. A wrong row is
/// `malformed` with "file:line".
base::Result<Facts> read_facts(const base::FileSystem& files, const std::string& directory);

/// The catalogue tables of works, as "catalogue/works-law.tsv" -> text. The inverse of the above
/// for everything but aliases.
std::map<std::string, std::string> catalogue_tables(const std::vector<Work>& works);

/// The part of the catalogue that holds works of a rank, in the names of its tables: "law",
/// "regulation", "judicial", "other".
const char* table_part(Rank rank);

}  // namespace fashen::corpus
