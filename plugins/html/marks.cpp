// SPDX-License-Identifier: GPL-3.0-or-later
#include "html/marks.h"

#include <algorithm>
#include <numeric>

#include "html/escape.h"

namespace fashen::html {

using finding::Severity;

Marks::Marks(const report::Report& report)
    : report_(report), by_end_(report.findings.size()), runs_(report.findings.size()) {
  std::iota(by_end_.begin(), by_end_.end(), std::size_t{0});
  std::stable_sort(by_end_.begin(), by_end_.end(), [&report](std::size_t a, std::size_t b) {
    return report.findings[a].span.end < report.findings[b].span.end;
  });
}

void Marks::begin_until(std::size_t offset) {
  const auto& findings = report_.findings;
  while (next_begin_ < findings.size() && findings[next_begin_].span.begin <= offset) {
    active_.insert(next_begin_);
    ++by_severity_[static_cast<std::size_t>(findings[next_begin_].severity)];
    ++next_begin_;
  }
}

void Marks::end_until(std::size_t offset, std::string& out) {
  const auto& findings = report_.findings;
  for (; next_end_ < by_end_.size(); ++next_end_) {
    const std::size_t index = by_end_[next_end_];
    if (findings[index].span.end > offset) break;
    active_.erase(index);
    --by_severity_[static_cast<std::size_t>(findings[index].severity)];
    if (runs_[index].first == none) continue;
    runs_[index].last = pieces_ - 1;
    const std::string number = std::to_string(index + 1);
    out.append("<a class=\"number ").append(finding::name(findings[index].severity));
    out.append("\" href=\"#f").append(number).append("\" aria-label=\"第").append(number);
    out.append("处：").append(escaped(findings[index].title)).append("\">");
    out.append(number).append("</a>");
  }
}

void Marks::write_piece(base::Span span, base::Span generated, std::string& out) {
  const bool marked = !active_.empty();
  if (marked) {
    const char* severity = by_severity_[2]   ? finding::name(Severity::error)
                           : by_severity_[1] ? finding::name(Severity::warning)
                                             : finding::name(Severity::note);
    for (; pending_first_ < next_begin_; ++pending_first_) {
      if (active_.count(pending_first_) > 0) runs_[pending_first_].first = pieces_;
    }
    out.append("<mark id=\"s").append(std::to_string(pieces_)).append("\" class=\"");
    out.append(severity).append("\" data-finding=\"");
    out.append(std::to_string(*active_.rbegin() + 1)).append("\">");
    ++pieces_;
  }
  const std::size_t cut = std::clamp(generated.end, span.begin, span.end);
  const std::string& text = report_.document->text;
  append_element(out, "span", "generated", base::slice(text, {span.begin, cut}));
  append_escaped(out, base::slice(text, {cut, span.end}));
  if (marked) out += "</mark>";
}

void Marks::write(base::Span span, base::Span generated, std::string& out) {
  const auto& findings = report_.findings;
  std::size_t at = span.begin;
  if (at > 0) begin_until(at - 1);
  end_until(at, out);
  while (at < span.end) {
    begin_until(at);
    std::size_t next = span.end;
    if (next_begin_ < findings.size()) next = std::min(next, findings[next_begin_].span.begin);
    if (next_end_ < by_end_.size()) next = std::min(next, findings[by_end_[next_end_]].span.end);
    if (next <= at) next = span.end;
    write_piece({at, next}, generated, out);
    at = next;
    end_until(at, out);
  }
  // What ends on the line end that follows is shown as ending here.
  begin_until(span.end);
  end_until(span.end + 1, out);
}

}  // namespace fashen::html
