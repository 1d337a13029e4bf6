// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/span.h"
#include "document/document.h"
#include "structure/clause_facts.h"

namespace fashen::citation {

/// True where a document names an instrument as of something past (原《甲法》施行前,
/// 当时施行的《甲法》), does away with it (《甲办法》同时废止) or stands outside what it lays down:
/// it does not rest on it.
bool speaks_of_past(const document::Document& document, const structure::ClauseFacts& facts,
                    base::Span citation);

}  // namespace fashen::citation
