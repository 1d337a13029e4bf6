// SPDX-License-Identifier: GPL-3.0-or-later
#include "corpus/store_layout.h"

#include <charconv>

namespace fashen::corpus {

std::string StoreLayout::to_text() const {
  std::string text;
  for (std::uint32_t count : {works, sources, texts, provisions}) {
    text += std::to_string(count) + ' ';
  }
  return text;
}

std::optional<StoreLayout> StoreLayout::parse(std::string_view text) {
  StoreLayout layout;
  for (std::uint32_t* count : {&layout.works, &layout.sources, &layout.texts, &layout.provisions}) {
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), *count);
    if (error != std::errc{}) return std::nullopt;
    text.remove_prefix(static_cast<std::size_t>(end - text.data()));
    if (!text.starts_with(' ')) return std::nullopt;
    text.remove_prefix(1);
  }
  if (!text.empty()) return std::nullopt;
  return layout;
}

}  // namespace fashen::corpus
