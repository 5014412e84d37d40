// SPDX-License-Identifier: EPL-2.0
package org.palier.numbers.maturity;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.palier.corpus.Facet;
import org.palier.ground.table.Column.Type;
import org.palier.ground.table.Columns;
import org.palier.ground.table.Table;
import org.palier.ground.table.Unit;
import org.palier.ground.table.Value;
import org.palier.ground.text.Bilingual;
import org.palier.numbers.indicators.PostParts;
import org.palier.numbers.view.PostEstimates.By;
import org.palier.numbers.view.PostEstimates.Domain;
import org.palier.numbers.view.PostEstimates.OfFacet;
import org.palier.numbers.view.StudyView;

/**
 * Shares of codes in the posts of two groups of agencies, jurisdictions or kinds, as a coding set corrects them. Their
 * differences have intervals that include the error of coding; shares by programs alone are shown beside. Only groups
 * with enough coded posts are compared.
 */
public final class PostCodeDifference extends MaturityIndicator {

	/** More sentences than that nobody reads: then only what is sure is said. */
	private static final int MOST_SENTENCES = 10;

	/** A code in two groups. */
	private record Row(Value.Item theory, Value.Item grouping, Value.Item groups, GroupComparison.Row compared) {
	}

	private static final Columns<Row> COLUMNS = Columns.<Row>of().and(EvaluationWords.column("theory", Type.ITEM), Row::theory)
			.and(EvaluationWords.column("grouping", Type.ITEM), Row::grouping).and(EvaluationWords.column("groups", Type.ITEM), Row::groups)
			.and(GroupComparison.COLUMNS, Row::compared);

	/** For the registry, and for lists of indicators in plain Java. */
	public PostCodeDifference() {
		super("post_code_difference", Part.POSTS, Part.ESTIMATES);
	}

	/** A comparison of two groups in a theory and a grouping. @param theory its name @param grouping by what */
	private record Compared(Value.Item theory, Value.Item grouping, GroupComparison groups) {
	}

	/** Without two groups that a set corrects there is nothing to tell: the tables of codes say why. */
	@Override
	public boolean isAbout(StudyView view) {
		return !compared(view).isEmpty();
	}

	@Override
	public Table compute(StudyView view) {
		List<Row> rows = new ArrayList<>();
		List<Bilingual> notes = new ArrayList<>();
		List<Compared> all = compared(view);
		for (Compared each : all) {
			Value.Item groups = new Value.Item(each.groups().first().id() + "-" + each.groups().second().id(),
					EvaluationWords.text("groups.two", each.groups().first().label(), each.groups().second().label()));
			each.groups().rows().forEach(it -> rows.add(new Row(each.theory(), each.grouping(), groups, it)));
			if (all.size() <= MOST_SENTENCES || each.groups().isSure()) {
				each.groups().sentence().ifPresent(notes::add);
			}
		}
		if (all.isEmpty()) {
			notes.add(EvaluationWords.text("note.no_corrected_groups"));
		} else {
			notes.addAll(GroupComparison.notes());
			view.estimates().facets().forEach(it -> notes.addAll(it.notes()));
		}
		return new Table(id(), title(), EvaluationWords.text(id() + ".definition"), Unit.POST,
				"Särndal, Swensson & Wretman (1992); Newcombe (1998); Zou & Donner (2008)", COLUMNS.rows(rows),
				notes.stream().distinct().toList());
	}

	private static List<Compared> compared(StudyView view) {
		List<Compared> compared = new ArrayList<>();
		for (OfFacet facet : view.estimates().facets()) {
			pairs(view, facet, By.JURISDICTION, view.jurisdictions(), compared);
			pairs(view, facet, By.CATEGORY, view.categories(), compared);
		}
		return compared;
	}

	private static void pairs(StudyView view, OfFacet facet, By by, List<StudyView.Named> groups, List<Compared> into) {
		Value.Item theory = view.theory(facet.facet())
				.map(it -> new Value.Item(it.id(), it.name())).orElseGet(() -> EvaluationWords.word("usages"));
		List<StudyView.Named> told = groups.stream().filter(it -> facet.of(new Domain(by, it.id())).isPresent()).toList();
		for (int i = 0; i < told.size(); i++) {
			for (int j = i + 1; j < told.size(); j++) {
				into.add(new Compared(theory, EvaluationWords.grouping(by == By.CATEGORY ? "category" : "jurisdiction"),
						new GroupComparison(names(view, facet.facet()), EvaluationWords.item(told.get(i)),
								facet.of(new Domain(by, told.get(i).id())).orElseThrow(), EvaluationWords.item(told.get(j)),
								facet.of(new Domain(by, told.get(j).id())).orElseThrow())));
			}
		}
	}

	/** Codes of a facet by id, in the order of the codebook, those that a theory places nowhere last. */
	public static Map<String, Bilingual> names(StudyView view, Facet facet) {
		Map<String, Bilingual> names = view.codes(facet);
		if (!facet.isUsage()) {
			names.put(PostParts.UNPLACED, EvaluationWords.text("unplaced"));
		}
		return names;
	}
}
