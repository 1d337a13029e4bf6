// SPDX-License-Identifier: GPL-3.0-or-later
#include "corpus/penal_words.h"

#include "corpus/penal_reading.h"

namespace fashen::corpus {

std::string in_a_line(const Fine& fine) {
  std::string line;
  auto add = [&line](const std::string& word) { line += (line.empty() ? "" : " ") + word; };
  if (fine.item > 0) add(std::to_string(fine.item));
  if (fine.branch != Branch::plain) add(name(fine.branch));
  if (fine.target != FineTarget::any) add(name(fine.target));
  if (fine.may) add("may");
  if (!fine.when_base.empty()) add(fine.when_base + (fine.when ? to_text(*fine.when) : "?"));
  const char* unit = fine.unit == FineUnit::times ? "x" : fine.unit == FineUnit::yuan ? "" : "/";
  add(to_text(fine.range) + unit + fine.base);
  return line;
}

std::string in_a_line(const PenalCard& card) {
  std::string line;
  for (const Fine& fine : card.fines) line += (line.empty() ? "" : "; ") + in_a_line(fine);
  return card.whole ? line : line + "?";
}

std::string kinds_of(const PenalCard& card) {
  std::string line;
  for (Penalty one : card.penalties) line += (line.empty() ? "" : " ") + std::string(name(one));
  return line;
}

std::vector<PenalCard> read(const char* words) {
  return read_penalties({ProvisionKind::article, 9, 0}, words);
}

}  // namespace fashen::corpus
