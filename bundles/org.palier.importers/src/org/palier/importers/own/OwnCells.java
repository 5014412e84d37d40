// SPDX-License-Identifier: EPL-2.0
package org.palier.importers.own;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.palier.files.csv.LeftOutCells;
import org.palier.files.csv.Row;
import org.palier.ground.text.Bilingual;
import org.palier.ground.text.Wording;
import org.palier.intake.mapping.BoundMapping;
import org.palier.intake.mapping.BoundMapping.Qualified;
import org.palier.intake.mapping.ColumnSource;
import org.palier.intake.mapping.Mapping;
import org.palier.intake.mapping.MappingException;
import org.palier.model.FieldSubject;
import org.palier.model.FieldType;
import org.palier.study.fields.DeclaredField;
import org.palier.study.fields.DeclaredFields;
import org.palier.study.fields.FieldRefusal;

/**
 * Reads the cells of a row that fill fields which the study declares. All cells of a column show how it writes days and
 * decimals. A value that its field does not allow is left out and reported with its row.
 */
public final class OwnCells {

	/** Before the id of the field, where a mapping names it. */
	public static final String FIELD = "field";

	private static final Wording WORDS = new Wording(OwnCells.class, "messages");

	/** A column of an own field. */
	private static final class Column {

		private final DeclaredField field;
		private final ColumnSource source;
		private final DayCells days;
		private boolean french;
		private boolean english;

		Column(DeclaredField field, ColumnSource source, DayCells days) {
			this.field = field;
			this.source = source;
			this.days = days;
		}

		void survey(String cell) {
			if (field.type() == FieldType.DATE) {
				days.add(cell);
			} else if (field.type() == FieldType.NUMBER) {
				// A comma before one, two or more than three digits is no thousand; a point after a comma is a decimal one.
				french |= cell.matches(".*\\d,(?:\\d{1,2}|\\d{4,})") || cell.matches(".*[\\s\\p{Z}.]\\d{3},\\d+");
				english |= cell.matches(".*\\d,\\d{3}(?:,\\d{3})+") || cell.matches(".*\\d,\\d{3}\\.\\d+");
			}
		}

		String read(String cell) throws FieldRefusal {
			if (field.type() == FieldType.DATE) {
				var day = days.day(cell);
				if (day.isPresent()) {
					return day.get().toString();
				}
			}
			return field.read(cell, french == english ? null : french ? Locale.CANADA_FRENCH : Locale.CANADA);
		}
	}

	private final List<Column> columns = new ArrayList<>();
	private final BoundMapping mapping;
	private final LeftOutCells leftOut;

	/**
	 * @param subject of which fields are read
	 * @param others  fields of these are read elsewhere
	 * @throws MappingException when the mapping names a field that the study declares of neither
	 */
	public OwnCells(FieldSubject subject, Set<FieldSubject> others, BoundMapping mapping, DeclaredFields fields, LeftOutCells leftOut)
			throws MappingException {
		this.mapping = mapping;
		this.leftOut = leftOut;
		List<DeclaredField> known = fields.all().stream().filter(it -> it.subject() == subject || others.contains(it.subject())).toList();
		Bilingual things = WORDS.text(subject == FieldSubject.POST ? "of.post" : "of.agency");
		// How moments of posts are written is no form of days.
		Mapping days = subject == FieldSubject.POST ? Mapping.EMPTY : mapping.mapping();
		for (Qualified each : mapping.below(FIELD)) {
			DeclaredField field = known.stream().filter(it -> it.id().equals(each.qualifier())).findFirst()
					.orElseThrow(() -> new MappingException(known.isEmpty() ? WORDS.text("no_own_fields", each.qualifier(), things)
							: WORDS.text("no_own_field", each.qualifier(), things, known.stream().map(DeclaredField::id).collect(Collectors.joining(", ")))));
			if (field.subject() == subject) {
				columns.add(new Column(field, each.source(), new DayCells(days, null)));
			}
		}
	}

	/** Takes notice of how columns write days and decimals. */
	public void survey(Row row) {
		columns.forEach(it -> it.survey(it.source.in(row)));
	}

	/** The values of a row by field, in the form in which the study keeps them. */
	public Map<String, String> values(Row row) {
		Map<String, String> values = new LinkedHashMap<>();
		for (Column each : columns) {
			String cell = each.source.in(row);
			try {
				String value = cell.isEmpty() ? "" : each.read(mapping.mapping().meaning(FIELD + "." + each.field.id(), cell).orElse(cell));
				if (!value.isEmpty()) {
					values.putIfAbsent(each.field.id(), value);
				}
			} catch (FieldRefusal refused) {
				leftOut.add(row, each.source.name().isEmpty() ? each.field.id() : each.source.name(), cell, each.field.allowed());
			}
		}
		return values;
	}
}
