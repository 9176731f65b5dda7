package io.zhengmai.metadata;

import io.zhengmai.lexicon.GovernmentLevel;
import io.zhengmai.lexicon.Names;
import io.zhengmai.lexicon.Region;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A few regions of each level, so that these tests stand without the reference data. */
final class SomeRegions {
  static final Names NAMES =
      new Names(
          List.of(
              region("000000", "中华人民共和国", "中国", null, "国家"),
              region("130000", "河北省", "河北", "冀", "省"),
              region("150000", "内蒙古自治区", "内蒙古", "内蒙古", "自治区"),
              region("310000", "上海市", "上海", "沪", "市"),
              region("320100", "南京市", "南京", null, "市"),
              region("330000", "浙江省", "浙江", "浙", "省"),
              region("440000", "广东省", "广东", "粤", "省"),
              region("440100", "广州市", "广州", "穗", "市"),
              county("440106", "天河区", "天河", "区"),
              region("500000", "重庆市", "重庆", "渝", "市"),
              county("530127", "嵩明县", "嵩明", "县"),
              region("630000", "青海省", "青海", "青", "省")),
          List.of(),
          List.of(),
          List.of(),
          List.of());

  private SomeRegions() {}

  private static Region county(String code, String name, String shortName, String self) {
    String city = code.substring(0, 4) + "00";
    return new Region(
        code, name, shortName, GovernmentLevel.COUNTY, null, self, city, null, List.of());
  }

  private static Region region(
      String code, String name, String shortName, @Nullable String sign, String self) {
    GovernmentLevel level =
        switch (code.substring(2)) {
          case "0000" ->
              code.startsWith("00")
                  ? GovernmentLevel.STATE
                  : self.equals("市") ? GovernmentLevel.MUNICIPALITY : GovernmentLevel.PROVINCE;
          default -> GovernmentLevel.CITY;
        };
    return new Region(code, name, shortName, level, sign, self, null, null, List.of());
  }
}
