// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <utility>

namespace fashen::base {

/// What kind of expected failure happened. Users see the name in brackets after the message.
enum class ErrorCode {
  usage,        ///< The command line or an argument is wrong.
  config,       ///< A configuration file or profile is wrong.
  not_found,    ///< A file, plugin, rule or work that was named does not exist.
  io,           ///< Reading or writing failed.
  encoding,     ///< Bytes that are not text in the encoding they claim.
  malformed,    ///< Input that is not what its format requires.
  limit,        ///< A limit of `Limits` was exceeded.
  unsupported,  ///< Well-formed, but nothing here can handle it.
  rule,         ///< A rule file is wrong or a rule failed while running.
  corpus,       ///< The corpus index is missing, stale or damaged.
  cancelled,    ///< The user or a deadline stopped the work.
  internal,     ///< A defect of fashen itself.
};

/// The stable name printed for a code, such as "malformed".
const char* code_name(ErrorCode code);

/// An expected failure: what happened (for the user, in Chinese), and where.
/// `where` is a file, "file:line:column", "file@byte", or "rule-id:line"; empty if there is no
/// place.
struct Error {
  ErrorCode code = ErrorCode::internal;
  std::string message;
  std::string where;

  Error(ErrorCode c, std::string m, std::string w = {})
      : code(c), message(std::move(m)), where(std::move(w)) {}

  /// "where: error: message [code]", the form every command prints.
  std::string to_string() const;
};

}  // namespace fashen::base
