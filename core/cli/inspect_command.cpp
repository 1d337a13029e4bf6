// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/inspect_command.h"

#include <algorithm>
#include <iostream>
#include <memory>
#include <string>

#include "cli/command.h"
#include "cli/exit_code.h"
#include "cli/session.h"
#include "cli/stages.h"
#include "cli/terminal.h"
#include "document/places.h"
#include "document/read_file.h"
#include "report/json.h"
#include "text/utf8.h"

namespace fashen::cli {
namespace {

/// What `fashen inspect` was asked for, as written.
struct InspectArguments {
  std::string path;
  std::string stage = "outline";
  std::string view = "accepted";
  std::string as_of, kind, rank, encoding;
  bool json = false;
};

constexpr std::size_t shown_characters = 40;

base::Error usage(const std::string& message) { return {base::ErrorCode::usage, message}; }

const Stage* find_stage(const std::string& name) {
  auto found = std::find_if(stages().begin(), stages().end(),
                            [&](const Stage& stage) { return name == stage.name; });
  return found == stages().end() ? nullptr : &*found;
}

std::string stage_names() {
  std::string names = "text";
  for (const Stage& stage : stages()) names += std::string("、") + stage.name;
  return names;
}

/// Words of the document on one line, cut where they are long.
std::string excerpt(std::string_view words) {
  std::string_view first = text::prefix(words, shown_characters);
  std::string out = on_one_line(first);
  return first.size() < words.size() ? out + "…" : out;
}

void print_text(const std::vector<Row>& rows, const document::Document& document) {
  const document::Places places(document);
  for (const Row& row : rows) {
    if (!row.span.empty()) {
      const text::Position at = places.at(row.span.begin);
      std::cout << at.line << ":" << at.column << "\t";
    } else {
      std::cout << "-\t";
    }
    for (const auto& [name, value] : row.fields) {
      if (!value.empty()) std::cout << name << "=" << excerpt(value) << "  ";
    }
    if (!row.span.empty()) std::cout << "| " << excerpt(base::slice(document.text, row.span));
    std::cout << "\n";
  }
}

void print_json(const std::string& stage, const std::vector<Row>& rows, const std::string& text) {
  report::Json json;
  json.begin_object().field("schema", 1).field("stage", stage).key("rows").begin_array();
  for (const Row& row : rows) {
    json.begin_object();
    json.key("span").begin_array();
    json.value(static_cast<std::uint64_t>(row.span.begin));
    json.value(static_cast<std::uint64_t>(row.span.end)).end_array();
    json.field("text", std::string(base::slice(text, row.span)));
    json.key("fields").begin_array();
    for (const auto& [name, value] : row.fields) {
      if (value.empty()) continue;
      json.begin_object().field("name", name).field("value", value).end_object();
    }
    json.end_array().end_object();
  }
  json.end_array().end_object();
  std::cout << json.str();
}

base::Result<document::ReadOptions> reading(const InspectArguments& arguments) {
  document::ReadOptions options;
  options.encoding = arguments.encoding;
  if (arguments.view == "original") {
    options.view = document::RevisionView::original;
  } else if (arguments.view == "marked") {
    options.view = document::RevisionView::marked_up;
  } else if (arguments.view != "accepted") {
    return usage("--view 应为 accepted、original 或 marked");
  }
  return options;
}

int inspect_command(const InspectArguments& arguments) {
  const Stage* stage = find_stage(arguments.stage);
  if (stage == nullptr && arguments.stage != "text") {
    return complain(usage("--stage 没有“" + arguments.stage + "”，可用的有: " + stage_names()));
  }
  auto options = reading(arguments);
  if (!options) return complain(options.error());
  review::Options review_options;
  auto date = date_or_today(arguments.as_of);
  if (!date) return complain(date.error());
  review_options.today = *date;
  if (!arguments.as_of.empty()) review_options.as_of = *date;
  if (!arguments.kind.empty()) {
    review_options.kind = structure::parse_kind(arguments.kind);
    if (!review_options.kind) {
      return complain(usage("--kind 没有“" + arguments.kind + "”这种文件"));
    }
  }
  if (!arguments.rank.empty()) {
    review_options.rank = structure::parse_rank(arguments.rank);
    if (!review_options.rank) {
      return complain(usage("--rank 没有“" + arguments.rank + "”这种位阶"));
    }
  }
  Session session;
  auto plugins = session.plugins();
  if (!plugins) return complain(plugins.error());
  auto file = document::read_file(session.files(), **plugins, arguments.path, *options);
  if (!file) return complain(file.error());
  if (stage == nullptr) {
    std::cout << file->document.text;
    return exit_clean;
  }
  auto law = session.law();
  if (!law) return complain(law.error());
  std::vector<std::unique_ptr<rule::Rule>> no_rules;
  review::Review review = review::Reviewer(no_rules, **law).review(file->document, review_options);
  auto rows = stage->rows(file->document, review);
  if (arguments.json) {
    print_json(stage->name, rows, file->document.text);
  } else {
    print_text(rows, file->document);
  }
  return exit_clean;
}

}  // namespace

void add_inspect_command(Command& fashen) {
  auto arguments = std::make_shared<InspectArguments>();
  InspectArguments& a = *arguments;
  Command c = fashen.add("inspect", "显示各阶段从文件中读出了什么，即规则所见",
                         "例:\n  fashen inspect 草案.docx --stage outline\n"
                         "  fashen inspect 草案.docx --stage citations --json");
  c.option("file", a.path, "文件").required().type_name("文件");
  c.option("--stage", a.stage,
           "text、blocks、revisions、comments、kind、front、outline、sentences、parties、"
           "facts、definitions、references、citations、quantities、incomplete");
  c.option("--view", a.view, "有修订的文件读作 accepted、original 或 marked");
  c.option("--as-of", a.as_of, "核对引用的日期");
  c.option("--kind", a.kind, "文件种类，代替自动识别");
  c.option("--rank", a.rank, "位阶，代替自动识别，如 local_rule");
  c.option("--encoding", a.encoding, "文本文件的编码");
  c.flag("--json", a.json, "输出 JSON");
  c.run([arguments] { return inspect_command(*arguments); });
}

}  // namespace fashen::cli
