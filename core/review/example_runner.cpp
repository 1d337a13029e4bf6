// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/example_runner.h"

#include "citation/citation.h"
#include "review/review.h"
#include "rule/basis.h"

namespace fashen::review {
namespace {

/// Adds the cells of a line such as "| 名称 | 金额 |", which is a row of the example's only table;
/// false for any other line. A row of dashes (| --- |) adds nothing.
bool add_row(document::Document& document, base::Span line, std::size_t& row) {
  std::string_view text = base::slice(document.text, line);
  if (!text.starts_with('|')) return false;
  if (text.find_first_not_of("|-: ") == std::string_view::npos) return true;
  std::size_t column = 0;
  for (std::size_t begin = 1; begin < text.size(); ++column) {
    std::size_t end = std::min(text.find('|', begin), text.size());
    base::Span cell{text.find_first_not_of(' ', begin), text.find_last_not_of(' ', end - 1) + 1};
    if (cell.begin < cell.end && cell.end <= end) {
      document::Block block;
      block.kind = document::BlockKind::table_cell;
      block.span = {line.begin + cell.begin, line.begin + cell.end};
      block.cell = document::CellPosition{0, row, column};
      document.blocks.push_back(block);
    }
    begin = end + 1;
  }
  ++row;
  return true;
}

/// A plain-text document with one block a line; lines between | | are rows of a table.
document::Document document_of(const rule::Example& example, const std::string& path) {
  document::Document document;
  document.path = path;
  document.media_type = "text/plain";
  document.text = example.text;
  if (!document.text.ends_with('\n')) document.text += '\n';
  std::size_t row = 0;
  for (std::size_t begin = 0; begin < document.text.size();) {
    std::size_t end = document.text.find('\n', begin);
    if (!add_row(document, {begin, end}, row)) {
      document::Block block;
      block.span = {begin, end};
      if (!block.span.empty()) document.blocks.push_back(block);
    }
    begin = end + 1;
  }
  document::finish(document);
  return document;
}

/// The line of the text that holds the span, with the marks around it.
std::string marked(const std::string& text, base::Span span) {
  std::size_t begin = span.begin == 0 ? 0 : text.rfind('\n', span.begin - 1) + 1;
  std::size_t end = std::min(text.find('\n', span.end), text.size());
  return text.substr(begin, span.begin - begin) + "⟦" + std::string(base::slice(text, span)) + "⟧" +
         text.substr(span.end, end - span.end);
}

/// What an example should give and what it gave, one under the other.
std::string difference(const rule::Example& example, const std::vector<finding::Finding>& findings,
                       const std::string& text) {
  std::string out = example.bad ? "bad 例子" : "good 例子";
  if (example.bad && findings.empty()) {
    out += "没有意见";
  } else if (!example.bad) {
    out += "有意见";
  } else {
    out += findings.size() > 1 ? "的意见不止一处" : "的意见不在标出的字句上";
  }
  out += "\n    应为  " + (example.bad ? marked(text, example.marked) : std::string("没有意见"));
  for (const finding::Finding& finding : findings) {
    out += "\n    得到  " + marked(text, finding.span) + "\n          " + finding.message;
  }
  if (findings.empty()) out += "\n    得到  没有意见";
  return out;
}

}  // namespace

std::vector<ExampleFailure> run_examples(rule::Rule& rule, const corpus::Lookup& law,
                                         const base::Limits& limits) {
  std::vector<ExampleFailure> failures;
  const rule::Metadata& metadata = rule.metadata();
  if (auto ready = rule.prepare(); !ready) {
    failures.push_back({metadata.path, ready.error().message});
    return failures;
  }
  // The reviewer wants a list; the rule is lent to it and never owned by it.
  struct Lent final : rule::Rule {
    explicit Lent(rule::Rule& r) : inner(r) {}
    const rule::Metadata& metadata() const override { return inner.metadata(); }
    const std::vector<std::string>& triggers() const override { return inner.triggers(); }
    void set_severity(finding::Severity severity) override { inner.set_severity(severity); }
    void set_option(const std::string& name, const std::string& value) override {
      inner.set_option(name, value);
    }
    base::Result<std::vector<rule::Draft>> check(const rule::Subject& subject,
                                                 const std::vector<std::size_t>& at) override {
      return inner.check(subject, at);
    }
    rule::Rule& inner;
  };
  std::vector<std::unique_ptr<rule::Rule>> one;
  one.push_back(std::make_unique<Lent>(rule));
  Reviewer reviewer(one, law);
  for (const rule::Example& example : metadata.examples) {
    document::Document document = document_of(example, metadata.path);
    Options options;
    options.today = law.known_until();
    options.as_of = example.date ? *example.date : law.known_until();
    options.show = finding::Confidence::hint;
    options.limits = limits;
    options.kind = example.kind;
    options.rank = example.rank;
    if (!options.kind && !metadata.kinds.empty()) options.kind = metadata.kinds.front();
    Review review = reviewer.review(document, options);
    const std::string at = metadata.path + ":" + std::to_string(example.line);
    if (!review.failures.empty()) {
      failures.push_back({at, "规则运行失败: " + review.failures.front().error.to_string()});
      continue;
    }
    const auto& findings = review.findings;
    bool right =
        example.bad ? findings.size() == 1 && findings[0].span == example.marked : findings.empty();
    if (right != example.todo) continue;
    std::string reason = example.todo ? "标为 todo 的例子已经通过，请去掉 todo"
                                      : difference(example, findings, document.text);
    failures.push_back({at, reason});
  }
  return failures;
}

std::vector<ExampleFailure> check_basis(const rule::Metadata& rule, const corpus::Lookup& law) {
  std::vector<ExampleFailure> failures;
  for (const std::string& written : rule.basis) {
    auto parsed = rule::parse_basis(written);
    if (!parsed) {
      failures.push_back({rule.path, parsed.error().message});
      continue;
    }
    finding::Basis basis = rule::resolve_basis(*parsed, law, law.known_until());
    bool in_force = basis.status == citation::name(citation::Status::in_force);
    if (!in_force || !basis.note.empty()) {
      failures.push_back({rule.path, "依据“" + written +
                                         "”: " + (basis.note.empty() ? basis.status : basis.note)});
    }
  }
  return failures;
}

}  // namespace fashen::review
