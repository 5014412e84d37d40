// SPDX-License-Identifier: EPL-2.0
package org.palier.headless.coding;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.palier.codebook.trained.TrainedModels;
import org.palier.coding.estimates.ChangeOfSamples;
import org.palier.coding.estimates.CodesDifference;
import org.palier.coding.estimates.CodesDifferenceTable;
import org.palier.coding.estimates.CorrectedShares;
import org.palier.coding.estimates.EstimateTable;
import org.palier.coding.estimates.FrameOf;
import org.palier.coding.estimates.GroupsEstimate;
import org.palier.coding.estimates.PartsEstimate;
import org.palier.coding.estimates.PartsTable;
import org.palier.coding.estimates.SetEstimate;
import org.palier.coding.estimates.SetEstimate.Share;
import org.palier.coding.estimates.SpokenPrograms;
import org.palier.coding.reference.ReferenceColumns;
import org.palier.coding.sets.CodingSets;
import org.palier.corpus.Facet;
import org.palier.ground.table.Table;
import org.palier.ground.table.Value.Estimate;
import org.palier.ground.text.Bilingual;
import org.palier.ground.text.Typography;
import org.palier.headless.console.Console;
import org.palier.headless.console.ConsoleProgress;
import org.palier.headless.console.ExitCode;
import org.palier.headless.console.RefusedException;
import org.palier.headless.console.StudyCommand;
import org.palier.headless.console.TextTable;
import org.palier.headless.study.RunRecorder;
import org.palier.model.CodingSet;
import org.palier.model.Study;
import org.palier.model.Theory;
import org.palier.numbers.maturity.GroupComparison;
import org.palier.numbers.view.PostEstimates.By;
import org.palier.numbers.view.StudyView;
import org.palier.statistics.differences.ShareDifference;
import org.palier.statistics.intervals.WilsonInterval;
import org.palier.study.filter.StudyFilter;
import org.palier.study.filter.Where;
import org.palier.study.history.LookBack;
import org.palier.study.runs.RunKind;
import org.palier.study.runs.StudyFolder;
import org.palier.study.runs.StudyOnDisk;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.DoubleNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.ValueNode;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code palier run estimate STUDY}: shares of what programs coded, corrected by a coding set. */
@Command(name = "estimate")
public final class EstimateCommand extends StudyCommand {

	/** The kind of a run that corrected shares by a sample. */
	public record Kind() implements RunKind {
		@Override
		public String id() {
			return "estimate";
		}

		@Override
		public Bilingual name() {
			return Console.text("kind.estimate");
		}
	}

	/** Indicators whose shares are those of a facet, by id. */
	private static final Map<String, String> FACETS = Map.of("post_usage_mix", "usage", "post_pr_model_mix", "model",
			"post_pyramid_profile", "level");

	@Parameters(paramLabel = "STUDY")
	private Path path;

	@Option(names = "--id", paramLabel = "ID", defaultValue = "post_usage_mix")
	private String id;

	@Option(names = { "--set", "--sample" }, paramLabel = "NAME", required = true)
	private String set;

	@Option(names = "--by", paramLabel = "KIND")
	private String by;

	@Option(names = "--between", paramLabel = "GROUP,GROUP", split = ",")
	private List<String> between = List.of();

	@Option(names = "--change-from", paramLabel = "NAME")
	private String earlier;

	@Option(names = "--frame", paramLabel = "WHICH", defaultValue = "draw")
	private String frame;

	@Option(names = "--where", paramLabel = "FILTER")
	private String where;

	@Option(names = "--difference", paramLabel = "CODE,CODE", split = ",")
	private List<String> difference = List.of();

	public EstimateCommand(Console console) {
		super(console);
	}

	@Override
	protected ExitCode run() throws Exception {
		By parts = by == null ? null : kind();
		checkPairs();
		try (StudyOnDisk open = Console.toReadLong(StudyFolder.at(path), false)) {
			Study study = open.study();
			Facet facet = facet(study);
			Where asked = Where.of(where == null ? "" : where).in(study);
			StudyFilter part = StudyFilter.of(asked, study);
			var shares = new CorrectedShares(study, open.postsNeeded(), console().contributions().addressForms(),
					TrainedModels.of(open.folder())).of(frame());
			CodingSet from = new CodingSets(study).named(set);
			answer().put("id", id).put("set", from.getName()).put("frame", frame).put("facet", ReferenceColumns.name(facet));
			asked.writeTo(answer()::put);
			if (parts != null) {
				ofParts(shares.parts(from, facet, parts, view(open), new ConsoleProgress(console())), view(open), name(study, facet));
			} else if (!between.isEmpty()) {
				ofGroups(shares, from, facet, view(open), name(study, facet));
			} else if (earlier != null) {
				CodingSet then = new CodingSets(study).named(earlier);
				ChangeOfSamples change = shares.change(from, then, facet, new ConsoleProgress(console()));
				answer().put("change_from", then.getName()).put("agencies_in_both", change.agencies() < 0 ? null : change.agencies());
				differences(change.groups(), change.table(name(study, facet)));
			} else if (!difference.isEmpty()) {
				ofCodes(shares.difference(from, facet, difference.getFirst(), difference.getLast(), part, new ConsoleProgress(console())),
						name(study, facet));
			} else {
				SetEstimate estimate = shares.of(from, facet, part, new ConsoleProgress(console()));
				answer(estimate);
				tell(new EstimateTable(estimate, name(study, facet)).table());
			}
			asked.notes().forEach(it -> tell("  * " + it.in(console().locale())));
			answer().put("run", new RunRecorder(console(), open.folder()).sealed(new Kind(), open, asked()));
		}
		return ExitCode.OK;
	}

	/** Returns the options of the run, as the manifest keeps them. */
	private SortedMap<String, String> asked() {
		var asked = new TreeMap<>(Map.of("id", id, "set", set, "frame", frame));
		if (by != null) {
			asked.put("by", by);
		}
		if (where != null) {
			asked.put("where", where);
		}
		if (!between.isEmpty()) {
			asked.put("between", String.join(",", between));
		}
		if (!difference.isEmpty()) {
			asked.put("difference", String.join(",", difference));
		}
		if (earlier != null) {
			asked.put("change_from", earlier);
		}
		return asked;
	}

	private StudyView view(StudyOnDisk open) throws IOException {
		return StudyView.of(open, console().contributions().addressForms(), LookBack.NOW);
	}

	private void tell(Table table) {
		tell(new TextTable(table, new Typography(console().locale())).lines());
	}

	private FrameOf frame() throws RefusedException {
		return Stream.of(FrameOf.values()).filter(it -> it.name().toLowerCase(Locale.ROOT).equals(frame)).findFirst()
				.orElseThrow(() -> new RefusedException(ExitCode.USAGE, Console.text("estimate.frame", frame)));
	}

	private By kind() throws RefusedException {
		return Stream.of(By.AGENCY, By.JURISDICTION, By.CATEGORY, By.PLATFORM, By.YEAR)
				.filter(it -> it.name().toLowerCase(Locale.ROOT).equals(by)).findFirst()
				.orElseThrow(() -> new RefusedException(ExitCode.USAGE, Console.text("estimate.by", by)));
	}

	private void checkPairs() throws RefusedException {
		if (Stream.of(by != null, !between.isEmpty(), !difference.isEmpty(), earlier != null).filter(it -> it).count() > 1) {
			throw new RefusedException(ExitCode.USAGE, Console.text("estimate.one_of"));
		}
		if (where != null && (by != null || !between.isEmpty() || earlier != null)) {
			throw new RefusedException(ExitCode.USAGE, Console.text("estimate.where"));
		}
		for (List<String> pair : List.of(between, difference)) {
			if (!pair.isEmpty() && (pair.size() != 2 || pair.getFirst().equals(pair.getLast()))) {
				throw new RefusedException(ExitCode.USAGE,
						Console.text("estimate.two", pair == between ? "--between" : "--difference", String.join(",", pair)));
			}
		}
	}

	private void ofParts(PartsEstimate estimate, StudyView view, Bilingual facet) {
		Map<String, Bilingual> names = GroupsEstimate.names(view, estimate.by());
		var table = new PartsTable(estimate, facet, names);
		answer().put("posts", estimate.posts()).put("n", estimate.coded()).put("by", by).put("fewest", CorrectedShares.FEWEST);
		ArrayNode parts = answer().putArray("parts");
		for (PartsEstimate.Part part : estimate.parts()) {
			ObjectNode node = parts.addObject().put("id", part.id())
					.put("name", names.getOrDefault(part.id(), Bilingual.same(part.id())).in(console().locale()))
					.put("posts", part.posts()).put("n", part.coded()).put("kind", part.kind().id())
					.put("rests_on", restsOn(part.kind()));
			ArrayNode shares = node.putArray("shares");
			estimate.names().keySet().stream().filter(it -> PartsTable.isTold(part, it)).forEach(code -> {
				Estimate estimated = part.shares().map(it -> it.codes().get(code)).orElse(null);
				ObjectNode share = shares.addObject().put("code", code);
				share.set("naive", known(part.naive(code)));
				share.put("corrected", estimated == null ? null : estimated.corrected());
				share.put("low", estimated == null ? null : estimated.low()).put("high", estimated == null ? null : estimated.high())
						.put("n", part.coded());
			});
		}
		programs(estimate.programs());
		notes(table.notes());
		tell(table.table());
	}

	private static String restsOn(PartsEstimate.Kind kind) {
		return switch (kind) {
		case DIRECT -> "sample";
		case MODEL_ASSISTED -> "model";
		case PROGRAM -> "machine";
		};
	}

	private void ofGroups(CorrectedShares shares, CodingSet from, Facet facet, StudyView view, Bilingual name) throws IOException {
		GroupsEstimate.GroupPair asked = GroupsEstimate.asked(view, between.getFirst(), between.getLast());
		PartsEstimate parts = shares.parts(from, facet, asked.by(), view, new ConsoleProgress(console()));
		GroupsEstimate groups = GroupsEstimate.of(parts, GroupsEstimate.names(view, asked.by()), asked.first(), asked.second());
		answer().put("by", asked.by().name().toLowerCase(Locale.ROOT)).put("first", asked.first()).put("second", asked.second());
		programs(parts.programs());
		differences(groups.groups(), groups.table(name));
	}

	private void differences(GroupComparison groups, Table table) {
		ArrayNode differences = answer().putArray("differences");
		for (GroupComparison.Row row : groups.rows()) {
			ObjectNode node = differences.addObject().put("code", row.code().id());
			difference(node, row.naive(), row.corrected());
			side(node.putObject("first"), row.one());
			side(node.putObject("second"), row.other());
		}
		notes(table.notes());
		tell(table);
	}

	/** Returns a number that comes from programs alone; null where no program coded the posts. */
	private static ValueNode known(double naive) {
		return Double.isNaN(naive) ? NullNode.getInstance() : DoubleNode.valueOf(naive);
	}

	private static void side(ObjectNode node, Estimate share) {
		node.set("naive", known(share.naive()));
		node.put("corrected", share.corrected()).put("low", share.low()).put("high", share.high()).put("n", share.coded());
	}

	private static void difference(ObjectNode node, double naive, ShareDifference corrected) {
		node.set("naive", known(naive));
		node.put("corrected", corrected.difference()).put("low", corrected.low()).put("high", corrected.high());
	}

	private void ofCodes(CodesDifference codes, Bilingual name) {
		answer().put("posts", codes.posts()).put("first", codes.first().code()).put("second", codes.second().code());
		difference(answer(), codes.naive(), codes.corrected());
		answer().put("n", codes.first().these().coded());
		Table table = new CodesDifferenceTable(codes, name).table();
		programs(codes.programs());
		notes(table.notes());
		tell(table);
	}

	/** Which programs speak, where there are several. */
	private void programs(Optional<SpokenPrograms> spoken) {
		spoken.ifPresent(it -> {
			ArrayNode programs = answer().putArray("programs");
			it.programs().forEach(
					each -> programs.addObject().put("program", each.program()).put("version", each.version()).put("posts", each.posts()));
			answer().put("programs_several", it.several()).put("programs_alike", it.alike());
		});
	}

	private void notes(List<Bilingual> told) {
		ArrayNode notes = answer().putArray("notes");
		told.forEach(it -> notes.add(it.in(console().locale())));
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
		answer().put("posts", estimate.posts()).put("drawn", estimate.drawn()).put("n", estimate.coded());
		ArrayNode shares = answer().putArray("shares");
		for (Share share : estimate.shares()) {
			ObjectNode node = shares.addObject().put("code", share.code());
			node.set("naive", known(share.these().naive()));
			node.put("corrected", share.these().corrected());
			interval(node, "", share.these().interval());
			node.put("n", share.these().coded()).put("effective", share.these().effective()).put("design_effect", share.these().designEffect())
					.put("trust", share.these().trust());
			interval(node, "process_", share.process() == null ? null : share.process().interval());
		}
		programs(estimate.programs());
		notes(estimate.notes());
	}

	private static void interval(ObjectNode node, String prefix, WilsonInterval interval) {
		node.put(prefix + "low", interval == null ? null : interval.low()).put(prefix + "high", interval == null ? null : interval.high());
	}
}
