// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <optional>
#include <pugixml.hpp>

#include "base/limits.h"
#include "corpus/akn.h"
#include "text/utf8.h"

namespace fashen::corpus {
namespace {

std::string_view local_name(const pugi::xml_node& node) {
  const std::string_view name = node.name();
  return name.substr(name.find(':') + 1);
}

/// Elements that hold provisions and stand as headings over them.
bool is_division(std::string_view name) {
  for (std::string_view one : {"book", "part", "subpart", "title", "chapter", "section", "division",
                               "subchapter", "subsection"}) {
    if (name == one) return true;
  }
  return false;
}

bool begins_line(std::string_view name) {
  for (std::string_view one : {"p", "paragraph", "subparagraph", "point", "item", "list", "content",
                               "intro", "block", "tr", "clause", "wrapUp"}) {
    if (name == one) return true;
  }
  return false;
}

/// Depth-first over the document's own nodes; too deep an element ends the reading.
class Reader {
 public:
  base::Result<StatuteSource> read(const std::string& path, const std::string& bytes) {
    pugi::xml_document tree;
    const pugi::xml_parse_result parsed = tree.load_buffer(bytes.data(), bytes.size());
    if (!parsed) {
      return base::Error(base::ErrorCode::malformed,
                         std::string("不是完整的 XML：") + parsed.description(),
                         path + "@" + std::to_string(parsed.offset));
    }
    visit(tree, 0);
    if (too_deep_) {
      return base::Error(base::ErrorCode::limit, "XML 元素嵌套过深", path);
    }
    end_line();
    const std::string title = squeezed(title_);
    if (title.empty()) return base::Error(base::ErrorCode::malformed, "没有 docTitle", path);
    source_.markdown = "# " + title + "\n\n" + note_ + "<!-- INFO END -->\n\n" + body_;
    return std::move(source_);
  }

 private:
  static std::string squeezed(std::string_view words) {
    std::string out;
    for (char c : words) {
      const bool blank = c == '\n' || c == '\r' || c == '\t' || c == ' ';
      if (!blank) {
        out += c;
      } else if (!out.empty() && out.back() != ' ') {
        out += ' ';
      }
    }
    return std::string(text::trim(out));
  }

  static std::string all_text(const pugi::xml_node& node, std::size_t depth = 0) {
    if (depth > base::Limits{}.xml_depth) return {};
    if (node.type() == pugi::node_pcdata || node.type() == pugi::node_cdata) return node.value();
    std::string text;
    for (const pugi::xml_node& child : node.children()) text += all_text(child, depth + 1);
    return text;
  }

  void end_line() {
    const std::string line = squeezed(line_);
    line_.clear();
    if (!line.empty()) body_ += line + "\n\n";
  }

  void visit(const pugi::xml_node& node, std::size_t depth) {
    if (depth > base::Limits{}.xml_depth) {
      too_deep_ = true;
      return;
    }
    if (node.type() == pugi::node_pcdata || node.type() == pugi::node_cdata) {
      if (in_body_) line_ += node.value();
      if (!text::trim(node.value()).empty()) after_number_ = false;
      return;
    }
    const std::string_view name = local_name(node);
    if (name == "identification") return take_identification(node);
    if (name == "meta") return visit_children(node, depth);
    if (name == "act")
      source_.rank = parse_rank(node.attribute("name").value()).value_or(Rank::unknown);
    if (name == "docTitle" && title_.empty()) title_ = all_text(node);
    if (name == "preface" || name == "longTitle") return take_preface(node, depth);
    if (name == "body" || name == "mainBody" || name == "preamble" || name == "attachments") {
      in_body_ = true;
      visit_children(node, depth);
      end_line();
      return;
    }
    if (is_division(name)) return take_division(node, depth);
    if (name == "article") return take_article(node, depth);
    if (begins_line(name) && !after_number_) end_line();
    visit_children(node, depth);
    if (begins_line(name)) end_line();
    if (name != "num") return;
    // The label of an annex is a line of its own; a number leads the words that follow.
    after_number_ = local_name(node.parent()) != "hcontainer";
    if (!after_number_) end_line();
  }

  void visit_children(const pugi::xml_node& node, std::size_t depth) {
    for (const pugi::xml_node& child : node.children()) visit(child, depth + 1);
  }

  void take_preface(const pugi::xml_node& node, std::size_t depth) {
    for (const pugi::xml_node& child : node.children()) {
      if (local_name(child) == "p" &&
          all_text(child).find_first_not_of(" \n\t") != std::string::npos &&
          child.find_node([](const pugi::xml_node& one) { return local_name(one) == "docTitle"; })
              .empty()) {
        note_ += squeezed(all_text(child)) + "\n\n";
      } else {
        visit(child, depth + 1);
      }
    }
  }

  void take_division(const pugi::xml_node& node, std::size_t depth) {
    end_line();
    std::string heading;
    for (const pugi::xml_node& child : node.children()) {
      const std::string_view name = local_name(child);
      if (name == "num" || name == "heading") heading += squeezed(all_text(child)) + " ";
    }
    if (!heading.empty()) body_ += "## " + std::string(text::trim(heading)) + "\n\n";
    for (const pugi::xml_node& child : node.children()) {
      const std::string_view name = local_name(child);
      if (name != "num" && name != "heading") visit(child, depth + 1);
    }
  }

  void take_article(const pugi::xml_node& node, std::size_t depth) {
    end_line();
    bool numbered = false;
    for (const pugi::xml_node& child : node.children()) {
      if (!numbered && local_name(child) == "num") {
        // The number leads the first line of the words, as in print.
        const std::string before = std::move(body_);
        body_.clear();
        number_ = squeezed(all_text(child));
        numbered = true;
        line_.clear();
        for (pugi::xml_node next = child.next_sibling(); next; next = next.next_sibling()) {
          visit(next, depth + 1);
        }
        end_line();
        body_ = before + number_ + " " + (body_.empty() ? "\n\n" : body_);
        return;
      }
    }
    visit_children(node, depth);
    end_line();
  }

  void take_identification(const pugi::xml_node& node) {
    const auto day = [](const pugi::xml_node& of) -> std::optional<base::Date> {
      for (const pugi::xml_node& child : of.children()) {
        if (local_name(child) == "FRBRdate")
          return base::parse_date(child.attribute("date").value());
      }
      return std::nullopt;
    };
    for (const pugi::xml_node& child : node.children()) {
      const std::string_view name = local_name(child);
      if (name == "FRBRWork") {
        for (const pugi::xml_node& fact : child.children()) {
          if (local_name(fact) == "FRBRalias") title_ = fact.attribute("value").value();
          if (local_name(fact) == "FRBRnumber") source_.number = fact.attribute("value").value();
        }
        if (!source_.promulgated) source_.promulgated = day(child);
      } else if (name == "FRBRExpression") {
        if (const auto own = day(child)) source_.promulgated = own;
      }
    }
  }

  StatuteSource source_;
  std::string title_, note_, body_, line_, number_;
  bool in_body_ = false, too_deep_ = false;
  bool after_number_ = false;  ///< A number was read last: the words that follow stand on its line
};

}  // namespace

bool is_akn(std::string_view bytes) {
  constexpr std::size_t head = 4096;
  return bytes.substr(0, head).find("akomaNtoso") != std::string_view::npos;
}

base::Result<StatuteSource> read_akn(const std::string& path, const std::string& bytes) {
  return Reader().read(path, bytes);
}

}  // namespace fashen::corpus
