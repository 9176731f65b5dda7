package io.zhengmai.web.reconcile;

/** The versions of the API; they differ in the shapes of requests and answers. */
enum Version {
  V0_2("0.2"),
  V1_0("1.0-draft");

  private final String code;

  Version(String code) {
    this.code = code;
  }

  String code() {
    return code;
  }
}
