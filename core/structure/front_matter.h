// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/date.h"
#include "base/span.h"
#include "document/document.h"
#include "structure/outline.h"

namespace fashen::structure {

/// A piece of text that states something about the document; empty span if it is not stated.
struct Field {
  std::string value;
  base::Span span;
  bool present() const { return !span.empty(); }
};

struct DateField {
  std::optional<base::Date> date;  ///< Nothing where the date is incomplete or impossible.
  base::Span span;
  bool present() const { return !span.empty(); }
};

/// How far above the county an issuer stands; what it may lay down depends on it.
enum class IssuerLevel { unknown, national, province, city, county, township };

/// What stands around the body of a document.
struct FrontMatter {
  Field title;
  Field document_number;  ///< 发文字号
  Field addressee;        ///< 主送机关
  Field issuer;           ///< 制定 or 签署 organ, from heading line, title or sign-off
  IssuerLevel level = IssuerLevel::unknown;
  Field region;                ///< 行政区划 named by issuer or title
  DateField date;              ///< 成文 or signing date: the last date of the signature block
  DateField effective;         ///< 施行日期
  Field effective_clause;      ///< The sentence that says when it takes effect
  Field validity;              ///< 有效期 as written
  base::Span signature;        ///< Signature block (落款, 签署页); empty if there is none
  std::vector<Field> annexes;  ///< Annexes named in the text or present, value = their title
  bool draft = false;          ///< 征求意见稿, 草案, 送审稿 …
};

FrontMatter read_front_matter(const document::Document& document, const Outline& outline);

/// Stable name for JSON and Lua: "national"… "unknown".
const char* name(IssuerLevel level);

}  // namespace fashen::structure
