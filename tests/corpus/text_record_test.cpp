// SPDX-License-Identifier: GPL-3.0-or-later
#include "corpus/text_record.h"

#include <catch2/catch.hpp>
#include <random>

namespace fashen::corpus {
namespace {

std::string words(std::mt19937& random) {
  static const char* const parts[] = {"停车场", "应当", "\n", "\t", "；", "a", "", "第一条"};
  std::string text;
  for (std::size_t left = random() % 12; left > 0; --left) {
    text += parts[random() % std::size(parts)];
  }
  return text;
}

std::optional<base::Date> maybe_day(std::mt19937& random) {
  if (random() % 2 == 0) return std::nullopt;
  return base::add_days(*base::parse_date("1950-01-01"), static_cast<int>(random() % 30'000));
}

ImportedText random_text(std::mt19937& random) {
  ImportedText text;
  text.work = words(random);
  text.title = words(random);
  text.promulgated =
      base::add_days(*base::parse_date("1990-01-01"), static_cast<int>(random() % 9'000));
  text.effective = maybe_day(random);
  text.expires = maybe_day(random);
  text.rank = static_cast<Rank>(random() % 11);
  text.issuer = words(random);
  text.number = words(random);
  text.region = words(random);
  text.note = words(random);
  text.source = words(random);
  text.digest = "0123456789abcdef";
  for (std::size_t left = random() % 5; left > 0; --left) {
    text.places.push_back({static_cast<ProvisionKind>(random() % 5),
                           static_cast<int>(random() % 300), static_cast<int>(random() % 3)});
    text.oddities.push_back(words(random));
  }
  return text;
}

Provision random_provision(std::mt19937& random) {
  Provision provision;
  provision.text = random() % 1000;
  provision.place = {static_cast<ProvisionKind>(random() % 5), static_cast<int>(random() % 2000),
                     static_cast<int>(random() % 4)};
  provision.label = words(random);
  provision.headings = words(random);
  provision.words = words(random);
  return provision;
}

}  // namespace

TEST_CASE("texts, provisions and sources come back from their records") {
  std::mt19937 random(149);
  for (int round = 0; round < 300; ++round) {
    const ImportedText text = random_text(random);
    const auto text_back = text_from_record(to_record(text));
    REQUIRE(text_back);
    REQUIRE(to_record(*text_back) == to_record(text));
    CHECK(text_back->title == text.title);
    CHECK(text_back->effective == text.effective);
    CHECK(text_back->expires == text.expires);
    CHECK(text_back->rank == text.rank);
    CHECK(text_back->oddities == text.oddities);
    REQUIRE(text_back->places.size() == text.places.size());

    const Provision provision = random_provision(random);
    const auto provision_back = provision_from_record(to_record(provision));
    REQUIRE(provision_back);
    CHECK(provision_back->text == provision.text);
    CHECK(provision_back->place.kind == provision.place.kind);
    CHECK(provision_back->place.number == provision.place.number);
    CHECK(provision_back->place.sub_number == provision.place.sub_number);
    CHECK(provision_back->label == provision.label);
    CHECK(provision_back->headings == provision.headings);
    CHECK(provision_back->words == provision.words);

    StatuteSource source;
    source.path = words(random);
    source.digest = words(random);
    source.markdown = words(random);
    source.folder = words(random);
    source.promulgated = maybe_day(random);
    const auto source_back = source_from_record(to_record(source));
    REQUIRE(source_back);
    CHECK(source_back->path == source.path);
    CHECK(source_back->markdown == source.markdown);
    CHECK(source_back->promulgated == source.promulgated);
  }
}

TEST_CASE("records that were cut or bent give nothing or something, and never harm") {
  std::mt19937 random(151);
  for (int round = 0; round < 40; ++round) {
    for (const std::string& whole :
         {to_record(random_text(random)), to_record(random_provision(random))}) {
      for (std::size_t size = 0; size < whole.size(); ++size) {
        const auto text = text_from_record(whole.substr(0, size));
        const auto provision = provision_from_record(whole.substr(0, size));
        if (text) REQUIRE(text->places.size() <= whole.size());
        if (provision) REQUIRE(provision->words.size() <= whole.size());
        std::string bent = whole;
        bent[size] = static_cast<char>(random());
        const auto odd = text_from_record(bent);
        if (odd) REQUIRE(odd->places.size() <= whole.size());
      }
    }
  }
  CHECK_FALSE(text_from_record(""));
  CHECK_FALSE(provision_from_record(""));
  CHECK_FALSE(source_from_record(""));
}

TEST_CASE("what follows a record is not part of it") {
  std::mt19937 random(157);
  CHECK_FALSE(text_from_record(to_record(random_text(random)) + "x"));
  CHECK_FALSE(provision_from_record(to_record(random_provision(random)) + "x"));
}

}  // namespace fashen::corpus
