find_package(PkgConfig REQUIRED)
pkg_check_modules(LIBZIP REQUIRED IMPORTED_TARGET libzip)

set(package_sources
  anchor.cpp annotate.cpp comment.cpp comments_part.cpp content.cpp fresh.cpp fresh_body.cpp
  fresh_styles.cpp number_format.cpp numbering.cpp package.cpp package_writer.cpp splice.cpp
  story_blocks.cpp story_inline.cpp styles.cpp symbols.cpp title_block.cpp tracked.cpp unread.cpp
  word_tags.cpp xml.cpp xml_parser.cpp xml_text.cpp)
list(TRANSFORM package_sources PREPEND docx/)
add_library(docx_package STATIC ${package_sources})
set_target_properties(docx_package PROPERTIES CXX_VISIBILITY_PRESET hidden)
target_include_directories(docx_package PUBLIC ${CMAKE_CURRENT_SOURCE_DIR})
target_link_libraries(docx_package PUBLIC fashen_library PkgConfig::LIBZIP)

fashen_plugin(docx-reader docx SOURCES reader.cpp LIBRARIES docx_package)
fashen_plugin(zip-unpacker docx SOURCES zip_unpacker.cpp LIBRARIES docx_package)
fashen_plugin(docx-writer docx SOURCES writer.cpp LIBRARIES docx_package)
