// SPDX-License-Identifier: EPL-2.0
package org.palier.headless.coding;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.palier.codebook.trained.TrainedModels;
import org.palier.coding.estimates.MarginNow;
import org.palier.coding.estimates.PlanTrial;
import org.palier.coding.sets.NeededPosts;
import org.palier.coding.sets.PlanRequest;
import org.palier.coding.sets.SampleRun;
import org.palier.coding.sets.SamplingPlan;
import org.palier.coding.sets.SetDraw;
import org.palier.corpus.CorpusView;
import org.palier.headless.console.Console;
import org.palier.headless.console.ConsoleProgress;
import org.palier.headless.console.ExitCode;
import org.palier.headless.console.RefusedException;
import org.palier.headless.console.StudyCommand;
import org.palier.headless.interviews.InterviewCoders;
import org.palier.intake.privacy.StudyGate;
import org.palier.intake.privacy.StudyGate.Release;
import org.palier.model.SetPurpose;
import org.palier.model.Study;
import org.palier.statistics.intervals.SampleSize;
import org.palier.study.attribution.AddressForms;
import org.palier.study.attribution.Attribution;
import org.palier.study.runs.StudyFolder;
import org.palier.study.runs.StudyOnDisk;

import com.fasterxml.jackson.databind.node.ArrayNode;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code palier run sample STUDY}: draws a coding set. */
@Command(name = "sample")
public final class SampleCommand extends StudyCommand {

	@Parameters(paramLabel = "STUDY")
	private Path path;

	@Option(names = "--size", paramLabel = "N")
	private Integer size;

	@Mixin
	private StrataOptions strata = new StrataOptions();

	@Mixin
	private CoderOptions coders = new CoderOptions();

	@Mixin
	private TargetOptions target = new TargetOptions();

	@Mixin
	private FrameOptions frame = new FrameOptions();

	@Option(names = "--seed", paramLabel = "SEED")
	private long seed = 1;

	@Option(names = { "--name", "--set", "--sample" }, paramLabel = "NAME")
	private String name;

	@Option(names = "--training")
	private boolean training;

	@Option(names = "--interviews", paramLabel = "ID", split = ",")
	private List<String> interviews = List.of();

	@Option(names = "--margin", paramLabel = "M")
	private Double margin;

	@Option(names = "--share", paramLabel = "SHARE")
	private double share = 0.5;

	@Option(names = "--stop-at-margin", paramLabel = "M")
	private Double stopAtMargin;

	@Option(names = "--add", paramLabel = "N")
	private Integer add;

	@Option(names = "--newcomers")
	private boolean newcomers;

	@Option(names = "--dry-run")
	private boolean dryRun;

	@Option(names = "--simulate", paramLabel = "N")
	private Integer simulate;

	public SampleCommand(Console console) {
		super(console);
	}

	@Override
	protected ExitCode run() throws Exception {
		StudyFolder folder = StudyFolder.at(path);
		if (!interviews.isEmpty()) {
			assign(folder);
			return ExitCode.OK;
		}
		if (add != null || newcomers) {
			grow(folder);
			return ExitCode.OK;
		}
		AddressForms forms = console().contributions().addressForms();
		if (simulate != null && (!dryRun || margin != null)) {
			throw new RefusedException(ExitCode.USAGE, Console.text("sample.simulate"));
		}
		if (margin != null) {
			calculate(folder, forms);
			return ExitCode.OK;
		}
		Instant now = console().clock().instant();
		if (dryRun) {
			try (StudyOnDisk open = Console.toRead(folder, false)) {
				CorpusView posts = open.postsNeeded();
				SamplingPlan plan = request(open.study(), size(open.study(), posts, forms)).plan(open.study());
				told(run(plan, open.study(), posts, forms).draw("", posts, new ConsoleProgress(console())), posts, gate(open.study(), forms));
				if (simulate != null) {
					var trial = new PlanTrial(plan, open.study(), posts, Attribution.of(open.study(), posts, forms), TrainedModels.of(folder));
					if (stopAtMargin != null) {
						trial.stoppingAt(stopAtMargin);
					}
					new TrialOutput(trial.run(simulate, new ConsoleProgress(console())), console().locale()).into(answer(), this::tell);
				}
			}
		} else {
			try (StudyOnDisk open = console().toWrite(folder, "sample")) {
				CorpusView posts = open.postsNeeded();
				SamplingPlan plan = request(open.study(), size(open.study(), posts, forms)).plan(open.study());
				told(open.run(run(plan, open.study(), posts, forms), now, new ConsoleProgress(console())), posts, gate(open.study(), forms));
			}
		}
		tell(Console.text(dryRun ? "sample.dry_run" : "sample.recorded", folder.file().path()).in(console().locale()));
		return ExitCode.OK;
	}

	/** Coding that ends at a margin needs no size: as many as the margin needs without any program are enough. */
	private Integer size(Study study, CorpusView posts, AddressForms forms) throws IOException, RefusedException {
		return size != null || stopAtMargin == null ? size : Integer.valueOf((int) needed(stopAtMargin, share, study, posts, forms).posts());
	}

	private NeededPosts needed(double half, double of, Study study, CorpusView posts, AddressForms forms)
			throws IOException, RefusedException {
		NeededPosts.check(half, of);
		var any = new SampleRun(request(study, 1).plan(study), study, posts, forms);
		return NeededPosts.of(half, of, any.frame(posts, new ConsoleProgress(console())).size());
	}

	private SampleRun run(SamplingPlan plan, Study study, CorpusView posts, AddressForms forms) throws IOException {
		var run = new SampleRun(plan, study, posts, forms);
		if (stopAtMargin != null) {
			answer().put("stop_at_margin", stopAtMargin).put("block", MarginNow.BLOCK);
			return run.stoppingAt(stopAtMargin, MarginNow.BLOCK);
		}
		return run;
	}

	/** Interviews are not drawn: all coders code those that are named. */
	private void assign(StudyFolder folder) throws IOException, RefusedException {
		if (size != null || margin != null || training || dryRun) {
			throw new RefusedException(ExitCode.USAGE, Console.text("interviews.alone"));
		}
		new InterviewCoders(console(), folder, answer(), this::tell).assign(name, interviews.equals(List.of("all")) ? List.of() : interviews,
				coders.coding().coders());
	}

	/** The plan is that of the sample. */
	private void grow(StudyFolder folder) throws IOException, RefusedException {
		if (name == null || add != null && newcomers || stopAtMargin != null || size != null || margin != null || training) {
			throw new RefusedException(ExitCode.USAGE, Console.text("sample.add_alone"));
		}
		new SampleGrowth(console(), folder, answer(), this::tell).add(name, Optional.ofNullable(add), !dryRun);
	}

	/** How many posts a margin needs; nothing is drawn. */
	private void calculate(StudyFolder folder, AddressForms forms) throws IOException, RefusedException {
		if (size != null) {
			throw new RefusedException(ExitCode.USAGE, Console.text("sample.margin_size"));
		}
		NeededPosts.check(margin, share);
		try (StudyOnDisk open = Console.toRead(folder, false)) {
			NeededPosts needed = needed(margin, share, open.study(), open.postsNeeded(), forms);
			answer().put("margin", margin).put("share", share).put("frame", needed.frame()).put("size", needed.posts()).put("formula",
					SampleSize.SOURCE);
			tell(needed.text().in(console().locale()));
		}
	}

	private PlanRequest request(Study study, Integer posts) throws IOException, RefusedException {
		return new PlanRequest(name, training ? SetPurpose.TRAINING : SetPurpose.REAL, posts, frame.filter(study), strata.strata(),
				target.target(), coders.coding(), seed);
	}

	private StudyGate gate(Study study, AddressForms forms) {
		return new StudyGate(study, forms, coders.coding().identified() ? Release.IDENTIFIED : Release.REDACTED);
	}

	private void told(SampleRun.Outcome drawn, CorpusView view, StudyGate gate) throws IOException {
		var told = new DrawnSet(drawn, !dryRun, view, gate);
		told.into(answer());
		SetDraw draw = drawn.draw();
		SamplingPlan plan = draw.plan();
		tell(Console.text("sample.drawn", plan.name(), draw.posts().size(), draw.frameSize(), draw.parts().size(), plan.targeted())
				.in(console().locale()));
		draw.parts().stream().filter(it -> !it.key().isEmpty())
				.forEach(it -> tell("  " + it.key() + "  " + it.drawn() + " / " + it.posts()));
		plan.coders().forEach(
				it -> tell(Console.text(told.isNew(it) ? "sample.coder_new" : "sample.coder", it, told.posts(it)).in(console().locale())));
		ArrayNode remarks = answer().putArray("remarks");
		draw.remarks().forEach(it -> remarks.add(it.in(console().locale())));
		draw.remarks().forEach(console()::say);
	}
}
