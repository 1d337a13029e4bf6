// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "corpus/lookup.h"

namespace fashen::corpus {

/// True if the imported words of an article are not those its card was checked against, so that
/// what rests on the card must be looked at again. False where there is no card, no digest on it or
/// no imported text to compare.
bool differs_from_card(const Lookup& law, const Work& work, const Version& version, int article,
                       int sub_number = 0);

}  // namespace fashen::corpus
