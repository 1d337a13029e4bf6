pkg_check_modules(XLSXWRITER REQUIRED IMPORTED_TARGET xlsxwriter)
fashen_plugin(xlsx-summary xlsx SOURCES xlsx_summary.cpp workbook.cpp
              LIBRARIES PkgConfig::XLSXWRITER)
