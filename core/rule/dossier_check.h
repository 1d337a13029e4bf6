// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "rule/metadata.h"
#include "text/regex.h"

namespace fashen::rule {

/// How a check of a dossier decides.
enum class CheckKind {
  missing,   ///< No paper holds one of `roles`; with `each` every role is wanted
  lacks,     ///< The papers of `roles` do not hold all of `parts`
  says,      ///< A paper of `roles` holds `find`, and no paper of `but_roles` (or it) holds `but`
  period,    ///< Fewer or more days between two events than the legal figure `param`
  order,     ///< An event is earlier than one that must come before it
  counts,    ///< The `parts` that papers count do not add up to the total `find`
  same,      ///< The values that `parts` mark differ between papers
  title,     ///< A paper names the matter otherwise than the draft does
  articles,  ///< The number of articles that a paper states is not that of the draft
  changed,   ///< The text of one role differs from that of an earlier one
};

/// Where in a paper patterns look.
enum class PaperPlace { text, title, sign_off };

/// Something that is looked for, by a name for people.
struct Part {
  std::string label;
  text::Regex find;
};

/// One check over the papers of a dossier. A rule, rules/<pack>/<name>.toml, has one or several:
/// they share its id, which is the path, and its basis; the first has its examples.
struct DossierCheck {
  Metadata metadata;
  CheckKind kind = CheckKind::missing;
  std::vector<std::string> checklists;
  std::string step;
  std::vector<std::string> when;    ///< Facts of which one must hold; empty: always
  std::vector<std::string> unless;  ///< Facts of which none may hold
  std::vector<std::string> roles;
  bool each = false;
  PaperPlace place = PaperPlace::text;
  std::vector<Part> parts;
  std::optional<text::Regex> find;
  std::optional<text::Regex> but;
  std::vector<std::string> but_roles;
  std::string from, to;      ///< Events; of `changed`, roles
  std::string param;         ///< Name of a legal figure
  std::string law;           ///< Whose figure; "" takes the general one
  std::string unconfigured;  ///< Why the corpus has no such figure; usually empty
  bool inclusive = false;
  std::vector<std::pair<std::string, std::string>> order;  ///< Event, event not before it
  int least = 0;  ///< Of `lacks`: so many parts suffice; 0 wants all

  /// An example: papers in one text, each after a line "=== name".
  struct Dossier {
    bool bad = false;
    std::string text;
    std::string quote;  ///< Of a bad one: words that the finding must quote; may be empty
    int line = 0;
  };
  std::vector<Dossier> examples;
};

}  // namespace fashen::rule
