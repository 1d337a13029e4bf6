// SPDX-License-Identifier: GPL-3.0-or-later
#include "structure/contract_type.h"

#include <algorithm>
#include <array>

#include "structure/contract_type_table.h"
#include "structure/phrase.h"
#include "structure/title.h"

namespace fashen::structure {
namespace {

using namespace std::string_view_literals;

// The weights of the specification of types: a title that names a type says as much as five words
// of the body, and a full score is ten.
constexpr double kStrongTitle = 5;
constexpr double kWeakTitle = 2;
constexpr double kRole = 2;
constexpr double kAgainst = 3;
constexpr double kMostBody = 6;
constexpr double kFull = 10;
constexpr double kLeast = 0.55;       // below this a type is not adopted
constexpr double kShareOfBest = 0.6;  // of the best score, to be a second type of a mixed contract
constexpr double kDisagreement = 0.25;
constexpr double kWeakSupport = 2;  // words of the body that a weak word of the title needs

struct Candidate {
  const ContractTypeEntry* entry = nullptr;
  double title = 0, body = 0, other = 0;
  std::vector<KindReason> reasons;
  double score() const { return std::clamp((title + body + other) / kFull, 0.0, 1.0); }
};

class Classifier {
 public:
  Classifier(const document::Document& document, const Outline& outline,
             const std::vector<Party>& parties)
      : document_(document), parties_(parties), text_(document.folded.text) {
    title_ = title_span(document, outline);
  }

  ContractTypes run() {
    const ContractTypeWords& words = contract_type_words();
    // The title itself would count twice.
    const auto body = words.body.first_places(text_, title_.empty() ? 0 : title_.end);
    const auto other = words.other.first_places(text_);
    auto next_body = body.begin();
    auto next_other = other.begin();
    for (const ContractTypeEntry& entry : contract_type_table())
      weigh(entry, next_body, next_other);
    choose_title();
    ContractTypes result;
    rank(result);
    add_traits(result);
    return result;
  }

 private:
  KindReason reason(base::Span folded, std::string words) const {
    return {document::to_text(document_, folded), std::move(words)};
  }

  using Places = std::vector<std::size_t>::const_iterator;

  /// Takes the places of the entry's words.
  void weigh(const ContractTypeEntry& entry, Places& body, Places& other) {
    Candidate candidate;
    candidate.entry = &entry;
    for (std::string_view word : entry.body) {
      const std::size_t at = *body++;
      if (at == text_.npos) continue;
      if (candidate.body < kMostBody) {
        candidate.body += 1;
        candidate.reasons.push_back(
            reason({at, at + word.size()}, "正文有“" + std::string(word) + "”"));
      }
    }
    for (const Party& party : parties_) {
      std::string_view role = party.role;
      bool fits = entry.roles.contains(role);
      for (const std::string& alias : party.aliases) {
        if (fits) break;
        role = alias;
        fits = entry.roles.contains(role);
      }
      if (!fits) continue;
      candidate.other += kRole;
      candidate.reasons.push_back({party.name.span, "当事人称“" + std::string(role) + "”"});
      break;
    }
    for (std::size_t i = 0; i < entry.other.size(); ++i) {
      if (*other++ != text_.npos) candidate.other -= kAgainst;
    }
    candidates_.push_back(std::move(candidate));
  }

  /// Firms that engage each other (常年法律顾问聘任合同) conclude no contract of employment.
  bool employs() const {
    return parties_.size() < 2 ||
           std::any_of(parties_.begin(), parties_.end(), [](const Party& party) {
             return party.kind == PartyKind::natural || party.kind == PartyKind::unknown;
           });
  }

  /// Only the longest name of a type in the title counts in full: 融资租赁合同 is no 租赁合同.
  void choose_title() {
    const std::string_view title = base::slice(text_, title_);
    std::size_t longest = 0;
    std::vector<PhraseHit> hits;
    for (const Candidate& candidate : candidates_) {
      PhraseHit best;
      const PhraseSet& strong = candidate.entry->strong;
      if (candidate.entry->tag == "labor" && !employs() && title.find("派遣") == title.npos) {
        hits.push_back(best);
        continue;
      }
      for (auto hit = strong.find_first(title); hit.found();
           hit = strong.find_first(title, hit.end())) {
        if (!best.found() || hit.phrase.size() > best.phrase.size()) best = hit;
      }
      hits.push_back(best);
      longest = std::max(longest, best.phrase.size());
    }
    for (std::size_t index = 0; index < candidates_.size(); ++index) {
      Candidate& candidate = candidates_[index];
      PhraseHit hit = hits[index];
      candidate.title = hit.found() && hit.phrase.size() == longest ? kStrongTitle
                        : hit.found()                               ? kWeakTitle
                                                                    : 0;
      if (!hit.found()) {
        hit = candidate.entry->weak.find_first(title);
        if (hit.found()) candidate.title = kWeakTitle;
      }
      if (candidate.title == 0) continue;
      candidate.reasons.insert(candidate.reasons.begin(),
                               reason({title_.begin + hit.at, title_.begin + hit.end()},
                                      "标题有“" + std::string(hit.phrase) + "”"));
    }
  }

  void rank(ContractTypes& result) {
    std::vector<const Candidate*> order;
    for (const Candidate& candidate : candidates_) order.push_back(&candidate);
    const auto by_score = [](const Candidate* a, const Candidate* b) {
      return a->score() != b->score() ? a->score() > b->score() : a->title > b->title;
    };
    std::stable_sort(order.begin(), order.end(), by_score);
    const Candidate* titled = nullptr;
    const Candidate* bodied = nullptr;
    for (const Candidate* candidate : order) {
      if (candidate->title >= kStrongTitle && titled == nullptr) titled = candidate;
      const double body = candidate->body + candidate->other;
      if (bodied == nullptr || body > bodied->body + bodied->other) bodied = candidate;
    }
    const Candidate* first = order.front();
    if (titled != nullptr && titled->body >= 1) {
      first = titled;
      const double lead = (bodied->body + bodied->other - titled->body - titled->other) / kFull;
      if (bodied != titled && lead > kDisagreement) {
        first = bodied;
        result.note = "标题写的是" + std::string(titled->entry->label) + "，正文的内容更接近" +
                      std::string(bodied->entry->label);
      }
    } else if (first->score() < kLeast) {
      // A short paper may say no more of its type than its name does; a weak word of the title
      // needs the body on its side.
      if (titled == nullptr && (first->title == 0 || first->body < kWeakSupport)) return;
      if (titled != nullptr) first = titled;
    }
    add(result, *first);
    const double enough = std::max(first->score() * kShareOfBest, kLeast);
    for (const Candidate* candidate : order) {
      if (candidate != first && candidate->score() >= enough) add(result, *candidate);
    }
  }

  static void add(ContractTypes& result, const Candidate& candidate) {
    result.types.push_back({std::string(candidate.entry->tag), std::string(candidate.entry->label),
                            candidate.score(), candidate.reasons});
  }

  void add_traits(ContractTypes& result) const {
    for (const Party& party : parties_) {
      if (party.kind != PartyKind::organ && party.kind != PartyKind::institution) continue;
      result.traits.push_back({party.name.span, "gov"});
      break;
    }
    if (result.is("gov")) {
      static const PhraseSet kPublicLaw = {"行政优益"sv, "行政协议"sv, "收回特许"sv, "无偿收回"sv,
                                           "公共利益需要"sv};
      const PhraseHit hit = kPublicLaw.find_first(text_);
      for (const char* tag : {"expropriation", "land", "concession"}) {
        if (!result.is(tag)) continue;
        result.traits.push_back({title_, "admin-agreement"});
        break;
      }
      if (hit.found() && !result.is("admin-agreement")) {
        result.traits.push_back(reason({hit.at, hit.end()}, "admin-agreement"));
      }
    }
    add_consumer(result);
    add_employment(result);
    static const PhraseSet kLater = {"补充"sv, "变更"sv, "终止"sv, "解除"sv, "续签"sv};
    const PhraseHit later = kLater.find_first(base::slice(text_, title_));
    if (later.found()) {
      result.traits.push_back(
          reason({title_.begin + later.at, title_.begin + later.end()}, "supplement"));
    }
  }

  /// A natural person against a trader whose paper is a form.
  void add_consumer(ContractTypes& result) const {
    bool person = false, trader = false;
    for (const Party& party : parties_) {
      person = person || party.kind == PartyKind::natural;
      trader = trader || party.kind == PartyKind::company || party.kind == PartyKind::branch ||
               party.kind == PartyKind::state_owned || party.kind == PartyKind::individual_business;
    }
    static const PhraseSet kForm = {"消费者"sv, "会员"sv, "门店"sv, "平台"sv,
                                    "学员"sv,   "课时"sv, "游客"sv, "购房人"sv};
    const PhraseHit hit = kForm.find_first(text_);
    const bool work = result.is("labor") || result.is("labor-service");
    if (person && trader && hit.found() && !work) {
      result.traits.push_back(reason({hit.at, hit.end()}, "consumer"));
    }
  }

  /// 劳务 or 承揽 in name, but the marks of an employment: at least three of six.
  void add_employment(ContractTypes& result) const {
    if (result.is("labor")) return;
    bool person = false;
    for (const Party& party : parties_) person = person || party.kind == PartyKind::natural;
    if (!person) return;
    static const PhraseSet kMarks[] = {{"考勤"sv},
                                       {"底薪"sv, "工资"sv},
                                       {"社会保险"sv, "社保"sv},
                                       {"规章制度"sv},
                                       {"服从甲方管理"sv, "服从管理"sv, "管理和指挥"sv},
                                       {"工作时间"sv, "每日工作"sv, "每周工作"sv}};
    int marks = 0;
    PhraseHit first;
    for (const PhraseSet& words : kMarks) {
      const PhraseHit hit = words.find_first(text_);
      if (!hit.found()) continue;
      if (marks++ == 0) first = hit;
    }
    if (marks >= 3) result.traits.push_back(reason({first.at, first.end()}, "employment"));
  }

  const document::Document& document_;
  const std::vector<Party>& parties_;
  std::string_view text_;
  base::Span title_;  // folded
  std::vector<Candidate> candidates_;
};

}  // namespace

bool ContractTypes::is(std::string_view tag) const {
  return std::any_of(types.begin(), types.end(),
                     [&](const ContractType& type) { return type.tag == tag; }) ||
         std::any_of(traits.begin(), traits.end(),
                     [&](const KindReason& trait) { return trait.reason == tag; });
}

ContractTypes classify_contract(const document::Document& document, const Outline& outline,
                                const std::vector<Party>& parties) {
  return Classifier(document, outline, parties).run();
}

std::string_view contract_type_label(std::string_view tag) {
  for (const ContractTypeEntry& entry : contract_type_table()) {
    if (entry.tag == tag) return entry.label;
  }
  return {};
}

}  // namespace fashen::structure
