package io.zhengmai.search;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.cjk.CJKBigramFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;

/**
 * Cuts Chinese into pairs of neighbouring characters, and everything else into words (UAX 29).
 *
 * <p>Pairs need no dictionary: the new words of policy (三品, 专精特新) and the short names of agencies
 * are found like any other. For the index single characters are kept as well, for words of one
 * character.
 */
final class ChineseAnalyzer extends Analyzer {
  private final boolean singles;

  private ChineseAnalyzer(boolean singles) {
    this.singles = singles;
  }

  static ChineseAnalyzer forIndex() {
    return new ChineseAnalyzer(true);
  }

  /** A single character is a token only where it stands alone. */
  static ChineseAnalyzer forQuery() {
    return new ChineseAnalyzer(false);
  }

  @Override
  protected TokenStreamComponents createComponents(String field) {
    Tokenizer source = new StandardTokenizer();
    TokenStream folded = new FoldingFilter(source);
    int scripts =
        CJKBigramFilter.HAN
            | CJKBigramFilter.HIRAGANA
            | CJKBigramFilter.KATAKANA
            | CJKBigramFilter.HANGUL;
    return new TokenStreamComponents(source, new CJKBigramFilter(folded, scripts, singles));
  }

  @Override
  protected TokenStream normalize(String field, TokenStream in) {
    return new FoldingFilter(in);
  }
}
