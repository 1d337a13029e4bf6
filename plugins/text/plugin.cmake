fashen_plugin(text-reader text SOURCES text_reader.cpp markdown.cpp)
