// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace fashen::corpus {

/// An article of a work as another text names it: 依照《刑法》第二百二十五条.
struct NamedArticle {
  std::uint32_t passage = 0;  ///< Where: a number that `NamingCount::add_words` gave
  std::uint32_t work = 0;
  int number = 0;
  int sub_number = 0;
};

/// Which works and articles are named where.
struct Namings {
  std::vector<std::uint32_t> named_by;  ///< By number of the work: how many others name it
  std::vector<NamedArticle> articles;   ///< Of other works only, in order of passage
};

/// Counts how many works name each work: the more do, the likelier it is what a question is about;
/// and finds the articles that are named with it. A text names a work by 《…》 with any usual form
/// of a name, or by a short name that stands bare as in 依照刑法第二百条; most texts use brackets
/// only the first time, or in the preamble, which is no article. Bare names are at most
/// `longest_bare` characters long: longer ones are written in brackets. For one thread.
class NamingCount {
 public:
  static constexpr std::size_t longest_bare = 16;

  /// Makes a work known; its number is how many were known before.
  std::uint32_t add_work();
  /// A name of a work; empty ones are passed over.
  void add_name(std::uint32_t work, std::string_view name);
  /// Words of a work, folded (text/fold.h). What stands in one call is a passage, and its number is
  /// how many there were before.
  std::uint32_t add_words(std::uint32_t work, std::string_view folded);
  /// The words of a passage; good until more are added.
  std::string_view words(std::uint32_t passage) const;

  Namings namings() const;

 private:
  struct Passage {
    std::uint32_t work = 0;
    std::size_t begin = 0, size = 0;  ///< In the words of the work
  };
  struct Words {
    std::string text;                     ///< A line a passage
    std::vector<std::uint32_t> passages;  ///< In order
  };

  /// The passage that holds the byte before `at` of a work's words.
  std::uint32_t passage_at(std::uint32_t work, std::size_t at) const;

  std::unordered_map<std::string, std::vector<std::uint32_t>> keys_;  ///< Of names → works
  std::unordered_map<std::string, std::vector<std::uint32_t>> bare_;  ///< Bare names → works
  std::vector<Words> words_;                                          ///< By work
  std::vector<Passage> passages_;
};

}  // namespace fashen::corpus
