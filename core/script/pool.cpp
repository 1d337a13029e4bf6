// SPDX-License-Identifier: GPL-3.0-or-later
#include "script/pool.h"

#include <algorithm>
#include <cstdlib>
#include <cstring>
#include <new>

namespace fashen::script {

Pool::Pool(std::size_t region)
    : begin_(static_cast<std::byte*>(std::malloc(region))),
      end_(begin_ == nullptr ? begin_ : begin_ + region),
      at_(begin_) {}

Pool::~Pool() { std::free(begin_); }

void* Pool::take(std::size_t size) {
  if (size > largest) return std::malloc(size);
  std::size_t list = list_of(size);
  if (Free* block = free_[list]) {
    free_[list] = block->next;
    return block;
  }
  std::size_t rounded = list * step;
  if (static_cast<std::size_t>(end_ - at_) < rounded) return std::malloc(size);
  void* block = at_;
  at_ += rounded;
  return block;
}

void Pool::give(void* block, std::size_t size) {
  if (!owns(block)) return std::free(block);
  std::size_t list = list_of(size);
  free_[list] = new (block) Free{free_[list]};
}

void* Pool::resize(void* block, std::size_t old_size, std::size_t new_size) {
  if (block == nullptr) return new_size == 0 ? nullptr : take(new_size);
  if (new_size == 0) {
    give(block, old_size);
    return nullptr;
  }
  bool ours = owns(block);
  if (ours && list_of(old_size) == list_of(new_size)) return block;
  if (!ours && old_size > largest && new_size > largest) return std::realloc(block, new_size);
  void* fresh = take(new_size);
  // What shrinks may stay where it is: a block that is too large does for any smaller list.
  if (fresh == nullptr) return new_size < old_size ? block : nullptr;
  std::memcpy(fresh, block, std::min(old_size, new_size));
  give(block, old_size);
  return fresh;
}

}  // namespace fashen::script
