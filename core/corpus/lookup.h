// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/date.h"
#include "corpus/work.h"
#include "text/numeral.h"

namespace fashen::corpus {

/// A legal figure: a cap, term, rate or list that a provision lays down.
struct Parameter {
  std::string name;                     ///< "penalty_limitation_years"
  std::string work;                     ///< Title or alias of the law
  std::string version;                  ///< ISO date of the text it was read in
  std::string provision;                ///< "第三十六条第一款"
  std::string value;                    ///< As a number, date or ;-separated set
  std::string unit;                     ///< "year", "working_day", "yuan", "ratio…", "set"
  std::string comparison;               ///< "<=", ">=", "=", "contains"
  std::optional<text::Decimal> number;  ///< `value` where it is a number
  bool general = false;                 ///< What holds where no other law says otherwise
};

/// What the law is, for everything above this module. Read-only while a review runs; const calls
/// may run concurrently. Pointers stay valid as long as the lookup lives.
class Lookup {
 public:
  virtual ~Lookup() = default;

  /// Works whose title or alias is `title` in any usual form (《》, spaces, 中华人民共和国 and
  /// brackets do not matter). More than one where a name is ambiguous; empty if unknown.
  virtual std::vector<const Work*> by_title(std::string_view title) const = 0;

  /// The same by document number (国发〔2021〕1号, 主席令第七十号).
  virtual std::vector<const Work*> by_number(std::string_view number) const = 0;

  /// Longest known title or alias that ends at `end` of folded text and begins at or after `begin`;
  /// 0 if none, else its length in bytes. For bare names in running text.
  virtual std::size_t title_ending_at(std::string_view folded, std::size_t begin,
                                      std::size_t end) const = 0;

  /// A legal figure by name as of a date; nullptr if there is none ("未配置", never a default).
  /// `law` narrows the search to one work ("食品安全法") or to a provision of one
  /// ("食品安全法第一百二十二条", its paragraphs and items included); "" takes the general one.
  virtual const Parameter* parameter(std::string_view name, std::string_view law,
                                     base::Date as_of) const = 0;

  /// Every figure of a name that applies on a date, in the order of the table: those of all laws.
  virtual std::vector<const Parameter*> parameters(std::string_view name,
                                                   base::Date as_of) const = 0;

  /// The organ's present name if `organ` was abolished or merged by `as_of`; empty otherwise.
  virtual std::string organ_successor(std::string_view organ, base::Date as_of) const = 0;

  /// Hash of all that this lookup can answer; part of every report.
  virtual std::string digest() const = 0;

  /// Last day for which the corpus claims to know the law.
  virtual base::Date known_until() const = 0;
};

}  // namespace fashen::corpus
