// SPDX-License-Identifier: EPL-2.0
package org.palier.coding.handout;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;
import org.palier.coding.desk.CodeKeys;
import org.palier.coding.desk.DeskCodebook;
import org.palier.coding.desk.DeskNames;
import org.palier.coding.desk.DeskPost;
import org.palier.coding.desk.DeskPost.DrawnAs;
import org.palier.coding.desk.DeskTerms;
import org.palier.coding.desk.StudyDesk;
import org.palier.coding.handout.GivenPart.GivenPost;
import org.palier.coding.sets.AssignedPosts;
import org.palier.coding.sets.CodingSets;
import org.palier.coding.sets.DrawnPosts;
import org.palier.corpus.CorpusView;
import org.palier.corpus.PersonCoder;
import org.palier.corpus.PostSelection;
import org.palier.corpus.SetPost;
import org.palier.corpus.SetPost.Part;
import org.palier.ground.Progress;
import org.palier.ground.text.Bilingual;
import org.palier.intake.privacy.PrivacyKey;
import org.palier.intake.privacy.StudyGate;
import org.palier.intake.privacy.StudyGate.Release;
import org.palier.model.Coder;
import org.palier.model.CodingSet;
import org.palier.model.HandedOut;
import org.palier.model.PalierFactory;
import org.palier.model.PalierPackage.Literals;
import org.palier.model.Study;
import org.palier.numbers.view.StudyView;
import org.palier.study.attribution.AddressForms;
import org.palier.study.attribution.Attribution;
import org.palier.study.edit.RecordedEdit;
import org.palier.study.edit.Root;
import org.palier.study.runs.OpenRun;
import org.palier.study.runs.RunKind;
import org.palier.study.runs.RunRecord;
import org.palier.study.runs.StudyRun;
import org.palier.study.runs.StudyRuns;

/**
 * Hands out the posts of a set to one coder, in a file. The posts pass the gate of the study on leaving; the study keeps a
 * digest of what was given. Made in the thread that owns the study.
 */
public final class PackageRun implements StudyRun<PackageRun.Outcome> {

	/** The kind of these runs. */
	public static final RunKind KIND = new Kind();

	/** The kind of a hand-out: the posts for one coder were handed out, in a file. */
	public record Kind() implements RunKind {
		@Override
		public String id() {
			return "package";
		}
	}

	/**
	 * The result of a hand-out.
	 *
	 * @param run     id of the run that made it
	 * @param file    with the posts
	 * @param posts   given
	 * @param digest  of the given part
	 * @param release redacted or identified
	 */
	public record Outcome(String run, Path file, int posts, String digest, String release) {
	}

	private static final int PAGE = 200;
	/** So many posts of a thread go with each post of it. */
	private static final int MOST_OF_THREAD = 20;

	private final Path file;
	private final Map<String, Character> keys;
	private final String study;
	private final String set;
	private final String coder;
	private final DeskTerms terms;
	private final DeskCodebook codebook;
	private final DeskNames names;
	private final AssignedPosts assigned;
	private final DrawnPosts rows;
	private final Map<String, String> plan;
	private final boolean blind;
	private final StudyGate gate;
	private final @Nullable PrivacyKey key;
	private final Set<String> active;

	/**
	 * Reads what a package needs of the study.
	 *
	 * @param coder one of the set's
	 * @param posts that count
	 * @param forms how addresses of accounts are read
	 * @param file  to be made; none may lie there
	 * @throws PackageException when there is a file already, or the set is closed
	 */
	public PackageRun(Study study, CodingSet set, Coder coder, CorpusView posts, AddressForms forms, Path file) throws IOException {
		this(study, set, coder, posts, forms, file, Map.of(), "");
	}

	/**
	 * Likewise, with keys that somebody gave to codes.
	 *
	 * @param keys   by the names of their codes, see {@link CodeKeys#name}; others are the study's
	 * @param sender who hands it out, to whom it goes back; empty where nobody said
	 */
	public PackageRun(Study study, CodingSet set, Coder coder, CorpusView posts, AddressForms forms, Path file, Map<String, Character> keys,
			String sender) throws IOException {
		if (Files.exists(file)) {
			throw HandoutWords.refused("package.exists", file);
		}
		if (!String.valueOf(file.getFileName()).endsWith(PackageFile.ENDING)) {
			throw HandoutWords.refused("package.ending", file.getFileName(), PackageFile.ENDING);
		}
		if (!Files.isDirectory(file.toAbsolutePath().getParent())) {
			throw HandoutWords.refused("package.folder", file);
		}
		if (set.getClosedOn() != null) {
			throw HandoutWords.refused("package.closed", set.getName(), String.valueOf(set.getClosedOn()));
		}
		this.file = file.toAbsolutePath();
		this.study = study.getId();
		this.set = set.getId();
		this.coder = coder.getId();
		this.terms = new DeskTerms(new PersonCoder(coder.getId(), coder.getName()), set.getId(), Bilingual.same(set.getName()),
				set.isSuggestions(), new CodingSets(study).training().contains(set.getId()));
		Set<String> theories = new HashSet<>(set.getFacets().isEmpty() ? DeskCodebook.theoriesOfPosts(study) : set.getFacets());
		this.codebook = DeskCodebook.of(study, theories);
		this.keys = CodeKeys.ofStudy(study, keys);
		this.names = new DeskNames(StudyView.of(study), Attribution.of(study, posts, forms).lines());
		this.assigned = AssignedPosts.of(set);
		this.rows = DrawnPosts.of(set);
		this.plan = plan(set, sender);
		this.blind = !set.isSuggestions() && CodingSets.tellsPredictions(set);
		PrivacyKey hashes = PrivacyKey.fresh();
		this.key = set.isIdentified() ? null : hashes;
		this.gate = new StudyGate(study, forms, set.isIdentified() ? Release.IDENTIFIED : Release.REDACTED, hashes);
		this.active = StudyRuns.active(study);
	}

	private static Map<String, String> plan(CodingSet set, String sender) {
		var told = new TreeMap<String, String>();
		if (!sender.isBlank()) {
			told.put(GivenPart.SENDER, sender.strip());
		}
		told.put("seed", String.valueOf(set.getSeed()));
		told.put("drawn_on", String.valueOf(set.getDrawnOn()));
		told.put("size", String.valueOf(set.getSize()));
		told.put("targeted", String.valueOf(set.getTargeted()));
		told.put("overlap", String.valueOf(set.getOverlap()));
		told.put("by", String.join(",", set.getStrata()));
		told.put("allocation", set.getAllocation().getLiteral());
		return told;
	}

	@Override
	public RunKind kind() {
		return KIND;
	}

	@Override
	public WorkOutcome<Outcome> work(OpenRun run, Progress progress) throws IOException {
		CorpusView view = run.corpus().view(active);
		List<SetPost> mine = assigned.of(coder, rows.in(view));
		if (mine.isEmpty()) {
			throw HandoutWords.refused("package.empty", terms.name(), terms.coder().name());
		}
		var desk = new StudyDesk(run.corpus(), view, terms, codebook, names, PostSelection.of(mine.stream().mapToLong(SetPost::post).toArray()),
				place -> drawn(mine.get(place)), Set.of(), Clock.systemUTC());
		List<GivenPost> given = new ArrayList<>();
		for (int from = 0; from < mine.size(); from += PAGE) {
			progress.checkCancelled();
			for (DeskPost post : desk.posts(from, PAGE)) {
				given.add(given(mine.get(post.place()), post, given.size(), desk.thread(post)));
			}
		}
		PackageFile made = PackageFile.make(run.keep(file), new GivenPart(study, terms, plan, codebook, keys, given));
		var parameters = new HashMap<>(gate.parameters());
		parameters.putAll(Map.of("set", terms.name().en(), "coder", coder, "digest", made.digest(), "codebook", codebook.version()));
		RunRecord record = RunRecord.of(parameters, List.of()).counting(Map.of("posts", (long) given.size())).writing(List.of(run.digest(file)));
		return WorkOutcome.changing(new Outcome(run.id(), file, given.size(), made.digest(), gate.release().id()), record,
				study -> new RecordedEdit(HandoutWords.text("edit.hand_out", terms.name(), terms.coder().name()),
						List.of(Root.list(study, Literals.STUDY__RUNS), Root.members(study, Literals.STUDY__CODING_SETS)), () -> {
					StudyRuns.list(study, run, terms.name().en() + " – " + terms.coder().name());
					keep(study, run, made, given.size());
				}));
	}

	/** Blind coders see neither the part nor the stratum or chance, which could tell something of a program's codes. */
	private @Nullable DrawnAs drawn(SetPost post) {
		return blind ? null : new DrawnAs(post.part() == Part.RANDOM, post.stratum(), post.probability());
	}

	private GivenPost given(SetPost drawn, DeskPost post, int queue, List<DeskPost.ThreadPost> thread) {
		var leaving = new DeskPost(queue, drawn.place(), gate.post(post.post(), ""), post.textVersion(), post.by(), post.platform(),
				leaving(post.before()), post.drawn(), post.suggestions());
		return new GivenPost(drawn.place(), leaving, leaving(thread.size() > MOST_OF_THREAD ? thread.subList(0, MOST_OF_THREAD) : thread));
	}

	private List<DeskPost.ThreadPost> leaving(List<DeskPost.ThreadPost> posts) {
		return posts.stream().map(it -> new DeskPost.ThreadPost(gate.post(it.post(), ""), it.by())).toList();
	}

	private void keep(Study study, OpenRun run, PackageFile made, int posts) {
		CodingSet of = study.getCodingSets().stream().filter(it -> it.getId().equals(set)).findFirst().orElseThrow();
		HandedOut handed = PalierFactory.eINSTANCE.createHandedOut();
		handed.setCoder(study.getCoders().stream().filter(it -> it.getId().equals(coder)).findFirst().orElseThrow());
		handed.setOn(LocalDate.ofInstant(run.at(), ZoneOffset.UTC));
		handed.setDigest(made.digest());
		handed.setCodebook(codebook.version());
		handed.setPosts(posts);
		PrivacyKey hashes = key;
		handed.setSecret(hashes == null ? null : hashes.digits());
		of.getHandedOut().add(handed);
	}
}
