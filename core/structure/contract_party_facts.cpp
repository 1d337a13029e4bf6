// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <string>

#include "structure/contract_fact_readers.h"
#include "structure/identifiers.h"
#include "structure/party_fields.h"
#include "structure/phrase.h"

namespace fashen::structure {
namespace {

using namespace std::string_view_literals;

constexpr std::size_t kCodeLength = 18;
constexpr std::size_t kReach = 14;  // lines over which data still belong to the party above

const char* kind_label(PartyKind kind) {
  switch (kind) {
    case PartyKind::organ: return "国家机关";
    case PartyKind::institution: return "事业单位";
    case PartyKind::company: return "企业";
    case PartyKind::state_owned: return "国有企业";
    case PartyKind::branch: return "分支机构";
    case PartyKind::foreign: return "境外主体";
    case PartyKind::organization: return "社会组织或者其他组织";
    case PartyKind::individual_business: return "个体工商户";
    case PartyKind::village: return "村（居）民委员会";
    case PartyKind::collective: return "农村集体经济组织";
    case PartyKind::natural: return "自然人";
    case PartyKind::unknown: break;
  }
  return "";
}

/// What the check of a code says; empty for a code that cannot be checked (masked, old number).
std::string verdict_on(std::string_view code, PartyKind kind) {
  if (code.find('*') != code.npos || code.find("×") != code.npos) return {};
  if (kind == PartyKind::natural) {
    return valid_identity_number(code) ? "校验通过" : "校验未通过";
  }
  if (code.size() != kCodeLength) return "位数不是18位";
  return valid_credit_code(code) ? "校验通过" : "校验未通过";
}

class PartyFacts {
 public:
  PartyFacts(const ContractSource& source, ContractFactList& facts)
      : source_(source), facts_(facts), text_(source.document.folded.text) {}

  /// Whom to write to, and where to pay: statements below the line of a party.
  void read_details() {
    const Party* owner = nullptr;
    std::size_t last_line = 0;
    for (const PartyStatement& statement :
         read_party_statements(source_.document, source_.outline)) {
      if (statement.field == PartyField::role) owner = party_called(statement.label);
      if (statement.field == PartyField::role) last_line = statement.line;
      const std::string_view key = key_of(statement.field);
      if (owner == nullptr || statement.line > last_line + kReach) continue;
      last_line = statement.line;
      if (key.empty() || statement.value.empty()) continue;
      facts_.add(key, statement.value, Confidence::certain).about = owner->role;
    }
  }

  void read(const Party& party) {
    role_ = &party.role;
    add("party.name", party.name);
    if (party.kind != PartyKind::unknown && party.name.present()) {
      facts_.add("party.kind", party.name.span, kind_label(party.kind), Confidence::likely).about =
          party.role;
    }
    add("party.code", party.code);
    if (party.code.present()) {
      const auto folded = document::to_folded(source_.document, party.code.span);
      std::string verdict = verdict_on(base::slice(text_, folded), party.kind);
      if (!verdict.empty()) {
        facts_.add("party.code_check", party.code.span, std::move(verdict), Confidence::certain)
            .about = party.role;
      }
    }
    add("party.representative", party.representative);
    add("party.address", party.address);
    read_size(party);
  }

 private:
  static std::string_view key_of(PartyField field) {
    switch (field) {
      case PartyField::agent: return "party.agent";
      case PartyField::contact: return "party.contact";
      case PartyField::phone: return "party.phone";
      case PartyField::bank: return "party.bank";
      case PartyField::account: return "party.account";
      default: return {};
    }
  }

  const Party* party_called(std::string_view label) const {
    for (const Party& party : source_.parties) {
      if (is_called(party, label)) return &party;
    }
    return nullptr;
  }

  void add(std::string_view key, const Field& field) {
    if (!field.present()) return;
    facts_.add(key, field.span, field.value, Confidence::certain).about = *role_;
  }

  /// 乙方为小微企业, 供应商属于中型企业: a declaration of size beside the party's role.
  void read_size(const Party& party) {
    static const PhraseSet kSizes = {"小微企业"sv, "中小企业"sv, "微型企业"sv,
                                     "小型企业"sv, "中型企业"sv, "大型企业"sv};
    static const PhraseSet kDeclares = {"属于"sv, "为"sv, "是"sv, "系"sv};
    for (auto hit = kSizes.find_first(text_); hit.found();
         hit = kSizes.find_first(text_, hit.end())) {
      const std::string_view before = text_.substr(0, hit.at);
      const std::string_view verb = kDeclares.suffix_of(before);
      if (verb.empty()) continue;
      const std::string_view subject = before.substr(0, before.size() - verb.size());
      const bool named = subject.ends_with(party.role) ||
                         std::any_of(party.aliases.begin(), party.aliases.end(),
                                     [&](const std::string& a) { return subject.ends_with(a); });
      if (!named) continue;
      facts_.add("party.size", {hit.at, hit.end()}, Confidence::likely).about = party.role;
      return;
    }
  }

  const ContractSource& source_;
  ContractFactList& facts_;
  std::string_view text_;
  const std::string* role_ = nullptr;
};

}  // namespace

void read_party_facts(const ContractSource& source, ContractFactList& facts) {
  PartyFacts reader(source, facts);
  for (const Party& party : source.parties) reader.read(party);
  reader.read_details();
}

}  // namespace fashen::structure
