// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "docx/content.h"
#include "docx/splice.h"
#include "report/report.h"

namespace fashen::docx {

/// Where a comment goes.
struct Anchor {
  Place begin;
  Place end;
  std::string remark;  ///< Says where the words really are; empty if the comment is on them
};

/// Finds the places in the main part for spans of the document's text.
class Anchors {
 public:
  /// `report` must be of the document in `content`; both must outlive this.
  Anchors(const report::Report& report, const Content& content);

  /// The words of a span, or the nearest that can bear a comment; nothing if no words can.
  std::optional<Anchor> at(base::Span span) const;

  /// The document's title, or its first words.
  std::optional<Anchor> title() const;

 private:
  using Pieces = std::vector<Piece>::const_iterator;
  struct Range {
    Pieces first;
    Pieces last;
  };
  Range pieces_in(base::Span raw) const;
  Anchor around(Range pieces, base::Span raw) const;
  std::optional<Anchor> opening_words(base::Span raw) const;
  std::optional<Anchor> nearest(base::Span span, std::size_t block) const;
  std::string remark(base::Span span, std::size_t block) const;
  std::size_t block_of(std::size_t offset) const;

  const report::Report& report_;
  const document::Document& document_;
  const Content& content_;
};

}  // namespace fashen::docx
