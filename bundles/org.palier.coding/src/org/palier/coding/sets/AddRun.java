// SPDX-License-Identifier: EPL-2.0
package org.palier.coding.sets;

import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.palier.corpus.CorpusView;
import org.palier.corpus.SetPost;
import org.palier.ground.Progress;
import org.palier.ground.text.Bilingual;
import org.palier.model.CodingSet;
import org.palier.model.PalierFactory;
import org.palier.model.PalierPackage.Literals;
import org.palier.model.SetAddition;
import org.palier.model.SetStratum;
import org.palier.model.Study;
import org.palier.numbers.view.SelectedPosts;
import org.palier.numbers.view.StudyView;
import org.palier.statistics.intervals.SampleSize;
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
 * Adds posts to a coding set: the next ones of its order, or those that came into the study since its draw. Made in the thread that owns
 * the study, so that the work itself touches none of its objects.
 */
public final class AddRun implements StudyRun<AddRun.Outcome> {

	/** The kind of these runs. */
	public static final RunKind KIND = new Kind();
	/** A share that needs most posts. */
	private static final double WIDEST = 0.5;
	private static final double POINTS = 100;

	/** Posts were added to a coding set; it is left out together with the set, never alone. */
	public record Kind() implements RunKind {
		@Override
		public String id() {
			return "sample-add";
		}

		@Override
		public boolean needsCorpus(Optional<RunManifest> manifest) {
			return true;
		}
	}

	/**
	 * The result of an addition.
	 *
	 * @param name   of the set
	 * @param posts  in the order of their places
	 * @param before posts of the set that could be seen
	 * @param parts  strata of the grown set; none where newcomers were added
	 * @param frame  posts that they were drawn from
	 * @param dealt  the posts of each coder
	 * @param bodies whether agencies were drawn first
	 */
	public record Outcome(String name, List<SetPost> posts, int before, List<SetDraw.Part> parts, int frame, AssignedPosts dealt,
			boolean bodies) {

		/** Copies its lists. */
		public Outcome {
			posts = List.copyOf(posts);
			parts = List.copyOf(parts);
		}

		/**
		 * The gain in precision, for a share of one half and a draw without strata. Only the gain of posts of the draw is
		 * known before.
		 */
		public Optional<Bilingual> gain() {
			return parts.isEmpty() ? Optional.empty() : Optional.of(AddRun.gain(before, posts.size(), frame, bodies));
		}
	}

	/** The gain of so many more posts for a set, before anybody reads the posts; empty where there are not so many. */
	public static Optional<Bilingual> gain(CodingSet set, int count) {
		int drawn = set.getParts().stream().mapToInt(SetStratum::getDrawn).sum();
		int frame = set.getParts().stream().mapToInt(SetStratum::getPosts).sum();
		return drawn < 1 || count < 1 || count > frame - drawn ? Optional.empty() : Optional.of(gain(drawn, count, frame, set.getAgencies() > 0));
	}

	private static Bilingual gain(int before, int count, int frame, boolean bodies) {
		return bodies ? SetWords.text("add.gain_bodies", before + count, frame)
				: SetWords.text("add.gain", before + count, frame, POINTS * SampleSize.margin(before, WIDEST, frame),
						POINTS * SampleSize.margin(before + count, WIDEST, frame));
	}

	private final GrowingSet growing;
	private final StudyView view;
	private final Set<String> active;
	private final Attribution attribution;
	private final SelectedPosts part;
	private final Optional<Integer> more;
	private final Set<Long> later;
	private final AssignedPosts assigned;

	/**
	 * Reads what the draw needs of the study.
	 *
	 * @param more  how many of the next posts; empty for those that came since the draw
	 * @param posts that count
	 * @throws SetException when the set is closed, or its draw is not in the history of the study
	 * @throws IOException  when the corpus cannot be read
	 */
	public AddRun(CodingSet set, Optional<Integer> more, Study study, Attribution attribution, CorpusView posts) throws IOException {
		if (set.getClosedOn() != null) {
			throw SetWords.refused("add.closed", set.getName());
		}
		var came = new LaterPosts(study, posts);
		if (came.drawn(set).isEmpty()) {
			throw SetWords.refused("add.no_run", set.getName());
		}
		this.growing = GrowingSet.of(set, study);
		this.view = StudyView.of(study);
		this.active = StudyRuns.active(study);
		this.attribution = attribution;
		this.part = growing.plan().frame().part(study, attribution).part();
		this.more = more;
		this.later = Set.copyOf(came.than(set));
		this.assigned = AssignedPosts.of(set);
	}

	@Override
	public RunKind kind() {
		return KIND;
	}

	/** Draws without writing anything. @param posts those that count */
	public Outcome draw(CorpusView posts, Progress progress) throws IOException {
		SamplingFrame frame = SamplingFrame.of(growing.plan(), view, part.of(posts), attribution, progress);
		Set<Long> taken = growing.rows().newcomers(posts);
		List<SetPost> seen = growing.rows().in(posts);
		List<SetPost> old = seen.stream().filter(it -> !taken.contains(it.post())).toList();
		if (more.isEmpty()) {
			List<SetPost> came = Newcomers.of(growing, frame, later, seen.stream().filter(it -> taken.contains(it.post())).toList()).toTake(growing);
			return new Outcome(growing.plan().name(), came, seen.size(), List.of(), frame.size(), grown(came.size()), growing.bodies());
		}
		Set<Long> since = new HashSet<>(later);
		old.forEach(it -> since.remove(it.post()));
		var next = new MorePosts(growing, frame, since, old, more.get());
		return new Outcome(growing.plan().name(), next.posts(), next.drawn() - next.posts().size(), next.parts(), next.frameSize(),
				grown(next.posts().size()), growing.bodies());
	}

	private AssignedPosts grown(int added) {
		return new AssignedPosts(assigned.overlap(), Stream.concat(assigned.sizes().stream(), Stream.of(added)).toList(),
				assigned.coders());
	}

	@Override
	public WorkOutcome<Outcome> work(OpenRun run, Progress progress) throws IOException {
		Outcome drawn = draw(run.corpus().view(active), progress);
		progress.checkCancelled();
		if (drawn.posts().isEmpty()) {
			throw SetWords.refused("add.nobody", growing.plan().name());
		}
		run.corpus().drawSet(run.id(), run.at(), drawn.posts());
		var parameters = new TreeMap<String, String>();
		parameters.put("set", growing.id());
		parameters.put("add", more.map(String::valueOf).orElse("newcomers"));
		RunRecord record = RunRecord.of(parameters, List.of())
				.counting(Map.of("drawn", (long) drawn.posts().size(), "frame", (long) drawn.frame()));
		return WorkOutcome.changing(drawn, record, study -> new RecordedEdit(SetWords.text(more.isEmpty() ? "edit.newcomers" : "edit.add",
				drawn.name(),
				drawn.posts().size()), List.of(Root.list(study, Literals.STUDY__RUNS), Root.beneath(grown(study))), () -> {
			StudyRuns.list(study, run, drawn.name());
			keep(grown(study), run, drawn);
		}));
	}

	private CodingSet grown(Study study) {
		return study.getCodingSets().stream().filter(it -> growing.id().equals(it.getId())).findFirst().orElseThrow();
	}

	private void keep(CodingSet set, OpenRun run, Outcome drawn) {
		SetAddition addition = PalierFactory.eINSTANCE.createSetAddition();
		addition.setRun(run.id());
		addition.setOn(LocalDate.ofInstant(run.at(), ZoneOffset.UTC));
		addition.setPosts(drawn.posts().size());
		addition.setNewcomers(more.isEmpty());
		set.getAdditions().add(addition);
		if (more.isPresent()) {
			set.setSize(set.getSize() + drawn.posts().size());
			if (!growing.bodies()) {
				set.setFramePosts(drawn.frame());
			}
			for (SetDraw.Part now : drawn.parts()) {
				SetStratum stratum = set.getParts().stream().filter(it -> now.key().equals(SetDraw.Part.key(it))).findFirst().orElseThrow();
				stratum.setPosts(now.posts());
				stratum.setDrawn(now.drawn());
			}
		}
	}
}
