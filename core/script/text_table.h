// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>

namespace fashen::script {

/// Values by text, for texts that are asked for over and over from the same place in memory, as the
/// constants of a rule are. Such a text is only compared, which is cheaper than hashing it. Values
/// stay where they are until the table is cleared. Not for concurrent use.
template <typename Made>
class TextTable {
 public:
  /// The value of a text; nullptr if there is none.
  Made* find(std::string_view text) {
    Recent& recent = recent_[slot_of(text)];
    if (recent.data == text.data() && recent.found->first == text) return &recent.found->second;
    auto found = all_.find(text);
    if (found == all_.end()) return nullptr;
    recent = {text.data(), &*found};
    return &found->second;
  }

  /// Adds the value of a text that has none.
  Made& add(std::string_view text, Made made) {
    return all_.emplace(text, std::move(made)).first->second;
  }

  void clear() {
    if (all_.empty()) return;
    all_.clear();
    recent_ = {};
  }
  std::size_t size() const { return all_.size(); }
  bool empty() const { return all_.empty(); }

 private:
  struct Hash : std::hash<std::string_view> {
    using is_transparent = void;
  };
  using All = std::unordered_map<std::string, Made, Hash, std::equal_to<>>;
  struct Recent {
    const char* data = nullptr;
    typename All::value_type* found = nullptr;
  };
  static constexpr std::size_t slots = 512;

  static std::size_t slot_of(std::string_view text) {
    return (reinterpret_cast<std::uintptr_t>(text.data()) >> 4) % slots;
  }

  All all_;
  std::array<Recent, slots> recent_{};
};

}  // namespace fashen::script
