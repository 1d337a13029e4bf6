// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <map>
#include <memory>
#include <string>
#include <vector>

#include "base/limits.h"
#include "base/result.h"
#include "docx/xml.h"

namespace fashen::docx {

/// A relationship of a part, its target resolved to a part name.
struct Relationship {
  std::string id;
  std::string type;    ///< The last segment of the type's URI: "header", "comments"…
  std::string target;  ///< Part name without leading slash; the URI itself if external
  bool external = false;
};

/// A part to put into a package: replaces the one of the same name or is added.
struct NewPart {
  std::string name;
  std::string bytes;
};

/// An OPC package (zip) held in memory, read within the limits. Keeps a reference to the bytes.
class Package {
 public:
  struct Entry {
    std::string name;
    std::size_t index;
    std::size_t size;
    std::size_t packed;
  };

  /// Lists the entries and refuses what no honest package has: repeated names, paths that leave
  /// the package, encryption. `path` names the file in errors.
  static base::Result<Package> open(const std::string& path, const std::string& bytes,
                                    const base::Limits& limits);

  const std::vector<Entry>& entries() const { return entries_; }
  bool has(const std::string& part) const;

  /// A part's name as the package spells it, whatever its case in `part`; `part` if it has none.
  std::string spelling(const std::string& part) const;

  /// "file.docx:word/document.xml", for messages.
  std::string where(const std::string& part) const { return path_ + ":" + part; }

  base::Result<std::string> read(const std::string& part);
  base::Result<Xml> read_xml(const std::string& part);

  /// The relationships of a part ("" for the package); none if it has none.
  base::Result<std::vector<Relationship>> relationships(const std::string& part);

 private:
  struct Close {
    void operator()(void* archive) const;
  };
  explicit Package(std::string path, const base::Limits& limits)
      : path_(std::move(path)), limits_(limits) {}
  base::Result<void> list();
  base::Result<std::string> unpack(const Entry& entry);

  std::string path_;
  base::Limits limits_;
  std::unique_ptr<void, Close> archive_;
  std::vector<Entry> entries_;
  std::map<std::string, std::size_t> by_name_;  ///< Lower-case name to place in `entries_`
  std::size_t unpacked_ = 0;
};

/// The part that holds the relationships of `part`.
std::string relationships_part(const std::string& part);

/// `target` as a part name, seen from `part`.
std::string resolve_target(const std::string& part, const std::string& target);

/// The package with `parts` put in; every other entry keeps its bytes. Deterministic.
base::Result<std::string> with_parts(const std::string& package, const std::vector<NewPart>& parts);

}  // namespace fashen::docx
