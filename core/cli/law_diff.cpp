// SPDX-License-Identifier: GPL-3.0-or-later
#include <iostream>

#include "citation/citation.h"
#include "cli/diff_view.h"
#include "cli/exit_code.h"
#include "cli/law_actions.h"
#include "cli/session.h"
#include "cli/terminal.h"
#include "corpus/library.h"

namespace fashen::cli {
namespace {

using corpus::ImportedText;

std::string days_of(const std::vector<const ImportedText*>& texts) {
  std::string list;
  for (const ImportedText* text : texts) {
    list += (list.empty() ? "" : "、") + base::to_iso(text->promulgated);
  }
  return list;
}

/// The one text of the day, month or year `wanted` ("2017", "2017-09"); of several in it the last.
base::Result<const ImportedText*> choose(const std::vector<const ImportedText*>& texts,
                                         const std::string& wanted) {
  const ImportedText* found = nullptr;
  for (const ImportedText* text : texts) {
    if ((base::to_iso(text->promulgated) + "-").starts_with(wanted + "-")) found = text;
  }
  if (found) return found;
  return base::Error(base::ErrorCode::not_found,
                     "没有导入“" + wanted + "”公布的文本；已导入的有 " + days_of(texts));
}

}  // namespace

int law_diff(const LawArguments& arguments) {
  const auto color = wants_color(arguments.color, 1);
  if (!color) return complain(color.error());
  const std::string format = arguments.format.empty() ? "text" : arguments.format;
  if (format != "text" && format != "html") {
    return complain({base::ErrorCode::usage, "--format 应为 text 或 html"});
  }
  const auto date = date_or_today("");
  Session session;
  auto law = session.law();
  if (!law) return complain(law.error());
  const auto citation = citation::parse_citation(arguments.citation, **law, *date);
  if (!citation) return complain(citation.error());
  const corpus::Texts* texts = corpus::texts_of(**law);
  const auto versions = texts && citation->work ? texts->texts_of(*citation->work)
                                                : std::vector<const ImportedText*>();
  if (versions.empty()) {
    return complain({base::ErrorCode::not_found,
                     "没有导入“" + arguments.citation + "”的原文；用 fashen corpus import 导入"});
  }
  const auto before = choose(versions, arguments.before);
  if (!before) return complain(before.error());
  const auto after = choose(versions, arguments.after);
  if (!after) return complain(after.error());

  VersionDiff diff;
  diff.title = (*after)->title;
  diff.before_name = base::to_iso((*before)->promulgated);
  diff.after_name = base::to_iso((*after)->promulgated);
  diff.before = corpus::provisions_of(*texts, **before);
  diff.after = corpus::provisions_of(*texts, **after);
  diff.changes = corpus::compare_texts(diff.before, diff.after);
  const bool page = format == "html";
  const std::string shown =
      page ? diff_page(diff) : diff_text(diff, *color && arguments.output.empty());
  if (arguments.output.empty()) {
    std::cout << shown;
  } else if (auto done = session.files().write(arguments.output, shown); !done) {
    return complain(done.error());
  }
  return exit_clean;
}

}  // namespace fashen::cli
