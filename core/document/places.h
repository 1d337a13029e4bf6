// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/document.h"
#include "text/position.h"

namespace fashen::document {

/// Lines and columns of a document for people and their editors. They are those of the file where
/// it is text, marks that are no part of `text` counted; those of `text` for other files. Refers to
/// the document, which must outlive it. Const calls may run concurrently.
class Places {
 public:
  explicit Places(const Document& document);

  /// Where the byte of `text` at `offset` stands; its end for what lies beyond.
  text::Position at(std::size_t offset) const;
  /// Where the words before `offset` end.
  text::Position end(std::size_t offset) const;

 private:
  const Origin* origin_;
  text::LineIndex lines_;
};

}  // namespace fashen::document
