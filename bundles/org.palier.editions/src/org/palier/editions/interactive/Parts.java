// SPDX-License-Identifier: EPL-2.0
package org.palier.editions.interactive;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.palier.ground.Progress;
import org.palier.numbers.view.StudyView;
import org.palier.numbers.view.ViewPart;
import org.palier.reports.content.FrontPart;

/**
 * All that filters can leave of a study: those of no body, and those on a platform where nobody was looked for and nobody wrote, are left
 * out; of many, those of few filters are kept. Immutable.
 *
 * @param all    by key, what has fewer filters first; the whole study is the first
 * @param ranges shares that are shown with a range, in all of them: at least 1
 * @param left   how many more there would have been
 */
record Parts(Map<String, Part> all, int ranges, int left) {

	/** @param most that are kept @param hidden of which nothing is told */
	static Parts of(StudyView view, int most, Predicate<ViewPart> hidden, Progress progress) {
		Map<String, Part> all = new LinkedHashMap<>();
		int left = 0;
		for (ViewPart part : possible(view)) {
			progress.checkCancelled();
			if (all.size() == most) {
				left++;
				continue;
			}
			FrontPart front = FrontPart.of(view, part);
			if (part.isAll() || front.hasLevels() || front.presences().checked() > 0
					|| part.platform() == StudyView.NONE && front.presences().agencies() > 0) {
				all.put(Part.key(part), new Part(part, front, hidden.test(part)));
			}
		}
		return new Parts(all, Math.max(1, all.values().stream().mapToInt(Part::ranges).sum()), left);
	}

	/** Those with a body in them. A filter of which all bodies are of one value is no filter. */
	private static List<ViewPart> possible(StudyView view) {
		List<ViewPart> parts = new ArrayList<>();
		List<Integer> platforms = platforms(view);
		for (int government : choices(used(view, true))) {
			for (int category : choices(used(view, false))) {
				var bodies = new ViewPart(government, category, StudyView.NONE);
				if (bodies.isAll() || IntStream.range(0, view.agencies().size()).anyMatch(it -> bodies.has(view, it))) {
					choices(platforms).forEach(it -> parts.add(new ViewPart(government, category, it)));
				}
			}
		}
		parts.sort(Comparator.comparingInt(ViewPart::filters));
		return parts;
	}

	private static List<Integer> choices(List<Integer> values) {
		return values.size() < 2 ? List.of(StudyView.NONE) : Stream.concat(Stream.of(StudyView.NONE), values.stream()).toList();
	}

	/** Governments, or kinds of bodies, that have a body. */
	static List<Integer> used(StudyView view, boolean governments) {
		return view.agencies().stream().map(it -> governments ? it.jurisdiction() : it.category()).filter(it -> it != StudyView.NONE)
				.distinct().sorted().toList();
	}

	/** Platforms where somebody was found or wrote, those with most accounts first. */
	static List<Integer> platforms(StudyView view) {
		FrontPart all = FrontPart.of(view, ViewPart.ALL);
		List<Integer> found = new ArrayList<>(all.presences().largest());
		IntStream.range(0, view.posts().cells()).filter(view.posts()::isOwn).map(view.posts()::platform).filter(it -> it != StudyView.NONE)
				.distinct().sorted()
				.filter(it -> !found.contains(it)).forEach(found::add);
		return found;
	}

	/** The whole study. */
	Part whole() {
		return all.values().iterator().next();
	}
}
