// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "review/dossier.h"

namespace fashen::review {

/// A fact of the dossier and the words that show it.
struct ShownFact {
  bool holds = false;
  std::string label;
  std::string quote;  ///< "草案.docx：“……”"; empty where the fact does not hold
};

/// An event and the paper that states it.
struct PlacedEvent {
  std::size_t paper = 0;
  const DatedEvent* event = nullptr;
};

/// What checks and steps ask of the papers of a dossier. Refers to the papers and the procedure.
class Evidence {
 public:
  Evidence(const std::vector<Paper>& papers, const rule::ChecklistLibrary& library,
           const rule::Checklist& checklist)
      : papers_(papers), library_(library), checklist_(checklist) {}

  const std::vector<Paper>& papers() const { return papers_; }
  const rule::ChecklistLibrary& library() const { return library_; }

  /// Readable papers that hold one of the roles, in order; all readable ones if none is named.
  std::vector<std::size_t> holding(const std::vector<std::string>& roles) const;
  /// Unreadable papers that may hold one of the roles.
  std::vector<std::size_t> unread(const std::vector<std::string>& roles) const;
  std::vector<PlacedEvent> events(std::string_view id) const;

  /// A fact of the procedure; "has:role" holds where a paper has the role.
  ShownFact fact(std::string_view id) const;
  /// The first of the facts that holds; nothing holds of an empty list.
  ShownFact any_fact(const std::vector<std::string>& ids) const;

  /// Labels of roles: "听证会记录、座谈会记录".
  std::string labels(const std::vector<std::string>& roles) const;

 private:
  const std::vector<Paper>& papers_;
  const rule::ChecklistLibrary& library_;
  const rule::Checklist& checklist_;
};

}  // namespace fashen::review
