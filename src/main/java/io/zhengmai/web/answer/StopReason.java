package io.zhengmai.web.answer;

/** Why work on the store is ended before it is done. */
enum StopReason {
  /** It took too long. */
  DEADLINE,
  /** Nobody waits for it any more. */
  CLIENT_GONE
}
