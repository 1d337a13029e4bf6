# Worker processes need programs to be: one that misbehaves on request, and the real one.
add_executable(batch_stub_worker ${CMAKE_CURRENT_LIST_DIR}/stub_worker.cpp)
target_link_libraries(batch_stub_worker PRIVATE fashen_review)
add_executable(batch_tests ${CMAKE_CURRENT_LIST_DIR}/worker_pool_test.cpp)
target_link_libraries(batch_tests PRIVATE fashen_test_main fashen_review)
target_compile_definitions(batch_tests PRIVATE
  FASHEN_STUB_WORKER="$<TARGET_FILE:batch_stub_worker>")
add_dependencies(batch_tests batch_stub_worker)
catch_discover_tests(batch_tests TEST_PREFIX "batch: " PROPERTIES TIMEOUT 300
                     SKIP_REGULAR_EXPRESSION "SKIPPED:")
