package io.zhengmai.web.negotiation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * An {@code Accept} header.
 *
 * <p>Of what is on offer, the type with the highest quality wins; among equals the one that the
 * header names more exactly, then the one that is offered first. A range that cannot be read is
 * passed over. No header accepts everything.
 */
public final class Accept {
  private static final Range ANYTHING = new Range("*", "*", 1);

  private final List<Range> ranges;

  private Accept(List<Range> ranges) {
    this.ranges = ranges;
  }

  /** Reads the values of the header, which may stand on several lines. */
  public static Accept of(Collection<String> headers) {
    List<Range> ranges = new ArrayList<>();
    for (String header : headers) {
      for (String written : header.split(",")) {
        Range range = Range.parse(written);
        if (range != null) {
          ranges.add(range);
        }
      }
    }
    return new Accept(ranges.isEmpty() ? List.of(ANYTHING) : ranges);
  }

  /**
   * The best of what is on offer; empty where nothing is acceptable.
   *
   * @param mediaType the type of an offer, without parameters
   */
  public <T> Optional<T> best(List<T> offers, Function<T, String> mediaType) {
    T best = null;
    Range bestRange = null;
    for (T offer : offers) {
      Range range = mostSpecificFor(mediaType.apply(offer));
      if (range != null
          && range.quality > 0
          && (bestRange == null || range.compareTo(bestRange) > 0)) {
        best = offer;
        bestRange = range;
      }
    }
    return Optional.ofNullable(best);
  }

  private @Nullable Range mostSpecificFor(String mediaType) {
    return ranges.stream()
        .filter(r -> r.matches(mediaType))
        .max(Comparator.comparingInt(Range::specificity))
        .orElse(null);
  }

  private record Range(String type, String subtype, double quality) implements Comparable<Range> {
    static @Nullable Range parse(String written) {
      String[] parts = written.trim().toLowerCase(Locale.ROOT).split("\\s*;\\s*");
      int slash = parts[0].indexOf('/');
      if (slash <= 0 || slash == parts[0].length() - 1) {
        return null;
      }
      double quality = 1;
      for (String parameter : parts) {
        if (parameter.startsWith("q=")) {
          try {
            quality = Math.min(1, Double.parseDouble(parameter.substring(2)));
          } catch (NumberFormatException e) {
            return null;
          }
        }
      }
      return new Range(parts[0].substring(0, slash), parts[0].substring(slash + 1), quality);
    }

    boolean matches(String mediaType) {
      return type.equals("*")
          || mediaType.equals(type + "/" + subtype)
          || (subtype.equals("*") && mediaType.startsWith(type + "/"));
    }

    int specificity() {
      return type.equals("*") ? 0 : subtype.equals("*") ? 1 : 2;
    }

    @Override
    public int compareTo(Range other) {
      int byQuality = Double.compare(quality, other.quality);
      return byQuality != 0 ? byQuality : Integer.compare(specificity(), other.specificity());
    }
  }
}
