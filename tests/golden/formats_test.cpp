// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <catch2/catch.hpp>
#include <sstream>

#include "base/file_system.h"
#include "corpus/index.h"
#include "document/read_file.h"
#include "plugins/docx_sample.h"
#include "review/review.h"
#include "script/loader.h"
#include "support/places.h"
#include "text/decode.h"
#include "text/utf8.h"

// One draft saved in several formats and encodings is one draft: the same blocks and citations, and
// the same findings on the same words.
namespace fashen {
namespace {

struct Form {
  const char* name;  ///< Of the file; its ending tells the reader
  std::string bytes;
};

std::string utf16(const std::string& text) {
  std::string bytes = "\xFF\xFE";
  for (std::size_t at = 0; at < text.size();) {
    auto [value, size] = text::code_point_at(text, at);
    auto unit = [&](char32_t code) {
      bytes += static_cast<char>(code & 0xFF);
      bytes += static_cast<char>(code >> 8);
    };
    if (value < 0x10000) {
      unit(value);
    } else {
      unit(0xD800 + ((value - 0x10000) >> 10));
      unit(0xDC00 + ((value - 0x10000) & 0x3FF));
    }
    at += size;
  }
  return bytes;
}

std::string word(const std::string& text) {
  std::string body;
  std::istringstream lines(text);
  for (std::string line; std::getline(lines, line);) {
    std::string escaped;
    for (char c : line) {
      escaped += c == '&' ? "&amp;" : c == '<' ? "&lt;" : std::string(1, c);
    }
    if (!line.empty()) body += testing::paragraph(escaped);
  }
  return testing::DocxSample{.body = body}.bytes();
}

class House {
 public:
  House()
      : law_(std::move(*corpus::open_index(testing::stage_dir() + "/share/fashen/corpus.index"))),
        plugins_(std::move(*document::PluginRegistry::open(testing::stage_dir() + "/lib/fashen"))),
        rules_(script::load_rules(base::RealFileSystem(), testing::source_dir() + "/rules", *law_,
                                  {})),
        reviewer_(rules_.rules, *law_) {}

  /// Blocks, citations and findings, a line each.
  std::string review(const Form& form) {
    base::MemoryFileSystem files;
    REQUIRE(files.write(form.name, form.bytes));
    auto file = document::read_file(files, plugins_, form.name, {});
    if (!file) FAIL(file.error().to_string());
    const document::Document& document = file->document;
    review::Options options;
    options.today = *base::parse_date("2026-11-23");
    review::Review result = reviewer_.review(document, options);
    std::string out = std::string("文种 ") + structure::name(result.structure.kind.kind) + "\n";
    for (const document::Block& block : document.blocks) {
      out += "段 " + std::string(base::slice(document.text, block.span)) + "\n";
    }
    for (const citation::Citation& citation : result.citations) {
      out += "引用 " + citation.title + citation::provision_label(citation) + " " +
             citation::name(citation.status) + "\n";
    }
    for (const finding::Finding& finding : result.findings) {
      out += "意见 " + finding.rule + " " + finding.unit + " ⟦" +
             std::string(base::slice(document.text, finding.span)) + "⟧ " + finding.message + "\n";
    }
    return out;
  }

 private:
  std::unique_ptr<corpus::Lookup> law_;
  document::PluginRegistry plugins_;
  script::Loaded rules_;
  review::Reviewer reviewer_;
};

/// The text drafts of the labelled collections that are not cut at a fixed width, which only plain
/// text is.
std::vector<std::string> drafts() {
  base::RealFileSystem files;
  auto paths = files.list(testing::source_dir() + "/tests/rules");
  REQUIRE(paths);
  std::sort(paths->begin(), paths->end());
  std::vector<std::string> kept;
  for (const std::string& path : *paths) {
    if (path.ends_with(".txt") && path.find("wrap") == std::string::npos) kept.push_back(path);
  }
  return kept;
}

}  // namespace

TEST_CASE("a draft is reviewed alike as text in every encoding and as a Word file") {
  House house;
  std::size_t seen = 0;
  for (const std::string& path : drafts()) {
    CAPTURE(path);
    auto bytes = base::RealFileSystem().read(path, 1 << 20);
    REQUIRE(bytes);
    auto decoded = text::decode(*bytes);
    REQUIRE(decoded);
    const std::string& text = decoded->text;
    const std::string expected = house.review({"a.txt", text});
    CHECK(house.review({"a.txt", *bytes}) == expected);
    CHECK(house.review({"a.txt", "\xEF\xBB\xBF" + text}) == expected);
    CHECK(house.review({"a.txt", utf16(text)}) == expected);
    CHECK(house.review({"a.docx", word(text)}) == expected);
    ++seen;
  }
  CHECK(seen >= 20);
}

}  // namespace fashen
