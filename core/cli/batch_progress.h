// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <cstdint>
#include <string>
#include <vector>

#include "finding/record.h"

namespace fashen::cli {

/// How far a batch is, on stderr: on a terminal one line with bar, rate, time left, failures and
/// the files in hand; elsewhere a line now and then; or, for programs, a JSON object a line:
///
///   {"event":"start","total":10}
///   {"event":"document","name":"…","state":"reviewed|failed|unchanged","errors":1,"warnings":0,
///    "notes":0,"incomplete":0,"milliseconds":12,"failure":"","done":1,"total":10}
///   {"event":"end","done":10,"total":10,"failed":0}
class BatchProgress {
 public:
  enum class Style { bar, lines, json };

  BatchProgress(Style style, std::size_t total);
  ~BatchProgress();

  void started(const std::string& name);
  void finished(const finding::DocumentRecord& record);
  void unchanged(const std::string& name);
  /// Draws anew what has changed, now and then.
  void tick();
  /// Says the end; draws no more.
  void end();

  std::size_t reused() const { return reused_; }
  std::size_t done() const { return done_; }

 private:
  using Clock = std::chrono::steady_clock;
  std::string numbers() const;
  void draw();
  void report(const finding::DocumentRecord& record, const char* state);

  Style style_;
  std::size_t total_, done_ = 0, failed_ = 0, reused_ = 0;
  std::vector<std::string> in_hand_;
  Clock::time_point begun_ = Clock::now(), drawn_ = begun_;
  bool ended_ = false;
};

/// Bar on a terminal, lines elsewhere; JSON if that is wanted.
BatchProgress::Style progress_style(bool json);

}  // namespace fashen::cli
