// SPDX-License-Identifier: EPL-2.0
package org.palier.classifiers.linear;

import java.util.Arrays;

import org.palier.corpus.Post;

/**
 * A post as numbers in the rows of a vocabulary: 1 + ln of how often a feature occurs, times its rarity; each kind of features
 * then has length 1. Holds its room for one thread; read anew for each post.
 */
final class PostVector implements Features {

	/** 1 + ln of how often a feature occurs; more often counts no more. */
	private static final float[] LOG = new float[64];

	static {
		for (int i = 1; i < LOG.length; i++) {
			LOG[i] = (float) (1 + StrictMath.log(i));
		}
	}

	/** Words whose sequences are kept: few words make up most of what is said. */
	private static final int WORDS_KEPT = 1 << 13;
	/** Sequences of a word that is kept. */
	private static final int MOST = 128;

	private final Vocabulary vocabulary;
	private final PostReader reader;
	private final int[] times;
	private int[] rows = new int[512];
	private float[] values = new float[512];
	private int[] starts = new int[512];
	private int[] ends = new int[512];
	private final double[] lengths = new double[KINDS];
	private final float[] roots = new float[KINDS];
	private final WordPieces[] known = new WordPieces[WORDS_KEPT];
	private final int[] newRows = new int[MOST];
	private final byte[] newFirsts = new byte[MOST];
	private final byte[] newLasts = new byte[MOST];
	private int sequences;
	private int size;

	/** The sequences of characters of a word that the vocabulary has, with the letters at which each begins and ends. */
	private record WordPieces(char[] letters, int[] rows, byte[] firsts, byte[] lasts) {
	}

	PostVector(Vocabulary vocabulary, Concepts concepts) {
		this.vocabulary = vocabulary;
		this.reader = new PostReader(concepts);
		this.times = new int[vocabulary.size()];
	}

	/** Reads a post. @return true when it has a word */
	boolean read(Post post) {
		size = 0;
		boolean words = reader.read(post, this);
		Arrays.fill(lengths, 0);
		for (int i = 0; i < size; i++) {
			int row = rows[i];
			int kind = vocabulary.kind(row);
			float often = kind == FORM ? 1 : LOG[Math.min(times[row], LOG.length - 1)];
			float value = often * vocabulary.rarity(row);
			values[i] = value;
			lengths[kind] += value * value;
			times[row] = 0;
		}
		for (int kind = 0; kind < KINDS; kind++) {
			roots[kind] = (float) Math.sqrt(lengths[kind]);
		}
		for (int i = 0; i < size; i++) {
			values[i] /= roots[vocabulary.kind(rows[i])];
		}
		return words;
	}

	@Override
	public boolean knows(PostReader.Word word) {
		WordPieces one = known[word.hash() & known.length - 1];
		if (one == null || !word.says(one.letters)) {
			sequences = 0;
			return false;
		}
		for (int i = 0; i < one.rows.length; i++) {
			met(one.rows[i], word.start(one.firsts[i]), word.end(one.lasts[i]));
		}
		return true;
	}

	@Override
	public void sequence(int hash, PostReader.Word word, int first, int last) {
		int row = vocabulary.row(Vocabulary.key(CHARACTERS, hash));
		if (row >= 0) {
			if (sequences < MOST) {
				newRows[sequences] = row;
				newFirsts[sequences] = (byte) first;
				newLasts[sequences] = (byte) last;
			}
			sequences++;
			met(row, word.start(first), word.end(last));
		}
	}

	@Override
	public void done(PostReader.Word word) {
		if (sequences <= MOST && word.length() < Byte.MAX_VALUE) {
			known[word.hash() & known.length - 1] = new WordPieces(word.letters(), Arrays.copyOf(newRows, sequences),
					Arrays.copyOf(newFirsts, sequences),
					Arrays.copyOf(newLasts, sequences));
		}
	}

	@Override
	public void feature(int kind, int hash, int start, int end) {
		int row = vocabulary.row(Vocabulary.key(kind, hash));
		if (row >= 0) {
			met(row, start, end);
		}
	}

	private void met(int row, int start, int end) {
		if (times[row]++ == 0) {
			if (size == rows.length) {
				rows = Arrays.copyOf(rows, size * 2);
				values = Arrays.copyOf(values, size * 2);
				starts = Arrays.copyOf(starts, size * 2);
				ends = Arrays.copyOf(ends, size * 2);
			}
			starts[size] = start;
			ends[size] = end;
			rows[size++] = row;
		}
	}

	int size() {
		return size;
	}

	int row(int i) {
		return rows[i];
	}

	int kind(int i) {
		return vocabulary.kind(rows[i]);
	}

	float value(int i) {
		return values[i];
	}

	/** Where it stands first in the words of the post. */
	int start(int i) {
		return starts[i];
	}

	/** Where it ends there. */
	int end(int i) {
		return ends[i];
	}
}
