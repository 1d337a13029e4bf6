// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "base/file_system.h"
#include "base/result.h"
#include "rule/rule.h"

namespace fashen::rule {

/// A house's positions on the clauses of its contracts, as rules of the pack "playbook".
///
///     title = "采购合同谈判口径"
///     side = "甲方"                          # whose positions these are; absent: everyone's
///     [[position]]
///     id = "payment-days"                    # the rule is then playbook/payment-days
///     title = "付款期限"
///     applies = ["sale", "service"]          # types of contract; absent: all
///     clause = "payment"                     # the family of clauses it is about
///     fact = "payment.days"                  # what is measured
///     prefer_max = "30日"                    # as wished
///     accept_max = "60日"                    # as far as the house goes
///     suggest = "付款期限不超过三十日。"
///     [position.for."乙方"]                  # the same position on the other side; also 中立
///     prefer_max = "15日"
///     [[position]]
///     id = "liability-cap"
///     title = "责任上限"
///     clause = "breach"
///     required = true                        # the clause (or the fact) must be there
///     prefer = ["累计不超过合同总价的20%"]   # RE2, one of them must occur in the clause
///     accept = ["累计不超过合同总价"]
///     reject = ["不承担任何责任"]            # none of them may occur
///     severity = "error"                     # of what goes beyond the fallback; warning if absent
///
/// A contract is read for one side (`--side`, a profile's, else the playbook's own): 甲方, 乙方,
/// 中立, or what it calls a party (承租人). Of each position the words and bounds of that side
/// count; a position that has none for it says nothing. A side for which no position has any is
/// `config`, since silence would pass for agreement.
///
/// A clause within the fallback gives a note that names the wish; one beyond it, or one that is
/// rejected or missing, gives a finding of the position's severity.
struct Playbook {
  std::string title;
  std::string side;    ///< For whom the contract is read; empty where neither says so
  std::string digest;  ///< Of the file
  std::vector<std::unique_ptr<Rule>> rules;
};

/// Reads a playbook's text for a side; empty: the playbook's own. Unknown keys, families, types,
/// facts and amounts are `config` with file and line. `path` is for messages.
base::Result<Playbook> parse_playbook(std::string_view toml, const std::string& path,
                                      const std::string& side = "");

/// Reads a playbook's file.
base::Result<Playbook> load_playbook(const base::FileSystem& files, const std::string& path,
                                     const std::string& side = "");

}  // namespace fashen::rule
