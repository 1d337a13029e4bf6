// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <random>
#include <set>
#include <string>
#include <vector>

namespace fashen::testing {

/// A contract made of a clean one, with what is known to be wrong in it.
struct ContractVariation {
  std::string name;             ///< File name: 0001-lease-clean.docx
  std::string source;           ///< Name of the clean contract
  std::set<std::string> rules;  ///< That must find something; empty: it is clean
  std::set<std::string> also;   ///< That may find the same things too
  std::string bytes;
};

/// Makes variations of clean contracts: other places, firms, roles, amounts and dates, other order
/// and numbering of articles, other marks and line ends, as txt (UTF-8 or GB 18030), md and docx;
/// some with defects of contract_defects(). The same seed gives the same files.
class ContractMaker {
 public:
  /// Reads the clean contracts (*-clean*.txt, .md) of a folder.
  ContractMaker(const std::string& folder, std::uint32_t seed);

  std::size_t sources() const { return sources_.size(); }
  ContractVariation make(int number);

 private:
  struct Source {
    std::string name, text;
    bool markdown = false;
  };

  int pick(int least, int most);
  bool chance(int percent) { return pick(1, 100) <= percent; }

  void rename(std::string& text);
  void rename_roles(std::string& text);
  void shift_years(std::string& text);
  void scale_amounts(std::string& text);
  void reorder(std::string& text);
  void renumber(std::string& text);
  void restyle(std::string& text);
  void seed_defects(std::string& text, ContractVariation& made);

  std::mt19937 random_;
  std::vector<Source> sources_;
};

/// 1,234.50 as 壹仟贰佰叁拾肆元伍角; whole yuan end with 整. Fen from 0 to 9,999,999,999,999.
std::string in_capitals(std::int64_t fen);

}  // namespace fashen::testing
