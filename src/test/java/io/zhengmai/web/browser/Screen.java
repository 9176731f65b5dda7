package io.zhengmai.web.browser;

/** The sizes that pages are looked at in. */
enum Screen {
  WIDE(1280, 900),
  PHONE(390, 844),
  SMALL_PHONE(360, 740);

  final int width;
  final int height;

  Screen(int width, int height) {
    this.width = width;
    this.height = height;
  }
}
