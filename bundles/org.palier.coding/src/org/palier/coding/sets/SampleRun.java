// SPDX-License-Identifier: EPL-2.0
package org.palier.coding.sets;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.palier.corpus.CorpusView;
import org.palier.ground.Progress;
import org.palier.ground.text.Bilingual;
import org.palier.ground.text.CensusIds;
import org.palier.model.Allocation;
import org.palier.model.Coder;
import org.palier.model.CoderKind;
import org.palier.model.CodingSet;
import org.palier.model.PalierFactory;
import org.palier.model.PalierPackage.Literals;
import org.palier.model.SetPurpose;
import org.palier.model.SetStratum;
import org.palier.model.Study;
import org.palier.numbers.view.SelectedPosts;
import org.palier.numbers.view.StudyView;
import org.palier.statistics.estimation.Turn;
import org.palier.study.attribution.AddressForms;
import org.palier.study.attribution.Attribution;
import org.palier.study.edit.RecordedEdit;
import org.palier.study.edit.Root;
import org.palier.study.runs.OpenRun;
import org.palier.study.runs.RunKind;
import org.palier.study.runs.RunManifest;
import org.palier.study.runs.RunRecord;
import org.palier.study.runs.StudyRun;
import org.palier.study.runs.StudyRuns;

/**
 * Draws a coding set. A named coder who is no person of the study becomes one. Made in the thread that owns the study, so
 * that the work itself touches none of its objects.
 */
public final class SampleRun implements StudyRun<SampleRun.Outcome> {

	private static final double WIDEST = 0.5;
	/** The kind of these runs. */
	public static final RunKind KIND = new Kind();

	/** Posts, or passages of interviews, were drawn for coding. */
	public record Kind() implements RunKind {
		@Override
		public String id() {
			return "sample";
		}

		@Override
		public boolean feedsCorpus(Optional<RunManifest> manifest) {
			return true;
		}
	}

	/**
	 * The result of a draw.
	 *
	 * @param set       id of the set
	 * @param newCoders names of the persons that the study got by it
	 */
	public record Outcome(String set, SetDraw draw, List<String> newCoders) {
	}

	/** A person of the plan. @param id in the study, or to be @param known whether the study has them */
	private record Person(String id, String name, boolean known) {
	}

	private final SamplingPlan plan;
	private final StudyView view;
	private final Set<String> active;
	private final Attribution attribution;
	/** Posts of the part of the study that can be drawn from. */
	private final SelectedPosts part;
	private final List<Person> persons;
	/** Ids of those who may have coded. */
	private final Set<String> known;
	private double stopAt;
	private int blockOf;

	/**
	 * Reads what the draw needs of the study.
	 *
	 * @param posts that count
	 * @param forms how addresses of accounts are read
	 * @throws SetException when the plan names what cannot be
	 * @throws IOException  when the corpus cannot be read
	 */
	public SampleRun(SamplingPlan plan, Study study, CorpusView posts, AddressForms forms) throws IOException {
		this(plan, study, Attribution.of(study, posts, forms));
	}

	/**
	 * Reads what the draw needs of a study whose posts are attributed already.
	 *
	 * @throws SetException when the plan names what cannot be
	 */
	public SampleRun(SamplingPlan plan, Study study, Attribution attribution) throws SetException {
		plan.check();
		if (new CodingSets(study).names().contains(plan.name())) {
			throw SetWords.refused("plan.name_taken", plan.name());
		}
		this.plan = plan;
		this.view = StudyView.of(study);
		this.active = StudyRuns.active(study);
		this.attribution = attribution;
		this.part = plan.frame().part(study, attribution).part();
		this.persons = persons(study, plan.coders());
		this.known = study.getCoders().stream().filter(it -> it.getKind() == CoderKind.HUMAN).map(Coder::getId).collect(Collectors.toSet());
		for (String platform : plan.frame().platforms()) {
			if (view.platforms().stream().noneMatch(it -> it.id().equals(platform))) {
				throw SetWords.refused("frame.platform", platform,
						String.join(", ", view.platforms().stream().map(StudyView.PlatformView::id).toList()));
			}
		}
	}

	/**
	 * This run for a sample whose coding ends at a margin.
	 *
	 * @param margin half of the longest interval, above 0 and below 0.5
	 * @param block  posts between two looks
	 * @throws SetException where it is no such margin, or the plan draws agencies first, targets posts or trains
	 */
	public SampleRun stoppingAt(double margin, int block) throws SetException {
		if (!(margin > 0 && margin < WIDEST)) {
			throw SetWords.refused("stop.margin", String.valueOf(margin));
		}
		if (plan.agencies() > 0 || plan.targeted() > 0 || plan.purpose() == SetPurpose.TRAINING) {
			throw SetWords.refused(plan.agencies() > 0 ? "stop.bodies" : "stop.chosen", plan.name());
		}
		stopAt = margin;
		blockOf = block;
		return this;
	}

	private static List<Person> persons(Study study, List<String> names) throws SetException {
		var persons = new ArrayList<Person>();
		for (String name : names) {
			Coder known = study.getCoders().stream().filter(it -> name.equals(it.getId()) || name.equals(it.getName())).findFirst().orElse(null);
			String id = known == null ? CensusIds.of(name) : known.getId();
			if (id.isEmpty() || known != null && known.getKind() != CoderKind.HUMAN) {
				throw SetWords.refused("plan.coder", name);
			}
			if (known == null && study.getCoders().stream().anyMatch(it -> id.equals(it.getId()))
					|| persons.stream().anyMatch(it -> it.id().equals(id))) {
				throw SetWords.refused("plan.coder_twice", name);
			}
			persons.add(new Person(id, known == null ? name : known.getName(), known != null));
		}
		return persons;
	}

	@Override
	public RunKind kind() {
		return KIND;
	}

	/** By what it draws. */
	public SamplingPlan plan() {
		return plan;
	}

	/** The posts that can be drawn; nothing is written. @param posts those that count */
	public SamplingFrame frame(CorpusView posts, Progress progress) throws IOException {
		return SamplingFrame.of(plan, view, part.of(posts), attribution, known, progress);
	}

	/** Draws without writing anything. @param posts those that count */
	public Outcome draw(String set, CorpusView posts, Progress progress) throws IOException {
		return new Outcome(set, new SetDraw(set, plan, frame(posts, progress)),
				persons.stream().filter(it -> !it.known()).map(Person::name).toList());
	}

	@Override
	public WorkOutcome<Outcome> work(OpenRun run, Progress progress) throws IOException {
		Outcome drawn = draw(run.id(), run.corpus().view(active), progress);
		progress.checkCancelled();
		SetDraw draw = drawn.draw();
		if (plan.purpose() == SetPurpose.TRAINING) {
			// Before anybody can code from it.
			run.corpus().train(run.id());
		}
		run.corpus().drawSet(run.id(), run.at(), draw.posts());
		if (plan.purpose() == SetPurpose.TRAINING) {
			run.corpus().train(run.id());
		}
		List<Bilingual> remarks = new ArrayList<>(draw.remarks());
		RunRecord record = RunRecord.of(parameters(), List.of()).saying(remarks)
				.counting(Map.of("frame", (long) draw.frameSize(), "drawn", (long) draw.posts().size(), "strata", (long) draw.parts().size(), "coders",
						(long) persons.size()));
		return WorkOutcome.changing(drawn, record, study -> new RecordedEdit(SetWords.text("edit.draw", plan.name()),
				Root.lists(study, Literals.STUDY__RUNS, Literals.STUDY__CODERS, Literals.STUDY__CODING_SETS), () -> {
			StudyRuns.list(study, run, plan.name());
			study.getCodingSets().add(made(study, run.id(), run.at(), draw));
		}));
	}

	private Map<String, String> parameters() {
		Map<String, String> told = new HashMap<>(plan.parameters());
		if (stopAt > 0) {
			told.put("stop_at_margin", String.valueOf(stopAt));
			told.put("block", String.valueOf(blockOf));
		}
		return told;
	}

	private CodingSet made(Study study, String id, Instant at, SetDraw draw) {
		PalierFactory factory = PalierFactory.eINSTANCE;
		LocalDate today = LocalDate.ofInstant(at, ZoneOffset.UTC);
		CodingSet set = factory.createCodingSet();
		set.setId(id);
		set.setName(plan.name());
		set.setPurpose(plan.purpose());
		set.setDrawnOn(today);
		set.setSeed(plan.seed());
		set.setSize(draw.posts().size() - plan.targeted());
		set.setTargeted(plan.targeted());
		set.setTargeting(plan.targeted() > 0 ? plan.targeting().text() : null);
		set.setFrame(plan.frame().text());
		set.setFramePosts(draw.frameSize());
		plan.by().forEach(it -> set.getStrata().add(it.id()));
		set.setAllocation(plan.allocation());
		set.setVariance(plan.allocation() == Allocation.NEYMAN ? plan.variance().text() : null);
		set.setAgencies(plan.agencies());
		set.setFrameAgencies(draw.frameAgencies());
		Rotation rotation = plan.rotation();
		if (plan.agencies() > 0) {
			set.setTurn(rotation == null ? Turn.NONE.lengths() : rotation.turn().lengths());
			set.setAfter(rotation == null ? null : rotation.after());
		}
		set.setOverlap(plan.overlap());
		plan.facets().forEach(it -> set.getFacets().add(it.id()));
		set.setStopAtMargin(stopAt);
		set.setBlock(blockOf);
		set.setSuggestions(plan.suggestions());
		set.setIdentified(plan.identified());
		draw.parts().forEach(it -> {
			SetStratum stratum = factory.createSetStratum();
			stratum.setKey(it.key());
			stratum.setPosts(it.posts());
			stratum.setDrawn(it.drawn());
			set.getParts().add(stratum);
		});
		Map<String, Coder> known = new HashMap<>();
		study.getCoders().forEach(it -> known.put(it.getId(), it));
		persons.forEach(it -> set.getCoders().add(Objects.requireNonNull(known.computeIfAbsent(it.id(), coder -> coder(study, it, today)))));
		return set;
	}

	private static Coder coder(Study study, Person person, LocalDate today) {
		Coder coder = PalierFactory.eINSTANCE.createCoder();
		coder.setId(person.id());
		coder.setName(person.name());
		coder.setKind(CoderKind.HUMAN);
		coder.setSince(today);
		study.getCoders().add(coder);
		return coder;
	}
}
