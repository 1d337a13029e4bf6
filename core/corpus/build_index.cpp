// SPDX-License-Identifier: GPL-3.0-or-later
#include <xapian.h>

#include <filesystem>
#include <set>
#include <system_error>

#include "base/hash.h"
#include "corpus/fact_tables.h"
#include "corpus/index.h"
#include "corpus/name_key.h"
#include "corpus/record.h"
#include "corpus/schema.h"
#include "corpus/title_list.h"
#include "text/fold.h"
#include "text/utf8.h"

namespace fashen::corpus {
namespace {

namespace fs = std::filesystem;

// A bare name in running text: no title mark, space or quote belongs to it. Very short ones and
// those with a comma are found between title marks only.
std::string bare_name(std::string_view title) {
  constexpr std::size_t shortest = 2;
  std::string name = text::title_key(title);
  return text::length(name) < shortest ? std::string() : name;
}

void add_names(const Work& work, std::set<std::string>& terms, std::vector<std::string>& bare) {
  const auto add = [&](std::string_view name) {
    if (name.empty()) return;
    const std::string key = name_key(name);
    terms.insert(schema::title_term(key));
    terms.insert(schema::title_term(without_court(key)));
    if (std::string plain = bare_name(name); !plain.empty()) bare.push_back(std::move(plain));
  };
  add(work.title);
  for (const std::string& alias : work.aliases) add(alias);
}

void add_numbers(const Work& work, std::set<std::string>& terms) {
  const auto add = [&](std::string_view number) {
    if (!number.empty()) terms.insert(schema::number_term(number_key(number)));
  };
  add(work.number);
  for (const Version& version : work.versions) add(version.number);
}

// Writes the database file and returns its digest.
std::string write_database(const Facts& facts, const std::string& scratch,
                           const std::string& file) {
  Xapian::WritableDatabase database(scratch, Xapian::DB_CREATE_OR_OVERWRITE);
  std::vector<std::string> bare;
  std::uint64_t digest = base::fnv1a(schema::number);
  for (const Work& work : facts.works) {
    std::set<std::string> terms{schema::id_term(work.id)};
    add_names(work, terms, bare);
    add_numbers(work, terms);
    Xapian::Document document;
    const std::string record = to_record(work);
    document.set_data(record);
    for (const std::string& term : terms) document.add_boolean_term(term);
    database.add_document(document);
    digest = base::fnv1a(record, digest);
  }
  const std::string known_until = base::to_iso(facts.known_until);
  const std::string parameters = to_record(facts.parameters);
  const std::string organs = to_record(facts.organs);
  const std::string calendar = to_record(facts.calendar);
  for (const std::string* part : {&known_until, &parameters, &organs, &calendar}) {
    digest = base::fnv1a(*part, digest);
  }
  database.set_metadata(schema::schema_key, std::string(schema::number));
  database.set_metadata(schema::digest_key, base::to_hex(digest));
  database.set_metadata(schema::known_until_key, known_until);
  database.set_metadata(schema::titles_key, TitleList::to_bytes(bare));
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
