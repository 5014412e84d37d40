// SPDX-License-Identifier: EPL-2.0
package org.palier.coding.sets;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

import org.palier.ground.text.Bilingual;
import org.palier.numbers.claims.Coverage;
import org.palier.numbers.view.StudyView;

/**
 * The bodies that a sample represents: those that wrote the posts from which it is drawn, beside those of the study.
 *
 * @param posts   that can be drawn
 * @param bodies  of the study that may write, as home counts them, and those of them that wrote any of these posts
 * @param largest the body that wrote the most of them; empty where none wrote any
 * @param most    posts of that body
 */
public record FrameCoverage(int posts, Coverage bodies, Optional<Bilingual> largest, int most) {

	private static final int HALF = 2;
	private static final double PERCENT = 100;

	/** The coverage of the posts that can be drawn. @param view of the same study */
	public static FrameCoverage of(SamplingFrame frame, StudyView view) {
		Map<Integer, Integer> written = new HashMap<>();
		IntStream.range(0, frame.size()).map(frame::agency).filter(it -> it >= 0 && view.isCounted(it))
				.forEach(it -> written.merge(it, 1, Integer::sum));
		long all = IntStream.range(0, view.agencies().size()).filter(view::isCounted)
				.filter(it -> written.containsKey(it) || view.presences(it) > 0 || !view.isChecked(it)).count();
		Optional<Map.Entry<Integer, Integer>> largest = written.entrySet().stream()
				.max(Map.Entry.<Integer, Integer>comparingByValue().thenComparing(Map.Entry.<Integer, Integer>comparingByKey().reversed()));
		return new FrameCoverage(frame.size(), Coverage.ofBodies(all, written.size()), largest.map(it -> view.agencies().get(it.getKey()).name()),
				largest.map(Map.Entry::getValue).orElse(0));
	}

	/** Whether the result will apply to the bodies of the study. */
	public boolean isEnough() {
		return bodies.hasBodies() && (isOfAll() || HALF * (long) most <= posts);
	}

	private boolean isOfAll() {
		return bodies.bodies() == 1;
	}

	/** How many posts, of how many bodies. */
	public Bilingual counted() {
		return SetWords.text("coverage.counted", posts, bodies.behind(), bodies.bodies());
	}

	/** The bodies to which the result will apply. */
	public Bilingual meaning() {
		Bilingual name = largest.orElse(Bilingual.EMPTY);
		if (bodies.behind() == 0) {
			return SetWords.text("coverage.nobody");
		}
		if (bodies.behind() == 1) {
			return isOfAll() ? SetWords.text("coverage.all", name) : SetWords.text("coverage.one", name);
		}
		if (!bodies.hasBodies()) {
			return SetWords.text("coverage.few", bodies.behind(), bodies.bodies());
		}
		return isEnough() ? SetWords.text("coverage.enough") : SetWords.text("coverage.most", name, Math.round(PERCENT * most / posts));
	}
}
