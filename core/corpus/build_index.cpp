// SPDX-License-Identifier: GPL-3.0-or-later
#include <xapian.h>

#include <filesystem>
#include <system_error>

#include "base/hash.h"
#include "base/limits.h"
#include "corpus/article_names.h"
#include "corpus/card_record.h"
#include "corpus/card_search.h"
#include "corpus/fact_tables.h"
#include "corpus/index.h"
#include "corpus/lay_terms.h"
#include "corpus/record.h"
#include "corpus/schema.h"
#include "corpus/write_works.h"

namespace fashen::corpus {
namespace {

namespace fs = std::filesystem;

// Writes the database file and returns its digest.
std::string write_database(const Facts& facts, const std::string& scratch,
                           const std::string& file) {
  Xapian::WritableDatabase database(scratch, Xapian::DB_CREATE_OR_OVERWRITE);
  std::uint64_t digest = write_works(facts.works, database, base::fnv1a(schema::number));
  const std::string known_until = base::to_iso(facts.known_until);
  const std::string parameters = to_record(facts.parameters);
  const std::string organs = to_record(facts.organs);
  const std::string calendar = to_record(facts.calendar);
  digest = write_cards(facts.cards, database, digest);
  for (const std::string* part : {&known_until, &parameters, &organs, &calendar}) {
    digest = base::fnv1a(*part, digest);
  }
  for (const PenalText& text : facts.penal) {
    const std::string cards = to_record(text.cards);
    digest = base::fnv1a(cards, digest);
    database.set_metadata(schema::penal_key(text.work, base::to_iso(text.version)), cards);
  }
  database.set_metadata(schema::schema_key, std::string(schema::number));
  database.set_metadata(schema::digest_key, base::to_hex(digest));
  database.set_metadata(schema::known_until_key, known_until);
  database.set_metadata(schema::parameters_key, parameters);
  database.set_metadata(schema::organs_key, organs);
  database.set_metadata(schema::calendar_key, calendar);
  database.commit();
  database.compact(file, Xapian::DBCOMPACT_SINGLE_FILE);
  return base::to_hex(digest);
}

// Puts the finished folder in the place of the old one.
void publish(const fs::path& fresh, const fs::path& target) {
  const fs::path old = target.string() + ".old";
  fs::remove_all(old);
  if (fs::exists(target)) fs::rename(target, old);
  fs::rename(fresh, target);
  fs::remove_all(old);
}

// Puts a table that is used as it is, if it reads, into the index folder.
template <typename Known>
base::Result<void> copy_table(const base::FileSystem& files, const std::string& source,
                              const std::string& target) {
  const std::string name = "/" + std::string(Known::file);
  if (!files.is_file(source + name)) return {};
  if (auto known = Known::read(files, source + name); !known) return known.error();
  const auto bytes = files.read(source + name, base::Limits{}.file_bytes);
  if (!bytes) return bytes.error();
  return base::RealFileSystem().write(target + name, *bytes);
}

}  // namespace

base::Result<void> build_index(const base::FileSystem& files, const std::string& source,
                               const std::string& target) {
  const auto facts = read_facts(files, source);
  if (!facts) return facts.error();
  const fs::path fresh = target + ".new";
  const fs::path scratch = target + ".scratch";
  try {
    for (const fs::path& folder : {fresh, scratch}) fs::remove_all(folder);
    fs::create_directories(fresh);
    const std::string digest =
        write_database(*facts, scratch.string(), (fresh / schema::database_file).string());
    base::RealFileSystem disk;
    if (auto done = disk.write((fresh / schema::digest_file).string(), digest + "\n"); !done) {
      return done.error();
    }
    if (auto done = index_cards(facts->cards, facts->works, disk, card_search_file(fresh.string()));
        !done) {
      return done.error();
    }
    for (const auto copy : {copy_table<LayTerms>, copy_table<ArticleNames>}) {
      if (auto done = copy(files, source, fresh.string()); !done) return done.error();
    }
    fs::remove_all(scratch);
    publish(fresh, target);
  } catch (const Xapian::Error& error) {
    return base::Error(base::ErrorCode::io, "不能写法规索引：" + error.get_msg(), target);
  } catch (const fs::filesystem_error& error) {
    return base::Error(base::ErrorCode::io, std::string("不能写法规索引：") + error.what(), target);
  }
  return {};
}

}  // namespace fashen::corpus
