// SPDX-License-Identifier: GPL-3.0-or-later
#include "script/stubs.h"

#include <set>

#include "script/api.h"
#include "script/rule_keys.h"

namespace fashen::script {
namespace {

/// "fun(a: string, b?: integer): boolean" in its parts.
struct Signature {
  std::vector<std::pair<std::string, std::string>> parameters;
  std::string result;
};

Signature parse(const std::string& type) {
  Signature signature;
  std::size_t at = type.find('(') + 1;
  int depth = 0;
  std::string current;
  for (; at < type.size(); ++at) {
    char c = type[at];
    if (c == '(') ++depth;
    if (c == ')' && depth-- == 0) break;
    if (c != ',' || depth > 0) current += c;
    if (c == ',' && depth == 0) {
      current += '\n';
    }
  }
  for (std::size_t begin = 0; begin < current.size();) {
    std::size_t end = std::min(current.find('\n', begin), current.size());
    std::string one = current.substr(begin, end - begin);
    one.erase(0, one.find_first_not_of(' '));
    std::size_t colon = one.find(": ");
    signature.parameters.emplace_back(one.substr(0, colon), one.substr(colon + 2));
    begin = end + 1;
  }
  std::size_t result = type.find(": ", at);
  if (result != std::string::npos) signature.result = type.substr(result + 2);
  return signature;
}

void write_function(std::string& out, const Function& function) {
  Signature signature = parse(function.type);
  std::string name = function.name, arguments;
  bool method = name.find(':') != std::string::npos;
  if (method) name = "Doc" + name.substr(name.find(':'));
  out += std::string("---") + function.help + "\n";
  for (const auto& [parameter, type] : signature.parameters) {
    if (parameter == "self") continue;
    out += "---@param " + parameter + " " + type + "\n";
    std::string plain =
        parameter.ends_with('?') ? parameter.substr(0, parameter.size() - 1) : parameter;
    arguments += (arguments.empty() ? "" : ", ") + plain;
  }
  if (!signature.result.empty()) out += "---@return " + signature.result + "\n";
  out += "function " + name + "(" + arguments + ") end\n";
}

/// What a rule file itself is made with.
void write_rule(std::string& out) {
  out += "\n---@alias Reporter fun(where: Place|Finding, message?: string)\n\n---@class Rule\n";
  for (const RuleKey& key : rule_keys()) {
    std::string name = key.name, type = key.type;
    if (type.ends_with('?')) {
      name += '?';
      type.pop_back();
    }
    out += "---@field " + name + " " + type + " " + key.help + "\n";
  }
  out +=
      "\n---规则文件返回的表。\n---@param t Rule\n---@return Rule\nfunction rule(t) end\n\n"
      "---rules/lib 中的共享模块。\n---@param name string\n---@return any\nfunction lib(name) "
      "end\n\n---规则的选项。\n---@type table<string, any>\noptions = {}\n";
}

}  // namespace

std::string stubs() {
  std::string out = "---@meta fashen\n-- 由 fashen rules stubs 生成。\n\n";
  std::string owner;
  for (const Field& field : object_fields()) {
    bool inherits = *field.name == '\0';
    if (owner != field.owner) {
      out += std::string("---@class ") + field.owner;
      out += inherits ? std::string(": ") + field.type + "\n" : "\n";
    }
    owner = field.owner;
    if (inherits) continue;
    out += std::string("---@field ") + field.name + " " + field.type + " " + field.help + "\n";
  }
  out += "\n---@class Doc\n";
  for (const DocumentField& field : document_fields()) {
    out += std::string("---@field ") + field.name + " " + field.type + " " + field.help + "\n";
  }
  out += "local Doc = {}\n\n";
  std::set<std::string> libraries;
  for (const Function& function : functions()) {
    std::string name = function.name;
    std::size_t dot = name.find('.');
    if (dot != std::string::npos && libraries.insert(name.substr(0, dot)).second) {
      out += name.substr(0, dot) + " = {}\n";
    }
    write_function(out, function);
  }
  write_rule(out);
  return out;
}

}  // namespace fashen::script
