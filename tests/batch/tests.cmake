# Documents to try a batch on.
add_library(batch_documents STATIC
  ${CMAKE_CURRENT_LIST_DIR}/document_maker.cpp
  ${CMAKE_CURRENT_LIST_DIR}/batch_status.cpp ${CMAKE_CURRENT_LIST_DIR}/contract_maker.cpp
  ${CMAKE_CURRENT_LIST_DIR}/contract_defects.cpp
  ${CMAKE_CURRENT_LIST_DIR}/../plugins/docx_sample.cpp)
target_link_libraries(batch_documents PUBLIC docx_package fashen_library fashen_test_main)
target_include_directories(batch_documents PUBLIC ${CMAKE_CURRENT_LIST_DIR}/..
                           ${PROJECT_SOURCE_DIR}/plugins)

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

# The whole program: interrupted; with Gearman, where there is a server.
add_executable(batch_run_tests ${CMAKE_CURRENT_LIST_DIR}/interrupt_test.cpp
               ${CMAKE_CURRENT_LIST_DIR}/gearman_test.cpp
               ${CMAKE_CURRENT_LIST_DIR}/import_killed_test.cpp
               ${CMAKE_CURRENT_LIST_DIR}/judged_citations_test.cpp
               ${CMAKE_CURRENT_LIST_DIR}/contract_maker_test.cpp)
target_link_libraries(batch_run_tests PRIVATE fashen_test_main batch_documents)
add_dependencies(batch_run_tests fashen gearman-engine)
catch_discover_tests(batch_run_tests TEST_PREFIX "batch: " PROPERTIES TIMEOUT 300
                     SKIP_REGULAR_EXPRESSION "SKIPPED:")

# The test is a small soak; by hand, and without arguments, it is a large one.
add_executable(batch_soak ${CMAKE_CURRENT_LIST_DIR}/soak.cpp)
target_link_libraries(batch_soak PRIVATE batch_documents)
add_dependencies(batch_soak fashen)
add_test(NAME "batch: a batch that is killed and resumed has the ledger of one that is not"
         COMMAND batch_soak 120 3 4000 json)
# Variations of the clean labelled contracts with seeded defects; by hand, and without arguments, a
# thousand.
add_executable(batch_contract_variations ${CMAKE_CURRENT_LIST_DIR}/contract_variations.cpp)
target_link_libraries(batch_contract_variations PRIVATE batch_documents)
add_dependencies(batch_contract_variations fashen)
add_test(NAME "batch: seeded defects of contracts are found and clean variations stay clean"
         COMMAND batch_contract_variations 60)
# Not a test: measures.
add_executable(batch_throughput ${CMAKE_CURRENT_LIST_DIR}/throughput.cpp)
target_link_libraries(batch_throughput PRIVATE batch_documents)
add_dependencies(batch_throughput fashen)
