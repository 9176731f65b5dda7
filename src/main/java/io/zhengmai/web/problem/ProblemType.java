package io.zhengmai.web.problem;

import io.zhengmai.query.Bilingual;

/** The kinds of problems, each with its status and its title in both languages. */
public enum ProblemType {
  MALFORMED_QUERY(400, "Malformed query", "查询语句有误"),
  BAD_REQUEST(400, "Bad request", "请求有误"),
  UNAUTHORIZED(401, "Write token needed", "需要写入令牌"),
  READ_ONLY(403, "Read-only service", "只读服务"),
  FORBIDDEN_QUERY(403, "Query not allowed", "不允许的查询"),
  FOREIGN_ORIGIN(403, "Origin not trusted", "不受信任的来源"),
  NOT_FOUND(404, "Not found", "没有找到"),
  UNKNOWN_QUERY(404, "Unknown query", "没有这个查询"),
  METHOD_NOT_ALLOWED(405, "Method not allowed", "不支持的请求方法"),
  NOT_ACCEPTABLE(406, "No such format", "没有这种格式"),
  CONFLICT(409, "Already there, but different", "已有不同的内容"),
  TOO_LARGE(413, "Request too large", "请求过大"),
  UNSUPPORTED_MEDIA_TYPE(415, "Unsupported media type", "不支持的内容类型"),
  UNREADABLE(422, "No readable policy document", "不是可读的政策文件"),
  BAD_PARAMETERS(422, "Bad parameters", "参数有误"),
  INTERNAL(500, "Internal error", "内部错误"),
  TIMEOUT(503, "Query took too long", "查询超时"),
  BUSY(503, "Too many queries", "查询过多"),
  NOT_READY(503, "Not ready yet", "尚未就绪"),
  TOO_COSTLY(503, "Query needs too much", "查询开销过大");

  private final int status;
  private final Bilingual words;

  ProblemType(int status, String english, String chinese) {
    this.status = status;
    this.words = new Bilingual(chinese, english);
  }

  public int status() {
    return status;
  }

  public Bilingual words() {
    return words;
  }

  public String title() {
    return words.en() + " · " + words.zh();
  }

  /** The kind of a status that the HTTP layer itself decided on. */
  static ProblemType ofStatus(int status) {
    return switch (status) {
      case 404 -> NOT_FOUND;
      case 405 -> METHOD_NOT_ALLOWED;
      case 406 -> NOT_ACCEPTABLE;
      case 413 -> TOO_LARGE;
      case 415 -> UNSUPPORTED_MEDIA_TYPE;
      default -> status < 500 ? BAD_REQUEST : INTERNAL;
    };
  }
}
