// SPDX-License-Identifier: GPL-3.0-or-later
#include "plugins/docx_sample.h"

#include <fstream>
#include <sstream>
#include <stdexcept>

#include "document/plugin_registry.h"
#include "support/literal_report.h"
#include "support/places.h"
#include "support/shipped_plugins.h"

namespace fashen::testing {
namespace {

constexpr const char* namespaces =
    " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
    " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""
    " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
    " xmlns:m=\"http://schemas.openxmlformats.org/officeDocument/2006/math\""
    " xmlns:v=\"urn:schemas-microsoft-com:vml\""
    " xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\"";
constexpr const char* relation_type =
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
constexpr const char* word_type = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

std::string element(const std::string& name, const std::string& content) {
  return "<w:" + name + namespaces + ">" + content + "</w:" + name + ">";
}

}  // namespace

std::string run(const std::string& words, const std::string& properties) {
  return "<w:r>" + (properties.empty() ? "" : "<w:rPr>" + properties + "</w:rPr>") + "<w:t>" +
         words + "</w:t></w:r>";
}

std::string paragraph(const std::string& words) { return "<w:p>" + run(words) + "</w:p>"; }

std::string DocxSample::bytes() const {
  std::vector<docx::NewPart> parts;
  std::string types, relations;
  auto add = [&](const std::string& name, const std::string& root, const std::string& content) {
    if (content.empty()) return;
    parts.push_back({"word/" + name + ".xml", element(root, content)});
    types += "<Override PartName=\"/word/" + name + ".xml\" ContentType=\"" + word_type + name +
             "+xml\"/>";
    relations += "<Relationship Id=\"rId" + name + "\" Type=\"" + relation_type + name +
                 "\" Target=\"" + name + ".xml\"/>";
  };
  add("numbering", "numbering", numbering);
  add("styles", "styles", styles);
  add("footnotes", "footnotes", footnotes);
  add("comments", "comments", comments);
  add("header", "hdr", header);
  const std::string types_xml =
      "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default "
      "Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\""
      "/><Default Extension=\"xml\" ContentType=\"application/xml\"/><Override "
      "PartName=\"/word/document.xml\" ContentType=\"" +
      std::string(word_type) + "document.main+xml\"/>" + types + "</Types>";
  auto relations_xml = [](const std::string& content) {
    return "<Relationships "
           "xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" +
           content + "</Relationships>";
  };
  std::vector<docx::NewPart> all = {
      {"[Content_Types].xml", types_xml},
      {"_rels/.rels",
       relations_xml("<Relationship Id=\"rId1\" Type=\"" + std::string(relation_type) +
                     "officeDocument\" Target=\"word/document.xml\"/>")},
      {"word/document.xml", element("document", "<w:body>" + body + "</w:body>")},
      {"word/_rels/document.xml.rels", relations_xml(relations)}};
  all.insert(all.end(), parts.begin(), parts.end());
  auto package = docx::with_parts({}, all);
  if (package && !others.empty()) package = docx::with_parts(*package, others);
  if (!package) throw std::logic_error(package.error().to_string());
  return *package;
}

base::Result<document::Document> read_docx(const std::string& bytes, document::RevisionView view) {
  auto reader = shipped_plugins().reader(
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document");
  if (!reader) return reader.error();
  document::ReadOptions options;
  options.view = view;
  return (*reader)->read("sample.docx", bytes, options);
}

document::Document must_read(const std::string& bytes, document::RevisionView view) {
  auto document = read_docx(bytes, view);
  if (!document) throw std::logic_error(document.error().to_string());
  return std::move(*document);
}

base::Result<std::string> write_docx(const report::Report& report,
                                     const report::WriteOptions& options) {
  auto instance = shipped_plugins().instance("writer", "docx");
  if (!instance) return instance.error();
  std::ostringstream out;
  auto written = static_cast<const report::Writer*>(*instance)->write(report, options, out);
  if (!written) return written.error();
  return out.str();
}

std::string with_findings(const std::string& bytes, const std::vector<std::string>& words) {
  const document::Document document = must_read(bytes);
  report::Report report = literal_report(document);
  report.source_bytes = &bytes;
  for (const std::string& each : words) {
    report.findings.push_back(finding_on(document, each, "test/words"));
  }
  auto out = write_docx(report);
  if (!out) throw std::logic_error(out.error().to_string());
  return *out;
}

std::string part_of(const std::string& package, const std::string& name) {
  auto opened = docx::Package::open("test.docx", package, {});
  if (!opened) throw std::logic_error(opened.error().to_string());
  auto part = opened->read(name);
  if (!part) throw std::logic_error(part.error().to_string());
  return *part;
}

std::map<int, std::string> commented_words(const std::string& package) {
  const std::string xml = part_of(package, "word/document.xml");
  std::map<int, std::string> open, done;
  std::size_t at = 0;
  bool words = false;
  while (at < xml.size()) {
    const std::size_t tag = std::min(xml.find('<', at), xml.size());
    for (auto& [id, text] : open) {
      if (words) text += xml.substr(at, tag - at);
    }
    const std::size_t end = xml.find('>', tag);
    if (end == std::string::npos) break;
    const std::string inside = xml.substr(tag + 1, end - tag - 1);
    words = inside == "w:t" || inside.starts_with("w:t ");
    const std::size_t quote = inside.find("w:id=\"");
    const int id = quote == std::string::npos ? -1 : std::stoi(inside.substr(quote + 6));
    if (inside.starts_with("w:commentRangeStart")) open[id];
    if (inside.starts_with("w:commentRangeEnd")) done.insert(open.extract(id));
    at = end + 1;
  }
  return done;
}

std::string source_file(const std::string& path) {
  std::ifstream in(testing::source_dir() + "/" + path, std::ios::binary);
  if (!in) throw std::logic_error("no file " + path);
  std::ostringstream out;
  out << in.rdbuf();
  return out.str();
}

}  // namespace fashen::testing
