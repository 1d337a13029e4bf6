fashen_plugin(json-writer json SOURCES json_writer.cpp dossier_json.cpp related_json.cpp)
