// SPDX-License-Identifier: GPL-3.0-or-later
#include "corpus/fact_tables.h"

#include <charconv>
#include <unordered_map>
#include <utility>

#include "base/limits.h"
#include "corpus/calendar_table.h"
#include "corpus/card_table.h"
#include "corpus/fact_columns.h"
#include "corpus/name_key.h"
#include "corpus/shape.h"
#include "corpus/table.h"
#include "text/numeral.h"

namespace fashen::corpus {
namespace {

using Result = base::Result<void>;

// Reads the tables in the order in which they refer to each other.
class Reader {
 public:
  Reader(const base::FileSystem& files, const std::string& directory)
      : files_(files), directory_(directory) {}

  base::Result<Facts> read() {
    auto paths = files_.list(directory_);
    if (!paths) return paths.error();
    paths_ = std::move(*paths);
    struct Step {
      const char* prefix;
      const std::vector<std::string>& columns;
      Result (Reader::*take)(const Table&, const Row&);
    };
    for (const Step& step :
         {Step{"catalogue/works", columns::works, &Reader::take_work},
          Step{"catalogue/versions", columns::versions, &Reader::take_version},
          Step{"catalogue/shapes", columns::shapes, &Reader::take_shape},
          Step{"catalogue/renumberings", columns::renumberings, &Reader::take_renumbering},
          Step{"catalogue/penalties", columns::penalties, &Reader::take_penal},
          Step{"catalogue/fines", columns::fines, &Reader::take_penal_fine},
          Step{"aliases", columns::aliases, &Reader::take_alias},
          Step{"parameters", columns::parameters, &Reader::take_parameter},
          Step{"cards/", columns::cards, &Reader::take_card},
          Step{"organs", columns::organs, &Reader::take_organ},
          Step{"calendar", columns::calendar, &Reader::take_arrangement},
          Step{"known_until", columns::known_until, &Reader::take_known_until}}) {
      if (auto done = each_row(step.prefix, step.columns, step.take); !done) return done.error();
    }
    if (auto done = finish_cards(); !done) return done.error();
    return std::move(facts_);
  }

 private:
  template <typename Take>
  Result each_row(const std::string& prefix, const std::vector<std::string>& columns, Take take) {
    const std::string start = directory_ + "/" + prefix;
    for (const std::string& path : paths_) {
      if (!path.starts_with(start) || !path.ends_with(".tsv")) continue;
      const auto text = files_.read(path, base::Limits{}.file_bytes);
      if (!text) return text.error();
      const auto table = parse_tsv(path, *text, columns);
      if (!table) return table.error();
      for (const Row& row : table->rows) {
        if (auto done = (this->*take)(*table, row); !done) return done;
      }
    }
    return {};
  }

  // A day that must be there, or may be empty.
  static base::Result<base::Date> day(const Table& table, const Row& row, const char* column) {
    if (const auto date = base::parse_date(table.at(row, column))) return *date;
    return table.error(row, std::string(column) + " 不是日期：" + table.at(row, column));
  }
  static Result optional_day(const Table& table, const Row& row, const char* column,
                             std::optional<base::Date>& date) {
    if (table.at(row, column).empty()) return {};
    const auto read = day(table, row, column);
    if (!read) return read.error();
    date = *read;
    return {};
  }
  static base::Result<int> number(const Table& table, const Row& row, const char* column) {
    const std::string& field = table.at(row, column);
    int value = 0;
    const auto [end, error] = std::from_chars(field.data(), field.data() + field.size(), value);
    if (error == std::errc{} && end == field.data() + field.size() && value > 0) return value;
    return table.error(row, std::string(column) + " 不是正整数：" + field);
  }

  base::Result<Work*> work(const Table& table, const Row& row) {
    const auto found = by_id_.find(table.at(row, "work"));
    if (found != by_id_.end()) return &facts_.works[found->second];
    return table.error(row, "没有这部文件：" + table.at(row, "work"));
  }
  base::Result<Version*> version(const Table& table, const Row& row) {
    const auto of = work(table, row);
    if (!of) return of.error();
    const auto promulgated = day(table, row, "promulgated");
    if (!promulgated) return promulgated.error();
    for (Version& candidate : (*of)->versions) {
      if (candidate.promulgated == *promulgated) return &candidate;
    }
    return table.error(row, "没有这个版本：" + table.at(row, "promulgated"));
  }

  Result take_work(const Table& table, const Row& row) {
    Work work;
    work.id = table.at(row, "id");
    work.title = table.at(row, "title");
    const auto rank = parse_rank(table.at(row, "rank"));
    if (work.id.empty() || work.title.empty()) return table.error(row, "缺少名称");
    if (!rank) return table.error(row, "没有这种位阶：" + table.at(row, "rank"));
    work.rank = *rank;
    work.issuer = table.at(row, "issuer");
    work.number = table.at(row, "number");
    if (auto done = optional_day(table, row, "repealed_on", work.repealed_on); !done) return done;
    work.repealed_by = table.at(row, "repealed_by");
    work.successor = table.at(row, "successor");
    work.expired = table.at(row, "expired") == "yes";
    work.source = table.at(row, "source");
    if (!by_id_.emplace(work.id, facts_.works.size()).second) {
      return table.error(row, "编号重复：" + work.id);
    }
    by_title_[name_key(work.title)].push_back(facts_.works.size());
    facts_.works.push_back(std::move(work));
    return {};
  }

  Result take_version(const Table& table, const Row& row) {
    const auto of = work(table, row);
    if (!of) return of.error();
    Version version;
    const auto promulgated = day(table, row, "promulgated");
    if (!promulgated) return promulgated.error();
    version.promulgated = *promulgated;
    if (auto done = optional_day(table, row, "effective", version.effective); !done) return done;
    if (auto done = optional_day(table, row, "ends", version.ends); !done) return done;
    version.evidence = table.at(row, "evidence");
    version.number = table.at(row, "number");
    if (!table.at(row, "articles").empty()) {
      const auto articles = number(table, row, "articles");
      if (!articles) return articles.error();
      version.articles = *articles;
    }
    auto& versions = (*of)->versions;
    if (!versions.empty() && !(versions.back().promulgated < version.promulgated)) {
      return table.error(row, "版本没有按公布日期排列");
    }
    versions.push_back(std::move(version));
    return {};
  }

  Result take_shape(const Table& table, const Row& row) {
    const auto of = version(table, row);
    if (!of) return of.error();
    auto shapes = shapes_from_text(table.at(row, "shape"));
    if (!shapes) return table.error(row, "条款结构写法有误");
    (*of)->shapes = std::move(*shapes);
    return {};
  }

  Result take_renumbering(const Table& table, const Row& row) {
    const auto of = work(table, row);
    if (!of) return of.error();
    const auto from = day(table, row, "from"), to = day(table, row, "to");
    if (!from) return from.error();
    if (!to) return to.error();
    const auto before = article_from_text(table.at(row, "from_article"));
    const auto after = article_from_text(table.at(row, "to_article"));
    if (!before || !after) {
      return table.error(row, before ? "to_article 不是条的序号" : "from_article 不是条的序号");
    }
    (*of)->renumberings.push_back({*from, *to, before->number, after->number,
                                   table.at(row, "evidence"), before->sub_number,
                                   after->sub_number});
    return {};
  }

  // The penal provisions of the version that a row names.
  base::Result<PenalText*> penal_text(const Table& table, const Row& row) {
    const auto of = version(table, row);
    if (!of) return of.error();
    const auto [place, fresh] = penal_.try_emplace(*of, facts_.penal.size());
    if (fresh) facts_.penal.push_back({table.at(row, "work"), (*of)->promulgated, {}});
    return &facts_.penal[place->second];
  }

  Result take_penal(const Table& table, const Row& row) {
    const auto text = penal_text(table, row);
    return text ? take_penalties(table, row, **text) : text.error();
  }

  Result take_penal_fine(const Table& table, const Row& row) {
    const auto text = penal_text(table, row);
    return text ? take_fine(table, row, **text) : text.error();
  }

  Result take_alias(const Table& table, const Row& row) {
    const auto titled = by_title_.find(name_key(table.at(row, "title")));
    if (titled == by_title_.end()) {
      return table.error(row, "没有这部文件：" + table.at(row, "title"));
    }
    for (std::size_t index : titled->second) {
      facts_.works[index].aliases.push_back(table.at(row, "alias"));
    }
    return {};
  }

  Result take_parameter(const Table& table, const Row& row) {
    Parameter parameter;
    parameter.name = table.at(row, "name");
    parameter.work = table.at(row, "law");
    parameter.version = table.at(row, "version");
    parameter.provision = table.at(row, "provision");
    parameter.value = table.at(row, "value");
    parameter.unit = table.at(row, "unit");
    parameter.comparison = table.at(row, "comparison");
    parameter.general = table.at(row, "general") == "yes";
    if (parameter.name.empty() || parameter.value.empty()) {
      return table.error(row, "缺少参数名或者参数值");
    }
    const auto version = day(table, row, "version");
    if (!version) return version.error();
    parameter.number = text::parse_numeral(parameter.value);
    facts_.parameters.push_back(std::move(parameter));
    return {};
  }

  // By title or alias; aliases have been read.
  const Work* named(const std::string& name) const {
    const std::string key = name_key(name);
    const auto titled = by_title_.find(key);
    if (titled != by_title_.end()) {
      return titled->second.size() == 1 ? &facts_.works[titled->second.front()] : nullptr;
    }
    const Work* only = nullptr;
    for (const Work& work : facts_.works) {
      for (const std::string& alias : work.aliases) {
        if (name_key(alias) != key) continue;
        if (only) return nullptr;
        only = &work;
      }
    }
    return only;
  }

  Result take_card(const Table& table, const Row& row) {
    const Work* work = named(table.at(row, "law"));
    if (!work) return table.error(row, "没有这部文件，或者名称不止一部：" + table.at(row, "law"));
    auto card = read_card(table, row, *work);
    if (!card) return card.error();
    facts_.cards.push_back(std::move(*card));
    return {};
  }

  Result finish_cards() {
    std::vector<Card>& cards = facts_.cards;
    if (const std::size_t twice = sort_cards(cards); twice < cards.size()) {
      return base::Error(base::ErrorCode::malformed,
                         "一条有两张要旨卡：《" + cards[twice].title + "》" + label(cards[twice]),
                         directory_ + "/cards");
    }
    std::unordered_map<std::string, const Work*> works;
    for (const Parameter& figure : facts_.parameters) {
      const auto [place, fresh] = works.try_emplace(figure.work);
      if (fresh) place->second = named(figure.work);
    }
    join_figures(cards, facts_.parameters, [&works](const Card& card, const Parameter& figure) {
      const Work* work = works.at(figure.work);
      return work && work->id == card.work;
    });
    return {};
  }

  Result take_organ(const Table& table, const Row& row) {
    const auto since = day(table, row, "since");
    if (!since) return since.error();
    facts_.organs.push_back({table.at(row, "organ"), *since, table.at(row, "successor")});
    return {};
  }

  Result take_arrangement(const Table& table, const Row& row) {
    return arrange(table, row, facts_.calendar);
  }

  Result take_known_until(const Table& table, const Row& row) {
    const auto date = day(table, row, "known_until");
    if (!date) return date.error();
    facts_.known_until = *date;
    return {};
  }

  const base::FileSystem& files_;
  std::string directory_;
  std::vector<std::string> paths_;
  Facts facts_;
  std::unordered_map<std::string, std::size_t> by_id_;
  std::unordered_map<const Version*, std::size_t> penal_;
  std::unordered_map<std::string, std::vector<std::size_t>> by_title_;
};

}  // namespace

base::Result<Facts> read_facts(const base::FileSystem& files, const std::string& directory) {
  auto facts = Reader(files, directory).read();
  if (facts && !facts->known_until.ok()) {
    return base::Error(base::ErrorCode::malformed, "缺少数据截止日期",
                       directory + "/known_until.tsv");
  }
  return facts;
}

}  // namespace fashen::corpus
