// SPDX-License-Identifier: GPL-3.0-or-later
#include "corpus/card.h"

#include <algorithm>
#include <cctype>

#include "base/hash.h"
#include "text/fold.h"
#include "text/numeral.h"

namespace fashen::corpus {
namespace {

struct Named {
  NormType type;
  const char* name;
  const char* display;
};

constexpr Named names[] = {
    {NormType::power, "power", "权利权力"},
    {NormType::duty, "duty", "义务"},
    {NormType::prohibition, "prohibition", "禁止"},
    {NormType::procedure, "procedure", "程序"},
    {NormType::limit, "limit", "限额期限"},
    {NormType::remedy, "remedy", "救济"},
    {NormType::liability, "liability", "责任"},
    {NormType::definition, "definition", "定义"},
    {NormType::force, "force", "施行"},
};

}  // namespace

const char* name(NormType type) { return names[static_cast<std::size_t>(type)].name; }
const char* display_name(NormType type) { return names[static_cast<std::size_t>(type)].display; }

std::optional<NormType> parse_norm_type(std::string_view name) {
  for (const Named& one : names) {
    if (name == one.name) return one.type;
  }
  return std::nullopt;
}

std::string label(const Card& card) {
  std::string words = "第" + text::to_chinese_numeral(card.article) + "条";
  if (card.sub_number > 0) words += "之" + text::to_chinese_numeral(card.sub_number);
  return words;
}

std::string article_digest(std::string_view words) {
  std::string folded = text::fold(words).text;
  folded.erase(std::remove_if(folded.begin(), folded.end(),
                              [](unsigned char c) { return std::isspace(c) != 0; }),
               folded.end());
  return base::to_hex(base::fnv1a(folded));
}

const CardSource* cards_of(const Lookup& law) {
  const auto* source = dynamic_cast<const CardSource*>(&law);
  return source != nullptr && source->card_count() > 0 ? source : nullptr;
}

}  // namespace fashen::corpus
