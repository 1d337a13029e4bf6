// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/literal_index.h"

#include <atomic>

namespace fashen::text {
namespace {

/// Who names literals for ever must not fill the memory.
constexpr std::size_t most_sets = 1 << 13;

std::atomic<std::uint64_t> made = 0;

}  // namespace

LiteralIndex::LiteralIndex() : id_(++made) {}

std::size_t LiteralIndex::add(std::vector<std::string> literals, std::uint32_t groups) {
  if (sets_.size() == most_sets) return none;
  sets_.push_back(std::move(literals));
  groups_.push_back(groups);
  return sets_.size() - 1;
}

std::size_t LiteralIndex::add_once(const std::vector<std::string>& literals) {
  if (const auto known = once_.find(literals); known != once_.end()) return known->second;
  const std::size_t number = add(literals);
  if (number != none) once_.emplace(literals, number);
  return number;
}

void LiteralIndex::begin(std::string_view text, unsigned group) {
  constexpr std::size_t many = 32, patience = 64;
  Group& known = scans_[group];
  const std::size_t fresh = sets_.size() - known.sets;
  ++known.texts;
  if (!known.scan || fresh > many || (fresh > 0 && known.texts > patience)) renew(known, group);
  marks_.begin(text.size());
  known.scan->scan(text, hits_, &marks_);
  looked_for_ = known.sets;
}

void LiteralIndex::renew(Group& group, unsigned number) const {
  LiteralScan::Sets wanted(sets_.size());
  for (std::size_t i = 0; i < sets_.size(); ++i) {
    if ((groups_[i] >> number & 1) != 0) wanted[i] = sets_[i];
  }
  group.scan.emplace(wanted);
  group.sets = sets_.size();
  group.texts = 0;
}

}  // namespace fashen::text
