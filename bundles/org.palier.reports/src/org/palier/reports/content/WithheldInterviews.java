// SPDX-License-Identifier: EPL-2.0
package org.palier.reports.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.palier.analysis.Analysis;
import org.palier.ground.table.Table;
import org.palier.ground.table.Unit;
import org.palier.ground.table.Value;
import org.palier.ground.text.Bilingual;
import org.palier.ground.text.Wording;
import org.palier.intake.privacy.FewestTold;
import org.palier.interviews.reading.QuoteRules;
import org.palier.model.Study;
import org.palier.numbers.view.StudyView;
import org.palier.reports.words.ReportWords;

/**
 * The parts of interviews that a report without personal data leaves out: who was asked, and the answers of a single
 * agency. Agencies were promised that they would stay unknown. With few of them, hours and wishes beside a name, or in
 * a small group, give away who spoke. The parts are taken out of the counted data, so that no table, figure or format
 * has them. Every place that would then seem to say that nobody was asked says that it is withheld.
 */
public final class WithheldInterviews {

	/** Nothing is withheld. */
	public static final WithheldInterviews NONE = new WithheldInterviews(false, FewestTold.STANDARD, ReleaseGuard.NONE);
	private static final String ASKED = "interviews";
	private static final Set<String> WORK = Set.of("hours_of_work", "validation_wait");
	/** Parts of a profile that come from interviews. */
	private static final Set<String> TOLD = Set.of("hours", "validation", "evaluation");

	private final Wording wording = ReportWords.all();
	private final boolean some;
	private final int fewest;
	private final ReleaseGuard guard;

	private WithheldInterviews(boolean some, int fewest, ReleaseGuard guard) {
		this.guard = guard;
		this.some = some;
		this.fewest = fewest;
	}

	/**
	 * Makes the withheld parts of a study: none where nobody was asked or is to be.
	 *
	 * @param fewest agencies of the smallest group of which hours are told, and interviews of the smallest count
	 */
	static WithheldInterviews of(Study study, int fewest) {
		return study.getInterviews().isEmpty() && study.getSelections().isEmpty() ? NONE
				: new WithheldInterviews(true, fewest, ReleaseGuard.NONE);
	}

	/** This, held against what went out before. */
	WithheldInterviews beside(ReleaseGuard released) {
		return some ? new WithheldInterviews(true, fewest, released) : this;
	}

	/**
	 * Returns the countable part of the census: without any answers, not even of large groups, so that it is the same
	 * whoever took part.
	 */
	StudyView from(StudyView view) {
		return some ? view.withoutInterviews(Integer.MAX_VALUE) : view;
	}

	/**
	 * Returns the tables on interviews that may be shown. None where nothing is withheld: the tables of the study have
	 * the answers then.
	 *
	 * @param counted everything that is known
	 */
	ToldInterviews told(Analysis analysis, StudyView counted) {
		return some ? ToldInterviews.of(analysis, counted, fewest, guard) : ToldInterviews.NONE;
	}

	/** The tables without those of interviews and cases; the others say what they lack. */
	List<Table> from(List<Table> tables) {
		return !some ? tables : tables.stream().filter(it -> !isOfInterviews(it)).map(this::saying).toList();
	}

	/** Whether a table counts interviews, or cases that they tell of. */
	static boolean isOfInterviews(Table table) {
		return table.unit() == Unit.INTERVIEW || table.unit() == Unit.CASE;
	}

	/**
	 * Whether a number of a table that counts something else is of interviews.
	 * @param column id of its column
	 * @param row ids of what its row is of
	 */
	static boolean tellsOfAsked(String column, Set<String> row) {
		return column.equals(ASKED) || row.stream().anyMatch(TOLD::contains);
	}

	/** That it is withheld and why, in a sentence; none where nothing is. */
	List<Bilingual> words() {
		return some ? List.of(wording.text("withheld.interviews", fewest)) : List.of();
	}

	private Table saying(Table table) {
		var reason = new Value.Undefined(wording.text("withheld.reason"));
		boolean[] asked = new boolean[table.columns().size()];
		boolean any = WORK.contains(table.id());
		for (int i = 0; i < asked.length; i++) {
			asked[i] = table.columns().get(i).id().equals(ASKED);
			any |= asked[i];
		}
		List<List<Value>> rows = new ArrayList<>();
		for (List<Value> row : table.rows()) {
			boolean hours = row.stream().anyMatch(it -> it instanceof Value.Item item && TOLD.contains(item.id()));
			any |= hours;
			List<Value> said = new ArrayList<>();
			for (int i = 0; i < asked.length; i++) {
				said.add(asked[i] || hours && !(row.get(i) instanceof Value.Item) ? reason : row.get(i));
			}
			rows.add(said);
		}
		return !any ? table
				: new Table(table.id(), table.title(), table.definition(), table.unit(), table.source(), table.columns(), rows, words());
	}
}
