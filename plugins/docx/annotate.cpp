// SPDX-License-Identifier: GPL-3.0-or-later
#include "docx/annotate.h"

#include "docx/anchor.h"
#include "docx/comments_part.h"
#include "docx/splice.h"
#include "docx/tracked.h"

namespace fashen::docx {

using base::Result;

Result<std::string> annotate(const report::Report& report, const report::WriteOptions& options,
                             const std::string& bytes, const Content& content,
                             const report::Comparison* comparison) {
  auto package = Package::open(report.document->path, bytes, {});
  if (!package) return package.error();
  auto part = CommentsPart::find(*package, content);
  if (!part) return part.error();

  const Anchors anchors(report, content);
  Splice splice(content.main);
  std::vector<NewComment> comments;
  auto add = [&](const std::optional<Anchor>& anchor, std::vector<std::string> lines) {
    const int id = part->free_id() + static_cast<int>(comments.size());
    if (anchor) {
      splice.range(anchor->begin, anchor->end, id);
    } else {
      splice.point(id);
    }
    comments.push_back({id, std::move(lines)});
  };
  std::optional<TrackedChanges> changes;
  if (comparison != nullptr) {
    changes.emplace(report, *comparison, options, content);
    changes->add_to(splice);
    add(anchors.title(), comparison_lines(report, *comparison));
  } else {
    add(anchors.title(), review_lines(report));
  }
  // What was there before has been said before.
  for (const finding::Finding& finding : comparison ? comparison->fresh : report.findings) {
    const std::optional<Anchor> anchor = anchors.at(finding.span);
    add(anchor, finding_lines(report, finding, anchor ? anchor->remark : std::string()));
  }

  const std::string elements =
      comment_elements(comments, part->tags(content), options.author, report.as_of);
  auto parts = part->with(*package, content, elements);
  if (!parts) return parts.error();
  parts->push_back({package->spelling(content.main_part), splice.apply()});
  return with_parts(bytes, *parts);
}

}  // namespace fashen::docx
