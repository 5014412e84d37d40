// SPDX-License-Identifier: EPL-2.0
package org.palier.headless.interviews;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import org.palier.ground.text.Typography;
import org.palier.headless.console.Console;
import org.palier.headless.console.ExitCode;
import org.palier.headless.console.FileEnding;
import org.palier.headless.console.OrderedBy;
import org.palier.headless.console.RefusedException;
import org.palier.headless.console.StudyCommand;
import org.palier.headless.console.TextTable;
import org.palier.headless.study.HandedFile;
import org.palier.headless.study.OutgoingOptions;
import org.palier.headless.study.ReleaseChoice;
import org.palier.intake.privacy.FewestTold;
import org.palier.intake.privacy.StudyGate;
import org.palier.interviews.reading.CodeTables;
import org.palier.interviews.reading.CodedReading;
import org.palier.interviews.reading.Quote;
import org.palier.interviews.reading.QuoteRules;
import org.palier.interviews.reading.QuotesFile.By;
import org.palier.interviews.reading.QuotesFile;
import org.palier.interviews.search.InterviewSearch.Extent;
import org.palier.interviews.search.InterviewSearch;
import org.palier.interviews.search.SearchQuery;
import org.palier.interviews.text.TranscriptStore;
import org.palier.reports.Outgoing;
import org.palier.reports.content.ReleaseGuard;
import org.palier.reports.content.ReleasedQuotes;
import org.palier.reports.content.ToldInReport;
import org.palier.study.releases.ReleasedForm;
import org.palier.study.runs.StudyFolder;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code palier run quotes STUDY --by code,category --out FILE}: what was said, by what it was coded as. */
@Command(name = "quotes")
public final class QuotesCommand extends StudyCommand {

	@Parameters(paramLabel = "STUDY")
	private Path path;

	@Option(names = "--by", paramLabel = "LIST", split = ",", defaultValue = "code,category")
	private List<String> by;

	@Option(names = "--out", paramLabel = "FILE", required = true)
	private Path out;

	@Option(names = "--fewest", paramLabel = "N")
	private Integer chosen;

	@Option(names = "--search", paramLabel = "WORDS", defaultValue = "")
	private String search;

	@Mixin
	private ReleaseChoice release;

	@Mixin
	private OutgoingOptions outgoing;

	public QuotesCommand(Console console) {
		super(console);
	}

	@Override
	protected ExitCode run() throws Exception {
		FileEnding.check(out, "csv");
		if (chosen != null && chosen < 1) {
			throw new RefusedException(ExitCode.USAGE, Console.text("quotes.fewest", chosen));
		}
		SearchQuery query = SearchQuery.of(search);
		if (query.isEmpty() && !search.isEmpty()) {
			throw new RefusedException(ExitCode.USAGE, Console.text("quotes.search", search));
		}
		List<By> groups = groups();
		StudyFolder folder = StudyFolder.at(path);
		Outgoing going = outgoing.of(folder, new OrderedBy().name());
		going.check(!release.isIdentified());
		try (var study = Console.toRead(folder, true)) {
			StudyGate gate = release.gate(study.study(), console().contributions().addressForms());
			CodedReading reading = CodedReading.of(study.study(), new TranscriptStore(folder.path()));
			if (reading.texts().isEmpty()) {
				throw new RefusedException(ExitCode.USAGE, Console.text("quotes.none"));
			}
			int fewest = chosen == null ? FewestTold.of(study.study()) : chosen;
			var rules = new QuoteRules(study.study(), fewest, LocalDate.ofInstant(console().clock().instant(), ZoneOffset.UTC));
			List<Quote> all = reading.everything();
			List<Quote> released = gate.redacts() ? reading.quotes(rules).stream().map(it -> masked(it, gate)).toList() : all;
			List<Quote> wanted = query.isEmpty() ? released : found(query, released, reading);
			ReleasedQuotes told = ReleasedQuotes.of(wanted, gate.redacts() ? ReleaseGuard.of(folder, going.key()) : ReleaseGuard.NONE, fewest);
			List<Quote> quotes = told.quotes();
			Path file = out.toAbsolutePath().normalize();
			long rows = new QuotesFile(groups, console().locale(), !gate.redacts()).write(quotes, reading.codes(), file);
			answer().put("quotes", quotes.size()).put("passages", all.size()).put("rows", rows).put("file", file.toString()).put("release",
					gate.release().id());
			tell(Console.text("quotes.done", quotes.size(), all.size(), file).in(console().locale()));
			tell(Console.text("quotes." + gate.release().id(), fewest).in(console().locale()));
			tell(new TextTable(new CodeTables(reading, gate.redacts() ? Optional.of(fewest) : Optional.empty()).byCategory(),
					new Typography(console().locale())).lines());
			told.words().forEach(it -> tell(it.in(console().locale())));
			record(folder, gate, file, told, fewest, going);
		}
		return ExitCode.OK;
	}

	/** Looks in what is written: a name that was left out is not found by it. */
	private static List<Quote> found(SearchQuery query, List<Quote> quotes, CodedReading reading) {
		var search = new InterviewSearch(query, Extent.PARAGRAPH, false);
		return quotes.stream()
				.filter(it -> search.finds(it.interview(), Objects.requireNonNull(reading.texts().get(it.interview())), it.words()))
				.toList();
	}

	/** Persons who are named in what was said go by the rules of all that leaves a study. */
	private static Quote masked(Quote quote, StudyGate gate) {
		return new Quote(quote.interview(), quote.passage(), quote.codes(), quote.who(), quote.category(), gate.text("", quote.words()));
	}

	private List<By> groups() throws RefusedException {
		List<By> groups = new ArrayList<>();
		for (String each : by) {
			groups.add(By.of(each).orElseThrow(() -> new RefusedException(ExitCode.USAGE,
					Console.text("quotes.by", each, String.join(", ", List.of(By.values()).stream().map(By::id).toList())))));
		}
		return groups.stream().distinct().toList();
	}

	/** The study knows what was handed out. */
	private void record(StudyFolder folder, StudyGate gate, Path file, ReleasedQuotes quotes, int fewest, Outgoing going) throws IOException {
		var parameters = new TreeMap<>(gate.parameters());
		parameters.put("form", "quotes");
		parameters.put("by", String.join(",", by));
		parameters.put("fewest", String.valueOf(fewest));
		if (!search.isEmpty()) {
			parameters.put("search", search);
		}
		boolean names = !gate.redacts() && !quotes.interviews().isEmpty();
		var told = new ToldInReport(quotes.groups(), quotes.words(), quotes.interviews(), Set.of(), names);
		new HandedFile(console(), folder, going, answer(), this::tell).record(ReleasedForm.of("quotes", gate.release().id()), parameters,
				Map.of("quotes", (long) quotes.quotes().size()), List.of(file), told);
	}
}
