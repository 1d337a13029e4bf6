# The style sheet and the script are files of their own; the page carries them inline.
set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS
  ${CMAKE_CURRENT_SOURCE_DIR}/dashboard/dashboard.css
  ${CMAKE_CURRENT_SOURCE_DIR}/dashboard/charts.js ${CMAKE_CURRENT_SOURCE_DIR}/dashboard/table.js
  ${CMAKE_CURRENT_SOURCE_DIR}/dashboard/dashboard.js)
file(READ html/palette.css palette_css)
file(READ dashboard/dashboard.css dashboard_css)
set(dashboard_js "'use strict';\n")
foreach(part charts table dashboard)
  file(READ dashboard/${part}.js part_js)
  string(APPEND dashboard_js "${part_js}")
endforeach()
string(SHA256 dashboard_js_hex "${dashboard_js}")
fashen_base64(${dashboard_js_hex} dashboard_js_digest)
configure_file(dashboard/assets.h.in
               ${CMAKE_CURRENT_BINARY_DIR}/dashboard_generated/dashboard_assets.h @ONLY)
fashen_plugin(dashboard-summary dashboard SOURCES dashboard_summary.cpp batch_data.cpp)
target_include_directories(dashboard-summary PRIVATE
                           ${CMAKE_CURRENT_BINARY_DIR}/dashboard_generated)
