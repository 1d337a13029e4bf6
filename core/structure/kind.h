// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/span.h"
#include "document/document.h"
#include "structure/outline.h"

namespace fashen::structure {

/// What sort of document is under review; rules say to which they apply.
enum class DocumentKind {
  normative,   ///< 行政规范性文件 (办法、规定、细则、意见、通知、通告…)
  regulation,  ///< 地方性法规、规章 drafts, and statutes themselves
  contract,    ///< 合同、协议
  penalty,     ///< 行政处罚决定书, 事先告知书
  licence,     ///< 行政许可决定
  coercion,    ///< 查封扣押等行政强制决定, 催告
  decision,    ///< 重大行政决策 drafts and papers
  minutes,     ///< 会议纪要
  speech,      ///< 讲话、致辞、总结 and the like
  other,
};

enum class Confidence { certain, likely, hint };

/// Why a kind was chosen: the words that speak for it.
struct KindReason {
  base::Span span;
  std::string reason;  ///< In Chinese, for people.
};

struct KindVerdict {
  DocumentKind kind = DocumentKind::other;
  Confidence confidence = Confidence::hint;
  std::vector<KindReason> reasons;
};

/// Decides from title, opening, outline and closing. Never fails: `other` where nothing speaks for
/// anything.
KindVerdict detect_kind(const document::Document& document, const Outline& outline);

/// Stable names for JSON, Lua and --kind: "normative"…; and back.
const char* name(DocumentKind kind);
std::optional<DocumentKind> parse_kind(std::string_view name);
/// In Chinese, for reports: "行政规范性文件".
const char* display_name(DocumentKind kind);
const char* name(Confidence confidence);

}  // namespace fashen::structure
