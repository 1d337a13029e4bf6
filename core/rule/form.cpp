// SPDX-License-Identifier: GPL-3.0-or-later
#include "rule/form.h"

namespace fashen::rule {
namespace {

struct Entry {
  FormKind kind;
  const char* name;
  std::vector<std::string> values;
};

const std::vector<Entry>& entries() {
  static const std::vector<Entry> all = {
      {FormKind::require, "require", {}},
      {FormKind::forbid, "forbid", {"instead"}},
      {FormKind::limit, "limit", {"quantity", "limit", "law"}},
      {FormKind::order, "order", {"other"}},
      {FormKind::consistent, "consistent", {"other"}},
      {FormKind::sequence, "sequence", {"other"}},
  };
  return all;
}

const Entry& entry(FormKind kind) { return entries()[static_cast<std::size_t>(kind)]; }

}  // namespace

const char* name(FormKind kind) { return entry(kind).name; }

std::optional<FormKind> parse_form(std::string_view name) {
  for (const Entry& one : entries()) {
    if (name == one.name) return one.kind;
  }
  return std::nullopt;
}

std::vector<std::string> form_values(FormKind kind) { return entry(kind).values; }

}  // namespace fashen::rule
