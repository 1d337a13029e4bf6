// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <array>
#include <iostream>

#include "citation/article_places.h"
#include "citation/past_mention.h"
#include "cli/exit_code.h"
#include "cli/inputs.h"
#include "cli/law_actions.h"
#include "cli/session.h"
#include "cli/terminal.h"
#include "corpus/statute_lines.h"
#include "document/read_file.h"
#include "report/json.h"
#include "review/review.h"
#include "text/fold.h"
#include "text/quantity.h"
#include "text/utf8.h"

// Which documents of a folder rest on law that has changed since, and which have run out.
namespace fashen::cli {
namespace {

/// One thing to look at in one document.
struct Signal {
  std::string file, title, number, date;
  std::string kind;  ///< 依据失效, 条款变动, 文本已修改, 已经到期, 即将到期
  std::string words, why, instead;
};

/// The first day on which a document no longer holds, from what it says of its validity; nothing
/// where it says none or what it says cannot be computed.
std::optional<base::Date> end_of(const structure::FrontMatter& front) {
  if (!front.validity.present()) return std::nullopt;
  const std::string words = text::fold(front.validity.value).text;
  const auto start = front.effective.date ? front.effective.date : front.date.date;
  for (const text::Quantity& found : text::quantities(words, {0, words.size()})) {
    // Valid to a day includes that day.
    if (found.date) return base::add_days(*found.date, 1);
    if (found.kind != text::QuantityKind::duration || found.upper || !start) continue;
    const int count = static_cast<int>(found.value.to_double());
    if (found.unit == text::TimeUnit::year) return base::add_months(*start, 12 * count);
    if (found.unit == text::TimeUnit::month) return base::add_months(*start, count);
  }
  return std::nullopt;
}

/// The last day named in the note under a statute's title (2014年7月25日…通过): where the text says
/// no other, it is of that day. Days to come do not count.
std::optional<base::Date> last_day_of_note(const document::Document& document, base::Date as_of) {
  constexpr std::size_t most_lines = 20;
  static constexpr std::array<std::string_view, 5> adopting = {"通过", "修正", "修订", "公布",
                                                               "批准"};
  std::optional<base::Date> last;
  std::size_t lines = 0;
  for (const document::Block& block : document.blocks) {
    if (!document::in_body(block.kind)) continue;
    const std::string_view words = text::trim(base::slice(document.text, block.span));
    if (++lines > most_lines || corpus::line_label(words)) break;
    for (const corpus::HistoryEntry& entry : corpus::history_entries(words)) {
      const bool adopts = std::any_of(
          adopting.begin(), adopting.end(),
          [&entry](std::string_view word) { return entry.event.find(word) != std::string::npos; });
      if (adopts && entry.date <= as_of && (!last || *last < entry.date)) last = entry.date;
    }
  }
  return last;
}

/// Collects the signals of one document after another.
class Radar {
 public:
  Radar(const corpus::Lookup& law, base::Date as_of, int within)
      : law_(law), as_of_(as_of), within_(within), reviewer_(none_, law) {}

  void look(const document::Document& document, const std::string& name) {
    review::Options options;
    options.today = as_of_;
    const review::Review review = reviewer_.review(document, options);
    const structure::FrontMatter& front = review.structure.front;
    for (const finding::Incomplete& one : review.incomplete) unseen_.push_back({name, one});
    const auto date = front.date.date ? front.date.date : last_day_of_note(document, as_of_);
    base_ = {name,
             front.title.value,
             front.document_number.value,
             date ? base::to_iso(*date) : "",
             "",
             "",
             "",
             ""};
    look_at_validity(front);
    std::vector<citation::Citation> then = review.citations, now = review.citations;
    citation::resolve(then, document, review.structure, law_, date.value_or(as_of_));
    citation::resolve(now, document, review.structure, law_, as_of_);
    for (std::size_t i = 0; i < now.size(); ++i) {
      look_at(then[i], now[i], document, review.structure.facts);
    }
  }

  /// What could not be looked at, with the document it is of.
  const std::vector<std::pair<std::string, finding::Incomplete>>& unseen() const { return unseen_; }

  std::vector<Signal> take() {
    std::sort(signals_.begin(), signals_.end(), [](const Signal& a, const Signal& b) {
      return std::tie(a.file, a.kind, a.words) < std::tie(b.file, b.kind, b.words);
    });
    signals_.erase(std::unique(signals_.begin(), signals_.end(),
                               [](const Signal& a, const Signal& b) {
                                 return a.file == b.file && a.kind == b.kind && a.words == b.words;
                               }),
                   signals_.end());
    return std::move(signals_);
  }

 private:
  void add(const char* kind, std::string words, std::string why, std::string instead = {}) {
    Signal signal = base_;
    signal.kind = kind;
    signal.words = std::move(words);
    signal.why = std::move(why);
    signal.instead = std::move(instead);
    signals_.push_back(std::move(signal));
  }

  void look_at_validity(const structure::FrontMatter& front) {
    const auto end = end_of(front);
    if (!end) return;
    const int left = base::days_between(as_of_, *end);
    if (left <= 0) {
      add("已经到期", front.validity.value, "自" + base::to_chinese(*end) + "起不再有效");
    } else if (left <= within_) {
      add("即将到期", front.validity.value,
          "自" + base::to_chinese(*end) + "起不再有效，还有" + std::to_string(left) + "天");
    }
  }

  void look_at(const citation::Citation& then, const citation::Citation& now,
               const document::Document& document, const structure::ClauseFacts& facts) {
    using citation::Status;
    if (citation::speaks_of_past(document, facts, now.span)) return;
    const std::string words(base::slice(document.text, now.span));
    if (now.status == Status::repealed) {
      add("依据失效", words, now.why, now.suggestion);
    } else if (now.status == Status::no_such_article || now.status == Status::renumbered) {
      add("条款变动", words, now.why, now.suggestion);
    } else if (then.at != nullptr && now.at != nullptr && then.at != now.at && now.article > 0) {
      look_at_change(then, now, words);
    }
  }

  /// An article of a text that another has taken the place of since.
  void look_at_change(const citation::Citation& then, const citation::Citation& now,
                      const std::string& words) {
    std::string why = "成文时适用" + base::to_iso(then.at->promulgated) + "的文本，现行为" +
                      base::to_iso(now.at->promulgated) + "的文本";
    const citation::ArticleNumber cited{now.article, now.article_sub};
    const auto places = now.article_to > 0
                            ? std::nullopt
                            : citation::article_in(*now.work, *then.at, *now.at, cited);
    if (!places || *places == citation::ArticlePlaces{cited}) {
      return add("文本已修改", words, why + (places ? "，条的序号没有变" : ""), now.suggestion);
    }
    const std::string labels = citation::label(*places);
    add("条款变动", words, why + "，该条现为" + labels, "《" + now.work->title + "》" + labels);
  }

  std::vector<std::unique_ptr<rule::Rule>> none_;
  const corpus::Lookup& law_;
  base::Date as_of_;
  int within_;
  review::Reviewer reviewer_;
  Signal base_;
  std::vector<Signal> signals_;
  std::vector<std::pair<std::string, finding::Incomplete>> unseen_;
};

using Column = std::pair<const char*, std::string Signal::*>;
const Column columns[] = {{"file", &Signal::file},     {"title", &Signal::title},
                          {"number", &Signal::number}, {"date", &Signal::date},
                          {"kind", &Signal::kind},     {"words", &Signal::words},
                          {"why", &Signal::why},       {"instead", &Signal::instead}};

void print_tsv(const std::vector<Signal>& signals) {
  std::cout << "文件\t标题\t文号\t成文日期\t事项\t原文\t说明\t现为\n";
  for (const Signal& signal : signals) {
    const char* separator = "";
    for (const auto& [name, field] : columns) {
      std::string cell = signal.*field;
      std::replace_if(
          cell.begin(), cell.end(), [](char c) { return c == '\t' || c == '\n'; }, ' ');
      std::cout << separator << cell;
      separator = "\t";
    }
    std::cout << "\n";
  }
}

void print_json(const std::vector<Signal>& signals) {
  report::Json json;
  json.begin_object().field("schema", 1).key("signals").begin_array();
  for (const Signal& signal : signals) {
    json.begin_object();
    for (const auto& [name, field] : columns) json.field(name, signal.*field);
    json.end_object();
  }
  json.end_array().end_object();
  std::cout << json.str();
}

void print_text(const std::vector<Signal>& signals, std::size_t documents) {
  const std::string* last = nullptr;
  for (const Signal& signal : signals) {
    if (last == nullptr || *last != signal.file) {
      std::cout << signal.file << (signal.title.empty() ? "" : "  " + on_one_line(signal.title))
                << (signal.date.empty() ? "" : "（" + signal.date + "）") << "\n";
    }
    last = &signal.file;
    std::cout << "  " << signal.kind << "  " << on_one_line(signal.words) << "\n      "
              << signal.why << "\n";
    if (!signal.instead.empty()) std::cout << "      现为 " << signal.instead << "\n";
  }
  std::cout << "看了 " << documents << " 份文件，" << signals.size() << " 处需要关注\n";
}

}  // namespace

int law_radar(const LawArguments& arguments) {
  const std::string format = arguments.format.empty() ? "text" : arguments.format;
  if (format != "text" && format != "tsv" && format != "json") {
    return complain({base::ErrorCode::usage, "--format 应为 text、tsv 或者 json"});
  }
  const auto as_of = date_or_today(arguments.as_of);
  if (!as_of) return complain(as_of.error());
  Session session;
  const auto plugins = session.plugins();
  if (!plugins) return complain(plugins.error());
  const auto law = session.law();
  if (!law) return complain(law.error());
  ReviewArguments where;
  where.paths = arguments.paths;
  auto inputs = choose_inputs(where, session.files(), **plugins);
  if (!inputs) return complain(inputs.error());
  int code = exit_clean;
  for (const base::Error& error : inputs->errors) code = complain(error);
  if (inputs->files.empty()) {
    return complain({base::ErrorCode::not_found, "没有可以查看的文件", arguments.paths.front()});
  }

  std::size_t read = 0;
  Radar radar(**law, *as_of, arguments.within);
  for (const Input& input : inputs->files) {
    auto file = document::read_file(session.files(), **plugins, input.path, {});
    if (!file) {
      code = std::max(code, complain(file.error()));
      continue;
    }
    ++read;
    radar.look(file->document, input.path);
  }
  for (const auto& [name, one] : radar.unseen()) {
    std::cerr << name << ": 未能检查: " << one.what << "（" << one.reason << "）\n";
    code = std::max(code, int{exit_incomplete});
  }
  const std::vector<Signal> signals = radar.take();
  if (format == "tsv") {
    print_tsv(signals);
  } else if (format == "json") {
    print_json(signals);
  } else {
    print_text(signals, read);
  }
  return std::max(code, signals.empty() ? int{exit_clean} : int{exit_findings});
}

}  // namespace fashen::cli
