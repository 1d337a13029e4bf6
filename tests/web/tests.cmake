# The HTML reports in a real browser. Needs node, npm and Debian's chromium; the driver is installed
# once into the build folder from the lock file.
find_program(NODE node)
find_program(NPM npm)
find_program(CHROMIUM chromium)
if(NODE AND NPM AND CHROMIUM)
  set(web ${CMAKE_BINARY_DIR}/web)
  configure_file(${CMAKE_CURRENT_LIST_DIR}/package.json ${web}/package.json COPYONLY)
  configure_file(${CMAKE_CURRENT_LIST_DIR}/package-lock.json ${web}/package-lock.json COPYONLY)
  add_test(NAME "web: driver" WORKING_DIRECTORY ${web}
           COMMAND ${NPM} ci --no-audit --no-fund --loglevel=error)
  set_tests_properties("web: driver" PROPERTIES FIXTURES_SETUP web_driver TIMEOUT 300)
  file(GLOB pages CONFIGURE_DEPENDS ${CMAKE_CURRENT_LIST_DIR}/*.test.js)
  foreach(page IN LISTS pages)
    get_filename_component(name ${page} NAME_WE)
    add_test(NAME "web: ${name}" COMMAND ${NODE} --test ${page})
    set_tests_properties("web: ${name}" PROPERTIES FIXTURES_REQUIRED web_driver TIMEOUT 300
      ENVIRONMENT "NODE_PATH=${web}/node_modules;CHROMIUM=${CHROMIUM};FASHEN=${FASHEN_STAGE}/bin/fashen;FASHEN_SAMPLES=${PROJECT_SOURCE_DIR}/corpus/samples")
  endforeach()
else()
  add_test(NAME "web: pages" COMMAND ${CMAKE_COMMAND} -E echo "SKIPPED: node, npm or chromium is not installed")
  set_tests_properties("web: pages" PROPERTIES SKIP_REGULAR_EXPRESSION "SKIPPED:")
endif()
