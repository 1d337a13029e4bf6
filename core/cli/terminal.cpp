// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/terminal.h"

#include <unistd.h>

#include <chrono>
#include <cstdlib>
#include <iostream>

#include "base/clock.h"

namespace fashen::cli {
namespace {

bool is_set(const char* variable) {
  const char* value = std::getenv(variable);
  return value != nullptr && *value != '\0';
}

}  // namespace

bool is_terminal(int stream) {
  const char* term = std::getenv("TERM");
  return isatty(stream) == 1 && term != nullptr && std::string(term) != "dumb";
}

base::Result<bool> wants_color(const std::string& choice, int stream) {
  if (choice == "always") return true;
  if (choice == "never") return false;
  if (choice != "auto") {
    return base::Error(base::ErrorCode::usage, "--color 应为 auto、always 或 never");
  }
  const char* force = std::getenv("CLICOLOR_FORCE");
  if (force != nullptr && std::string(force) != "0") return true;
  return is_terminal(stream) && !is_set("NO_COLOR");
}

std::string on_one_line(std::string_view words) {
  std::string line(words);
  for (char& c : line) {
    if (static_cast<unsigned char>(c) < 0x20 || c == 0x7F) c = ' ';
  }
  return line;
}

struct Progress::Impl {
  std::size_t total;
  bool possible;
  bool shown = false;
  std::chrono::steady_clock::time_point begun = base::RealClock().now();
};

Progress::Progress(std::size_t total) : impl_(new Impl{total, is_terminal(2)}) {}

Progress::~Progress() {
  clear();
  delete impl_;
}

void Progress::show(std::size_t done, const std::string& what) {
  if (!impl_->possible || base::RealClock().now() - impl_->begun < std::chrono::seconds(1)) return;
  std::cerr << "\r\x1b[K[" << done + 1 << "/" << impl_->total << "] " << what << std::flush;
  impl_->shown = true;
}

void Progress::clear() {
  if (impl_->shown) std::cerr << "\r\x1b[K" << std::flush;
  impl_->shown = false;
}

}  // namespace fashen::cli
