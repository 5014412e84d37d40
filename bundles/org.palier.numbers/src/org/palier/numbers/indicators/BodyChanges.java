// SPDX-License-Identifier: EPL-2.0
package org.palier.numbers.indicators;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.palier.ground.table.Column.Form;
import org.palier.ground.table.Column.Type;
import org.palier.ground.table.Column;
import org.palier.ground.table.Columns;
import org.palier.ground.table.Table;
import org.palier.ground.table.Unit;
import org.palier.ground.table.Value;
import org.palier.ground.text.Bilingual;
import org.palier.numbers.view.StudyView;
import org.palier.study.history.BodyEvent;

/**
 * A table of the agencies that began, changed their name and ended, with their successors. It follows the succession of
 * the organization ontology of the W3C (2014, org:ChangeEvent), for readers who count years of a study from its files.
 */
public final class BodyChanges extends WordedIndicator {

	private static final String BETWEEN = " ; ";

	private static final Columns<BodyEvent> COLUMNS = Columns.<BodyEvent>of().and(written("day", Form.DAY), it -> item(it.day().toString()))
			.and(IndicatorWords.column("body", Type.ITEM), it -> new Value.Item(it.agency(), it.name()))
			.and(IndicatorWords.column("change", Type.ITEM), it -> kind(it.kind()))
			.and(written("former_name", Form.WORDS), it -> new Value.Item(it.former().in(Locale.CANADA_FRENCH), it.former()))
			.and(IndicatorWords.column("successors", Type.ITEM), it -> new Value.Item(String.join(BETWEEN, ids(it)), names(it)))
			.and(written("written_in", Form.WORDS), it -> new Value.Item(it.source().id(), Bilingual.same(it.source().name())));

	/** For the registry, and for lists of indicators in plain Java. */
	public BodyChanges() {
		super("body_changes", Part.CENSUS);
	}

	private static Column written(String id, Form form) {
		return new Column(id, IndicatorWords.WORDS.text("column." + id), Type.ITEM, form);
	}

	private static Value item(String text) {
		return new Value.Item(text, Bilingual.same(text));
	}

	private static Value kind(BodyEvent.Kind kind) {
		String id = kind.name().toLowerCase(Locale.ROOT);
		return new Value.Item(id, IndicatorWords.WORDS.text("change." + id));
	}

	/** Ids of the successors that the study has; a successor that it does not have has its name alone. */
	private static List<String> ids(BodyEvent event) {
		return Stream.concat(event.successors().stream(),
				event.others().stream().skip(event.successors().size()).map(it -> it.in(Locale.CANADA_FRENCH))).toList();
	}

	private static Bilingual names(BodyEvent event) {
		return new Bilingual(event.others().stream().map(Bilingual::fr).collect(Collectors.joining(BETWEEN)),
				event.others().stream().map(Bilingual::en).collect(Collectors.joining(BETWEEN)));
	}

	@Override
	public boolean isDrawn() {
		return false;
	}

	@Override
	public boolean isAbout(StudyView view) {
		return !view.events().isEmpty();
	}

	@Override
	public Table compute(StudyView view) {
		return new Table(id(), title(), IndicatorWords.WORDS.text(id() + ".definition"), Unit.AGENCY, "W3C (2014)",
				COLUMNS.rows(view.events()), List.of());
	}
}
