// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "base/span.h"
#include "document/document.h"
#include "structure/outline.h"

namespace fashen::structure {

/// A place where the document speaks of another place in itself: 本办法第五条第二款, 前款,
/// 第（三）项, 附件2, 本合同第3.2条.
struct Reference {
  base::Span span;
  std::string text;
  std::vector<std::size_t> targets;  ///< Units meant; empty if it dangles or cannot be told
  bool dangling = false;             ///< It names a number that the document does not have
  std::string why;                   ///< Of a dangling or undecided one, in Chinese
};

/// References in document order. A reference to another instrument (《…法》第五条) is not one.
std::vector<Reference> read_references(const document::Document& document, const Outline& outline);

}  // namespace fashen::structure
