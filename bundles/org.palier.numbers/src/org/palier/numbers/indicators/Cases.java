// SPDX-License-Identifier: EPL-2.0
package org.palier.numbers.indicators;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.palier.ground.table.Column.Type;
import org.palier.ground.table.Columns;
import org.palier.ground.table.Table;
import org.palier.ground.table.Unit;
import org.palier.ground.table.Value;
import org.palier.ground.text.Bilingual;
import org.palier.ground.text.Typography;
import org.palier.numbers.cases.CaseSummary;
import org.palier.numbers.cases.Stratum;
import org.palier.numbers.view.Fieldwork.CaseView;
import org.palier.numbers.view.Fieldwork.SelectionView;
import org.palier.numbers.view.StudyView;

/** The cases of each sample, what they stand for and what became of asking them (Yates and Arbour 2013, § 22, note 17). */
public final class Cases extends WordedIndicator {

	/** A case of a sample. @param stratum what it stands for */
	private record Row(StudyView view, SelectionView selection, CaseView chosen, Stratum stratum) {

		private Value agency() {
			return new Value.Item(view.agencies().get(chosen.agency()).id(), view.agencies().get(chosen.agency()).name());
		}
	}

	private static final Columns<Row> COLUMNS = Columns.<Row>of()
			.and(IndicatorWords.column("selection", Type.ITEM), it -> new Value.Item(it.selection().id(), name(it.selection())))
			.and(IndicatorWords.column("agency", Type.ITEM), Row::agency)
			.and(IndicatorWords.column("category", Type.ITEM), it -> new Value.Item(it.stratum().category(), it.stratum().categoryLabel(it.view())))
			.and(IndicatorWords.column("size_class", Type.ITEM), it -> new Value.Item(it.stratum().size().id(), it.stratum().size().label()))
			.and(IndicatorWords.column("field", Type.ITEM), it -> new Value.Item(it.stratum().field(), it.stratum().fieldLabel()))
			.and(IndicatorWords.column("response", Type.ITEM),
					it -> new Value.Item(it.chosen().response().getLiteral(), CaseSummary.label(it.chosen().response())))
			.and(IndicatorWords.column("responded_on", Type.ITEM), it -> day(it.chosen().respondedOn()));

	/** For the registry, and for lists of indicators in plain Java. */
	public Cases() {
		super("cases");
	}

	@Override
	public Table compute(StudyView view) {
		List<Row> rows = new ArrayList<>();
		List<Bilingual> notes = new ArrayList<>();
		for (SelectionView selection : view.fieldwork().selections()) {
			selection.cases().forEach(it -> rows.add(new Row(view, selection, it, Stratum.parse(it.stratum()))));
			Bilingual summary = CaseSummary.of(selection.cases().stream().map(CaseView::response).toList()).text();
			Bilingual name = name(selection);
			notes.add(IndicatorWords.WORDS.text("note.cases", name, summary, selection.size(), selection.minimumPlatforms(),
					String.valueOf(selection.seed())));
		}
		return new Table(id(), title(), IndicatorWords.WORDS.text("cases.definition"), Unit.CASE, "Yates & Arbour (2013), § 22",
				COLUMNS.rows(rows), rows.isEmpty() ? List.of(IndicatorWords.WORDS.text("note.no_cases")) : notes);
	}

	private static Bilingual name(SelectionView selection) {
		return selection.name().isEmpty() ? Bilingual.same(selection.id()) : selection.name();
	}

	private static Value day(@Nullable LocalDate day) {
		return day == null ? new Value.Undefined(IndicatorWords.WORDS.text("reason.no_answer"))
				: new Value.Item(day.toString(), new Bilingual(new Typography(Locale.CANADA_FRENCH).date(day),
						new Typography(Locale.CANADA).date(day)));
	}
}
