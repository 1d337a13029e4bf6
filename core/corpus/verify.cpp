// SPDX-License-Identifier: GPL-3.0-or-later
#include "corpus/verify.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>
#include <utility>

#include "corpus/assemble.h"
#include "corpus/name_key.h"

namespace fashen::corpus {
namespace {

class Verifier {
 public:
  Verifier(const TextStore& store, const Lookup& catalogue)
      : store_(store), catalogue_(catalogue) {}

  std::vector<Doubt> run() {
    read_texts();
    compare_with_sources();
    for (const auto& [key, text] : texts_) {
      check_numbers(*text);
      check_facts(*text);
    }
    std::stable_sort(doubts_.begin(), doubts_.end(), [](const Doubt& a, const Doubt& b) {
      return std::tie(a.kind, a.title, a.version) < std::tie(b.kind, b.title, b.version);
    });
    return std::move(doubts_);
  }

 private:
  using Key = std::pair<std::string, base::Date>;

  void doubt(Doubt::Kind kind, const ImportedText& text, std::string what) {
    doubts_.push_back({kind, text.title, text.promulgated, std::move(what)});
  }

  void read_texts() {
    for (std::uint32_t id = 0; id < store_.text_count(); ++id) {
      const ImportedText* text = store_.text(id);
      if (!text) {
        doubts_.push_back(
            {Doubt::Kind::damaged, "第 " + std::to_string(id + 1) + " 个文本", {}, "记录不能读取"});
        continue;
      }
      texts_[{text->title, text->promulgated}] = text;
      std::vector<Provision> provisions;
      for (std::uint32_t i = 0; i < text->places.size(); ++i) {
        auto provision = store_.provision(text->first + i);
        if (provision) provisions.push_back(std::move(*provision));
      }
      if (provisions.size() != text->places.size()) {
        doubt(Doubt::Kind::damaged, *text, "有条文不能读取");
      } else if (digest_of(*text, provisions) != text->digest) {
        doubt(Doubt::Kind::damaged, *text, "条文与摘要不符");
      }
    }
  }

  void compare_with_sources() {
    std::vector<StatuteSource> sources;
    for (std::size_t i = 0; i < store_.source_count(); ++i) {
      if (auto source = store_.source(i)) {
        sources.push_back(std::move(*source));
      } else {
        doubts_.push_back({Doubt::Kind::damaged,
                           "第 " + std::to_string(i + 1) + " 个来源文件",
                           {},
                           "记录不能读取"});
      }
    }
    const Assembled made = assemble(sources);
    std::set<Key> seen;
    for (const StoredText& stored : made.contents.texts) {
      const Key key{stored.text.title, stored.text.promulgated};
      seen.insert(key);
      const auto found = texts_.find(key);
      if (found == texts_.end()) {
        doubt(Doubt::Kind::damaged, stored.text, "来源文件有这个文本，库中没有");
      } else if (digest_of(stored.text, stored.provisions) != found->second->digest) {
        doubt(Doubt::Kind::damaged, stored.text, "与来源文件不符");
      }
    }
    for (const auto& [key, text] : texts_) {
      if (!seen.contains(key)) doubt(Doubt::Kind::damaged, *text, "库中没有它的来源文件");
    }
  }

  void check_numbers(const ImportedText& text) {
    std::set<std::pair<int, int>> seen;
    int last = 0;
    for (const ProvisionPlace& place : text.places) {
      if (place.kind != ProvisionKind::article) continue;
      const std::string number =
          std::to_string(place.number) +
          (place.sub_number > 0 ? "之" + std::to_string(place.sub_number) : "");
      if (!seen.insert({place.number, place.sub_number}).second) {
        doubt(Doubt::Kind::numbering, text, "第 " + number + " 条重复");
      } else if (last > 0 && place.number > last + 1) {
        doubt(Doubt::Kind::numbering, text,
              "第 " + std::to_string(last) + " 条之后是第 " + number + " 条");
      } else if (last == 0 && place.number > 1) {
        doubt(Doubt::Kind::numbering, text, "从第 " + number + " 条开始");
      }
      last = place.number;
    }
  }

  static int articles_of(const ImportedText& text) {
    int last = 0;
    for (const ProvisionPlace& place : text.places) {
      if (place.kind == ProvisionKind::article) last = std::max(last, place.number);
    }
    return last;
  }

  void check_facts(const ImportedText& text) {
    const auto works = catalogue_.by_title(text.title);
    if (works.size() != 1) return;  // the catalogue does not hold local texts
    const Work& work = *works.front();
    const auto version =
        std::find_if(work.versions.begin(), work.versions.end(),
                     [&](const Version& v) { return v.promulgated == text.promulgated; });
    if (version == work.versions.end()) {
      return doubt(Doubt::Kind::facts, text, "法规目录没有这个版本");
    }
    const auto differs = [&](const std::string& what, const std::string& here,
                             const std::string& there) {
      doubt(Doubt::Kind::facts, text, what + "：本库 " + here + "，法规目录 " + there);
    };
    const int articles = articles_of(text);
    if (version->articles > 0 && articles > 0 && articles != version->articles) {
      differs("条数", std::to_string(articles), std::to_string(version->articles));
    }
    if (version->effective && text.effective && *version->effective != *text.effective &&
        *text.effective >= text.promulgated) {
      differs("施行日期", base::to_iso(*text.effective), base::to_iso(*version->effective));
    }
    if (!version->number.empty() && !text.number.empty() &&
        number_key(version->number) != number_key(text.number)) {
      differs("文号", text.number, version->number);
    }
  }

  const TextStore& store_;
  const Lookup& catalogue_;
  std::map<Key, const ImportedText*> texts_;
  std::vector<Doubt> doubts_;
};

}  // namespace

std::vector<Doubt> verify(const TextStore& store, const Lookup& catalogue) {
  return Verifier(store, catalogue).run();
}

const char* display_name(Doubt::Kind kind) {
  switch (kind) {
    case Doubt::Kind::damaged: return "损坏";
    case Doubt::Kind::numbering: return "条号";
    case Doubt::Kind::facts: break;
  }
  return "出入";
}

}  // namespace fashen::corpus
