// SPDX-License-Identifier: EPL-2.0
package org.palier.search.index;

import java.io.IOException;
import java.util.BitSet;

import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.jspecify.annotations.Nullable;
import org.palier.ground.Progress;

/** Gathers the keys of all that an index finds; asks now and then whether somebody still waits. */
final class FoundKeys extends SimpleCollector {

	private static final int OFTEN = 0x3FFF;

	private final BitSet keys = new BitSet();
	private final Progress waiting;
	private @Nullable NumericDocValues values;
	private int seen;

	FoundKeys(Progress waiting) {
		this.waiting = waiting;
	}

	@Override
	protected void doSetNextReader(@Nullable LeafReaderContext context) throws IOException {
		values = context == null ? null : DocValues.getNumeric(context.reader(), Fields.KEY);
	}

	@Override
	public void setScorer(@Nullable Scorable scorer) {
		// Nobody asks how well.
	}

	@Override
	public void collect(int doc) throws IOException {
		if ((++seen & OFTEN) == 0) {
			waiting.checkCancelled();
		}
		NumericDocValues of = values;
		if (of != null && of.advanceExact(doc)) {
			keys.set((int) of.longValue());
		}
	}

	@Override
	public ScoreMode scoreMode() {
		return ScoreMode.COMPLETE_NO_SCORES;
	}

	BitSet keys() {
		return keys;
	}
}
