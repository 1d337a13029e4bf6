// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <string>

#include "base/span.h"
#include "citation/running_text.h"

namespace fashen::citation {

/// A 文号 as written, in folded text.
struct DocumentNumber {
  base::Span span;
  std::string text;  ///< Without blanks
};

/// The number whose mark stands at `mark`: 〔 or （ before the year (国发〔2021〕1号), or 令
/// (国务院令第722号). Its beginning is not looked for before `floor`.
std::optional<DocumentNumber> document_number_at(const RunningText& text, std::size_t floor,
                                                 std::size_t mark);

/// The first number within `range`.
std::optional<DocumentNumber> find_document_number(const RunningText& text, base::Span range);

}  // namespace fashen::citation
