// SPDX-License-Identifier: EPL-2.0
package org.palier.study.filter;

import java.text.DateFormatSymbols;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.palier.ground.text.Bilingual;
import org.palier.ground.text.NameKey;
import org.palier.ground.text.NameOrder;
import org.palier.ground.text.Typography;
import org.palier.ground.text.Wording;
import org.palier.model.Agencies;
import org.palier.model.FieldSubject;
import org.palier.model.FieldType;
import org.palier.model.Study;
import org.palier.study.fields.DeclaredField;
import org.palier.study.fields.DeclaredFields;
import org.palier.study.fields.OwnValues;
import org.palier.study.filter.Condition.Compare;
import org.palier.study.filter.Condition.Word;

/**
 * Conditions that a study offers to a person who types a few letters. They are each value of each field under its name
 * in both languages, a time, or a condition that is written in full. They are those of a study as it is; later edits do
 * not show. On the thread of the study.
 */
public final class FilterOffers {

	/**
	 * A condition that is offered.
	 *
	 * @param condition by ids, of one value or none
	 * @param field     what readers see of its field
	 * @param value     what readers see of its value
	 */
	public record Offer(Condition condition, Bilingual field, Bilingual value) {
	}

	/** An offer and what it is found by. @param rare a language that hardly any post is in */
	private record IndexedOffer(Offer offer, List<String> ofValue, List<String> ofField, boolean rare) {

		/**
		 * How well letters fit: 0 where a name begins with them, 1 where each begins a word of a name, 2 with the help of the field; more for
		 * none.
		 */
		int distance(String key, List<String> words) {
			if (ofValue.stream().anyMatch(it -> it.startsWith(key))) {
				return rare ? 1 : 0;
			}
			if (words.stream().allMatch(word -> begins(ofValue, word))) {
				return 1;
			}
			return words.stream().allMatch(word -> begins(ofValue, word) || begins(ofField, word)) ? 2 : NONE;
		}

		private static boolean begins(List<String> names, String word) {
			return names.stream().anyMatch(it -> it.startsWith(word) || it.contains(" " + word));
		}
	}

	private static final int NONE = 3;
	/** Languages of Canada, before those of others. */
	private static final List<String> FIRST = List.of("fr", "en");
	/** A field of text offers so many values that its agencies have. */
	private static final int TEXTS = 500;
	private static final Wording WORDS = new Wording(FilterOffers.class, "messages");
	private static final int MONTH_LETTERS = 7;
	private static final int DAY_LETTERS = 10;
	private static final Pattern MONTH = Pattern.compile("(\\p{L}+)\\.? (\\d{4})");

	private final List<IndexedOffer> all = new ArrayList<>();
	private final Function<String, Optional<Where>> written;

	/** @param study whose values are offered; read now, on its thread */
	public FilterOffers(Study study) {
		for (FilterField field : List.of(FilterField.CATEGORY, FilterField.GOVERNMENT, FilterField.PLATFORM)) {
			things(study, field);
		}
		add(FilterField.CATEGORY, new Condition(word(FilterField.CATEGORY), Compare.EMPTY, List.of()), WORDS.text("offer.no_category"));
		var fields = DeclaredFields.of(study);
		Stream.of(FieldSubject.AGENCY, FieldSubject.POST).flatMap(it -> fields.of(it).stream()).forEach(it -> own(study, it));
		for (String author : List.of("agency", "other")) {
			value(FilterField.AUTHOR, author, WORDS.text("author." + author));
		}
		things(study, FilterField.OFFICIAL);
		things(study, FilterField.CODERS);
		for (String language : languages()) {
			Locale named = Locale.of(language);
			value(FilterField.LANGUAGE, language,
					new Bilingual(named.getDisplayLanguage(Locale.CANADA_FRENCH), named.getDisplayLanguage(Locale.CANADA)));
		}
		things(study, FilterField.AGENCY);
		this.written = typed -> read(typed, study);
	}

	/** A condition that is written out, such as staff >= 100; asked on the thread of the study. */
	private static Optional<Where> read(String typed, Study study) {
		try {
			return typed.matches(".*[=<>(].*") ? Optional.of(Where.of(typed).in(study)) : Optional.empty();
		} catch (WhereException unfinished) {
			return Optional.empty();
		}
	}

	/** Those of Canada come first. */
	private static List<String> languages() {
		return Stream.concat(FIRST.stream(), Arrays.stream(Locale.getISOLanguages()).filter(it -> !FIRST.contains(it))).toList();
	}

	private void things(Study study, FilterField field) {
		FilterNames.of(study, field).all().forEach(it -> value(field, it.id(), it.name()));
	}

	private void own(Study study, DeclaredField field) {
		var name = new Word(field.id(), 0, field.name());
		Map<String, Bilingual> values = new LinkedHashMap<>();
		if (field.type() == FieldType.CHOICE) {
			field.choices().forEach(it -> values.put(it.id(), it.name()));
		} else if (field.type() == FieldType.YES_NO) {
			for (String answer : List.of("yes", "no")) {
				values.put(answer, new Bilingual(field.written(field.value(answer), Locale.CANADA_FRENCH),
						field.written(field.value(answer), Locale.CANADA)));
			}
		} else if (field.type() == FieldType.TEXT && field.subject() == FieldSubject.AGENCY) {
			Agencies.of(study).map(it -> new OwnValues(it).text(field.id())).filter(it -> !it.isEmpty()).distinct().limit(TEXTS)
					.sorted(NameOrder.of(Locale.ROOT))
					.forEach(it -> values.put(it, Bilingual.same(it)));
		}
		values.forEach((id, said) -> add(field.name(), new Condition(name, Compare.IS, List.of(new Word(id, 0, said))), said));
		add(field.name(), new Condition(name, Compare.EMPTY, List.of()), WORDS.text("offer.empty"));
	}

	private void value(FilterField field, String id, Bilingual said) {
		add(field, new Condition(word(field), Compare.IS, List.of(new Word(id, 0, said))), said);
	}

	private static Word word(FilterField field) {
		return new Word(field.id(), 0, field.word());
	}

	private void add(FilterField field, Condition condition, Bilingual said) {
		add(field.label(), condition, said);
	}

	private void add(Bilingual field, Condition condition, Bilingual said) {
		boolean rare = condition.field().text().equals(FilterField.LANGUAGE.id()) && !FIRST.contains(condition.values().getFirst().text());
		all.add(new IndexedOffer(new Offer(condition, field, said), keys(said), keys(field), rare));
	}

	private static List<String> keys(Bilingual names) {
		return Stream.of(names.fr(), names.en()).map(NameKey::of).filter(it -> !it.isEmpty()).distinct().toList();
	}

	/**
	 * Finds the conditions that match some letters, the likeliest first.
	 *
	 * @param typed blank for none
	 * @param most so many at most
	 */
	public List<Offer> find(String typed, int most) {
		String key = NameKey.of(typed);
		if (typed.isBlank()) {
			return List.of();
		}
		List<Offer> offers = new ArrayList<>(times(typed.strip()));
		written.apply(typed).ifPresent(it -> it.conditions().forEach(condition -> offers.addFirst(offer(condition))));
		if (!key.isEmpty()) {
			List<String> words = List.of(key.split(" "));
			record Ranked(Offer offer, int distance) {
			}
			all.stream().map(it -> new Ranked(it.offer(), it.distance(key, words))).filter(it -> it.distance() < NONE)
					.sorted(Comparator.comparingInt(Ranked::distance)).limit(most).map(Ranked::offer).forEach(offers::add);
		}
		return offers.stream().distinct().limit(most).toList();
	}

	/** All that is offered of the field of a condition. */
	public List<Offer> like(Condition condition) {
		return all.stream().map(IndexedOffer::offer).filter(it -> it.condition().field().text().equals(condition.field().text())).toList();
	}

	/** A year, month, week or day, as a whole, as beginning and as end. */
	private static List<Offer> times(String typed) {
		Optional<String> date = isoDate(typed);
		if (date.isEmpty()) {
			return List.of();
		}
		var word = new Word(date.get(), 0);
		return Stream.of(Compare.IS, Compare.FROM, Compare.TO).map(it -> offer(new Condition(word(FilterField.PERIOD), it, List.of(word))))
				.toList();
	}

	private static Optional<String> isoDate(String typed) {
		Matcher month = MONTH.matcher(typed);
		if (month.matches()) {
			String name = NameKey.of(month.group(1));
			for (Locale language : List.of(Locale.CANADA_FRENCH, Locale.CANADA)) {
				String[] months = new DateFormatSymbols(language).getMonths();
				for (int i = 0; i < 12 && name.length() > 2; i++) {
					if (NameKey.of(months[i]).startsWith(name)) {
						return Optional.of(String.format(Locale.ROOT, "%s-%02d", month.group(2), i + 1));
					}
				}
			}
		}
		return Lookup.isDate(typed) ? Optional.of(typed) : Optional.empty();
	}

	/** A condition as a person of a language types it. */
	public static String written(Condition condition, Locale language) {
		return condition.wording(language);
	}

	/** A number of an own field is no time: it does not begin. */
	private static boolean isAmount(Condition condition) {
		return FilterField.of(condition.field().text()).isEmpty()
				&& condition.values().stream().allMatch(it -> it.text().matches("-?\\d+(?:[.,]\\d+)?"));
	}

	/** A month or a day as people write it; years and weeks are written so already. */
	private static Bilingual time(String date) {
		return switch (Lookup.isDate(date) ? date.length() : 0) {
		case MONTH_LETTERS -> both(it -> it.shortMonth(YearMonth.parse(date)));
		case DAY_LETTERS -> both(it -> it.date(LocalDate.parse(date)));
		default -> Bilingual.same(date);
		};
	}

	private static Bilingual both(Function<Typography, String> said) {
		return new Bilingual(said.apply(new Typography(Locale.CANADA_FRENCH)), said.apply(new Typography(Locale.CANADA)));
	}

	/** Makes the text of a condition for readers. */
	public static Offer offer(Condition condition) {
		Bilingual field = FilterField.of(condition.field().text()).map(FilterField::label).orElse(condition.field().name());
		boolean period = condition.field().text().equals(FilterField.PERIOD.id());
		Bilingual values = Bilingual.joined(condition.values().stream().map(it -> period ? time(it.text()) : it.name()).toList(), ", ");
		return new Offer(condition, field, switch (condition.compare()) {
		case IS -> values;
		case IS_NOT -> WORDS.text("offer.not", values);
		case FROM -> WORDS.text(isAmount(condition) ? "offer.least" : "offer.from", values);
		case TO -> WORDS.text(isAmount(condition) ? "offer.most" : "offer.to", values);
		case EMPTY -> WORDS.text("offer.empty");
		case FILLED -> WORDS.text("offer.filled");
		});
	}
}
