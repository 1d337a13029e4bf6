# Tests load the plugins that were built; those of Word files also make packages.
target_link_libraries(plugins_tests PRIVATE docx_package)
add_dependencies(plugins_tests docx-reader docx-writer html-writer json-writer text-writer
                 line-writer text-reader zip-unpacker sarif-writer sarif-summary jsonl-summary
                 xlsx-summary dashboard-summary)
