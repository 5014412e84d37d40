// SPDX-License-Identifier: EPL-2.0
package org.palier.search.words;

import java.util.Iterator;
import java.util.List;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.palier.interviews.search.SpokenWord;

/** The words of texts as an index takes them: all forms of a word in one place, and a gap between two texts. */
public final class WordStream extends TokenStream {

	/** No words are looked for across so many. */
	private static final int GAP = 100;

	private final WordTerms terms = new WordTerms();
	private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
	private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
	private Iterator<SearchText> texts = List.<SearchText> of().iterator();
	private String language = "";
	private Iterator<SpokenWord> words = List.<SpokenWord> of().iterator();
	private Iterator<String> forms = List.<String> of().iterator();
	/** Places from the form that was given last to the next one. */
	private int next;

	/** Gives the words of other texts. @return this */
	public WordStream over(List<SearchText> others) {
		texts = others.iterator();
		words = List.<SpokenWord> of().iterator();
		forms = List.<String> of().iterator();
		next = 1;
		return this;
	}

	@Override
	public boolean incrementToken() {
		while (!forms.hasNext()) {
			if (words.hasNext()) {
				String word = words.next().text();
				if (word.length() <= WordTerms.LONGEST) {
					forms = terms.of(word, language).iterator();
				}
			} else if (texts.hasNext()) {
				SearchText said = texts.next();
				language = said.language();
				words = SpokenWord.of(said.text()).iterator();
				next += GAP;
			} else {
				return false;
			}
		}
		clearAttributes();
		term.append(forms.next());
		step.setPositionIncrement(next);
		next = forms.hasNext() ? 0 : 1;
		return true;
	}
}
