// SPDX-License-Identifier: EPL-2.0
package org.palier.findings;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import org.palier.ground.text.Bilingual;
import org.palier.numbers.claims.ShareRange;
import org.palier.statistics.differences.ShareDifference;

/**
 * How a change since the earlier study is said.
 *
 * @param key  of its sentences, without what tells them apart
 * @param with what they name before the two numbers
 * @param in   the government that they are of; empty for all
 */
record EarlierWords(String key, List<Object> with, Bilingual in) {

	/** Copies its list. */
	EarlierWords {
		with = List.copyOf(with);
	}

	/** The sentence by a range that excludes no difference; the earlier number comes first. */
	Function<ShareDifference, Bilingual> sentence(ShareRange now, ShareRange then) {
		Bilingual[] told = Phrases.percents(then.value(), now.value());
		return range -> {
			List<Object> all = new ArrayList<>(with);
			all.addAll(List.of(told));
			return Phrases.apart(in, FindingWords.WORDS.text(key + (range.low() > 0 ? ".more" : ".less"), all.toArray()));
		};
	}

	/** The sentence that says what is not known. */
	Bilingual open() {
		return Phrases.apart(in, FindingWords.WORDS.text(key + ".open", with.toArray()));
	}
}
