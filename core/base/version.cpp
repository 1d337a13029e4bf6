// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/version.h"

namespace fashen::base {

const char* version() { return FASHEN_VERSION; }

}  // namespace fashen::base
