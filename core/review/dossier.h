// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "corpus/lookup.h"
#include "finding/finding.h"
#include "review/paper.h"
#include "rule/checklist.h"

namespace fashen::review {

/// A file of a dossier as it was read, or why it could not be.
struct PaperSource {
  std::string path;
  base::Result<document::Document> read;
};

/// Words of a paper that a finding is about; of the whole paper where there are none.
struct PaperQuote {
  std::size_t paper = 0;  ///< Index in DossierReview::papers
  std::string quote;
};

/// What a check found.
struct DossierFinding {
  const rule::DossierCheck* check = nullptr;
  std::string message;
  std::vector<PaperQuote> places;  ///< Empty where nothing in the dossier is about it
};

/// How a step of the procedure stands.
enum class StepState {
  met,             ///< 有: evidence, and nothing found against it
  missing,         ///< 缺: no paper is evidence for it
  defective,       ///< 不合: evidence, and something is wrong with it
  unclear,         ///< 无法判断: a paper that may be the evidence could not be read
  not_applicable,  ///< 不适用
};

struct StepResult {
  const rule::ChecklistStep* step = nullptr;
  StepState state = StepState::met;
  std::string why;                    ///< Why it applies or does not
  std::vector<std::size_t> evidence;  ///< Papers
  std::vector<std::string> days;      ///< "开始征求意见 2026年9月1日"
  std::string length;  ///< "30日", "9个工作日（…）"; empty if none is asked for
  std::vector<std::string> wants;  ///< What is missing or wrong, in short
};

struct DossierReview {
  const rule::Checklist* checklist = nullptr;
  std::string checklist_reason;  ///< Why this one
  std::string matter;            ///< Title of the draft; empty if there is none
  std::string undertaker;        ///< Who sends it in; empty if no paper says
  std::vector<Paper> papers;
  std::vector<StepResult> steps;
  std::vector<DossierFinding> findings;  ///< In order of steps, then of checks
  std::vector<finding::Incomplete> incomplete;
  std::size_t checks_run = 0;
  std::size_t checks_not_applicable = 0;
};

/// Checks the papers of a dossier against a procedure; with none named, against the one whose signs
/// most papers bear. `library` must outlive the result. Never fails: what could not be decided is
/// in `incomplete`.
DossierReview review_dossier(std::vector<PaperSource> sources,
                             const rule::ChecklistLibrary& library,
                             const rule::Checklist* checklist, const corpus::Lookup& law,
                             base::Date as_of);

/// Stable name ("not_applicable") and name for people ("不适用").
const char* name(StepState state);
const char* display_name(StepState state);

}  // namespace fashen::review
