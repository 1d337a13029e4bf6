// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <catch2/catch.hpp>
#include <initializer_list>
#include <string>

namespace fashen::testing {

/// A text, and what is to be read from it.
struct Row {
  const char* text;
  const char* expected;
};

/// Checks each row; `read` makes of a text the words to compare.
template <typename Read>
void check_rows(std::initializer_list<Row> rows, Read read) {
  for (const Row& row : rows) {
    CAPTURE(row.text);
    CHECK(read(row.text) == row.expected);
  }
}

}  // namespace fashen::testing
