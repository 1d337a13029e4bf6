// SPDX-License-Identifier: GPL-3.0-or-later
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <iterator>
#include <random>

#include "fuzz/target.h"

// Feeds a target mutations of its seeds: TARGET [count [first]], or TARGET @FILE to feed one file
// again. Mutation number n is the same in every run; what is being fed is kept in a file until it
// has been survived.
namespace fashen::fuzz {
namespace {

using Random = std::mt19937;

std::size_t below(Random& random, std::size_t limit) { return limit == 0 ? 0 : random() % limit; }

// Bytes that parsers care about.
const char* const tokens[] = {"<",    ">",    "&",        "\"", "]]>",  "\0",
                              "\xFF", "\xE4", "\xF0\x9F", "第", "条",   "（",
                              "《",   "》",   "〔",       "\n", "\r\n", "99999999999999999999",
                              "-1",   "%n",   "{",        "]]", "nil",  "函数"};

void mutate(std::string& bytes, const std::vector<std::string>& seeds, Random& random) {
  const std::size_t at = below(random, bytes.size() + 1);
  const std::size_t size = std::min(bytes.size() - at, below(random, 40) + 1);
  switch (below(random, 7)) {
    case 0: bytes.erase(at, size); break;
    case 1: bytes.insert(at, tokens[below(random, std::size(tokens))]); break;
    case 2:
      if (at < bytes.size()) bytes[at] = static_cast<char>(random());
      break;
    case 3: bytes.insert(at, bytes.substr(at, size)); break;
    case 4: {  // A piece of another seed
      const std::string& other = seeds[below(random, seeds.size())];
      bytes.insert(at, other.substr(below(random, other.size() + 1), below(random, 200)));
      break;
    }
    case 5: bytes.resize(at); break;
    default: {  // One piece many times over
      const std::string piece = bytes.substr(at, size);
      for (std::size_t i = below(random, 200); i > 0; --i) bytes.insert(at, piece);
    }
  }
}

int run(int argc, char** argv) {
  if (argc > 1 && argv[1][0] == '@') {
    std::ifstream in(argv[1] + 1, std::ios::binary);
    feed(std::string(std::istreambuf_iterator<char>(in), {}));
    return 0;
  }
  const std::uint32_t count = argc > 1 ? static_cast<std::uint32_t>(std::atoi(argv[1])) : 200;
  const std::uint32_t first = argc > 2 ? static_cast<std::uint32_t>(std::atoi(argv[2])) : 0;
  const std::vector<std::string> from = seeds();
  require(!from.empty(), "there are seeds");
  const std::string kept = std::string(argv[0]) + ".input";
  for (std::uint32_t number = first; number < first + count; ++number) {
    Random random(number);
    std::string bytes = from[number % from.size()];
    if (number >= from.size()) {
      for (std::size_t i = below(random, 8) + 1; i > 0; --i) mutate(bytes, from, random);
    }
    std::ofstream(kept, std::ios::binary) << bytes;
    feed(bytes);
  }
  std::remove(kept.c_str());
  std::printf("survived %u inputs from %zu seeds\n", count, from.size());
  return 0;
}

}  // namespace
}  // namespace fashen::fuzz

int main(int argc, char** argv) { return fashen::fuzz::run(argc, argv); }
