// SPDX-License-Identifier: EPL-2.0
package org.palier.headless.study;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.palier.codebook.trained.TrainedModels;
import org.palier.coding.estimates.CorrectedShares;
import org.palier.coding.estimates.MarginNow;
import org.palier.coding.estimates.StudyEstimates;
import org.palier.coding.resolved.SetProgress;
import org.palier.coding.sets.CodingSets;
import org.palier.coding.sets.SetException;
import org.palier.corpus.Facet;
import org.palier.extensions.PartKind;
import org.palier.findings.recommendations.FollowedRecommendation;
import org.palier.findings.recommendations.RecommendationView;
import org.palier.findings.recommendations.StudyNumbers;
import org.palier.ground.text.Bilingual;
import org.palier.ground.text.Typography;
import org.palier.headless.console.Console;
import org.palier.headless.console.ConsoleProgress;
import org.palier.headless.console.ExitCode;
import org.palier.headless.console.StudyCommand;
import org.palier.home.Effort;
import org.palier.home.PathStep;
import org.palier.home.StudyChange;
import org.palier.home.StudyChanges;
import org.palier.home.StudyStatus;
import org.palier.home.StudyWork;
import org.palier.home.Tile;
import org.palier.home.ToDo;
import org.palier.intake.imports.CensusDirectory;
import org.palier.intake.imports.FileNews;
import org.palier.intake.imports.Importer;
import org.palier.intake.imports.RememberedFile;
import org.palier.intake.imports.RememberedFiles;
import org.palier.intake.privacy.Erased;
import org.palier.intake.privacy.PrivacyException;
import org.palier.intake.privacy.StudyErasures;
import org.palier.model.CodingSet;
import org.palier.numbers.claims.Coverage;
import org.palier.numbers.view.StudyView;
import org.palier.study.history.LookBack;
import org.palier.study.runs.OpenStudy;
import org.palier.study.runs.StudyFolder;
import org.palier.study.runs.StudyOnDisk;
import org.palier.study.runs.StudyRuns;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code palier run status STUDY}: shows the state of a study, and what is to do. Reads the study and changes nothing
 * of it.
 */
@Command(name = "status")
public final class StatusCommand extends StudyCommand {

	private static final Duration WEEK = Duration.ofDays(7);
	private static final Typography FRENCH = new Typography(Locale.CANADA_FRENCH);
	private static final Typography ENGLISH = new Typography(Locale.CANADA);

	@Parameters(paramLabel = "STUDY")
	private Path study;

	@Mixin
	private PostsChoice posts;

	@Mixin
	private DateChoice dates;

	@Option(names = "--since", paramLabel = "DAY")
	private LocalDate since;

	public StatusCommand(Console console) {
		super(console);
	}

	@Override
	protected ExitCode run() throws Exception {
		StudyStatus status;
		List<String> margins;
		LookBack from = dates.lookBack();
		try (var open = Console.toRead(StudyFolder.at(study), posts.leftOut())) {
			from = from.of(open.study());
			StudyView view = StudyEstimates.view(open, console().contributions().addressForms(), from, new ConsoleProgress(console()));
			ZoneId zone = console().clock().getZone();
			Instant moment = since == null ? console().clock().instant().minus(WEEK) : since.atStartOfDay(zone).toInstant();
			Optional<SetProgress> far = StudyWork.progress(open);
			margins = margins(open);
			List<StudyChange> changes = StudyChanges.since(open.study(), far, moment, zone);
			List<FollowedRecommendation> followed = FollowedRecommendation.of(RecommendationView.all(open.study()),
					StudyNumbers.of(console().contributions().counting(), view), LocalDate.ofInstant(console().clock().instant(), zone));
			status = StudyStatus.of(view, StudyWork.of(open, far).with(files(open)).since(changes).recommending(followed), zone);
		}
		posts.tell(answer());
		DateChoice.tell(from, answer());
		tell(said(status.name()));
		path(status);
		margins.forEach(this::tell);
		todo(status);
		changes(status);
		tiles(status);
		recommendations(status);
		return ExitCode.OK;
	}

	/** How near samples are to the margins at which their coding ends. */
	private List<String> margins(StudyOnDisk open) throws IOException {
		if (open.study().getCodingSets().stream().noneMatch(it -> it.getStopAtMargin() > 0)) {
			return List.of();
		}
		List<String> margins = new ArrayList<>();
		ArrayNode array = answer().putArray("margins");
		var shares = new CorrectedShares(open.study(), open.postsNeeded(), console().contributions().addressForms(),
				TrainedModels.of(open.folder()));
		for (CodingSet set : new CodingSets(open.study()).all()) {
			if (set.getStopAtMargin() > 0) {
				ObjectNode node = array.addObject().put("sample", set.getName()).put("wanted", set.getStopAtMargin());
				Bilingual said;
				try {
					MarginNow now = shares.margin(set, Facet.USAGE, new ConsoleProgress(console())).orElseThrow();
					node.put("margin", now.widest()).put("posts", now.posts()).put("reached", now.isReached());
					said = now.text();
				} catch (SetException few) {
					said = few.reason();
				}
				texts(node, "text", said);
				margins.add("  " + set.getName() + "  " + said.in(console().locale()));
			}
		}
		return margins;
	}

	/** Returns the news of the files that the study remembers. A file that has changed is read for what it says now. */
	private List<FileNews> files(OpenStudy open) throws IOException {
		var directory = new CensusDirectory(open.study(), console().contributions().addressForms());
		Map<String, Importer> importers = console().contributions().of(PartKind.IMPORTERS).usable().stream()
				.collect(Collectors.toMap(Importer::id, it -> it, (one, other) -> one));
		Erased erased;
		try {
			erased = StudyErasures.of(StudyFolder.at(study));
		} catch (PrivacyException noKey) {
			// Nobody knows without the key who was erased, and an erased person must not be shown: no file is read.
			console().say(noKey.reason());
			return List.of();
		}
		var news = new ArrayList<FileNews>();
		ArrayNode array = answer().putArray("files");
		for (RememberedFile file : new RememberedFiles(StudyFolder.at(study)).of(StudyRuns.active(open.study()))) {
			Importer importer = importers.get(file.importer());
			if (importer != null) {
				FileNews found = FileNews.read(file, importer, directory, erased, new ConsoleProgress(console())).against(open.study(), directory);
				news.add(found);
				array.addObject().put("file", file.name()).put("run", file.run()).put("state", found.state().name().toLowerCase(Locale.ROOT))
						.put("cells", found.cells());
			}
		}
		return news;
	}

	private void path(StudyStatus status) {
		var array = answer().putArray("path");
		if (!status.path().isEmpty()) {
			heading("status.path");
		}
		for (PathStep each : status.path()) {
			ObjectNode node = array.addObject().put("step", each.step().id()).put("state", each.state().id()).put("open", each.isOpen())
					.put("place", each.place().id());
			coverage(node, each.coverage());
			each.effort().ifPresent(it -> effort(node, it));
			texts(node, "name", each.name());
			texts(node, "counted", each.counted());
			texts(node, "then", each.then());
			int number = each.step().ordinal() + 1;
			tell(Console
					.text(each.isOpen() ? "status.step" : "status.step_waits", number, each.name(), each.state().words(), each.counted(),
							each.waits())
					.in(console().locale()));
			tell(Console.text("status.then", each.then()).in(console().locale()));
		}
	}

	private void todo(StudyStatus status) {
		var array = answer().putArray("todo");
		if (!status.todo().isEmpty()) {
			heading("status.todo");
		}
		for (ToDo each : status.todo()) {
			ObjectNode node = array.addObject().put("place", each.place().id()).put("number", each.number());
			each.effort().ifPresent(it -> effort(node, it));
			texts(node, "words", each.words());
			tell(each.effort().map(it -> Console.text("status.do_effort", each.words(), it.words(), it.basis()))
					.orElseGet(() -> Console.text("status.do", each.words()))
					.in(console().locale()));
		}
	}

	private void changes(StudyStatus status) {
		var array = answer().putArray("changes");
		if (!status.changes().isEmpty()) {
			heading("status.changes");
		}
		for (StudyChange each : status.changes()) {
			ObjectNode node = array.addObject().put("at", each.at().toString()).put("who", each.who().orElse(null)).put("number", each.number())
					.put("place", each.place().id());
			texts(node, "words", each.words());
			LocalDate day = LocalDate.ofInstant(each.at(), console().clock().getZone());
			tell(Console.text("status.change", each.words(), new Bilingual(FRENCH.date(day), ENGLISH.date(day))).in(console().locale()));
		}
	}

	private void tiles(StudyStatus status) {
		var array = answer().putArray("questions");
		if (!status.tiles().isEmpty()) {
			heading("status.questions");
		}
		for (Tile each : status.tiles()) {
			ObjectNode node = array.addObject().put("id", each.id()).put("answered", each.answered()).put("place", each.place().id());
			coverage(node, each.coverage());
			texts(node, "question", each.question());
			texts(node, "answer", each.answer());
			texts(node, "detail", each.detail());
			texts(node, "covered", each.covered());
			var marks = node.putArray("marks");
			each.marks().forEach(it -> {
				ObjectNode mark = marks.addObject().put("share", it.share());
				texts(mark, "label", it.label());
				texts(mark, "written", it.written());
			});
			tell(Console.text("status.question", each.question(), each.answer()).in(console().locale()));
			tell(Console.text("status.question_detail", each.detail(), each.covered()).in(console().locale()));
		}
	}

	private void recommendations(StudyStatus status) {
		var array = answer().putArray("recommendations");
		if (!status.recommendations().isEmpty()) {
			heading("status.recommendations");
		}
		for (FollowedRecommendation each : status.recommendations()) {
			var it = each.recommendation();
			ObjectNode node = array.addObject().put("id", it.id()).put("state", it.dates().state().getLiteral()).put("late", each.isLate());
			texts(node, "text", it.text());
			tell(Console.text("status.recommendation", it.text(), each.stateWord()).in(console().locale()));
		}
	}

	private void heading(String key) {
		tell("");
		tell(said(Console.text(key)));
	}

	private String said(Bilingual text) {
		return text.in(console().locale());
	}

	private static void texts(ObjectNode node, String name, Bilingual text) {
		node.putObject(name).put("fr", text.fr()).put("en", text.en());
	}

	private static void coverage(ObjectNode node, Coverage it) {
		node.putObject("coverage").put("bodies", it.bodies()).put("behind", it.behind()).put("units", it.units()).put("read", it.read())
				.put("enough", it.isEnough());
	}

	private static void effort(ObjectNode node, Effort it) {
		node.putObject("effort").put("minutes", it.minutes()).put("seconds_each", it.seconds()).put("assumed", it.isAssumed())
				.put("readings", it.over());
	}
}
