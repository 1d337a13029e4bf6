fashen_plugin(jsonl-summary jsonl SOURCES jsonl_summary.cpp)
