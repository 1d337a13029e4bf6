# The style sheet and the script are files of their own; the page carries them inline.
set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS
  ${CMAKE_CURRENT_SOURCE_DIR}/html/palette.css
  ${CMAKE_CURRENT_SOURCE_DIR}/html/page.css ${CMAKE_CURRENT_SOURCE_DIR}/html/print.css
  ${CMAKE_CURRENT_SOURCE_DIR}/html/page.js ${CMAKE_CURRENT_SOURCE_DIR}/html/dossier.css
  ${CMAKE_CURRENT_SOURCE_DIR}/html/related.css)
file(READ html/palette.css palette_css)
file(READ html/page.css page_css)
file(READ html/print.css print_css)
file(READ html/page.js page_js)
file(READ html/dossier.css dossier_css)
file(READ html/related.css related_css)

string(SHA256 page_js_hex "${page_js}")
fashen_base64(${page_js_hex} page_js_digest)
configure_file(html/assets.h.in ${CMAKE_CURRENT_BINARY_DIR}/html_generated/html_assets.h @ONLY)
fashen_plugin(html-writer html SOURCES html_writer.cpp document_view.cpp marks.cpp table_view.cpp
                                       finding_cards.cpp frame.cpp escape.cpp dossier_page.cpp
                                       comparison_view.cpp related_page.cpp plain_page.cpp)
target_include_directories(html-writer PRIVATE ${CMAKE_CURRENT_BINARY_DIR}/html_generated)
