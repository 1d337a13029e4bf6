fashen_plugin(text-writer terminal SOURCES text_writer.cpp dossier_text.cpp comparison_text.cpp
                                           related_text.cpp source_line.cpp display.cpp)
fashen_plugin(line-writer terminal SOURCES line_writer.cpp display.cpp)
