// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <deque>
#include <string>
#include <utility>
#include <vector>

#include "corpus/texts.h"

namespace fashen::testing {

/// Official texts that a test makes up: articles numbered from 1.
class MemoryTexts final : public corpus::Texts {
 public:
  /// A text of the work's version promulgated that day.
  void add(const std::string& title, base::Date promulgated,
           const std::vector<std::pair<std::string, std::string>>& articles);

  const corpus::ImportedText* text_of(const corpus::Work& work,
                                      const corpus::Version& version) const override;
  std::vector<const corpus::ImportedText*> texts_of(const corpus::Work& work) const override;
  const corpus::ImportedText* text(std::uint32_t id) const override {
    return id < texts_.size() ? &texts_[id] : nullptr;
  }
  std::size_t text_count() const override { return texts_.size(); }
  std::optional<corpus::Provision> provision(std::uint32_t id) const override {
    if (id >= provisions_.size()) return std::nullopt;
    return provisions_[id];
  }
  std::size_t provision_count() const override { return provisions_.size(); }
  std::optional<corpus::Provision> article(const corpus::ImportedText& text, int number,
                                           int sub_number) const override;
  std::string digest() const override { return "memory"; }
  std::string folder() const override { return {}; }

 private:
  std::deque<corpus::ImportedText> texts_;
  std::vector<corpus::Provision> provisions_;
};

}  // namespace fashen::testing
