# Word files for the comparison of formats are made as the tests of the plugins make them.
target_sources(golden_tests PRIVATE ${CMAKE_CURRENT_LIST_DIR}/../plugins/docx_sample.cpp)
target_link_libraries(golden_tests PRIVATE docx_package)
add_dependencies(golden_tests docx-reader text-reader)
