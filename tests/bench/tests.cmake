# Not a test: measures, and prints ratios to what else runs in the same minute. See bench.cpp.
add_executable(bench ${CMAKE_CURRENT_LIST_DIR}/bench.cpp ${CMAKE_CURRENT_LIST_DIR}/measure.cpp
               ${CMAKE_CURRENT_LIST_DIR}/rule_scaling.cpp ${CMAKE_CURRENT_LIST_DIR}/reference.cpp
               ${CMAKE_CURRENT_LIST_DIR}/corpus_bench.cpp ${CMAKE_CURRENT_LIST_DIR}/whole_review.cpp)
target_link_libraries(bench PRIVATE fashen_library fashen_test_places)
target_compile_definitions(bench PRIVATE FASHEN_EMPTY="$<TARGET_FILE:bench_empty>")
# What starting a program costs that links all that fashen links, and does nothing.
file(GENERATE OUTPUT ${CMAKE_CURRENT_BINARY_DIR}/bench_empty.cpp CONTENT "int main() {}\n")
add_executable(bench_empty ${CMAKE_CURRENT_BINARY_DIR}/bench_empty.cpp)
target_link_libraries(bench_empty PRIVATE fashen_library)
target_link_options(bench_empty PRIVATE -Wl,--no-as-needed)
add_dependencies(bench bench_empty fashen)

# Prints how often each rule speaks up on statutes, which should give it little to say.
add_executable(false_alarms ${CMAKE_CURRENT_LIST_DIR}/false_alarms.cpp
               ${CMAKE_CURRENT_LIST_DIR}/measure.cpp ${CMAKE_CURRENT_LIST_DIR}/reference.cpp)
target_link_libraries(false_alarms PRIVATE fashen_library fashen_test_places)
add_dependencies(false_alarms fashen)

# The same for search: quality on the reference's questions, speed and size. See search_bench.cpp.
find_package(PkgConfig REQUIRED)
pkg_check_modules(BENCH_PEERS REQUIRED xapian-core sqlite3)
add_executable(search_bench ${CMAKE_CURRENT_LIST_DIR}/search_bench.cpp
               ${CMAKE_CURRENT_LIST_DIR}/search_peers.cpp
               ${CMAKE_CURRENT_LIST_DIR}/articles.cpp ${CMAKE_CURRENT_LIST_DIR}/retrieval.cpp
               ${CMAKE_CURRENT_LIST_DIR}/measure.cpp)
target_link_libraries(search_bench PRIVATE fashen_corpus fashen_test_places
                      ${BENCH_PEERS_LINK_LIBRARIES})
