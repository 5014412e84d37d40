// SPDX-License-Identifier: EPL-2.0
package org.palier.importers.table;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.palier.files.csv.LeftOutCells;
import org.palier.files.csv.Row;
import org.palier.ground.text.Bilingual;
import org.palier.ground.text.NameKey;
import org.palier.ground.text.WebAddress;
import org.palier.ground.text.Wording;
import org.palier.importers.own.OwnCells;
import org.palier.intake.imports.CensusDirectory;
import org.palier.intake.imports.CensusFact.AgencyFact;
import org.palier.intake.mapping.BoundMapping;
import org.palier.intake.mapping.MappingException;
import org.palier.model.FieldSubject;
import org.palier.numbers.view.CountText;
import org.palier.study.history.FormerNames;

/** Reads the cells of a row that describe its agency; cells with an error are left out. */
final class AgencyCells {

	/** 480,4 or 1 234.5; not 12,345, which may be thousands. */
	private static final Pattern DECIMAL = Pattern.compile("(?:\\d{1,7}|\\d{1,3}(?:[\\s\\p{Z}]\\d{3}){1,2})[.,](?:\\d{1,2}|\\d{4,9})");

	private final BoundMapping mapping;
	private final CensusDirectory directory;
	private final LeftOutCells leftOut;
	private final Wording words;
	private final MisspeltWords spelling;
	private final KnownValues categories;
	private final KnownValues fields;
	private final OwnCells own;
	private long rounded;
	private Bilingual anyRounded = Bilingual.EMPTY;

	/** @throws MappingException when the mapping names an own field that the study does not declare */
	AgencyCells(BoundMapping mapping, CensusDirectory directory, LeftOutCells leftOut, Wording words) throws MappingException {
		this.mapping = mapping;
		this.directory = directory;
		this.leftOut = leftOut;
		this.words = words;
		this.spelling = new MisspeltWords(directory.categories());
		this.categories = new KnownValues(CensusFields.CATEGORY, mapping.mapping(), directory::category,
				mapping.mapping().create().contains(CensusFields.CATEGORY), directory.closeCategories(), spelling);
		// The first list that names fields says what there is.
		this.fields = new KnownValues(CensusFields.FIELD, mapping.mapping(), directory::field,
				mapping.mapping().create().contains(CensusFields.FIELD) || directory.fields().isEmpty());
		this.own = new OwnCells(FieldSubject.AGENCY, Set.of(FieldSubject.ACCOUNT), mapping, directory.ownFields(), leftOut);
	}

	/** Takes notice of how columns of own fields write what they say, and of the words of categories. */
	void survey(Row row) {
		spelling.survey(mapping.text(CensusFields.CATEGORY, row));
		own.survey(row);
	}

	KnownValues categories() {
		return categories;
	}

	Map<String, Bilingual> knownCategories() {
		return directory.categories();
	}

	KnownValues fields() {
		return fields;
	}

	/**
	 * The row's agency.
	 * @param parent id of the agency that it reports to; empty for none
	 * @param open whether it may be another one of the study
	 */
	AgencyFact fact(Row row, String agency, Body body, String parent, boolean open) {
		Map<String, String> ids = new LinkedHashMap<>();
		mapping.below(CensusFields.ID).forEach(it -> {
			String value = it.source().in(row);
			if (!value.isEmpty() && !it.qualifier().equals(CensusFields.STUDY)) {
				ids.put(it.qualifier(), value);
			}
		});
		String acronym = mapping.text(CensusFields.ACRONYM, row);
		String acronymFr = mapping.text(CensusFields.ACRONYM_FR, row);
		String acronymEn = mapping.text(CensusFields.ACRONYM_EN, row);
		var others = new LinkedHashSet<String>();
		LifeCells.names(mapping, row).map(FormerNames::name).forEach(others::add);
		return new AgencyFact(agency, body.jurisdiction(), name(agency, body.name(), others),
				new Bilingual(acronymFr.isEmpty() ? acronym : acronymFr, acronymEn.isEmpty() ? acronym : acronymEn), List.copyOf(others), ids,
				categories.id(mapping.text(CensusFields.CATEGORY, row)), size(row), field(row), site(row), parent, open, own.values(row));
	}

	/** A known agency keeps its name where the table spells it alike; where it has another one, the old one stays as an alias. */
	private Bilingual name(String agency, Bilingual name, LinkedHashSet<String> others) {
		Bilingual known = directory.nameOf(agency);
		if (known.isEmpty() || known.equals(name)) {
			return name;
		}
		Stream.of(known.fr(), known.en()).filter(it -> !it.isEmpty() && !alike(it, name.fr()) && !alike(it, name.en())).forEach(others::add);
		// A name that the table gives in no language in particular must not take the place of one in its own.
		boolean same = name.fr().equals(name.en());
		return same && (alike(name.fr(), known.fr()) || alike(name.fr(), known.en())) ? Bilingual.EMPTY : name;
	}

	private static boolean alike(String one, String other) {
		return NameKey.of(one).equals(NameKey.of(other));
	}

	private String field(Row row) {
		String field = fields.id(mapping.text(CensusFields.FIELD, row));
		Bilingual made = fields.made().get(field);
		return made == null ? field : made.fr();
	}

	private @Nullable Integer size(Row row) {
		String written = mapping.text(CensusFields.SIZE, row);
		OptionalInt size = CountText.of(written);
		if (size.isEmpty() && DECIMAL.matcher(written).matches()) {
			size = whole(written);
		}
		if (size.isEmpty() && !written.isEmpty()) {
			leftOut.add(row, mapping.column(CensusFields.SIZE), written, words.text("allowed.size"));
		}
		return size.isPresent() ? Integer.valueOf(size.getAsInt()) : null;
	}

	/** Full-time equivalents have decimals, and a size is a number of persons: the nearest one, told once for the file. */
	private OptionalInt whole(String written) {
		BigDecimal exact = new BigDecimal(written.replaceAll("[\\s\\p{Z}]", "").replace(',', '.'));
		int nearest = exact.setScale(0, RoundingMode.HALF_UP).intValueExact();
		rounded++;
		if (anyRounded.isEmpty()) {
			// The number is shown as the file writes it, except for the point of a workbook, which keeps numbers without
			// their form.
			anyRounded = words.text("rounded_size", new Bilingual(written.replace('.', ','), written), nearest);
		}
		return OptionalInt.of(nearest);
	}

	/** Sizes that were rounded, in a sentence; none when all were whole. */
	Optional<Bilingual> rounded() {
		return rounded == 0 ? Optional.empty() : Optional.of(words.text("rounded_sizes", rounded, mapping.column(CensusFields.SIZE), anyRounded));
	}

	private String site(Row row) {
		String written = mapping.text(CensusFields.SITE, row);
		Optional<WebAddress> address = WebAddress.of(written);
		if (address.isEmpty() && !written.isEmpty()) {
			leftOut.add(row, mapping.column(CensusFields.SITE), written, words.text("allowed.site"));
		}
		return address.map(WebAddress::url).orElse("");
	}

	/**
	 * Two rows of one agency: what the first leaves out the second may say.
	 *
	 * @param other is told each field in which they differ
	 */
	AgencyFact joined(AgencyFact first, AgencyFact second, Consumer<String> other) {
		Map<String, String> ids = new LinkedHashMap<>(second.externalIds());
		ids.putAll(first.externalIds());
		var others = new ArrayList<>(first.otherNames());
		second.otherNames().stream().filter(it -> !others.contains(it)).forEach(others::add);
		Stream.of(second.name().fr(), second.name().en())
				.filter(it -> !it.isEmpty() && !alike(it, first.name().fr()) && !alike(it, first.name().en()) && !others.contains(it)).forEach(it -> {
					boolean free = first.name().fr().isEmpty() && it.equals(second.name().fr())
							|| first.name().en().isEmpty() && it.equals(second.name().en());
					if (!free) {
						others.add(it);
					}
				});
		return new AgencyFact(first.agency(), first.jurisdiction(), both(first.name(), second.name()),
				both(first.acronym(), second.acronym()), others, ids,
				text(CensusFields.CATEGORY, first.category(), second.category(), other), number(first.size(), second.size(), other),
				text(CensusFields.FIELD, first.field(), second.field(), other),
				text(CensusFields.SITE, first.webSite(), second.webSite(), other),
				text(CensusFields.PARENT, first.parent(), second.parent(), other), first.unmatched(),
				own(first.own(), second.own(), other));
	}

	private static Map<String, String> own(Map<String, String> first, Map<String, String> second, Consumer<String> other) {
		Map<String, String> both = new LinkedHashMap<>(second);
		first.forEach((field, value) -> {
			if (!value.equals(both.getOrDefault(field, value))) {
				other.accept(CensusFields.OWN + "." + field);
			}
			both.put(field, value);
		});
		return both;
	}

	private static Bilingual both(Bilingual first, Bilingual second) {
		return new Bilingual(first.fr().isEmpty() ? second.fr() : first.fr(), first.en().isEmpty() ? second.en() : first.en());
	}

	private static String text(String field, String first, String second, Consumer<String> other) {
		if (!first.isEmpty() && !second.isEmpty() && !first.equals(second)) {
			other.accept(field);
		}
		return first.isEmpty() ? second : first;
	}

	private static @Nullable Integer number(@Nullable Integer first, @Nullable Integer second, Consumer<String> other) {
		if (first != null && second != null && !first.equals(second)) {
			other.accept(CensusFields.SIZE);
		}
		return first == null ? second : first;
	}
}
