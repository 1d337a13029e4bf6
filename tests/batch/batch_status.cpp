// SPDX-License-Identifier: GPL-3.0-or-later
#include "batch/batch_status.h"

#include <fstream>
#include <sstream>

#include "support/places.h"
#include "support/process.h"

namespace fashen::testing {

std::string batch_status(const std::string& output) {
  std::string file = output + ".json";
  Process({testing::stage_dir() + "/bin/fashen", "batch", "status", "--json", output}, file).wait();
  std::ifstream in(file);
  std::ostringstream text;
  text << in.rdbuf();
  std::string json = text.str();
  std::size_t documents = json.find("\"documents\"");
  return documents == json.npos ? "" : json.substr(documents);
}

std::string status_field(const std::string& json, const std::string& key) {
  std::size_t at = json.find("\"" + key + "\": ");
  if (at == json.npos) return "?";
  at += key.size() + 4;
  return json.substr(at, json.find_first_of(",\n", at) - at);
}

}  // namespace fashen::testing
