package io.zhengmai.web.workbench;

import io.zhengmai.query.Bilingual;
import java.util.Arrays;
import java.util.Locale;

/** A form in which a result is shown. */
public enum Form {
  TABLE("表格", "Table", "任何结果都可以", "Any result does"),
  CHART("图表", "Chart", "需要一列数值", "It takes a column of numbers"),
  MAP("地图", "Map", "需要一列地区", "It takes a column of regions"),
  TIMELINE("时间轴", "Timeline", "需要一列日期或年份", "It takes a column of dates or years"),
  NETWORK("网络", "Network", "需要两列事物", "It takes two columns of things");

  private final Bilingual label;
  private final Bilingual need;

  Form(String zh, String en, String needZh, String needEn) {
    this.label = new Bilingual(zh, en);
    this.need = new Bilingual(needZh, needEn);
  }

  /** The value of {@code ?view=}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  public Bilingual label() {
    return label;
  }

  /** What a result has to have for it. */
  public Bilingual need() {
    return need;
  }

  /** The form of that code; the table where there is none. */
  static Form named(String code) {
    return Arrays.stream(values()).filter(f -> f.code().equals(code)).findFirst().orElse(TABLE);
  }

  /** Whether a result can be shown in it. */
  boolean suits(Result result) {
    Columns columns = new Columns(result);
    return switch (this) {
      case TABLE -> true;
      case CHART -> !columns.numbers().isEmpty() && columns.names().isPresent();
      case MAP -> columns.regions().isPresent();
      case TIMELINE -> columns.times().isPresent();
      case NETWORK -> columns.things().size() > 1;
    };
  }
}
