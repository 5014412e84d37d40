// SPDX-License-Identifier: EPL-2.0
package org.palier.headless.coding;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.palier.coding.reference.ReferenceColumns;
import org.palier.coding.sets.AssignedPosts;
import org.palier.coding.sets.FrameFilter;
import org.palier.coding.sets.SampleRun;
import org.palier.coding.sets.SamplingPlan;
import org.palier.coding.sets.SamplingPlan.Variance;
import org.palier.coding.sets.SetDraw;
import org.palier.coding.sets.StratumField;
import org.palier.core.attribution.AddressForms;
import org.palier.core.privacy.StudyGate;
import org.palier.core.privacy.StudyGate.Release;
import org.palier.core.runs.StudyFolder;
import org.palier.core.runs.StudyOnDisk;
import org.palier.corpus.CorpusView;
import org.palier.corpus.Facet;
import org.palier.corpus.PostSelection;
import org.palier.corpus.SetPost;
import org.palier.corpus.StoredPost;
import org.palier.headless.console.Console;
import org.palier.headless.console.ConsoleProgress;
import org.palier.headless.console.ExitCode;
import org.palier.headless.console.RefusedException;
import org.palier.headless.console.StudyCommand;
import org.palier.model.Allocation;
import org.palier.model.SetPurpose;
import org.palier.model.Study;
import org.palier.model.Theory;
import org.palier.statistics.intervals.SampleSize;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code palier run sample STUDY}: draws a coding set. */
@Command(name = "sample")
public final class SampleCommand extends StudyCommand {

	private static final int PAGE = 1000;

	@Parameters(paramLabel = "STUDY")
	private Path path;

	@Option(names = "--size", paramLabel = "N")
	private Integer size;

	@Option(names = "--by", paramLabel = "FIELD", split = ",")
	private List<String> by = List.of();

	@Option(names = "--allocation", paramLabel = "HOW")
	private String allocation;

	@Option(names = "--stratum", paramLabel = "KEY=N")
	private Map<String, Integer> byHand = new LinkedHashMap<>();

	@Option(names = "--variance", paramLabel = "FACET[=CODE]")
	private String variance;

	@Option(names = "--agencies", paramLabel = "N")
	private int agencies;

	@Option(names = "--merge-small")
	private boolean mergeSmall;

	@Option(names = "--overlap", paramLabel = "SHARE")
	private double overlap = 1;

	@Option(names = "--coders", paramLabel = "NAME", split = ",")
	private List<String> coders = List.of();

	@Option(names = "--facets", paramLabel = "FACET", split = ",")
	private List<String> facets = List.of();

	@Option(names = "--seed", paramLabel = "SEED")
	private long seed = 1;

	@Option(names = "--name", paramLabel = "NAME")
	private String name;

	@Option(names = "--least-certain")
	private boolean leastCertain;

	@Option(names = "--random-part", paramLabel = "N")
	private Integer randomPart;

	@Option(names = "--training")
	private boolean training;

	@Option(names = "--suggestions")
	private boolean suggestions;

	@Option(names = "--identified")
	private boolean identified;

	@Option(names = "--from", paramLabel = "DAY")
	private String from;

	@Option(names = "--until", paramLabel = "DAY")
	private String until;

	@Option(names = "--platforms", paramLabel = "ID", split = ",")
	private List<String> platforms = List.of();

	@Option(names = "--languages", paramLabel = "CODE", split = ",")
	private List<String> languages = List.of();

	@Option(names = "--kinds", paramLabel = "KIND", split = ",")
	private List<String> kinds = List.of();

	@Option(names = "--authors", paramLabel = "WHO")
	private String authors;

	@Option(names = "--margin", paramLabel = "M")
	private Double margin;

	@Option(names = "--share", paramLabel = "SHARE")
	private double share = 0.5;

	@Option(names = "--dry-run")
	private boolean dryRun;

	public SampleCommand(Console console) {
		super(console);
	}

	@Override
	protected ExitCode run() throws Exception {
		StudyFolder folder = StudyFolder.at(path);
		AddressForms forms = console().contributions().addressForms();
		if (margin != null) {
			calculate(folder, forms);
			return ExitCode.OK;
		}
		Instant now = console().clock().instant();
		if (dryRun) {
			try (StudyOnDisk open = Console.toRead(folder, false)) {
				CorpusView posts = open.postsNeeded();
				SamplingPlan plan = plan(open.study());
				told(new SampleRun(plan, open.study(), posts, forms).draw("", posts, new ConsoleProgress(console())), posts, gate(open.study(), forms));
			}
		} else {
			try (StudyOnDisk open = console().toWrite(folder, "sample")) {
				CorpusView posts = open.postsNeeded();
				SamplingPlan plan = plan(open.study());
				told(open.run(new SampleRun(plan, open.study(), posts, forms), now, new ConsoleProgress(console())), posts, gate(open.study(), forms));
			}
		}
		tell(Console.text(dryRun ? "sample.dry_run" : "sample.recorded", folder.file().path()).in(console().locale()));
		return ExitCode.OK;
	}

	/** How many posts a margin needs; nothing is drawn. */
	private void calculate(StudyFolder folder, AddressForms forms) throws IOException, RefusedException {
		if (size != null) {
			throw refused("sample.margin_size");
		}
		if (!(margin > 0 && margin < 1) || !(share > 0 && share < 1)) {
			throw refused("sample.margin", String.valueOf(margin), String.valueOf(share));
		}
		try (StudyOnDisk open = Console.toRead(folder, false)) {
			CorpusView posts = open.postsNeeded();
			size = 1;
			int frame = new SampleRun(plan(open.study()), open.study(), posts, forms).frame(posts, new ConsoleProgress(console())).size();
			if (frame == 0) {
				throw refused("sample.margin_frame");
			}
			long needed = SampleSize.of(margin, share, frame);
			answer().put("margin", margin).put("share", share).put("frame", frame).put("size", needed).put("formula", SampleSize.SOURCE);
			tell(Console.text("sample.needed", needed, frame, margin, share, SampleSize.SOURCE).in(console().locale()));
		}
	}

	private SamplingPlan plan(Study study) throws IOException, RefusedException {
		Set<String> theories = study.getTheories().stream().map(Theory::getId).collect(Collectors.toSet());
		List<StratumField> fields = StratumField.parse(by, theories);
		Allocation shared = allocation();
		int whole = size != null ? size : shared == Allocation.BY_HAND ? byHand.values().stream().mapToInt(Integer::intValue).sum() : missing("--size");
		if (randomPart != null && !leastCertain) {
			throw refused("sample.random_part");
		}
		if (randomPart != null && (randomPart < 0 || randomPart > whole)) {
			throw refused("sample.random_part_size", randomPart, whole);
		}
		int random = !leastCertain ? whole : randomPart == null ? 0 : randomPart;
		if (shared == Allocation.BY_HAND && byHand.values().stream().mapToInt(Integer::intValue).sum() != random) {
			throw refused("sample.by_hand", random, byHand.values().stream().mapToInt(Integer::intValue).sum());
		}
		return new SamplingPlan(name == null ? free(study) : name, training ? SetPurpose.TRAINING : SetPurpose.REAL, random, whole - random,
				FrameFilter.of(from, until, platforms, languages, kinds, authors), fields, shared, byHand, variance(theories), agencies, mergeSmall, overlap,
				coders, facets(theories), suggestions, identified, seed);
	}

	private static int missing(String option) throws RefusedException {
		throw refused("sample.missing", option);
	}

	private static String free(Study study) {
		int number = 1;
		while (isTaken(study, "s" + number)) {
			number++;
		}
		return "s" + number;
	}

	private static boolean isTaken(Study study, String name) {
		return study.getCodingSets().stream().anyMatch(it -> name.equals(it.getName()));
	}

	private Allocation allocation() throws RefusedException {
		if (allocation == null) {
			return byHand.isEmpty() ? Allocation.PROPORTIONAL : Allocation.BY_HAND;
		}
		Allocation known = Allocation.get(allocation.equals("hand") ? "by_hand" : allocation);
		if (known == null || !byHand.isEmpty() && known != Allocation.BY_HAND) {
			throw refused("sample.allocation", allocation);
		}
		return known;
	}

	private Variance variance(Set<String> theories) throws RefusedException {
		if (variance == null) {
			return Variance.OF_USAGES;
		}
		int equals = variance.indexOf('=');
		return new Variance(facet(equals < 0 ? variance : variance.substring(0, equals), theories), equals < 0 ? "" : variance.substring(equals + 1));
	}

	private List<Facet> facets(Set<String> theories) throws RefusedException {
		var known = new ArrayList<Facet>();
		for (String each : facets) {
			known.add(facet(each, theories));
		}
		return known;
	}

	private static Facet facet(String word, Set<String> theories) throws RefusedException {
		return ReferenceColumns.facet(word, theories)
				.orElseThrow(() -> refused("sample.facet", word, theories.stream().sorted().collect(Collectors.joining(", "))));
	}

	private static RefusedException refused(String key, Object... arguments) {
		return new RefusedException(ExitCode.USAGE, Console.text(key, arguments));
	}

	private StudyGate gate(Study study, AddressForms forms) {
		return new StudyGate(study, forms, identified ? Release.IDENTIFIED : Release.REDACTED);
	}

	private void told(SampleRun.Outcome drawn, CorpusView view, StudyGate gate) throws IOException {
		SetDraw draw = drawn.draw();
		SamplingPlan plan = draw.plan();
		answer().put("name", plan.name()).put("id", dryRun ? null : drawn.set()).put("recorded", !dryRun).put("seed", plan.seed())
				.put("purpose", plan.purpose().getLiteral()).put("frame", draw.frameSize()).put("size", plan.size()).put("targeted", plan.targeted())
				.put("allocation", plan.allocation().getLiteral()).put("overlap", plan.overlap());
		if (draw.frameAgencies() > 0) {
			answer().put("agencies", plan.agencies()).put("frame_agencies", draw.frameAgencies());
		}
		ArrayNode strata = answer().putArray("strata");
		draw.parts().forEach(it -> strata.addObject().put("key", it.key()).put("posts", it.posts()).put("drawn", it.drawn()));
		ArrayNode persons = answer().putArray("coders");
		AssignedPosts dealt = new AssignedPosts(plan.overlap(), draw.posts().size(), plan.coders());
		plan.coders().forEach(it -> persons.addObject().put("name", it).put("new", drawn.newCoders().contains(it))
				.put("posts", dealt.of(it, draw.posts()).size()));
		posts(draw.posts(), dealt, view, gate);
		tell(Console.text("sample.drawn", plan.name(), draw.posts().size(), draw.frameSize(), draw.parts().size(), plan.targeted()).in(console().locale()));
		draw.parts().stream().filter(it -> !it.key().isEmpty())
				.forEach(it -> tell("  " + it.key() + "  " + it.drawn() + " / " + it.posts()));
		plan.coders().forEach(it -> tell(Console.text(drawn.newCoders().contains(it) ? "sample.coder_new" : "sample.coder", it,
				dealt.of(it, draw.posts()).size()).in(console().locale())));
		ArrayNode remarks = answer().putArray("remarks");
		draw.remarks().forEach(it -> remarks.add(it.in(console().locale())));
		draw.remarks().forEach(console()::say);
	}

	/** By platform and the platform's id, never by a number of the corpus. */
	private void posts(List<SetPost> drawn, AssignedPosts dealt, CorpusView view, StudyGate gate) throws IOException {
		Map<Long, StoredPost> known = new HashMap<>();
		for (int from = 0; from < drawn.size(); from += PAGE) {
			long[] keys = drawn.subList(from, Math.min(drawn.size(), from + PAGE)).stream().mapToLong(SetPost::post).toArray();
			view.page(PostSelection.of(keys), 0, PAGE).forEach(it -> known.put(it.key(), it));
		}
		ArrayNode posts = answer().putArray("posts");
		for (SetPost it : drawn) {
			StoredPost post = known.get(it.post());
			ObjectNode node = posts.addObject().put("place", it.place()).put("platform", post.post().platform()).put("item_id", gate.named(post.post(), "").itemId())
					.put("part", it.part().id()).put("stratum", it.stratum());
			node.put("first_stage", it.firstStage());
			node.put("probability", it.probability());
			ArrayNode who = node.putArray("coders");
			dealt.coders(it.place()).forEach(who::add);
		}
	}

}
