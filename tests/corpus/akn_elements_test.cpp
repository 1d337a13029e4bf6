// SPDX-License-Identifier: GPL-3.0-or-later
// Akoma Ntoso that other programs wrote, and the elements and names that ours is made of.
#include <catch2/catch.hpp>
#include <set>

#include "corpus/akn.h"
#include "corpus/alignment.h"
#include "corpus/assemble.h"
#include "corpus/made_statute.h"
#include "support/imported_law.h"

namespace fashen::corpus {
namespace {

base::Date day(const char* iso) { return *base::parse_date(iso); }

std::string act(const std::string& meta, const std::string& body,
                const std::string& title = "路灯法") {
  return "<?xml version=\"1.0\" encoding=\"UTF-8\"?><akomaNtoso xmlns=\"http://docs.oasis-open.org/"
         "legaldocml/ns/akn/3.0\"><act name=\"law\"><meta><identification source=\"#a\">" +
         meta + "</identification></meta><preface><p><docTitle>" + title +
         "</docTitle></p></preface><body>" + body + "</body></act></akomaNtoso>";
}

const std::string of_2024 =
    "<FRBRWork><FRBRdate date=\"2020-01-01\" name=\"a\"/></FRBRWork>"
    "<FRBRExpression><FRBRdate date=\"2024-02-05\" name=\"b\"/></FRBRExpression>";

/// "第一条|甲。/乙。": label and words of each provision, lines parted by /.
std::string provisions(const std::string& xml) {
  const auto source = read_akn("a.xml", xml);
  if (!source) return source.error().message;
  const Assembled made = assemble({*source});
  std::string out;
  for (const StoredText& text : made.contents.texts) {
    for (const Provision& one : text.provisions) {
      std::string words = one.words;
      for (char& c : words) c = c == '\n' ? '/' : c;
      out += one.label + "|" + words + ";";
    }
  }
  return out;
}

/// The values of an attribute, in order of the text.
std::vector<std::string> values(const std::string& xml, const std::string& attribute) {
  std::vector<std::string> all;
  const std::string begins = attribute + "=\"";
  for (std::size_t at = xml.find(begins); at != std::string::npos; at = xml.find(begins, at + 1)) {
    const std::size_t begin = at + begins.size();
    all.push_back(xml.substr(begin, xml.find('"', begin) - begin));
  }
  return all;
}

ImportedText described(const std::string& title) {
  ImportedText text;
  text.work = text.title = title;
  text.promulgated = day("2024-02-05");
  text.rank = Rank::law;
  return text;
}

Provision article(int number, int sub, const std::string& words, const std::string& headings = "") {
  Provision made;
  made.place = {ProvisionKind::article, number, sub};
  made.label = article_label(number, sub);
  made.headings = headings;
  made.words = words;
  return made;
}

}  // namespace

TEST_CASE("articles with content, paragraphs, points and wrap-up words are read as lines") {
  CHECK(provisions(act(of_2024,
                       "<article><num>第一条</num><content><p>甲。</p></content></article>"
                       "<article><num>第二条</num><paragraph><content><p>乙。</p></content>"
                       "</paragraph><paragraph><content><p>丙。</p></content></paragraph>"
                       "</article>")) == "第一条|甲。;第二条|乙。/丙。;");
  CHECK(provisions(act(of_2024,
                       "<article><num>第一条</num><paragraph><list><intro><p>包括：</p></intro>"
                       "<point><num>（一）</num><content><p>甲；</p></content></point>"
                       "<point><num>（二）</num><content><p>乙。</p></content></point>"
                       "<wrapUp><p>前两项另行公布。</p></wrapUp></list></paragraph></article>")) ==
        "第一条|包括：/（一）甲；/（二）乙。/前两项另行公布。;");
}

TEST_CASE("a prefix for the namespace, inline elements, CDATA and comments change nothing") {
  const std::string xml =
      "<a:akomaNtoso xmlns:a=\"http://docs.oasis-open.org/legaldocml/ns/akn/3.0\"><a:act><a:meta>"
      "<a:identification><a:FRBRExpression><a:FRBRdate date=\"2024-02-05\"/></a:FRBRExpression>"
      "</a:identification></a:meta><a:preface><a:docTitle>路灯\n  法</a:docTitle></a:preface>"
      "<a:body><a:article><a:num>第一条</a:num><a:content><a:p>路灯<a:ref href=\"x\">法</a:ref>"
      "<!-- 注 -->由<![CDATA[街道]]>\n    执行。</a:p></a:content></a:article></a:body></a:act>"
      "</a:akomaNtoso>";
  CHECK(provisions(xml) == "第一条|路灯法由街道 执行。;");
}

TEST_CASE("the day of the expression names the version, else that of the work") {
  const std::string body = "<article><num>第一条</num><content><p>甲。</p></content></article>";
  CHECK(read_akn("a.xml", act(of_2024, body))->promulgated == day("2024-02-05"));
  CHECK(read_akn("a.xml", act("<FRBRWork><FRBRdate date=\"2020-01-01\"/></FRBRWork>", body))
            ->promulgated == day("2020-01-01"));
  CHECK_FALSE(
      read_akn("a.xml", act("<FRBRWork><FRBRdate date=\"heute\"/></FRBRWork>", body))->promulgated);
  const auto number = read_akn(
      "a.xml", act("<FRBRWork><FRBRnumber value=\"主席令第9号\"/></FRBRWork>" + of_2024, body));
  CHECK(number->number == "主席令第9号");
  CHECK(number->rank == Rank::law);
}

TEST_CASE("every kind of division becomes a heading over what stands in it") {
  const auto source = read_akn(
      "a.xml",
      act(of_2024,
          "<part><num>第一编</num><heading>总则</heading><chapter><num>第一章</num><heading>目的"
          "</heading><article><num>第一条</num><content><p>甲。</p></content></article></chapter>"
          "</part><part><num>第二编</num><heading>分则</heading><article><num>第二条</num><content>"
          "<p>乙。</p></content></article></part>"));
  REQUIRE(source);
  const Assembled made = assemble({*source});
  REQUIRE(made.contents.texts.size() == 1);
  const auto& all = made.contents.texts[0].provisions;
  REQUIRE(all.size() == 2);
  CHECK(all[0].headings == "第一编 总则\n第一章 目的");
  CHECK(all[1].headings == "第二编 分则");
}

TEST_CASE("what holds no title, no act or no XML is refused with file and reason") {
  const auto message = [](const std::string& xml) {
    const auto read = read_akn("a.xml", xml);
    REQUIRE_FALSE(read);
    CHECK(read.error().where.rfind("a.xml", 0) == 0);
    CHECK(read.error().code == base::ErrorCode::malformed);
    return read.error().message;
  };
  CHECK(message(act(of_2024, "", " ")).find("docTitle") != std::string::npos);
  CHECK(message("<akomaNtoso><act>").find("XML") != std::string::npos);
  CHECK(message("").find("XML") != std::string::npos);
}

TEST_CASE("an act without articles is an act of pieces or of one whole, or is refused as empty") {
  CHECK(provisions(act(of_2024, "<p>路灯由街道养护。</p>")) == "|路灯由街道养护。;");
  CHECK(provisions(act(of_2024, "<p>决定如下：</p><p>一、甲。</p><p>二、乙。</p>")) ==
        "|决定如下：;一、|甲。;二、|乙。;");
  const auto empty = read_akn("a.xml", act(of_2024, ""));
  REQUIRE(empty);
  CHECK(assemble({*empty}).verdicts[0].kind == SourceVerdict::Kind::refused);
}

TEST_CASE("every element has an eId of its own, named by article, paragraph and point") {
  std::mt19937 random(307);
  for (int round = 0; round < 6; ++round) {
    const MadeStatute made = make_statute(random);
    const testing::ImportedLaw law({{"行政法/路灯法(2021-03-01).md", made.markdown}});
    const ImportedText* text = law.texts().text(0);
    REQUIRE(text);
    const std::string xml = write_akn(*text, provisions_of(law.texts(), *text));
    const auto ids = values(xml, "eId");
    const std::set<std::string> once(ids.begin(), ids.end());
    CAPTURE(xml);
    CHECK(once.size() == ids.size());
    for (const auto& [address, words] : made.words) {
      const auto [number, sub, paragraph, item, subitem] = address;
      std::string id = "art_" + std::to_string(number);
      if (sub > 0) id += "-" + std::to_string(sub);
      if (paragraph > 0 && subitem == 0 && item == 0) id += "__para_" + std::to_string(paragraph);
      CHECK(once.count(id) == 1);
    }
  }
}

TEST_CASE("a statute exported and imported has the same words at every address") {
  std::mt19937 random(311);
  for (int round = 0; round < 8; ++round) {
    const MadeStatute made = make_statute(random);
    CAPTURE(made.markdown);
    const testing::ImportedLaw law({{"行政法/路灯法(2021-03-01).md", made.markdown}});
    const ImportedText* text = law.texts().text(0);
    const auto before = provisions_of(law.texts(), *text);
    const auto source = read_akn("路灯法.xml", write_akn(*text, before));
    REQUIRE(source);
    const Assembled again = assemble({*source});
    REQUIRE(again.contents.texts.size() == 1);
    CHECK(digest_of(again.contents.texts[0].text, again.contents.texts[0].provisions) ==
          text->digest);
    CHECK(again.contents.works[0].versions[0].articles == made.last);
  }
}

TEST_CASE("marks of XML in words and titles are written as words") {
  const ImportedText text = described("关于“灯 & 柱”<试行>的法");
  const std::string xml = write_akn(text, {article(1, 0, "灯高<三米 & 灯距>\"十米\"。")});
  const auto read = read_akn("a.xml", xml);
  REQUIRE(read);
  CHECK(read->markdown.find("灯高<三米 & 灯距>\"十米\"。") != std::string::npos);
  CHECK(read->markdown.rfind("# 关于“灯 & 柱”<试行>的法\n", 0) == 0);
}

TEST_CASE("sub-numbers, divisions and annexes have the elements of the standard") {
  Provision annex;
  annex.place.kind = ProvisionKind::annex;
  annex.label = "附件1";
  annex.words = "路灯分级表";
  const std::string xml =
      write_akn(described("路灯法"), {article(3, 1, "甲。",
                                              "第一编 总则\n第一分编 通则\n第二章 灯\n"
                                              "第一节 柱"),
                                      annex});
  for (const char* part : {"<article eId=\"art_3-1\">", "<part eId=\"part_1\">",
                           "<subpart eId=\"subpart_2\">", "<chapter eId=\"chp_3\">",
                           "<section eId=\"sec_4\">", "<num>第一节</num>", "<heading>柱</heading>",
                           "<hcontainer eId=\"hcontainer_1\" name=\"annex\">", "showAs=\"不明\""}) {
    CAPTURE(part, xml);
    CHECK(xml.find(part) != std::string::npos);
  }
}

TEST_CASE("long titles are cut in the name of a file, and stay apart from each other") {
  std::string title;
  for (int i = 0; i < 200; ++i) title += "灯";
  ImportedText one = described(title + "甲"), other = described(title + "乙");
  one.digest = "0123456789abcdef";
  other.digest = "fedcba9876543210";
  CHECK(file_name(one).size() < 255);
  CHECK(file_name(one) != file_name(other));
  CHECK(file_name(described("路灯法")) == "路灯法(2024-02-05)");
}

}  // namespace fashen::corpus
