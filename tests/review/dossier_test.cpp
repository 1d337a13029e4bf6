// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/dossier.h"

#include <catch2/catch.hpp>
#include <memory>

#include "corpus/index.h"
#include "review/dossier_examples.h"
#include "review/likeness.h"
#include "review/stated_date.h"
#include "rule/dossier_rule.h"
#include "support/places.h"
#include "support/shipped_checklists.h"

namespace fashen::review {
namespace {

using testing::shipped_checklists;

base::Date day(const char* iso) { return *base::parse_date(iso); }

/// The law as it is shipped: its figures, and the holidays until 2026.
const corpus::Lookup& law() {
  static const std::unique_ptr<corpus::Lookup> opened = [] {
    auto lookup = corpus::open_index(testing::stage_dir() + "/share/fashen/corpus.index");
    if (!lookup) FAIL(lookup.error().to_string());
    return std::move(*lookup);
  }();
  return *opened;
}

DossierReview reviewed(std::vector<PaperSource> papers, const char* checklist = "decision") {
  return review_dossier(std::move(papers), shipped_checklists(),
                        shipped_checklists().checklist(checklist), law(), day("2026-11-23"));
}

std::string role_of(const std::string& text) {
  const Paper paper = read_paper(
      "文件.txt", std::move(example_papers("=== 文件.txt\n" + text)[0].read), shipped_checklists());
  return paper.roles.empty() ? "" : paper.roles.front().id;
}

const StepResult& step(const DossierReview& review, std::string_view id) {
  for (const StepResult& one : review.steps) {
    if (one.step->id == id) return one;
  }
  FAIL("no step " << id);
  return review.steps.front();
}

bool found(const DossierReview& review, std::string_view rule) {
  for (const DossierFinding& one : review.findings) {
    if (one.check->metadata.id == rule) return true;
  }
  return false;
}

}  // namespace

TEST_CASE("the examples of every rule over dossiers do what they say, and its basis holds") {
  std::size_t rules = 0;
  for (const auto& rule : rule::dossier_rules(shipped_checklists())) {
    const rule::Metadata& metadata = rule->metadata();
    auto failures = check_basis(metadata, law());
    const auto wrong = run_dossier_examples(shipped_checklists(), metadata.id, law());
    failures.insert(failures.end(), wrong.begin(), wrong.end());
    for (const ExampleFailure& failure : failures) {
      FAIL_CHECK(failure.where << ": " << metadata.id << "\n" << failure.reason);
    }
    ++rules;
  }
  CHECK(rules >= 35);
}

TEST_CASE("a paper is known by its title and text, not by its file name") {
  CHECK(role_of("关于《停车规划（草案）》公开征求意见的公告\n") == "comment-notice");
  CHECK(role_of("青石县停车设施规划（草案）\n为规范停车，制定本规划。") == "draft");
  CHECK(role_of("关于《停车规划（草案）》的起草说明\n一、必要性") == "explanation");
  CHECK(role_of("关于《停车规划（草案）》的合法性审查意见\n") == "legality-review");
  CHECK(role_of("关于送请审查《停车规划（草案）》的请示\n") == "request");
  CHECK(role_of("停车规划专家论证意见\n专家组认为可行。") == "expert");
  CHECK(role_of("停车规划社会稳定风险评估报告\n") == "risk");
  CHECK(role_of("公平竞争审查表\n") == "fair-review");
  CHECK(role_of("青石县人民政府常务会议纪要\n会议审议了规划。") == "minutes");
  CHECK(role_of("商户代表座谈会记录\n") == "talk-record");
  CHECK(role_of("关于印发《停车规划》的通知\n现予印发。") == "final");
  CHECK(role_of("公开征求意见采纳情况表\n") == "adoption");
  CHECK(role_of("送达回证\n受送达人：柳青") == "service");
  CHECK(role_of("周末值班安排\n周六张三。").empty());
}

TEST_CASE("days are read in every usual form, and take what they leave out from the context") {
  CHECK(stated_date("2026年9月1日", {}) == day("2026-09-01"));
  CHECK(stated_date("二零二六年九月一日", {}) == day("2026-09-01"));
  CHECK(stated_date("2026-09-01", {}) == day("2026-09-01"));
  CHECK(stated_date("2026.9.1", {}) == day("2026-09-01"));
  CHECK(stated_date("9月10日", day("2026-08-01")) == day("2026-09-10"));
  CHECK(stated_date("30日", day("2026-09-01")) == day("2026-09-30"));
  CHECK_FALSE(stated_date("9月10日", {}));
  CHECK_FALSE(stated_date("2026年2月30日", {}));
  CHECK_FALSE(stated_date("近日", day("2026-09-01")));
  CHECK_FALSE(stated_date("1-2-3-4", {}));
}

TEST_CASE("a paper that cannot be read is unclear, never missing") {
  const std::string draft =
      "=== 草案.txt\n大桥改造方案（草案）\n工程建设内容为加固主梁。\n估算总投资8000万元。\n";
  auto papers = example_papers(draft);
  CHECK(found(reviewed(example_papers(draft)), "decision/expert-argument-missing"));
  papers.push_back({"专家论证意见.jpg", base::Error(base::ErrorCode::unsupported, "不能读取")});
  const DossierReview review = reviewed(std::move(papers));
  CHECK_FALSE(found(review, "decision/expert-argument-missing"));
  CHECK(step(review, "expert").state == StepState::unclear);
  CHECK(step(review, "start").state == StepState::missing);
  REQUIRE(!review.incomplete.empty());
  CHECK(review.incomplete[0].where == "专家论证意见.jpg");

  auto nameless = example_papers(draft);
  nameless.push_back({"扫描001.jpg", base::Error(base::ErrorCode::unsupported, "不能读取")});
  CHECK(step(reviewed(std::move(nameless)), "start").state == StepState::unclear);
}

TEST_CASE("an empty document counts as unreadable") {
  const DossierReview review = reviewed(example_papers("=== 风险评估报告.txt\n\n"));
  REQUIRE(review.papers.size() == 1);
  CHECK_FALSE(review.papers[0].readable());
  CHECK(review.papers[0].suspected == "risk");
}

TEST_CASE("steps say why they apply, their days and their length") {
  const DossierReview review = reviewed(example_papers(
      "=== 草案.txt\n东门路交通方案（草案）\n东门路实行单行。\n"
      "=== 公告.txt\n关于《东门路交通方案（草案）》公开征求意见的公告\n"
      "征求意见时间：2026年9月1日至9月10日。\n"
      "=== 送审.txt\n关于报送东门路交通方案合法性审查的请示\n签收：2026年9月29日\n"
      "=== "
      "意见.txt\n关于《东门路交通方案（草案）》的合法性审查意见\n权限、程序合法，内容符合规定。\n"
      "青石县司法局\n2026年10月13日\n"));
  const StepResult& comments = step(review, "participation");
  CHECK(comments.length == "2026年9月1日至2026年9月10日，10日");
  CHECK(comments.state == StepState::defective);
  CHECK(found(review, "decision/comment-period"));
  const StepResult& risk = step(review, "risk");
  CHECK(risk.state == StepState::missing);
  CHECK(risk.why.find("单行") != std::string::npos);
  CHECK(step(review, "legality").length == "2026年9月29日至2026年10月13日，6个工作日");
  CHECK(found(review, "decision/legality-review-time"));
  CHECK(step(review, "expert").state == StepState::not_applicable);
  CHECK(step(review, "hearing").state == StepState::not_applicable);
}

TEST_CASE("a year without holidays is told, not guessed") {
  const DossierReview review = reviewed(example_papers(
      "=== 送审.txt\n关于报送规划合法性审查的请示\n签收：2027年1月4日\n"
      "=== 意见.txt\n关于《停车规划（草案）》的合法性审查意见\n权限、程序合法，内容符合规定。\n"
      "青石县司法局\n2027年1月5日\n"));
  CHECK_FALSE(found(review, "decision/legality-review-time"));
  CHECK(step(review, "legality").length.find("不明") != std::string::npos);
  CHECK(std::any_of(review.incomplete.begin(), review.incomplete.end(), [](const auto& one) {
    return one.reason.find("节假日") != std::string::npos;
  }));
}

TEST_CASE("the procedure is chosen by the signs of the papers") {
  const auto chosen = [&](const char* text) {
    return review_dossier(example_papers(text), shipped_checklists(), nullptr, law(),
                          day("2026-11-23"))
        .checklist->name;
  };
  CHECK(chosen("=== 一.txt\n大桥改造方案（草案）\n决策承办单位为县住建局。") == "decision");
  CHECK(chosen("=== 一.txt\n立案审批表\n行政处罚案件立案审批。") == "enforcement");
  CHECK(chosen("=== 一.txt\n清淤合同\n政府采购合同") == "contract");
  CHECK(chosen("=== 一.txt\n油烟治理办法\n第一条 为了治理油烟，制定本办法。") == "normative");
}

TEST_CASE("texts are alike by what they share") {
  CHECK(likeness("停车规划", "停车规划") == 1.0);
  CHECK(likeness("停车规划", "噪声办法") == 0.0);
  CHECK(likeness("", "") == 1.0);
  CHECK(likeness("餐饮业油烟治理办法", "餐饮服务业油烟治理办法") > 0.7);
  CHECK(bare_words("第一条，“甲”（1）。") == "第一条甲1");
}

}  // namespace fashen::review
