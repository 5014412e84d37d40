// SPDX-License-Identifier: EPL-2.0
package org.palier.numbers.view;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.palier.ground.text.Bilingual;
import org.palier.model.ColumnMapping;
import org.palier.model.FieldConstant;
import org.palier.model.PalierFactory;
import org.palier.model.Study;
import org.palier.model.TableMapping;
import org.palier.model.ValueMapping;

/**
 * The meanings that a person gave the columns of a table. A study keeps them for the next table with the same columns.
 *
 * @param importer  id of the importer that reads by it
 * @param name      what people call it
 * @param columns   fields that are read, with their columns
 * @param constants values for all rows
 * @param words     meanings of words in cells
 */
public record KnownMapping(String importer, Bilingual name, List<Part> columns, List<Part> constants, List<Part> words) {

	/**
	 * One line of it.
	 *
	 * @param field    id of the field
	 * @param argument what the field needs besides, such as the platform; empty for nothing
	 * @param text     header of the column, value of the constant, or word
	 * @param meant    what a word means; empty for nothing, and of columns and constants
	 */
	public record Part(String field, String argument, String text, String meant) {
	}

	/** Copies its lists. */
	public KnownMapping {
		columns = List.copyOf(columns);
		constants = List.copyOf(constants);
		words = List.copyOf(words);
	}

	/** All that a study keeps. */
	public static List<KnownMapping> of(Study study) {
		return study.getTableMappings().stream().map(KnownMapping::of).toList();
	}

	/** Reads the mapping that a study keeps. */
	public static KnownMapping of(TableMapping mapping) {
		return new KnownMapping(text(mapping.getImporter()), Bilingual.of(mapping.getName()),
				mapping.getColumns().stream().map(it -> new Part(text(it.getField()), text(it.getArgument()), text(it.getColumn()), "")).toList(),
				mapping.getConstants().stream().map(it -> new Part(text(it.getField()), text(it.getArgument()), text(it.getValue()), "")).toList(),
				mapping.getValues().stream().map(it -> new Part(text(it.getField()), "", text(it.getWord()), text(it.getValue()))).toList());
	}

	private static String text(@Nullable String text) {
		return Objects.requireNonNullElse(text, "");
	}

	/** Its id in a study: tables with the same columns have the same. */
	public String id() {
		String all = columns.stream().map(Part::text).sorted().collect(Collectors.joining("\n"));
		return importer + "." + Integer.toHexString(all.hashCode());
	}

	/** Makes the mapping that the study keeps. */
	public TableMapping toModel() {
		TableMapping mapping = PalierFactory.eINSTANCE.createTableMapping();
		mapping.setId(id());
		mapping.setImporter(importer);
		mapping.setName(name.toModel());
		for (Part each : columns) {
			ColumnMapping column = PalierFactory.eINSTANCE.createColumnMapping();
			column.setColumn(each.text());
			column.setField(each.field());
			column.setArgument(orNull(each.argument()));
			mapping.getColumns().add(column);
		}
		for (Part each : constants) {
			FieldConstant constant = PalierFactory.eINSTANCE.createFieldConstant();
			constant.setField(each.field());
			constant.setArgument(orNull(each.argument()));
			constant.setValue(each.text());
			mapping.getConstants().add(constant);
		}
		for (Part each : words) {
			ValueMapping word = PalierFactory.eINSTANCE.createValueMapping();
			word.setField(each.field());
			word.setWord(each.text());
			word.setValue(orNull(each.meant()));
			mapping.getValues().add(word);
		}
		return mapping;
	}

	private static @Nullable String orNull(String text) {
		return text.isEmpty() ? null : text;
	}
}
