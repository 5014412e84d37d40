// SPDX-License-Identifier: EPL-2.0
package org.palier.headless.interviews;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Objects;

import org.palier.ground.text.Bilingual;
import org.palier.headless.console.Console;
import org.palier.headless.console.ConsoleProgress;
import org.palier.headless.console.ExitCode;
import org.palier.headless.console.RefusedException;
import org.palier.headless.console.StudyCommand;
import org.palier.model.CaseSelection;
import org.palier.model.Study;
import org.palier.numbers.cases.CaseCriteria;
import org.palier.numbers.cases.CaseDraw;
import org.palier.numbers.cases.CaseEdits;
import org.palier.numbers.cases.SelectRun;
import org.palier.numbers.cases.Stratum;
import org.palier.numbers.cases.TooFewCandidatesException;
import org.palier.numbers.view.StudyView;
import org.palier.study.runs.StudyFolder;

import com.fasterxml.jackson.databind.node.ObjectNode;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code palier run select STUDY}: draws cases for closer study and records them in the study. */
@Command(name = "select")
public final class SelectCommand extends StudyCommand {

	@Parameters(paramLabel = "STUDY")
	private Path study;

	@Option(names = "--size", paramLabel = "N")
	private int size = CaseCriteria.PAPER.size();

	@Option(names = "--platforms", paramLabel = "K")
	private int platforms = CaseCriteria.PAPER.minimumPlatforms();

	@Option(names = "--seed", paramLabel = "SEED")
	private long seed = CaseCriteria.PAPER.seed();

	@Option(names = "--name-fr", paramLabel = "NAME")
	private String nameFr;

	@Option(names = "--name-en", paramLabel = "NAME")
	private String nameEn;

	@Option(names = "--dry-run")
	private boolean dryRun;

	public SelectCommand(Console console) {
		super(console);
	}

	@Override
	protected ExitCode run() throws Exception {
		if (size < 1 || platforms < 0) {
			throw new RefusedException(ExitCode.USAGE, Console.text("select.bad_numbers", size, platforms));
		}
		StudyFolder folder = StudyFolder.at(study);
		// Posts are not looked at, so a corpus that another program uses is no hindrance.
		if (dryRun) {
			draw(folder.file().load());
		} else {
			try (var open = console().censusToWrite(folder, "select")) {
				Drawn drawn = draw(open.study());
				open.run(new SelectRun(drawn.draw(), drawn.selection()), drawn.at(), new ConsoleProgress(console()));
			}
		}
		tell(Console.text(dryRun ? "select.dry_run" : "select.recorded", folder.file().path()).in(console().locale()));
		return ExitCode.OK;
	}

	/** The result of drawing cases. */
	private record Drawn(CaseSelection selection, CaseDraw draw, Instant at) {
	}

	private Drawn draw(Study drawn) throws RefusedException, TooFewCandidatesException {
		StudyView view = StudyView.of(drawn);
		var draw = new CaseDraw(view, new CaseCriteria(size, platforms, seed));
		Instant now = console().clock().instant();
		CaseSelection selection = make(drawn, view, draw, now);
		answer().put("id", selection.getId()).put("size", size).put("platforms", platforms).put("seed", seed)
				.put("agencies", view.agencies().size()).put("eligible", draw.eligible()).put("unmatched_left_out", draw.leftOut())
				.put("strata", draw.strata().size())
				.put("recorded", !dryRun);
		tell(Console.text("select.drawn", size, draw.eligible(), view.agencies().size(), draw.strata().size()).in(console().locale()));
		if (draw.leftOut() > 0) {
			tell(draw.leftOutText().in(console().locale()));
		}
		for (CaseDraw.Case it : draw.cases()) {
			StudyView.AgencyView agency = view.agencies().get(it.agency());
			ObjectNode node = answer().withArray("cases").addObject();
			node.put("agency", agency.id()).put("jurisdiction", view.jurisdictions().get(agency.jurisdiction()).id())
					.put("category", it.stratum().category()).put("size_class", it.stratum().size().id())
					.put("field", it.stratum().field()).put("platforms", view.presences(it.agency()));
			tell("  " + label(view, agency, it.stratum()));
		}
		return new Drawn(selection, draw, now);
	}

	private CaseSelection make(Study drawn, StudyView view, CaseDraw draw, Instant now) throws RefusedException {
		var name = new Bilingual(Objects.requireNonNullElse(nameFr, ""), Objects.requireNonNullElse(nameEn, ""));
		try {
			return new CaseEdits(drawn, view).make(draw, name, LocalDate.ofInstant(now, ZoneOffset.UTC));
		} catch (TooFewCandidatesException tooFew) {
			throw new RefusedException(ExitCode.USAGE, tooFew.reason());
		}
	}

	private String label(StudyView view, StudyView.AgencyView agency, Stratum stratum) {
		return agency.name().in(console().locale()) + " [" + agency.id() + "] · " + stratum.label(view).in(console().locale());
	}
}
