// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/wire.h"
#include "rule/metadata.h"

namespace fashen::rule {

/// A rule's metadata as bytes, for a later start of the same release: all but where the rule's file
/// lies, its examples, and what it was measured to be worth.
void write_metadata(base::WireWriter& out, const Metadata& metadata);

/// What was written. Damage gives values that mean nothing, and the reader tells.
Metadata read_metadata(base::WireReader& in);

}  // namespace fashen::rule
