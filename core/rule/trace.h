// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "base/span.h"

namespace fashen::rule {

/// What happened while a rule ran over one document; for its author. Filled where Subject::trace
/// is set; never changes what a rule finds.
struct Trace {
  enum class What {
    matched,   ///< A pattern of the rule; it led to a finding unless something below says not
    unless,    ///< Words that silence the match
    excluded,  ///< A fact of the engine that silences the match; `words` names it
    searched,  ///< A rule's function looked for a pattern; an empty span if it found nothing
    note,      ///< Anything else, in Chinese
  };
  struct Event {
    What what = What::note;
    base::Span span;    ///< In Document::text
    std::string words;  ///< The pattern, or the note
    int line = 0;       ///< Of the rule file, 0 if unknown
  };
  static constexpr std::size_t most_events = 400;

  bool detailed = false;  ///< Whether `events` are wanted
  std::vector<Event> events;
  std::size_t instructions = 0;  ///< Of Lua, in thousands' steps
  std::size_t memory = 0;        ///< Most bytes that the Lua state held

  void add(What what, base::Span span, std::string words, int line = 0) {
    if (detailed && events.size() < most_events) {
      events.push_back({what, span, std::move(words), line});
    }
  }
};

}  // namespace fashen::rule
