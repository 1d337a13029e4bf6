// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/law_command.h"

#include <CLI/CLI.hpp>
#include <iostream>
#include <memory>
#include <string>

#include "citation/citation.h"
#include "cli/exit_code.h"
#include "cli/session.h"
#include "cli/subcommand.h"

namespace fashen::cli {
namespace {

/// What `fashen law show` was asked for, as written.
struct LawArguments {
  std::string citation;
  std::string as_of;
};

void line(const std::string& label, const std::string& value) {
  if (!value.empty()) std::cout << "  " << label << "  " << value << "\n";
}

std::string day(const std::optional<base::Date>& date) {
  return date ? base::to_iso(*date) : std::string();
}

void show_version(const corpus::Version& version, bool current) {
  std::cout << (current ? "  → " : "    ") << base::to_iso(version.promulgated) << " 公布";
  std::cout << (version.effective ? "，" + day(version.effective) + " 起施行" : "，施行日期不明");
  if (version.ends) std::cout << "，" << day(version.ends) << " 起不再施行";
  if (version.articles > 0) std::cout << "，共 " << version.articles << " 条";
  if (!version.number.empty()) std::cout << "，" << version.number;
  std::cout << "\n";
}

void show_article(const corpus::Version& version, const citation::Citation& citation) {
  for (const corpus::ArticleShape& shape : version.shapes) {
    bool same = shape.number == citation.article && shape.sub_number == citation.article_sub;
    if (!same) continue;
    std::string items;
    for (std::size_t i = 0; i < shape.items.size(); ++i) {
      if (shape.items[i] == 0) continue;
      items += "，第 " + std::to_string(i + 1) + " 款有 " + std::to_string(shape.items[i]) + " 项";
    }
    line("该条", "共 " + std::to_string(shape.items.size()) + " 款" + items);
  }
}

void show_work(const citation::Citation& citation) {
  const corpus::Work& work = *citation.work;
  std::cout << work.title << "\n";
  line("位阶", corpus::display_name(work.rank));
  line("制定机关", work.issuer);
  line("文号", work.number);
  line("效力", citation::display_name(citation.status));
  line("说明", citation.why);
  line("改引", citation.suggestion);
  line("废止",
       day(work.repealed_on) + (work.repealed_by.empty() ? "" : " 由《" + work.repealed_by + "》"));
  line("现由", work.successor.empty() ? "" : "《" + work.successor + "》规定");
  std::cout << "  版本\n";
  for (const corpus::Version& version : work.versions)
    show_version(version, &version == citation.at);
  if (citation.at != nullptr && citation.article > 0) show_article(*citation.at, citation);
}

int law_show(const LawArguments& arguments) {
  auto date = date_or_today(arguments.as_of);
  if (!date) return complain(date.error());
  Session session;
  auto law = session.law();
  if (!law) return complain(law.error());
  auto citation = citation::parse_citation(arguments.citation, **law, *date);
  if (!citation) return complain(citation.error());
  std::cout << "截至 " << base::to_iso(*date) << "（法规目录资料截至 "
            << base::to_iso((*law)->known_until()) << "；目录只有事实，没有法律原文）\n";
  if (citation->work == nullptr) {
    std::cout << citation->title << "\n";
    line("效力", citation::display_name(citation->status));
    line("说明", citation->why);
    line("改为", citation->suggestion);
    return exit_incomplete;
  }
  show_work(*citation);
  bool stands = citation->status == citation::Status::in_force;
  bool told = citation->status != citation::Status::unknown;
  return stands ? exit_clean : told ? exit_findings : exit_incomplete;
}

}  // namespace

void add_law_command(CLI::App& app, int& code) {
  auto arguments = std::make_shared<LawArguments>();
  LawArguments& a = *arguments;
  CLI::App* law =
      add_subcommand(app, "law", "查询法规目录", "例:\n  fashen law show '行政处罚法 第六十三条'");
  law->require_subcommand(1);
  CLI::App* show =
      add_subcommand(*law, "show", "显示一部法规或者一条的效力和版本",
                     "例:\n  fashen law show '行政处罚法 第六十三条' --as-of 2020-06-01");
  show->add_option("citation", a.citation, "法规名称，可以带条款")->required()->type_name("法条");
  show->add_option("--as-of", a.as_of, "哪一天的情况，如 2026-11-23；默认今天");
  show->callback([arguments, &code] { code = law_show(*arguments); });
}

}  // namespace fashen::cli
