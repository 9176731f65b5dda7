package io.zhengmai.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.impl.SimpleValueFactory;
import org.eclipse.rdf4j.model.util.Values;
import org.eclipse.rdf4j.model.vocabulary.XSD;
import org.eclipse.rdf4j.query.impl.ListBindingSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What another program, POI, finds in the workbook. */
class XlsxWriterTest {
  /** No repetition of one letter, which POI would take for a zip bomb. */
  private static final String LONG =
      IntStream.range(0, 40_000)
          .mapToObj(i -> Character.toString(0x4E00 + (i * 7919) % 20_000))
          .collect(Collectors.joining());

  private static final List<String> COLUMNS = List.of("agency", "n");

  @Test
  void headingsStandAboveTheRowsAndRemarksBelow() throws Exception {
    Value agency = Values.iri("https://w3id.org/zhengmai/id/agency/河北省工业和信息化厅");
    try (XSSFWorkbook workbook =
        written(Map.of("agency", "机构"), "结果不全", List.of(agency, Values.literal(3)))) {
      var sheet = workbook.getSheetAt(0);

      assertThat(sheet.getSheetName()).isEqualTo("结果");
      assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 1);
      assertThat(texts(sheet.getRow(0))).containsExactly("机构", "n");
      Cell cell = sheet.getRow(1).getCell(0);
      assertThat(cell.getStringCellValue()).isEqualTo(agency.stringValue());
      assertThat(cell.getHyperlink().getAddress())
          .startsWith("https://w3id.org/zhengmai/id/agency/%E6%B2%B3")
          .isASCII();
      assertThat(sheet.getRow(1).getCell(1).getNumericCellValue()).isEqualTo(3);
      assertThat(sheet.getRow(2).getCell(0).getStringCellValue()).isEqualTo("结果不全");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "42, integer, NUMERIC",
    "-1.5, decimal, NUMERIC",
    "1.5e3, double, NUMERIC",
    "INF, double, STRING",
    "12345678901234567, integer, STRING",
    "not a number, integer, STRING",
    "true, boolean, BOOLEAN",
    "2020, gYear, NUMERIC",
    "2020-02-29, date, NUMERIC",
    "1899-12-31, date, STRING",
    "2020-02-30, date, STRING",
    "2020-02-29T12:00:00, dateTime, NUMERIC",
    "2020-02-29T12:00:00+08:00, dateTime, STRING",
    "乳制品, string, STRING",
    "=1+1, string, STRING",
  })
  void cellsHaveTypes(String label, String type, CellType expected) throws Exception {
    // Values refuses a label that is not what its type says; a graph may hold one.
    Value value =
        SimpleValueFactory.getInstance().createLiteral(label, Values.iri(XSD.NAMESPACE, type));
    try (XSSFWorkbook workbook =
        written(Map.of(), null, List.of(value, Values.literal("甲", "zh")))) {
      Cell cell = workbook.getSheetAt(0).getRow(1).getCell(0);

      assertThat(cell.getCellType()).isEqualTo(expected);
      if (expected == CellType.STRING) {
        assertThat(cell.getStringCellValue()).isEqualTo(label);
      }
      assertThat(expected == CellType.NUMERIC && DateUtil.isCellDateFormatted(cell))
          .isEqualTo(expected == CellType.NUMERIC && type.startsWith("date"));
    }
  }

  @Test
  void whatExcelCannotHoldIsShortenedAndSaid() throws Exception {
    Value text = Values.literal(LONG);
    try (XSSFWorkbook workbook = written(Map.of(), null, List.of(text, Values.bnode("b")))) {
      Row row = workbook.getSheetAt(0).getRow(1);

      assertThat(row.getCell(0).getStringCellValue()).hasSizeLessThan(32_768).endsWith("…");
      assertThat(workbook.getSheetAt(0).getRow(2).getCell(0).getStringCellValue())
          .contains("1 个单元格");
    }
  }

  private static XSSFWorkbook written(
      Map<String, String> headings, @Nullable String remark, List<Value> values) throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    XlsxWriter writer = new XlsxWriter(out, headings);
    writer.startQueryResult(COLUMNS);
    writer.handleSolution(new ListBindingSet(COLUMNS, values));
    if (remark != null) {
      writer.remark(remark);
    }
    writer.endQueryResult();
    return new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()));
  }

  private static List<String> texts(Row row) {
    return List.of(row.getCell(0).getStringCellValue(), row.getCell(1).getStringCellValue());
  }
}
