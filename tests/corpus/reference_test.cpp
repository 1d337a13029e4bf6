// SPDX-License-Identifier: GPL-3.0-or-later
// Proves the shipped catalogue against the texts it was made of, where they are present.
#include <catch2/catch.hpp>

#include "corpus/name_key.h"
#include "corpus/reference_collection.h"
#include "corpus/shape.h"
#include "text/numeral.h"

namespace fashen::corpus {
namespace {

bool has(const std::string& text, const std::string& part) {
  return text.find(part) != std::string::npos;
}

std::string chinese(base::Date date) { return base::to_chinese(date); }

std::string line_start(int article) { return "\n第" + text::to_chinese_numeral(article) + "条"; }

TEST_CASE("every work of the collection is shipped, under the title in its file") {
  if (skipped()) return;
  std::size_t checked = 0;
  for (const Work& work : shipped().works) {
    if (work.source != "collection") continue;
    const auto* sources = reference().of(work.title);
    CAPTURE(work.title);
    REQUIRE(sources);
    bool titled = false;
    for (const Source& source : *sources) {
      const std::string& title = source.text.statute.title;
      titled = titled ||
               (name_key(work.title).ends_with(name_key(title)) && has(source.bytes, "# " + title));
    }
    CHECK(titled);
    ++checked;
  }
  CHECK(checked > 1300);
}

TEST_CASE("the number of articles is the number of the last one in the file") {
  if (skipped()) return;
  std::size_t checked = 0;
  for (const Work& work : shipped().works) {
    const auto* sources = reference().of(work.title);
    if (!sources) continue;
    for (const Version& version : work.versions) {
      for (const Source& source : *sources) {
        // Texts in several files, and Arabic or spaced numbers, are left to the shapes below.
        if (source.text.promulgated != version.promulgated || version.shapes.empty()) continue;
        if (!has(source.bytes, line_start(version.articles))) continue;
        CAPTURE(work.title, base::to_iso(version.promulgated), version.articles);
        CHECK_FALSE(has(source.bytes, line_start(version.articles + 1) + " "));
        ++checked;
      }
    }
  }
  CHECK(checked > 1350);
}

TEST_CASE("shapes are those of the texts") {
  if (skipped()) return;
  std::size_t checked = 0;
  for (const Work& work : shipped().works) {
    const auto* sources = reference().of(work.title);
    for (const Version& version : work.versions) {
      if (version.shapes.empty()) continue;
      CAPTURE(work.title, base::to_iso(version.promulgated));
      REQUIRE(sources);
      std::vector<ArticleShape> shapes;
      for (const Source& source : *sources) {
        if (source.text.promulgated != version.promulgated) continue;
        for (const auto& article : source.text.statute.articles) shapes.push_back(article.shape);
        break;
      }
      CHECK(shapes_to_text(version.shapes) == shapes_to_text(shapes));
      CHECK(version.shapes.back().number == version.articles);
      ++checked;
    }
  }
  CHECK(checked > 1400);
}

TEST_CASE("a first day that a text is said to tell stands in it") {
  if (skipped()) return;
  std::size_t checked = 0;
  for (const Work& work : shipped().works) {
    const auto* sources = reference().of(work.title);
    for (const Version& version : work.versions) {
      if (!version.effective || !sources) continue;
      if (version.evidence != evidence::text && version.evidence != evidence::note) continue;
      CAPTURE(work.title, base::to_iso(version.promulgated), base::to_iso(*version.effective));
      bool told = work.id == "刑法";  // its amendments tell
      for (const Source& source : *sources) {
        const bool at_once =
            *version.effective == version.promulgated && has(source.bytes, "之日起");
        told = told || at_once || has(source.bytes, chinese(*version.effective)) ||
               source.text.statute.effective == version.effective;
      }
      CHECK(told);
      ++checked;
    }
  }
  CHECK(checked > 1000);
}

TEST_CASE("days of versions stand in the note or name the file") {
  if (skipped()) return;
  for (const Work& work : shipped().works) {
    const auto* sources = reference().of(work.title);
    if (!sources || work.source != "collection") continue;
    for (const Version& version : work.versions) {
      // Newer than the collection: told by a published index.
      if (version.shapes.empty() && version.promulgated >= *base::parse_date("2025-01-01")) {
        continue;
      }
      CAPTURE(work.title, base::to_iso(version.promulgated));
      bool told = false;
      for (const Source& source : *sources) {
        told = told || source.text.promulgated == version.promulgated ||
               has(source.bytes, chinese(version.promulgated));
      }
      CHECK(told);
    }
  }
}

TEST_CASE("what a text of the collection repealed is named in it") {
  if (skipped()) return;
  std::size_t proved = 0, unproved = 0;
  for (const Work& work : shipped().works) {
    const auto* sources = work.repealed_on ? reference().of(work.repealed_by) : nullptr;
    if (!sources) continue;
    bool named = false;
    for (const Source& source : *sources) {
      const std::string key = name_key(source.bytes);
      named = named || (has(key, name_key(work.title)) && has(key, "废止"));
    }
    named ? ++proved : ++unproved;
    if (!named) UNSCOPED_INFO(work.title + " <- " + work.repealed_by);
  }
  CHECK(proved > 250);
  CHECK(unproved < 20);
}

TEST_CASE("articles that moved are there in both texts") {
  for (const Work& work : shipped().works) {
    for (const Renumbering& moved : work.renumberings) {
      CAPTURE(work.title, moved.from_article, moved.to_article);
      const auto articles = [&](base::Date promulgated) {
        for (const Version& version : work.versions) {
          if (version.promulgated == promulgated) return version.articles;
        }
        return -1;
      };
      const int before = articles(moved.from), after = articles(moved.to);
      CHECK(before >= 0);
      CHECK(after >= 0);
      CHECK((before == 0 || moved.from_article <= before));
      CHECK((after == 0 || moved.to_article <= after));
    }
  }
}

}  // namespace
}  // namespace fashen::corpus
