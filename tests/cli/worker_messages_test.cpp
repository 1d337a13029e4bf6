// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/worker_messages.h"

#include <catch2/catch.hpp>

#include "support/document_record.h"

namespace fashen::cli {
namespace {

/// True if every beginning of a message is refused, and the message with more behind it.
template <typename Decode>
bool only_whole(const std::string& bytes, Decode decode) {
  for (std::size_t size = 0; size < bytes.size(); ++size) {
    if (decode(bytes.substr(0, size))) return false;
  }
  return !decode(bytes + "x");
}

}  // namespace

TEST_CASE("the setup of a worker survives the way") {
  WorkerSetup setup;
  setup.memory = std::uint64_t{5} << 40;
  setup.arguments.paths = {"甲"};
  setup.arguments.today = "2026-11-27";
  auto back = decode_setup(encode(setup));
  REQUIRE(back);
  CHECK(back->memory == setup.memory);
  CHECK(back->arguments.paths == setup.arguments.paths);
  CHECK(back->arguments.today == "2026-11-27");
  CHECK(only_whole(encode(setup), decode_setup));
}

TEST_CASE("a request survives the way, with whatever bytes its file has") {
  ReviewRequest request{"甲/乙.docx", "乙", true, "参数", "设置", std::string("PK\0\xff\n", 5)};
  auto back = decode_request(encode(request));
  REQUIRE(back);
  CHECK(back->path == request.path);
  CHECK(back->name == request.name);
  CHECK(back->elsewhere);
  CHECK(back->arguments + back->settings == "参数设置");
  CHECK(back->bytes == request.bytes);
  CHECK(only_whole(encode(request), decode_request));
  CHECK_FALSE(decode_request(encode(ReviewRequest{}))->elsewhere);
}

TEST_CASE("a reply brings the record and the reports, or why there is none") {
  ReviewReply reply{sample_record("甲"), {{"甲.审查.json", "{}"}, {"甲.审查.docx", "PK"}}};
  const std::string bytes = encode(base::Result<ReviewReply>(reply));
  auto back = decode_reply(bytes);
  REQUIRE(back);
  CHECK(finding::encode(back->record) == finding::encode(reply.record));
  CHECK(back->reports == reply.reports);
  CHECK(only_whole(bytes, decode_reply));

  const base::Error error(base::ErrorCode::config, "规则不同", "worker");
  auto failed = decode_reply(encode(base::Result<ReviewReply>(error)));
  REQUIRE_FALSE(failed);
  CHECK(failed.error().to_string() == error.to_string());
}

TEST_CASE("an error that was cut off is told as damage, not as another error") {
  const base::Error error(base::ErrorCode::io, "磁盘已满", "index.html");
  const std::string bytes = encode(base::Result<ReviewReply>(error));
  for (std::size_t size = 0; size < bytes.size(); ++size) {
    auto reply = decode_reply(bytes.substr(0, size));
    REQUIRE_FALSE(reply);
    CHECK(reply.error().code == base::ErrorCode::malformed);
  }
}

TEST_CASE("workers of other releases do not understand these messages, so the queue has its own") {
  CHECK(review_queue().find("fashen-review ") == 0);
  CHECK(review_queue().size() > std::string("fashen-review ").size());
}

}  // namespace fashen::cli
