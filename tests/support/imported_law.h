// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <memory>
#include <string>

#include "corpus/library.h"
#include "corpus/search_reader.h"
#include "corpus/text_store.h"
#include "support/scratch_folder.h"

namespace fashen::testing {

/// The law as a user has it who imported these texts, and no catalogue: a store and its article
/// index in a folder that goes with this object.
class ImportedLaw final : public corpus::Library {
 public:
  /// Markdown by path: "行政法/样例法(2021-03-01).md". Fails the test if it cannot be imported.
  explicit ImportedLaw(const std::map<std::string, std::string>& files);

  std::vector<const corpus::Work*> by_title(std::string_view title) const override {
    return store_->works().by_title(title);
  }
  std::vector<const corpus::Work*> by_number(std::string_view number) const override {
    return store_->works().by_number(number);
  }
  std::size_t title_ending_at(std::string_view folded, std::size_t begin,
                              std::size_t end) const override {
    return store_->works().title_ending_at(folded, begin, end);
  }
  const corpus::Parameter* parameter(std::string_view, std::string_view,
                                     base::Date) const override {
    return nullptr;
  }
  std::vector<const corpus::Parameter*> parameters(std::string_view, base::Date) const override {
    return {};
  }
  std::string organ_successor(std::string_view, base::Date) const override { return {}; }
  std::string digest() const override { return store_->digest(); }
  base::Date known_until() const override;
  const corpus::Texts& texts() const override { return *store_; }
  base::Result<const corpus::SearchIndex*> search_index() const override { return index_.get(); }

 private:
  ScratchFolder folder_;
  std::unique_ptr<corpus::TextStore> store_;
  std::unique_ptr<corpus::SearchIndex> index_;
};

/// Two invented laws and a local regulation above the documents of 青石县, in Markdown.
std::map<std::string, std::string> lamp_laws();

}  // namespace fashen::testing
