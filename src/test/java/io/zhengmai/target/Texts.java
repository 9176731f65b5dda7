package io.zhengmai.target;

import io.zhengmai.claim.Basis;
import io.zhengmai.claim.Metadata;
import io.zhengmai.claim.Read;
import io.zhengmai.claim.Target;
import io.zhengmai.document.CanonicalText;
import io.zhengmai.document.Sidecar;
import io.zhengmai.document.SourceDocument;
import io.zhengmai.document.TextSpan;
import io.zhengmai.lexicon.Library;
import io.zhengmai.structure.Outline;
import io.zhengmai.structure.Section;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads texts of tests. */
final class Texts {
  static final TargetReader READER = new TargetReader(Library.bundled());

  private Texts() {}

  static TargetReader.Result read(String text) {
    return READER.read(document(text), oneSection(text), issuedOn(null));
  }

  static SourceDocument document(String text) {
    return new SourceDocument("case", "case.txt", new CanonicalText(text), Sidecar.NONE);
  }

  /** An outline of one section, the whole text. */
  static Outline oneSection(String text) {
    TextSpan whole = new TextSpan(0, text.length());
    TextSpan end = new TextSpan(text.length(), text.length());
    Section section =
        new Section("1", "一、", 1, "目标", whole, new TextSpan(0, 0), null, "ordinal-first");
    return new Outline(List.of(section), new TextSpan(0, 0), end);
  }

  static Metadata issuedOn(@Nullable LocalDate date) {
    return new Metadata(
        null,
        null,
        null,
        null,
        null,
        date == null ? null : new Read<>(date, Basis.SIDECAR, null),
        null,
        null,
        List.of(),
        List.of());
  }

  /** {@code >= 1.5 % 2020 !}: comparator, value or low..high, unit, deadline, ! for 力争. */
  static String row(Target target) {
    BigDecimal high = target.high();
    StringBuilder row = new StringBuilder(target.comparator().code());
    row.append(' ').append(plain(target.low()));
    if (high != null) {
      row.append("..").append(plain(high));
    }
    if (target.unit() != null) {
      row.append(' ').append(target.unit());
    }
    if (target.deadline() != null) {
      row.append(' ').append(target.deadline());
    }
    return row.append(target.aspirational() ? " !" : "").toString();
  }

  private static String plain(BigDecimal value) {
    return value.stripTrailingZeros().toPlainString();
  }
}
