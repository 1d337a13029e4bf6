// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace fashen::script {

/// What editors need to complete and check rule files: a LuaLS definition file (---@meta) of all
/// functions and objects, made from the tables of api.h.
std::string stubs();

}  // namespace fashen::script
