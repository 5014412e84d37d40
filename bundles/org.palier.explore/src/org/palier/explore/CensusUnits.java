// SPDX-License-Identifier: EPL-2.0
package org.palier.explore;

import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;

import org.palier.corpus.Facet;
import org.palier.model.PresenceStatus;
import org.palier.numbers.view.StudyView;
import org.palier.numbers.view.TheoryView;

/** Bodies, pages, or usages seen on pages: what a census counts. Bodies that do not count are left out, see {@link StudyView#isCounted}. */
final class CensusUnits implements Units {

	/** No platform, or no usage. */
	private static final int NONE = -1;

	/** Which group a usage of a page is in. */
	@FunctionalInterface
	private interface Group {
		/** @param usage position, or {@link #NONE} where none was seen */
		int of(int body, int platform, int usage);
	}

	private final PivotFields fields;
	private final StudyView view;
	private final Measure measure;
	private final boolean checked;

	/**
	 * @param checked whether bodies that somebody looked for are told of, in place of those that were found; of {@link Measure#PRESENT} alone
	 */
	CensusUnits(PivotFields fields, Measure measure, boolean checked) {
		this.fields = fields;
		this.view = fields.view();
		this.measure = measure;
		this.checked = checked;
	}

	@Override
	public boolean isTangled(List<PivotField> by) {
		return false;
	}

	@Override
	public void each(List<PivotField> by, Visit visit) {
		Group[] groups = by.stream().map(this::group).toArray(Group[]::new);
		boolean byUsage = by.stream().anyMatch(PivotField::isCode);
		int[] found = new int[groups.length];
		for (int body = 0; body < view.agencies().size(); body++) {
			if (view.isCounted(body)) {
				each(body, groups, byUsage, found, visit);
			}
		}
	}

	private void each(int body, Group[] groups, boolean byUsage, int[] found, Visit visit) {
		int here = body;
		switch (measure) {
		case BODIES -> tell(here, NONE, NONE, false, groups, found, visit);
		case PRESENT -> pages(body, checked ? it -> isChecked(here, it) : it -> isPresent(here, it),
				(platform, again) -> tell(here, platform, NONE, again, groups, found, visit));
		case PAGES -> pages(body, it -> isPresent(here, it), (platform, again) -> {
			// A page is a thing of its own, however many its body has.
			if (byUsage && view.isCoded(here, platform)) {
				usages(here, platform, groups, found, visit);
			} else {
				tell(here, platform, NONE, false, groups, found, visit);
			}
		});
		case USAGES -> pages(body, it -> view.isCoded(here, it), (platform, again) -> {
			for (int usage = 0; usage < view.usages().size(); usage++) {
				if (view.shows(here, platform, usage)) {
					tell(here, platform, usage, false, groups, found, visit);
				}
			}
		});
		default -> throw new IllegalStateException(measure.id());
		}
	}

	/** Is told of a page. */
	@FunctionalInterface
	private interface Page {
		void tell(int platform, boolean again);
	}

	private void pages(int body, IntPredicate wanted, Page page) {
		boolean again = false;
		for (int platform = 0; platform < view.platforms().size(); platform++) {
			if (wanted.test(platform)) {
				page.tell(platform, again);
				again = true;
			}
		}
	}

	/** A page once for each usage that it shows; once where it shows none. */
	private void usages(int body, int platform, Group[] groups, int[] found, Visit visit) {
		boolean again = false;
		for (int usage = 0; usage < view.usages().size(); usage++) {
			if (view.shows(body, platform, usage)) {
				tell(body, platform, usage, again, groups, found, visit);
				again = true;
			}
		}
		if (!again) {
			tell(body, platform, NONE, false, groups, found, visit);
		}
	}

	private static void tell(int body, int platform, int usage, boolean again, Group[] groups, int[] found, Visit visit) {
		for (int i = 0; i < groups.length; i++) {
			found[i] = groups[i].of(body, platform, usage);
		}
		visit.tell(found, body, 1, again);
	}

	private boolean isPresent(int body, int platform) {
		return view.status(body, platform) == PresenceStatus.PRESENT;
	}

	private boolean isChecked(int body, int platform) {
		return isPresent(body, platform) || view.status(body, platform) == PresenceStatus.ABSENT;
	}

	private Group group(PivotField field) {
		return switch (field.subject()) {
		case BODY -> {
			var ofBodies = fields.ofBodies(field);
			yield (body, platform, usage) -> ofBodies.applyAsInt(body);
		}
		case PAGE -> (body, platform, usage) -> platform;
		case CODE -> code(field);
		case POST -> throw new IllegalStateException(field.id());
		};
	}

	private Group code(PivotField field) {
		Facet facet = field.facet();
		Optional<TheoryView> theory = facet == null ? Optional.empty() : view.theory(facet);
		if (theory.isPresent()) {
			int unplaced = theory.get().categories().size();
			return (body, platform, usage) -> {
				int category = theory.get().categoryOf(usage, platform);
				return category == TheoryView.UNPLACED ? unplaced : category;
			};
		}
		int none = field.position(PivotFields.NONE_SEEN);
		int unread = field.position(PivotFields.NOT_READ);
		return (body, platform, usage) -> usage != NONE ? usage : view.isCoded(body, platform) ? none : unread;
	}
}
