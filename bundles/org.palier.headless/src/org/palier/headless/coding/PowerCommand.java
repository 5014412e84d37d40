// SPDX-License-Identifier: EPL-2.0
package org.palier.headless.coding;

import java.nio.file.Path;
import java.util.OptionalLong;

import org.palier.codebook.trained.TrainedModels;
import org.palier.coding.estimates.PlanCost;
import org.palier.coding.estimates.SampleAccuracy;
import org.palier.coding.sets.CodingSets;
import org.palier.ground.text.Bilingual;
import org.palier.headless.console.Console;
import org.palier.headless.console.ExitCode;
import org.palier.headless.console.RefusedException;
import org.palier.headless.console.StudyCommand;
import org.palier.model.CodingSet;
import org.palier.statistics.estimation.CodingSize;
import org.palier.study.runs.StudyFolder;
import org.palier.study.runs.StudyOnDisk;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code palier run power}: how many posts to code for a margin. */
@Command(name = "power")
public final class PowerCommand extends StudyCommand {

	@Parameters(paramLabel = "STUDY", arity = "0..1")
	private Path path;

	@Option(names = "--accuracy", paramLabel = "SHARE")
	private Double accuracy;

	@Option(names = "--share", paramLabel = "SHARE", defaultValue = "0.1")
	private double share;

	@Option(names = "--margin", paramLabel = "SHARE", defaultValue = "0.03")
	private double margin;

	@Option(names = { "--set", "--sample" }, paramLabel = "NAME")
	private String set;

	@Option(names = "--alike", paramLabel = "SHARE", defaultValue = "" + PlanCost.ALIKE)
	private double alike;

	public PowerCommand(Console console) {
		super(console);
	}

	@Override
	protected ExitCode run() throws Exception {
		Double stated = accuracy;
		if (path == null && (accuracy == null || set != null)) {
			throw new RefusedException(ExitCode.USAGE, Console.text("power.what"));
		}
		if (path != null && set == null) {
			throw new RefusedException(ExitCode.USAGE, Console.text("power.set"));
		}
		if (path == null && stated != null) {
			tell(size(stated), stated, null);
			return ExitCode.OK;
		}
		try (StudyOnDisk open = Console.toReadLong(StudyFolder.at(path), false)) {
			CodingSet drawn = new CodingSets(open.study()).named(set);
			double known = stated != null ? stated
					: SampleAccuracy.of(drawn, open.postsNeeded(), TrainedModels.of(open.folder())).orElseThrow(() -> new RefusedException(ExitCode.USAGE,
							Console.text("power.accuracy", set)));
			tell(size(known), known, drawn);
		}
		return ExitCode.OK;
	}

	private CodingSize size(double known) throws RefusedException {
		if (!(known >= 0 && known <= 1) || !(share > 0 && share < 1) || !(margin > 0 && margin < 1) || !(alike >= 0 && alike < 1)) {
			throw new RefusedException(ExitCode.USAGE, Console.text("power.range"));
		}
		return new CodingSize(known, share, margin);
	}

	private void tell(CodingSize size, double known, CodingSet drawn) {
		answer().put("accuracy", known).put("share", share).put("margin", margin).put("n", size.simple()).put("n_without_program",
				size.withoutMachine());
		tell(Console.text("power.simple", size.simple(), size.withoutMachine(), known, share, margin).in(console().locale()));
		if (drawn != null) {
			plan(size, drawn);
		}
		answer().put("source", CodingSize.SOURCE);
		tell(Console.text("power.how", CodingSize.SOURCE).in(console().locale()));
	}

	private void plan(CodingSize size, CodingSet drawn) {
		PlanCost cost = PlanCost.of(drawn);
		OptionalLong planned = cost.needed(size, alike);
		answer().put("set", drawn.getName()).put("design_effect", cost.effect()).put("posts", cost.posts());
		if (cost.agencies() > 0) {
			answer().put("agencies", cost.agencies()).put("frame_agencies", cost.frameAgencies()).put("alike", alike);
		}
		answer().put("n_plan", planned.isPresent() ? planned.getAsLong() : null);
		tell(words(drawn.getName(), cost, planned).in(console().locale()));
	}

	private Bilingual words(String set, PlanCost cost, OptionalLong planned) {
		if (planned.isEmpty()) {
			return Console.text("power.agencies.few", set, cost.agencies(), cost.frameAgencies(), alike);
		}
		return cost.agencies() == 0 ? Console.text("power.plan", set, planned.getAsLong(), cost.effect(), cost.posts())
				: Console.text("power.agencies", set, planned.getAsLong(), cost.posts(), cost.agencies(), cost.frameAgencies(), alike, cost.effect());
	}
}
