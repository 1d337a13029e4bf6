// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/file_system.h"
#include "base/result.h"
#include "rule/dossier_check.h"
#include "text/regex.h"

namespace fashen::rule {

/// A day that a paper of some role states: when a comment period began, when a meeting was held.
/// `find` marks it with a group named `at`, or its distance in days from the paper's own date with
/// one named `days`; without `find` it is the paper's date. Of entries with the same id the first
/// that finds something counts.
struct Event {
  std::string id;
  std::string label;
  std::optional<text::Regex> find;
};

/// What a paper of a dossier can be, and by what it is known.
struct Role {
  std::string id;
  std::string label;                 ///< "合法性审查意见"
  std::optional<text::Regex> title;  ///< In its title; tells most
  std::optional<text::Regex> name;   ///< In its file name
  std::optional<text::Regex> never;  ///< In its title: it is something else
  std::optional<text::Regex> also;   ///< In its text: it holds this role besides its own
  std::vector<text::Regex> text;     ///< In its text, each a sign more
  std::vector<Event> events;
};

/// A question that the papers answer and on which steps and checks depend: is it technical, may it
/// be risky. True where `find` is in at least `least` articles or sentences of papers of the roles.
struct Fact {
  std::string id;
  std::string label;
  std::vector<std::string> roles;  ///< Empty: every paper
  text::Regex find;
  std::optional<text::Regex> but;  ///< A sentence that holds this does not count
  int least = 1;
};

/// A step of a procedure.
struct ChecklistStep {
  std::string id;
  std::string name;
  std::vector<std::string> roles;  ///< Evidence for it
  std::vector<std::string> when;   ///< Facts of which one must hold; empty: it always applies
  std::string why;                 ///< Why it applies
  std::string why_not;             ///< Why it does not, where no fact holds
  std::vector<std::string> basis;
  std::string from, to;  ///< Events whose distance is the step's length
  bool working_days = false;
  bool inclusive = false;  ///< Both days count
};

/// A procedure: rules/checklists/<name>.toml.
struct Checklist {
  std::string name;
  std::string title;               ///< "重大行政决策程序"
  std::string authority;           ///< The provision under which papers may be asked for
  std::vector<text::Regex> signs;  ///< In a dossier's papers: it is one of this procedure
  std::vector<Fact> facts;
  std::vector<ChecklistStep> steps;
};

/// All procedures, the roles that they share, and the checks of all packs.
struct ChecklistLibrary {
  std::vector<Role> roles;
  std::vector<Checklist> checklists;
  std::vector<DossierCheck> checks;  ///< In order of id
  std::string digest;

  const Role* role(std::string_view id) const;
  const Checklist* checklist(std::string_view name) const;
  /// Label of an event of any role; "" if there is none.
  std::string event_label(std::string_view id) const;
};

/// Reads <directory>/checklists/*.toml and the checks <directory>/<pack>/*.toml, of which there may
/// be none. The first thing
/// wrong is `config` with file, line and what is known there.
base::Result<ChecklistLibrary> load_checklists(const base::FileSystem& files,
                                               const std::string& directory);

}  // namespace fashen::rule
