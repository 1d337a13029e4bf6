// SPDX-License-Identifier: GPL-3.0-or-later
#include <xapian.h>

#include <filesystem>
#include <set>

#include "base/hash.h"
#include "corpus/name_key.h"
#include "corpus/penal_reading.h"
#include "corpus/penal_table.h"
#include "corpus/schema.h"
#include "corpus/store_layout.h"
#include "corpus/text_record.h"
#include "corpus/text_store.h"
#include "corpus/write_works.h"

namespace fashen::corpus {
namespace {

namespace fs = std::filesystem;

void add(Xapian::WritableDatabase& database, const std::string& record,
         const std::set<std::string>& terms = {}) {
  Xapian::Document document;
  document.set_data(record);
  for (const std::string& term : terms) document.add_boolean_term(term);
  database.add_document(document);
}

std::set<std::string> terms_of(const ImportedText& text) {
  const std::string key = name_key(text.title);
  return {schema::text_term(key), schema::text_term(without_court(key))};
}

std::vector<PenalCard> cards_of(const std::vector<Provision>& provisions) {
  std::vector<PenalCard> cards;
  for (const Provision& provision : provisions) {
    for (PenalCard& card : read_penalties(provision.place, provision.words)) {
      cards.push_back(std::move(card));
    }
  }
  return cards;
}

std::string write_database(StoreContents& contents, const std::string& scratch,
                           const std::string& file) {
  Xapian::WritableDatabase database(scratch, Xapian::DB_CREATE_OR_OVERWRITE);
  std::uint64_t digest = write_works(contents.works, database, base::fnv1a(schema::store_number));
  StoreLayout layout;
  layout.works = static_cast<std::uint32_t>(contents.works.size());
  layout.sources = static_cast<std::uint32_t>(contents.sources.size());
  layout.texts = static_cast<std::uint32_t>(contents.texts.size());
  for (const StatuteSource& source : contents.sources) add(database, to_record(source));
  for (std::uint32_t id = 0; id < layout.texts; ++id) {
    auto& [text, provisions] = contents.texts[id];
    text.id = id;
    text.first = layout.provisions;
    text.digest = digest_of(text, provisions);
    digest = base::fnv1a(text.digest, digest);
    text.places.clear();
    for (Provision& provision : provisions) {
      provision.id = layout.provisions++;
      provision.text = id;
      text.places.push_back(provision.place);
    }
    add(database, to_record(text), terms_of(text));
    database.set_metadata(schema::penal_key(id), to_record(cards_of(provisions)));
  }
  for (const StoredText& stored : contents.texts) {
    for (const Provision& provision : stored.provisions) add(database, to_record(provision));
  }
  database.set_metadata(schema::schema_key, std::string(schema::store_number));
  database.set_metadata(schema::digest_key, base::to_hex(digest));
  database.set_metadata(schema::layout_key, layout.to_text());
  database.commit();
  database.compact(file, Xapian::DBCOMPACT_SINGLE_FILE | Xapian::DBCOMPACT_NO_RENUMBER);
  return base::to_hex(digest);
}

}  // namespace

std::string digest_of(const ImportedText& text, const std::vector<Provision>& provisions) {
  ImportedText facts = text;
  facts.source.clear();
  facts.digest.clear();
  facts.first = 0;
  facts.places.clear();
  std::uint64_t digest = base::fnv1a(to_record(facts));
  for (Provision provision : provisions) {
    provision.text = 0;
    digest = base::fnv1a(to_record(provision), digest);
  }
  return base::to_hex(digest);
}

base::Result<std::string> write_state(StoreContents& contents, const std::string& target) {
  const fs::path folder = target, scratch = folder / "scratch";
  try {
    fs::create_directories(folder);
    const std::string digest =
        write_database(contents, scratch.string(), (folder / schema::texts_file).string());
    fs::remove_all(scratch);
    return digest;
  } catch (const Xapian::Error& error) {
    return base::Error(base::ErrorCode::io, "不能写法规库：" + error.get_msg(), target);
  } catch (const fs::filesystem_error& error) {
    return base::Error(base::ErrorCode::io, std::string("不能写法规库：") + error.what(), target);
  }
}

}  // namespace fashen::corpus
