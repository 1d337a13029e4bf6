// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/database.h"

namespace fashen::ledger {

/// The ledger of a batch, OUT/ledger.sqlite. `PRAGMA application_id` is "fshn", `PRAGMA
/// user_version` the version of the schema. Texts are UTF-8 and never NULL; where something is
/// unknown they are empty. Anything may read it, at any time, also while a batch runs.
///
/// Version 2 (1 was without skipped, and is upgraded when it is written to):
///
/// run        one call of `fashen review`: started and finished (UTC; finished is empty until it
///            ended), today (the day it takes for today), engine (release), rules and corpus
///            (digests), settings (digest of all that decides what a review says, but the day),
///            arguments (what --resume reads again), and totals at its end: documents, failed,
///            errors, warnings, notes, incomplete
/// document   name (unique; what its reports are called), path, run (the last that was given it),
///            settings and today (those it was reviewed with), digest and bytes of the file, state
///            (pending, reviewed, failed) and failure (why), kind, kind_label, title, as_of,
///            as_of_today (1: as_of is the day of the run), characters, sketch (text::sketch),
///            reports (files written, one a line), milliseconds, copy_of and copy_kind (exact,
///            near: the document that it repeats)
/// finding    document, position (from 0, in the order of the report), rule, title, severity (note,
///            warning, error), confidence (hint, likely, certain), begin_byte, end_byte, line,
///            column, end_line, end_column, unit, text, message, suggestion, basis (one a line),
///            fingerprint
/// incomplete document, position, place, what, reason: what could not be read or checked
/// fact       document, position, key, label, value
/// party      document, position, role, name, code
/// conflict   position, kind (party-code, code-party, contract-number), subject, statement,
///            documents (names, one a line): what documents say against each other
/// skipped    path: files in the folders of the last run that are no drafts
inline constexpr int schema_version = 2;

/// Creates the tables in an empty file. `malformed` for a file that is no ledger, `unsupported` for
/// one of another version.
base::Result<void> ensure_schema(Database& database, Database::Mode mode, const std::string& path);

}  // namespace fashen::ledger
