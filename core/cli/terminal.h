// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

#include "base/result.h"

namespace fashen::cli {

/// Whether a stream (1: stdout, 2: stderr) shows colours, for --color `choice` (auto, always,
/// never): with auto if it is a terminal, TERM is not "dumb" and NO_COLOR is not set, or if
/// CLICOLOR_FORCE is. `usage` for another choice.
base::Result<bool> wants_color(const std::string& choice, int stream);

/// True if a stream is a terminal that understands control sequences.
bool is_terminal(int stream);

/// Words of a document on one line, with blanks for control characters: those would let a document
/// steer the terminal that it is shown on.
std::string on_one_line(std::string_view words);

/// One line on stderr that says how far a command is. Shown only on a terminal, and only once the
/// work has taken a second.
class Progress {
 public:
  explicit Progress(std::size_t total);
  ~Progress();
  Progress(const Progress&) = delete;
  Progress& operator=(const Progress&) = delete;

  /// Says what is being worked on, as number `done` + 1 of the total.
  void show(std::size_t done, const std::string& what);
  /// Takes the line away, before something else is printed.
  void clear();

 private:
  struct Impl;
  Impl* impl_;
};

}  // namespace fashen::cli
