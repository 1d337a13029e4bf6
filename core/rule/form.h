// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "structure/outline.h"
#include "text/quantity.h"

namespace fashen::rule {

/// Checks that are data, beside `find`.
enum class FormKind {
  require,     ///< One of the patterns must stand in the document
  forbid,      ///< None of the terms may stand in operative text
  limit,       ///< A quantity must keep to a legal figure
  order,       ///< The dates of the steps must not run backwards
  consistent,  ///< The same fact must say the same at every place
  sequence,    ///< Units must be numbered one after another
};

/// A form as a rule file states it.
struct Form {
  FormKind kind = FormKind::require;
  std::vector<std::string> patterns;  ///< require: one of; forbid: terms; order: steps; else: where
  std::vector<std::string> instead;   ///< forbid: beside each term what to write; "" for nothing
  std::vector<std::string> when;      ///< require: only where one of these stands
  std::string param, law, compare;    ///< limit: figure, its law, comparison (else the figure's)
  std::optional<text::QuantityKind> quantity;               ///< limit: of this kind only
  structure::UnitKind unit = structure::UnitKind::article;  ///< sequence
  bool within = false;                                      ///< sequence: afresh in each parent
};

const char* name(FormKind kind);
std::optional<FormKind> parse_form(std::string_view name);

/// Names that the form's message can use beside {match} and {unit}.
std::vector<std::string> form_values(FormKind kind);

}  // namespace fashen::rule
