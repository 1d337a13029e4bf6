// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/related_report.h"

#include <algorithm>
#include <cmath>

#include "report/composer.h"
#include "report/summary.h"

namespace fashen::report {
namespace {

using Rows = std::vector<std::vector<std::string>>;

/// The table of one article, and the marks of its cells by the offsets they will have.
class ArticleTable {
 public:
  explicit ArticleTable(std::size_t begin) : at_(begin) {
    add({"本文件", "上位法", "比对"}, {nullptr, nullptr, nullptr});
  }

  void add(const RelatedRow& row) {
    std::vector<std::string> notes = {row.rank_label + "，" + row.reason_label,
                                      "重复率 " + percent(row.copied)};
    for (const DepartureRow& one : row.departures) notes.push_back(statement(one));
    std::string remarks;
    for (const std::string& note : notes) remarks += (remarks.empty() ? "" : "\n") + note;
    MarkedText upper = row.upper;
    const std::string head = cited(row) + "\n";
    for (MarkedText::Mark& mark : upper.marks) {
      mark.span = {mark.span.begin + head.size(), mark.span.end + head.size()};
    }
    upper.text = head + upper.text;
    add({row.draft.text, upper.text, remarks}, {&row.draft, &upper, nullptr});
  }

  const Rows& rows() const { return rows_; }
  const std::vector<MarkedText::Mark>& marks() const { return marks_; }

 private:
  // A cell's text stands in the document as it is, with a line end behind it.
  void add(std::vector<std::string> cells, const std::vector<const MarkedText*>& marked) {
    for (std::size_t i = 0; i < cells.size(); ++i) {
      for (const auto& mark : marked[i] ? marked[i]->marks : std::vector<MarkedText::Mark>()) {
        if (mark.kind != "changed") continue;
        marks_.push_back({{at_ + mark.span.begin, at_ + mark.span.end}, mark.kind});
      }
      at_ += cells[i].size() + 1;
    }
    rows_.push_back(std::move(cells));
  }

  std::size_t at_;
  Rows rows_;
  std::vector<MarkedText::Mark> marks_;
};

}  // namespace

std::string percent(double share) { return std::to_string(std::lround(share * 100)) + "%"; }

std::string headline(const RelatedReport& report) {
  if (!report.title.empty()) return report.title;
  return report.path.substr(report.path.find_last_of('/') + 1);
}

std::string cited(const RelatedRow& row) {
  return "《" + row.title + "》（" + row.version + "）" + row.provision;
}

std::string statement(const DepartureRow& row) {
  return row.label + "：上位法“" + row.upper + "”，本文件“" + row.draft + "”";
}

std::string tally(const RelatedReport& report) {
  std::size_t governed = 0, departures = 0;
  for (const RelatedArticle& article : report.articles) {
    governed += article.provisions.empty() ? 0 : 1;
    for (const RelatedRow& row : article.provisions) departures += row.departures.size();
  }
  std::string out = std::to_string(report.articles.size()) + " 条，" + std::to_string(governed) +
                    " 条有对应的上位法规定；与上位法不同 " + std::to_string(departures) + " 处";
  if (report.characters > 0) {
    out += "；重复率 " +
           percent(static_cast<double>(report.copied) / static_cast<double>(report.characters));
  }
  return out;
}

RelatedDocument related_document(const RelatedReport& report) {
  RelatedDocument out;
  Composer composer;
  composer.title("上位法比对表");
  composer.paragraph("文件：" + headline(report));
  std::string basis;
  for (const std::string& title : report.basis) {
    basis += (basis.empty() ? "《" : "、《") + title + "》";
  }
  if (!basis.empty()) composer.paragraph("制定依据：" + basis);
  composer.paragraph("结果：" + tally(report) + "。按" + base::to_chinese(report.as_of) +
                     "有效的法律比对。两栏中不同的文字加下划线。");
  for (const RelatedArticle& article : report.articles) {
    if (article.provisions.empty()) continue;
    composer.heading(article.label, 3);
    ArticleTable table(composer.size());
    for (const RelatedRow& row : article.provisions) table.add(row);
    composer.table(table.rows());
    out.marks.insert(out.marks.end(), table.marks().begin(), table.marks().end());
  }
  std::string without;
  for (const RelatedArticle& article : report.articles) {
    if (article.provisions.empty()) without += (without.empty() ? "" : "、") + article.label;
  }
  composer.heading("没有找到对应规定的条文", 3);
  composer.paragraph(without.empty() ? "无。" : without + "。");
  composer.heading("没能比对的内容", 3);
  if (report.incomplete.empty()) composer.paragraph("无。");
  for (const finding::Incomplete& one : report.incomplete) {
    composer.paragraph(statement(one) + "。");
  }
  composer.paragraph("本表由程序比对形成，只作提示，是否抵触由审查人员判断。");
  out.document = composer.take();
  return out;
}

}  // namespace fashen::report
