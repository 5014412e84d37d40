// SPDX-License-Identifier: EPL-2.0
package org.palier.importers.table;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.palier.files.csv.Row;
import org.palier.files.table.Sheet;
import org.palier.ground.text.Wording;
import org.palier.importers.census.CensusWideImporter;
import org.palier.importers.kinds.WellKnownPlatforms;
import org.palier.importers.own.OwnHeaders;
import org.palier.intake.imports.CensusDirectory;
import org.palier.intake.mapping.ChosenMapping;
import org.palier.intake.mapping.ColumnSource;
import org.palier.intake.mapping.FieldWords;
import org.palier.intake.mapping.Mapping;
import org.palier.intake.mapping.ShippedMapping;
import org.palier.intake.mapping.ShippedMappings;
import org.palier.intake.mapping.Suggestion;
import org.palier.intake.mapping.Suggestions;
import org.palier.model.FieldSubject;
import org.palier.study.fields.DeclaredField;

/**
 * Says what the columns of a table are: the published list that it is, where one is known; else what headers and cells
 * suggest.
 */
final class MappingChoice {

	/** Columns of a table that has a row for each account. */
	private static final Set<String> ACCOUNTS = Set.of(CensusFields.ACCOUNT, CensusFields.HANDLE, CensusFields.URL);
	private static final int ROWS_LOOKED_AT = 500;
	private static final String STUDY_ID = "agency_id";
	private static final Wording WORDS = new Wording(TableImporter.class, "messages");

	private final ShippedMappings shipped = ShippedMappings.beside(MappingChoice.class, "mappings");
	private final FieldWords fields = CensusFields.words();
	private final CensusDirectory wellKnown = WellKnownPlatforms.directory();

	/** The published list that a table is, the one with most columns of those that it could be. */
	Optional<ShippedMapping> shipped(List<String> columns) {
		return shipped.of(columns);
	}

	/** The mapping of a sheet for which nobody gave one. */
	ChosenMapping of(Sheet sheet, CensusDirectory directory) throws IOException {
		Optional<ShippedMapping> known = shipped(sheet.columns());
		if (known.isPresent()) {
			return new ChosenMapping(known.get().mapping(), known, true, List.of());
		}
		var suggestions = new Suggestions(fields, directory, wellKnown);
		List<Suggestion> all = withStudyIds(
				withOwnFields(suggestions.of(sheet.columns(), sheet.first(ROWS_LOOKED_AT)), sheet.columns(), directory), sheet.columns());
		Mapping mapping = Suggestions.mapping(all, sheet.columns());
		boolean named = all.stream().anyMatch(it -> isName(it.field()) && it.sure());
		boolean more = all.stream().anyMatch(it -> !isName(it.field()) && it.sure());
		return new ChosenMapping(mapping, Optional.empty(), named && more && !suggestions.speakAgainst(sheet.columns()), all);
	}

	/**
	 * In the form of a census that Palier itself reads and describes, the ids are those of the study, also where a row names the agency above.
	 */
	private static List<Suggestion> withStudyIds(List<Suggestion> found, List<String> columns) {
		int id = ColumnSource.column(STUDY_ID, columns);
		if (id == Row.NO_COLUMN || !CensusWideImporter.isForm(columns)) {
			return found;
		}
		return Stream.concat(found.stream().filter(it -> it.column() != id),
				Stream.of(new Suggestion(id, CensusFields.ID + "." + CensusFields.STUDY, true, WORDS.text("own_form"))))
				.sorted(Comparator.comparingInt(Suggestion::column)).toList();
	}

	private static List<Suggestion> withOwnFields(List<Suggestion> found, List<String> columns, CensusDirectory directory) {
		var own = new ArrayList<DeclaredField>(directory.ownFields().of(FieldSubject.AGENCY));
		if (found.stream().anyMatch(it -> ACCOUNTS.contains(it.field()))) {
			own.addAll(directory.ownFields().of(FieldSubject.ACCOUNT));
		}
		return new OwnHeaders(own).over(found, columns);
	}

	/** Joins a person's mapping and the chosen one; the chosen one fills the fields and columns that the person leaves open. */
	static Mapping over(Mapping own, Mapping chosen, List<String> columns) {
		Set<Integer> taken = new HashSet<>();
		own.entries().forEach(it -> taken.addAll(ColumnSource.positions(it.source(), columns)));
		boolean named = own.entries().stream().anyMatch(it -> isName(it.field()));
		var rest = new ArrayList<Mapping.Entry>();
		for (Mapping.Entry each : chosen.entries()) {
			if (!(named && isName(each.field())) && ColumnSource.positions(each.source(), columns).stream().noneMatch(taken::contains)) {
				rest.add(each);
			}
		}
		return own.over(new Mapping(rest, chosen.values(), chosen.create(), chosen.missing(), chosen.dates(), chosen.sheet()));
	}

	static boolean isName(String field) {
		return field.equals(CensusFields.NAME) || field.equals(CensusFields.NAME_FR) || field.equals(CensusFields.NAME_EN);
	}
}
