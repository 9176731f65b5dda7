package io.zhengmai.format;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.HyperLink;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.query.BindingSet;
import org.eclipse.rdf4j.query.TupleQueryResultHandlerException;
import org.eclipse.rdf4j.query.resultio.AbstractQueryResultWriter;
import org.eclipse.rdf4j.query.resultio.TupleQueryResultFormat;
import org.eclipse.rdf4j.query.resultio.TupleQueryResultWriter;

/**
 * Rows as an Excel workbook (ECMA-376), written as they come: headings that stay in view, typed
 * cells, IRIs as links. What does not fit on a sheet goes on the next one. Remarks stand below the
 * last row.
 */
final class XlsxWriter extends AbstractQueryResultWriter
    implements TupleQueryResultWriter, Remarking {
  private static final TupleQueryResultFormat FORMAT =
      new TupleQueryResultFormat(
          "XLSX", ResultFormat.XLSX.mediaType(), StandardCharsets.UTF_8, "xlsx");

  /** Leaves place for the headings and for remarks. */
  private static final int ROWS = Worksheet.MAX_ROWS - 10;

  /** Excel opens no sheet that has more. */
  private static final int LINKS = 65_000;

  /** Characters that a cell may hold. */
  private static final int LONGEST = 32_767;

  private static final int FLUSHED = 500;
  private static final double WIDTH = 24;

  private final Workbook workbook;
  private final Map<String, String> headings;
  private final List<String> remarks = new ArrayList<>();
  private List<String> columns = List.of();
  private Worksheet sheet;
  private int sheets = 1;
  private int row;
  private int links;
  private long shortened;

  /**
   * A writer.
   *
   * @param headings what to write above columns; others have their names
   */
  XlsxWriter(OutputStream out, Map<String, String> headings) {
    this.workbook = new Workbook(out, "Zhengmai", null);
    this.headings = headings;
    this.sheet = workbook.newWorksheet("结果");
  }

  @Override
  public void startQueryResult(List<String> names) {
    super.startQueryResult(names);
    columns = names;
    head();
  }

  private void head() {
    for (int column = 0; column < columns.size(); column++) {
      String name = columns.get(column);
      sheet.value(0, column, headings.getOrDefault(name, name));
      sheet.style(0, column).bold().set();
      sheet.width(column, WIDTH);
    }
    sheet.freezePane(0, 1);
    row = 1;
    links = 0;
  }

  @Override
  protected void handleSolutionImpl(BindingSet solution) {
    try {
      if (row >= ROWS) {
        sheet.finish();
        sheets++;
        sheet = workbook.newWorksheet("结果 " + sheets);
        head();
      }
      for (int column = 0; column < columns.size(); column++) {
        Value term = solution.getValue(columns.get(column));
        if (term != null) {
          write(XlsxCell.of(term), column);
        }
      }
      row++;
      if (row % FLUSHED == 0) {
        sheet.flush();
      }
    } catch (IOException e) {
      throw new TupleQueryResultHandlerException(e);
    }
  }

  private void write(XlsxCell cell, int column) {
    Object value = cell.value();
    if (value instanceof Number number) {
      sheet.value(row, column, number);
    } else if (value instanceof Boolean truth) {
      sheet.value(row, column, truth);
    } else if (value instanceof LocalDate date) {
      sheet.value(row, column, date);
      sheet.style(row, column).format("yyyy-mm-dd").set();
    } else if (value instanceof LocalDateTime time) {
      sheet.value(row, column, time);
      sheet.style(row, column).format("yyyy-mm-dd hh:mm:ss").set();
    } else {
      String text = fitting(value.toString());
      if (cell.link() != null && links < LINKS) {
        sheet.hyperlink(row, column, new HyperLink(cell.link().toString(), text));
        links++;
      } else {
        sheet.inlineString(row, column, text);
      }
    }
  }

  private String fitting(String text) {
    if (text.length() <= LONGEST) {
      return text;
    }
    shortened++;
    int end = LONGEST - 1;
    return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + "…";
  }

  @Override
  public void remark(String text) {
    remarks.add(text);
  }

  @Override
  public void endQueryResult() {
    if (shortened > 0) {
      remark(
          shortened
              + " 个单元格超过 Excel 的 "
              + LONGEST
              + " 字上限，已截短 cells were longer than the "
              + LONGEST
              + " characters that Excel takes, and were cut");
    }
    try {
      for (String remark : remarks) {
        sheet.inlineString(row++, 0, remark);
      }
      sheet.finish();
      workbook.finish();
    } catch (IOException e) {
      throw new TupleQueryResultHandlerException(e);
    }
  }

  @Override
  public TupleQueryResultFormat getTupleQueryResultFormat() {
    return FORMAT;
  }

  @Override
  public TupleQueryResultFormat getQueryResultFormat() {
    return FORMAT;
  }

  @Override
  public void handleBoolean(boolean value) {
    throw new UnsupportedOperationException("a workbook holds rows");
  }

  @Override
  public void handleLinks(List<String> linkUrls) {
    // Links of a result to its metadata have no place in a workbook.
  }

  @Override
  public void startDocument() {
    // A workbook begins with its first sheet.
  }

  @Override
  public void handleStylesheet(String stylesheetUrl) {
    // For XML in a browser only.
  }

  @Override
  public void startHeader() {
    // The headings are written with the first sheet.
  }

  @Override
  public void endHeader() {
    // See above.
  }

  @Override
  public void handleNamespace(String prefix, String uri) {
    // IRIs stand in full.
  }
}
