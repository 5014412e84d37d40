// SPDX-License-Identifier: EPL-2.0
package org.palier.explore;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.palier.explore.PivotField.Subject;
import org.palier.ground.table.CellFilter;
import org.palier.ground.table.CellFilter.CoderAgreement;
import org.palier.ground.table.CellFilter.Coding;
import org.palier.ground.table.Counted;
import org.palier.model.PresenceStatus;
import org.palier.numbers.view.StudyView;
import org.palier.numbers.view.TheoryView;

/** Lists the things that numbers of a census count. One thread uses it. */
final class CensusListing implements Listing {

	private final StudyView view;
	private final BodiesOf bodies;
	private final Measure measure;
	private final boolean checked;

	/** @param checked whether bodies that somebody looked for are meant, in place of those that were found */
	CensusListing(PivotFields fields, Measure measure, boolean checked) {
		this.view = fields.view();
		this.bodies = new BodiesOf(fields);
		this.measure = measure;
		this.checked = checked;
	}

	@Override
	public @Nullable Counted of(List<Some> some) {
		if (view.isSupposed()) {
			return null;
		}
		CellFilter cells = CellFilter.ALL.ofFrame();
		for (Some each : some) {
			cells = each.isAll() ? cells : switch (each.field().subject()) {
			case BODY -> bodies(cells, each);
			case PAGE -> cells.withPlatforms(Set.copyOf(each.ids()));
			case CODE, POST -> cells;
			};
		}
		return switch (measure) {
		case BODIES -> new Counted.Agencies(cells, 0, Counted.ANY_NUMBER);
		case PRESENT -> new Counted.Agencies(checked ? cells.withStatus(PresenceStatus.PRESENT, PresenceStatus.ABSENT) : present(cells), 1,
				Counted.ANY_NUMBER);
		case PAGES -> pages(present(cells), some.stream().filter(it -> it.field().isCode() && !it.isAll()).toList());
		case USAGES -> new Counted.Usages(cells.withCoding(new Coding("", CoderAgreement.CODED)), usages(some));
		default -> throw new IllegalStateException(measure.id());
		};
	}

	private static CellFilter present(CellFilter cells) {
		return cells.withStatus(PresenceStatus.PRESENT);
	}

	/** By government and category as filters name them; by other fields the bodies themselves. */
	private CellFilter bodies(CellFilter cells, Some some) {
		if (some.positions().size() == 1 && some.field().id().equals(PivotFields.GOVERNMENT)) {
			return cells.withJurisdiction(some.ids().getFirst());
		}
		if (some.positions().size() == 1 && some.field().id().equals(PivotFields.CATEGORY)) {
			return cells.withCategory(some.ids().getFirst());
		}
		Set<String> ids = bodies.in(List.of(some)).mapToObj(it -> view.agencies().get(it).id())
				.filter(it -> cells.agencies().isEmpty() || cells.agencies().contains(it)).collect(Collectors.toSet());
		// No body stands for any body.
		return cells.withAgencies(ids.isEmpty() ? Set.of("") : ids);
	}

	private static @Nullable Counted pages(CellFilter present, List<Some> codes) {
		if (codes.isEmpty()) {
			return new Counted.Cells(present);
		}
		Some usage = codes.getFirst();
		if (codes.size() == 1 && usage.positions().size() == 1) {
			String id = usage.ids().getFirst();
			boolean seen = !id.equals(PivotFields.NONE_SEEN) && !id.equals(PivotFields.NOT_READ);
			return seen ? new Counted.Cells(present.withCoding(new Coding(id, CoderAgreement.SHOWN))) : null;
		}
		// All that are parts of shares: whatever was read.
		return new Counted.Cells(present.withCoding(new Coding("", CoderAgreement.CODED)));
	}

	/** Ids of usages by platform that are in the groups of each field of codes. */
	private Map<String, Set<String>> usages(List<Some> some) {
		List<Some> codes = some.stream().filter(it -> it.field().subject() == Subject.CODE).toList();
		Map<String, Set<String>> usages = new HashMap<>();
		for (int platform = 0; platform < view.platforms().size(); platform++) {
			Set<String> here = new HashSet<>();
			for (int usage = 0; usage < view.usages().size(); usage++) {
				if (isIn(codes, usage, platform)) {
					here.add(view.usages().get(usage).id());
				}
			}
			if (!here.isEmpty()) {
				usages.put(view.platforms().get(platform).id(), here);
			}
		}
		return usages;
	}

	private boolean isIn(List<Some> codes, int usage, int platform) {
		for (Some each : codes) {
			var facet = each.field().facet();
			TheoryView theory = facet == null ? null : view.theory(facet).orElse(null);
			int category = theory == null ? usage : theory.categoryOf(usage, platform);
			int group = category == TheoryView.UNPLACED && theory != null ? theory.categories().size() : category;
			if (!each.positions().contains(group)) {
				return false;
			}
		}
		return true;
	}
}
