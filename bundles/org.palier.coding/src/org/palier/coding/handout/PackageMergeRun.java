// SPDX-License-Identifier: EPL-2.0
package org.palier.coding.handout;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.palier.codebook.theory.CodeLineage;
import org.palier.coding.desk.CoderSheet;
import org.palier.coding.desk.SheetState;
import org.palier.coding.handout.GivenPart.GivenPost;
import org.palier.coding.handout.PackageMergePreview.Line;
import org.palier.coding.sets.AssignedPosts;
import org.palier.coding.sets.DrawnPosts;
import org.palier.corpus.CodeSet;
import org.palier.corpus.CoderKind;
import org.palier.corpus.Coding;
import org.palier.corpus.CorpusView;
import org.palier.corpus.Facet;
import org.palier.corpus.PostSelection;
import org.palier.corpus.RunWriter;
import org.palier.corpus.SetPost;
import org.palier.corpus.StoredPost;
import org.palier.ground.Progress;
import org.palier.intake.privacy.PrivacyKey;
import org.palier.intake.privacy.Pseudonyms;
import org.palier.model.CodingSet;
import org.palier.model.HandedOut;
import org.palier.model.PalierPackage.Literals;
import org.palier.model.Study;
import org.palier.study.edit.RecordedEdit;
import org.palier.study.edit.Root;
import org.palier.study.runs.OpenRun;
import org.palier.study.runs.RunKind;
import org.palier.study.runs.RunManifest;
import org.palier.study.runs.RunRecord;
import org.palier.study.runs.StudyRun;
import org.palier.study.runs.StudyRuns;

/**
 * Takes the codes of a package back into the study. Nothing is lost: each line is a coding of its own, also where others
 * say something else. Lines that cannot be taken stay in the package, and are listed. Merging a package a second time
 * changes nothing. Made in the thread that owns the study.
 */
public final class PackageMergeRun implements StudyRun<PackageMergePreview> {

	/** The kind of these runs. */
	public static final RunKind KIND = new Kind();

	/** The kind of a merge: the codes that a coder gave in a file came into the study. */
	public record Kind() implements RunKind {
		@Override
		public String id() {
			return "merge";
		}

		@Override
		public boolean feedsCorpus(Optional<RunManifest> manifest) {
			// Passages of interviews are part of the study itself.
			return manifest.map(it -> !it.counts().containsKey("passages")).orElse(true);
		}
	}

	/** A coding as a person gave it, by which it is known again. */
	private record Word(long post, Facet facet, Instant at, CodeSet value) {
	}

	private record Question(long post, Facet facet) {
	}

	private static final int PAGE = 1000;

	private final PackageFile.Content content;
	private final GivenPart given;
	private final AssignedPosts assigned;
	private final DrawnPosts rows;
	private final @Nullable LocalDate closed;
	private final @Nullable String secret;
	private final boolean otherVersion;
	private final TranslatedCode.Reading codebook;
	private final Set<String> active;

	/**
	 * Compares a package with the study.
	 *
	 * @param lineage what has become of the codes of the study
	 * @throws PackageException when it is of another study or codebook, of no set of this study, or what was given is not what the study gave
	 */
	public PackageMergeRun(PackageFile.Content content, Study study, CodeLineage lineage) throws PackageException {
		this.content = content;
		this.given = content.file().given();
		Path file = Objects.requireNonNull(content.file().path().getFileName());
		if (!given.study().equals(study.getId())) {
			throw HandoutWords.refused("merge.other_study", file, given.study(), study.getId());
		}
		this.active = StudyRuns.active(study);
		CodingSet set = study.getCodingSets().stream().filter(it -> it.getId().equals(given.terms().set())).findFirst()
				.orElseThrow(() -> HandoutWords.refused("merge.no_set", file, given.terms().name()));
		if (!active.contains(set.getId())) {
			throw HandoutWords.refused("merge.left_out", file, given.terms().name());
		}
		String mine = StudyRuns.codebook(study);
		if (!packs(mine).equals(packs(given.codebook().version()))) {
			throw HandoutWords.refused("merge.other_codebook", file, given.codebook().version(), mine);
		}
		List<HandedOut> handed = set.getHandedOut().stream()
				.filter(it -> it.getCoder() != null && it.getCoder().getId().equals(given.terms().coder().id())).toList();
		if (handed.isEmpty()) {
			throw HandoutWords.refused("merge.not_given", file, given.terms().coder().name(), set.getName());
		}
		HandedOut same = handed.stream().filter(it -> content.file().digest().equals(it.getDigest())).findFirst()
				.orElseThrow(() -> HandoutWords.refused("merge.differs", file, given.terms().coder().name(), set.getName()));
		this.assigned = AssignedPosts.of(set);
		this.rows = DrawnPosts.of(set);
		this.closed = set.getClosedOn();
		this.secret = same.getSecret();
		this.otherVersion = !mine.equals(given.codebook().version());
		// The study keeps only the day; a code that went on that day before the package was written is not in the package.
		LocalDate day = same.getOn();
		this.codebook = new TranslatedCode.Reading(study, lineage,
				day == null ? Instant.MIN : day.atStartOfDay(ZoneOffset.UTC).toInstant().minusNanos(1));
	}

	/** Ids of the packs of a codebook without their versions. */
	private static Set<String> packs(String codebook) {
		return Arrays.stream(codebook.split(", ")).map(it -> it.replaceAll(" .*", "")).collect(Collectors.toSet());
	}

	@Override
	public RunKind kind() {
		return KIND;
	}

	/** The effects of the merge; nothing is written. @param posts those that count */
	public PackageMergePreview preview(CorpusView posts) throws IOException {
		Map<Integer, StoredPost> known = known(posts);
		List<Coding> said = posts.codingsBy(given.terms().coder().id()).stream()
				.filter(it -> it.details().set().equals(given.terms().set())).toList();
		Set<Word> words = said.stream().map(it -> new Word(it.post(), it.facet(), it.at(), it.value()))
				.collect(Collectors.toCollection(HashSet::new));
		Map<Question, Instant> latest = new HashMap<>();
		said.forEach(it -> latest.put(new Question(it.post(), it.facet()), it.at()));
		Map<Integer, GivenPost> places = given.posts().stream().collect(Collectors.toMap(GivenPost::place, it -> it));
		List<Line> lines = new ArrayList<>();
		for (GivenCode code : content.codes()) {
			GivenPost post = places.get(code.place());
			if (post == null) {
				throw HandoutWords.refused("package.broken", content.file().path().getFileName());
			}
			StoredPost stored = known.get(code.place());
			long key = stored == null ? 0 : stored.key();
			TranslatedCode taken = codebook.of(code);
			Fate fate = stored == null ? Fate.ERASED : fate(code, taken, key, words, latest);
			words.add(new Word(key, code.facet(), code.at(), taken.code().value()));
			lines.add(new Line(code, post.desk().post().platform(), post.desk().post().itemId(), key, fate, taken));
		}
		return new PackageMergePreview(given.terms().name().en(), given.terms().coder().name(), lines, differing(lines, said, posts), complete(),
				given.posts().size());
	}

	private Fate fate(GivenCode code, TranslatedCode taken, long key, Set<Word> words, Map<Question, Instant> latest) {
		LocalDate end = closed;
		// Taken before its code changed, or after.
		if (words.contains(new Word(key, code.facet(), code.at(), code.value()))
				|| words.contains(new Word(key, code.facet(), code.at(), taken.code().value()))) {
			return Fate.KNOWN;
		}
		if (!assigned.coders(code.place()).contains(given.terms().coder().id())) {
			return Fate.NOT_ASSIGNED;
		}
		if (end != null && LocalDate.ofInstant(code.at(), ZoneOffset.UTC).isAfter(end)) {
			return Fate.CLOSED;
		}
		if (taken.fate() == Fate.UNKNOWN_CODE) {
			return Fate.UNKNOWN_CODE;
		}
		Instant later = latest.get(new Question(key, code.facet()));
		return later != null && later.isAfter(code.at()) ? Fate.BEHIND
				: taken.fate() != Fate.NEW ? taken.fate() : otherVersion ? Fate.OTHER_VERSION : Fate.NEW;
	}

	/** The posts of the set by their places: those that are still there and still are what the package names. */
	private Map<Integer, StoredPost> known(CorpusView posts) throws IOException {
		Map<Long, Integer> places = new HashMap<>();
		List<SetPost> drawn = rows.in(posts);
		drawn.forEach(it -> places.put(it.post(), it.place()));
		PostSelection keys = PostSelection.of(drawn.stream().mapToLong(SetPost::post).toArray());
		String digits = secret;
		Pseudonyms names = digits == null ? null : PrivacyKey.of(digits).pseudonyms();
		Map<Integer, String> named = new HashMap<>();
		given.posts().forEach(it -> named.put(it.place(), it.desk().post().itemId()));
		Map<Integer, StoredPost> known = new HashMap<>();
		for (int from = 0; from < keys.size(); from += PAGE) {
			for (StoredPost it : posts.page(keys, from, PAGE)) {
				int place = Objects.requireNonNull(places.get(it.key()));
				String id = it.post().itemId();
				String name = names == null || id.isEmpty() ? id : names.ofItem(it.post().platform(), id);
				if (name.equals(named.get(place))) {
					known.put(place, it);
				}
			}
		}
		return known;
	}

	private int differing(List<Line> lines, List<Coding> said, CorpusView posts) throws IOException {
		Map<Question, CodeSet> mine = new HashMap<>();
		said.forEach(it -> mine.put(new Question(it.post(), it.facet()), it.value()));
		lines.stream().filter(it -> it.fate().isTaken() && it.fate() != Fate.BEHIND)
				.forEach(it -> mine.put(new Question(it.post(), it.code().facet()), it.taken().code().value()));
		Map<Question, Map<String, CodeSet>> others = new HashMap<>();
		Set<Long> keys = mine.keySet().stream().map(Question::post).collect(Collectors.toSet());
		posts.codings(keys).stream().filter(it -> it.kind() == CoderKind.HUMAN && !it.coder().equals(given.terms().coder().id())
				&& it.details().set().equals(given.terms().set()))
				.forEach(it -> others.computeIfAbsent(new Question(it.post(), it.facet()), question -> new HashMap<>()).put(it.coder(), it.value()));
		return (int) mine.entrySet().stream().filter(it -> !it.getValue().isEmpty())
				.filter(it -> others.getOrDefault(it.getKey(), Map.of()).values().stream()
						.anyMatch(other -> !other.isEmpty() && !other.equals(it.getValue())))
				.map(it -> it.getKey().post()).distinct().count();
	}

	private int complete() {
		Map<Integer, List<Coding>> said = new TreeMap<>();
		content.codes().forEach(it -> said.computeIfAbsent(it.place(), place -> new ArrayList<>())
				.add(it.coding(it.place(), given.terms().coder().id(), given.terms().set(), given.codebook().version(), Coding.NEW)));
		return (int) said.values().stream().map(CoderSheet::of).map(it -> it.state(given.codebook()))
				.filter(it -> it == SheetState.CODED || it == SheetState.UNSURE).count();
	}

	@Override
	public WorkOutcome<PackageMergePreview> work(OpenRun run, Progress progress) throws IOException {
		CorpusView posts = run.corpus().view(active);
		PackageMergePreview merge = preview(posts);
		if (merge.taken() == 0) {
			return new WorkOutcome<>(merge, Optional.empty(), Optional.empty());
		}
		try (RunWriter<Coding> codings = run.corpus().appendCodings(run.id(), run.at())) {
			write(merge, posts, codings, run.at());
			progress.checkCancelled();
			codings.commit();
		}
		Map<String, Long> counts = new HashMap<>();
		merge.counts().forEach((fate, lines) -> counts.put(fate.id(), (long) lines));
		counts.put("codings", merge.taken());
		RunRecord record = RunRecord.of(Map.of("set", merge.set(), "coder", given.terms().coder().id(), "digest", content.file().digest(),
				"codebook", given.codebook().version()), List.of()).reading(List.of(run.digest(content.file().path()))).counting(counts);
		return WorkOutcome.changing(merge, record, study -> new RecordedEdit(HandoutWords.text("edit.merge", merge.set(), merge.coder()),
				Root.list(study, Literals.STUDY__RUNS), () -> StudyRuns.list(study, run, merge.set() + " – " + merge.coder())));
	}

	/** In the order of time; where the coder said something else in the study later, that is said once more behind it. */
	private void write(PackageMergePreview merge, CorpusView posts, RunWriter<Coding> codings, Instant now) throws IOException {
		Map<Question, Coding> words = new HashMap<>();
		posts.codingsBy(given.terms().coder().id()).stream().filter(it -> it.details().set().equals(given.terms().set()))
				.forEach(it -> words.put(new Question(it.post(), it.facet()), it));
		Map<Question, Long> last = new HashMap<>();
		// A coding by a run that is left out takes with it what supersedes it: so only what cannot be left out alone is superseded.
		words.forEach((question, word) -> last.put(question, word.runId().isEmpty() ? word.id() : Coding.NEW));
		Set<Question> again = new HashSet<>();
		for (Line line : merge.lines().stream().filter(it -> it.fate().isTaken()).sorted(Comparator.comparing(it -> it.code().at())).toList()) {
			var question = new Question(line.post(), line.code().facet());
			last.put(question, codings.add(line.taken().code().coding(line.post(), given.terms().coder().id(), given.terms().set(),
					given.codebook().version(), last.getOrDefault(question, Coding.NEW))));
			if (line.fate() == Fate.BEHIND) {
				again.add(question);
			} else {
				again.remove(question);
			}
		}
		for (Question question : again) {
			Coding word = Objects.requireNonNull(words.get(question));
			codings.add(new Coding(Coding.NEW, word.post(), word.facet(), word.value(), word.coder(), word.kind(), now, word.version(),
					word.confidence(), word.evidence(), last.getOrDefault(question, Coding.NEW), "", word.coderVersion(), word.details()));
		}
	}
}
