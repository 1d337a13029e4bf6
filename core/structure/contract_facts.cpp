// SPDX-License-Identifier: GPL-3.0-or-later
#include "structure/contract_facts.h"

#include <algorithm>

#include "base/hash.h"
#include "structure/contract_fact_readers.h"
#include "structure/phrase.h"
#include "structure/structure.h"
#include "text/utf8.h"

namespace fashen::structure {
namespace {

using namespace std::string_view_literals;

constexpr std::size_t kLongestSubject = 300;  // bytes

/// A hash over what a document's structure, and so its facts, are read off besides its text.
std::uint64_t layout_of(const document::Document& document) {
  std::uint64_t hash = base::fnv1a(document.title);
  const auto add = [&](auto... values) {
    const std::uint64_t all[] = {static_cast<std::uint64_t>(values)...};
    hash = base::fnv1a({reinterpret_cast<const char*>(all), sizeof all}, hash);
  };
  for (const document::Block& block : document.blocks) {
    add(block.kind, block.span.begin, block.span.end, block.level, block.generated.begin,
        block.generated.end, block.centered, block.bold);
    const document::CellPosition cell = block.cell.value_or(document::CellPosition());
    if (block.cell) add(cell.table, cell.row, cell.column, cell.row_span, cell.column_span);
  }
  return hash;
}

std::size_t order_of(std::string_view key) {
  const ContractFactKey* entry = find_contract_fact_key(key);
  return entry == nullptr ? contract_fact_keys().size()
                          : static_cast<std::size_t>(entry - contract_fact_keys().data());
}

std::string trait_label(std::string_view trait) {
  if (trait == "gov") return "一方是国家机关或者事业单位";
  if (trait == "admin-agreement") return "可能属于行政协议";
  if (trait == "consumer") return "消费者格式合同";
  if (trait == "employment") return "有劳动关系的特征";
  if (trait == "supplement") return "补充、变更或者终止原合同";
  return std::string(trait);
}

void add_type(const ContractTypes& type, ContractFactList& facts) {
  for (const ContractType& candidate : type.types) {
    const base::Span span = candidate.reasons.empty() ? base::Span{} : candidate.reasons[0].span;
    const bool sure = &candidate == &type.types.front() && type.note.empty();
    facts
        .add("contract.type", span, candidate.label,
             sure && candidate.score > 0.75 ? Confidence::certain : Confidence::likely)
        .about = candidate.tag;
  }
  for (const KindReason& trait : type.traits) {
    facts.add("contract.trait", trait.span, trait_label(trait.reason), Confidence::likely).about =
        trait.reason;
  }
}

/// The first sentence of the first clause about the subject matter.
void add_subject(const ContractSource& source, const std::vector<ContractClause>& clauses,
                 ContractFactList& facts) {
  const auto clause =
      std::find_if(clauses.begin(), clauses.end(),
                   [](const ContractClause& candidate) { return candidate.family == "subject"; });
  if (clause == clauses.end()) return;
  for (const Sentence& sentence : source.sentences.sentences()) {
    if (sentence.span.begin < clause->span.begin) continue;
    if (sentence.span.end > clause->span.end) break;
    const std::string_view words = base::slice(source.document.text, sentence.span);
    if (words == source.outline.units[clause->unit].heading) continue;
    if (words.size() > kLongestSubject || !source.sentences.operative(sentence.span)) continue;
    facts.add("subject", document::to_folded(source.document, sentence.span), clause->confidence);
    return;
  }
}

}  // namespace

ContractFact& ContractFactList::add(std::string_view key, base::Span folded,
                                    Confidence confidence) {
  const base::Span span = document::to_text(document_, folded);
  return add(key, span, std::string(text::trim(base::slice(document_.text, span))), confidence);
}

ContractFact& ContractFactList::add(std::string_view key, base::Span span, std::string value,
                                    Confidence confidence) {
  facts_.push_back({std::string(key), std::move(value), span, confidence, {}, std::nullopt});
  return facts_.back();
}

const ContractFact* ContractFacts::first(std::string_view key) const {
  const auto found = std::find_if(facts.begin(), facts.end(),
                                  [&](const ContractFact& fact) { return fact.key == key; });
  return found == facts.end() ? nullptr : &*found;
}

ContractFacts read_contract_facts(const ContractSource& source) {
  ContractFacts contract;
  contract.type = classify_contract(source.document, source.outline, source.parties);
  contract.clauses = read_contract_clauses(source.document, source.outline);
  ContractFactList facts(source.document, contract.facts);
  add_type(contract.type, facts);
  add_subject(source, contract.clauses, facts);
  read_party_facts(source, facts);
  read_amount_facts(source, facts);
  read_term_facts(source, facts);
  contract.is_template = read_blank_facts(source, facts);
  if (contract.is_template) {
    facts.add("contract.template", {}, "待填写的范本", Confidence::likely);
  }
  const auto less = [](const ContractFact& a, const ContractFact& b) {
    const std::size_t first = order_of(a.key), second = order_of(b.key);
    // Types and parties keep the order in which they were found.
    if (first != second) return first < second;
    return !a.key.starts_with("contract.") && a.span.begin < b.span.begin;
  };
  std::stable_sort(contract.facts.begin(), contract.facts.end(), less);
  return contract;
}

std::optional<ContractFacts> contract_facts_of(const document::Document& document,
                                               const Structure& structure) {
  if (structure.kind.kind != DocumentKind::contract) return std::nullopt;
  struct Last {
    std::string text;
    std::uint64_t layout = 0;
    std::optional<ContractFacts> facts;
  };
  thread_local Last last;
  const std::uint64_t layout = layout_of(document);
  if (!last.facts || last.layout != layout || last.text != document.text) {
    last.facts = read_contract_facts(
        {document, structure.outline, structure.front, structure.parties, structure.facts});
    last.text = document.text;
    last.layout = layout;
  }
  return last.facts;
}

std::string normalized(const ContractFact& fact) {
  if (!fact.quantity) return fact.value;
  const text::Quantity& quantity = *fact.quantity;
  if (quantity.kind == text::QuantityKind::date) {
    return quantity.date ? base::to_iso(*quantity.date) : std::string();
  }
  std::string number = quantity.value.to_string();
  const std::string unit = text::name(quantity.unit);
  if (!unit.empty()) {
    number += (quantity.kind == text::QuantityKind::rate ? "/" : " ") + unit;
  }
  return number;
}

}  // namespace fashen::structure
