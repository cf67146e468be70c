# CMake reads this right after llama.cpp's own project() line (CMAKE_PROJECT_llama.cpp_INCLUDE).
# llama-cpp-python forces the "common" library on, which holds a downloader and an HTTP server and
# links OpenSSL, though it neither loads nor ships it. This ordinary variable hides the forced one:
# 83 build steps instead of 140, and no network code in the result.
set(LLAMA_BUILD_COMMON OFF)
