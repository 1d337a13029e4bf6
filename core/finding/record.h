// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "document/places.h"
#include "finding/finding.h"

namespace fashen::finding {

/// A place in a document for people and programs: bytes into the text that was read, lines and
/// columns from 1, columns in code points, the end exclusive.
struct PlaceRecord {
  std::uint64_t begin_byte = 0, end_byte = 0;
  std::uint64_t line = 1, column = 1, end_line = 1, end_column = 1;

  auto operator<=>(const PlaceRecord&) const = default;
};

/// A finding as a batch keeps it: readable without its document.
struct FindingRecord {
  std::string rule, title;
  Severity severity = Severity::warning;
  Confidence confidence = Confidence::likely;
  PlaceRecord place;
  std::string unit;  ///< "第三条第二款"
  std::string text;  ///< The words it covers
  std::string message, suggestion;
  std::vector<std::string> basis;  ///< Basis::label of each
  std::string fingerprint;

  auto operator<=>(const FindingRecord&) const = default;
};

/// What a batch keeps of a finding in a text with these places.
FindingRecord make_record(const Finding& finding, std::string_view text,
                          const document::Places& places);

/// A fact of a document: key for programs, label and value for people.
struct FactRecord {
  std::string key, label, value;

  auto operator<=>(const FactRecord&) const = default;
};

/// A party with its code (统一社会信用代码 or identity number), which may be empty.
struct PartyRecord {
  std::string role, name, code;

  auto operator<=>(const PartyRecord&) const = default;
};

/// pending: not reviewed yet; reviewed: all stages ran; failed: it could not be read, or its review
/// crashed, hung or took too much memory.
enum class DocumentState { pending, reviewed, failed };

/// All that a batch keeps of one document.
struct DocumentRecord {
  std::string name;    ///< What its reports are called below the output folder; unique in a batch
  std::string path;    ///< The file
  std::string digest;  ///< base::fnv1a of its bytes and their number
  std::uint64_t bytes = 0;
  DocumentState state = DocumentState::pending;
  std::string failure;  ///< Why it failed, in Chinese
  std::string kind, kind_label, title;
  std::string as_of;         ///< ISO date
  bool as_of_today = false;  ///< The date is the day of the run, not the document's own
  std::uint64_t characters = 0;
  std::vector<FactRecord> facts;
  std::vector<PartyRecord> parties;
  std::vector<FindingRecord> findings;
  std::vector<Incomplete> incomplete;
  std::vector<std::string> reports;  ///< Files written, below the output folder
  std::string sketch;                ///< text::sketch of its text, to find near-duplicates
  std::uint64_t milliseconds = 0;    ///< Of its review with all reports
};

const char* name(DocumentState state);
std::optional<DocumentState> parse_document_state(std::string_view name);

/// Number of a record's findings of a severity.
std::size_t count(const DocumentRecord& record, Severity severity);

/// For another process of the same release.
std::string encode(const DocumentRecord& record);
/// `malformed` if the bytes are not what `encode` makes.
base::Result<DocumentRecord> decode_document(std::string_view bytes);

/// The digest of a file's bytes, as in DocumentRecord.
std::string content_digest(std::string_view bytes);

}  // namespace fashen::finding
