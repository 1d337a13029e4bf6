// SPDX-License-Identifier: GPL-3.0-or-later
#include "rule/metadata_record.h"

#include <array>
#include <bit>

namespace fashen::rule {
namespace {

template <typename Enum>
void write_enum(base::WireWriter& out, Enum value) {
  out.number(static_cast<std::uint64_t>(value));
}

// The last value of each: a folder of rules may come from anyone, and so its index.
constexpr Option::Type last(Option::Type) { return Option::Type::flag; }
constexpr text::QuantityKind last(text::QuantityKind) { return text::QuantityKind::number; }
constexpr structure::UnitKind last(structure::UnitKind) { return structure::UnitKind::annex; }
constexpr structure::DocumentKind last(structure::DocumentKind) {
  return structure::DocumentKind::other;
}
constexpr structure::Rank last(structure::Rank) { return structure::Rank::normative; }
constexpr finding::Severity last(finding::Severity) { return finding::Severity::error; }
constexpr finding::Confidence last(finding::Confidence) { return finding::Confidence::certain; }
constexpr FormKind last(FormKind) { return FormKind::sequence; }
constexpr Scope last(Scope) { return Scope::cell; }
constexpr Exclusion last(Exclusion) { return Exclusion::repealing; }
constexpr Strictness last(Strictness) { return Strictness::strict; }

template <typename Enum>
Enum read_enum(base::WireReader& in) {
  return static_cast<Enum>(in.number_up_to(static_cast<std::uint64_t>(last(Enum{}))));
}

template <typename Enum>
void write_enums(base::WireWriter& out, const std::vector<Enum>& values) {
  out.list(values, [](base::WireWriter& to, Enum value) { write_enum(to, value); });
}

template <typename Enum>
void read_enums(base::WireReader& in, std::vector<Enum>& values) {
  in.list(values, [](base::WireReader& from) { return read_enum<Enum>(from); });
}

void write_texts(base::WireWriter& out, const std::vector<std::string>& texts) {
  out.list(texts, [](base::WireWriter& to, const std::string& text) { to.text(text); });
}

void read_texts(base::WireReader& in, std::vector<std::string>& texts) {
  in.list(texts, [](base::WireReader& from) { return from.text(); });
}

void write_bound(base::WireWriter& out, const std::optional<double>& bound) {
  out.number(bound.has_value());
  if (bound) out.number(std::bit_cast<std::uint64_t>(*bound));
}

std::optional<double> read_bound(base::WireReader& in) {
  if (in.number() == 0) return std::nullopt;
  return std::bit_cast<double>(in.number());
}

void write_option(base::WireWriter& out, const Option& option) {
  write_enum(out, option.type);
  out.text(option.value);
  write_bound(out, option.least);
  write_bound(out, option.most);
  write_texts(out, option.choices);
  out.text(option.help);
}

Option read_option(base::WireReader& in) {
  Option option;
  option.type = read_enum<Option::Type>(in);
  option.value = in.text();
  option.least = read_bound(in);
  option.most = read_bound(in);
  read_texts(in, option.choices);
  option.help = in.text();
  return option;
}

void write_form(base::WireWriter& out, const Form& form) {
  write_enum(out, form.kind);
  for (const auto* texts : {&form.patterns, &form.instead, &form.when}) write_texts(out, *texts);
  out.text(form.param).text(form.law).text(form.compare);
  out.number(form.quantity.has_value());
  if (form.quantity) write_enum(out, *form.quantity);
  write_enum(out, form.unit);
  out.number(form.within);
}

Form read_form(base::WireReader& in) {
  Form form;
  form.kind = read_enum<FormKind>(in);
  for (auto* texts : {&form.patterns, &form.instead, &form.when}) read_texts(in, *texts);
  for (auto* text : {&form.param, &form.law, &form.compare}) *text = in.text();
  if (in.number() != 0) form.quantity = read_enum<text::QuantityKind>(in);
  form.unit = read_enum<structure::UnitKind>(in);
  form.within = in.number() != 0;
  return form;
}

/// The members of the same kind, in the order in which they are written.
template <typename Of>
auto words(Of& of) {
  return std::array{&of.id,      &of.title,   &of.why,    &of.since,
                    &of.message, &of.suggest, &of.region, &of.overrides};
}

template <typename Of>
auto word_lists(Of& of) {
  return std::array{&of.titled, &of.untitled, &of.tags,  &of.basis,     &of.triggers,
                    &of.find,   &of.unless,   &of.sides, &of.yields_to, &of.renamed_from};
}

}  // namespace

void write_metadata(base::WireWriter& out, const Metadata& metadata) {
  for (const auto* text : words(metadata)) out.text(*text);
  for (const auto* texts : word_lists(metadata)) write_texts(out, *texts);
  write_enum(out, metadata.severity);
  write_enum(out, metadata.confidence);
  write_enum(out, metadata.scope);
  write_enum(out, metadata.strictness);
  write_enums(out, metadata.kinds);
  write_enums(out, metadata.ranks);
  write_enums(out, metadata.except);
  out.number(metadata.parties).number(metadata.articles);
  out.number(metadata.form.has_value());
  if (metadata.form) write_form(out, *metadata.form);
  out.list(metadata.options, [](base::WireWriter& to, const auto& option) {
    to.text(option.first);
    write_option(to, option.second);
  });
}

Metadata read_metadata(base::WireReader& in) {
  Metadata metadata;
  for (auto* text : words(metadata)) *text = in.text();
  for (auto* texts : word_lists(metadata)) read_texts(in, *texts);
  metadata.severity = read_enum<finding::Severity>(in);
  metadata.confidence = read_enum<finding::Confidence>(in);
  metadata.scope = read_enum<Scope>(in);
  metadata.strictness = read_enum<Strictness>(in);
  read_enums(in, metadata.kinds);
  read_enums(in, metadata.ranks);
  read_enums(in, metadata.except);
  metadata.parties = in.number();
  metadata.articles = in.number();
  if (in.number() != 0) metadata.form = read_form(in);
  for (std::uint64_t left = in.number(); left > 0 && in.ok(); --left) {
    std::string name = in.text();
    metadata.options[std::move(name)] = read_option(in);
  }
  return metadata;
}

}  // namespace fashen::rule
