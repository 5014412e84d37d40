// SPDX-License-Identifier: EPL-2.0
package org.palier.programs;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

import org.palier.codebook.classify.OpenClassifier;
import org.palier.codebook.classify.Verdict;
import org.palier.corpus.Post;
import org.palier.ground.options.OptionValues;

/** A program that codes posts, started. It is given one batch at a time, whoever asks. */
final class RunningClassifier implements OpenClassifier {

	private final ProgramProcess process;
	private final CodingTalk talk;
	private final String version;
	private long asked;

	/** Greets the program. */
	RunningClassifier(ProgramProcess process, CodingTalk talk, String version, OptionValues options) {
		this.process = process;
		this.talk = talk;
		this.version = version;
		process.send(talk.greeting(options));
	}

	@Override
	public String version() {
		return version;
	}

	@Override
	public int batch() {
		return talk.batch();
	}

	/** There is one process. */
	@Override
	public int concurrency() {
		return 1;
	}

	@Override
	public Verdict classify(Post post) {
		return classifyBatch(List.of(post)).getFirst();
	}

	/**
	 * @throws org.palier.ground.PluginFailedException when it answers otherwise than agreed: the run ends, since no further post would fare
	 * better
	 */
	@Override
	public synchronized List<Verdict> classifyBatch(List<Post> posts) {
		long first = asked + 1;
		asked += posts.size();
		process.send(talk.question(posts, first));
		return talk.verdicts(process.receive(), posts, first, process::wrong);
	}

	/** Waits for the end of the program, and says nothing more than the version does. */
	@Override
	public synchronized SortedMap<String, String> provenance() {
		process.endInput();
		process.finish();
		return new TreeMap<>();
	}

	@Override
	public void close() {
		process.close();
	}
}
