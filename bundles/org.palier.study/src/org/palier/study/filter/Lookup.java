// SPDX-License-Identifier: EPL-2.0
package org.palier.study.filter;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.palier.corpus.PostFilter;
import org.palier.ground.text.Bilingual;
import org.palier.ground.text.NameKey;
import org.palier.model.FieldSubject;
import org.palier.model.FieldType;
import org.palier.model.Identified;
import org.palier.model.LocalizedText;
import org.palier.model.Study;
import org.palier.study.fields.DeclaredField;
import org.palier.study.fields.DeclaredFields;
import org.palier.study.fields.FieldRefusal;
import org.palier.study.fields.FieldValue;
import org.palier.study.filter.Condition.Compare;
import org.palier.study.filter.Condition.Word;
import org.palier.study.filter.StudyFilter.Author;

/** Looks up in a study what the words of a filter name: things by their ids or by their names in either language, whatever case and accents. */
final class Lookup {

	/** A thing that can be named. */
	private record Named(String id, Bilingual name) {

		boolean isCalled(String key) {
			return key.equals(NameKey.of(id)) || key.equals(NameKey.of(name.fr())) || key.equals(NameKey.of(name.en()));
		}

		/** How many letters a word of its names begins with that another word begins with too. */
		int likeness(String key) {
			return Stream.of(id, name.fr(), name.en()).flatMap(it -> Stream.of(NameKey.of(it).split(" "))).mapToInt(it -> common(key, it)).max().orElse(0);
		}

		static Named of(Identified thing, LocalizedText name) {
			return new Named(thing.getId(), Bilingual.of(name));
		}
	}

	/** How many things an error names. */
	private static final int FEW = 8;

	private final Study study;

	Lookup(Study study) {
		this.study = study;
	}

	StudyFilter filter(Where where) {
		Map<FilterField, List<Condition>> said = new EnumMap<>(FilterField.class);
		List<OwnCondition> own = new ArrayList<>();
		for (Condition condition : where.conditions()) {
			Optional<FilterField> known = FilterField.of(condition.field().text());
			if (known.isEmpty()) {
				own.add(own(condition));
				continue;
			}
			FilterField field = known.get();
			List<Condition> before = said.computeIfAbsent(field, it -> new ArrayList<>());
			if (!before.isEmpty() && field != FilterField.PERIOD) {
				throw WhereException.at(condition.field().at(), "twice", condition.field().text());
			}
			before.add(condition);
		}
		return new StudyFilter(
				chosen(said.get(FilterField.GOVERNMENT), () -> study.getJurisdictions().stream().map(it -> Named.of(it, it.getName())).toList()),
				chosen(said.get(FilterField.CATEGORY), () -> study.getCategories().stream().map(it -> Named.of(it, it.getName())).toList()),
				chosen(said.get(FilterField.AGENCY), () -> study.getJurisdictions().stream().flatMap(it -> it.getAgencies().stream())
						.map(it -> Named.of(it, it.getName())).toList()),
				own, chosen(said.get(FilterField.PLATFORM), () -> study.getPlatforms().stream().map(it -> Named.of(it, it.getName())).toList()),
				period(said.getOrDefault(FilterField.PERIOD, List.of())), languages(said.get(FilterField.LANGUAGE)), author(said.get(FilterField.AUTHOR)));
	}

	/** A condition on a field that the study declares. */
	private OwnCondition own(Condition condition) {
		Word name = condition.field();
		String key = NameKey.of(name.text());
		List<DeclaredField> all = DeclaredFields.of(study).of(FieldSubject.AGENCY);
		DeclaredField field = all.stream().filter(it -> it.id().equals(name.text())).findFirst()
				.or(() -> all.stream().filter(it -> NameKey.of(it.name().fr()).equals(key) || NameKey.of(it.name().en()).equals(key)).findFirst())
				.orElseThrow(() -> WhereException.at(name.at(), "no_field", name.text(), fieldNames(all)));
		boolean ofSize = condition.compare() == Compare.FROM || condition.compare() == Compare.TO;
		if (ofSize && field.type() != FieldType.NUMBER && field.type() != FieldType.DATE) {
			throw WhereException.at(name.at(), "no_order", name.text());
		}
		return new OwnCondition(field, condition.compare(), condition.values().stream().map(it -> value(field, it)).toList());
	}

	private static FieldValue value(DeclaredField field, Word word) {
		try {
			return field.value(field.read(word.text(), null));
		} catch (FieldRefusal refusal) {
			throw WhereException.at(word.at(), "own", refusal.reason());
		}
	}

	private static Bilingual fieldNames(List<DeclaredField> own) {
		return Bilingual.joined(Stream.concat(Stream.of(FilterField.all()), own.stream().map(DeclaredField::name)).toList(), ", ");
	}

	/** @param things that can be named; asked only where a condition names some, since agencies are many */
	private static Chosen chosen(@Nullable List<Condition> said, Supplier<List<Named>> things) {
		if (said == null) {
			return Chosen.ALL;
		}
		Condition condition = said.getFirst();
		boolean ofCategory = FilterField.of(condition.field().text()).orElseThrow() == FilterField.CATEGORY;
		return switch (condition.compare()) {
		case EMPTY, FILLED -> {
			if (!ofCategory) {
				throw WhereException.at(condition.field().at(), "never_empty", condition.field().text());
			}
			yield new Chosen(Set.of(StudyFilter.NONE), condition.compare() == Compare.FILLED);
		}
		case FROM, TO -> throw WhereException.at(condition.field().at(), "no_order", condition.field().text());
		case IS, IS_NOT -> {
			List<Named> all = things.get();
			Set<String> ids = new HashSet<>();
			for (Word value : condition.values()) {
				List<String> found = named(value, all);
				if (found.isEmpty()) {
					throw WhereException.at(value.at(), "no_value", value.text(), condition.field().text(), nearest(value.text(), all));
				}
				ids.addAll(found);
			}
			yield new Chosen(ids, condition.compare() == Compare.IS_NOT);
		}
		};
	}

	/** An id is one thing; a name may be that of several. */
	private static List<String> named(Word value, List<Named> all) {
		List<String> exact = all.stream().map(Named::id).filter(value.text()::equals).toList();
		String key = NameKey.of(value.text());
		return !exact.isEmpty() ? exact : all.stream().filter(it -> it.isCalled(key)).map(Named::id).toList();
	}

	/** Names of a few things, those first that begin like a word. */
	private static Bilingual nearest(String word, List<Named> all) {
		String key = NameKey.of(word);
		List<Bilingual> names = all.stream().sorted(Comparator.comparingInt((Named it) -> -it.likeness(key))).limit(FEW).map(Named::name).toList();
		return Bilingual.joined(all.size() > FEW ? Stream.concat(names.stream(), Stream.of(Bilingual.same("…"))).toList() : names, ", ");
	}

	private static int common(String one, String other) {
		int length = Math.min(one.length(), other.length());
		int mismatch = Arrays.mismatch(one.toCharArray(), 0, length, other.toCharArray(), 0, length);
		return mismatch < 0 ? length : mismatch;
	}

	private static String period(List<Condition> said) {
		if (said.isEmpty()) {
			return "";
		}
		String from = "";
		String until = "";
		for (Condition condition : said) {
			switch (condition.compare()) {
			case EMPTY, FILLED, IS -> {
				if (said.size() > 1) {
					throw WhereException.at(condition.field().at(), "twice", condition.field().text());
				}
				return switch (condition.compare()) {
				case EMPTY -> PostFilter.UNDATED;
				case FILLED -> PostFilter.DATED;
				default -> stretch(condition);
				};
			}
			case FROM, TO -> {
				boolean begins = condition.compare() == Compare.FROM;
				if (!(begins ? from : until).isEmpty()) {
					throw WhereException.at(condition.field().at(), "twice", condition.field().text());
				}
				String end = date(condition.values().getFirst());
				from = begins ? end : from;
				until = begins ? until : end;
			}
			case IS_NOT -> throw WhereException.at(condition.field().at(), "no_exception", condition.field().text());
			}
		}
		// Years, months and days that begin alike compare as texts.
		int length = Math.min(from.length(), until.length());
		if (length > 0 && from.substring(0, length).compareTo(until.substring(0, length)) > 0) {
			throw WhereException.at(said.getLast().values().getFirst().at(), "ends_before", from, until);
		}
		return from + PostFilter.TO + until;
	}

	/** A single year, month, week or day. */
	private static String stretch(Condition condition) {
		if (condition.values().size() > 1) {
			throw WhereException.at(condition.values().get(1).at(), "one_period", condition.field().text());
		}
		return date(condition.values().getFirst());
	}

	private static String date(Word word) {
		String date = word.text();
		try {
			switch (date.length()) {
			case 4 -> LocalDate.parse(date + "-01-01");
			case 7 -> LocalDate.parse(date + "-01");
			case 8 -> LocalDate.parse(date + "-1", DateTimeFormatter.ISO_WEEK_DATE);
			default -> LocalDate.parse(date);
			}
			return date;
		} catch (DateTimeException none) {
			throw WhereException.at(word.at(), "no_date", date);
		}
	}

	private static Chosen languages(@Nullable List<Condition> said) {
		if (said == null) {
			return Chosen.ALL;
		}
		Condition condition = said.getFirst();
		return switch (condition.compare()) {
		case EMPTY -> new Chosen(Set.of(""), false);
		case IS -> new Chosen(Set.copyOf(condition.values().stream().map(Lookup::language).toList()), false);
		case IS_NOT, FILLED -> throw WhereException.at(condition.field().at(), "no_exception", condition.field().text());
		case FROM, TO -> throw WhereException.at(condition.field().at(), "no_order", condition.field().text());
		};
	}

	/** The code of a language that is named by it, or by its name in either language. */
	private static String language(Word word) {
		String key = NameKey.of(word.text());
		return Arrays.stream(Locale.getISOLanguages()).filter(it -> it.equals(key) || Stream.of(Locale.CANADA_FRENCH, Locale.CANADA)
				.anyMatch(reader -> NameKey.of(Locale.of(it).getDisplayLanguage(reader)).equals(key))).findFirst()
				.orElseThrow(() -> WhereException.at(word.at(), "no_language", word.text()));
	}

	private static Author author(@Nullable List<Condition> said) {
		if (said == null) {
			return Author.ANYBODY;
		}
		Condition condition = said.getFirst();
		if (condition.compare() != Compare.IS && condition.compare() != Compare.IS_NOT || condition.values().size() != 1) {
			throw WhereException.at(condition.field().at(), "author", condition.field().text());
		}
		Word word = condition.values().getFirst();
		boolean agency = switch (NameKey.of(word.text())) {
		case "agency", "agencies", "body", "bodies", "organisme", "organismes" -> true;
		case "other", "others", "autre", "autres" -> false;
		default -> throw WhereException.at(word.at(), "author", condition.field().text());
		};
		return agency == (condition.compare() == Compare.IS) ? Author.AGENCY : Author.OTHER;
	}
}
