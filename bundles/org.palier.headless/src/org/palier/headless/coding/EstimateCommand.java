// SPDX-License-Identifier: EPL-2.0
package org.palier.headless.coding;

import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.palier.coding.estimates.CorrectedShares;
import org.palier.coding.estimates.EstimateTable;
import org.palier.coding.estimates.SetEstimate;
import org.palier.coding.estimates.SetEstimate.Share;
import org.palier.coding.reference.ReferenceColumns;
import org.palier.coding.sets.CodingSets;
import org.palier.coding.trained.TrainedModels;
import org.palier.core.runs.StudyFolder;
import org.palier.core.runs.StudyOnDisk;
import org.palier.core.text.Bilingual;
import org.palier.core.text.Typography;
import org.palier.corpus.Facet;
import org.palier.headless.console.Console;
import org.palier.headless.console.ConsoleProgress;
import org.palier.headless.console.ExitCode;
import org.palier.headless.console.RefusedException;
import org.palier.headless.console.StudyCommand;
import org.palier.headless.console.TextTable;
import org.palier.model.Study;
import org.palier.model.Theory;
import org.palier.statistics.intervals.WilsonInterval;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code palier run estimate STUDY}: shares of what programs coded, corrected by a coding set. */
@Command(name = "estimate")
public final class EstimateCommand extends StudyCommand {

	/** Indicators whose shares are those of a facet, by id. */
	private static final Map<String, String> FACETS = Map.of("post_usage_mix", "usage", "post_pr_model_mix", "model", "post_pyramid_profile", "level");

	@Parameters(paramLabel = "STUDY")
	private Path path;

	@Option(names = "--id", paramLabel = "ID", defaultValue = "post_usage_mix")
	private String id;

	@Option(names = "--set", paramLabel = "NAME", required = true)
	private String set;

	public EstimateCommand(Console console) {
		super(console);
	}

	@Override
	protected ExitCode run() throws Exception {
		try (StudyOnDisk open = Console.toRead(StudyFolder.at(path), false)) {
			Study study = open.study();
			Facet facet = facet(study);
			SetEstimate estimate = new CorrectedShares(study, open.postsNeeded(), console().contributions().addressForms(),
					TrainedModels.of(open.folder())).of(new CodingSets(study).named(set), facet, new ConsoleProgress(console()));
			answer(estimate);
			tell(new TextTable(new EstimateTable(estimate, name(study, facet)).table(), new Typography(console().locale())).lines());
		}
		return ExitCode.OK;
	}

	private Facet facet(Study study) throws RefusedException {
		Set<String> theories = study.getTheories().stream().map(Theory::getId).collect(Collectors.toCollection(TreeSet::new));
		return ReferenceColumns.facet(FACETS.getOrDefault(id, id), theories).orElseThrow(() -> new RefusedException(ExitCode.USAGE,
				Console.text("estimate.id", id, String.join(", ", new TreeSet<>(FACETS.keySet())), String.join(", ", theories))));
	}

	private static Bilingual name(Study study, Facet facet) {
		return study.getTheories().stream().filter(it -> it.getId().equals(facet.id())).findFirst().map(it -> Bilingual.of(it.getName()))
				.orElseGet(() -> Console.text("estimate.usages"));
	}

	private void answer(SetEstimate estimate) {
		answer().put("id", id).put("set", estimate.set()).put("facet", ReferenceColumns.name(estimate.facet())).put("posts", estimate.posts())
				.put("drawn", estimate.drawn()).put("n", estimate.coded());
		ArrayNode shares = answer().putArray("shares");
		for (Share share : estimate.shares()) {
			ObjectNode node = shares.addObject().put("code", share.code()).put("naive", share.these().naive()).put("corrected", share.these().corrected());
			interval(node, "", share.these().interval());
			node.put("n", share.these().coded()).put("effective", share.these().effective()).put("design_effect", share.these().designEffect())
					.put("trust", share.these().trust());
			interval(node, "process_", share.process() == null ? null : share.process().interval());
		}
		ArrayNode notes = answer().putArray("notes");
		estimate.notes().forEach(it -> notes.add(it.in(console().locale())));
	}

	private static void interval(ObjectNode node, String prefix, WilsonInterval interval) {
		node.put(prefix + "low", interval == null ? null : interval.low()).put(prefix + "high", interval == null ? null : interval.high());
	}
}
