// SPDX-License-Identifier: EPL-2.0
package org.palier.search;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

import org.palier.ground.Progress;
import org.palier.interviews.text.Span;
import org.palier.interviews.text.TextPosition;
import org.palier.search.index.EntryIndex;
import org.palier.search.words.Line;
import org.palier.search.words.SearchText;
import org.palier.search.words.WantedWords;

/** Search over things in memory, of whatever kinds. Immutable; thread-safe. */
public final class EntrySearch {

	private final List<SearchEntry> things;
	private final EntryIndex index;

	/** Reads the words of things: a hundred thousand take a second or two. */
	public EntrySearch(List<SearchEntry> things, Progress progress) {
		this.things = List.copyOf(things);
		this.index = EntryIndex.of(this.things.stream().map(SearchEntry::texts).toList(), progress);
	}

	/**
	 * Returns the hits of each kind of which there is an entry.
	 *
	 * @param wants which things are looked through
	 * @param most  hits of a kind that are shown
	 */
	public Map<HitKind, KindHits> find(WantedWords wanted, Predicate<SearchEntry> wants, int most) {
		Map<HitKind, Long> among = new EnumMap<>(HitKind.class);
		things.stream().filter(wants).forEach(it -> among.merge(it.kind(), 1L, Long::sum));
		Map<HitKind, List<Integer>> numbers = new EnumMap<>(HitKind.class);
		for (int each : index.find(wanted)) {
			if (wants.test(things.get(each))) {
				numbers.computeIfAbsent(things.get(each).kind(), kind -> new ArrayList<>()).add(each);
			}
		}
		Map<HitKind, KindHits> found = new EnumMap<>(HitKind.class);
		among.forEach((kind, count) -> {
			List<Integer> of = numbers.getOrDefault(kind, new ArrayList<>());
			if (kind == HitKind.INTERVIEWS || kind == HitKind.NOTES) {
				// The words as they were said.
				of.sort(null);
			}
			found.put(kind, new KindHits(kind, count, of.size(), of.stream().limit(most).map(it -> hit(things.get(it), wanted)).toList()));
		});
		return found;
	}

	private static Hit hit(SearchEntry thing, WantedWords wanted) {
		Line line = wanted.line(thing.texts());
		return new Hit(thing.kind(), thing.title(), line, place(thing, wanted));
	}

	/** The place of the words in the paragraph. */
	private static HitTarget place(SearchEntry thing, WantedWords wanted) {
		if (thing.place() instanceof HitTarget.Interviewed said && thing.texts().size() == 1) {
			SearchText text = thing.texts().getFirst();
			List<Line.Mark> marks = said.words().from().codePoint() == 0 ? wanted.in(text) : List.of();
			int paragraph = said.words().from().paragraph();
			int length = text.text().codePointCount(0, text.text().length());
			if (!marks.isEmpty() && said.words().to().equals(new TextPosition(paragraph, length))) {
				Line.Mark first = marks.getFirst();
				return new HitTarget.Interviewed(said.interview(), new Span(new TextPosition(paragraph, text.text().codePointCount(0, first.from())),
						new TextPosition(paragraph, text.text().codePointCount(0, first.to()))));
			}
		}
		return thing.place();
	}
}
