// SPDX-License-Identifier: EPL-2.0
package org.palier.reports.content;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.palier.analysis.Analysis;
import org.palier.ground.table.Column;
import org.palier.ground.table.Table;
import org.palier.ground.table.Unit;
import org.palier.ground.table.Value;
import org.palier.ground.text.Bilingual;
import org.palier.ground.text.Wording;
import org.palier.interviews.reading.CodeTables;
import org.palier.interviews.reading.CodedReading;
import org.palier.interviews.reading.Quote;
import org.palier.interviews.reading.QuoteRules;
import org.palier.interviews.text.TranscriptStore;
import org.palier.model.Agencies;
import org.palier.model.Agency;
import org.palier.model.AgencyCategory;
import org.palier.model.Interview;
import org.palier.model.Study;
import org.palier.numbers.view.StudyView;
import org.palier.reports.words.ReportWords;

/**
 * The inferences on participants of interviews that a reader of a report without names could make: what is withheld and
 * why, and what could still give somebody away. No program sees all of it: the words of a quote may give away who said
 * it, so that a person reads the quotes once more.
 *
 * @param withheld  what the report does not tell, a sentence each
 * @param remaining what it tells that could help to find out who took part, a sentence each
 * @param quotes    what will be quoted, as it will be, each with what of its words looks like a name
 */
public record InferencePreview(List<Bilingual> withheld, List<Bilingual> remaining, List<Bilingual> quotes) {

	private static final Wording WORDS = ReportWords.all();
	/** A word with a capital letter that does not begin a sentence. */
	private static final Pattern NAME = Pattern.compile("(?<=[\\p{L}\\p{N},;’'»)] ?)(?<!\\p{L})\\p{Lu}[\\p{L}\\p{N}’'-]+"
			+ "(?: (?:(?:de|du|des|la|le|of|the) )*\\p{Lu}[\\p{L}\\p{N}’'-]+)*");
	private static final Set<String> NO_NAMES = Set.of("I", "I'm", "I’m", "I'd", "I’d", "I've", "I’ve", "I'll", "I’ll");

	/** Copies its lists. */
	public InferencePreview {
		withheld = List.copyOf(withheld);
		remaining = List.copyOf(remaining);
		quotes = List.copyOf(quotes);
	}

	/**
	 * Looks at a study as a reader of its report would. Reads the study in the thread that owns it.
	 *
	 * @param counted everything that is known
	 * @param folder  of the study, where the texts lie
	 * @param day     of the report, on which consent is asked
	 * @param fewest  agencies of the smallest category, and interviews of the smallest count, that is told
	 * @throws IOException when a text cannot be read
	 */
	public static InferencePreview of(Study study, Analysis analysis, StudyView counted, Path folder, LocalDate day, int fewest)
			throws IOException {
		List<Bilingual> withheld = new ArrayList<>();
		List<Bilingual> remaining = new ArrayList<>();
		List<Interview> asked = study.getInterviews().stream().filter(QuoteRules::holds).toList();
		if (asked.isEmpty()) {
			return new InferencePreview(List.of(), List.of(), List.of());
		}
		withheld.add(WORDS.text("preview.agencies", asked.size()));
		for (Table table : WithheldInterviews.of(study, fewest).told(analysis, counted).tables()) {
			cells(table, fewest).ifPresent(withheld::add);
			hours(study, table, remaining);
		}
		CodedReading reading = CodedReading.of(study, new TranscriptStore(folder));
		cells(new CodeTables(reading, Optional.of(fewest)).byCategory(), fewest).ifPresent(withheld::add);
		List<Table> whole = analysis.tables(counted, id -> true).stream().filter(it -> it.unit() == Unit.INTERVIEW || it.unit() == Unit.CASE)
				.filter(it -> !it.rows().isEmpty()).toList();
		Set<String> told = WithheldInterviews.of(study, fewest).told(analysis, counted).tables().stream().map(Table::id)
				.collect(Collectors.toSet());
		whole.stream().filter(it -> !told.contains(it.id())).forEach(it -> withheld.add(WORDS.text("preview.table", it.title())));
		List<Quote> quotes = reading.quotes(new QuoteRules(study, fewest, day));
		quotes(study, asked, quotes, withheld);
		categories(study, asked, quotes, fewest, withheld, remaining);
		persons(quotes, remaining);
		List<Bilingual> said = said(quotes, remaining);
		remaining.add(WORDS.text("preview.number", asked.size()));
		return new InferencePreview(withheld, remaining, said);
	}

	/** Says how many cells of a table are withheld, and in which rows. */
	private static Optional<Bilingual> cells(Table table, int fewest) {
		long cells = table.rows().stream().flatMap(List::stream).filter(Value.Undefined.class::isInstance).count();
		if (cells == 0) {
			return Optional.empty();
		}
		List<Value.Item> rows = table.rows().stream().filter(row -> row.stream().anyMatch(Value.Undefined.class::isInstance))
				.map(row -> row.stream().filter(Value.Item.class::isInstance).map(Value.Item.class::cast).findFirst())
				.flatMap(Optional::stream).toList();
		Bilingual names = new Bilingual(rows.stream().map(it -> it.label().in(Locale.CANADA_FRENCH)).distinct().collect(Collectors.joining(", ")),
				rows.stream().map(it -> it.label().in(Locale.CANADA)).distinct().collect(Collectors.joining(", ")));
		return Optional.of(WORDS.text("preview.cells", table.title(), cells, fewest, names));
	}

	/**
	 * Adds what the hours of a jurisdiction give away about participants, whatever they are: how many of its agencies
	 * the hours come from.
	 */
	private static void hours(Study study, Table table, List<Bilingual> remaining) {
		List<String> columns = table.columns().stream().map(Column::id).toList();
		int where = columns.indexOf("jurisdiction");
		int agencies = columns.indexOf("agencies");
		if (where < 0 || agencies < 0) {
			return;
		}
		for (List<Value> row : table.rows()) {
			if (row.get(where) instanceof Value.Item item && row.get(agencies) instanceof Value.Count count) {
				study.getJurisdictions().stream().filter(it -> item.id().equals(it.getId())).findFirst()
						.map(it -> WORDS.text("preview.hours", item.label(), count.number(), it.getAgencies().size()))
						.filter(it -> !remaining.contains(it)).ifPresent(remaining::add);
			}
		}
	}

	private static void quotes(Study study, List<Interview> asked, List<Quote> quotes, List<Bilingual> withheld) {
		long cleared = asked.stream().flatMap(it -> it.getPassages().stream()).filter(it -> it.isCleared() && !it.getCodes().isEmpty()).count();
		long others = asked.stream().flatMap(it -> it.getPassages().stream()).filter(it -> !it.isCleared() && !it.getCodes().isEmpty()).count();
		if (others > 0) {
			withheld.add(WORDS.text("preview.not_cleared", others));
		}
		if (cleared > quotes.size()) {
			withheld.add(WORDS.text("preview.consent", cleared - quotes.size()));
		}
		long hidden = quotes.stream().filter(it -> it.words().contains("[…]")).count();
		if (hidden > 0) {
			withheld.add(WORDS.text("preview.names", hidden));
		}
	}

	/** Adds what a category beside a quote gives away: among how many agencies a guess would be. */
	private static void categories(Study study, List<Interview> asked, List<Quote> quotes, int fewest, List<Bilingual> withheld,
			List<Bilingual> remaining) {
		Map<String, Set<Agency>> took = new TreeMap<>();
		asked.stream().map(Interview::getAgency).filter(it -> it != null && it.getCategory() != null)
				.forEach(it -> took.computeIfAbsent(it.getCategory().getId(), id -> new LinkedHashSet<>()).add(it));
		Set<String> shown = quotes.stream().flatMap(it -> it.category().stream()).map(Quote.Category::id).collect(Collectors.toSet());
		List<Agency> all = Agencies.of(study).toList();
		for (AgencyCategory category : study.getCategories()) {
			long inFrame = all.stream().filter(it -> it.getCategory() == category).count();
			int part = took.getOrDefault(category.getId(), Set.of()).size();
			Bilingual name = Bilingual.of(category.getName());
			if (part > 0 && !shown.contains(category.getId())) {
				withheld.add(WORDS.text("preview.category", name, inFrame, part, fewest));
			} else if (part > 0 && part == inFrame) {
				remaining.add(WORDS.text("preview.all_of", name, inFrame));
			} else if (part > 0) {
				remaining.add(WORDS.text("preview.guess", name, part, inFrame));
			}
		}
	}

	/** Quotes under one pseudonym are put together by who reads them. */
	private static void persons(List<Quote> quotes, List<Bilingual> remaining) {
		Map<String, Long> several = quotes.stream().collect(Collectors.groupingBy(Quote::who, TreeMap::new, Collectors.counting()));
		String named = several.entrySet().stream().filter(it -> it.getValue() > 1)
				.map(it -> it.getKey() + " (" + it.getValue() + ")").collect(Collectors.joining(", "));
		if (!named.isEmpty()) {
			remaining.add(WORDS.text("preview.together", named));
		}
	}

	private static List<Bilingual> said(List<Quote> quotes, List<Bilingual> remaining) {
		List<Bilingual> said = new ArrayList<>();
		long named = 0;
		for (Quote quote : quotes) {
			Set<String> names = names(quote.words());
			named += names.isEmpty() ? 0 : 1;
			String words = quote.words().replace("\n", " ");
			Bilingual signed = QuoteRules.signature(quote);
			said.add(names.isEmpty() ? WORDS.text("preview.quote", words, signed)
					: WORDS.text("preview.quote_named", words, signed, String.join(", ", names)));
		}
		if (named > 0) {
			remaining.add(WORDS.text("preview.capitals", named));
		}
		if (!quotes.isEmpty()) {
			remaining.add(WORDS.text("preview.read", quotes.size()));
		}
		return said;
	}

	/** Words that look like names of something: they are left in, because no list of the study has them. */
	static Set<String> names(String words) {
		Set<String> names = new LinkedHashSet<>();
		Matcher each = NAME.matcher(words.replace('\u00a0', ' ').replace('\u202f', ' '));
		while (each.find()) {
			if (!NO_NAMES.contains(each.group())) {
				names.add(each.group());
			}
		}
		return names;
	}
}
