// SPDX-License-Identifier: EPL-2.0
package org.palier.coding.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.palier.corpus.Coding;
import org.palier.corpus.CorpusView;
import org.palier.corpus.Post;
import org.palier.corpus.PostCursor;
import org.palier.corpus.StoredPost;
import org.palier.ground.Progress;
import org.palier.intake.privacy.StudyGate;

/** The posts of a view in the order of their arrival with what was said of them, as a gate lets them out; some at a time in memory. */
final class CodedPosts {

	/** The posts of one question about codings. */
	private static final int STEP = 8192;

	private final CorpusView view;
	private final StudyGate gate;
	private long hidden;

	CodedPosts(CorpusView view, StudyGate gate) {
		this.view = view;
		this.gate = gate;
	}

	/** A post as it leaves. @param name by which tables know it @param codings in the order of the log */
	record Coded(long key, PostNaming.Name name, Post post, List<Coding> codings) {
	}

	/** Takes some posts. */
	@FunctionalInterface
	interface Taking {
		void take(List<Coded> some) throws IOException;
	}

	/** Hands over all posts, coded or not. */
	void each(Taking taking, Progress progress) throws IOException {
		var naming = new PostNaming();
		long total = view.posts();
		long done = 0;
		try (PostCursor all = view.read()) {
			while (all.hasNext()) {
				progress.checkCancelled();
				List<StoredPost> some = new ArrayList<>();
				while (some.size() < STEP && all.hasNext()) {
					some.add(all.next());
				}
				taking.take(coded(some, naming));
				done += some.size();
				progress.report(done, total);
			}
		} catch (UncheckedIOException failure) {
			throw failure.getCause();
		}
	}

	/** Coded posts that nobody can name any more, because they are no public body's. */
	long hidden() {
		return hidden;
	}

	private List<Coded> coded(List<StoredPost> some, PostNaming naming) throws IOException {
		Map<Long, List<Coding>> codings = view.codings(some.stream().map(StoredPost::key).toList()).stream()
				.collect(Collectors.groupingBy(Coding::post));
		List<Coded> coded = new ArrayList<>();
		for (StoredPost each : some) {
			Post post = gate.named(each.post(), each.runId());
			hidden += gate.redacts() && post != each.post() && !codings.getOrDefault(each.key(), List.of()).isEmpty() ? 1 : 0;
			coded.add(new Coded(each.key(), naming.of(post), post, codings.getOrDefault(each.key(), List.of())));
		}
		return coded;
	}
}
