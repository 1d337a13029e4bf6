// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "base/date.h"
#include "corpus/lookup.h"

namespace fashen::corpus {

/// What takes the place of a repealed instrument on a day.
struct Succession {
  std::string title;   ///< Of the last one known; empty if nothing takes its place
  bool stands = true;  ///< False if that one has been repealed too
};

/// True if the work is of no force on that day, nor later.
bool is_over(const Work& work, base::Date as_of);

/// The successor of a work, or that one's where it has been repealed too by that day, and so on:
/// what the annals say of one text is of the day it was written.
Succession succession_of(const Work& work, const Lookup& law, base::Date as_of);

}  // namespace fashen::corpus
