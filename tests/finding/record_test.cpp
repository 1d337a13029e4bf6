// SPDX-License-Identifier: GPL-3.0-or-later
#include "finding/record.h"

#include <catch2/catch.hpp>

#include "support/document_record.h"

namespace fashen::finding {

TEST_CASE("a record survives the way to another process") {
  DocumentRecord record = sample_record("甲");
  record.sketch = std::string("\0\1\2", 3);
  record.as_of_today = true;
  std::string bytes = encode(record);
  auto back = decode_document(bytes);
  REQUIRE(back);
  CHECK(encode(*back) == bytes);
  CHECK(back->findings == record.findings);
  CHECK(back->facts == record.facts);
  CHECK(back->parties == record.parties);
  CHECK(back->reports == record.reports);
  for (std::size_t size = 0; size < bytes.size(); ++size) {
    CHECK(!decode_document(std::string_view(bytes).substr(0, size)));
  }
}

TEST_CASE("the digest of content tells contents apart") {
  CHECK(content_digest("") == "cbf29ce484222325-0");
  CHECK(content_digest("甲") != content_digest("乙"));
  CHECK(count(sample_record("甲"), Severity::error) == 1);
  CHECK(count(sample_record("甲"), Severity::note) == 0);
}

}  // namespace fashen::finding
