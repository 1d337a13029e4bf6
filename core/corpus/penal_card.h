// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "text/numeral.h"

namespace fashen::corpus {

/// Kinds of administrative penalties (Administrative Penalty Law art. 9).
enum class Penalty {
  warning,     ///< 警告
  criticism,   ///< 通报批评
  fine,        ///< 罚款
  gain,        ///< 没收违法所得
  goods,       ///< 没收非法财物
  suspended,   ///< 暂扣许可证件
  lowered,     ///< 降低资质等级
  revoked,     ///< 吊销许可证件
  business,    ///< 责令停产停业
  closure,     ///< 责令关闭
  occupation,  ///< 限制从业
  detention,   ///< 行政拘留
};

/// An interval of amounts or multiples. 以上, 以下 and 以内 include their number, 不足, 不满 and
/// 超过 do not (Administrative Penalty Law art. 84 leaves that to the Civil Code, art. 1259).
struct Interval {
  text::Decimal low;                  ///< 0 for 五万元以下
  std::optional<text::Decimal> high;  ///< Nothing for 十万元以上
  bool low_open = false;
  bool high_open = false;

  bool operator==(const Interval&) const = default;
};

/// For which gravity a fine is laid down.
enum class Branch {
  plain,       ///< The conduct alone
  light,       ///< 情节较轻
  grave,       ///< 情节严重
  persistent,  ///< 拒不改正, 逾期不改正
  damage,      ///< 造成……的
  other,       ///< Another case that the provision names
};

/// Whom a fine is for, where the provision says so.
enum class FineTarget { any, unit, person, responsible };

/// In what a fine is counted.
enum class FineUnit {
  yuan,
  times,     ///< Of `Fine::base`; 百分之二十 is 0.2
  per_unit,  ///< Yuan for each of `Fine::base` (每平方米)
};

/// One fine that a provision allows.
struct Fine {
  int item = 0;  ///< 项 it stands in; 0 for all of the paragraph
  Branch branch = Branch::plain;
  FineTarget target = FineTarget::any;
  bool may = false;  ///< 可以
  /// What a condition of amount measures (货值金额); without `when`, the case in which that cannot
  /// be reckoned.
  std::string when_base;
  std::optional<Interval> when;  ///< The amounts for which it holds
  FineUnit unit = FineUnit::yuan;
  std::string base;  ///< What is multiplied (违法所得), or the unit; empty for yuan
  Interval range;

  bool operator==(const Fine&) const = default;
};

/// A paragraph (款) that lays down penalties, taken apart.
struct PenalCard {
  int article = 0, article_sub = 0, paragraph = 1;
  std::vector<Penalty> penalties;  ///< In the order of the enumeration
  /// Articles of the same instrument that the conduct breaks: 违反本法第十三条; number and 之几.
  std::vector<std::pair<int, int>> violated;
  std::string conduct;  ///< In the statute's words; empty where only facts are kept
  std::vector<Fine> fines;
  /// Every fine is among `fines`: none without figures, none laid down by another provision.
  bool whole = true;

  bool operator==(const PenalCard&) const = default;
};

/// Stable names, as in the tables and in Lua.
const char* name(Penalty penalty);
const char* name(Branch branch);
const char* name(FineTarget target);
const char* name(FineUnit unit);
std::optional<Penalty> parse_penalty(std::string_view name);
std::optional<Branch> parse_branch(std::string_view name);
std::optional<FineTarget> parse_fine_target(std::string_view name);
std::optional<FineUnit> parse_fine_unit(std::string_view name);
const char* display_name(Penalty penalty);

/// "[5000,50000]", "[0,10000)", "[100000,]" and back.
std::string to_text(const Interval& interval);
std::optional<Interval> parse_interval(std::string_view text);

/// As people write them: "5000元以上5万元以下", "货值金额的10倍以上20倍以下".
std::string to_words(const Fine& fine);

}  // namespace fashen::corpus
