// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/document.h"

#include <catch2/catch.hpp>
#include <set>

#include "support/literal_document.h"
#include "text/utf8.h"

namespace fashen::document {
namespace {

constexpr BlockKind kinds[] = {BlockKind::paragraph,  BlockKind::heading,  BlockKind::list_item,
                               BlockKind::table_cell, BlockKind::text_box, BlockKind::footnote,
                               BlockKind::endnote,    BlockKind::header,   BlockKind::footer};

}  // namespace

TEST_CASE("every kind of block has a name of its own") {
  std::set<std::string> names;
  for (BlockKind kind : kinds) names.insert(name(kind));
  CHECK(names.size() == std::size(kinds));
  CHECK(names.count("table_cell") == 1);
}

TEST_CASE("an offset is in the block that holds it, its end included, else in none") {
  Document document;
  document.text = "前甲乙丙丁后";
  document.blocks.resize(2);
  document.blocks[0].span = {3, 9};
  document.blocks[1].span = {12, 15};
  finish(document);
  std::string held;
  for (std::size_t offset = 0; offset <= document.text.size(); ++offset) {
    const Block* block = block_at(document, offset);
    held += block == nullptr ? "-" : block == &document.blocks[0] ? "0" : "1";
  }
  CHECK(held == "---0000000--1111---");
  CHECK(block_at(Document(), 0) == nullptr);
}

TEST_CASE("an empty block is found at its place, the last of those that begin there") {
  Document document;
  document.text = "甲\n\n乙\n";
  document.blocks.resize(3);
  document.blocks[0].span = {0, 3};
  document.blocks[1].span = {4, 4};
  document.blocks[2].span = {5, 8};
  CHECK(block_at(document, 4) == &document.blocks[1]);
  CHECK(block_at(document, 5) == &document.blocks[2]);
  CHECK(block_at(document, 3) == &document.blocks[0]);
}

TEST_CASE("what is matched in the folded text is found in the text as it was written") {
  const Document document =
      testing::literal_document("Ａ方应付１，０００元（含税）。\n《行政處罰法》第６條·附則");
  for (const auto& [folded, written] : std::initializer_list<std::pair<const char*, const char*>>{
           {"A方", "Ａ方"}, {"1", "１"}, {"000元", "０００元"}, {"第6", "第６"}}) {
    CAPTURE(folded);
    const std::size_t at = document.folded.text.find(folded);
    REQUIRE(at != std::string::npos);
    const base::Span span = to_text(document, {at, at + std::string_view(folded).size()});
    CHECK(base::slice(document.text, span) == written);
    CHECK(base::slice(document.folded.text, to_folded(document, span)) == folded);
  }
}

TEST_CASE("folded there and back, each character of a text covers itself") {
  const Document document =
      testing::literal_document("“甲方”（１２．５％）　㈠①ⅣＡｂ\n㐁𠀀　《處罰》〇零·•・\n\n尾");
  for (std::size_t at = 0; at < document.text.size();) {
    const std::size_t size = text::code_point_at(document.text, at).size;
    const base::Span there = to_folded(document, {at, at + size});
    const base::Span back = to_text(document, there);
    CAPTURE(at);
    CHECK(back.begin <= at);
    CHECK(back.end >= (there.empty() ? at : at + size));
    at += size;
  }
}

}  // namespace fashen::document
