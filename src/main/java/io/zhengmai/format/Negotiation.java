package io.zhengmai.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Chooses the format that an {@code Accept} header prefers (RFC 9110, section 12.5.1).
 *
 * <p>The quality of a format is that of the most specific range that names it; the format of the
 * highest quality wins, and among equals the one whose range is the more specific, then the one
 * offered first. Parameters other than {@code q} do not matter. A range that cannot be read is
 * passed over.
 */
public final class Negotiation {
  private Negotiation() {}

  /**
   * Chooses among the formats of a kind of result.
   *
   * @param accept the header, or null where there is none: then anything goes
   * @return empty if nothing on offer is acceptable (HTTP 406)
   */
  public static Optional<ResultFormat> choose(@Nullable String accept, ResultKind kind) {
    return choose(accept, ResultFormat.of(kind));
  }

  /** Chooses among formats, the preferred one first. */
  public static Optional<ResultFormat> choose(@Nullable String accept, List<ResultFormat> offered) {
    if (accept == null || accept.isBlank()) {
      return offered.stream().findFirst();
    }
    List<MediaRange> ranges = ranges(accept);
    Preference best = Preference.NONE;
    ResultFormat chosen = null;
    for (ResultFormat format : offered) {
      Preference preference = preference(format, ranges);
      if (preference.quality() > 0 && preference.compareTo(best) > 0) {
        best = preference;
        chosen = format;
      }
    }
    return Optional.ofNullable(chosen);
  }

  /** Chooses among media types, the preferred one first. */
  public static Optional<String> type(@Nullable String accept, List<String> offered) {
    if (accept == null || accept.isBlank()) {
      return offered.stream().findFirst();
    }
    List<MediaRange> ranges = ranges(accept);
    Preference best = Preference.NONE;
    String chosen = null;
    for (String type : offered) {
      Preference preference = preference(type, ranges);
      if (preference.quality() > 0 && preference.compareTo(best) > 0) {
        best = preference;
        chosen = type;
      }
    }
    return Optional.ofNullable(chosen);
  }

  /**
   * Whether a header asks for a media type, such as that of a page, rather than for any format of a
   * result. A header that takes both alike does not.
   */
  public static boolean prefers(@Nullable String accept, String mediaType, ResultKind kind) {
    if (accept == null || accept.isBlank()) {
      return false;
    }
    List<MediaRange> ranges = ranges(accept);
    Preference page = preference(mediaType, ranges);
    for (ResultFormat format : ResultFormat.of(kind)) {
      if (preference(format, ranges).compareTo(page) >= 0) {
        return false;
      }
    }
    return page.quality() > 0;
  }

  private static Preference preference(String type, List<MediaRange> ranges) {
    Preference preference = Preference.NONE;
    for (MediaRange range : ranges) {
      if (range.covers(type) && range.specificity() > preference.specificity()) {
        preference = new Preference(range.quality(), range.specificity());
      }
    }
    return preference;
  }

  private static Preference preference(ResultFormat format, List<MediaRange> ranges) {
    Preference best = Preference.NONE;
    for (String type : format.mediaTypes()) {
      Preference ofType = Preference.NONE;
      for (MediaRange range : ranges) {
        // A wildcard asks for what a format is, not for what it may be taken for.
        boolean asks = type.equals(format.mediaType()) || range.isExact();
        if (asks && range.covers(type) && range.specificity() > ofType.specificity()) {
          ofType = new Preference(range.quality(), range.specificity());
        }
      }
      best = ofType.compareTo(best) > 0 ? ofType : best;
    }
    return best;
  }

  private static List<MediaRange> ranges(String accept) {
    List<MediaRange> ranges = new ArrayList<>();
    for (String part : accept.toLowerCase(Locale.ROOT).split(",", -1)) {
      String[] pieces = part.split(";", -1);
      String[] type = pieces[0].strip().split("/", -1);
      Double quality = quality(pieces);
      if (type.length == 2 && quality != null) {
        ranges.add(new MediaRange(type[0], type[1], quality));
      }
    }
    return ranges;
  }

  private static @Nullable Double quality(String[] pieces) {
    for (int i = 1; i < pieces.length; i++) {
      String parameter = pieces[i].strip();
      if (parameter.startsWith("q=")) {
        try {
          double q = Double.parseDouble(parameter.substring(2));
          return q >= 0 && q <= 1 ? q : null;
        } catch (NumberFormatException e) {
          return null;
        }
      }
    }
    return 1.0;
  }

  private record Preference(double quality, int specificity) implements Comparable<Preference> {
    static final Preference NONE = new Preference(0, 0);

    @Override
    public int compareTo(Preference other) {
      int byQuality = Double.compare(quality, other.quality);
      return byQuality != 0 ? byQuality : Integer.compare(specificity, other.specificity);
    }
  }

  private record MediaRange(String type, String subtype, double quality) {
    boolean covers(String mediaType) {
      return type.equals("*")
          || (subtype.equals("*") && mediaType.startsWith(type + "/"))
          || mediaType.equals(type + "/" + subtype);
    }

    boolean isExact() {
      return specificity() == 3;
    }

    int specificity() {
      return type.equals("*") ? 1 : subtype.equals("*") ? 2 : 3;
    }
  }
}
