// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "base/date.h"
#include "document/document.h"
#include "finding/finding.h"

namespace fashen::report {

/// A file of the dossier and what it was recognised as.
struct PaperRow {
  std::string path;
  std::string role;    ///< "合法性审查意见"; empty where nothing tells what it is
  std::string reason;  ///< Why
  std::string date;    ///< "2026年9月1日" or empty
  std::string signer;
  std::string problem;  ///< Why it could not be read; empty if it could
};

/// A step of the procedure.
struct StepRow {
  std::string id;
  std::string name;
  std::string state;        ///< Stable: met, missing, defective, unclear, not_applicable
  std::string state_label;  ///< 有, 缺…
  std::string why;
  std::vector<std::string> evidence;  ///< Paths
  std::vector<std::string> days;
  std::string length;
  std::vector<std::string> wants;
  std::vector<finding::Basis> basis;
};

/// What is wrong, and where.
struct DefectRow {
  struct Place {
    std::string path;
    std::string quote;  ///< Empty where the whole paper is meant
  };
  std::string rule;
  std::string title;
  finding::Severity severity = finding::Severity::warning;
  finding::Confidence confidence = finding::Confidence::likely;
  std::string step;  ///< Name of the step
  std::string message;
  std::string suggestion;
  std::vector<Place> places;
  std::vector<finding::Basis> basis;
};

/// Everything that a writer may say about a dossier.
struct DossierReport {
  std::string path;  ///< Folder or archive
  std::string checklist;
  std::string checklist_title;
  std::string checklist_reason;
  std::string matter;
  std::string undertaker;
  base::Date as_of{};
  std::vector<PaperRow> papers;
  std::vector<StepRow> steps;
  std::vector<DefectRow> defects;
  std::vector<finding::Incomplete> incomplete;  ///< Sorted, without repeats
  finding::Basis authority;  ///< The provision under which papers may be asked for; may be empty
  std::size_t checks_run = 0;
  std::size_t checks_not_applicable = 0;
  std::string corpus_digest;
  std::string rules_digest;
  std::string law_known_until;  ///< ISO date
};

/// "错误 3 项，警告 2 项，提示 0 项".
std::string tally(const DossierReport& report);
/// "11 个环节：有 6，缺 2，不合要求 1，无法判断 0，不适用 2".
std::string step_tally(const DossierReport& report);
/// The name of a folder or archive, without the ending of the latter (".zip", in any case); "卷宗"
/// where the path has no name of its own (".", "/").
std::string dossier_name(const std::string& path);
/// What the dossier is about, for a heading: the matter, else `dossier_name`.
std::string headline(const DossierReport& report);
/// A basis for people, each instrument named once: "《甲条例》第十条、第十一条；《乙法》第二条".
std::string cited(const std::vector<finding::Basis>& basis);
/// A place for people: "草案.docx：“……”".
std::string statement(const DefectRow::Place& place);

/// The checklist report as a document that a writer of Word files can lay out.
document::Document checklist_document(const DossierReport& report);
/// The notice that asks for what is missing, on one page. Its date and seal stay blank.
document::Document notice_document(const DossierReport& report);

}  // namespace fashen::report
