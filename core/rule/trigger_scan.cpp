// SPDX-License-Identifier: GPL-3.0-or-later
#include "rule/trigger_scan.h"

#include <array>
#include <cstdint>
#include <cstring>
#include <limits>
#include <map>
#include <string>

#include "text/fold.h"

namespace fashen::rule {
namespace {

constexpr std::uint32_t none = std::numeric_limits<std::uint32_t>::max();
constexpr std::size_t key_bytes = 3;  // A Han character in UTF-8

std::size_t slot_of(const char* at) {
  const auto* bytes = reinterpret_cast<const unsigned char*>(at);
  return (static_cast<std::size_t>(bytes[1]) << 8 | bytes[2]) ^ (bytes[0] * 0x9Eu & 0xFFFFu);
}

}  // namespace

/// Literals in lists by their first character; those of less than key_bytes by their first byte.
struct TriggerScan::Impl {
  struct Literal {
    std::string words;
    std::vector<std::size_t> rules;  ///< That wait for it
    std::uint32_t next = none;       ///< In the same list
  };

  std::size_t rule_count = 0;
  std::vector<Literal> literals;
  std::vector<std::uint32_t> by_character = std::vector<std::uint32_t>(1 << 16, none);
  std::array<std::uint32_t, 256> by_byte;

  void add(const std::string& words, std::vector<std::size_t> rules) {
    std::uint32_t& head = words.size() < key_bytes ? by_byte[static_cast<unsigned char>(words[0])]
                                                   : by_character[slot_of(words.data())];
    literals.push_back({words, std::move(rules), head});
    head = static_cast<std::uint32_t>(literals.size() - 1);
  }

  template <typename Found>
  void look_up(std::uint32_t head, std::string_view rest, Found found) const {
    for (std::uint32_t i = head; i != none; i = literals[i].next) {
      const std::string& words = literals[i].words;
      if (words.size() <= rest.size() &&
          std::memcmp(words.data(), rest.data(), words.size()) == 0) {
        found(literals[i]);
      }
    }
  }
};

TriggerScan::TriggerScan(const std::vector<std::unique_ptr<Rule>>& rules)
    : impl_(std::make_unique<Impl>()) {
  impl_->rule_count = rules.size();
  impl_->by_byte.fill(none);
  std::map<std::string, std::vector<std::size_t>> by_literal;
  for (std::size_t i = 0; i < rules.size(); ++i) {
    for (const std::string& trigger : rules[i]->triggers()) {
      auto& waiting = by_literal[text::fold(trigger).text];
      if (waiting.empty() || waiting.back() != i) waiting.push_back(i);
    }
  }
  by_literal.erase("");
  for (auto& [literal, waiting] : by_literal) impl_->add(literal, std::move(waiting));
}

TriggerScan::~TriggerScan() = default;
TriggerScan::TriggerScan(TriggerScan&&) noexcept = default;

std::vector<std::vector<std::size_t>> TriggerScan::scan(std::string_view folded) const {
  std::vector<std::vector<std::size_t>> hits(impl_->rule_count);
  for (std::size_t at = 0; at < folded.size(); ++at) {
    auto found = [&](const Impl::Literal& literal) {
      for (std::size_t rule : literal.rules) {
        if (hits[rule].empty() || hits[rule].back() != at) hits[rule].push_back(at);
      }
    };
    const std::string_view rest = folded.substr(at);
    impl_->look_up(impl_->by_byte[static_cast<unsigned char>(rest[0])], rest, found);
    if (rest.size() >= key_bytes) {
      impl_->look_up(impl_->by_character[slot_of(rest.data())], rest, found);
    }
  }
  return hits;
}

}  // namespace fashen::rule
