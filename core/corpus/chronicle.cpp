// SPDX-License-Identifier: GPL-3.0-or-later
#include "corpus/chronicle.h"

#include <algorithm>
#include <cstdlib>

#include "corpus/name_key.h"

namespace fashen::corpus {
namespace {

// An instrument is promulgated at most this long after it was adopted.
constexpr int same_version_days = 75;

bool near(base::Date a, base::Date b) {
  return std::abs(base::days_between(a, b)) <= same_version_days;
}

// A judicial interpretation may wait long between its adoption, which the note tells, and its
// promulgation, which names the file.
bool adopted_for(const Version& noted, const Version& own) {
  constexpr int longest_wait_days = 400;
  const int wait = base::days_between(noted.promulgated, own.promulgated);
  return wait >= 0 && wait <= longest_wait_days;
}

bool contains(std::string_view text, std::string_view part) {
  return text.find(part) != std::string_view::npos;
}

bool only_takes_effect(const HistoryEntry& entry) {
  return entry.event.starts_with("施行") || entry.event.starts_with("起") ||
         entry.event.starts_with("实施");
}

// "中华人民共和国国务院令第325号公布" names the order that promulgated the text.
std::string number_in(std::string_view event) {
  const std::size_t order = event.find("令第");
  const std::size_t end = event.find("号", order == std::string_view::npos ? 0 : order);
  if (order == std::string_view::npos || end == std::string_view::npos) return {};
  return work_id(event.substr(0, end + std::string_view("号").size()));
}

std::vector<Version> noted_versions(const std::vector<HistoryEntry>& history) {
  std::vector<Version> versions;
  for (const HistoryEntry& entry : history) {
    if (only_takes_effect(entry)) continue;
    Version version;
    version.promulgated = entry.date;
    version.number = number_in(entry.event);
    if (contains(entry.event, "公布施行")) {
      version.effective = entry.date;
      version.evidence = evidence::note;
    }
    merge_versions(versions, {std::move(version)});
  }
  return versions;
}

void set_effective(Version& version, base::Date day, const char* why) {
  version.effective = day;
  version.evidence = why;
}

// The closing article of an amended text still speaks of the first version.
void date_first_version(std::vector<Version>& versions, const Statute& statute) {
  if (versions.size() < 2 || versions.front().effective) return;
  if (statute.effective_at_once) {
    set_effective(versions.front(), versions.front().promulgated, evidence::text);
  } else if (statute.effective) {
    for (auto version = versions.rbegin(); version != versions.rend(); ++version) {
      if (version->promulgated > *statute.effective) continue;
      constexpr int longest_wait_days = 800;
      if (!version->effective &&
          base::days_between(version->promulgated, *statute.effective) < longest_wait_days) {
        set_effective(*version, *statute.effective, evidence::text);
      }
      return;
    }
  }
}

void date_own_version(Version& own, const CollectedText& text, bool first) {
  const Statute& statute = text.statute;
  if (statute.effective && *statute.effective >= own.promulgated) {
    return set_effective(own, *statute.effective, evidence::text);
  }
  for (const HistoryEntry& entry : statute.history) {
    if (only_takes_effect(entry) && entry.date >= own.promulgated) {
      return set_effective(own, entry.date, evidence::note);
    }
  }
  if (first && statute.effective_at_once) {
    return set_effective(own, own.promulgated, evidence::text);
  }
  if (text.rank != Rank::law && text.rank != Rank::constitution) {
    set_effective(own, own.promulgated, evidence::promulgation);
  }
}

}  // namespace

void merge_versions(std::vector<Version>& known, std::vector<Version> more) {
  for (Version& version : more) {
    const auto same = std::find_if(known.begin(), known.end(), [&](const Version& other) {
      return near(other.promulgated, version.promulgated) &&
             (other.articles == 0 || version.articles == 0);
    });
    if (same == known.end()) {
      known.push_back(std::move(version));
      continue;
    }
    // A text knows its own day; of two days in a note the later is the promulgation.
    if (same->articles == 0 && (version.articles > 0 || same->promulgated < version.promulgated)) {
      std::swap(*same, version);
    }
    if (same->number.empty()) same->number = version.number;
    if (!same->effective) {
      same->effective = version.effective;
      same->evidence = version.evidence;
    }
  }
  std::stable_sort(known.begin(), known.end(), [](const Version& a, const Version& b) {
    return a.promulgated < b.promulgated;
  });
}

std::vector<Version> chronicle(const CollectedText& text) {
  std::vector<Version> versions = noted_versions(text.statute.history);
  Version own;
  own.promulgated = text.promulgated;
  for (const StatuteArticle& article : text.statute.articles) {
    own.articles = std::max(own.articles, article.shape.number);
    if (text.whole) own.shapes.push_back(article.shape);
  }
  // The note may end with the text's own entry, or say nothing of it.
  const auto entry = std::find_if(versions.rbegin(), versions.rend(), [&](const Version& version) {
    return near(version.promulgated, own.promulgated) ||
           (text.rank == Rank::judicial_interpretation && adopted_for(version, own));
  });
  if (entry != versions.rend()) {
    own.number = entry->number;
    if (entry->effective) set_effective(own, *entry->effective, entry->evidence.c_str());
    versions.erase(std::next(entry).base());
  }
  std::erase_if(versions, [&](const Version& v) { return v.promulgated > own.promulgated; });
  if (!own.effective) date_own_version(own, text, versions.empty());
  versions.push_back(std::move(own));
  date_first_version(versions, text.statute);
  return versions;
}

std::string issuer_of(const CollectedText& text) {
  const std::string& title = text.statute.title;
  const std::string event =
      text.statute.history.empty() ? std::string() : text.statute.history.front().event;
  std::string issuers;
  for (std::string_view court : {"最高人民法院", "最高人民检察院"}) {
    const bool named = title.starts_with(court) || contains(title.substr(0, 80), court) ||
                       (!title.starts_with("最高") && contains(event, court));
    if (text.rank != Rank::judicial_interpretation || !named) continue;
    issuers += (issuers.empty() ? "" : "、") + std::string(court);
  }
  if (!issuers.empty()) return issuers;
  if (!text.statute.issuer.empty()) return text.statute.issuer;
  switch (text.rank) {
    case Rank::constitution: return "全国人民代表大会";
    case Rank::law:
    case Rank::interpretation:
      if (contains(event, "常务委员会")) return "全国人民代表大会常务委员会";
      return contains(event, "全国人民代表大会") ? "全国人民代表大会" : "";
    case Rank::administrative_regulation:
      return contains(event, "中央军") ? "国务院、中央军事委员会" : "国务院";
    case Rank::department_rule: return text.folder;
    default: return {};
  }
}

void close_versions(Work& work) {
  for (std::size_t i = 0; i < work.versions.size(); ++i) {
    work.versions[i].ends.reset();
    if (i + 1 < work.versions.size()) {
      work.versions[i].ends = work.versions[i + 1].effective;
    } else {
      work.versions[i].ends = work.repealed_on;
    }
  }
}

}  // namespace fashen::corpus
