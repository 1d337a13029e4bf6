// SPDX-License-Identifier: GPL-3.0-or-later
#include <utility>

#include "corpus/fact_columns.h"
#include "corpus/fact_tables.h"
#include "corpus/shape.h"
#include "corpus/table.h"

namespace fashen::corpus {
namespace {

std::string day(const std::optional<base::Date>& date) { return date ? base::to_iso(*date) : ""; }

class Writer {
 public:
  void add(const Work& work) {
    const std::string part = table_part(work.rank);
    put("works-" + part, columns::works,
        {work.id, work.title, name(work.rank), work.issuer, work.number, day(work.repealed_on),
         work.repealed_by, work.successor, work.expired ? "yes" : "", work.source});
    for (const Version& version : work.versions) {
      const std::string promulgated = base::to_iso(version.promulgated);
      put("versions-" + part, columns::versions,
          {work.id, promulgated, day(version.effective), day(version.ends), version.evidence,
           version.number, version.articles > 0 ? std::to_string(version.articles) : ""});
      if (version.shapes.empty()) continue;
      put("shapes-" + part, columns::shapes,
          {work.id, promulgated, shapes_to_text(version.shapes)});
    }
    for (const Renumbering& moved : work.renumberings) {
      put("renumberings-" + part, columns::renumberings,
          {work.id, base::to_iso(moved.from), base::to_iso(moved.to),
           article_to_text(moved.from_article, moved.from_sub),
           article_to_text(moved.to_article, moved.to_sub), moved.evidence});
    }
  }

  std::map<std::string, std::string> texts() const {
    std::map<std::string, std::string> written;
    for (const auto& [name, table] : tables_) {
      written.emplace("catalogue/" + name + ".tsv", to_tsv(table));
    }
    return written;
  }

 private:
  void put(const std::string& name, const std::vector<std::string>& columns,
           std::vector<std::string> fields) {
    Table& table = tables_[name];
    table.columns = columns;
    table.rows.push_back({0, std::move(fields)});
  }

  std::map<std::string, Table> tables_;
};

}  // namespace

// Tables are split by rank to stay readable.
const char* table_part(Rank rank) {
  switch (rank) {
    case Rank::constitution:
    case Rank::law:
    case Rank::interpretation: return "law";
    case Rank::administrative_regulation:
    case Rank::supervision_regulation: return "regulation";
    case Rank::judicial_interpretation: return "judicial";
    default: return "other";
  }
}

std::map<std::string, std::string> catalogue_tables(const std::vector<Work>& works) {
  Writer writer;
  for (const Work& work : works) writer.add(work);
  return writer.texts();
}

}  // namespace fashen::corpus
