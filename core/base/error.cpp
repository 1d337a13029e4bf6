// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/error.h"

namespace fashen::base {

const char* code_name(ErrorCode code) {
  switch (code) {
    case ErrorCode::usage: return "usage";
    case ErrorCode::config: return "config";
    case ErrorCode::not_found: return "not-found";
    case ErrorCode::io: return "io";
    case ErrorCode::encoding: return "encoding";
    case ErrorCode::malformed: return "malformed";
    case ErrorCode::limit: return "limit";
    case ErrorCode::unsupported: return "unsupported";
    case ErrorCode::rule: return "rule";
    case ErrorCode::corpus: return "corpus";
    case ErrorCode::cancelled: return "cancelled";
    case ErrorCode::internal: return "internal";
  }
  return "internal";
}

std::string Error::to_string() const {
  std::string out = where.empty() ? std::string() : where + ": ";
  return out + "错误: " + message + " [" + code_name(code) + "]";
}

}  // namespace fashen::base
