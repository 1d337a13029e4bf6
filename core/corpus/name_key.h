// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace fashen::corpus {

/// A title in the one form in which titles are compared: `text::title_key`, and besides without
/// the state's name inside it (适用《中华人民共和国民法典》) and without 、 (两高 are joined by a
/// comma, a space or nothing).
std::string name_key(std::string_view title);

/// The key of a judicial interpretation without the courts it begins with, as it is often cited;
/// the key itself if it does not begin with one.
std::string_view without_court(std::string_view key);

/// The key without a note of its version at the end (行政处罚法（2021年修订）); the key itself if
/// it has none.
std::string_view without_version(std::string_view key);

/// True if two titles in any usual form name the same instrument, courts left out or not.
bool same_title(std::string_view a, std::string_view b);

/// A document number in its comparable form: 中华人民共和国主席令第七十号 and 主席令第70号 agree.
std::string number_key(std::string_view number);

/// The title without a leading 中华人民共和国, the lasting id of a work.
std::string work_id(std::string_view title);

}  // namespace fashen::corpus
