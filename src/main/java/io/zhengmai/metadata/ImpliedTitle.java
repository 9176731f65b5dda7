package io.zhengmai.metadata;

import io.zhengmai.claim.Basis;
import io.zhengmai.claim.Citation;
import io.zhengmai.claim.Evidence;
import io.zhengmai.claim.Read;
import io.zhengmai.document.TextSpan;
import io.zhengmai.lexicon.Region;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Builds the title that the first sentences of a text without one imply: what it announces
 * (提出如下实施意见) about what the document that it carries out is about, or about the subject that it
 * names (加快实施我省某某行动).
 */
final class ImpliedTitle {
  private static final int LONGEST_SUBJECT = 40;

  private record Kind(String word, TextSpan span) {}

  private final MetadataRules.Titles rules;
  private final String about;

  ImpliedTitle(MetadataRules rules) {
    this.rules = rules.titles();
    this.about = rules.issuers().titleVerbs().get(0);
  }

  @Nullable Read<String> read(
      Opening opening, @Nullable Region region, @Nullable String issuer, List<Citation> citations) {
    Kind kind = announced(opening);
    if (kind == null) {
      return null;
    }
    boolean written = rules.written().stream().anyMatch(kind.word()::endsWith);
    String title = null;
    if (written && issuer != null) {
      String matter = matter(citations);
      title = matter == null ? null : issuer + about + matter + "的" + kind.word();
    } else if (!written && region != null) {
      String subject = subject(opening);
      title = subject == null ? null : region.name() + subject + kind.word();
    }
    Evidence evidence = new Evidence(kind.span(), "title-implied");
    return title == null ? null : new Read<>(title, Basis.INFERRED, evidence);
  }

  private @Nullable Kind announced(Opening opening) {
    String text = opening.text();
    for (String cue : rules.announces()) {
      int at = text.indexOf(cue);
      if (at < 0 || at >= opening.end()) {
        continue;
      }
      int from = at + cue.length();
      for (String kind : rules.kinds()) {
        if (text.startsWith(kind, from)) {
          return new Kind(kind, new TextSpan(at, from + kind.length()));
        }
      }
    }
    return null;
  }

  /** What a document of the form 某机关关于…的意见 is about. */
  private @Nullable String matter(List<Citation> citations) {
    for (Citation citation : citations) {
      String title = citation.title();
      int from = title.indexOf(about);
      int end = title.lastIndexOf('的');
      if (citation.relation() == Citation.Relation.BASED_ON && from > 0 && end > from) {
        String matter = title.substring(from + about.length(), end);
        return matter.startsWith("印发") ? null : matter;
      }
    }
    return null;
  }

  /** What the text says it carries out in its own region: 加快实施我省…，. */
  private @Nullable String subject(Opening opening) {
    String text = opening.text();
    for (String ours : rules.ours()) {
      for (int at = text.indexOf(ours);
          at > 0 && at < opening.end();
          at = text.indexOf(ours, at + 1)) {
        int verb = at;
        boolean acts =
            rules.subjects().stream().anyMatch(s -> text.startsWith(s, verb - s.length()));
        int end = at + ours.length();
        while (end < opening.end() && "，。；、：".indexOf(text.charAt(end)) < 0) {
          end++;
        }
        if (acts && end - at - ours.length() > 2 && end - at <= LONGEST_SUBJECT) {
          return text.substring(at + ours.length(), end);
        }
      }
    }
    return null;
  }
}
