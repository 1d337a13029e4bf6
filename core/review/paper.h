// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/date.h"
#include "base/result.h"
#include "document/document.h"
#include "rule/checklist.h"
#include "structure/structure.h"

namespace fashen::review {

/// A role that a paper holds, and the signs that speak for it.
struct HeldRole {
  std::string id;
  std::string reason;  ///< In Chinese, for people
};

/// A day that a paper states.
struct DatedEvent {
  std::string id;
  base::Date date{};
  std::string quote;  ///< The words that state it
};

/// One file of a dossier. The document does not move once it is read.
struct Paper {
  std::string path;
  std::unique_ptr<document::Document> document;  ///< Nothing where it could not be read
  std::string problem;                           ///< Then: why not
  structure::Structure structure;
  std::vector<HeldRole> roles;     ///< The first is its own; others it holds besides
  std::string suspected;           ///< Of an unreadable paper: the role its name suggests
  std::optional<base::Date> date;  ///< Of its sign-off
  std::vector<DatedEvent> events;
  std::string signer;  ///< Who signed it, as written; empty if nobody did

  bool readable() const { return document != nullptr; }
  bool holds(std::string_view role) const;
  /// The folded text, or the part of it that `place` names.
  std::string_view words(rule::PaperPlace place) const;
  const DatedEvent* event(std::string_view id) const;
};

/// Makes a paper of what a reader gave: structure, roles, days, signer. A document without any
/// text counts as unreadable.
Paper read_paper(std::string path, base::Result<document::Document> read,
                 const rule::ChecklistLibrary& library);

/// The line that holds a place of a folded text, trimmed and at most `characters` long.
std::string line_at(std::string_view folded, base::Span at, std::size_t characters = 60);

}  // namespace fashen::review
