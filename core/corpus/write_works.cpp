// SPDX-License-Identifier: GPL-3.0-or-later
#include "corpus/write_works.h"

#include <set>
#include <string>
#include <utility>

#include "base/hash.h"
#include "corpus/name_key.h"
#include "corpus/record.h"
#include "corpus/schema.h"
#include "corpus/title_list.h"
#include "text/fold.h"
#include "text/utf8.h"

namespace fashen::corpus {
namespace {

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

}  // namespace

std::uint64_t write_works(const std::vector<Work>& works, Xapian::WritableDatabase& database,
                          std::uint64_t digest) {
  std::vector<std::string> bare;
  for (const Work& work : works) {
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
  database.set_metadata(schema::titles_key, TitleList::to_bytes(bare));
  return digest;
}

}  // namespace fashen::corpus
