// SPDX-License-Identifier: EPL-2.0
package org.palier.headless.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.palier.codebook.classify.Codebook;
import org.palier.codebook.cluster.ClusterExport;
import org.palier.codebook.cluster.CodebookFile;
import org.palier.codebook.cluster.ExportManifest;
import org.palier.codebook.cluster.ExportedPost;
import org.palier.coding.exchange.PostOwners;
import org.palier.corpus.Coding;
import org.palier.corpus.CorpusView;
import org.palier.corpus.InForce;
import org.palier.corpus.PostCursor;
import org.palier.corpus.PostOwner;
import org.palier.corpus.StoredPost;
import org.palier.headless.console.Console;
import org.palier.headless.console.ConsoleProgress;
import org.palier.intake.privacy.StudyGate;
import org.palier.study.attribution.AddressForms;
import org.palier.study.runs.StudyOnDisk;

/**
 * The folder in which a cluster gets the posts of a study.
 *
 * @param path empty, or not there yet
 */
record ClusterFolder(Console console, Path path) {

	/** Writes all posts, with their agencies and the codes in force. */
	ExportManifest write(StudyOnDisk study, StudyGate gate, AddressForms forms) throws IOException {
		CorpusView posts = study.postsNeeded();
		var owners = new PostOwners(study.study(), posts, forms);
		Set<String> training = posts.trainingSets();
		try (PostCursor cursor = posts.read()) {
			return new ClusterExport(path).write(cursor, posts.posts(), page -> leaving(page, posts, owners, training, gate), gate.release().id(),
					new CodebookFile(Codebook.of(study.study())), console.version(), console.clock().instant(), new ConsoleProgress(console));
		}
	}

	/** All files of the folder. */
	List<Path> files(ExportManifest written) {
		return Stream.concat(written.files().stream().map(it -> path.resolve(it.path())), Stream.of(path.resolve(ExportManifest.FILE))).toList();
	}

	private static List<ExportedPost> leaving(List<StoredPost> page, CorpusView posts, PostOwners owners, Set<String> training, StudyGate gate)
			throws IOException {
		List<Long> keys = page.stream().map(StoredPost::key).toList();
		Map<Long, PostOwner> found = owners.of(keys);
		Map<Long, List<Coding>> codings = posts.codings(keys).stream().collect(Collectors.groupingBy(Coding::post));
		List<ExportedPost> leaving = new ArrayList<>();
		for (StoredPost post : page) {
			PostOwner owner = found.get(post.key());
			List<Coding> said = codings.getOrDefault(post.key(), List.of());
			var inForce = new TreeMap<String, String>();
			said.stream().map(Coding::facet).distinct().forEach(facet -> {
				InForce word = InForce.of(said, facet, training);
				if (!word.value().isEmpty()) {
					inForce.put(facet.id(), word.value().text());
				}
			});
			var left = new StoredPost(post.key(), post.runId(), gate.post(post.post(), post.runId()), post.textVersion());
			leaving.add(new ExportedPost(left, owner == null ? "" : owners.named(owner).agency(), inForce));
		}
		return leaving;
	}
}
