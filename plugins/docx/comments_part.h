// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "docx/comment.h"
#include "docx/content.h"
#include "docx/package.h"

namespace fashen::docx {

/// The part that holds a document's comments, there already or to be made.
class CommentsPart {
 public:
  /// Looks for the comments of the main part of `content`.
  static base::Result<CommentsPart> find(Package& package, const Content& content);

  /// An id that no comment of the document has; all greater ones are free too.
  int free_id() const { return free_id_; }

  /// The comments part with `elements` at its end; if it is new, also what makes it known: the
  /// main part's relationships and the package's content types.
  base::Result<std::vector<NewPart>> with(Package& package, const Content& content,
                                          const std::string& elements) const;

  /// How elements are spelt in it.
  WordTags tags(const Content& content) const;

 private:
  std::string name_;
  Xml xml_;
  bool exists_ = false;
  int free_id_ = 0;
};

}  // namespace fashen::docx
