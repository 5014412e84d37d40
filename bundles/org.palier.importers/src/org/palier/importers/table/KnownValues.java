// SPDX-License-Identifier: EPL-2.0
package org.palier.importers.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.palier.files.UnknownValue;
import org.palier.ground.text.Bilingual;
import org.palier.ground.text.CensusIds;
import org.palier.ground.text.CloseNames;
import org.palier.ground.text.Wording;
import org.palier.intake.mapping.Mapping;

/**
 * The values of one field that name things of the study (categories, jurisdictions, platforms). It counts the values that
 * the study knows, those that the import creates and those that nobody knows. One thread uses it, for one file.
 */
final class KnownValues {

	private static final int SHOWN = 12;
	private static final int LONGEST = 60;

	private final String field;
	private final Mapping mapping;
	private final Function<String, Optional<String>> known;
	private final boolean create;
	private final Map<String, Bilingual> made = new LinkedHashMap<>();
	private final Map<String, Integer> unknown = new LinkedHashMap<>();
	/** Values that are no exact name, each with the name that was understood. */
	private final Map<String, String> read = new LinkedHashMap<>();
	private final @Nullable CloseNames close;
	private final MisspeltWords spelling;
	/** Words that are likely slips of the keyboard, with how often they stand: nobody makes something of them unasked. */
	private final Map<String, Integer> misspelt = new LinkedHashMap<>();
	/** Words with their readings: a column has few words and many rows. */
	private final Map<FileWord, Word> readWords = new HashMap<>();

	/** A word of the file. @param making whether what the study lacks is made */
	private record FileWord(String written, boolean making) {
	}

	/**
	 * The reading of a word.
	 *
	 * @param meant by a person, or the word itself
	 * @param own   the id that something of this name would get; empty for nothing
	 * @param id    of what the study has; empty for nothing
	 * @param slip  whether it is likely a slip of the keyboard
	 */
	private record Word(String meant, String own, Optional<String> id, boolean slip) {
	}

	/** @param known the id of what a value names in the study @param create true to make what it lacks */
	KnownValues(String field, Mapping mapping, Function<String, Optional<String>> known, boolean create) {
		this(field, mapping, known, create, null, new MisspeltWords(Map.of()));
	}

	/**
	 * @param close    takes a name in the plural or the singular for the same, and tells what is near; null where only names to the
	 *                 letter count
	 * @param spelling finds slips of the keyboard, about which a person is asked
	 */
	KnownValues(String field, Mapping mapping, Function<String, Optional<String>> known, boolean create, @Nullable CloseNames close,
			MisspeltWords spelling) {
		this.close = close;
		this.spelling = spelling;
		this.field = field;
		this.mapping = mapping;
		this.known = known;
		this.create = create;
	}

	/** The id that a value stands for; empty for nothing, and for what the study lacks and is not to be made. */
	String id(String written) {
		return id(written, create);
	}

	/** The id of what a person names for all rows: it is made when the study lacks it. */
	String stated(String written) {
		return id(written, true);
	}

	private String id(String written, boolean making) {
		Word word = readWords.computeIfAbsent(new FileWord(written, making), this::word);
		if (word.own().isEmpty() || word.id().isPresent()) {
			return word.id().orElse("");
		}
		if (word.slip()) {
			misspelt.merge(written, 1, Integer::sum);
			return "";
		}
		if (made.containsKey(word.own()) || making) {
			made.putIfAbsent(word.own(), Bilingual.same(word.meant()));
			return word.own();
		}
		unknown.merge(written, 1, Integer::sum);
		return "";
	}

	private Word word(FileWord asked) {
		String written = asked.written();
		Optional<String> told = mapping.meaning(field, written);
		String meant = told.orElse(written);
		String own = CensusIds.of(meant);
		if (own.isEmpty()) {
			return new Word(meant, own, Optional.empty(), false);
		}
		Optional<String> id = known.apply(meant);
		CloseNames alike = close;
		if (id.isEmpty() && alike != null) {
			id = alike.same(meant);
			if (meant.equals(written)) {
				id.ifPresent(it -> read.put(written, it));
			}
		}
		boolean slip = id.isEmpty() && told.isEmpty()
				&& (spelling.nearKnown(written).isPresent() || asked.making() && spelling.nearWritten(written).isPresent());
		return new Word(meant, own, id, slip);
	}

	/** The rows are read again. */
	void recount() {
		unknown.clear();
		misspelt.clear();
		readWords.clear();
	}

	/** Those that are made: their ids and names. */
	Map<String, Bilingual> made() {
		return made;
	}

	/** Sentences about the values that were created or are unknown to the study. */
	List<Bilingual> remarks(String column, Wording words) {
		List<Bilingual> remarks = new ArrayList<>();
		if (!made.isEmpty()) {
			remarks.add(words.text("made." + field, made.size(), made.values().stream().limit(SHOWN).map(it -> it.in(Locale.CANADA_FRENCH))
					.collect(Collectors.joining(", ")) + (made.size() > SHOWN ? ", …" : "")));
		}
		if (!misspelt.isEmpty()) {
			remarks.add(words.text("misspelt." + field, misspelt.values().stream().mapToInt(Integer::intValue).sum(), column,
					new Bilingual(String.join(", ", misspelt(words, Locale.CANADA_FRENCH)), String.join(", ", misspelt(words, Locale.CANADA)))));
		}
		if (!unknown.isEmpty()) {
			int rows = unknown.values().stream().mapToInt(Integer::intValue).sum();
			remarks.add(words.text("unknown." + field, rows, column,
					new Bilingual(listed(words, Locale.CANADA_FRENCH), listed(words, Locale.CANADA))));
		}
		return remarks;
	}

	/** The values unknown to the study, the most frequent first. */
	List<UnknownValue> unknown(String column) {
		return Stream
				.concat(misspelt.entrySet().stream(),
						unknown.entrySet().stream().sorted(Map.Entry.<String, Integer>comparingByValue().reversed()))
				.map(it -> new UnknownValue(field, column, it.getKey(), it.getValue(), near(it.getKey()))).toList();
	}

	private List<String> near(String value) {
		CloseNames alike = close;
		return Stream.of(nearest(value).stream(), alike == null ? Stream.<String>of() : alike.near(value).stream()).flatMap(it -> it).distinct()
				.toList();
	}

	/** The name that is a letter or two apart: an id of the study, or where things are made a word of the file. */
	private Optional<String> nearest(String value) {
		return spelling.nearKnown(value).or(() -> create ? spelling.nearWritten(value) : Optional.empty());
	}

	private List<String> misspelt(Wording words, Locale locale) {
		return misspelt.entrySet().stream().limit(SHOWN).map(it -> words
				.text("misspelt", it.getKey(), it.getValue(), spelling.name(nearest(it.getKey()).orElse(""))).in(locale)).toList();
	}

	/**
	 * A sentence about values that were read as a name although they are written differently; none when every name was
	 * exact.
	 * @param names of things, by id
	 */
	Optional<Bilingual> read(String column, Map<String, Bilingual> names, Wording words) {
		return read.isEmpty() ? Optional.empty() : Optional.of(words.text("values_read", column,
				new Bilingual(read(names, words, Locale.CANADA_FRENCH), read(names, words, Locale.CANADA))));
	}

	private String read(Map<String, Bilingual> names, Wording words, Locale locale) {
		return read.entrySet().stream().limit(SHOWN)
				.map(it -> words.text("value_read", it.getKey(), names.getOrDefault(it.getValue(), Bilingual.same(it.getValue())))
				.in(locale)).collect(Collectors.joining(", ")) + (read.size() > SHOWN ? ", …" : "");
	}

	private String listed(Wording words, Locale locale) {
		String shown = unknown.entrySet().stream().sorted(Map.Entry.<String, Integer>comparingByValue().reversed()).limit(SHOWN)
				.map(it -> words
						.text("value_count", it.getKey().length() > LONGEST ? it.getKey().substring(0, LONGEST) + "…" : it.getKey(),
								it.getValue())
						.in(locale)).collect(Collectors.joining(", "));
		return unknown.size() > SHOWN ? shown + ", …" : shown;
	}
}
