// SPDX-License-Identifier: EPL-2.0
package org.palier.numbers.indicators;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.palier.ground.table.Column.Type;
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

	/** For the registry, and for lists of indicators in plain Java. */
	public Cases() {
		super("cases");
	}

	@Override
	public Table compute(StudyView view) {
		List<List<Value>> rows = new ArrayList<>();
		List<Bilingual> notes = new ArrayList<>();
		for (SelectionView selection : view.fieldwork().selections()) {
			selection.cases().forEach(it -> rows.add(row(view, selection, it)));
			Bilingual summary = CaseSummary.of(selection.cases().stream().map(CaseView::response).toList()).text();
			Bilingual name = name(selection);
			notes.add(IndicatorWords.WORDS.text("note.cases", name, summary, selection.size(), selection.minimumPlatforms(),
					String.valueOf(selection.seed())));
		}
		return new Table(id(), title(), IndicatorWords.WORDS.text("cases.definition"), Unit.CASE, "Yates & Arbour (2013), § 22",
				List.of(IndicatorWords.column("selection", Type.ITEM), IndicatorWords.column("agency", Type.ITEM),
						IndicatorWords.column("category", Type.ITEM), IndicatorWords.column("size_class", Type.ITEM),
						IndicatorWords.column("field", Type.ITEM), IndicatorWords.column("response", Type.ITEM),
						IndicatorWords.column("responded_on", Type.ITEM)),
				rows, rows.isEmpty() ? List.of(IndicatorWords.WORDS.text("note.no_cases")) : notes);
	}

	private static List<Value> row(StudyView view, SelectionView selection, CaseView it) {
		Stratum stratum = Stratum.parse(it.stratum());
		return List.of(new Value.Item(selection.id(), name(selection)),
				new Value.Item(view.agencies().get(it.agency()).id(), view.agencies().get(it.agency()).name()),
				new Value.Item(stratum.category(), stratum.categoryLabel(view)),
				new Value.Item(stratum.size().id(), stratum.size().label()), new Value.Item(stratum.field(), stratum.fieldLabel()),
				new Value.Item(it.response().getLiteral(), CaseSummary.label(it.response())), day(it.respondedOn()));
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
