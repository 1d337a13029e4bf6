// SPDX-License-Identifier: GPL-3.0-or-later
#include "rule/position.h"

#include <algorithm>
#include <tuple>

#include "rule/side.h"
#include "structure/contract_facts.h"

namespace fashen::rule {
namespace {

using structure::ContractClause;
using structure::ContractFact;
using text::Quantity;
using text::QuantityKind;
using text::TimeUnit;

/// How many days a unit of time is taken for; a month for 30 and a year for 365.
double days_in(TimeUnit unit) {
  switch (unit) {
    case TimeUnit::hour: return 1.0 / 24;
    case TimeUnit::day:
    case TimeUnit::working_day: return 1;
    case TimeUnit::week: return 7;
    case TimeUnit::month: return 30;
    case TimeUnit::quarter: return 91;
    case TimeUnit::year: return 365;
    case TimeUnit::none: break;
  }
  return 1;
}

bool share(const Quantity& quantity) {
  return quantity.kind == QuantityKind::percentage || quantity.kind == QuantityKind::rate;
}

double measure(const Quantity& quantity) {
  const double value = quantity.value.to_double();
  if (quantity.kind == QuantityKind::duration) return value * days_in(quantity.unit);
  return value;
}

bool within(const Bounds& bounds, const Quantity& quantity) {
  constexpr double tolerance = 1e-9;
  if (bounds.least && measure(quantity) < measure(*bounds.least) - tolerance) return false;
  return !bounds.most || measure(quantity) <= measure(*bounds.most) + tolerance;
}

/// A stance with its patterns.
struct Compiled {
  Stance stance;
  std::vector<text::Regex> prefer, accept, reject;
};

class PositionRule final : public Rule {
 public:
  PositionRule(Position position, PositionContext context)
      : position_(std::move(position)), context_(std::move(context)) {
    metadata_.id = "playbook/" + position_.id;
    metadata_.path = context_.path;
    metadata_.title = position_.title;
    metadata_.severity = position_.severity;
    metadata_.kinds = {structure::DocumentKind::contract};
    metadata_.suggest = position_.suggest;
  }

  const Metadata& metadata() const override { return metadata_; }
  const std::vector<std::string>& triggers() const override { return metadata_.triggers; }
  void set_severity(finding::Severity severity) override {
    metadata_.severity = severity;
    given_ = severity;
  }
  void set_option(const std::string&, const std::string&) override {}

  base::Result<void> prepare() override {
    if (!compiled_.empty()) return {};
    for (const Stance& stance : position_.stances) {
      Compiled one{stance, {}, {}, {}};
      for (auto [words, patterns] : {std::pair{&stance.terms.prefer_words, &one.prefer},
                                     std::pair{&stance.terms.accept_words, &one.accept},
                                     std::pair{&stance.terms.reject_words, &one.reject}}) {
        if (auto compiled = compile(*words, *patterns); !compiled) return compiled;
      }
      compiled_.push_back(std::move(one));
    }
    return {};
  }

  base::Result<std::vector<Draft>> check(const Subject& subject,
                                         const std::vector<std::size_t>&) override {
    if (auto ready = prepare(); !ready) return ready.error();
    drafts_.clear();
    now_ = stance_for(subject.structure.parties);
    if (now_ == nullptr) return std::move(drafts_);
    const auto contract = structure::contract_facts_of(subject.document, subject.structure);
    if (!contract || !applies(*contract)) return std::move(drafts_);
    if (!position_.fact.empty()) check_fact(subject, *contract);
    if (now_->stance.terms.words() || position_.fact.empty()) check_words(subject, *contract);
    return std::move(drafts_);
  }

 private:
  base::Result<void> compile(const std::vector<std::string>& words,
                             std::vector<text::Regex>& patterns) const {
    for (const std::string& word : words) {
      auto pattern = text::Regex::compile(word);
      if (!pattern) {
        return base::Error(
            base::ErrorCode::config,
            "“" + position_.id + "”的模式“" + word + "”有误: " + pattern.error().message,
            metadata_.path);
      }
      patterns.push_back(std::move(*pattern));
    }
    return {};
  }

  /// Whether the contract calls one party by both names: 甲方（承租人）.
  static bool same_party(const std::vector<structure::Party>& parties, const std::string& one,
                         const std::string& other) {
    return std::any_of(parties.begin(), parties.end(), [&](const structure::Party& party) {
      return structure::is_called(party, one) && structure::is_called(party, other);
    });
  }

  const Compiled* stance_for(const std::vector<structure::Party>& parties) const {
    const Compiled* everyone = nullptr;
    const Compiled* alias = nullptr;
    for (const Compiled& one : compiled_) {
      const std::string& side = one.stance.side;
      if (side.empty()) {
        everyone = &one;
      } else if (side == context_.side) {
        return &one;
      } else if (alias == nullptr && !context_.side.empty() &&
                 same_party(parties, side, context_.side)) {
        alias = &one;
      }
    }
    return alias != nullptr ? alias : everyone;
  }

  /// 甲方, or 本单位 where nobody said for whom the contract is read.
  std::string who() const {
    return context_.side.empty() || context_.side == neutral_side ? "本单位" : context_.side;
  }

  finding::Severity severity() const {
    return given_ ? *given_ : now_->stance.terms.severity.value_or(position_.severity);
  }

  bool applies(const structure::ContractFacts& contract) const {
    return position_.applies.empty() ||
           std::any_of(position_.applies.begin(), position_.applies.end(),
                       [&](const std::string& tag) { return contract.type.is(tag); });
  }

  void add(base::Span span, finding::Severity severity, const std::string& message) {
    Draft draft;
    draft.span = span;
    draft.severity = severity;
    draft.confidence = finding::Confidence::likely;
    draft.message = message + "（口径：" + context_.playbook +
                    (context_.side.empty() ? "" : "，立场：" + context_.side) + "）";
    const std::string& own = now_->stance.terms.suggest;
    draft.suggestion = own.empty() ? position_.suggest : own;
    drafts_.push_back(std::move(draft));
  }

  base::Span title_of(const Subject& subject) const {
    const structure::Field& title = subject.structure.front.title;
    if (title.present()) return title.span;
    for (const document::Block& block : subject.document.blocks) {
      if (!block.span.empty()) return block.span;
    }
    return {};
  }

  void missing(const Subject& subject, const std::string& what) {
    const base::Span at = title_of(subject);
    if (position_.required && !at.empty()) {
      add(at, severity(), "没有约定" + what + "，" + who() + "要求必须写明。");
    }
  }

  std::string wish(const Bounds& bounds, const Subject&) const {
    std::string out;
    if (bounds.least) out += "不低于" + written(*bounds.least);
    if (bounds.most) out += (out.empty() ? "" : "、") + ("不超过" + written(*bounds.most));
    return out;
  }

  static std::string written(const Quantity& quantity) {
    const std::string number = quantity.value.to_string();
    if (quantity.kind == QuantityKind::money) return number + "元";
    if (share(quantity)) {
      text::Decimal hundred{quantity.value.micros * 100};
      return hundred.to_string() + "%";
    }
    switch (quantity.unit) {
      case TimeUnit::hour: return number + "小时";
      case TimeUnit::day: return number + "日";
      case TimeUnit::working_day: return number + "个工作日";
      case TimeUnit::week: return number + "周";
      case TimeUnit::month: return number + "个月";
      case TimeUnit::quarter: return number + "个季度";
      case TimeUnit::year: return number + "年";
      case TimeUnit::none: break;
    }
    return number;
  }

  void check_fact(const Subject& subject, const structure::ContractFacts& contract) {
    const auto* key = structure::find_contract_fact_key(position_.fact);
    const auto& [prefer, accept] = std::tie(now_->stance.terms.prefer, now_->stance.terms.accept);
    const std::string label(key == nullptr ? position_.fact : std::string(key->label));
    bool found = false;
    for (const ContractFact& fact : contract.facts) {
      if (fact.key != position_.fact) continue;
      found = true;
      if (!fact.quantity || fact.span.empty()) continue;
      const Bounds& widest = accept.stated() ? accept : prefer;
      const auto& sample = widest.most ? widest.most : widest.least;
      if (!sample || !comparable(*sample, *fact.quantity)) continue;
      const std::string preferred = wish(prefer, subject);
      if (prefer.stated() && within(prefer, *fact.quantity)) continue;
      if (accept.stated() && within(accept, *fact.quantity)) {
        if (prefer.stated()) {
          add(fact.span, finding::Severity::note,
              label + "为“" + fact.value + "”，在可接受范围内，首选" + preferred + "。");
        }
        continue;
      }
      std::string message = label + "为“" + fact.value + "”，偏离" + who() + "立场：";
      if (prefer.stated()) message += "首选" + preferred;
      if (accept.stated()) {
        message += (prefer.stated() ? "，" : "") + ("底线" + wish(accept, subject));
      }
      add(fact.span, severity(), message + "。");
    }
    if (!found) missing(subject, label);
  }

  static bool matches(const std::vector<text::Regex>& patterns, const Subject& subject,
                      base::Span folded) {
    text::Match match;
    return std::any_of(patterns.begin(), patterns.end(), [&](const text::Regex& pattern) {
      return pattern.search(subject.document.folded.text, folded, match);
    });
  }

  void check_words(const Subject& subject, const structure::ContractFacts& contract) {
    std::vector<base::Span> places;
    if (position_.clause.empty()) {
      places.push_back({0, subject.document.text.size()});
    } else {
      for (const ContractClause& clause : contract.clauses) {
        if (clause.family == position_.clause) places.push_back(clause.span);
      }
    }
    if (places.empty()) {
      return missing(subject, std::string(structure::clause_family_label(position_.clause)));
    }
    bool preferred = now_->prefer.empty() && now_->accept.empty(), accepted = false;
    for (const base::Span& place : places) {
      const base::Span folded = document::to_folded(subject.document, place);
      reject(subject, folded);
      preferred = preferred || matches(now_->prefer, subject, folded);
      accepted = accepted || matches(now_->accept, subject, folded);
    }
    if (preferred) return;
    const base::Span at =
        position_.clause.empty() ? title_of(subject) : head_of(subject, places.front());
    if (at.empty()) return;
    if (accepted) {
      add(at, finding::Severity::note, "“" + position_.title + "”采用的是备选立场，不是首选。");
    } else if (position_.required || !position_.clause.empty()) {
      add(at, severity(), "“" + position_.title + "”没有采用" + who() + "的首选或者备选立场。");
    }
  }

  void reject(const Subject& subject, base::Span folded) {
    for (const text::Regex& pattern : now_->reject) {
      for (const text::Match& match : pattern.find_all(subject.document.folded.text, folded)) {
        const base::Span span = document::to_text(subject.document, match.whole());
        if (span.empty() || subject.structure.facts.negated(span)) continue;
        add(span, severity(),
            "“" + std::string(base::slice(subject.document.text, span)) + "”属于" + who() +
                "不接受的约定。");
      }
    }
  }

  /// The first line of a clause: its number and heading.
  static base::Span head_of(const Subject& subject, base::Span clause) {
    const std::size_t line_end = subject.document.text.find('\n', clause.begin);
    return {clause.begin, std::min(line_end, clause.end)};
  }

  Position position_;
  PositionContext context_;
  Metadata metadata_;
  std::optional<finding::Severity> given_;  ///< By a profile; over all stances
  std::vector<Compiled> compiled_;
  const Compiled* now_ = nullptr;  ///< Of the document being checked
  std::vector<Draft> drafts_;
};

}  // namespace

bool comparable(const Quantity& a, const Quantity& b) {
  if (share(a) && share(b))
    return a.unit == b.unit || a.unit == TimeUnit::none || b.unit == TimeUnit::none;
  if (a.kind != b.kind || a.foreign_currency != b.foreign_currency) return false;
  return a.kind == QuantityKind::money || a.kind == QuantityKind::duration;
}

base::Result<std::unique_ptr<Rule>> make_position_rule(Position position,
                                                       const PositionContext& context) {
  auto rule = std::make_unique<PositionRule>(std::move(position), context);
  if (auto ready = rule->prepare(); !ready) return ready.error();
  return std::unique_ptr<Rule>(std::move(rule));
}

}  // namespace fashen::rule
