// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/date.h"
#include "base/result.h"
#include "base/span.h"
#include "corpus/lookup.h"
#include "document/document.h"
#include "structure/structure.h"

namespace fashen::citation {

/// What became of a citation on the review's date.
enum class Status {
  in_force,
  repealed,
  renumbered,  ///< The number belongs to an older version; `why` says where the article is now
  not_yet_in_force,
  no_such_article,  ///< Article, paragraph or item beyond the version's text
  no_such_work,     ///< Reserved for catalogues that are complete for their field
  ambiguous,        ///< Several works bear the name
  unknown,          ///< Not in the corpus, or not decidable; never an error finding
};

/// How the instrument was named.
enum class NameForm {
  bracketed,   ///< 《…》
  bare,        ///< A well-known name without brackets: 行政处罚法第九条
  self,        ///< 本法, 本办法, 本条例 (the document itself)
  anaphoric,   ///< 该条例, 同法, 前述办法: what was cited before
  introduced,  ///< An abbreviation introduced by 以下简称
  number,      ///< Only a document number
};

/// One mention of an instrument, with one provision of it where it names any. A list (第三、五条)
/// gives one Citation each; a range keeps both ends.
struct Citation {
  base::Span span;        ///< All of it: name and provision
  base::Span title_span;  ///< The name as written; of a carried-over one (、第五条) empty
  std::string title;      ///< The name without brackets
  NameForm form = NameForm::bracketed;
  int article = 0;      ///< 0 if none is named
  int article_sub = 0;  ///< 1 for 之一
  int article_to = 0;   ///< Last article of a range, else 0
  int paragraph = 0;
  int item = 0;
  int item_to = 0;
  int subitem = 0;
  std::string number;      ///< 文号 beside the name, or alone
  std::string version;     ///< Version stated beside the name: (2017年修正)
  std::string introduces;  ///< Abbreviation that stands beside the name: (以下简称《处罚法》)
  bool applied = false;  ///< In a phrase that applies it (依照…的规定), not 根据…制定本办法

  Status status = Status::unknown;
  std::string why;                      ///< In Chinese; always set unless in_force
  const corpus::Work* work = nullptr;   ///< Owned by the Lookup
  const corpus::Version* at = nullptr;  ///< The version in force on the date
  std::string suggestion;               ///< Corrected citation where one is known
};

/// First pass: the citations of a document, unresolved, in document order.
std::vector<Citation> extract(const document::Document& document,
                              const structure::Structure& structure, const corpus::Lookup& law);

/// Second pass: gives 本法, 该条例, 同法 and introduced abbreviations their work, and every
/// citation its status as of the date.
void resolve(std::vector<Citation>& citations, const document::Document& document,
             const structure::Structure& structure, const corpus::Lookup& law, base::Date as_of);

/// Resolves a citation written by a person, such as "行政处罚法 第六十三条第一款" (a rule's basis,
/// `law show`). `malformed` if it is not a citation; an unknown work is a status, not an error.
base::Result<Citation> parse_citation(std::string_view text, const corpus::Lookup& law,
                                      base::Date as_of);

/// True if the span stands in a paragraph that rests on a resolved citation in force
/// (依照《…法》第N条): the clause restates the law rather than making it. Citations of the document
/// itself do not count.
bool restates_law(base::Span span, const std::vector<Citation>& citations,
                  const structure::Structure& structure);

/// "第六十三条第一款第（二）项" for the numbers of a citation; empty without an article.
std::string provision_label(const Citation& citation);

const char* name(Status status);
const char* display_name(Status status);
const char* name(NameForm form);

}  // namespace fashen::citation
