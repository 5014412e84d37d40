// SPDX-License-Identifier: EPL-2.0
package org.palier.importers.table;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.palier.files.UnknownValue;
import org.palier.files.csv.Row;
import org.palier.ground.text.Bilingual;
import org.palier.ground.text.CloseNames;
import org.palier.ground.text.NameKey;
import org.palier.ground.text.WebAddress;
import org.palier.ground.text.Wording;
import org.palier.intake.imports.CensusDirectory;
import org.palier.intake.mapping.BoundMapping;
import org.palier.intake.mapping.BoundMapping.Qualified;

/**
 * Reads the usages of pages from cells: words of the codebook, in a column of their own or in the cell of a platform. A word
 * is recognised by id or name, in the plural too. Other words are counted so that a person can say what they mean. One
 * thread uses it, for one file.
 */
final class UsageCells {

	/**
	 * A platform's cell that names usages.
	 *
	 * @param rest   what else stands in it: a status, an address
	 * @param usages ids
	 */
	record InCell(String rest, List<String> usages) {
	}

	private static final Set<String> NONE = Set.of("none", "aucun", "aucune", "aucun usage", "no use");
	private static final Pattern LINES = Pattern.compile("[|;\\n\\r•]+");
	private static final Pattern COMMAS = Pattern.compile("[,/+&]+|\\s+(?:et|and)\\s+");
	/** The marks that separate a status, an address and usages in the cell of a platform. */
	private static final Pattern MARKS = Pattern.compile("[|;,/\\n\\r•()\\[\\]:+&–—]+|\\s-\\s|\\s+(?:et|and)\\s+");
	private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");
	private static final int SHOWN = 12;

	private final BoundMapping mapping;
	private final CensusDirectory directory;
	private final CloseNames close;
	private final Map<String, Map<String, Integer>> unknown = new LinkedHashMap<>();
	/** Words that are no name to the letter, and as what they were read. */
	private final Map<String, String> read = new LinkedHashMap<>();
	private final Set<String> columnsWithUsages = new HashSet<>();
	private final Map<String, Set<String>> said = new LinkedHashMap<>();

	UsageCells(BoundMapping mapping, CensusDirectory directory) {
		this.mapping = mapping;
		this.directory = directory;
		this.close = directory.closeUsages();
	}

	/** Takes notice of platforms in whose cells usages stand. */
	void survey(Row row) {
		for (Qualified column : mapping.below(CensusFields.ON)) {
			String written = column.source().in(row);
			if (!written.isEmpty() && parts(written).stream().anyMatch(it -> !isAccount(it) && id(it).isPresent())) {
				columnsWithUsages.add(column.qualifier());
			}
		}
	}

	/** Usages of a cell that holds nothing else; nothing when it says nothing, or no word of it is known. */
	Optional<List<String>> of(String column, String written) {
		if (written.isEmpty() || means(written).filter(String::isEmpty).isPresent()) {
			return Optional.empty();
		}
		if (NONE.contains(NameKey.of(written))) {
			return Optional.of(List.of());
		}
		Set<String> found = new LinkedHashSet<>();
		split(column, written, List.of(LINES, COMMAS), found);
		return found.isEmpty() ? Optional.empty() : Optional.of(List.copyOf(found));
	}

	private void split(String column, String written, List<Pattern> between, Collection<String> found) {
		Optional<String> whole = take(written);
		if (whole.isPresent()) {
			found.add(whole.get());
		} else if (means(written).filter(String::isEmpty).isEmpty()) {
			String[] parts = between.isEmpty() ? new String[] { written } : between.getFirst().split(written);
			if (parts.length > 1) {
				List.of(parts).stream().map(String::strip).filter(it -> !it.isEmpty()).forEach(it -> split(column, it, between, found));
			} else if (!between.isEmpty()) {
				split(column, written, between.subList(1, between.size()), found);
			} else {
				unknown(column, written);
			}
		}
	}

	/** Usages in the cell of a platform; nothing when it names none, and in its column no cell does. */
	Optional<InCell> within(Qualified column, String written) {
		if (!columnsWithUsages.contains(column.qualifier())) {
			return Optional.empty();
		}
		var rest = new ArrayList<String>();
		Set<String> found = new LinkedHashSet<>();
		var foreign = new ArrayList<String>();
		for (String part : parts(written)) {
			Optional<String> usage = take(part);
			boolean status = PresenceCell.status(mapping.mapping().meaning(CensusFields.STATUS, part).orElse(part)).isPresent();
			if (status || isAccount(part)) {
				rest.add(part);
			} else if (usage.isPresent()) {
				found.add(usage.get());
			} else if (means(part).isEmpty()) {
				foreign.add(part);
			}
		}
		boolean words = !found.isEmpty() || foreign.stream().anyMatch(this::isWord);
		if (!words) {
			return Optional.empty();
		}
		foreign.forEach(it -> unknown(column.source().name(), it));
		return Optional.of(new InCell(String.join(" ", rest), List.copyOf(found)));
	}

	/** Whether a part is a word: it cannot be the name of an account, or it is near to a usage. */
	private boolean isWord(String part) {
		return part.contains(" ") || !part.chars().allMatch(it -> it < 128) || !close.near(part).isEmpty();
	}

	private boolean isAccount(String part) {
		return part.startsWith("@") || WebAddress.of(part).isPresent() && (part.contains("/") || directory.platformOfUrl(part).isPresent());
	}

	/** The parts of the cell of a platform: accounts first, and then the words between the marks. */
	private List<String> parts(String written) {
		var parts = new ArrayList<String>();
		var words = new ArrayList<String>();
		for (String each : SPACES.split(written.strip())) {
			String plain = each.replaceAll("^[(\\[,;|]+|[)\\],;|]+$", "");
			if (isAccount(plain)) {
				parts.add(plain);
				words.add(";");
			} else {
				words.add(each);
			}
		}
		MARKS.splitAsStream(String.join(" ", words)).map(String::strip).filter(it -> !it.isEmpty()).forEach(parts::add);
		return parts;
	}

	private Optional<String> take(String word) {
		Optional<String> id = id(word);
		id.filter(it -> directory.usage(word).isEmpty() && means(word).isEmpty()).ifPresent(it -> read.put(word, it));
		return id;
	}

	private Optional<String> id(String word) {
		String meant = means(word).orElse(word);
		return meant.isEmpty() ? Optional.empty() : directory.usage(meant).or(() -> close.same(meant));
	}

	private Optional<String> means(String word) {
		return mapping.mapping().meaning(CensusFields.USAGES, word);
	}

	private void unknown(String column, String word) {
		unknown.computeIfAbsent(column, it -> new LinkedHashMap<>()).merge(word, 1, Integer::sum);
	}

	/** Adds usages to those that the file gave before for one page and coder, because several rows may describe one page. */
	List<String> together(String agency, String platform, String coder, List<String> usages) {
		Set<String> all = said.computeIfAbsent(String.join("\n", agency, platform, coder), it -> new LinkedHashSet<>());
		all.addAll(usages);
		return List.copyOf(all);
	}

	/** Words that the codebook does not know, by columns, the most frequent first. */
	List<UnknownValue> unknown() {
		var all = new ArrayList<UnknownValue>();
		unknown.forEach((column, words) -> words.entrySet().stream().sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
				.map(it -> new UnknownValue(CensusFields.USAGES, column, it.getKey(), it.getValue(), close.near(it.getKey()))).forEach(all::add));
		return all;
	}

	/** How many pages were coded, by which words that are no names, and what nobody knows, in sentences. */
	List<Bilingual> remarks(Wording words) {
		var remarks = new ArrayList<Bilingual>();
		if (!said.isEmpty()) {
			remarks.add(words.text("usages_coded", said.size()));
		}
		if (!read.isEmpty()) {
			remarks.add(words.text("usages_read", new Bilingual(read(words, Locale.CANADA_FRENCH), read(words, Locale.CANADA))));
		}
		unknown.forEach((column, all) -> {
			int cells = all.values().stream().mapToInt(Integer::intValue).sum();
			remarks.add(words.text("unknown.usages", cells, column,
					new Bilingual(listed(all, words, Locale.CANADA_FRENCH), listed(all, words, Locale.CANADA))));
		});
		return remarks;
	}

	private String read(Wording words, Locale locale) {
		return read.entrySet().stream().limit(SHOWN).map(it -> words.text("value_read", it.getKey(), named(it.getValue())).in(locale))
				.collect(Collectors.joining(", ")) + (read.size() > SHOWN ? ", …" : "");
	}

	private String listed(Map<String, Integer> all, Wording words, Locale locale) {
		return all.entrySet().stream().sorted(Map.Entry.<String, Integer>comparingByValue().reversed()).limit(SHOWN)
				.map(it -> near(it.getKey(), it.getValue(), words).in(locale)).collect(Collectors.joining(", ")) + (all.size() > SHOWN ? ", …" : "");
	}

	private Bilingual near(String word, int count, Wording words) {
		List<String> near = close.near(word);
		return near.isEmpty() ? words.text("value_count", word, count) : words.text("value_near", word, count, named(near.getFirst()));
	}

	private Bilingual named(String id) {
		return directory.usages().getOrDefault(id, Bilingual.same(id));
	}
}
