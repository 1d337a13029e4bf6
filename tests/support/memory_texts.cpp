// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/memory_texts.h"

namespace fashen::testing {

void MemoryTexts::add(const std::string& title, base::Date promulgated,
                      const std::vector<std::pair<std::string, std::string>>& articles) {
  corpus::ImportedText text;
  text.id = static_cast<std::uint32_t>(texts_.size());
  text.work = text.title = title;
  text.promulgated = promulgated;
  text.first = static_cast<std::uint32_t>(provisions_.size());
  for (const auto& [label, words] : articles) {
    corpus::Provision provision;
    provision.id = static_cast<std::uint32_t>(provisions_.size());
    provision.text = text.id;
    provision.place.number = static_cast<int>(text.places.size()) + 1;
    provision.label = label;
    provision.words = words;
    text.places.push_back(provision.place);
    provisions_.push_back(std::move(provision));
  }
  texts_.push_back(std::move(text));
}

const corpus::ImportedText* MemoryTexts::text_of(const corpus::Work& work,
                                                 const corpus::Version& version) const {
  for (const corpus::ImportedText& text : texts_) {
    if (text.title == work.title && text.promulgated == version.promulgated) return &text;
  }
  return nullptr;
}

std::vector<const corpus::ImportedText*> MemoryTexts::texts_of(const corpus::Work& work) const {
  std::vector<const corpus::ImportedText*> found;
  for (const corpus::ImportedText& text : texts_) {
    if (text.title == work.title) found.push_back(&text);
  }
  return found;
}

std::optional<corpus::Provision> MemoryTexts::article(const corpus::ImportedText& text, int number,
                                                      int sub_number) const {
  const bool there =
      sub_number == 0 && number > 0 && static_cast<std::size_t>(number) <= text.places.size();
  if (!there) return std::nullopt;
  return provision(text.first + static_cast<std::uint32_t>(number) - 1);
}

}  // namespace fashen::testing
