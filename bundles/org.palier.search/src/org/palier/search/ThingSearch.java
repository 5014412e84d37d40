// SPDX-License-Identifier: EPL-2.0
package org.palier.search;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

import org.palier.ground.Progress;
import org.palier.interviews.text.Place;
import org.palier.interviews.text.Span;
import org.palier.search.index.ThingIndex;
import org.palier.search.words.Line;
import org.palier.search.words.Said;
import org.palier.search.words.WantedWords;

/** Search over things in memory, of whatever kinds. Immutable; thread-safe. */
public final class ThingSearch {

	private final List<Thing> things;
	private final ThingIndex index;

	/** Reads the words of things: a hundred thousand take a second or two. */
	public ThingSearch(List<Thing> things, Progress progress) {
		this.things = List.copyOf(things);
		this.index = ThingIndex.of(this.things.stream().map(Thing::texts).toList(), progress);
	}

	/**
	 * What is found of each kind that there is a thing of.
	 *
	 * @param wants which things are looked through
	 * @param most  hits of a kind that are shown
	 */
	public Map<Kind, Found> find(WantedWords wanted, Predicate<Thing> wants, int most) {
		Map<Kind, Long> among = new EnumMap<>(Kind.class);
		things.stream().filter(wants).forEach(it -> among.merge(it.kind(), 1L, Long::sum));
		Map<Kind, List<Integer>> numbers = new EnumMap<>(Kind.class);
		for (int each : index.find(wanted)) {
			if (wants.test(things.get(each))) {
				numbers.computeIfAbsent(things.get(each).kind(), kind -> new ArrayList<>()).add(each);
			}
		}
		Map<Kind, Found> found = new EnumMap<>(Kind.class);
		among.forEach((kind, count) -> {
			List<Integer> of = numbers.getOrDefault(kind, new ArrayList<>());
			if (kind == Kind.INTERVIEWS || kind == Kind.NOTES) {
				// As it was said.
				of.sort(null);
			}
			found.put(kind, new Found(kind, count, of.size(), of.stream().limit(most).map(it -> hit(things.get(it), wanted)).toList()));
		});
		return found;
	}

	private static Hit hit(Thing thing, WantedWords wanted) {
		Line line = wanted.line(thing.texts());
		return new Hit(thing.kind(), thing.title(), line, place(thing, wanted));
	}

	/** Of what was said, where in the paragraph. */
	private static FoundAt place(Thing thing, WantedWords wanted) {
		if (thing.place() instanceof FoundAt.Interviewed said && thing.texts().size() == 1) {
			Said text = thing.texts().getFirst();
			List<Line.Mark> marks = said.words().from().codePoint() == 0 ? wanted.in(text) : List.of();
			int paragraph = said.words().from().paragraph();
			int length = text.text().codePointCount(0, text.text().length());
			if (!marks.isEmpty() && said.words().to().equals(new Place(paragraph, length))) {
				Line.Mark first = marks.getFirst();
				return new FoundAt.Interviewed(said.interview(), new Span(new Place(paragraph, text.text().codePointCount(0, first.from())),
						new Place(paragraph, text.text().codePointCount(0, first.to()))));
			}
		}
		return thing.place();
	}
}
