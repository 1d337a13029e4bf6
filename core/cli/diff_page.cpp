// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/diff_view.h"

namespace fashen::cli {
namespace {

using Kind = corpus::ProvisionChange::Kind;
using corpus::Provision;

std::string escaped(std::string_view words) {
  std::string out;
  for (char c : words) {
    switch (c) {
      case '&': out += "&amp;"; break;
      case '<': out += "&lt;"; break;
      case '>': out += "&gt;"; break;
      case '\n': out += "<br>"; break;
      default: out += c;
    }
  }
  return out;
}

constexpr const char* style =
    "body{font:16px/1.7 serif;margin:2em auto;max-width:72em;padding:0 1em}"
    "table{border-collapse:collapse;width:100%;table-layout:fixed}"
    "td,th{border:1px solid #bbb;padding:.4em .7em;vertical-align:top;text-align:left}"
    "del{background:#fdd;color:#900}ins{background:#dfd;color:#060;text-decoration:none}"
    ".same,.renumbered,.punctuation{color:#666}th{background:#f4f4f4}"
    "@media print{body{max-width:none;margin:0}}";

const char* class_of(Kind kind) {
  switch (kind) {
    case Kind::same: return "same";
    case Kind::renumbered: return "renumbered";
    case Kind::punctuation: return "punctuation";
    case Kind::changed: return "changed";
    case Kind::added: return "added";
    case Kind::removed: break;
  }
  return "removed";
}

/// One side of a row: the words that this side has, its own changes marked.
std::string cell(const Provision& provision, const corpus::ProvisionChange& change,
                 bool is_before) {
  std::string out = "<b>" + escaped(provision.label) + "</b>　";
  const char* const tag = is_before ? "del" : "ins";
  if (change.edits.empty()) {
    const bool marked = change.kind == Kind::added || change.kind == Kind::removed;
    const std::string words = escaped(provision.words);
    return out + (marked ? "<" + std::string(tag) + ">" + words + "</" + tag + ">" : words);
  }
  for (const text::Edit& edit : change.edits) {
    const base::Span span = is_before ? edit.before : edit.after;
    const std::string words = escaped(base::slice(provision.words, span));
    if (words.empty()) continue;
    const bool same = edit.kind == text::EditKind::same;
    out += same ? words : "<" + std::string(tag) + ">" + words + "</" + tag + ">";
  }
  return out;
}

}  // namespace

std::string diff_page(const VersionDiff& diff) {
  std::string out = "<!DOCTYPE html>\n<html lang=\"zh-CN\"><head><meta charset=\"utf-8\"><title>" +
                    escaped(diff.title) + " 对照</title><style>" + style +
                    "</style></head><body>\n<h1>" + escaped(diff.title) + "</h1>\n<p>" +
                    escaped(diff_summary(diff)) + "</p>\n<table><thead><tr><th>" +
                    escaped(diff.before_name) + "</th><th>" + escaped(diff.after_name) +
                    "</th></tr></thead><tbody>\n";
  for (const auto& change : diff.changes) {
    const auto& [before, after, score] = change.row;
    out += "<tr class=\"" + std::string(class_of(change.kind)) + "\"><td>";
    if (before) out += cell(diff.before[*before], change, true);
    out += "</td><td>";
    if (after) out += cell(diff.after[*after], change, false);
    out += "</td></tr>\n";
  }
  return out + "</tbody></table></body></html>\n";
}

}  // namespace fashen::cli
