// SPDX-License-Identifier: GPL-3.0-or-later
#include "structure/party.h"

#include <algorithm>
#include <array>

#include "structure/issuer.h"
#include "structure/party_fields.h"
#include "structure/phrase.h"
#include "text/utf8.h"

namespace fashen::structure {
namespace {

using namespace std::string_view_literals;

constexpr std::size_t kReach = 14;  // lines over which data still belong to the party above

/// Names that tell a kind by their end. Tried in this order: 县供销社有限公司城关分公司 is a
/// branch.
struct KindEndings {
  PartyKind kind;
  PhraseSet endings;
};

const std::vector<KindEndings>& kind_endings() {
  static const std::vector<KindEndings> table = {
      {PartyKind::branch,
       {"分公司"sv, "分行"sv, "支行"sv, "营业部"sv, "分店"sv, "分校"sv, "分理处"sv, "营业厅"sv}},
      {PartyKind::collective,
       {"经济合作社"sv, "经济联合社"sv, "合作经济社"sv, "合作联社"sv, "村民小组"sv, "经联社"sv}},
      {PartyKind::village,
       {"村民委员会"sv, "村委会"sv, "居民委员会"sv, "居委会"sv, "社区委员会"sv}},
      {PartyKind::company, {"公司"sv, "集团"sv, "厂"sv, "合伙企业"sv, "企业"sv, "专业合作社"sv}},
      {PartyKind::organization,
       {"事务所"sv, "协会"sv, "学会"sv, "商会"sv, "基金会"sv, "促进会"sv, "联合会"sv,
        "业主委员会"sv, "业主大会"sv, "业委会"sv}},
      {PartyKind::institution,
       {"学校"sv,   "中学"sv,   "小学"sv,   "大学"sv,   "学院"sv,   "医院"sv,
        "中心"sv,   "研究院"sv, "研究所"sv, "幼儿园"sv, "图书馆"sv, "博物馆"sv,
        "卫生院"sv, "卫生所"sv, "福利院"sv, "服务站"sv, "档案馆"sv, "文化馆"sv,
        "体育馆"sv, "科技馆"sv, "美术馆"sv, "纪念馆"sv, "展览馆"sv}},
      {PartyKind::individual_business,
       {"经营部"sv, "商店"sv, "商行"sv, "店"sv, "餐厅"sv, "饭店"sv, "超市"sv, "工作室"sv, "餐馆"sv,
        "门市部"sv, "酒楼"sv, "饭馆"sv, "摊位"sv, "服务部"sv, "酒家"sv}},
  };
  return table;
}

/// A name in letters that ends as firms abroad do, or one that says where it is registered.
bool is_foreign_name(std::string_view name) {
  static const PhraseSet kAbroad = {"Ltd"sv,
                                    "LTD"sv,
                                    "Limited"sv,
                                    "LIMITED"sv,
                                    "Inc"sv,
                                    "INC"sv,
                                    "GmbH"sv,
                                    "LLC"sv,
                                    "Corp"sv,
                                    "CORP"sv,
                                    "S.A."sv,
                                    "B.V."sv,
                                    "Pty"sv,
                                    "株式会社"sv,
                                    "（香港）有限公司"sv,
                                    "（澳门）有限公司"sv};
  static const PhraseSet kHere = {"公司（"sv, "中国"sv, "China"sv};
  return contains_any(name, kAbroad) && !contains_any(name, kHere);
}

PartyKind kind_of(std::string_view name) {
  if (name.empty()) return PartyKind::unknown;
  if (is_foreign_name(name)) return PartyKind::foreign;
  static const PhraseSet kStateOwned = {"国有资产"sv, "国有资本"sv, "国有独资"sv, "国有企业"sv,
                                        "国有控股"sv};
  for (const KindEndings& entry : kind_endings()) {
    if (suffix_of(name, entry.endings).empty()) continue;
    // 王学会 is a person.
    if (entry.kind == PartyKind::organization && text::length(name) <= 3) continue;
    const bool state = entry.kind == PartyKind::company && contains_any(name, kStateOwned);
    return state ? PartyKind::state_owned : entry.kind;
  }
  if (name.find("有限公司") != name.npos) return PartyKind::company;
  if (is_organ_name(name)) return PartyKind::organ;
  const std::size_t length = text::length(name);
  bool han = true;
  for (std::size_t at = 0; at < name.size();) {
    const text::CodePoint point = text::code_point_at(name, at);
    han = han && (text::is_han(point.value) || point.value == U'·' || point.value == U'×' ||
                  point.value == U'X' || point.value == U'*');
    at += point.size;
  }
  return han && length >= 2 && length <= 4 ? PartyKind::natural : PartyKind::unknown;
}

/// What the first two characters of a code say (GB 32100-2015: registering department and kind).
PartyKind kind_of_code(std::string_view code) {
  if (code.size() != 18) return PartyKind::unknown;
  if (code.starts_with("11")) return PartyKind::organ;
  if (code.starts_with("12")) return PartyKind::institution;
  if (code.starts_with("5") || code.starts_with("31")) return PartyKind::organization;
  if (code.starts_with("91")) return PartyKind::company;
  if (code.starts_with("92")) return PartyKind::individual_business;
  return PartyKind::unknown;
}

class PartyReader {
 public:
  PartyReader(const document::Document& document, const Outline& outline)
      : document_(document), outline_(outline), folded_(document.folded.text) {}

  std::vector<Party> run() {
    for (const PartyStatement& statement : read_party_statements(document_, outline_)) {
      if (statement.field == PartyField::role) {
        add_role(statement);
      } else if (current_ != kNone && statement.line <= last_line_ + kReach) {
        add_data(statement);
        last_line_ = statement.line;
      }
    }
    for (Party& party : parties_) {
      party.kind = kind_of(folded_name(party.name));
      // A person's number may begin like an organ's code; a name that tells the kind comes first.
      if (party.kind == PartyKind::unknown) party.kind = kind_of_code(folded_name(party.code));
    }
    return std::move(parties_);
  }

 private:
  static constexpr std::size_t kNone = static_cast<std::size_t>(-1);

  Field field(base::Span folded) const {
    const base::Span span = document::to_text(document_, folded);
    return {std::string(text::trim(base::slice(document_.text, span))), span};
  }

  std::string_view folded_name(const Field& name) const {
    return text::trim(base::slice(folded_, document::to_folded(document_, name.span)));
  }

  /// The words of a bracket that name the same party: 出租方, 以下简称“甲方”.
  std::vector<std::string> aliases_in(base::Span note) const {
    std::vector<std::string> aliases;
    std::string_view text = base::slice(folded_, note);
    static const PhraseSet kIntroductions = {"以下简称为"sv, "以下简称"sv, "以下称"sv,
                                             "下称"sv,       "简称"sv,     "即"sv};
    const PhraseHit introduction = find_first(text, kIntroductions);
    if (introduction.found()) {
      text.remove_prefix(introduction.end());
      static const PhraseSet kQuotes = {"“"sv, "”"sv, "："sv, "为"sv, " "sv, "\""sv, "'"sv};
      for (auto quote = prefix_of(text, kQuotes); !quote.empty();
           quote = prefix_of(text, kQuotes)) {
        text.remove_prefix(quote.size());
      }
      static const PhraseSet kEnds = {"”"sv, "）"sv, "，"sv, "\""sv, "、"sv, "或"sv};
      text = text.substr(0, find_first(text, kEnds).at);
      if (!text.empty() && text.size() <= 60) aliases.emplace_back(text);
      return aliases;
    }
    while (!text.empty()) {
      static const PhraseSet kJoints = {"、"sv, "/"sv, "，"sv, " "sv, "或"sv};
      const PhraseHit joint = find_first(text, kJoints);
      const std::string_view word = text.substr(0, joint.at);
      if (is_party_role(word)) aliases.emplace_back(word);
      if (!joint.found()) break;
      text.remove_prefix(joint.end());
    }
    return aliases;
  }

  std::size_t find_party(std::string_view role) const {
    for (std::size_t index = 0; index < parties_.size(); ++index) {
      const Party& party = parties_[index];
      if (party.role == role) return index;
      if (std::find(party.aliases.begin(), party.aliases.end(), role) != party.aliases.end()) {
        return index;
      }
    }
    return kNone;
  }

  void add_role(const PartyStatement& statement) {
    std::vector<std::string> aliases = aliases_in(statement.note);
    base::Span value = statement.value;
    if (!value.empty()) {
      // X公司（以下简称“甲方”）: the bracket is no part of the name.
      const std::size_t open = base::slice(folded_, value).find("（");
      const std::string_view all = base::slice(folded_, value);
      static const PhraseSet kApart = {"以下简称"sv, "简称"sv, "下称"sv, "盖章"sv,
                                       "公章"sv,     "签字"sv, "签章"sv, "统一社会信用代码"sv,
                                       "以下称"sv};
      if (open != all.npos && contains_any(all.substr(open), kApart)) {
        for (std::string& alias : aliases_in({value.begin + open, value.end})) {
          aliases.push_back(std::move(alias));
        }
        value.end = value.begin + open;
      }
    }
    std::size_t index = find_party(statement.label);
    for (const std::string& alias : aliases) {
      if (index == kNone) index = find_party(alias);
    }
    const bool fresh = index == kNone;
    if (fresh) {
      if (parties_.size() >= kMostParties) return;
      index = parties_.size();
      parties_.emplace_back();
      parties_.back().role = statement.label;
    }
    Party& party = parties_[index];
    add_alias(party, std::string(statement.label));
    for (std::string& alias : aliases) add_alias(party, std::move(alias));
    if (!value.empty()) {
      if (party.name.present()) {
        party.mentions.push_back(field(value));
      } else {
        party.name = field(value);
      }
    }
    current_ = index;
    last_line_ = statement.line;
  }

  static void add_alias(Party& party, std::string alias) {
    if (alias == party.role) return;
    if (std::find(party.aliases.begin(), party.aliases.end(), alias) != party.aliases.end()) return;
    party.aliases.push_back(std::move(alias));
  }

  void add_data(const PartyStatement& statement) {
    if (statement.value.empty()) return;
    Party& party = parties_[current_];
    const auto set = [&](Field& into) {
      if (!into.present()) into = field(statement.value);
    };
    switch (statement.field) {
      case PartyField::role: break;
      case PartyField::name:
        if (party.name.present()) {
          party.mentions.push_back(field(statement.value));
        } else {
          party.name = field(statement.value);
        }
        break;
      case PartyField::code: set(party.code); break;
      case PartyField::representative: set(party.representative); break;
      case PartyField::address: set(party.address); break;
      case PartyField::agent:
      case PartyField::contact:
      case PartyField::phone:
      case PartyField::bank:
      case PartyField::account: break;  // Of contracts only: contract_party_facts.cpp
    }
  }

  static constexpr std::size_t kMostParties = 200;

  const document::Document& document_;
  const Outline& outline_;
  std::string_view folded_;
  std::vector<Party> parties_;
  std::size_t current_ = kNone;
  std::size_t last_line_ = 0;
};

}  // namespace

bool is_called(const Party& party, std::string_view name) {
  return party.role == name ||
         std::find(party.aliases.begin(), party.aliases.end(), name) != party.aliases.end();
}

std::vector<Party> read_parties(const document::Document& document, const Outline& outline) {
  return PartyReader(document, outline).run();
}

const char* name(PartyKind kind) {
  switch (kind) {
    case PartyKind::unknown: return "unknown";
    case PartyKind::organ: return "organ";
    case PartyKind::institution: return "institution";
    case PartyKind::company: return "company";
    case PartyKind::individual_business: return "individual-business";
    case PartyKind::state_owned: return "soe";
    case PartyKind::branch: return "branch";
    case PartyKind::foreign: return "foreign";
    case PartyKind::organization: return "organization";
    case PartyKind::village: return "village-committee";
    case PartyKind::collective: return "collective";
    case PartyKind::natural: return "natural";
  }
  return "unknown";
}

}  // namespace fashen::structure
