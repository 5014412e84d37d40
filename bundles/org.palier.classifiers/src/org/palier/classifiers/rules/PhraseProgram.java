// SPDX-License-Identifier: EPL-2.0
package org.palier.classifiers.rules;

import org.palier.classifiers.rules.Phrase.Element;

/**
 * A phrase as numbers, so that it is held against a post without comparing words. Immutable.
 *
 * @param steps   the number of a place of the automaton; {@link #GAP}; or {@link #KIND} less the ordinal of a kind of tokens
 * @param atStart only where the body of the post begins
 * @param atEnd   only where the post ends
 */
record PhraseProgram(int[] steps, boolean atStart, boolean atEnd) {

	/** Stands for the state of what is no tag. */
	static final int NO_TAG = -1;

	private static final int GAP = -1;
	private static final int KIND = -2;

	/**
	 * A post, each token of which was read by the automaton.
	 *
	 * @param states where each token ends in it
	 * @param tagged where it ends with its sign; {@link #NO_TAG} for what is no tag
	 */
	record TokenStates(PostText text, WordTrie words, int[] states, int[] tagged) {

		boolean fits(int step, int token) {
			if (step <= KIND) {
				return text.tokens().kind(token).ordinal() == KIND - step;
			}
			return words.fits(states[token], step) || tagged[token] != NO_TAG && words.fits(tagged[token], step);
		}
	}

	static PhraseProgram of(Phrase phrase, WordTrie words) {
		int[] steps = phrase.elements().stream().mapToInt(it -> switch (it) {
		case Element.Words some -> words.number(some);
		case Element.OfKind kind -> KIND - kind.kind().ordinal();
		case Element.Gap gap -> GAP;
		}).toArray();
		return new PhraseProgram(steps, phrase.atStart(), phrase.atEnd());
	}

	/**
	 * Holds the phrase against a post from a position on.
	 *
	 * @return position after the last token, or -1 when it does not fit
	 */
	int match(TokenStates place, int from) {
		return atStart && from != place.text().body() ? -1 : match(place, from, 0);
	}

	private int match(TokenStates place, int from, int step) {
		int size = place.text().size();
		int position = from;
		for (int i = step; i < steps.length; i++) {
			if (steps[i] == GAP) {
				return gap(place, position, i + 1);
			}
			if (position >= size || !place.fits(steps[i], position)) {
				return -1;
			}
			position++;
		}
		return atEnd && position != size ? -1 : position;
	}

	private int gap(TokenStates place, int from, int step) {
		int size = place.text().size();
		for (int skipped = 0; skipped <= Phrase.GAP && from + skipped < size; skipped++) {
			int end = match(place, from + skipped, step);
			if (end >= 0) {
				return end;
			}
			if (place.text().tokens().is(from + skipped, TokenKind.SENTENCE_END)) {
				return -1;
			}
		}
		return -1;
	}
}
