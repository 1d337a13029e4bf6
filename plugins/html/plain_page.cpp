// SPDX-License-Identifier: GPL-3.0-or-later
#include "html/plain_page.h"

#include "base/version.h"
#include "html/escape.h"

namespace fashen::html {

std::string plain_page_start(const std::string& title, const char* css) {
  return "<!DOCTYPE html>\n<html lang=\"zh-Hans\"><head><meta charset=\"utf-8\">\n"
         "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src "
         "'unsafe-inline'; base-uri 'none'; form-action 'none'\">\n<meta name=\"generator\" "
         "content=\"fashen " +
         std::string(base::version()) +
         "\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>" +
         escaped(title) + "</title>\n<style>\n" + css + "</style></head>\n<body>\n";
}

}  // namespace fashen::html
