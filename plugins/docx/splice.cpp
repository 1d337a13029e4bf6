// SPDX-License-Identifier: GPL-3.0-or-later
#include "docx/splice.h"

#include <algorithm>
#include <tuple>

#include "docx/word_tags.h"

namespace fashen::docx {
namespace {

// A cut repeats the properties of its run, so that giant ones could make a file explode.
constexpr std::size_t max_copied = 16'384;

std::string_view slice(const Xml& xml, std::size_t begin, std::size_t end) {
  return std::string_view(xml.bytes()).substr(begin, end - begin);
}

std::string_view qualified_name(const Xml& xml, NodeId node) {
  const Node& n = xml[node];
  return slice(xml, n.begin + 1,
               n.begin + 1 + n.name.size() + (n.prefix.empty() ? 0 : n.prefix.size() + 1));
}

NodeId run_properties_of(const Xml& xml, NodeId run) {
  const NodeId first = xml[run].first_child;
  return first != no_node && xml[first].is(Ns::word, "rPr") ? first : no_node;
}

bool can_be_cut(const Xml& xml, NodeId unit) {
  if (!xml[unit].is(Ns::word, "r")) return false;
  const NodeId properties = run_properties_of(xml, unit);
  const std::size_t copied = properties == no_node ? 0 : xml[properties].end - xml[unit].begin;
  return copied <= max_copied;
}

// Text between "<![CDATA[" and "]]>" cannot be cut by putting tags into it.
bool plain_text(const Xml& xml, NodeId words) {
  const std::string_view inside = slice(xml, xml[words].content_begin, xml[words].content_end);
  return inside.find('<') == std::string_view::npos;
}

// What ranges may stand next to: a deletion as a whole, since a reference inside it would go with
// it, and a formula with its paragraph.
NodeId outermost(const Xml& xml, NodeId unit) {
  NodeId out = unit;
  for (NodeId n = unit; n != no_node && !xml[n].is(Ns::word, "p"); n = xml[n].parent) {
    if (xml[n].is(Ns::word, "del") || xml[n].is(Ns::word, "moveFrom") ||
        xml[n].is(Ns::math, "oMathPara")) {
      out = n;
    }
  }
  return out;
}

NodeId first_content(const Xml& xml, NodeId run) {
  const NodeId properties = run_properties_of(xml, run);
  return properties == no_node ? xml[run].first_child : xml[properties].next;
}

}  // namespace

Place before_unit(const Xml& xml, NodeId unit) {
  return {Place::At::before_unit, outermost(xml, unit), 0};
}

Place after_unit(const Xml& xml, NodeId unit) {
  return {Place::At::after_unit, outermost(xml, unit), 0};
}

Place place_before(const Xml& xml, const Piece& piece, std::size_t offset) {
  const NodeId unit = piece.unit;
  if (piece.child == no_node || !can_be_cut(xml, unit) || outermost(xml, unit) != unit) {
    return before_unit(xml, unit);
  }
  if (offset > 0 && piece.words && plain_text(xml, piece.child)) {
    return {Place::At::in_words, piece.child, piece.skip + offset};
  }
  if (piece.child == first_content(xml, unit)) return before_unit(xml, unit);
  return {Place::At::before_child, piece.child, 0};
}

Place place_behind(const Xml& xml, const Piece& piece, std::size_t offset) {
  const NodeId unit = piece.unit;
  if (piece.child == no_node || !can_be_cut(xml, unit) || outermost(xml, unit) != unit) {
    return after_unit(xml, unit);
  }
  if (offset < piece.text.size() && piece.words && plain_text(xml, piece.child)) {
    return {Place::At::in_words, piece.child, piece.skip + offset};
  }
  if (xml[piece.child].next == no_node) return after_unit(xml, unit);
  return {Place::At::after_child, piece.child, 0};
}

void Splice::range(const Place& begin, const Place& end, int id) {
  const std::string number = std::to_string(id);
  requests_.push_back({begin, Turn::begin, [number](const WordTags& tags, NodeId) {
                         return tags.empty("commentRangeStart", tags.attribute("id", number));
                       }});
  requests_.push_back({end, Turn::end, [number](const WordTags& tags, NodeId) {
                         const std::string attribute = tags.attribute("id", number);
                         return tags.empty("commentRangeEnd", attribute) + tags.open("r") +
                                tags.open("rPr") + tags.empty("sz", tags.attribute("val", "16")) +
                                tags.close("rPr") + tags.empty("commentReference", attribute) +
                                tags.close("r");
                       }});
}

void Splice::wrap(const Place& begin, const Place& end, Markup open, Markup close) {
  requests_.push_back({begin, Turn::open, std::move(open)});
  requests_.push_back({end, Turn::close, std::move(close)});
}

void Splice::insert(const Place& at, Markup element) {
  requests_.push_back({at, Turn::insert, std::move(element)});
}

void Splice::mark(NodeId paragraph, Markup property) {
  marks_.emplace_back(paragraph, std::move(property));
}

// A text without xml:space loses the blanks at its ends, which its halves must not lose where they
// were cut: it is told to keep them, and those at its own ends go.
void Splice::keep_spaces(NodeId words, std::vector<Edit>& edits) const {
  if (xml_.has_attribute(words, Ns::other, "space")) return;
  const Node& n = xml_[words];
  edits.push_back({n.content_begin - 1, 0, " xml:space=\"preserve\""});
  const std::string_view raw = slice(xml_, n.content_begin, n.content_end);
  const std::size_t lead = std::min(raw.find_first_not_of(" \t\r\n"), raw.size());
  const std::size_t last = raw.find_last_not_of(" \t\r\n");
  if (lead > 0) edits.push_back({n.content_begin, lead, ""});
  if (last != std::string_view::npos && last + 1 < raw.size()) {
    edits.push_back({n.content_begin + last + 1, raw.size() - last - 1, ""});
  }
}

std::map<std::size_t, Splice::Point> Splice::resolve(std::vector<Edit>& edits) const {
  std::map<std::size_t, Point> points;
  auto add = [&](std::size_t offset, const Request& request) {
    Point& point = points[offset];
    point.place = request.place;
    point.requests.push_back(&request);
  };
  std::map<NodeId, std::vector<const Request*>> cuts;
  for (const Request& request : requests_) {
    const Node& n = xml_[request.place.node];
    switch (request.place.at) {
      case Place::At::before_unit:
      case Place::At::before_child: add(n.begin, request); break;
      case Place::At::after_unit:
      case Place::At::after_child: add(n.end, request); break;
      case Place::At::in_words: cuts[request.place.node].push_back(&request); break;
    }
  }
  for (auto& [words, requests] : cuts) {
    std::stable_sort(requests.begin(), requests.end(), [](const Request* a, const Request* b) {
      return a->place.decoded < b->place.decoded;
    });
    std::vector<std::size_t> decoded;
    for (const Request* request : requests) decoded.push_back(request->place.decoded);
    const std::vector<std::size_t> offsets = xml_.raw_offsets(words, decoded);
    for (std::size_t i = 0; i < offsets.size(); ++i) add(offsets[i], *requests[i]);
    keep_spaces(words, edits);
  }
  for (auto& [offset, point] : points) {
    std::stable_sort(point.requests.begin(), point.requests.end(),
                     [](const Request* a, const Request* b) { return a->turn < b->turn; });
  }
  return points;
}

std::string Splice::markup(const Point& point) const {
  const Place& place = point.place;
  const bool in_words = place.at == Place::At::in_words;
  const bool cut =
      in_words || place.at == Place::At::before_child || place.at == Place::At::after_child;
  const NodeId run = cut ? xml_[place.node].parent : place.node;
  const WordTags tags(xml_, run);
  std::string out;
  if (in_words) out += "</" + std::string(qualified_name(xml_, place.node)) + ">";
  if (cut) out += "</" + std::string(qualified_name(xml_, run)) + ">";
  for (const Request* request : point.requests) out += request->make(tags, run);
  if (cut) {
    out += slice(xml_, xml_[run].begin, xml_[run].content_begin);
    if (const NodeId properties = run_properties_of(xml_, run); properties != no_node) {
      out += slice(xml_, xml_[properties].begin, xml_[properties].end);
    }
  }
  if (in_words) {
    out += "<" + std::string(qualified_name(xml_, place.node)) + " xml:space=\"preserve\">";
  }
  return out;
}

void Splice::add_points(std::vector<Edit>& edits) const {
  if (points_.empty()) return;
  const NodeId body = xml_.child(xml_.root(), Ns::word, "body");
  const NodeId paragraph = xml_.child(body, Ns::word, "p");
  const NodeId at = paragraph == no_node ? body : paragraph;
  const WordTags tags(xml_, at);
  std::string text;
  for (const int id : points_) {
    text += tags.open("r") +
            tags.empty("commentReference", tags.attribute("id", std::to_string(id))) +
            tags.close("r");
  }
  if (paragraph == no_node) text = tags.open("p") + text + tags.close("p");
  const Node& n = xml_[at];
  if (n.self_closing()) {
    text = ">" + text + "</" + std::string(qualified_name(xml_, at)) + ">";
    edits.push_back({n.end - 2, 2, std::move(text)});
    return;
  }
  const NodeId properties = xml_.child(paragraph, Ns::word, "pPr");
  edits.push_back(
      {properties == no_node ? n.content_begin : xml_[properties].end, 0, std::move(text)});
}

void Splice::add_marks(std::vector<Edit>& edits) const {
  for (const auto& [paragraph, make] : marks_) {
    const Node& n = xml_[paragraph];
    if (n.self_closing()) continue;
    const WordTags tags(xml_, paragraph);
    const std::string property = make(tags, paragraph);
    const std::string whole = tags.open("rPr") + property + tags.close("rPr");
    const NodeId properties = xml_.child(paragraph, Ns::word, "pPr");
    if (properties == no_node) {
      edits.push_back({n.content_begin, 0, tags.open("pPr") + whole + tags.close("pPr")});
      continue;
    }
    const Node& outer = xml_[properties];
    const NodeId inner = xml_.child(properties, Ns::word, "rPr");
    if (inner != no_node && !xml_[inner].self_closing()) {
      edits.push_back({xml_[inner].content_begin, 0, property});
    } else if (inner != no_node) {
      edits.push_back({xml_[inner].begin, xml_[inner].end - xml_[inner].begin, whole});
    } else if (outer.self_closing()) {
      edits.push_back(
          {outer.begin, outer.end - outer.begin, tags.open("pPr") + whole + tags.close("pPr")});
    } else {
      // What follows the properties of the mark: those of a section, and a change of formatting.
      std::size_t at = outer.content_end;
      for (const char* after : {"sectPr", "pPrChange"}) {
        const NodeId node = xml_.child(properties, Ns::word, after);
        if (node != no_node) at = std::min(at, xml_[node].begin);
      }
      edits.push_back({at, 0, whole});
    }
  }
}

std::string Splice::apply() const {
  std::vector<Edit> edits;
  for (const auto& [offset, point] : resolve(edits)) edits.push_back({offset, 0, markup(point)});
  add_points(edits);
  add_marks(edits);
  // What is put in goes in front of what is taken out at the same place.
  std::stable_sort(edits.begin(), edits.end(), [](const Edit& a, const Edit& b) {
    return std::tie(a.offset, a.removed) < std::tie(b.offset, b.removed);
  });
  std::string out;
  std::size_t at = 0;
  for (const Edit& edit : edits) {
    out.append(xml_.bytes(), at, edit.offset - at);
    out += edit.text;
    at = edit.offset + edit.removed;
  }
  out.append(xml_.bytes(), at, std::string::npos);
  return out;
}

}  // namespace fashen::docx
