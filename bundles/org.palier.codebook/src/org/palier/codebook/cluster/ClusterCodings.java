// SPDX-License-Identifier: EPL-2.0
package org.palier.codebook.cluster;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.palier.codebook.classify.ClassificationSummary;
import org.palier.codebook.classify.ClassifierSetting;
import org.palier.codebook.classify.Codebook;
import org.palier.codebook.classify.FailureLimit;
import org.palier.codebook.classify.Verdict;
import org.palier.corpus.CodeSet;
import org.palier.corpus.Coding;
import org.palier.corpus.CodingDetails;
import org.palier.corpus.CorpusView;
import org.palier.corpus.Facet;
import org.palier.corpus.PostCursor;
import org.palier.corpus.RunWriter;
import org.palier.corpus.StoredPost;
import org.palier.ground.Progress;
import org.palier.ground.text.Wording;
import org.palier.study.runs.FileDigest;
import org.palier.study.runs.OpenRun;

/**
 * The codings that a classifier gave on a cluster, as the work of one classification of a study. They are taken whole or not at all.
 * Each post of the study has one line of the job that the manifest names, and neither posts nor codebook changed since the export.
 *
 * @param folder of the job
 * @param job    its manifest
 * @param codebook of the study
 */
public record ClusterCodings(Path folder, JobManifest job, Codebook codebook) {

	static final Wording WORDS = new Wording(ClusterCodings.class, "messages");

	/** Before the names of what a manifest keeps of the job. */
	private static final String CLUSTER = "cluster.";
	private static final String RELEASE = CLUSTER + "release";

	/** Takes a coding. */
	@FunctionalInterface
	private interface Sink {
		void add(Coding coding) throws IOException;
	}

	/**
	 * Reads what a job says of itself.
	 *
	 * @param codebook of the study
	 * @throws IOException when the folder holds no whole job, or the job followed another codebook
	 */
	public static ClusterCodings read(Path folder, Codebook codebook) throws IOException {
		JobManifest job = JobManifest.read(folder);
		if (!new CodebookFile(codebook).digest().equals(job.export().codebook())) {
			throw new ClusterMismatch(WORDS.text("codebook", job.export().version(), codebook.version()));
		}
		return new ClusterCodings(folder, job, codebook);
	}

	/** Whether the classifier of a run read posts in which persons were hidden. @param parameters of the manifest of the run */
	public static boolean readHidden(Map<String, String> parameters) {
		return !parameters.getOrDefault(RELEASE, ExportManifest.IDENTIFIED).equals(ExportManifest.IDENTIFIED);
	}

	/** The result that taking them would have; nothing is written. @throws IOException when they do not fit */
	public ClassificationSummary tryOut(CorpusView posts, Instant at, Progress progress) throws IOException {
		return taken(posts, it -> {
			// Nothing is written.
		}, at, progress);
	}

	/** Writes them under the id of a run. @throws IOException when they do not fit, or the corpus cannot be written */
	ClassificationSummary write(OpenRun run, CorpusView posts, Progress progress) throws IOException {
		try (RunWriter<Coding> codings = run.corpus().appendCodings(run.id(), run.at())) {
			ClassificationSummary summary = taken(posts, codings::add, run.at(), progress);
			codings.commit();
			return summary;
		}
	}

	/** The parameters that a manifest keeps of the job, by name. */
	public SortedMap<String, String> parameters() {
		var parameters = new TreeMap<>(Map.of(CLUSTER + "job", job.job(), CLUSTER + "fingerprint", job.export().fingerprint(), RELEASE,
				job.export().release()));
		job.provenance().forEach((name, value) -> parameters.put(CLUSTER + name, value));
		return parameters;
	}

	/** The digests of the job's files. @throws IOException when one cannot be read */
	List<FileDigest> digests() throws IOException {
		List<FileDigest> read = new ArrayList<>();
		for (Path file : Stream.concat(Stream.of(folder.resolve(JobManifest.FILE)), files().stream()).toList()) {
			read.add(FileDigest.of(file, place(file)));
		}
		return read;
	}

	private ClassificationSummary taken(CorpusView posts, Sink sink, Instant at, Progress progress) throws IOException {
		Map<Long, Integer> waiting = samePosts(posts, progress);
		long total = waiting.size();
		var count = new ClassificationSummary.Count();
		var limit = new FailureLimit(job.classifier(), total);
		Map<Facet, Set<String>> known = new HashMap<>();
		codebook.facets().forEach(it -> known.put(it.facet(), Set.copyOf(it.ids())));
		for (Path file : files()) {
			try (BufferedReader lines = Files.newBufferedReader(file)) {
				int number = 0;
				for (String line = lines.readLine(); line != null; line = lines.readLine()) {
					number++;
					String place = place(file) + ":" + number;
					CodedPost coded = CodedPost.read(line).filter(it -> isPossible(it, known))
							.orElseThrow(() -> new ClusterMismatch(WORDS.text("line", place)));
					if (!coded.by().equals(CodedPost.By.of(job))) {
						throw new ClusterMismatch(WORDS.text("other_job", place, job.job()));
					}
					Integer version = waiting.remove(coded.key());
					if (version == null || version != coded.textVersion()) {
						throw new ClusterMismatch(WORDS.text("no_post", place, coded.key()));
					}
					Verdict verdict = coded.verdict();
					limit.see(verdict);
					count.add(verdict);
					for (CodedPost.Word word : coded.words()) {
						sink.add(coding(coded, word, at));
					}
				}
			}
			progress.checkCancelled();
			progress.report(total - waiting.size(), total);
		}
		if (!waiting.isEmpty()) {
			throw new ClusterMismatch(WORDS.text("incomplete", waiting.size(), total));
		}
		return count.summary(new ClassifierSetting(job.version(), job.options(), List.of()), new TreeMap<>());
	}

	/** The posts with the versions of their texts, once it is sure that they are those of the export. */
	private Map<Long, Integer> samePosts(CorpusView posts, Progress progress) throws IOException {
		Map<Long, Integer> versions = new HashMap<>();
		var fingerprint = new CorpusFingerprint();
		try (PostCursor cursor = posts.read()) {
			while (cursor.hasNext()) {
				progress.checkCancelled();
				StoredPost post = cursor.next();
				fingerprint.add(post);
				versions.put(post.key(), post.textVersion());
			}
		}
		if (!fingerprint.hex().equals(job.export().fingerprint())) {
			throw new ClusterMismatch(WORDS.text("posts", job.export().posts(), versions.size()));
		}
		return versions;
	}

	private static boolean isPossible(CodedPost coded, Map<Facet, Set<String>> known) {
		return coded.words().stream().allMatch(it -> {
			Set<String> codes = known.get(it.facet());
			Double confidence = it.confidence();
			return codes != null && (it.code().isEmpty() || codes.contains(it.code())) && (confidence == null || confidence >= 0 && confidence <= 1);
		});
	}

	private Coding coding(CodedPost post, CodedPost.Word word, Instant at) {
		CodeSet code = word.code().isEmpty() ? CodeSet.NONE : CodeSet.of(word.code());
		Coding coding = Coding.byMachine(post.key(), word.facet(), code, job.classifier(), job.version(), at, codebook.version(),
				word.confidence(), word.evidence());
		return post.textVersion() == 1 ? coding : coding.with(CodingDetails.ofText(post.textVersion()));
	}

	/** The name of a file in the folder of the job; what lies above it is nobody's business. */
	private String place(Path file) {
		return folder.relativize(file).toString().replace('\\', '/');
	}

	private List<Path> files() throws IOException {
		Path codings = folder.resolve(JobManifest.CODINGS);
		if (!Files.isDirectory(codings)) {
			throw new ClusterMismatch(WORDS.text("no_job", folder));
		}
		try (var all = Files.walk(codings)) {
			// A cluster writes files of its own beside them, which begin with a dot or an underscore.
			return all.filter(Files::isRegularFile).filter(it -> !String.valueOf(it.getFileName()).matches("[._].*")).sorted().toList();
		}
	}
}
