// SPDX-License-Identifier: EPL-2.0
package org.palier.intake.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.palier.fixtures.Samples;
import org.palier.intake.privacy.StudyGate.Release;
import org.palier.model.Account;
import org.palier.model.Authenticity;
import org.palier.model.PresenceStatus;
import org.palier.model.Study;
import org.palier.numbers.view.AccountRegister;
import org.palier.study.attribution.AddressForms;

/**
 * Whatever hands out posts, or names who wrote them, asks the gate. A command or a class that is not in the lists below is new: say whether
 * it gives out what posts say, and let it ask the gate if it does.
 */
class GateTest {

	private static final Path BUNDLES = Path.of(System.getProperty("palier.root"), "bundles");
	private static final Path COMMANDS = BUNDLES.resolve("org.palier.headless/src/org/palier/headless");
	private static final Pattern COMMAND = Pattern.compile("new Subcommand\\(\\w+, (?:\"([\\w-]+)\"|(\\w+)\\.NAME)");

	/** Commands that give out fields of posts. */
	private static final Set<String> GIVES_POSTS = Set.of("attribute", "export", "fetch", "sample", "package", "codings", "adjudicate",
			"agreement",
			"look-again", "merge", "duplicates", "quotes", "explain", "duplicate", "search");

	/** Commands that give none: numbers, the census, what a program or a person said of codes, and files that the person gave. */
	private static final Set<String> GIVES_NONE = Set.of("new", "about", "fields", "views", "import", "scan", "train", "classify", "runs",
			"erase",
			"IsolatedClassifierCommand", "IsolatedImporterCommand", "IsolatedExpressionCommand", "evaluate", "estimate", "power",
			"evaluate-agency", "indicators", "ask", "findings", "find-person", "releases",
			"recommend", "status", "validate", "backups", "repair", "history", "theory", "select", "scenario", "compare", "options",
			"completion", "report", "verify", "new-template", "list-plugins", "break-even", "backtest", "new-plugin", "install",
			"uninstall", "demo");

	/** What gives the fields of posts, or names accounts that wrote them. */
	private static final Pattern SOURCE = Pattern
			.compile("\\b(?:StoredPost|PostCursor|AttributedAccount|exportParquet|unknownAccounts|ambiguousAccounts)\\b");

	/** Classes that read posts and let none of it out, and why. */
	private static final Map<String, String> KEEPS = Map.ofEntries(
			Map.entry("explore/Behind.java", "shows posts behind a number in the window of the study"),
			Map.entry("explore/BehindNumbers.java", "shows posts behind a number in the window of the study"),
			Map.entry("coding/desk/AnsweredPosts.java", "shows what a post answers above it, in the window of the study"),
			Map.entry("verify/ClassifyVerification.java", "judges posts again and tells how many codes differ"),
			Map.entry("ui/corpus/AccountList.java", "shows accounts in the window of the study"),
			Map.entry("ui/corpus/AttributionPage.java", "shows accounts in the window of the study"),
			Map.entry("ui/corpus/PostPages.java", "shows posts in the window of the study"),
			Map.entry("ui/corpus/PostRow.java", "shows posts in the window of the study"),
			Map.entry("coding/desk/StudyDesk.java", "shows posts to who codes them in the window of the study"),
			Map.entry("coding/estimates/MachineAlone.java", "counts how often programs and people say the same"),
			Map.entry("coding/exchange/PostIndex.java", "looks posts up by the names that a file gives them"),
			Map.entry("coding/handout/PackageMergeRun.java", "looks posts up by the names that a package gives them"),
			Map.entry("coding/resolved/CodedPost.java", "is a post of a set, named to the outside by ReleasedItem"),
			Map.entry("coding/resolved/SetCodes.java", "are the posts of a set, named to the outside by ReleasedItem"));

	/** What writes rows of interviews, hands interviews out, or copies to the clipboard. */
	private static final Pattern LEAVES = Pattern
			.compile("\\b(?:new RowsFile|new QdpxWriter|CorpusText form|InterviewPackage\\.make|new Clipboard)\\b");

	/** Of these classes the ones that need no gate, and why. */
	private static final Map<String, String> TELLS_OF_NOBODY = Map.of(
			"QuotesFile.java", "writes what QuotesCommand let through",
			"SheetActions.java", "copies cells of the census",
			"GuidedPage.java", "copies words to search a body with",
			"TablePage.java", "copies tables of indicators, which are counts",
			"PictureMenu.java", "copies a picture with its numbers, which are counts",
			"PyramidExport.java", "copies a picture of usages of bodies",
			"ContributionsView.java", "copies what plug-ins are there",
			"PastedTable.java", "pastes",
			"TranscriptsPage.java", "pastes");

	/** Every command, and what else prints or writes tables for one. */
	private static final Pattern TABLES = Pattern.compile(
			"(?:@Command\\(|\\babstract class StudyCommand\\b|\\bnew TextTable\\(|JsonTables\\.write\\(|ScenarioOutput\\.json\\(|StudyReport\\.INDICATORS\\b|new TableCsv\\()");

	/** What asks whether a table may tell of interviews. */
	private static final Pattern ASKED = Pattern
			.compile("\\b(?:ReleasedTables\\.of\\(|ReleasedScenario\\.(?:of|observed)\\(|StudyGate\\b|release\\.gate\\()");

	/** Classes of commands that print or write, and ask nothing, by why they need not. */
	private static final Map<String, Set<String>> NO_INTERVIEWS = Map.ofEntries(
			Map.entry("counts bodies, pages, usages and posts: no field and no view is of an interview", Set.of("indicators/AskCommand.java",
					"indicators/ComparedSides.java", "indicators/HistoryCommand.java", "study/StatusCommand.java", "study/ViewsCommand.java")),
			Map.entry("counts codes of posts, or says of a program what it found",
					Set.of("classify/EvaluateCommand.java", "classify/TrainingAnswer.java",
							"classify/ClassifyCommand.java", "classify/TrainCommand.java", "classify/IsolatedClassifierCommand.java",
							"coding/EstimateCommand.java",
							"coding/TrialOutput.java", "coding/PowerCommand.java", "coding/MergeCommand.java", "imports/FetchCommand.java",
							"detection/ScanCommand.java")),
			Map.entry("tells shares of posts, with what scenarios make of them; no hours", Set.of("findings/FindingsCommand.java")),
			Map.entry("takes of scenarios none that rests on interviews", Set.of("recommendations/RecommendCommand.java")),
			Map.entry("tells draws beside what a later census found", Set.of("scenario/BacktestCommand.java")),
			Map.entry("tells what it was just given, counted", Set.of("imports/ImportCommand.java", "imports/IsolatedImporterCommand.java",
					"indicators/IsolatedExpressionCommand.java", "study/NewCommand.java", "demo/DemoCommand.java")),
			Map.entry("draws whom to ask, for who asks them", Set.of("interviews/SelectCommand.java")),
			Map.entry("hands out what its run let through",
					Set.of("coding/PackageCommand.java", "console/ScenarioOutput.java", "report/ReportCommand.java")),
			Map.entry("writes manifests", Set.of("study/RunRecorder.java")),
			Map.entry("holds the study against itself, for who holds it", Set.of("runs/VerifyCommand.java", "runs/RunsCommand.java",
					"runs/RepairCommand.java",
					"study/ValidateCommand.java", "study/BackupsCommand.java", "study/DuplicateCommand.java", "study/FieldsCommand.java")),
			Map.entry("tells a person's places, or what went out, and no number of theirs",
					Set.of("runs/EraseCommand.java", "runs/FindPersonCommand.java",
					"runs/ReleasesCommand.java")),
			Map.entry("tells of theories, templates, plug-ins and Palier itself", Set.of("theory/TheoryAddCommand.java",
					"theory/TheoryCodebookCommand.java",
					"theory/TheoryCommand.java", "theory/TheoryDiffCommand.java", "theory/TheoryMigrateCommand.java", "report/NewTemplateCommand.java",
					"plugins/InstallCommand.java", "plugins/ListPluginsCommand.java", "plugins/NewPluginCommand.java", "plugins/UninstallCommand.java",
					"study/AboutCommand.java", "completion/CompletionCommand.java", "Commands.java", "console/StudyCommand.java")));

	/** What writes files to be handed out. */
	private static final Pattern HANDS_OUT = Pattern.compile("\"--(?:out|parquet|register|qdpx|whole)\"");

	/** Commands that write files which the ledger of releases need not know, and why. */
	private static final Map<String, String> NOT_ENTERED = Map.of(
			"classify/TrainCommand.java", "writes a model into the study",
			"scenario/BacktestCommand.java", "tells draws beside what a later census found",
			"theory/TheoryCodebookCommand.java", "writes what codes mean");

	/** What asks in a window where something is written. */
	private static final Pattern SAVES = Pattern.compile("\\bFileChoice\\b[\\s\\S]*\\.(?:saved|savedAs|named)\\(|\\bSWT\\.SAVE\\b");

	/** What asks in a window whether something goes out. */
	private static final Pattern ASKS_GOING_OUT = Pattern.compile("\\b(?:GoingOutField|GoingOutDialog|TableRelease)\\b");

	/** Classes of windows that ask where something is written which the ledger of releases need not know, and why. */
	private static final Map<String, String> WRITES_NO_RELEASE = Map.ofEntries(
			Map.entry("CheckListExport.java", "writes which pages of bodies are to be looked at"),
			Map.entry("ExportCodebookHandler.java", "writes what codes mean"),
			Map.entry("FileChoice.java", "is what asks where"),
			Map.entry("FileField.java", "is a field of dialogs that ask"),
			Map.entry("ImportPreviewPage.java", "writes rows of a file that the person gave and that the study does not take"),
			Map.entry("PastedTable.java", "writes what the person pasted"),
			Map.entry("PictureMenu.java", "writes a picture of counts of bodies and posts"),
			Map.entry("PrivacyPage.java", "names the file of a key"),
			Map.entry("PyramidExport.java", "writes a picture of usages of bodies"),
			Map.entry("ReportPlace.java", "is a field of the dialog of reports, which asks"));

	/** Sources that do something: those that ask before, and those that do not, by their paths in the folder. */
	private record Asking(SortedSet<String> asks, SortedSet<String> without) {

		static Asking in(Path sources, String ending, Pattern does, Pattern asking) throws IOException {
			var sorted = new Asking(new TreeSet<>(), new TreeSet<>());
			try (Stream<Path> files = Files.walk(sources)) {
				for (Path file : files.filter(it -> it.toString().endsWith(ending)).toList()) {
					String text = Files.readString(file);
					if (does.matcher(text).find()) {
						(asking.matcher(text).find() ? sorted.asks : sorted.without).add(sources.relativize(file).toString().replace('\\', '/'));
					}
				}
			}
			return sorted;
		}
	}

	@Test
	void everyCommandIsKnown() throws IOException {
		String commands = Files.readString(BUNDLES.resolve("org.palier.headless/src/org/palier/headless/Subcommands.java"));
		var names = new TreeSet<String>();
		COMMAND.matcher(commands).results().forEach(it -> names.add(it.group(1) == null ? it.group(2) : it.group(1)));
		var known = new TreeSet<>(GIVES_POSTS);
		known.addAll(GIVES_NONE);
		assertThat(names).hasSizeGreaterThan(25).isSubsetOf(known).containsAll(GIVES_POSTS);
	}

	@Test
	void whatGivesOutPostsAsksTheGate() throws IOException {
		var asks = new TreeSet<String>();
		var without = new TreeSet<String>();
		for (Path bundle : List.of(Path.of("org.palier.headless"), Path.of("org.palier.reports"), Path.of("org.palier.reports.office"),
				Path.of("org.palier.editions"), Path.of("org.palier.ui"), Path.of("org.palier.ui.corpus"), Path.of("org.palier.ui.census"),
				Path.of("org.palier.explore"), Path.of("org.palier.ui.explore"), Path.of("org.palier.coding"), Path.of("org.palier.verify"),
				Path.of("org.palier.app"))) {
			var sorted = Asking.in(BUNDLES.resolve(bundle).resolve("src/org/palier"), ".java", SOURCE, Pattern.compile("StudyGate"));
			asks.addAll(sorted.asks());
			without.addAll(sorted.without());
		}
		assertThat(without).isEqualTo(new TreeSet<>(KEEPS.keySet()));
		assertThat(asks).contains("headless/imports/AttributeCommand.java", "headless/report/ExportCommand.java");
	}

	/** Whatever a window writes for others is asked about by the same tick, and entered in the ledger of releases as on the command line. */
	@Test
	void whatWindowsWriteForOthersIsAskedAbout() throws IOException {
		var asks = new TreeSet<String>();
		var without = new TreeSet<String>();
		try (Stream<Path> bundles = Files.list(BUNDLES)) {
			for (Path bundle : bundles.filter(it -> it.getFileName().toString().matches("org\\.palier\\.ui(?:\\.(?!testing)\\w+)?")).toList()) {
				var sorted = Asking.in(bundle.resolve("src"), ".java", SAVES, ASKS_GOING_OUT);
				sorted.asks().forEach(it -> asks.add(it.substring(it.lastIndexOf('/') + 1)));
				sorted.without().forEach(it -> without.add(it.substring(it.lastIndexOf('/') + 1)));
			}
		}
		assertThat(without).isEqualTo(new TreeSet<>(WRITES_NO_RELEASE.keySet()));
		assertThat(asks).contains("TableFile.java", "ExportCodingsDialog.java", "HandOutDialog.java", "WholeDialog.java", "ExportDialog.java",
				"ExportInterviewsHandler.java", "CoderJobs.java");
		assertThat(Files.readString(BUNDLES.resolve("org.palier.ui.reports/src/org/palier/ui/reports/ReportDialog.java"))).contains("GoingOutField");
	}

	/**
	 * Interviews leave as their quotes, as counts, or whole when somebody says so; what else is copied to the clipboard tells of public
	 * bodies.
	 */
	@Test
	void whatTellsOfInterviewsAsksTheGate() throws IOException {
		var without = new TreeSet<String>();
		try (Stream<Path> files = Files.walk(BUNDLES)) {
			for (Path file : files
					.filter(it -> it.toString().endsWith(".java") && !it.toString().matches(".*([/\\\\]test[/\\\\]|\\.tests[/\\\\]).*"))
					.toList()) {
				String text = Files.readString(file);
				if (LEAVES.matcher(text).find() && !text.contains("StudyGate") && !text.contains(".released(")) {
					without.add(String.valueOf(file.getFileName()));
				}
			}
		}
		assertThat(without).isEqualTo(new TreeSet<>(TELLS_OF_NOBODY.keySet()));
	}

	/** A command asks whether what it tells may tell of interviews, or says above why it need not. */
	@Test
	void everyCommandAsksWhetherItTellsOfInterviews() throws IOException {
		var sorted = Asking.in(COMMANDS, ".java", TABLES, ASKED);
		assertThat(sorted.without())
				.isEqualTo(NO_INTERVIEWS.values().stream().flatMap(Set::stream).collect(Collectors.toCollection(TreeSet::new)));
		assertThat(sorted.asks()).contains("indicators/IndicatorsCommand.java", "indicators/EvaluateAgencyCommand.java",
				"scenario/ScenarioCommand.java",
				"scenario/CompareCommand.java", "scenario/BreakEvenCommand.java", "scenario/OptionsCommand.java");
	}

	/** A command that writes a file for others can enter it in the ledger of releases, or says above why it need not. */
	@Test
	void whatIsHandedOutCanBeEntered() throws IOException {
		var sorted = Asking.in(COMMANDS, "Command.java", HANDS_OUT, Pattern.compile("Outgoing"));
		assertThat(sorted.without()).isEqualTo(new TreeSet<>(NOT_ENTERED.keySet()));
		assertThat(sorted.asks()).containsExactlyInAnyOrder("report/ReportCommand.java", "report/ExportCommand.java",
				"indicators/IndicatorsCommand.java", "indicators/EvaluateAgencyCommand.java", "scenario/ScenarioCommand.java",
				"scenario/CompareCommand.java", "scenario/BreakEvenCommand.java", "coding/PackageCommand.java", "coding/CodingsCommand.java",
				"interviews/QuotesCommand.java");
	}

	/** The register speaks of public bodies; what it says of persons leaves only when somebody asks for it. */
	@Test
	void theRegisterLeavesWithoutWhoAnswersForAnAccount() throws IOException {
		Study study = Samples.empty();
		var cell = Samples.cell(study, Samples.agency(Samples.jurisdiction(study, "qc"), "stm"), "twitter", PresenceStatus.PRESENT);
		Account account = Samples.account(cell, "@STM_Bleue", null);
		account.setAuthenticity(Authenticity.OFFICIAL);
		account.setOwner("Personne Inventée");
		account.setPurpose("Horaires; écrire à nom@exemple.org");
		var register = new AccountRegister(study, LocalDate.of(2026, 11, 27));
		var redacted = new StudyGate(study, AddressForms.SHIPPED, Release.REDACTED);
		assertThat(register.rows()).singleElement().satisfies(row -> {
			assertThat(redacted.registered(row)).containsEntry("owner", "").containsEntry("handle", "@STM_Bleue")
					.containsEntry("purpose", "Horaires; écrire à [e-mail]").hasSameSizeAs(AccountRegister.COLUMNS);
			assertThat(redacted.registered(row).keySet()).containsExactlyElementsOf(AccountRegister.COLUMNS);
			assertThat(new StudyGate(study, AddressForms.SHIPPED, Release.IDENTIFIED).registered(row)).isEqualTo(row);
		});
		assertThat(Files.readString(BUNDLES.resolve("org.palier.headless/src/org/palier/headless/report/ExportCommand.java")))
				.contains("gate::registered");
	}

	/**
	 * An exporter of a plug-in is handed what a report says, and that passed the redaction of reports: no type of the corpus is in its
	 * contract.
	 */
	@Test
	void exportersAreHandedNoPosts() throws IOException {
		try (Stream<Path> files = Files.walk(BUNDLES.resolve("org.palier.study/src/org/palier/study/export"))) {
			for (Path file : files.filter(it -> it.toString().endsWith(".java")).toList()) {
				assertThat(Files.readString(file)).as(file.toString()).doesNotContain("org.palier.corpus")
						.doesNotContain("org.palier.study.attribution");
			}
		}
	}
}
