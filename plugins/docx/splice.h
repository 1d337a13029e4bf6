// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <functional>
#include <map>
#include <string>
#include <vector>

#include "docx/draft.h"
#include "docx/word_tags.h"

namespace fashen::docx {

/// A place in the main part where the range of a comment may begin or end.
struct Place {
  enum class At { before_unit, after_unit, before_child, after_child, in_words };
  At at = At::before_unit;
  NodeId node = no_node;    ///< The unit, or the child that is meant
  std::size_t decoded = 0;  ///< For `in_words`: bytes of the child's text in front of the place
};

/// The place in front of the byte `offset` of a piece's text, and the one behind it. Where a piece
/// cannot be cut they lie at its ends.
Place place_before(const Xml& xml, const Piece& piece, std::size_t offset);
Place place_behind(const Xml& xml, const Piece& piece, std::size_t offset);

/// The places around a whole unit: a run, a formula.
Place before_unit(const Xml& xml, NodeId unit);
Place after_unit(const Xml& xml, NodeId unit);

/// Makes what is put in at a place. `run` is the element there: the run that is cut, or the one the
/// place is next to.
using Markup = std::function<std::string(const WordTags& tags, NodeId run)>;

/// Puts the ranges and references of comments, and the marks of changes, into a main part. Every
/// byte that was there stays, in its order; runs are cut in two where a range begins or ends inside
/// them.
class Splice {
 public:
  explicit Splice(const Xml& xml) : xml_(xml) {}

  void range(const Place& begin, const Place& end, int id);

  /// Puts tags around whole runs: what begins and ends inside a run cuts it.
  void wrap(const Place& begin, const Place& end, Markup open, Markup close);

  /// Puts an element of its own at a place, in front of what is wrapped from there.
  void insert(const Place& at, Markup element);

  /// Puts a property into those of a paragraph's mark (w:pPr/w:rPr), as their first.
  void mark(NodeId paragraph, Markup property);

  /// A comment in a part without any words: at its first paragraph, or in a paragraph of its own.
  void point(int id) { points_.push_back(id); }

  std::string apply() const;

 private:
  /// What is put in at the same place goes in this order.
  enum class Turn { close, end, insert, begin, open };
  struct Request {
    Place place;
    Turn turn;
    Markup make;
  };
  struct Point {
    Place place;
    std::vector<const Request*> requests;
  };
  struct Edit {
    std::size_t offset;
    std::size_t removed;
    std::string text;
  };

  std::map<std::size_t, Point> resolve(std::vector<Edit>& edits) const;
  void keep_spaces(NodeId words, std::vector<Edit>& edits) const;
  std::string markup(const Point& point) const;
  void add_points(std::vector<Edit>& edits) const;
  void add_marks(std::vector<Edit>& edits) const;

  const Xml& xml_;
  std::vector<Request> requests_;
  std::vector<std::pair<NodeId, Markup>> marks_;
  std::vector<int> points_;
};

}  // namespace fashen::docx
