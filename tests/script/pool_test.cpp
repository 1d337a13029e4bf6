// SPDX-License-Identifier: GPL-3.0-or-later
#include "script/pool.h"

#include <catch2/catch.hpp>
#include <cstring>
#include <random>
#include <vector>

namespace fashen::script {

TEST_CASE("blocks keep what was written to them, however they grow, shrink and run out of region") {
  std::mt19937 random(3);
  Pool pool(4096);
  struct Block {
    void* memory = nullptr;
    std::size_t size = 0;
    unsigned char mark = 0;
  };
  std::vector<Block> blocks(200);
  for (int round = 0; round < 20'000; ++round) {
    Block& block = blocks[random() % blocks.size()];
    std::size_t size = random() % 4 == 0 ? random() % 3000 : random() % 100;
    std::size_t kept = std::min(size, block.size);
    block.memory = pool.resize(block.memory, block.size, size);
    CHECK((block.memory == nullptr) == (size == 0));
    for (std::size_t i = 0; i < kept; ++i) {
      if (static_cast<unsigned char*>(block.memory)[i] != block.mark) FAIL("lost");
    }
    block.size = size;
    block.mark = static_cast<unsigned char>(random());
    if (size > 0) std::memset(block.memory, block.mark, size);
  }
  for (Block& block : blocks) pool.resize(block.memory, block.size, 0);
}

}  // namespace fashen::script
