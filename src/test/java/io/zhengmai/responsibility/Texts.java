package io.zhengmai.responsibility;

import io.zhengmai.claim.Basis;
import io.zhengmai.claim.LeadBasis;
import io.zhengmai.claim.Metadata;
import io.zhengmai.claim.Read;
import io.zhengmai.claim.Responsibility;
import io.zhengmai.document.CanonicalText;
import io.zhengmai.document.Sidecar;
import io.zhengmai.document.SourceDocument;
import io.zhengmai.document.TextSpan;
import io.zhengmai.lexicon.Library;
import io.zhengmai.reference.ReferenceData;
import io.zhengmai.structure.Outline;
import io.zhengmai.structure.Section;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads texts of tests. */
final class Texts {
  static final TaskReader READER =
      new TaskReader(Library.bundled(), ReferenceData.read(Library.bundled()).names());

  private Texts() {}

  static SourceDocument document(String text) {
    return new SourceDocument("case", "case.txt", new CanonicalText(text), Sidecar.NONE);
  }

  /** An outline of one section, the whole text. */
  static Outline oneSection(String text) {
    TextSpan whole = new TextSpan(0, text.length());
    TextSpan end = new TextSpan(text.length(), text.length());
    Section section =
        new Section("1", "一、", 1, "任务", whole, new TextSpan(0, 0), null, "ordinal-first");
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

  /** {@code role full name}, with ! for the lead, + for a standing and ~ for an implied row. */
  static String row(Responsibility row) {
    LeadBasis basis = row.leadBasis();
    return row.role().code()
        + (basis == null ? "" : "!")
        + (row.standing() ? "+" : "")
        + (row.implied() ? "~" : "")
        + " "
        + row.fullName();
  }
}
