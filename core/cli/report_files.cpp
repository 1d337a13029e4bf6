// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/report_files.h"

#include <algorithm>
#include <iostream>
#include <sstream>

#include "document/sniff.h"
#include "report/document_writer.h"

namespace fashen::cli {
namespace {

constexpr std::string_view mark = ".审查";

base::Result<std::string> written(const report::Report& report, const Format& format,
                                  const report::WriteOptions& options) {
  // Room for most reports, which would else be copied each time they outgrow it.
  std::string room;
  room.reserve(4 * report.document->text.size() + (1 << 16));
  std::ostringstream out(std::move(room));
  if (auto done = format.writer->write(report, options, out); !done) return done.error();
  return std::move(out).str();
}

}  // namespace

base::Result<std::vector<Format>> find_formats(const std::vector<std::string>& names,
                                               const document::PluginRegistry& plugins) {
  std::vector<Format> formats;
  for (const std::string& name : names) {
    const bool again = std::any_of(formats.begin(), formats.end(),
                                   [&](const Format& format) { return format.name == name; });
    if (again) continue;
    auto instance = plugins.instance("writer", name);
    if (!instance) return instance.error();
    formats.push_back({name, static_cast<const report::Writer*>(*instance)});
  }
  return formats;
}

base::Result<std::string> write_file(const report::Report& report, const Format& format,
                                     const report::WriteOptions& options, base::FileSystem& files,
                                     const std::string& folder, const std::string& name) {
  auto bytes = written(report, format, options);
  if (!bytes) return bytes.error();
  std::string ending = format.writer->extension();
  std::string path = folder + "/" + name;
  path += ending.starts_with(mark) ? ending : std::string(mark) + ending;
  if (auto saved = files.write(path, *bytes); !saved) return saved.error();
  return path;
}

std::string format_of(const std::string& asked, const std::string& file) {
  if (!asked.empty()) return asked;
  const std::string ending = document::ending_of(file);
  return ending.empty() || ending == "txt" ? "text" : ending;
}

base::Result<std::string> word_file(const document::Document& document,
                                    const document::PluginRegistry& plugins) {
  auto word = find_formats({"docx"}, plugins);
  if (!word) return word.error();
  const auto* writer = dynamic_cast<const report::DocumentWriter*>(word->front().writer);
  if (writer == nullptr) {
    return base::Error(base::ErrorCode::unsupported, "docx 插件不能另写文书");
  }
  std::ostringstream out;
  if (auto done = writer->write_document(document, out); !done) return done.error();
  return out.str();
}

base::Result<void> write_stdout(const report::Report& report, const Format& format,
                                const report::WriteOptions& options) {
  auto bytes = written(report, format, options);
  if (!bytes) return bytes.error();
  std::cout << *bytes;
  return {};
}

}  // namespace fashen::cli
