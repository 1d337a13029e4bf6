// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/stages.h"

#include "rule/stated_quantities.h"
#include "structure/contract_facts.h"

namespace fashen::cli {
namespace {

using document::Document;
using review::Review;
using Rows = std::vector<Row>;

std::string number(std::size_t value) { return std::to_string(value); }

std::string words(const Document& document, base::Span span) {
  return std::string(base::slice(document.text, span));
}

Rows blocks(const Document& document, const Review&) {
  Rows rows;
  for (const document::Block& block : document.blocks) {
    Row row{block.span, {{"kind", document::name(block.kind)}}};
    if (block.level > 0) row.fields.emplace_back("level", std::to_string(block.level));
    row.fields.emplace_back("generated", words(document, block.generated));
    if (block.cell) {
      row.fields.emplace_back("cell", number(block.cell->table) + ":" + number(block.cell->row) +
                                          ":" + number(block.cell->column));
    }
    rows.push_back(std::move(row));
  }
  return rows;
}

Rows revisions(const Document& document, const Review&) {
  Rows rows;
  for (const document::Revision& revision : document.revisions) {
    bool added = revision.kind == document::Revision::Kind::insertion;
    rows.push_back({revision.span,
                    {{"kind", added ? "insertion" : "deletion"},
                     {"changed", revision.text},
                     {"author", revision.author},
                     {"date", revision.date}}});
  }
  return rows;
}

Rows comments(const Document& document, const Review&) {
  Rows rows;
  for (const document::Comment& comment : document.comments) {
    rows.push_back(
        {comment.span,
         {{"comment", comment.text}, {"author", comment.author}, {"date", comment.date}}});
  }
  return rows;
}

Rows kind(const Document&, const Review& review) {
  const structure::KindVerdict& verdict = review.structure.kind;
  Rows rows = {{{},
                {{"kind", structure::name(verdict.kind)},
                 {"confidence", structure::name(verdict.confidence)}}}};
  for (const auto& reason : verdict.reasons)
    rows.push_back({reason.span, {{"reason", reason.reason}}});
  const structure::Maker& maker = review.structure.maker;
  rows.push_back({{}, {{"rank", structure::name(maker.rank)}, {"reason", maker.why}}});
  return rows;
}

void add(Rows& rows, const char* name, const structure::Field& field) {
  if (field.present()) rows.push_back({field.span, {{"field", name}, {"value", field.value}}});
}

void add(Rows& rows, const char* name, const structure::DateField& field) {
  std::string value = field.date ? base::to_iso(*field.date) : "";
  if (field.present()) rows.push_back({field.span, {{"field", name}, {"value", value}}});
}

Rows front(const Document&, const Review& review) {
  const structure::FrontMatter& front = review.structure.front;
  Rows rows;
  add(rows, "title", front.title);
  add(rows, "document_number", front.document_number);
  add(rows, "addressee", front.addressee);
  add(rows, "issuer", front.issuer);
  add(rows, "region", front.region);
  add(rows, "date", front.date);
  add(rows, "effective", front.effective);
  add(rows, "effective_clause", front.effective_clause);
  add(rows, "validity", front.validity);
  for (const structure::Field& annex : front.annexes) add(rows, "annex", annex);
  rows.push_back({front.signature,
                  {{"field", "signature"},
                   {"level", structure::name(front.level)},
                   {"draft", front.draft ? "true" : "false"}}});
  return rows;
}

Rows outline(const Document&, const Review& review) {
  const structure::Outline& outline = review.structure.outline;
  Rows rows;
  for (std::size_t i = 1; i < outline.units.size(); ++i) {
    const structure::Unit& unit = outline.units[i];
    rows.push_back({unit.span,
                    {{"kind", structure::name(unit.kind)},
                     {"path", outline.path_label(i)},
                     {"heading", unit.heading}}});
  }
  return rows;
}

Rows sentences(const Document& document, const Review& review) {
  Rows rows;
  const structure::ClauseFacts& facts = review.structure.facts;
  for (const structure::Sentence& sentence : facts.sentences()) {
    const structure::Action action = facts.action(sentence);
    rows.push_back({sentence.span,
                    {{"modality", structure::name(action.modality)},
                     {"direction", structure::name(action.direction)},
                     {"actor", words(document, action.actor)},
                     {"lead_in", words(document, sentence.lead_in)},
                     {"defining", sentence.defining ? "true" : ""}}});
  }
  return rows;
}

Rows parties(const Document&, const Review& review) {
  Rows rows;
  for (const structure::Party& party : review.structure.parties) {
    Row row{party.name.span,
            {{"role", party.role},
             {"kind", structure::name(party.kind)},
             {"name", party.name.value},
             {"code", party.code.value},
             {"representative", party.representative.value},
             {"address", party.address.value}}};
    for (const std::string& alias : party.aliases) row.fields.emplace_back("alias", alias);
    rows.push_back(std::move(row));
  }
  return rows;
}

Rows facts(const Document& document, const Review& review) {
  Rows rows;
  const auto facts_read = structure::contract_facts_of(document, review.structure);
  if (!facts_read) return rows;
  const structure::ContractFacts& contract = *facts_read;
  for (const structure::ContractType& type : contract.type.types) {
    for (const structure::KindReason& reason : type.reasons) {
      rows.push_back({reason.span, {{"type", type.tag}, {"reason", reason.reason}}});
    }
  }
  if (!contract.type.note.empty()) rows.push_back({{}, {{"note", contract.type.note}}});
  for (const structure::ContractClause& clause : contract.clauses) {
    rows.push_back({clause.span,
                    {{"clause", review.structure.outline.path_label(clause.unit)},
                     {"family", clause.family},
                     {"confidence", structure::name(clause.confidence)}}});
  }
  for (const structure::ContractFact& fact : contract.facts) {
    const std::string normal = structure::normalized(fact);
    rows.push_back({fact.span,
                    {{"key", fact.key},
                     {"about", fact.about},
                     {"value", fact.value},
                     {"normalized", normal == fact.value ? "" : normal},
                     {"confidence", structure::name(fact.confidence)}}});
  }
  return rows;
}

Rows definitions(const Document&, const Review& review) {
  Rows rows;
  for (const structure::Definition& definition : review.structure.definitions) {
    rows.push_back(
        {definition.term_span, {{"term", definition.term}, {"meaning", definition.meaning}}});
  }
  return rows;
}

Rows references(const Document&, const Review& review) {
  const structure::Outline& outline = review.structure.outline;
  Rows rows;
  for (const structure::Reference& reference : review.structure.references) {
    Row row{reference.span,
            {{"dangling", reference.dangling ? "true" : ""}, {"why", reference.why}}};
    for (std::size_t target : reference.targets) {
      row.fields.emplace_back("target", outline.path_label(target));
    }
    rows.push_back(std::move(row));
  }
  return rows;
}

Rows citations(const Document&, const Review& review) {
  Rows rows;
  for (const citation::Citation& citation : review.citations) {
    rows.push_back({citation.span,
                    {{"status", citation::name(citation.status)},
                     {"form", citation::name(citation.form)},
                     {"work", citation.work ? citation.work->title : ""},
                     {"version", citation.at ? base::to_iso(citation.at->promulgated) : ""},
                     {"provision", citation::provision_label(citation)},
                     {"why", citation.why},
                     {"suggestion", citation.suggestion}}});
  }
  return rows;
}

Rows quantities(const Document& document, const Review&) {
  Rows rows;
  const rule::StatedQuantities stated(document);
  for (const text::Quantity& quantity : stated.all()) {
    bool date = quantity.kind == text::QuantityKind::date;
    rows.push_back({quantity.span,
                    {{"kind", text::name(quantity.kind)},
                     {"value", date ? "" : quantity.value.to_string()},
                     {"upper", quantity.upper ? quantity.upper->to_string() : ""},
                     {"unit", text::name(quantity.unit)},
                     {"date", quantity.date ? base::to_iso(*quantity.date) : ""},
                     {"style", text::name(quantity.style)}}});
  }
  return rows;
}

Rows incomplete(const Document&, const Review& review) {
  Rows rows;
  for (const finding::Incomplete& entry : review.incomplete) {
    rows.push_back({{}, {{"where", entry.where}, {"what", entry.what}, {"reason", entry.reason}}});
  }
  return rows;
}

}  // namespace

const std::vector<Stage>& stages() {
  static const std::vector<Stage> all = {
      {"blocks", "段落、标题、单元格，按阅读顺序", blocks},
      {"revisions", "修订（插入、删除）", revisions},
      {"comments", "文件中原有的批注", comments},
      {"kind", "文件种类及理由", kind},
      {"front", "标题、文号、机关、日期等", front},
      {"outline", "编章节条款项目", outline},
      {"sentences", "句子及其情态、主体", sentences},
      {"parties", "当事人", parties},
      {"facts", "合同的类型、条款和要素", facts},
      {"definitions", "简称和定义", definitions},
      {"references", "文内引用", references},
      {"citations", "对法规的引用及核对结果", citations},
      {"quantities", "日期、期限、金额、比例", quantities},
      {"incomplete", "没能读出或者核对的内容", incomplete},
  };
  return all;
}

}  // namespace fashen::cli
