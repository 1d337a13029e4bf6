// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "corpus/lookup.h"

namespace fashen::corpus {

/// Whether a row of the table of figures states a number or a day. Other rows hold words that rules
/// look for, or say in a code what the provision says in words.
bool is_figure(const Parameter& row);

/// A legal figure for people: "不少于 2 人", "不超过 20%（合同价款）", "为 2026-03-01". Units that
/// have no Chinese name keep the name of the table. Empty for what is no figure.
std::string figure_text(const Parameter& figure);

}  // namespace fashen::corpus
