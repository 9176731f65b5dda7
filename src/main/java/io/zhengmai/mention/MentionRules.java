package io.zhengmai.mention;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.zhengmai.claim.MentionKind;
import io.zhengmai.lexicon.Library;
import io.zhengmai.lexicon.RuleFile;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** The rules of {@code lexicon/mentions.yaml}; the file says what each of them means. */
record MentionRules(
    List<NameList> names,
    List<String> notNames,
    List<String> nationwide,
    Etc etc,
    List<String> continuations,
    List<String> indefinite,
    List<String> unnamed,
    List<String> introducers,
    List<String> leads,
    List<String> levels,
    List<String> modifiers,
    List<String> specifiers,
    List<Head> heads,
    List<Tail> tails,
    Sight sight,
    Documents documents,
    Canonical canonical,
    List<String> domains,
    List<String> measures,
    Acting acting) {
  private static final String FILE = "lexicon/mentions.yaml";

  MentionRules {
    names = List.copyOf(names);
    notNames = List.copyOf(notNames);
    indefinite = List.copyOf(indefinite);
    unnamed = List.copyOf(unnamed);
    introducers = List.copyOf(introducers);
    leads = List.copyOf(leads);
    nationwide = List.copyOf(nationwide);
    continuations = List.copyOf(continuations);
    levels = List.copyOf(levels);
    modifiers = List.copyOf(modifiers);
    specifiers = List.copyOf(specifiers);
    domains = List.copyOf(domains);
    measures = List.copyOf(measures);
    heads = List.copyOf(heads);
    tails = List.copyOf(tails);
    if (heads.isEmpty() || tails.isEmpty()) {
      throw new IllegalArgumentException(FILE + ": no heads or no tails");
    }
  }

  static MentionRules read(Library library) {
    return RuleFile.read(library, FILE, MentionRules.class);
  }

  /** The kind with this code. */
  static MentionKind kind(String code) {
    return Arrays.stream(MentionKind.values())
        .filter(k -> k.code().equals(code))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(FILE + ": no mention kind " + code));
  }

  /**
   * The word that closes a list.
   *
   * @param notAfter what it is part of another word behind: 平等
   * @param notBefore what it is part of another word before: 等级
   * @param aside what shows, between it and a head, that the list belongs to another noun before
   *     the head: 云计算等技术在农产品领域的应用
   */
  record Etc(String word, List<String> notAfter, List<String> notBefore, List<String> aside) {
    Etc {
      aside = List.copyOf(aside);
      notAfter = List.copyOf(notAfter);
      notBefore = List.copyOf(notBefore);
    }
  }

  /** Names of one kind that are no reference data. */
  record NameList(String kind, List<String> names) {
    NameList {
      names = List.copyOf(names);
    }
  }

  /** When names never seen are believed, in a list closed by 等. */
  enum Mint {
    @JsonProperty("never")
    NEVER,
    /** Where a name known as the head's kind stands in the list too. */
    @JsonProperty("in-company")
    IN_COMPANY,
    @JsonProperty("always")
    ALWAYS
  }

  /**
   * Words that say what the names before them are.
   *
   * @param mint when names never seen are believed on the strength of this head
   * @param retype whether a name known as something else becomes this kind
   * @param notAfter what makes another word of it: 业 behind 专
   * @param notBefore what makes another word of it: 产业 before 工人
   */
  record Head(
      String id,
      String kind,
      Mint mint,
      boolean retype,
      List<String> notAfter,
      List<String> notBefore,
      List<String> words) {
    Head {
      notAfter = List.copyOf(notAfter);
      notBefore = List.copyOf(notBefore);
      words = List.copyOf(words);
    }
  }

  /**
   * Words that end a name of their kind.
   *
   * @param least fewest characters before the word
   * @param startsWithPlace whether the name must begin with a place or 国家, 全国
   * @param notBefore what makes another word of it: 工程 before 师
   */
  record Tail(
      String id,
      String kind,
      int least,
      boolean startsWithPlace,
      List<String> words,
      List<String> notBefore) {
    Tail {
      words = List.copyOf(words);
      notBefore = List.copyOf(notBefore);
    }
  }

  /**
   * When a name counts without a head.
   *
   * @param industries industries believed wherever they stand
   * @param endings how the name of an industry ends that is believed wherever it stands
   * @param notEndings endings that only look like those
   * @param goesOn what makes another word of such an ending: 制造业务
   * @param slogans what a name stands behind in a slogan, where it tells no industry: 互联网+教育
   * @param after what stands right behind an industry that is acted on
   * @param afterList what stands right behind one, or behind a list of them
   * @param before verbs that stand right before an industry, or a list of them, that is acted on
   * @param never names too general to be a mention
   * @param notAlone names too general to be a mention without a head
   */
  record Sight(
      List<String> industries,
      List<String> endings,
      List<String> notEndings,
      List<String> goesOn,
      List<String> slogans,
      List<String> after,
      List<String> afterList,
      List<String> before,
      List<String> never,
      List<String> notAlone) {
    Sight {
      endings = List.copyOf(endings);
      notEndings = List.copyOf(notEndings);
      goesOn = List.copyOf(goesOn);
      slogans = List.copyOf(slogans);
      industries = List.copyOf(industries);
      after = List.copyOf(after);
      afterList = List.copyOf(afterList);
      before = List.copyOf(before);
      never = List.copyOf(never);
      notAlone = List.copyOf(notAlone);
    }
  }

  /**
   * @param standardHeads what follows a title or a list of titles that are standards
   * @param standardEndings how the title of a standard ends
   */
  record Documents(
      List<String> standardHeads, List<String> standardEndings, List<String> abbreviation) {
    Documents {
      standardHeads = List.copyOf(standardHeads);
      standardEndings = List.copyOf(standardEndings);
      abbreviation = List.copyOf(abbreviation);
    }
  }

  /**
   * @param same spelling → the name it stands for
   * @param endings endings an industry's name does without → what is left of them
   * @param looseEndings endings it does without where the rest is a known industry
   * @param keep names that keep their ending
   * @param methods the key of the standards that are methods of management
   */
  record Canonical(
      Map<String, String> same,
      Map<String, String> endings,
      List<String> looseEndings,
      List<String> keep,
      String methods) {
    Canonical {
      same = Map.copyOf(same);
      endings = Map.copyOf(endings);
      looseEndings = List.copyOf(looseEndings);
      keep = List.copyOf(keep);
    }
  }

  /**
   * Where an industry is named but not acted on.
   *
   * @param notAfter what stands before a partner or a theme, in the same clause
   * @param notBefore what stands right behind one
   * @param partners what stands right before a partner: 与零售企业
   * @param partnerHeads what a partner is called, right behind its industry
   * @param sizes what may stand between the two: 与大型零售企业
   * @param institutions those who act beside the bodies of an industry, in the same clause: 学校、养老机构
   * @param bodies what such a body is called, right behind its industry
   * @param never canonical names too general for what a task acts on
   * @param functions canonical names that are an industry only where a head says so
   * @param functionRules the rules whose heads say so
   */
  record Acting(
      List<String> notAfter,
      List<String> notBefore,
      List<String> partners,
      List<String> partnerHeads,
      List<String> sizes,
      List<String> institutions,
      List<String> bodies,
      List<String> never,
      List<String> functions,
      List<String> functionRules) {
    Acting {
      never = List.copyOf(never);
      functions = List.copyOf(functions);
      functionRules = List.copyOf(functionRules);
      partners = List.copyOf(partners);
      partnerHeads = List.copyOf(partnerHeads);
      sizes = List.copyOf(sizes);
      institutions = List.copyOf(institutions);
      bodies = List.copyOf(bodies);
      notAfter = List.copyOf(notAfter);
      notBefore = List.copyOf(notBefore);
    }
  }
}
