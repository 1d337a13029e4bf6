// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/batch_progress.h"

#include <algorithm>
#include <cstdio>
#include <iostream>

#include "cli/terminal.h"
#include "report/json.h"

namespace fashen::cli {
namespace {

constexpr std::size_t bar_width = 24;
constexpr std::chrono::milliseconds redraw{200};
constexpr std::chrono::seconds line_every{10};

std::string duration(double seconds) {
  auto whole = static_cast<long>(seconds + 0.5);
  if (whole < 60) return std::to_string(whole) + " 秒";
  if (whole < 3600) return std::to_string(whole / 60) + " 分 " + std::to_string(whole % 60) + " 秒";
  return std::to_string(whole / 3600) + " 小时 " + std::to_string(whole / 60 % 60) + " 分";
}

std::string one_decimal(double value) {
  char text[32];
  std::snprintf(text, sizeof text, "%.1f", value);
  return text;
}

std::string file_name(const std::string& name) { return name.substr(name.find_last_of('/') + 1); }

}  // namespace

BatchProgress::Style progress_style(bool json) {
  if (json) return BatchProgress::Style::json;
  return is_terminal(2) ? BatchProgress::Style::bar : BatchProgress::Style::lines;
}

BatchProgress::BatchProgress(Style style, std::size_t total) : style_(style), total_(total) {
  if (style_ != Style::json) return;
  report::Json json(report::Json::Style::line);
  json.begin_object().field("event", "start").field("total", std::uint64_t{total}).end_object();
  std::cerr << json.str();
}

BatchProgress::~BatchProgress() { end(); }

void BatchProgress::started(const std::string& name) {
  if (std::find(in_hand_.begin(), in_hand_.end(), name) == in_hand_.end()) in_hand_.push_back(name);
}

void BatchProgress::finished(const finding::DocumentRecord& record) {
  ++done_;
  std::erase(in_hand_, record.name);
  bool failed = record.state == finding::DocumentState::failed;
  failed_ += failed;
  report(record, finding::name(record.state));
  if (!failed || style_ == Style::json) return;
  if (style_ == Style::bar) std::cerr << "\r\x1b[K";
  std::cerr << record.path << ": 未能审查: " << record.failure << "\n";
}

void BatchProgress::unchanged(const std::string& name) {
  ++done_;
  ++reused_;
  finding::DocumentRecord record;
  record.name = name;
  report(record, "unchanged");
}

void BatchProgress::report(const finding::DocumentRecord& record, const char* state) {
  if (style_ != Style::json) return;
  auto count = [&](finding::Severity severity) {
    return static_cast<std::uint64_t>(finding::count(record, severity));
  };
  report::Json json(report::Json::Style::line);
  json.begin_object().field("event", "document").field("name", record.name);
  json.field("state", state).field("errors", count(finding::Severity::error));
  json.field("warnings", count(finding::Severity::warning));
  json.field("notes", count(finding::Severity::note));
  json.field("incomplete", std::uint64_t{record.incomplete.size()});
  json.field("milliseconds", record.milliseconds).field("failure", record.failure);
  json.field("done", std::uint64_t{done_}).field("total", std::uint64_t{total_}).end_object();
  std::cerr << json.str() << std::flush;
}

std::string BatchProgress::numbers() const {
  double passed = std::chrono::duration<double>(Clock::now() - begun_).count();
  auto reviewed = static_cast<double>(done_ - reused_);
  std::string text = std::to_string(done_) + "/" + std::to_string(total_);
  if (passed > 0.5 && reviewed > 0) {
    double rate = reviewed / passed;
    text += " · " + one_decimal(rate) + " 份/秒 · 剩余 ";
    text += duration(static_cast<double>(total_ - done_) / rate);
  }
  if (failed_ > 0) text += " · 未能审查 " + std::to_string(failed_);
  return text;
}

void BatchProgress::tick() {
  auto now = Clock::now();
  if (style_ == Style::json || ended_) return;
  if (now - drawn_ < (style_ == Style::bar ? Clock::duration(redraw) : line_every)) return;
  drawn_ = now;
  draw();
}

void BatchProgress::draw() {
  if (style_ == Style::lines) {
    std::cerr << "进度 " << numbers() << "\n";
    return;
  }
  std::size_t filled = total_ == 0 ? bar_width : bar_width * done_ / total_;
  std::string line = "[" + std::string(filled, '#') + std::string(bar_width - filled, '.') + "] ";
  line += numbers();
  // Two names are enough to see what it hangs on, and stay on one line.
  for (std::size_t i = 0; i < std::min<std::size_t>(in_hand_.size(), 2); ++i) {
    line += (i == 0 ? " · " : "、") + file_name(in_hand_[i]);
  }
  // Without line wrap: a long line must stay one that \r can take back.
  std::cerr << "\r\x1b[K\x1b[?7l" << line << "\x1b[?7h" << std::flush;
}

void BatchProgress::end() {
  if (ended_) return;
  ended_ = true;
  if (style_ == Style::bar) std::cerr << "\r\x1b[K" << std::flush;
  if (style_ != Style::json) return;
  report::Json json(report::Json::Style::line);
  json.begin_object().field("event", "end").field("done", std::uint64_t{done_});
  json.field("total", std::uint64_t{total_}).field("failed", std::uint64_t{failed_}).end_object();
  std::cerr << json.str() << std::flush;
}

}  // namespace fashen::cli
