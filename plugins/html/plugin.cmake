# The style sheet and the script are files of their own; the page carries them inline.
set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS
  ${CMAKE_CURRENT_SOURCE_DIR}/html/page.css ${CMAKE_CURRENT_SOURCE_DIR}/html/print.css
  ${CMAKE_CURRENT_SOURCE_DIR}/html/page.js ${CMAKE_CURRENT_SOURCE_DIR}/html/dossier.css)
file(READ html/page.css page_css)
file(READ html/print.css print_css)
file(READ html/page.js page_js)
file(READ html/dossier.css dossier_css)

# fashen_base64(HEX OUT): the bytes that hexadecimal digits stand for, in base64.
function(fashen_base64 hex out)
  set(alphabet ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/)
  string(LENGTH ${hex} digits)
  math(EXPR padding "(6 - ${digits} % 6) % 6 / 2")
  string(REPEAT 00 ${padding} zeros)
  string(REGEX MATCHALL "......" groups ${hex}${zeros})
  set(text "")
  foreach(group IN LISTS groups)
    foreach(shift 18 12 6 0)
      math(EXPR index "(0x${group} >> ${shift}) & 63")
      string(SUBSTRING ${alphabet} ${index} 1 letter)
      string(APPEND text ${letter})
    endforeach()
  endforeach()
  string(LENGTH ${text} length)
  math(EXPR kept "${length} - ${padding}")
  string(SUBSTRING ${text} 0 ${kept} text)
  string(REPEAT = ${padding} equals)
  set(${out} ${text}${equals} PARENT_SCOPE)
endfunction()

string(SHA256 page_js_hex "${page_js}")
fashen_base64(${page_js_hex} page_js_digest)
configure_file(html/assets.h.in ${CMAKE_CURRENT_BINARY_DIR}/html_generated/html_assets.h @ONLY)
fashen_plugin(html-writer html SOURCES html_writer.cpp document_view.cpp marks.cpp table_view.cpp
                                       finding_cards.cpp frame.cpp escape.cpp dossier_page.cpp)
target_include_directories(html-writer PRIVATE ${CMAKE_CURRENT_BINARY_DIR}/html_generated)
