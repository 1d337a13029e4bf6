// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <xapian.h>

#include <memory>
#include <string>

#include "base/date.h"
#include "base/work_calendar.h"
#include "corpus/lookup.h"

namespace fashen::corpus {

/// A lookup over the works of an open database that `write_works` filled. For this module only.
std::unique_ptr<Lookup> make_index_lookup(Xapian::Database database, std::string digest,
                                          base::Date known_until, base::WorkCalendar calendar = {});

}  // namespace fashen::corpus
