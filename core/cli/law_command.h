// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace fashen::cli {

/// What `fashen law show` was asked for, as written.
struct LawArguments {
  std::string citation;
  std::string as_of;
};

/// Shows what the catalogue knows of an instrument or a provision of it on a day.
int law_show(const LawArguments& arguments);

}  // namespace fashen::cli
