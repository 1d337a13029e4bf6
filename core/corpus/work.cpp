// SPDX-License-Identifier: GPL-3.0-or-later
#include "corpus/work.h"

#include <array>

namespace fashen::corpus {
namespace {

struct RankName {
  Rank rank;
  const char* name;
  const char* display;
};

constexpr std::array<RankName, 11> rank_names{{
    {Rank::constitution, "constitution", "宪法"},
    {Rank::law, "law", "法律"},
    {Rank::interpretation, "interpretation", "法律解释、有关法律问题的决定"},
    {Rank::administrative_regulation, "administrative_regulation", "行政法规"},
    {Rank::supervision_regulation, "supervision_regulation", "监察法规"},
    {Rank::judicial_interpretation, "judicial_interpretation", "司法解释"},
    {Rank::local_regulation, "local_regulation", "地方性法规"},
    {Rank::department_rule, "department_rule", "部门规章"},
    {Rank::local_rule, "local_rule", "地方政府规章"},
    {Rank::normative, "normative", "规范性文件"},
    {Rank::unknown, "unknown", "位阶不明"},
}};

const RankName& entry(Rank rank) {
  for (const RankName& candidate : rank_names) {
    if (candidate.rank == rank) return candidate;
  }
  return rank_names.back();
}

const Version* latest_effective(const Work& work, base::Date date) {
  const Version* found = nullptr;
  for (const Version& version : work.versions) {
    if (version.effective && *version.effective <= date &&
        (!found || *found->effective <= *version.effective)) {
      found = &version;
    }
  }
  return found;
}

}  // namespace

const Version* version_on(const Work& work, base::Date date) {
  const Version* latest = latest_effective(work, date);
  return latest && latest->ends && *latest->ends <= date ? nullptr : latest;
}

bool unsure_on(const Work& work, base::Date date) {
  if (work.repealed_on && *work.repealed_on <= date) return false;
  const Version* latest = latest_effective(work, date);
  for (const Version& version : work.versions) {
    if (!version.effective && version.promulgated <= date &&
        (!latest || latest->promulgated < version.promulgated)) {
      return true;
    }
  }
  return false;
}

const char* name(Rank rank) { return entry(rank).name; }

const char* display_name(Rank rank) { return entry(rank).display; }

std::optional<Rank> parse_rank(std::string_view name) {
  for (const RankName& candidate : rank_names) {
    if (name == candidate.name) return candidate.rank;
  }
  return std::nullopt;
}

}  // namespace fashen::corpus
