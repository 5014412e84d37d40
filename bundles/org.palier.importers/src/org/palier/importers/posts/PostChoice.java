// SPDX-License-Identifier: EPL-2.0
package org.palier.importers.posts;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.palier.files.csv.Row;
import org.palier.files.table.Sheet;
import org.palier.ground.text.Wording;
import org.palier.importers.own.OwnHeaders;
import org.palier.intake.imports.CensusDirectory;
import org.palier.intake.mapping.CellKind;
import org.palier.intake.mapping.ChosenMapping;
import org.palier.intake.mapping.ColumnProfile;
import org.palier.intake.mapping.ColumnSource;
import org.palier.intake.mapping.FieldWords;
import org.palier.intake.mapping.Mapping;
import org.palier.intake.mapping.MappingException;
import org.palier.intake.mapping.ShippedMapping;
import org.palier.intake.mapping.ShippedMappings;
import org.palier.intake.mapping.Suggestion;
import org.palier.intake.mapping.Suggestions;
import org.palier.model.FieldSubject;

/** Says what the columns of a table of posts are: those of an export that is known, else what headers and cells suggest. */
final class PostChoice {

	private static final int ROWS_LOOKED_AT = 500;
	/** Mean of characters from which a column of words that no header names may be what people wrote. */
	private static final int WRITTEN = 40;
	/** Fields beside a text that make it the text of a post: somebody wrote it somewhere at some time. */
	private static final Set<PostField> BESIDE = Set.of(PostField.CREATED_AT, PostField.ITEM_ID, PostField.URL, PostField.ACCOUNT_HANDLE,
			PostField.ACCOUNT_ID);

	private static final Wording WORDS = new Wording(PostChoice.class, "messages");

	private final ShippedMappings shipped = ShippedMappings.beside(PostChoice.class, "mappings");
	private final FieldWords fields = words();

	private static FieldWords words() {
		try (InputStream file = PostChoice.class.getResourceAsStream("fields.txt")) {
			return FieldWords.read(file);
		} catch (IOException defect) {
			throw new UncheckedIOException(defect);
		}
	}

	/** The exports that are known. */
	ShippedMappings shipped() {
		return shipped;
	}

	/** The mapping of a sheet for which nobody gave one. */
	ChosenMapping of(Sheet sheet, CensusDirectory directory) throws IOException, MappingException {
		Optional<ShippedMapping> known = shipped.of(sheet.columns());
		return known.isPresent() ? of(known.get(), sheet, directory) : suggested(sheet, directory);
	}

	/** The mapping of a sheet that is a known export. */
	static ChosenMapping of(ShippedMapping known, Sheet sheet, CensusDirectory directory) throws MappingException {
		Mapping fitting = known.mapping().fitting(sheet.columns());
		return new ChosenMapping(own(directory).beside(fitting, sheet.columns()), Optional.of(known), true, List.of());
	}

	private static OwnHeaders own(CensusDirectory directory) {
		return new OwnHeaders(directory.ownFields().of(FieldSubject.POST));
	}

	/** The mapping by headers and cells alone. */
	ChosenMapping suggested(Sheet sheet, CensusDirectory directory) throws IOException {
		List<Row> rows = sheet.first(ROWS_LOOKED_AT);
		var suggestions = Suggestions.withoutPresences(fields, directory, PostField.URL.key());
		List<Suggestion> all = own(directory).over(suggestions.of(sheet.columns(), rows), sheet.columns());
		boolean text = all.stream().anyMatch(it -> it.field().equals(PostField.TEXT.key()) && it.sure());
		boolean beside = all.stream().anyMatch(it -> it.sure() && PostField.of(it.field()).filter(BESIDE::contains).isPresent());
		Mapping mapping = dated(Suggestions.mapping(all, sheet.columns()), all, rows);
		if (!PostField.TEXT.isIn(mapping)) {
			var more = new ArrayList<>(mapping.entries());
			Optional<Integer> written = written(sheet, rows, all, directory);
			written.ifPresent(it -> more.add(new Mapping.Entry(PostField.TEXT.key(), ColumnSource.naming(it, sheet.columns()))));
			mapping = new Mapping(more, List.of(), Set.of(), Set.of(), mapping.dates(), "");
			all = Stream
					.concat(all.stream(),
							written.stream().map(it -> new Suggestion(it, PostField.TEXT.key(), false, WORDS.text("longest_text"))))
					.toList();
		}
		return new ChosenMapping(mapping, Optional.empty(), text && beside && !suggestions.speakAgainst(sheet.columns()), all);
	}

	/** With how its dates are written, where the dates tell it. */
	private static Mapping dated(Mapping mapping, List<Suggestion> all, List<Row> rows) {
		Optional<Integer> column = all.stream().filter(it -> it.field().equals(PostField.CREATED_AT.key())).map(Suggestion::column).findFirst();
		Optional<String> pattern = column
				.flatMap(it -> DayOrder.of(rows.stream().map(row -> row.text(it)).filter(text -> !text.isEmpty()).toList()));
		return pattern.isEmpty() ? mapping : new Mapping(mapping.entries(), List.of(), Set.of(), Set.of(), List.of(pattern.get()), "");
	}

	/** The column with the longest words among those of which nothing is known. */
	private static Optional<Integer> written(Sheet sheet, List<Row> rows, List<Suggestion> known, CensusDirectory directory) {
		Set<Integer> taken = new HashSet<>();
		known.forEach(it -> taken.add(it.column()));
		Integer best = null;
		double longest = WRITTEN;
		for (int i = 0; i < sheet.columns().size(); i++) {
			ColumnProfile profile = ColumnProfile.of(i, rows, Set.of(), directory, directory);
			double mean = profile.filled() == 0 ? 0 : (double) profile.letters() / profile.filled();
			if (!taken.contains(i) && mean >= longest && profile.share(CellKind.TEXT) > 0.5) {
				best = i;
				longest = mean;
			}
		}
		return Optional.ofNullable(best);
	}

	/**
	 * Joins a person's mapping and the chosen one. The person's entries win; a suggestion stays only for a column that the
	 * person does not map.
	 */
	static Mapping over(Mapping own, ChosenMapping chosen, List<String> columns) {
		Set<Integer> taken = new HashSet<>();
		if (chosen.shipped().isEmpty()) {
			own.entries().forEach(it -> taken.addAll(ColumnSource.positions(it.source(), columns)));
		}
		Mapping rest = chosen.mapping();
		return own
				.over(new Mapping(
						rest.entries().stream()
								.filter(it -> ColumnSource.positions(it.source(), columns).stream().noneMatch(taken::contains)).toList(),
						rest.values(), rest.create(), rest.missing(), rest.dates(), rest.sheet()));
	}
}
