// SPDX-License-Identifier: EPL-2.0
package org.palier.numbers.indicators;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import org.palier.ground.table.Column;
import org.palier.ground.table.Column.Type;
import org.palier.ground.table.Columns;
import org.palier.ground.table.Counted;
import org.palier.ground.table.Rows;
import org.palier.ground.table.Table;
import org.palier.ground.table.Unit;
import org.palier.ground.table.Value;
import org.palier.ground.text.Bilingual;
import org.palier.numbers.view.CensusTally;
import org.palier.numbers.view.FrameView;
import org.palier.numbers.view.StudyView;

/**
 * Agencies present on at least one platform among agencies checked, with a 95 % Wilson interval (Yates and Arbour 2013,
 * § 24). An agency counts as checked when at least one of its cells is present or absent. The table also has the number
 * of agencies with all cells checked, and the bounds of the share while some cells are not. Only agencies of the frame
 * count, see {@link org.palier.numbers.view.FrameView}; a study without a frame counts all that it has.
 */
public final class Penetration extends WordedIndicator {

	/** For the registry, and for lists of indicators in plain Java. */
	public Penetration() {
		super("penetration", Part.CENSUS);
	}

	/**
	 * Agencies of a jurisdiction.
	 *
	 * @param present those present somewhere, of those checked
	 */
	private record Row(Value.Item jurisdiction, Value.Count agencies, Value.Count checked, Value.Count everywhere, Value.Count notChecked,
			IndicatorShare present) {
	}

	private static final Columns<Row> COLUMNS = Columns.<Row>of().and(IndicatorWords.column("jurisdiction", Type.ITEM), Row::jurisdiction)
			.and(IndicatorWords.column("agencies", Type.COUNT), Row::agencies).and(IndicatorWords.column("checked", Type.COUNT), Row::checked)
			.and(IndicatorWords.column("checked_everywhere", Type.COUNT), Row::everywhere)
			.and(IndicatorWords.column("not_checked", Type.COUNT), Row::notChecked)
			.and(IndicatorWords.column("present", Type.COUNT), it -> it.present().count())
			.and(new Column("penetration", IndicatorWords.WORDS.text("penetration.title"), Type.SHARE), it -> it.present().share())
			.and(IndicatorWords.column("low", Type.SHARE), it -> it.present().low())
			.and(IndicatorWords.column("high", Type.SHARE), it -> it.present().high());

	@Override
	public Function<StudyView, Rows> rows(StudyView like) {
		List<IndicatorWords.Group> groups = IndicatorWords.jurisdictions(like);
		return view -> COLUMNS.rows(groups.stream().map(it -> row(view.tally(), it)).toList());
	}

	private static Row row(CensusTally tally, IndicatorWords.Group group) {
		int[] strata = group.strata();
		CellSet cells = group.cells();
		long agencies = tally.agencies(strata);
		long checked = tally.checked(strata);
		long present = tally.present(strata);
		boolean listedOnly = present > 0 && tally.isListedOnly(strata);
		int everywhere = Math.max(1, tally.platformsLookedAt());
		Value.Count ofChecked = cells.checked().agencies(checked);
		Value.Count found = cells.present().agencies(present);
		return new Row(group.item(), cells.agencies(agencies, 0, Counted.ANY_NUMBER), ofChecked,
				cells.checked().agencies(tally.checkedEverywhere(strata), everywhere, everywhere), cells.checked().agencies(agencies - checked, 0, 0),
				listedOnly ? IndicatorShare.apart(found, "reason.listed_only") : IndicatorShare.of(found, ofChecked, "reason.no_agency_checked"));
	}

	@Override
	public Table compute(StudyView view) {
		return new Table(id(), title(), IndicatorWords.WORDS.text("penetration.definition"), Unit.AGENCY,
				"Yates & Arbour (2013), § 24; Wilson (1927)",
				rows(view).apply(view), notes(view));
	}

	/** Notes on the frame and on what is left out of it: names that are known only because they are present. */
	private static List<Bilingual> notes(StudyView view) {
		FrameView frame = view.frame();
		CensusTally tally = view.tally();
		boolean framed = frame.isDefined();
		var notes = new ArrayList<>(IndicatorWords.lives(view));
		int[] counted = tally.counted();
		if (tally.isListedOnly(counted) && tally.present(counted) > 0) {
			long agencies = tally.agencies(counted);
			long present = tally.present(counted);
			notes.add(present == agencies ? IndicatorWords.WORDS.text("note.listed_found", agencies)
					: IndicatorWords.WORDS.text("note.listed_only", present, agencies, (double) present / agencies));
		}
		if (tally.isCensus(counted) && !tally.isListedOnly(counted)) {
			notes.add(IndicatorWords.WORDS.text("note.census"));
		}
		long undecided = tally.undecided(counted);
		long checkedHere = tally.checked(counted);
		if (undecided > 0 && !tally.isListedOnly(counted)) {
			long present = tally.present(counted);
			notes.add(IndicatorWords.WORDS.text("note.checked_partly", tally.checkedEverywhere(counted), checkedHere,
					tally.platformsLookedAt(), undecided, (double) present / checkedHere, (double) (present + undecided) / checkedHere));
		}
		if (framed && frame.shared() > 0) {
			long checked = tally.checked(tally.frame());
			long own = tally.present(tally.frame()) - frame.shared();
			notes.add(IndicatorWords.WORDS.text("note.shared", frame.shared(), own, checked, checked == 0 ? 0 : (double) own / checked));
		}
		if (framed && frame.unofficialPresences() > 0) {
			long checked = tally.checked(tally.frame());
			long with = tally.present(tally.frame()) + frame.unofficial();
			notes.add(IndicatorWords.WORDS.text("note.unofficial", frame.unofficialPresences(), with, checked,
					checked == 0 ? 0 : (double) with / checked));
		}
		if (frame.others() > 0 && !framed) {
			notes.add(IndicatorWords.WORDS.text("note.unmatched_only", frame.others()));
		} else if (frame.others() > 0) {
			long checked = tally.checked(tally.everyStratum());
			long present = tally.present(tally.everyStratum());
			notes.add(IndicatorWords.WORDS.text("note.frame", frame.listed(), frame.confirmed(), frame.open(), frame.others() - frame.open()));
			long twice = Math.min(frame.others() - frame.fewestOthers(), present);
			notes.add(twice == 0
					? IndicatorWords.WORDS.text("note.frame_with_others", present, checked, checked == 0 ? 0 : (double) present / checked)
					: IndicatorWords.WORDS.text("note.frame_with_others.range", present - twice, checked - twice,
							(double) (present - twice) / (checked - twice), present,
							checked, (double) present / checked));
		}
		return notes;
	}
}
