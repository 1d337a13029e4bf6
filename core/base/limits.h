// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <cstddef>

namespace fashen::base {

/// Bounds within which hostile input may make us work. All sizes are bytes. Exceeding one is an
/// Error with `ErrorCode::limit` (or an Incomplete where the rest can still be used).
struct Limits {
  std::size_t file_bytes = 256u << 20;         ///< Size of one input file.
  std::size_t package_entries = 20'000;        ///< Files inside one package (docx, odt…).
  std::size_t part_bytes = 128u << 20;         ///< One unpacked part of a package.
  std::size_t package_bytes = 512u << 20;      ///< All unpacked parts together.
  std::size_t expansion_ratio = 400;           ///< Unpacked to packed size of one part over 1 MiB.
  std::size_t xml_depth = 256;                 ///< Nested elements.
  std::size_t text_bytes = 64u << 20;          ///< Extracted text of one document.
  std::size_t findings_per_rule = 1'000;       ///< More are counted, not kept.
  std::size_t rule_memory = 64u << 20;         ///< Lua heap of one worker.
  std::size_t rule_instructions = 50'000'000;  ///< Lua VM instructions of one rule on one document.
  std::chrono::milliseconds rule_time{2'000};  ///< Processor time of one rule on one document.
};

}  // namespace fashen::base
