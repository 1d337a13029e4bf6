// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/search_peers.h"

#include <sqlite3.h>
#include <xapian.h>

#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <set>

#include "text/utf8.h"

namespace fashen::bench {
namespace {

namespace fs = std::filesystem;

std::size_t folder_size(const fs::path& folder) {
  std::size_t size = 0;
  for (const auto& entry : fs::directory_iterator(folder)) size += fs::file_size(entry);
  return size;
}

std::uint32_t bit(corpus::Rank rank) { return 1u << static_cast<unsigned>(rank); }

/// The distinct runs of three characters that are no punctuation, as an FTS5 query.
std::string any_trigram(const std::string& query) {
  std::set<std::string> trigrams;
  std::vector<std::string> run;
  for (std::size_t at = 0; at < query.size();) {
    const text::CodePoint point = text::code_point_at(query, at);
    const bool word = text::is_han(point.value) ||
                      (point.value < 0x80 && std::isalnum(static_cast<int>(point.value)) != 0);
    if (!word) run.clear();
    if (word) run.push_back(query.substr(at, point.size));
    if (run.size() > 3) run.erase(run.begin());
    if (run.size() == 3) trigrams.insert('"' + run[0] + run[1] + run[2] + '"');
    at += point.size;
  }
  std::string any;
  for (const std::string& trigram : trigrams) any += (any.empty() ? "" : " OR ") + trigram;
  return any;
}

class SqliteTrigrams final : public SearchPeer {
 public:
  explicit SqliteTrigrams(const std::string& folder) : path_(folder + "/trigrams.sqlite3") {}
  ~SqliteTrigrams() override { close(); }
  SqliteTrigrams(const SqliteTrigrams&) = delete;
  SqliteTrigrams& operator=(const SqliteTrigrams&) = delete;

  std::string name() const override { return "SQLite FTS5 trigram, any"; }

  void build(const std::vector<Article>& articles) override {
    close();
    fs::remove(path_);
    if (sqlite3_open(path_.c_str(), &database_) != SQLITE_OK) fail();
    run("CREATE VIRTUAL TABLE a USING fts5(work, heading, words, rank_of UNINDEXED,"
        " tokenize='trigram')");
    run("BEGIN");
    sqlite3_stmt* insert = prepare(
        "INSERT INTO a(rowid, work, heading, words, rank_of)"
        " VALUES(?, ?, ?, ?, ?)");
    for (std::size_t i = 0; i < articles.size(); ++i) {
      sqlite3_bind_int64(insert, 1, static_cast<sqlite3_int64>(i));
      bind(insert, 2, articles[i].work);
      bind(insert, 3, articles[i].heading);
      bind(insert, 4, articles[i].text);
      sqlite3_bind_int64(insert, 5, bit(articles[i].rank));
      if (sqlite3_step(insert) != SQLITE_DONE) fail();
      sqlite3_reset(insert);
    }
    sqlite3_finalize(insert);
    run("COMMIT");
    select_ = prepare(
        "SELECT rowid FROM a WHERE a MATCH ? AND (rank_of & ?) <> 0"
        " ORDER BY bm25(a) LIMIT ?");
  }

  std::size_t size() const override { return fs::file_size(path_); }

  std::vector<std::size_t> find(const std::string& query, std::uint32_t ranks,
                                std::size_t limit) override {
    std::vector<std::size_t> found;
    const std::string any = any_trigram(query);
    if (any.empty()) return found;
    sqlite3_reset(select_);
    bind(select_, 1, any);
    sqlite3_bind_int64(select_, 2, ranks);
    sqlite3_bind_int64(select_, 3, static_cast<sqlite3_int64>(limit));
    while (sqlite3_step(select_) == SQLITE_ROW) {
      found.push_back(static_cast<std::size_t>(sqlite3_column_int64(select_, 0)));
    }
    return found;
  }

 private:
  [[noreturn]] void fail() const {
    std::printf("SQLite: %s\n", sqlite3_errmsg(database_));
    std::exit(2);
  }
  void run(const char* sql) {
    if (sqlite3_exec(database_, sql, nullptr, nullptr, nullptr) != SQLITE_OK) fail();
  }
  sqlite3_stmt* prepare(const char* sql) {
    sqlite3_stmt* statement = nullptr;
    if (sqlite3_prepare_v2(database_, sql, -1, &statement, nullptr) != SQLITE_OK) fail();
    return statement;
  }
  static void bind(sqlite3_stmt* statement, int at, const std::string& text) {
    sqlite3_bind_text(statement, at, text.data(), static_cast<int>(text.size()), SQLITE_TRANSIENT);
  }
  void close() {
    sqlite3_finalize(select_);
    sqlite3_close(database_);
    select_ = nullptr;
    database_ = nullptr;
  }

  std::string path_;
  sqlite3* database_ = nullptr;
  sqlite3_stmt* select_ = nullptr;
};

class XapianNgrams final : public SearchPeer {
 public:
  explicit XapianNgrams(const std::string& folder) : folder_(folder + "/ngrams.xapian") {
    generator_.set_flags(Xapian::TermGenerator::FLAG_CJK_NGRAM);
  }

  std::string name() const override { return "Xapian TermGenerator n-grams, any"; }

  void build(const std::vector<Article>& articles) override {
    Xapian::WritableDatabase database(folder_, Xapian::DB_CREATE_OR_OVERWRITE);
    for (const Article& article : articles) {
      Xapian::Document document;
      generator_.set_document(document);
      for (const std::string* words : {&article.work, &article.heading, &article.text}) {
        generator_.index_text_without_positions(*words);
      }
      document.add_boolean_term(rank_term(static_cast<unsigned>(article.rank)));
      database.add_document(document);
    }
    database.commit();
    database_ = Xapian::Database(folder_);
  }

  std::size_t size() const override { return folder_size(folder_); }

  std::vector<std::size_t> find(const std::string& query, std::uint32_t ranks,
                                std::size_t limit) override {
    Xapian::Document terms;
    generator_.set_document(terms);
    generator_.index_text_without_positions(query);
    Xapian::Query any(Xapian::Query::OP_OR, terms.termlist_begin(), terms.termlist_end());
    if (ranks != ~0u) {
      std::vector<std::string> wanted;
      for (unsigned rank = 0; rank < 32; ++rank) {
        if ((ranks >> rank & 1) != 0) wanted.push_back(rank_term(rank));
      }
      const Xapian::Query filter(Xapian::Query::OP_OR, wanted.begin(), wanted.end());
      any = Xapian::Query(Xapian::Query::OP_FILTER, any, filter);
    }
    Xapian::Enquire enquire(database_);
    enquire.set_query(any);
    const Xapian::MSet hits = enquire.get_mset(0, static_cast<Xapian::doccount>(limit));
    std::vector<std::size_t> found;
    for (auto hit = hits.begin(); hit != hits.end(); ++hit) found.push_back(*hit - 1);
    return found;
  }

 private:
  static std::string rank_term(unsigned rank) { return "XRANK" + std::to_string(rank); }

  std::string folder_;
  Xapian::TermGenerator generator_;
  Xapian::Database database_;
};

}  // namespace

std::unique_ptr<SearchPeer> sqlite_trigrams(const std::string& folder) {
  return std::make_unique<SqliteTrigrams>(folder);
}

std::unique_ptr<SearchPeer> xapian_ngrams(const std::string& folder) {
  return std::make_unique<XapianNgrams>(folder);
}

}  // namespace fashen::bench
