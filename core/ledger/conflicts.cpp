// SPDX-License-Identifier: GPL-3.0-or-later
#include <set>

#include "ledger/copies.h"
#include "ledger/lines.h"

namespace fashen::ledger {
namespace {

/// How the members of a conflict are found, and how it is told.
struct Check {
  const char* kind;
  const char* sql;     ///< Subject, what it is said to be, document; by subject
  const char* before;  ///< Of the subject in the statement
  const char* after;
};

// A file that is there twice says nothing twice: its copies do not count.
constexpr Check checks[] = {
    {"party-code",
     "SELECT p.name, p.code, d.name FROM party p JOIN document d ON d.id=p.document "
     "WHERE p.name<>'' AND p.code<>'' ORDER BY p.name, d.name, p.position",
     "“", "”在不同文件中的证照号码不一致: "},
    {"code-party",
     "SELECT p.code, p.name, d.name FROM party p JOIN document d ON d.id=p.document "
     "WHERE p.name<>'' AND p.code<>'' ORDER BY p.code, d.name, p.position",
     "号码 ", " 用于不同的当事人: "},
    {"contract-number",
     "SELECT f.value, coalesce(nullif(d.digest,''),d.name), d.name FROM fact f "
     "JOIN document d ON d.id=f.document WHERE f.key='contract.number' AND f.value<>'' "
     "ORDER BY f.value, d.name, f.position",
     "合同编号 ", " 用于多份不同的文件"},
};

class Collector {
 public:
  Collector(Database& database, const Check& check) : database_(database), check_(check) {}

  base::Result<void> add(const std::string& subject, const std::string& said,
                         const std::string& document) {
    if (subject != subject_) {
      if (auto done = finish(); !done) return done;
      subject_ = subject;
    }
    said_.insert(said);
    if (documents_.empty() || documents_.back() != document) documents_.push_back(document);
    return {};
  }

  base::Result<void> finish() {
    bool conflict = said_.size() > 1;
    std::string statement = check_.before + subject_ + check_.after;
    if (std::string_view(statement).ends_with(": ")) {
      std::string list;
      for (const std::string& one : said_) list += (list.empty() ? "" : "、") + one;
      statement += list;
    }
    std::string documents = join_lines(documents_);
    said_.clear();
    documents_.clear();
    if (!conflict) return {};
    return database_
        .prepare("INSERT INTO conflict (kind, subject, statement, documents) VALUES (?,?,?,?)")
        .bind(check_.kind)
        .bind(subject_)
        .bind(statement)
        .bind(documents)
        .run();
  }

 private:
  Database& database_;
  const Check& check_;
  std::string subject_;
  std::set<std::string> said_;
  std::vector<std::string> documents_;
};

}  // namespace

base::Result<void> find_conflicts(Database& database) {
  if (auto cleared = database.execute("DELETE FROM conflict"); !cleared) return cleared;
  for (const Check& check : checks) {
    Collector collector(database, check);
    Statement rows = database.prepare(check.sql);
    for (;;) {
      auto more = rows.step();
      if (!more) return more.error();
      if (!*more) break;
      if (auto added = collector.add(rows.text(0), rows.text(1), rows.text(2)); !added) {
        return added;
      }
    }
    if (auto done = collector.finish(); !done) return done;
  }
  return {};
}

}  // namespace fashen::ledger
