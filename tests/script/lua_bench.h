// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

#include "corpus/lookup.h"
#include "rule/rule.h"
#include "structure/structure.h"

namespace fashen::testing {

/// A law that knows no work.
const corpus::Lookup& no_law();

/// A document as a rule's function sees it, with statements of Lua that are run over it.
class LuaBench {
 public:
  LuaBench(std::string_view text, const corpus::Lookup& law, const char* as_of = "2026-11-20");
  LuaBench(const LuaBench&) = delete;
  LuaBench& operator=(const LuaBench&) = delete;

  document::Document& document() { return document_; }
  /// What the function reports, or how it failed.
  base::Result<std::vector<rule::Draft>> run(const std::string& body);
  /// Each expression must be true: a failed check of the test otherwise.
  void holds(std::initializer_list<const char*> expressions);
  /// Each statement must fail, and its message hold these words.
  struct Refusal {
    const char* statement;
    const char* words;
  };
  void refuses(std::initializer_list<Refusal> refusals);

 private:
  document::Document document_;
  const corpus::Lookup& law_;
  base::Date as_of_;
};

}  // namespace fashen::testing
