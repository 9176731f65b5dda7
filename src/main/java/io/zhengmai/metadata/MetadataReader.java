package io.zhengmai.metadata;

import io.zhengmai.claim.Basis;
import io.zhengmai.claim.Citation;
import io.zhengmai.claim.Evidence;
import io.zhengmai.claim.Metadata;
import io.zhengmai.claim.Read;
import io.zhengmai.document.Sidecar;
import io.zhengmai.document.SourceDocument;
import io.zhengmai.document.TextSpan;
import io.zhengmai.lexicon.Library;
import io.zhengmai.lexicon.Names;
import io.zhengmai.lexicon.Region;
import io.zhengmai.structure.Outline;
import io.zhengmai.structure.Section;
import io.zhengmai.structure.WrittenDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads what a document says of itself; what the sidecar gives comes first.
 *
 * <p>A value is {@link Basis#STATED} where words of the text give it and {@link Basis#INFERRED}
 * where the text only implies it; what cannot be known is null.
 */
public final class MetadataReader {
  /** What begins later than this is no longer the head of a document. */
  private static final int HEAD = 1000;

  private final MetadataRules rules;
  private final DocumentNumbers numbers;
  private final TitleReader titles;
  private final ImpliedTitle impliedTitles;
  private final RegionReader regions;
  private final IssuerReader issuers;
  private final AddresseeReader addressees;
  private final CitationReader citations;
  private final PeriodReader periods;

  public MetadataReader(Library library, Names names) {
    rules = MetadataRules.read(library);
    numbers = new DocumentNumbers(rules, names);
    titles = new TitleReader(rules, numbers);
    impliedTitles = new ImpliedTitle(rules);
    regions = new RegionReader(rules, names);
    issuers = new IssuerReader(rules, regions);
    addressees = new AddresseeReader(rules);
    citations = new CitationReader(rules, numbers);
    periods = new PeriodReader(rules);
  }

  public Metadata read(SourceDocument document, Outline outline) {
    return new Reading(document, outline).metadata();
  }

  /** The metadata of one document while it is read. */
  private final class Reading {
    private final String text;
    private final Sidecar sidecar;
    private final Outline outline;
    private final Opening opening;
    private final Labels labels;
    private final @Nullable Signature signature;

    Reading(SourceDocument document, Outline outline) {
      this.text = document.text().value();
      this.sidecar = document.sidecar();
      this.outline = outline;
      this.opening = new Opening(text, outline);
      this.labels = new Labels(opening, rules);
      this.signature = Signature.first(text, signatureLines(), rules);
    }

    Metadata metadata() {
      Read<DocumentNumber> number = ownNumber();
      Read<String> title = statedTitle();
      List<Read<String>> named = addressees.read(opening, afterNumber(number));
      List<Citation> cited = citations.read(text, opening, head(title, named), ownTitles(title));
      Read<String> titled = issuers.ofTitle(title);
      Read<String> signed = signed();
      Read<Region> region = region(titled, signed, number, title);
      Region known = region == null ? null : region.value();
      Read<String> issuer = issuer(titled, signed, number, known, cited);
      if (title == null) {
        title = impliedTitles.read(opening, known, issuer == null ? null : issuer.value(), cited);
      }
      PeriodReader.Period period = periods.read(text, title);
      return new Metadata(
          title,
          issuer,
          regionCode(region),
          known == null ? null : known.name(),
          number(number),
          date(),
          period.from(),
          period.to(),
          named,
          cited);
    }

    private <T> Read<T> given(T value, boolean inferred) {
      return new Read<>(value, inferred ? Basis.INFERRED : Basis.SIDECAR, null);
    }

    private Read<String> stated(TextSpan span, String rule) {
      String words = text.substring(span.start(), span.end());
      return new Read<>(words, Basis.STATED, new Evidence(span, rule));
    }

    private @Nullable Read<String> statedTitle() {
      if (sidecar.title() != null) {
        return given(sidecar.title(), sidecar.titleInferred());
      }
      TextSpan labelled = labels.value(rules.labels().title());
      return labelled != null ? stated(labelled, "title-label") : titles.read(opening);
    }

    /** Where the title in the first lines and the addressees end. */
    private int head(@Nullable Read<String> title, List<Read<String>> named) {
      List<Read<String>> pieces = new ArrayList<>(named);
      if (title != null && title.basis() == Basis.STATED) {
        pieces.add(title);
      }
      int end = 0;
      for (Read<String> piece : pieces) {
        boolean first = piece.evidence() != null && piece.evidence().span().start() < HEAD;
        end =
            first && piece.evidence() != null ? Math.max(end, piece.evidence().span().end()) : end;
      }
      return end;
    }

    private List<String> ownTitles(@Nullable Read<String> title) {
      List<String> own = new ArrayList<>();
      if (title != null) {
        own.add(title.value());
      }
      for (Section section : outline.sections()) {
        if (section.parent() == null && section.ordinal() == null) {
          own.add(section.heading());
        }
      }
      return own;
    }

    private @Nullable Read<String> signed() {
      TextSpan labelled = labels.value(rules.labels().issuer());
      if (labelled != null) {
        return stated(labelled, "issuer-label");
      }
      return signature == null ? null : signature.issuer();
    }

    private @Nullable Read<String> issuer(
        @Nullable Read<String> titled,
        @Nullable Read<String> signed,
        @Nullable Read<DocumentNumber> number,
        @Nullable Region region,
        List<Citation> cited) {
      if (sidecar.issuer() != null) {
        return given(sidecar.issuer(), sidecar.issuerInferred());
      }
      Read<String> stated = issuers.stated(titled, signed, region);
      return stated != null || region == null
          ? stated
          : issuers.implied(opening, region, number, cited);
    }

    private @Nullable Read<Region> region(
        @Nullable Read<String> titled,
        @Nullable Read<String> signed,
        @Nullable Read<DocumentNumber> number,
        @Nullable Read<String> title) {
      Read<Region> region = regionOf(titled, Basis.STATED, "region-of-issuer");
      region = region == null ? regionOf(signed, Basis.STATED, "region-of-issuer") : region;
      if (region == null && number != null) {
        Region named = regions.ofNumber(number.value());
        region = named == null ? null : number.concluded(named, Basis.INFERRED, "region-of-number");
      }
      region = region == null ? regionOf(title, Basis.INFERRED, "region-of-title") : region;
      if (region == null) {
        Region named = regions.mostNamed(text);
        region =
            named == null
                ? null
                : new Read<>(named, Basis.INFERRED, regions.firstNamed(text, named));
      }
      return region;
    }

    private @Nullable Read<Region> regionOf(@Nullable Read<String> name, Basis basis, String rule) {
      Region region = name == null ? null : regions.ofName(name.value());
      return region == null || name == null ? null : name.concluded(region, basis, rule);
    }

    private @Nullable Read<String> regionCode(@Nullable Read<Region> region) {
      if (sidecar.regionCode() != null) {
        return given(sidecar.regionCode(), false);
      }
      return region == null
          ? null
          : new Read<>(region.value().code(), region.basis(), region.evidence());
    }

    private @Nullable Read<DocumentNumber> ownNumber() {
      if (sidecar.withoutNumber()) {
        return null;
      }
      String source = sidecar.documentNumber();
      if (source != null) {
        DocumentNumber number = numbers.first(source, 0, source.length());
        return number == null ? null : given(number, false);
      }
      TextSpan labelled = labels.value(rules.labels().number());
      DocumentNumber number =
          labelled == null
              ? numbers.own(opening)
              : numbers.first(text, labelled.start(), labelled.end());
      String rule = labelled == null ? "number-in-head" : "number-label";
      return number == null
          ? null
          : new Read<>(number, Basis.STATED, new Evidence(number.span(), rule));
    }

    private @Nullable Read<String> number(@Nullable Read<DocumentNumber> number) {
      if (sidecar.documentNumber() != null) {
        return given(sidecar.documentNumber(), false);
      }
      return number == null
          ? null
          : new Read<>(number.value().value(), number.basis(), number.evidence());
    }

    /** In a text without line breaks the addressees stand behind the number. */
    private int afterNumber(@Nullable Read<DocumentNumber> number) {
      boolean unbroken = opening.lines().size() == 1 && number != null && number.evidence() != null;
      return unbroken && number != null ? number.value().span().end() : 0;
    }

    private @Nullable Read<LocalDate> date() {
      if (sidecar.undated()) {
        return null;
      }
      if (sidecar.issuedOn() != null) {
        return given(sidecar.issuedOn(), false);
      }
      TextSpan labelled = labels.value(rules.labels().date());
      WrittenDate date =
          labelled == null ? null : WrittenDate.find(text, labelled.start(), labelled.end());
      if (date != null) {
        Evidence evidence = new Evidence(date.span(), "date-label");
        return new Read<>(date.value(), Basis.STATED, evidence);
      }
      return signature == null ? null : signature.date();
    }

    private List<TextSpan> signatureLines() {
      List<TextSpan> lines = new ArrayList<>(opening.lines());
      outline.between().forEach(b -> lines.addAll(Opening.lines(text, b)));
      lines.addAll(Opening.lines(text, outline.tail()));
      return lines;
    }
  }
}
