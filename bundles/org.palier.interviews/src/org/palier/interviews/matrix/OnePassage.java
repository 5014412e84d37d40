// SPDX-License-Identifier: EPL-2.0
package org.palier.interviews.matrix;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;
import org.palier.interviews.coders.PassagesInForce.Standing;
import org.palier.interviews.text.Span;
import org.palier.model.Code;
import org.palier.model.Coder;

/**
 * Passages of several coders that count as one: they overlap and have a code in common. Each passage of one coder
 * counts by itself. Used by one thread.
 */
final class OnePassage {

	/** The first to begin, by which the others are held against it. */
	private final List<Standing> same = new ArrayList<>();
	private final Set<@Nullable Coder> coders = new HashSet<>();

	private OnePassage(Standing first) {
		add(first);
	}

	/**
	 * How many passages there are.
	 *
	 * @param passages of one interview, by beginning
	 * @param code     says which codes count
	 */
	static int count(List<Standing> passages, Predicate<Code> code) {
		List<OnePassage> found = new ArrayList<>();
		for (Standing each : passages) {
			found.stream().filter(it -> it.takes(each, code)).findFirst().ifPresentOrElse(it -> it.add(each), () -> found.add(new OnePassage(each)));
		}
		return found.size();
	}

	private void add(Standing passage) {
		same.add(passage);
		coders.add(passage.passage().getCoder());
	}

	private boolean takes(Standing other, Predicate<Code> code) {
		return !coders.contains(other.passage().getCoder())
				&& same.stream().anyMatch(it -> Span.of(it.passage()).overlaps(Span.of(other.passage()))
				&& it.codes().stream().anyMatch(each -> code.test(each) && other.codes().contains(each)));
	}
}
