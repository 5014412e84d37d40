// SPDX-License-Identifier: EPL-2.0
package org.palier.findings;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.palier.model.PresenceStatus;
import org.palier.numbers.claims.Coverage;
import org.palier.numbers.claims.ShareRange;
import org.palier.numbers.view.EarlierStudy;
import org.palier.numbers.view.StudyView;
import org.palier.numbers.view.StudyView.PlatformView;
import org.palier.numbers.view.TheoryView;

/**
 * The agencies that two studies count, and the pages that both found on the platforms that both have. An agency is known to
 * have no page only when all these platforms were checked.
 */
final class BodiesOfBoth {

	/** Whether a body was seen to have the thing. */
	private enum Sighting {
		YES, NO, UNKNOWN
	}

	/** A body by its positions. */
	private record Both(int now, int then) {

		int at(boolean later) {
			return later ? now : then;
		}
	}

	/**
	 * How many bodies have something.
	 *
	 * @param with    that have it
	 * @param without that do not
	 * @param bodies  all
	 */
	record Counted(long with, long without, long bodies) {

		/** The share of those that were looked at; its range holds what the others may be. Not of nothing. */
		ShareRange share() {
			return ShareRange.looked(with, with + without, bodies);
		}

		Coverage coverage() {
			return Coverage.ofBodies(bodies, with + without);
		}

		boolean isKnown() {
			return with + without > 0;
		}
	}

	/** In both studies. */
	record Counts(Counted now, Counted then) {
	}

	private final StudyView now;
	private final StudyView then;
	private final List<Both> bodies = new ArrayList<>();
	private final List<Both> platforms = new ArrayList<>();

	/** @param jurisdiction id of the government whose bodies are looked at; empty for all */
	BodiesOfBoth(StudyView now, EarlierStudy.OpenedStudy earlier, String jurisdiction) {
		this.now = now;
		this.then = earlier.view();
		Map<String, Integer> there = new HashMap<>();
		for (int body = 0; body < then.agencies().size(); body++) {
			if (then.isCounted(body)) {
				there.put(then.agencies().get(body).id(), body);
			}
		}
		for (int body = 0; body < now.agencies().size(); body++) {
			Integer before = there.get(earlier.bodies().getOrDefault(now.agencies().get(body).id(), ""));
			if (before != null && now.isCounted(body)
					&& (jurisdiction.isEmpty() || now.jurisdictions().get(now.agencies().get(body).jurisdiction()).id().equals(jurisdiction))) {
				bodies.add(new Both(body, before));
			}
		}
		List<String> names = then.platforms().stream().map(PlatformView::id).toList();
		for (int platform = 0; platform < now.platforms().size(); platform++) {
			int before = names.indexOf(now.platforms().get(platform).id());
			if (before >= 0) {
				platforms.add(new Both(platform, before));
			}
		}
	}

	/** How many bodies both have. */
	int size() {
		return bodies.size();
	}

	/** Platforms that both have, by their positions in the later study. */
	List<Integer> platforms() {
		return platforms.stream().map(Both::now).toList();
	}

	/** Bodies with a page on any platform of both. */
	Counts present() {
		return counts(this::anywhere);
	}

	/** Bodies with a page on a platform. @param platform of both, by its position in the later study */
	Counts on(int platform) {
		Both site = platforms.stream().filter(it -> it.now() == platform).findFirst().orElseThrow();
		return counts((later, body) -> seen(status(later, body, site)));
	}

	/**
	 * Bodies that show a usage of a level on a page.
	 * @param level position, the same in both
	 * @param before the same theory in the earlier study
	 */
	Counts reaching(TheoryView theory, TheoryView before, int level) {
		return counts((later, body) -> reached(later, later ? theory : before, level, body));
	}

	/** Looks at a body in the later or the earlier study. */
	@FunctionalInterface
	private interface Look {
		Sighting of(boolean later, Both body);
	}

	private Counts counts(Look look) {
		return new Counts(counted(true, look), counted(false, look));
	}

	private Counted counted(boolean later, Look look) {
		long with = bodies.stream().filter(it -> look.of(later, it) == Sighting.YES).count();
		long without = bodies.stream().filter(it -> look.of(later, it) == Sighting.NO).count();
		return new Counted(with, without, bodies.size());
	}

	private Sighting anywhere(boolean later, Both body) {
		if (platforms.stream().anyMatch(it -> status(later, body, it) == PresenceStatus.PRESENT)) {
			return Sighting.YES;
		}
		return platforms.isEmpty() || platforms.stream().anyMatch(it -> status(later, body, it) != PresenceStatus.ABSENT) ? Sighting.UNKNOWN
				: Sighting.NO;
	}

	private static Sighting seen(PresenceStatus status) {
		return status == PresenceStatus.PRESENT ? Sighting.YES : status == PresenceStatus.ABSENT ? Sighting.NO : Sighting.UNKNOWN;
	}

	private PresenceStatus status(boolean later, Both body, Both platform) {
		return view(later).status(body.at(later), platform.at(later));
	}

	private StudyView view(boolean later) {
		return later ? now : then;
	}

	private Sighting reached(boolean later, TheoryView theory, int level, Both body) {
		StudyView view = view(later);
		int at = body.at(later);
		boolean unread = false;
		for (Both each : platforms) {
			int platform = each.at(later);
			PresenceStatus status = status(later, body, each);
			boolean read = status == PresenceStatus.PRESENT && view.isCoded(at, platform);
			if (read && shows(view, theory, at, platform, level)) {
				return Sighting.YES;
			}
			unread |= status != PresenceStatus.ABSENT && !read;
		}
		return unread || platforms.isEmpty() ? Sighting.UNKNOWN : Sighting.NO;
	}

	private static boolean shows(StudyView view, TheoryView theory, int body, int platform, int level) {
		for (int usage = 0; usage < view.usages().size(); usage++) {
			if (view.shows(body, platform, usage) && theory.categoryOf(usage, platform) == level) {
				return true;
			}
		}
		return false;
	}
}
