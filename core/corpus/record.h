// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "corpus/fact_tables.h"
#include "corpus/work.h"

namespace fashen::corpus {

/// Facts as bytes of the index. Reading bytes that are not of this form gives nothing.
std::string to_record(const Work& work);
std::optional<Work> work_from_record(std::string_view record);

std::string to_record(const std::vector<Parameter>& parameters);
std::optional<std::vector<Parameter>> parameters_from_record(std::string_view record);

std::string to_record(const base::WorkCalendar& calendar);
std::optional<base::WorkCalendar> calendar_from_record(std::string_view record);

std::string to_record(const std::vector<OrganChange>& organs);
std::optional<std::vector<OrganChange>> organs_from_record(std::string_view record);

}  // namespace fashen::corpus
