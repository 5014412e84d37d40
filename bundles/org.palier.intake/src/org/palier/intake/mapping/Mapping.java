// SPDX-License-Identifier: EPL-2.0
package org.palier.intake.mapping;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.palier.ground.text.NameKey;
import org.palier.ground.text.Wording;

/**
 * The meaning of the columns of a table, as a person writes it. Each field has a line {@code field=source}, see
 * {@link ColumnSource} for sources. A line {@code value.field=written => meant} gives a value another meaning, or none when
 * nothing follows. Further lines are {@code create}, {@code missing}, {@code dates} and {@code sheet}. On one line a comma
 * separates two entries only where a key and an equals sign follow, so that columns may have commas in their names.
 * Immutable.
 *
 * @param entries fields with their sources, in order; a field may occur several times
 * @param values  meanings of values
 * @param create  kinds of things that are made when the study lacks one
 * @param missing words that mean an empty cell
 * @param dates   how days are written, as patterns of {@link java.time.format.DateTimeFormatter}
 * @param sheet   name or number of the sheet; the empty string for the first one
 */
public record Mapping(List<Entry> entries, List<ValueRule> values, Set<String> create, Set<String> missing, List<String> dates,
		String sheet) {

	/** A field and its source. */
	public record Entry(String field, String source) {
	}

	/**
	 * The meaning of a value.
	 *
	 * @param meant the empty string for nothing
	 */
	public record ValueRule(String field, String written, String meant) {
	}

	/** Maps nothing. */
	public static final Mapping EMPTY = new Mapping(List.of(), List.of(), Set.of(), Set.of(), List.of(), "");

	static final Wording WORDS = new Wording(Mapping.class, "messages");

	private static final String KEY = "\\p{L}[\\p{L}\\p{N}_-]*(?:\\.[\\p{L}\\p{N}_ -]+)*";
	private static final Pattern BETWEEN = Pattern.compile("(?:,|\\R)(?=\\s*" + KEY + "\\s*=)");
	private static final Pattern NAMED = Pattern.compile(KEY);
	private static final String VALUE = "value.";
	private static final String MEANS = "=>";

	/** Copies its lists and sets. */
	public Mapping {
		entries = List.copyOf(entries);
		values = List.copyOf(values);
		create = Set.copyOf(create);
		missing = Set.copyOf(missing);
		dates = List.copyOf(dates);
	}

	/** Reads a written mapping; lines that begin with # are comments. @throws MappingException with the part that is none */
	public static Mapping parse(String text) throws MappingException {
		var entries = new ArrayList<Entry>();
		var values = new ArrayList<ValueRule>();
		var create = new TreeSet<String>();
		var missing = new LinkedHashSet<String>();
		var dates = new ArrayList<String>();
		String sheet = "";
		String said = text.lines().filter(it -> !it.strip().startsWith("#")).collect(Collectors.joining("\n"));
		for (String part : BETWEEN.split(said)) {
			if (part.isBlank()) {
				continue;
			}
			int sign = part.indexOf('=');
			String key = sign < 0 ? "" : part.substring(0, sign).strip();
			String value = part.substring(sign + 1).strip();
			if (!NAMED.matcher(key).matches() || value.isEmpty()) {
				throw new MappingException(WORDS.text("no_entry", part.strip()));
			}
			switch (key) {
			case "create" -> create.addAll(words(value));
			case "missing" -> missing.addAll(Arrays.asList(value.split("\\s+")));
			case "dates" -> Stream.of(value.split(";")).map(String::strip).filter(it -> !it.isEmpty()).forEach(dates::add);
			case "sheet" -> sheet = value;
			default -> {
				if (key.startsWith(VALUE)) {
					values.add(rule(key.substring(VALUE.length()), value));
				} else {
					entries.add(new Entry(key, value));
				}
			}
			}
		}
		return new Mapping(entries, values, create, missing, dates, sheet);
	}

	/** The words of a list with commas or spaces between them. */
	public static List<String> words(String list) {
		return Stream.of(list.split("[,;\\s]+")).filter(it -> !it.isEmpty()).toList();
	}

	private static ValueRule rule(String field, String value) throws MappingException {
		int means = value.indexOf(MEANS);
		if (means < 1) {
			throw new MappingException(WORDS.text("no_value_rule", value));
		}
		return new ValueRule(field, value.substring(0, means).strip(), value.substring(means + MEANS.length()).strip());
	}

	/** The text that {@link #parse} reads, one entry a line. */
	public String text() {
		var lines = new ArrayList<String>();
		if (!sheet.isEmpty()) {
			lines.add("sheet=" + sheet);
		}
		entries.forEach(it -> lines.add(it.field() + "=" + it.source()));
		values.forEach(it -> lines.add((VALUE + it.field() + "=" + it.written() + " " + MEANS + " " + it.meant()).strip()));
		if (!create.isEmpty()) {
			lines.add("create=" + String.join(", ", new TreeSet<>(create)));
		}
		if (!missing.isEmpty()) {
			lines.add("missing=" + String.join(" ", new TreeSet<>(missing)));
		}
		if (!dates.isEmpty()) {
			lines.add("dates=" + String.join("; ", dates));
		}
		return String.join("\n", lines);
	}

	/** The mapping in one line, as it is typed. */
	public String typed() {
		return text().replace("\n", ", ");
	}

	/** The columns that it reads, for a sentence; a constant for all rows is no column. */
	public String columns() {
		return entries.stream().map(Entry::source).filter(it -> !it.startsWith("'")).distinct().collect(Collectors.joining(", "));
	}

	/** True when it names no field. */
	public boolean isEmpty() {
		return entries.isEmpty();
	}

	/** This mapping, and another for the fields and choices that this one leaves out. */
	public Mapping over(Mapping other) {
		Set<String> own = entries.stream().map(Entry::field).collect(Collectors.toSet());
		var all = new ArrayList<>(entries);
		other.entries.stream().filter(it -> !own.contains(it.field())).forEach(all::add);
		var rules = new ArrayList<>(values);
		rules.addAll(other.values);
		var made = new TreeSet<>(create);
		made.addAll(other.create);
		var none = new LinkedHashSet<>(missing);
		none.addAll(other.missing);
		return new Mapping(all, rules, made, none, dates.isEmpty() ? other.dates : dates, sheet.isEmpty() ? other.sheet : sheet);
	}

	/**
	 * This mapping without the entries of columns that a table lacks: exports of one program differ from version to
	 * version.
	 *
	 * @throws MappingException when a pattern of it is none
	 */
	public Mapping fitting(List<String> columns) throws MappingException {
		var fitting = new ArrayList<Entry>();
		for (Entry each : entries) {
			try {
				if (!new ColumnSource(each.source(), columns, Set.of()).isNowhere()) {
					fitting.add(each);
				}
			} catch (PatternSyntaxException none) {
				throw new MappingException(WORDS.text("no_pattern", none.getPattern(), each.field()));
			}
		}
		return new Mapping(fitting, values, create, missing, dates, sheet);
	}

	/** This mapping, with more kinds of things that are made. */
	public Mapping creating(List<String> kinds) {
		var all = new TreeSet<>(create);
		all.addAll(kinds);
		return new Mapping(entries, values, all, missing, dates, sheet);
	}

	/** This mapping with more rules, which are applied before its own. */
	public Mapping saying(List<ValueRule> rules) {
		var all = new ArrayList<>(rules);
		all.addAll(values);
		return new Mapping(entries, all, create, missing, dates, sheet);
	}

	/** The meaning of a value by the rules, without regard to case and accents; nothing when no rule has it. */
	public Optional<String> meaning(String field, String written) {
		String key = NameKey.of(written);
		return values.stream().filter(it -> it.field().equals(field) && NameKey.of(it.written()).equals(key)).map(ValueRule::meant).findFirst();
	}
}
