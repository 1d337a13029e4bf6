// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/copies.h"

#include <algorithm>
#include <map>
#include <numeric>
#include <vector>

#include "base/hash.h"
#include "text/sketch.h"

namespace fashen::ledger {
namespace {

constexpr double near = 0.85;
constexpr std::size_t band_bytes = 16;
constexpr std::size_t compared = 4;  ///< Earlier documents of a bucket that one is compared with

struct Candidate {
  std::int64_t id;
  std::string name, digest, sketch;
};

/// Disjoint sets in which the smallest index stands for its set.
class Groups {
 public:
  explicit Groups(std::size_t size) : parent_(size) {
    std::iota(parent_.begin(), parent_.end(), std::size_t{0});
  }
  std::size_t first(std::size_t i) {
    while (parent_[i] != i) i = parent_[i] = parent_[parent_[i]];
    return i;
  }
  void join(std::size_t a, std::size_t b) {
    a = first(a);
    b = first(b);
    parent_[std::max(a, b)] = std::min(a, b);
  }

 private:
  std::vector<std::size_t> parent_;
};

void join_equal_files(const std::vector<Candidate>& all, Groups& groups) {
  std::map<std::string_view, std::size_t> seen;
  for (std::size_t i = 0; i < all.size(); ++i) {
    auto [first, fresh] = seen.emplace(all[i].digest, i);
    if (!fresh) groups.join(first->second, i);
  }
}

/// One band of the sketches: documents that agree in it are compared.
void join_similar(const std::vector<Candidate>& all, std::size_t band, Groups& groups) {
  std::vector<std::pair<std::uint64_t, std::size_t>> buckets;
  for (std::size_t i = 0; i < all.size(); ++i) {
    if (all[i].sketch.empty()) continue;
    std::string_view part = std::string_view(all[i].sketch).substr(band * band_bytes, band_bytes);
    buckets.emplace_back(base::fnv1a(part), i);
  }
  std::sort(buckets.begin(), buckets.end());
  for (std::size_t i = 1, start = 0; i < buckets.size(); ++i) {
    if (buckets[i].first != buckets[start].first) start = i;
    for (std::size_t k = start; k < std::min(i, start + compared); ++k) {
      std::size_t a = buckets[k].second, b = buckets[i].second;
      if (groups.first(a) == groups.first(b)) break;
      if (text::similarity(all[a].sketch, all[b].sketch) >= near) groups.join(a, b);
    }
  }
}

}  // namespace

base::Result<void> group_copies(Database& database) {
  std::vector<Candidate> all;
  auto read = database
                  .prepare(
                      "SELECT id, name, digest, sketch FROM document WHERE state='reviewed' "
                      "ORDER BY name")
                  .each([&](const Statement& row) {
                    all.push_back({row.number(0), row.text(1), row.text(2), row.text(3)});
                  });
  if (!read) return read;
  Groups groups(all.size());
  join_equal_files(all, groups);
  for (std::size_t band = 0; band * band_bytes < text::sketch_values * 4; ++band) {
    join_similar(all, band, groups);
  }
  auto cleared = database.execute("UPDATE document SET copy_of='', copy_kind='' WHERE copy_of<>''");
  if (!cleared) return cleared;
  for (std::size_t i = 0; i < all.size(); ++i) {
    const Candidate& original = all[groups.first(i)];
    if (&original == &all[i]) continue;
    auto done = database.prepare("UPDATE document SET copy_of=?, copy_kind=? WHERE id=?")
                    .bind(original.name)
                    .bind(original.digest == all[i].digest ? "exact" : "near")
                    .bind(all[i].id)
                    .run();
    if (!done) return done;
  }
  return {};
}

}  // namespace fashen::ledger
