// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "finding/record.h"

namespace fashen {

/// A record of a reviewed document with one of everything.
finding::DocumentRecord sample_record(const std::string& name);

}  // namespace fashen
