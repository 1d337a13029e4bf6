// SPDX-License-Identifier: GPL-3.0-or-later
#include <array>
#include <map>

#include "cli/diff_view.h"

namespace fashen::cli {
namespace {

using Kind = corpus::ProvisionChange::Kind;
using corpus::Provision;

const std::array<std::pair<Kind, const char*>, 6> kinds = {{{Kind::changed, "修改"},
                                                            {Kind::added, "新增"},
                                                            {Kind::removed, "删去"},
                                                            {Kind::renumbered, "只改序号"},
                                                            {Kind::punctuation, "只改标点"},
                                                            {Kind::same, "未改"}}};

/// What a provision is called where it has no number of its own.
std::string called(const Provision& provision) {
  if (!provision.label.empty()) return provision.label;
  return provision.place.kind == corpus::ProvisionKind::preamble ? "序言" : "其他内容";
}

std::string labels(const VersionDiff& diff, const corpus::ProvisionChange& change) {
  const auto& [before, after, score] = change.row;
  if (!before) return called(diff.after[*after]);
  if (!after) return called(diff.before[*before]);
  const std::string from = called(diff.before[*before]), to = called(diff.after[*after]);
  return from == to ? from : from + " → " + to;
}

std::string words_of(const VersionDiff& diff, const corpus::ProvisionChange& change, bool color) {
  const std::string& before = diff.before[*change.row.before].words;
  const std::string& after = diff.after[*change.row.after].words;
  std::string out;
  const auto mark = [&](std::string_view words, const char* open, const char* close,
                        const char* paint) {
    if (words.empty()) return;
    out += color ? paint : open;
    out += words;
    out += color ? "\x1b[0m" : close;
  };
  for (const text::Edit& edit : change.edits) {
    if (edit.kind == text::EditKind::same) {
      out += base::slice(before, edit.before);
      continue;
    }
    mark(base::slice(before, edit.before), "[-", "-]", "\x1b[31;9m");
    mark(base::slice(after, edit.after), "{+", "+}", "\x1b[32m");
  }
  return out;
}

void add_indented(std::string& out, const std::string& words) {
  out += "  ";
  for (char c : words) {
    out += c;
    if (c == '\n') out += "  ";
  }
  out += "\n";
}

void add_list(std::string& out, const VersionDiff& diff, Kind kind, const char* heading) {
  std::string list;
  for (const auto& change : diff.changes) {
    if (change.kind == kind) list += (list.empty() ? "" : "、") + labels(diff, change);
  }
  if (!list.empty()) out += std::string(heading) + ": " + list + "\n";
}

}  // namespace

std::string diff_summary(const VersionDiff& diff) {
  std::map<Kind, std::size_t> counts;
  for (const auto& change : diff.changes) ++counts[change.kind];
  std::string out;
  for (const auto& [kind, word] : kinds) {
    if (counts[kind] == 0) continue;
    out +=
        (out.empty() ? "" : "，") + std::string(word) + " " + std::to_string(counts[kind]) + " 条";
  }
  return out;
}

std::string diff_text(const VersionDiff& diff, bool color) {
  std::string out = diff.title + "  " + diff.before_name + " → " + diff.after_name + "\n" +
                    diff_summary(diff) + "\n";
  for (const auto& change : diff.changes) {
    if (change.kind == Kind::same || change.kind == Kind::renumbered ||
        change.kind == Kind::punctuation) {
      continue;
    }
    out += "\n" + labels(diff, change);
    if (change.kind == Kind::changed) {
      const int percent = static_cast<int>(change.row.score * 100 + 0.5);
      out += "（相似度 " + std::to_string(percent) + "%）\n";
      add_indented(out, words_of(diff, change, color));
    } else {
      const bool added = change.kind == Kind::added;
      out += added ? "（新增）\n" : "（删去）\n";
      add_indented(
          out, added ? diff.after[*change.row.after].words : diff.before[*change.row.before].words);
    }
  }
  out += "\n";
  add_list(out, diff, Kind::renumbered, "只改序号");
  add_list(out, diff, Kind::punctuation, "只改标点");
  return out;
}

}  // namespace fashen::cli
