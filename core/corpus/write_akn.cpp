// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <pugixml.hpp>
#include <sstream>
#include <vector>

#include "corpus/akn.h"
#include "corpus/statute_lines.h"
#include "text/utf8.h"

namespace fashen::corpus {
namespace {

using structure::NumberStyle;

constexpr const char* name_space = "http://docs.oasis-open.org/legaldocml/ns/akn/3.0";
constexpr const char* publisher = "#source";

void add_text(pugi::xml_node parent, const char* name, std::string_view words) {
  parent.append_child(name).text().set(std::string(words).c_str());
}

void add_value(pugi::xml_node parent, const char* name, const std::string& value) {
  parent.append_child(name).append_attribute("value") = value.c_str();
}

/// One of the three levels that Akoma Ntoso tells apart; a manifestation is dated like its text.
pugi::xml_node add_level(pugi::xml_node parent, const char* name, const std::string& uri,
                         const std::string& day, const char* what) {
  pugi::xml_node level = parent.append_child(name);
  add_value(level, "FRBRthis", uri + "/!main");
  add_value(level, "FRBRuri", uri);
  pugi::xml_node date = level.append_child("FRBRdate");
  date.append_attribute("date") = day.c_str();
  date.append_attribute("name") = what;
  level.append_child("FRBRauthor").append_attribute("href") = publisher;
  return level;
}

void add_identification(pugi::xml_node meta, const ImportedText& text) {
  const std::string day = base::to_iso(text.promulgated);
  const std::string work = "/akn/cn/act/" + day + "/" + text.work;
  pugi::xml_node id = meta.append_child("identification");
  id.append_attribute("source") = publisher;
  pugi::xml_node frbr = add_level(id, "FRBRWork", work, day, "promulgation");
  add_value(frbr, "FRBRcountry", "cn");
  if (!text.number.empty()) add_value(frbr, "FRBRnumber", text.number);
  pugi::xml_node alias = frbr.append_child("FRBRalias");
  alias.append_attribute("value") = text.title.c_str();
  alias.append_attribute("name") = "title";
  frbr = add_level(id, "FRBRExpression", work + "/zho@" + day, day, "promulgation");
  frbr.append_child("FRBRlanguage").append_attribute("language") = "zho";
  add_level(id, "FRBRManifestation", work + "/zho@" + day + ".xml", day, "promulgation");
  pugi::xml_node references = meta.append_child("references");
  references.append_attribute("source") = publisher;
  pugi::xml_node issuer = references.append_child("TLCOrganization");
  issuer.append_attribute("eId") = "source";
  issuer.append_attribute("href") = "/akn/ontology/organization/cn/issuer";
  issuer.append_attribute("showAs") = text.issuer.empty() ? "不明" : text.issuer.c_str();
}

struct Level {
  const char* element;
  const char* id;
};

/// Element and eId abbreviation of a heading: 编, 分编, 章, 节; any other is a part.
Level level_of(std::string_view heading) {
  const auto label = line_label(heading);
  if (!label) return {"part", "part"};
  switch (label->label.kind) {
    case structure::UnitKind::chapter: return {"chapter", "chp"};
    case structure::UnitKind::section: return {"section", "sec"};
    default: break;
  }
  return label->label.series == 2 ? Level{"subpart", "subpart"} : Level{"part", "part"};
}

std::vector<std::string> lines_of(const std::string& words) {
  std::vector<std::string> lines;
  std::istringstream in(words);
  for (std::string line; std::getline(in, line);) lines.push_back(line);
  return lines;
}

class Body {
 public:
  explicit Body(pugi::xml_node body) : body_(body) {}

  void add(const Provision& provision) {
    pugi::xml_node parent = place(lines_of(provision.headings));
    const bool numbered = provision.place.number > 0;
    pugi::xml_node article = parent.append_child(numbered ? "article" : "hcontainer");
    std::string id = (numbered ? "art_" : "hcontainer_") +
                     std::to_string(numbered ? provision.place.number : ++others_);
    if (provision.place.sub_number > 0) id += "-" + std::to_string(provision.place.sub_number);
    article.append_attribute("eId") = id.c_str();
    if (!numbered) article.append_attribute("name") = name(provision.place.kind);
    if (!provision.label.empty()) add_text(article, "num", provision.label);
    add_paragraphs(article, id, provision.words);
  }

 private:
  /// The element for the headings, opened where it is not open yet.
  pugi::xml_node place(const std::vector<std::string>& headings) {
    std::size_t same = 0;
    while (same < open_.size() && same < headings.size() && open_[same].first == headings[same]) {
      ++same;
    }
    open_.resize(same);
    for (std::size_t i = same; i < headings.size(); ++i) {
      const Level level = level_of(headings[i]);
      pugi::xml_node parent = i == 0 ? body_ : open_[i - 1].second;
      pugi::xml_node made = parent.append_child(level.element);
      made.append_attribute("eId") =
          (std::string(level.id) + "_" + std::to_string(++divisions_)).c_str();
      const auto label = line_label(headings[i]);
      if (label) add_text(made, "num", headings[i].substr(0, label->size));
      add_text(made, "heading", label ? headings[i].substr(label->content) : headings[i]);
      open_.emplace_back(headings[i], made);
    }
    return headings.empty() ? body_ : open_.back().second;
  }

  static bool is_item(std::string_view line) {
    const auto label = line_label(line);
    return label && label->label.style != NumberStyle::none &&
           label->label.kind == structure::UnitKind::clause;
  }

  /// 款 become paragraphs; the items under one are its list.
  static void add_paragraphs(pugi::xml_node article, const std::string& id,
                             const std::string& words) {
    const std::vector<std::string> lines = lines_of(words);
    int paragraphs = 0;
    for (std::size_t i = 0; i < lines.size();) {
      const std::string own = id + "__para_" + std::to_string(++paragraphs);
      pugi::xml_node paragraph = article.append_child("paragraph");
      paragraph.append_attribute("eId") = own.c_str();
      std::size_t end = i + 1;
      while (end < lines.size() && is_item(lines[end])) ++end;
      if (end == i + 1) {
        add_text(paragraph.append_child("content"), "p", lines[i]);
      } else {
        pugi::xml_node list = paragraph.append_child("list");
        list.append_attribute("eId") = (own + "__list_1").c_str();
        add_text(list.append_child("intro"), "p", lines[i]);
        for (std::size_t item = i + 1; item < end; ++item)
          add_point(list, own, item - i, lines[item]);
      }
      i = end;
    }
  }

  static void add_point(pugi::xml_node list, const std::string& id, std::size_t number,
                        const std::string& line) {
    const auto label = line_label(line);
    pugi::xml_node point = list.append_child("point");
    point.append_attribute("eId") = (id + "__list_1__point_" + std::to_string(number)).c_str();
    add_text(point, "num", line.substr(0, label->size));
    add_text(point.append_child("content"), "p", line.substr(label->size));
  }

  pugi::xml_node body_;
  std::vector<std::pair<std::string, pugi::xml_node>> open_;
  int divisions_ = 0, others_ = 0;
};

}  // namespace

std::string write_akn(const ImportedText& text, const std::vector<Provision>& provisions) {
  pugi::xml_document tree;
  pugi::xml_node root = tree.append_child("akomaNtoso");
  root.append_attribute("xmlns") = name_space;
  pugi::xml_node act = root.append_child("act");
  act.append_attribute("name") = name(text.rank);
  add_identification(act.append_child("meta"), text);
  pugi::xml_node preface = act.append_child("preface");
  add_text(preface.append_child("p"), "docTitle", text.title);
  for (const std::string& line : lines_of(text.note)) add_text(preface, "p", line);
  Body body(act.append_child("body"));
  for (const Provision& provision : provisions) body.add(provision);
  std::ostringstream out;
  tree.save(out, "  ");
  return out.str();
}

std::string file_name(const ImportedText& text) {
  constexpr std::size_t longest = 60;  // characters: file systems allow 255 bytes
  std::string name(text::prefix(text.title, longest));
  constexpr std::string_view refused = "/\\:*?\"<>|";
  for (char& c : name) {
    if (refused.find(c) != refused.npos || static_cast<unsigned char>(c) < ' ') c = '_';
  }
  const bool cut = name.size() < text.title.size();
  if (cut) name += "-" + text.digest.substr(0, 8);
  return name + "(" + base::to_iso(text.promulgated) + ")";
}

}  // namespace fashen::corpus
