// SPDX-License-Identifier: GPL-3.0-or-later
#include "corpus/made_statute.h"

#include "text/numeral.h"

namespace fashen::corpus {
namespace {

using text::to_chinese_numeral;

class Maker {
 public:
  explicit Maker(std::mt19937& random) : random_(random) {}

  MadeStatute make() {
    made_.markdown =
        "# 中华人民共和国路灯法\n\n2021年3月1日 第十三届全国人民代表大会常务委员会通过\n\n"
        "<!-- INFO END -->\n\n";
    const bool parts = random_() % 3 == 0;
    for (int part = 1; part <= (parts ? 2 : 1); ++part) {
      const std::string of_part = parts ? heading(part, "编 总分", "##") : "";
      for (int chapter = 1, last = upto(3); chapter <= last; ++chapter) {
        const std::string above = joined(of_part, heading(chapter, "章 通行", "##"));
        if (random_() % 3 != 0) {
          articles(above, upto(3));
        } else {
          for (int section = 1; section <= 2; ++section) {
            articles(joined(above, heading(section, "节 维护", "###")), upto(2));
          }
        }
      }
    }
    made_.last = article_;
    return std::move(made_);
  }

 private:
  int upto(int most) { return 1 + static_cast<int>(random_() % static_cast<unsigned>(most)); }

  static std::string joined(const std::string& above, const std::string& below) {
    return above.empty() ? below : above + "\n" + below;
  }

  std::string heading(int number, const char* words, const char* marks) {
    std::string line = "第" + to_chinese_numeral(number) + words;
    made_.markdown += std::string(marks) + " " + line + "\n\n";
    return line;
  }

  void articles(const std::string& above, int count) {
    for (int i = 0; i < count; ++i) {
      ++article_;
      article(above, 0);
      if (random_() % 6 == 0) article(above, 1);
    }
  }

  void article(const std::string& above, int sub) {
    made_.markdown += article_label(article_, sub) + " ";
    std::string whole;
    for (int paragraph = 1, last = upto(3); paragraph <= last; ++paragraph) {
      const std::string words = this->paragraph(sub, paragraph);
      made_.words[{article_, sub, paragraph, 0, 0}] = words;
      whole = joined(whole, words);
    }
    made_.words[{article_, sub, 0, 0, 0}] = whole;
    made_.headings[{article_, sub, 0, 0, 0}] = above;
  }

  std::string paragraph(int sub, int number) {
    const int items = static_cast<int>(random_() % 4);
    if (items == 0) return line("养护单位应当巡查路段" + count() + "。");
    std::string words = line("有下列情形之一的，由路段" + count() + "的养护单位修复：");
    for (int item = 1; item <= items; ++item) {
      const std::string mark = "（" + to_chinese_numeral(item) + "）";
      std::string of_item = line(mark + "灯杆" + count() + "倾斜；");
      for (int subitem = 1, last = static_cast<int>(random_() % 5) - 2; subitem <= last;
           ++subitem) {
        const std::string one = line(std::to_string(subitem) + ".角度" + count() + "；");
        made_.words[{article_, sub, number, item, subitem}] = one;
        of_item += "\n" + one;
      }
      made_.words[{article_, sub, number, item, 0}] = of_item;
      words += "\n" + of_item;
    }
    return words;
  }

  std::string line(std::string words) {
    made_.markdown += words + "\n\n";
    return words;
  }

  /// Another numeral each time, so that no two lines are the same.
  std::string count() { return to_chinese_numeral(1000 + ++count_); }

  std::mt19937& random_;
  MadeStatute made_;
  int article_ = 0, count_ = 0;
};

}  // namespace

MadeStatute make_statute(std::mt19937& random) { return Maker(random).make(); }

std::string article_label(int number, int sub_number) {
  const std::string label = "第" + to_chinese_numeral(number) + "条";
  return sub_number == 0 ? label : label + "之" + to_chinese_numeral(sub_number);
}

}  // namespace fashen::corpus
