pkg_check_modules(GEARMAN REQUIRED IMPORTED_TARGET gearmand)
fashen_plugin(gearman-engine gearman SOURCES gearman_engine.cpp address.cpp client.cpp worker.cpp
              LIBRARIES PkgConfig::GEARMAN)
