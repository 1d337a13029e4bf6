// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "corpus/collection.h"
#include "corpus/table.h"
#include "corpus/work.h"

namespace fashen::corpus {

/// Gathers the facts of many sources into works. Texts first, then what is known of works beyond
/// the texts, then reviewed corrections; `finish` last. What contradicts or cannot be placed is a
/// complaint for the person who reviews the tables.
class Catalogue {
 public:
  /// A text of the collection and, by its note, the work's earlier versions.
  void add(const CollectedText& text);

  /// Columns kind, title, doc_no, repealed_on, replaced_by, verification: rows of the kinds
  /// "repealed" and "replaced_version". Rows without a source are left out.
  void add_repeals(const Table& table);

  /// The rows of kind "renumbered", for texts that the collection does not hold twice; call after
  /// the versions are known. What `find_renumberings` says of an article goes before.
  static void add_renumberings(const Table& table, std::vector<Work>& works);

  /// Columns title, rank, promulgated, effective, order_number, articles, source: instruments
  /// newer than the collection. An empty effective day stays unknown.
  void add_recent(const Table& table);

  /// Columns work, promulgated, effective, evidence: days that no text tells.
  void correct_effective(const Table& table);

  /// Columns work, promulgated: texts that the collection has only in part; what was counted in
  /// them is forgotten.
  void forget_partial(const Table& table);

  /// Works in order of id, versions with their ends.
  std::vector<Work> finish();

  const std::vector<std::string>& complaints() const { return complaints_; }

 private:
  Work& work_named(std::string_view title, Rank rank);
  Work* find(std::string_view title);
  Version* find_version(Work& work, base::Date promulgated);
  void add_repeal(const Table& table, const Row& row);
  void add_replacement(const Table& table, const Row& row);
  void correct(const Table& table, const Row& row);

  std::map<std::string, Work> works_;  // by name_key
  std::vector<std::string> complaints_;
};

}  // namespace fashen::corpus
