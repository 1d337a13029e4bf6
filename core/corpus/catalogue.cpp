// SPDX-License-Identifier: GPL-3.0-or-later
#include "corpus/catalogue.h"

#include <algorithm>
#include <cstdlib>
#include <utility>

#include "corpus/chronicle.h"
#include "corpus/classify.h"
#include "corpus/name_key.h"
#include "text/utf8.h"

namespace fashen::corpus {
namespace {

bool contains(std::string_view text, std::string_view part) {
  return text.find(part) != std::string_view::npos;
}

Rank rank_by_group(std::string_view group, std::string_view title) {
  if (group == "法律") return Rank::law;
  if (group == "行政法规") return Rank::administrative_regulation;
  if (group == "司法解释") return Rank::judicial_interpretation;
  if (group == "监察法规") return Rank::supervision_regulation;
  if (group == "部门规章") return Rank::department_rule;
  return rank_by_title(title);
}

// A decision that only amends or abolishes others is not cited for what it says itself.
bool only_changes_others(std::string_view title) {
  return title.ends_with("决定") && (contains(title, "关于修改") || contains(title, "关于废止"));
}

// "食品安全法(2025-09-12修正)" names a work and the version of it.
std::pair<std::string_view, std::optional<base::Date>> split_version(std::string_view name) {
  constexpr std::size_t iso_size = 10;
  const std::size_t open = name.rfind('(');
  if (open == std::string_view::npos) return {name, std::nullopt};
  return {name.substr(0, open), base::parse_date(name.substr(open + 1, iso_size))};
}

// The issuer that the rank or the title tells.
std::string_view usual_issuer(const Work& work) {
  const bool both = contains(work.title, "最高人民法院、最高人民检察院");
  switch (work.rank) {
    case Rank::administrative_regulation: return "国务院";
    case Rank::supervision_regulation: return "国家监察委员会";
    case Rank::judicial_interpretation:
      if (both) return "最高人民法院、最高人民检察院";
      if (work.title.starts_with("最高人民法院")) return "最高人民法院";
      return work.title.starts_with("最高人民检察院") ? "最高人民检察院" : "";
    default: return {};
  }
}

}  // namespace

Work* Catalogue::find(std::string_view title) {
  const auto found = works_.find(name_key(title));
  return found == works_.end() ? nullptr : &found->second;
}

Work& Catalogue::work_named(std::string_view title, Rank rank) {
  const auto [place, fresh] = works_.try_emplace(name_key(title));
  Work& work = place->second;
  if (fresh) work.source = "catalogue";
  if (title.size() > work.title.size()) {
    work.title = title;
    work.id = work_id(title);
  }
  if (work.rank == Rank::unknown) work.rank = rank;
  return work;
}

Version* Catalogue::find_version(Work& work, base::Date promulgated) {
  constexpr int tolerance_days = 3;
  for (Version& version : work.versions) {
    if (std::abs(base::days_between(version.promulgated, promulgated)) <= tolerance_days) {
      return &version;
    }
  }
  return nullptr;
}

void Catalogue::add(const CollectedText& text) {
  const std::string issuer = issuer_of(text);
  // Some files leave out the court that every other title begins with.
  const bool short_title =
      text.rank == Rank::judicial_interpretation && text.statute.title.starts_with("关于");
  Work& work = work_named((short_title ? issuer : std::string()) + text.statute.title, text.rank);
  work.source = "collection";
  if (work.issuer.empty()) work.issuer = issuer;
  merge_versions(work.versions, chronicle(text));
}

void Catalogue::add_repeals(const Table& table) {
  for (const Row& row : table.rows) {
    const std::string& kind = table.at(row, "kind");
    if (kind == "repealed") add_repeal(table, row);
    if (kind == "replaced_version") add_replacement(table, row);
  }
}

void Catalogue::add_repeal(const Table& table, const Row& row) {
  const std::string& title = table.at(row, "title");
  const std::string& by = table.at(row, "replaced_by");
  const std::string& source = table.at(row, "verification");
  if (source.starts_with("unverified")) {
    complaints_.push_back(title + ": 废止情况没有来源，未收入");
    return;
  }
  if (name_key(title) == name_key(by)) return;  // a new text under the old name
  Work& work = work_named(title, rank_by_title(title));
  const auto day = base::parse_date(table.at(row, "repealed_on"));
  if (day && !contains(source, "date unverified")) {
    if (!work.versions.empty() && work.versions.back().promulgated >= *day) {
      complaints_.push_back(title + ": 废止日之后还有新的版本");
      return;
    }
    work.repealed_on = day;
  }
  work.expired = true;
  if (work.number.empty()) work.number = table.at(row, "doc_no");
  const Work* successor = by.empty() ? nullptr : find(by);
  work.repealed_by = successor ? successor->title : by;
  work.successor = work.repealed_by;
}

void Catalogue::add_replacement(const Table& table, const Row& row) {
  const auto [title, promulgated] = split_version(table.at(row, "replaced_by"));
  const auto effective = base::parse_date(table.at(row, "repealed_on"));
  Work* work = find(title);
  if (!work || !promulgated || !effective) return;
  Version* version = find_version(*work, *promulgated);
  if (!version || table.at(row, "verification").starts_with("unverified")) return;
  if (!version->effective || version->evidence == evidence::promulgation) {
    version->effective = effective;
    version->evidence = evidence::published;
  } else if (*version->effective != *effective) {
    complaints_.push_back(std::string(title) + ": 施行日 " + base::to_iso(*version->effective) +
                          " 与废止表的 " + base::to_iso(*effective) + " 不同");
  }
}

void Catalogue::add_recent(const Table& table) {
  for (const Row& row : table.rows) {
    const std::string& title = table.at(row, "title");
    const auto promulgated = base::parse_date(table.at(row, "promulgated"));
    if (only_changes_others(title) || !promulgated) continue;
    Work& work = work_named(title, rank_by_group(table.at(row, "rank"), title));
    Version* version = find_version(work, *promulgated);
    if (!version) {
      work.versions.emplace_back();
      version = &work.versions.back();
      version->promulgated = *promulgated;
    }
    const auto effective = base::parse_date(table.at(row, "effective"));
    if (effective && version->effective && *version->effective != *effective &&
        version->evidence != evidence::promulgation) {
      complaints_.push_back(title + ": 两处来源的施行日不同");
    }
    // What was merely taken to begin with promulgation must not pass for a known day here.
    if (effective) {
      version->effective = effective;
      version->evidence = evidence::published;
    } else if (version->evidence == evidence::promulgation) {
      version->effective.reset();
      version->evidence.clear();
    }
    if (version->articles == 0) version->articles = std::atoi(table.at(row, "articles").c_str());
    if (version->number.empty()) version->number = table.at(row, "order_number");
    std::stable_sort(
        work.versions.begin(), work.versions.end(),
        [](const Version& a, const Version& b) { return a.promulgated < b.promulgated; });
  }
}

void Catalogue::correct_effective(const Table& table) {
  for (const Row& row : table.rows) correct(table, row);
}

void Catalogue::correct(const Table& table, const Row& row) {
  Work* work = find(table.at(row, "work"));
  const auto promulgated = base::parse_date(table.at(row, "promulgated"));
  const auto effective = base::parse_date(table.at(row, "effective"));
  Version* version = work && promulgated ? find_version(*work, *promulgated) : nullptr;
  if (!version || !effective) {
    complaints_.push_back(table.path + ":" + std::to_string(row.line) + ": 没有这个版本");
    return;
  }
  if (version->evidence == evidence::text && *version->effective != *effective) {
    complaints_.push_back(work->title + ": 施行日与正文不符，以正文为准");
    return;
  }
  version->effective = effective;
  version->evidence = table.at(row, "evidence");
}

void Catalogue::forget_partial(const Table& table) {
  for (const Row& row : table.rows) {
    Work* work = find(table.at(row, "work"));
    const auto promulgated = base::parse_date(table.at(row, "promulgated"));
    Version* version = work && promulgated ? find_version(*work, *promulgated) : nullptr;
    if (!version) {
      complaints_.push_back(table.path + ":" + std::to_string(row.line) + ": 没有这个版本");
      continue;
    }
    version->articles = 0;
    version->shapes.clear();
  }
}

std::vector<Work> Catalogue::finish() {
  std::vector<Work> works;
  for (auto& [key, work] : works_) {
    close_versions(work);
    if (work.issuer.empty()) work.issuer = usual_issuer(work);
    for (const Version& version : work.versions) {
      if (work.number.empty()) work.number = version.number;
    }
    works.push_back(std::move(work));
  }
  std::sort(works.begin(), works.end(), [](const Work& a, const Work& b) { return a.id < b.id; });
  works_.clear();
  return works;
}

}  // namespace fashen::corpus
