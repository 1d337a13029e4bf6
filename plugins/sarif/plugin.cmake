fashen_plugin(sarif-writer sarif SOURCES sarif_writer.cpp sarif_log.cpp)
fashen_plugin(sarif-summary sarif SOURCES sarif_summary.cpp sarif_log.cpp)
