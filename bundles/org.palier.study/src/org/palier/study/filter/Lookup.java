// SPDX-License-Identifier: EPL-2.0
package org.palier.study.filter;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.palier.corpus.PostFilter;
import org.palier.ground.text.Bilingual;
import org.palier.ground.text.NameKey;
import org.palier.ground.text.Wording;
import org.palier.model.FieldSubject;
import org.palier.model.FieldType;
import org.palier.model.SavedView;
import org.palier.model.Study;
import org.palier.study.attribution.Official;
import org.palier.study.fields.DeclaredField;
import org.palier.study.fields.DeclaredFields;
import org.palier.study.fields.FieldRefusal;
import org.palier.study.fields.FieldValue;
import org.palier.study.filter.Condition.Compare;
import org.palier.study.filter.Condition.Word;
import org.palier.study.filter.StudyFilter.Author;

/**
 * Looks up in a study what the words of a filter name: things by their ids or by their names in either language, whatever case and accents.
 */
final class Lookup {

	private static final Wording WORDS = new Wording(Lookup.class, "messages");

	private final Study study;

	Lookup(Study study) {
		this.study = study;
	}

	StudyFilter filter(Where where) {
		return filter(expanded(where.conditions()));
	}

	private StudyFilter filter(List<Condition> conditions) {
		Map<FilterField, List<Condition>> said = new EnumMap<>(FilterField.class);
		List<OwnCondition> own = new ArrayList<>();
		List<OwnCondition> ofPosts = new ArrayList<>();
		for (Condition condition : conditions) {
			Optional<FilterField> known = FilterField.of(condition.field().text());
			if (known.isEmpty()) {
				OwnCondition asked = own(condition);
				(asked.field().subject() == FieldSubject.POST ? ofPosts : own).add(asked);
				continue;
			}
			FilterField field = known.get();
			List<Condition> before = said.computeIfAbsent(field, it -> new ArrayList<>());
			if (!before.isEmpty() && field != FilterField.PERIOD) {
				throw WhereException.at(condition.field().at(), "twice", condition.field().text());
			}
			before.add(condition);
		}
		return new StudyFilter(chosen(said, FilterField.GOVERNMENT), chosen(said, FilterField.CATEGORY), chosen(said, FilterField.AGENCY),
				own, chosen(said, FilterField.PLATFORM), ofPosts, period(said.getOrDefault(FilterField.PERIOD, List.of())),
				languages(said.get(FilterField.LANGUAGE)), author(said.get(FilterField.AUTHOR)),
				some(said, FilterField.OFFICIAL, Official.values().length), coders(said));
	}

	/** A filter by the ids of what it names, with the names that the study gives it; that of a saved view alone is called after it. */
	Where spelled(Where where) {
		List<Condition> all = expanded(where.conditions());
		filter(all);
		String view = where.conditions().size() == 1 ? viewOf(where.conditions().getFirst()).map(SavedView::getName).orElse(where.view())
				: where.view();
		return new Where(all.stream().map(this::spelled).toList(), view);
	}

	/** Saved views give place to what they say. */
	private List<Condition> expanded(List<Condition> conditions) {
		return conditions.stream()
				.flatMap(it -> viewOf(it).map(view -> new SavedViews(study).where(view).conditions().stream()).orElse(Stream.of(it)))
				.toList();
	}

	private Optional<SavedView> viewOf(Condition condition) {
		if (FilterField.of(condition.field().text()).filter(FilterField.VIEW::equals).isEmpty()) {
			return Optional.empty();
		}
		if (condition.compare() != Compare.IS || condition.values().size() != 1) {
			throw WhereException.at(condition.field().at(), "one_view", condition.field().text());
		}
		Word name = condition.values().getFirst();
		return Optional.of(new SavedViews(study).find(name.text()).orElseThrow(() -> WhereException.at(name.at(), "no_view", name.text(),
				study.getViews().isEmpty() ? "–" : study.getViews().stream().map(SavedView::getName).collect(Collectors.joining(", ")))));
	}

	private Condition spelled(Condition condition) {
		Optional<FilterField> known = FilterField.of(condition.field().text());
		if (known.isEmpty()) {
			DeclaredField field = declared(condition.field());
			return new Condition(condition.field().meaning(field.id(), field.name()), condition.compare(),
					condition.values().stream().map(it -> spelled(field, it)).toList());
		}
		FilterField field = known.get();
		return new Condition(condition.field().meaning(field.id(), field.word()), condition.compare(),
				condition.values().stream().flatMap(it -> spelled(field, it)).distinct().toList());
	}

	private static Word spelled(DeclaredField field, Word word) {
		FieldValue value = value(field, word);
		String kept = switch (value) {
		case FieldValue.Amount it -> it.number().toPlainString();
		case FieldValue.Chosen it -> it.id();
		default -> field.written(value, Locale.CANADA);
		};
		return word.meaning(kept, new Bilingual(field.written(value, Locale.CANADA_FRENCH), field.written(value, Locale.CANADA)));
	}

	private Stream<Word> spelled(FilterField field, Word word) {
		return switch (field) {
		case GOVERNMENT, CATEGORY, AGENCY, PLATFORM, OFFICIAL, CODERS -> {
			FilterNames things = FilterNames.of(study, field);
			Set<String> found = Set.copyOf(things.named(word.text()));
			yield things.all().stream().filter(it -> found.contains(it.id())).map(it -> word.meaning(it.id(), it.name()));
		}
		case PERIOD, VIEW -> Stream.of(word);
		case LANGUAGE -> {
			Locale language = Locale.of(language(word));
			yield Stream.of(word.meaning(language.getLanguage(),
					new Bilingual(language.getDisplayLanguage(Locale.CANADA_FRENCH), language.getDisplayLanguage(Locale.CANADA))));
		}
		case AUTHOR -> {
			boolean agency = isAgency(word, field.id());
			yield Stream.of(word.meaning(agency ? "agency" : "other", WORDS.text(agency ? "author.agency" : "author.other")));
		}
		};
	}

	/** A condition on a field that the study declares. */
	private OwnCondition own(Condition condition) {
		Word name = condition.field();
		DeclaredField field = declared(name);
		boolean ofSize = condition.compare() == Compare.FROM || condition.compare() == Compare.TO;
		if (ofSize && field.type() != FieldType.NUMBER && field.type() != FieldType.DATE) {
			throw WhereException.at(name.at(), "no_order", name.text());
		}
		return new OwnCondition(field, condition.compare(), condition.values().stream().map(it -> value(field, it)).toList());
	}

	private DeclaredField declared(Word name) {
		String key = NameKey.of(name.text());
		var fields = DeclaredFields.of(study);
		List<DeclaredField> all = Stream.of(FieldSubject.AGENCY, FieldSubject.POST).flatMap(it -> fields.of(it).stream()).toList();
		return all.stream().filter(it -> it.id().equals(name.text())).findFirst()
				.or(() -> all.stream().filter(it -> NameKey.of(it.name().fr()).equals(key) || NameKey.of(it.name().en()).equals(key)).findFirst())
				.orElseThrow(() -> WhereException.at(name.at(), "no_field", name.text(), fieldNames(all)));
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

	/**
	 * Looks up the condition on a field; its things are read only where a condition names some, because agencies are
	 * many.
	 */
	private Chosen chosen(Map<FilterField, List<Condition>> all, FilterField field) {
		List<Condition> said = all.get(field);
		if (said == null) {
			return Chosen.ALL;
		}
		Condition condition = said.getFirst();
		return switch (condition.compare()) {
		case EMPTY, FILLED -> new Chosen(Set.of(switch (field) {
		case CATEGORY -> StudyFilter.NONE;
		case OFFICIAL -> Official.UNKNOWN.id();
		default -> throw WhereException.at(condition.field().at(), "never_empty", condition.field().text());
		}), condition.compare() == Compare.FILLED);
		case FROM, TO -> throw WhereException.at(condition.field().at(), "no_order", condition.field().text());
		case IS, IS_NOT -> {
			FilterNames things = FilterNames.of(study, field);
			Set<String> ids = new HashSet<>();
			for (Word value : condition.values()) {
				List<String> found = things.named(value.text());
				if (found.isEmpty()) {
					throw WhereException.at(value.at(), "no_value", value.text(), condition.field().text(), things.nearest(value.text()));
				}
				ids.addAll(found);
			}
			yield new Chosen(ids, condition.compare() == Compare.IS_NOT);
		}
		};
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
		if (!isDate(word.text())) {
			throw WhereException.at(word.at(), "no_date", word.text());
		}
		return word.text();
	}

	/** True for a year, month, week or day as filters write it. */
	static boolean isDate(String date) {
		try {
			switch (date.length()) {
			case 4 -> LocalDate.parse(date + "-01-01");
			case 7 -> LocalDate.parse(date + "-01");
			case 8 -> LocalDate.parse(date + "-1", DateTimeFormatter.ISO_WEEK_DATE);
			default -> LocalDate.parse(date);
			}
			return true;
		} catch (DateTimeException none) {
			return false;
		}
	}

	/** Looks up the condition on a field of a few fixed values: a condition that leaves none of them is refused. */
	private Chosen some(Map<FilterField, List<Condition>> said, FilterField field, int all) {
		Chosen chosen = chosen(said, field);
		if (chosen.except() && chosen.ids().size() == all) {
			Word name = said.get(field).getFirst().field();
			throw WhereException.at(name.at(), "nothing_left", name.text());
		}
		return chosen;
	}

	private Chosen coders(Map<FilterField, List<Condition>> said) {
		Chosen coders = chosen(said, FilterField.CODERS);
		if (CoderKinds.of(coders).length == 0) {
			Word field = said.get(FilterField.CODERS).getFirst().field();
			throw WhereException.at(field.at(), "nothing_left", field.text());
		}
		return coders;
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
		return isAgency(condition.values().getFirst(), condition.field().text()) == (condition.compare() == Compare.IS) ? Author.AGENCY
				: Author.OTHER;
	}

	private static boolean isAgency(Word word, String field) {
		return switch (NameKey.of(word.text())) {
		case "agency", "agencies", "body", "bodies", "organisme", "organismes" -> true;
		case "other", "others", "autre", "autres" -> false;
		default -> throw WhereException.at(word.at(), "author", field);
		};
	}
}
