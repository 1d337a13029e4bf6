// SPDX-License-Identifier: GPL-3.0-or-later
// A text cut at a fixed width must be read as if it had never been cut.
#include <catch2/catch.hpp>

#include "structure/structure.h"
#include "support/literal_document.h"
#include "text/utf8.h"

using namespace fashen;
using structure::UnitKind;
using testing::literal_document;

namespace {

const std::vector<std::string> kParagraphs = {
    "青禾县停车场管理办法",
    "第一章 总则",
    "第一条 为了加强和规范本县行政区域内停车场的管理，维护道路交通秩序，方便人民群众出行，根据"
    "《中华人民共和国道路交通安全法》等法律、法规的规定，结合本县实际，制定本办法。",
    "第二条 本县行政区域内停车场的规划、建设、使用和管理活动，适用本办法。",
    "前款所称停车场，包括公共停车场、专用停车场和道路停车泊位；临时停放非机动车的场地不适用本办法"
    "。",
    "第二章 管理",
    "第三条 停车场经营者应当遵守下列规定，保障停车秩序，并接受县公安局和县发展改革局的监督检查：",
    "（一）在显著位置公布服务项目、收费标准、监督电话以及停车场的管理制度，不得在公布的标准之外收费"
    "；",
    "（二）配备必要的照明、消防、排水和监控设施，定期检查、维护，确保设施完好，保证停放的车辆安全"
    "；",
    "（三）工作人员佩戴服务标志，指挥车辆有序停放，发现可疑情况时及时报告公安机关并且协助调查处理"
    "。",
    "第四条 违反本办法第三条第（一）项规定的，由县发展改革局依照价格管理的有关规定责令改正，"
    "没收违法所得；情节严重的，移送有权的机关处理。",
    "第五条 "
    "停车场经营者停止经营的，应当提前三十日告知县公安局并向社会公告，妥善处理已经收取的费用。",
    "第六条 "
    "本办法自2026年7月1日起施行，有效期五年，过去的规定与本办法不一致的，以本办法的规定为准。"};

/// Cuts a line so that none is wider than `width` columns but for a mark that may not begin one.
std::string cut(const std::string& line, std::size_t width, const std::string& indent) {
  static const std::string kNeverFirst = "，。；：、）》";
  std::string out = indent;
  std::size_t columns = indent.size();
  for (std::size_t at = 0; at < line.size();) {
    const text::CodePoint point = text::code_point_at(line, at);
    const std::string character = line.substr(at, point.size);
    const std::size_t wide = point.value < 0x80 ? 1 : 2;
    if (columns + wide > width && kNeverFirst.find(character) == std::string::npos) {
      out += "\n";
      columns = 0;
    }
    out += character;
    columns += wide;
    at += point.size;
  }
  return out + "\n";
}

std::string cut_all(std::size_t width, const std::string& indent) {
  std::string text;
  for (const std::string& paragraph : kParagraphs) text += cut(paragraph, width, indent);
  return text;
}

/// The units with their places and words, as far as a line end leaves them alone.
std::string outline_of(const std::string& text) {
  const document::Document document = literal_document(text);
  const structure::Outline outline = structure::read_outline(document);
  std::string shown;
  for (std::size_t unit = 1; unit < outline.units.size(); ++unit) {
    shown += std::string(structure::name(outline.units[unit].kind)) + " " +
             outline.path_label(unit) + " " + outline.units[unit].heading + ":";
    for (char c : base::slice(document.text, outline.units[unit].span)) {
      if (c != '\n' && c != ' ') shown += c;
    }
    shown += "\n";
  }
  return shown;
}

std::string whole() {
  std::string text;
  for (const std::string& paragraph : kParagraphs) text += paragraph + "\n";
  return text;
}

}  // namespace

TEST_CASE("an indented text cut at any usual width has the outline of the uncut one") {
  const std::string expected = outline_of(whole());
  for (std::size_t width = 40; width <= 80; width += 2) {
    CAPTURE(width);
    CHECK(outline_of(cut_all(width, "    ")) == expected);
  }
}

TEST_CASE("what is read off a cut text is what is read off the whole one") {
  const document::Document one = literal_document(whole());
  const document::Document other = literal_document(cut_all(56, "    "));
  const structure::Structure uncut = structure::analyze(one);
  const structure::Structure wrapped = structure::analyze(other);
  CHECK(wrapped.kind.kind == uncut.kind.kind);
  CHECK(wrapped.front.title.value == uncut.front.title.value);
  REQUIRE(wrapped.front.effective.date);
  CHECK(*wrapped.front.effective.date == *uncut.front.effective.date);
  CHECK(wrapped.definitions.size() == uncut.definitions.size());
  REQUIRE(wrapped.references.size() == uncut.references.size());
  for (std::size_t i = 0; i < uncut.references.size(); ++i) {
    CHECK(wrapped.references[i].dangling == uncut.references[i].dangling);
    CHECK(wrapped.references[i].targets == uncut.references[i].targets);
  }
  REQUIRE(wrapped.facts.sentences().size() == uncut.facts.sentences().size());
  for (std::size_t i = 0; i < uncut.facts.sentences().size(); ++i) {
    const structure::Action got = wrapped.facts.action(wrapped.facts.sentences()[i]);
    const structure::Action expected = uncut.facts.action(uncut.facts.sentences()[i]);
    CHECK(got.modality == expected.modality);
    CHECK(got.direction == expected.direction);
    CHECK(wrapped.facts.sentences()[i].unit == uncut.facts.sentences()[i].unit);
  }
}

TEST_CASE("an empty line ends a paragraph whatever the width") {
  std::string text;
  for (const std::string& paragraph : kParagraphs) text += cut(paragraph, 60, "") + "\n";
  const document::Document document = literal_document(text);
  CHECK(structure::read_outline(document).lines.size() == kParagraphs.size());
  CHECK(outline_of(text) == outline_of(whole()));
}

TEST_CASE("lines are in order, apart, and all words of the text stand in one of them") {
  for (std::size_t width : {44u, 60u, 76u}) {
    const document::Document document = literal_document(cut_all(width, "    "));
    std::size_t last = 0;
    std::string words, lines;
    for (const structure::Line& line : structure::read_lines(document)) {
      CHECK(line.span.begin >= last);
      last = line.span.end;
      lines += structure::text_of(document, line);
    }
    words = document.folded.text;
    const auto blank = [](char c) { return c == ' ' || c == '\n'; };
    std::erase_if(words, blank);
    std::erase_if(lines, blank);
    CHECK(lines == words);
  }
}
