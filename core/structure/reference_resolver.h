// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <compare>
#include <cstddef>
#include <span>
#include <string>
#include <utility>
#include <vector>

#include "structure/outline.h"
#include "structure/reference.h"
#include "structure/reference_grammar.h"

namespace fashen::structure {

/// Finds the units that references mean. Articles that begin again (an annexed 办法 behind a 通知)
/// form a series of their own; a reference looks in the series around it.
class ReferenceResolver {
 public:
  explicit ReferenceResolver(const Outline& outline);

  /// A chain said at `offset`. `own` if the document was named (本办法第五条).
  void resolve(const ReferenceChain& chain, std::size_t offset, bool own, Reference& into) const;
  /// 前款, 本条 and what follows it: 前款第（一）项.
  void resolve(const RelativeReference& relative, const ReferenceChain* rest, std::size_t offset,
               Reference& into) const;
  /// 附件2; number 0 for a bare 附件.
  void resolve_annex(int number, std::size_t offset, Reference& into) const;

  /// True if there is any unit of the kind, so that speaking of one can mean it.
  bool has(UnitKind kind) const;

 private:
  struct Article {
    std::size_t series;
    int number;
    int sub_number;
    std::size_t unit;
    auto operator<=>(const Article&) const = default;
  };

  /// A unit as something larger would be asked for it. Items of a lead-in 款 are listed under their
  /// article too, which is how they are cited where it has only one; `kNumbered` lists what
  /// contracts number although law would not.
  struct Part {
    std::size_t scope;
    UnitKind kind;
    int number;
    std::size_t unit;
    auto operator<=>(const Part&) const = default;
  };
  static constexpr UnitKind kNumbered = UnitKind::root;
  using Parts = std::span<const Part>;

  void add_parts(std::size_t unit);
  Parts parts(std::size_t scope, UnitKind kind) const;
  std::size_t part(std::size_t scope, UnitKind kind, int number) const;

  std::size_t series_at(std::size_t offset) const;
  void find_articles(const ReferenceStep& step, std::size_t series, Reference& into) const;
  void find_clauses(const ReferenceStep& step, std::size_t offset, Reference& into) const;
  void find_children(const ReferenceStep& step, std::size_t scope, Reference& into) const;
  void find_kind(const ReferenceStep& step, Reference& into) const;
  void find_before(const RelativeReference& relative, std::size_t here, Reference& into) const;
  void find_article_before(int back, std::size_t here, Reference& into) const;
  void descend(const ReferenceChain& chain, std::size_t from, Reference& into) const;

  const Outline& outline_;
  std::vector<Article> articles_;  ///< Sorted
  std::vector<Article> in_order_;  ///< As they stand in the document
  std::vector<std::size_t> annexes_;
  std::vector<Part> parts_;        ///< Sorted
  std::vector<Part> chapters_;     ///< Parts, chapters and sections of the document, sorted
  std::vector<Part> top_clauses_;  ///< By annex, sorted
  std::vector<std::pair<std::string, std::size_t>> decimals_;  ///< Sorted by label
};

}  // namespace fashen::structure
