package io.zhengmai.extraction;

import io.zhengmai.claim.Citation;
import io.zhengmai.claim.DocumentClaims;
import io.zhengmai.claim.Evidence;
import io.zhengmai.claim.Explanation;
import io.zhengmai.claim.IndustryLink;
import io.zhengmai.claim.Mention;
import io.zhengmai.claim.Metadata;
import io.zhengmai.claim.ProductLink;
import io.zhengmai.claim.Read;
import io.zhengmai.claim.Responsibility;
import io.zhengmai.claim.Target;
import io.zhengmai.claim.Task;
import io.zhengmai.claim.UnresolvedSpan;
import io.zhengmai.document.CanonicalText;
import io.zhengmai.document.SourceDocument;
import io.zhengmai.document.TextSpan;
import io.zhengmai.structure.Outline;
import io.zhengmai.structure.Section;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Gives claims that were read from a legible form of a text the words of the text itself: headings,
 * titles, names as written. What is normalised stays so: full names, canonical names, indicators.
 */
final class AsWritten {
  private static final String RULE = "made-legible";

  private final SourceDocument document;
  private final String written;
  private final String meant;

  /**
   * @param meant the form that was read, of the same length
   */
  AsWritten(SourceDocument document, CanonicalText meant) {
    this.document = document;
    this.written = document.text().value();
    this.meant = meant.value();
  }

  DocumentClaims claims(DocumentClaims read) {
    return new DocumentClaims(
        document,
        metadata(read.metadata()),
        outline(read.outline()),
        read.tasks().stream().map(this::task).toList(),
        read.targets().stream().map(this::target).toList(),
        read.mentions().stream().map(this::mention).toList(),
        read.unresolved().stream()
            .map(u -> new UnresolvedSpan(u.section(), u.reason(), evidence(u.evidence())))
            .toList());
  }

  private Metadata metadata(Metadata read) {
    return new Metadata(
        read(read.title()),
        read(read.issuer()),
        read.regionCode(),
        read.region(),
        read(read.documentNumber()),
        read.issuedOn(),
        read.effectiveFrom(),
        read.effectiveTo(),
        read.addressees().stream()
            .map(a -> new Read<>(words(a.value(), a.evidence()), a.basis(), a.evidence()))
            .toList(),
        read.citations().stream()
            .map(
                c ->
                    new Citation(
                        c.relation(),
                        words(c.title(), c.evidence()),
                        c.documentNumber() == null ? null : words(c.documentNumber(), c.evidence()),
                        evidence(c.evidence())))
            .toList());
  }

  private @Nullable Read<String> read(@Nullable Read<String> value) {
    return value == null
        ? null
        : new Read<>(words(value.value(), value.evidence()), value.basis(), value.evidence());
  }

  private Outline outline(Outline read) {
    List<Section> sections = new ArrayList<>();
    for (Section s : read.sections()) {
      String ordinal = s.ordinal();
      sections.add(
          new Section(
              s.id(),
              ordinal == null ? null : words(ordinal, s.span()),
              s.level(),
              words(s.heading(), s.headingSpan()),
              s.span(),
              s.headingSpan(),
              s.parent(),
              s.rule()));
    }
    return new Outline(sections, read.preamble(), read.between(), read.tail());
  }

  private Task task(Task read) {
    return new Task(
        read.section(),
        read.item(),
        read.evidence(),
        read.responsibilities().stream().map(this::responsibility).toList(),
        read.industries().stream()
            .map(i -> new IndustryLink(i.name(), i.industry(), evidence(i.evidence())))
            .toList(),
        read.products().stream()
            .map(p -> new ProductLink(p.name(), p.product(), evidence(p.evidence())))
            .toList(),
        read.deadline(),
        read.deadlineEvidence() == null ? null : evidence(read.deadlineEvidence()));
  }

  private Responsibility responsibility(Responsibility read) {
    return new Responsibility(
        words(read.surface(), read.evidence()),
        read.fullName(),
        read.role(),
        read.order(),
        read.leadBasis(),
        read.group(),
        read.standing(),
        read.implied(),
        read.agency(),
        read.list(),
        evidence(read.evidence()));
  }

  private Target target(Target read) {
    return new Target(
        read.section(),
        read.indicator(),
        read.comparator(),
        read.low(),
        read.high(),
        read.unit(),
        read.deadline(),
        read.baseline(),
        read.aspirational(),
        evidence(read.evidence()));
  }

  private Mention mention(Mention read) {
    return new Mention(
        read.kind(),
        words(read.surface(), read.evidence()),
        read.canonical(),
        read.section(),
        read.managementMethod(),
        read.thing(),
        evidence(read.evidence()));
  }

  /** The same evidence, with what the words were taken for where that is not what stands there. */
  private Evidence evidence(Evidence read) {
    TextSpan span = read.span();
    if (written.regionMatches(span.start(), meant, span.start(), span.length())) {
      return read;
    }
    List<Explanation> because = new ArrayList<>(read.because());
    because.add(0, Explanation.of(RULE, span, meant.substring(span.start(), span.end())));
    return new Evidence(span, read.rule(), read.cue(), because);
  }

  private String words(String value, @Nullable Evidence evidence) {
    return evidence == null ? value : words(value, evidence.span());
  }

  /** The words of the text for words that were read at a span; the same where they stand not so. */
  private String words(String value, TextSpan span) {
    StringBuilder words = new StringBuilder(value.length());
    int at = span.start();
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (Character.isWhitespace(c)) {
        words.append(c);
        continue;
      }
      while (at < span.end() && meant.charAt(at) != c) {
        at++;
      }
      if (at == span.end()) {
        return value;
      }
      boolean remnant = written.charAt(at) == '&' || written.charAt(at) == '<';
      words.append(remnant ? c : written.charAt(at));
      at++;
    }
    return words.toString();
  }
}
