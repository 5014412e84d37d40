// SPDX-License-Identifier: EPL-2.0
package org.palier.headless.findings;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.palier.coding.earlier.EarlierStudies;
import org.palier.coding.estimates.StudyEstimates;
import org.palier.coding.resolved.ReadingPace;
import org.palier.findings.Aim;
import org.palier.findings.Candidate;
import org.palier.findings.Candidates;
import org.palier.findings.Candidates.Looked;
import org.palier.findings.Cell;
import org.palier.findings.EarlierFindings;
import org.palier.findings.FindingException;
import org.palier.findings.FindingNow;
import org.palier.findings.SavedFindings;
import org.palier.findings.Supposed;
import org.palier.ground.text.Bilingual;
import org.palier.headless.console.Console;
import org.palier.headless.console.ConsoleProgress;
import org.palier.headless.console.ExitCode;
import org.palier.headless.console.RefusedException;
import org.palier.headless.console.StudyCommand;
import org.palier.headless.study.DateChoice;
import org.palier.headless.study.PostsChoice;
import org.palier.home.SampleWork;
import org.palier.home.StudyWork;
import org.palier.model.Finding;
import org.palier.model.Study;
import org.palier.numbers.view.StudyView;
import org.palier.study.edit.RecordedEdit;
import org.palier.study.history.LookBack;
import org.palier.study.runs.StudyFolder;
import org.palier.study.runs.StudyOnDisk;
import org.palier.study.runs.StudyWriting;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code palier run findings STUDY}: what may be said of a study, which of it is kept, and what is refused with what would settle it. */
@Command(name = "findings")
public final class FindingsCommand extends StudyCommand {

	@Parameters(paramLabel = "STUDY")
	private Path study;

	@Option(names = "--keep", paramLabel = "NUMBER", split = ",")
	private List<Integer> kept = List.of();

	@Option(names = "--finding", paramLabel = "ID")
	private String finding;

	@Option(names = "--text-fr", paramLabel = "TEXT")
	private String french;

	@Option(names = "--text-en", paramLabel = "TEXT")
	private String english;

	@Option(names = "--place", paramLabel = "NUMBER")
	private Integer place;

	@Option(names = "--seen")
	private boolean seen;

	@Option(names = "--remove")
	private boolean removed;

	@Option(names = "--refused")
	private boolean refused;

	@Option(names = "--by", paramLabel = "NAME")
	private String by = "";

	@Mixin
	private PostsChoice posts;

	@Mixin
	private DateChoice dates;

	public FindingsCommand(Console console) {
		super(console);
	}

	@Override
	protected ExitCode run() throws Exception {
		StudyFolder folder = StudyFolder.at(study);
		boolean worded = french != null || english != null;
		if (finding == null && (worded || place != null || seen || removed)) {
			throw new RefusedException(ExitCode.USAGE, Console.text("findings.which"));
		}
		Candidates today;
		try (var open = Console.toReadLong(folder, posts.leftOut())) {
			today = today(open);
			if (kept.isEmpty() && finding == null) {
				tell(open.study(), today);
				return ExitCode.OK;
			}
		}
		try {
			change(folder, today, worded);
		} catch (FindingException wrong) {
			throw new RefusedException(ExitCode.USAGE, wrong.reason());
		}
		return ExitCode.OK;
	}

	private Candidates today(StudyOnDisk open) throws Exception {
		LookBack from = dates.lookBack().of(open.study());
		var forms = console().contributions().addressForms();
		StudyView view = new EarlierStudies(forms).beside(open.folder(), open.study(),
				console().contributions().asked(StudyEstimates.view(open, forms, from, new ConsoleProgress(console()))), posts.leftOut(),
				new ConsoleProgress(console()));
		posts.tell(answer());
		DateChoice.tell(from, answer());
		ReadingPace pace = StudyWork.of(open, StudyWork.progress(open)).sample().map(SampleWork::pace).orElse(ReadingPace.UNKNOWN);
		return Candidates.of(view, new Looked(Aim.of(open.study()), pace, Supposed.of(open.study(), view).draw(new ConsoleProgress(console()))));
	}

	private void change(StudyFolder folder, Candidates today, boolean worded) throws Exception {
		try (var writing = StudyWriting.open(folder, "palier run findings", new ConsoleProgress(console()))) {
			writing.remark().ifPresent(console()::say);
			var findings = new SavedFindings(writing.study());
			LocalDate day = LocalDate.now(console().clock());
			for (int number : kept) {
				if (number < 1 || number > today.held().size()) {
					throw new RefusedException(ExitCode.USAGE, Console.text("findings.number", number, today.held().size()));
				}
				findings.keep(today.held().get(number - 1), day, by).run();
			}
			if (finding != null) {
				for (RecordedEdit edit : edits(findings, findings.get(finding), writing.study(), today, worded)) {
					edit.run();
				}
			}
			writing.save();
			tell(writing.study(), today);
		}
	}

	private List<RecordedEdit> edits(SavedFindings findings, Finding chosen, Study held, Candidates today, boolean worded)
			throws FindingException {
		if (removed) {
			return List.of(findings.remove(chosen));
		}
		Optional<RecordedEdit> words = !worded ? Optional.empty()
				: Optional.of(findings.word(chosen, new Bilingual(french == null ? "" : french.strip(), english == null ? "" : english.strip())));
		Optional<Candidate> now = FindingNow.of(held, today).stream().filter(it -> it.kept() == chosen).findFirst().flatMap(FindingNow::now);
		return Stream.of(words, !seen ? Optional.<RecordedEdit>empty() : now.map(it -> findings.see(chosen, it)),
				place == null ? Optional.<RecordedEdit>empty() : Optional.of(findings.move(chosen, place - 1))).flatMap(Optional::stream).toList();
	}

	private void tell(Study held, Candidates today) {
		ArrayNode array = answer().putArray("kept");
		List<FindingNow> findings = FindingNow.of(held, today);
		tell(said(findings.isEmpty() ? Console.text("findings.none") : Console.text("findings.kept")));
		for (FindingNow each : findings) {
			tell("  " + each.kept().getId() + "  " + said(each.sentence()));
			ObjectNode node = array.addObject().put("id", each.kept().getId()).put("candidate", each.kept().getCandidate());
			text(node, "sentence", each.sentence());
			node.put("title", each.mayBeTitle()).put("worded", each.worded());
			ArrayNode remarks = node.putArray("remarks");
			each.remarks().forEach(it -> {
				tell("        " + said(it));
				text(remarks.addObject(), "remark", it);
			});
		}
		EarlierFindings earlier = EarlierFindings.of(held, LocalDate.now(console().clock()));
		tell("");
		tell(said(today.held().isEmpty() ? Console.text("findings.nothing_holds") : Console.text("findings.hold")));
		list(today.held(), answer().putArray("hold"), true, earlier);
		if (refused || today.held().isEmpty()) {
			tell("");
			tell(said(Console.text("findings.refused")));
			list(today.refused(), answer().putArray("refused"), false, earlier);
		} else {
			list(today.refused(), answer().putArray("refused"), earlier);
			tell(said(Console.text("findings.more", today.refused().size())));
		}
	}

	private void list(List<Candidate> candidates, ArrayNode array, boolean numbered, EarlierFindings earlier) {
		for (int i = 0; i < candidates.size(); i++) {
			Candidate each = candidates.get(i);
			String mark = numbered && earlier.isNew(each) ? " " + said(Console.text("findings.new")) : "";
			tell("%4s  %s%s".formatted(numbered ? i + 1 + "." : "-", said(each.sentence()), mark));
			tell("        " + said(numbered ? each.condition() : each.verdict().reason()));
		}
		list(candidates, array, earlier);
	}

	private static void list(List<Candidate> candidates, ArrayNode array, EarlierFindings earlier) {
		for (Candidate each : candidates) {
			ObjectNode node = array.addObject().put("id", each.id()).put("kind", each.kind().id()).put("verdict", each.verdict().id())
					.put("new", earlier.isNew(each));
			text(node, "sentence", each.sentence());
			text(node, "condition", each.condition());
			text(node, "reason", each.verdict().reason());
			node.put("basis", each.basis().id());
			node.put("difference", each.range().difference()).put("low", each.range().low()).put("high", each.range().high()).put("nearest",
					each.nearest());
			node.put("bodies", each.coverage().bodies()).put("behind", each.coverage().behind()).put("units", each.coverage().units())
					.put("read", each.coverage().read());
			ArrayNode cells = node.putArray("cells");
			for (Cell cell : each.cells()) {
				cells.addObject().put("query", cell.query().text()).put("value", cell.span().value()).put("low", cell.span().low())
						.put("high", cell.span().high());
			}
		}
	}

	private static void text(ObjectNode node, String name, Bilingual text) {
		node.putObject(name).put("fr", text.fr()).put("en", text.en());
	}

	private String said(Bilingual text) {
		return Console.said(text, console().locale());
	}
}
