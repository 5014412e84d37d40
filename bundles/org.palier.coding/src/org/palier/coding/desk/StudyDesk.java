// SPDX-License-Identifier: EPL-2.0
package org.palier.coding.desk;

import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.palier.coding.desk.DeskPost.DrawnAs;
import org.palier.coding.desk.DeskPost.ThreadPost;
import org.palier.corpus.CodeSet;
import org.palier.corpus.CoderKind;
import org.palier.corpus.Coding;
import org.palier.corpus.CodingDetails;
import org.palier.corpus.Corpus;
import org.palier.corpus.CorpusException;
import org.palier.corpus.CorpusView;
import org.palier.corpus.Facet;
import org.palier.corpus.Post;
import org.palier.corpus.PostSelection;
import org.palier.corpus.StoredPost;

/**
 * The desk of one coder in a study: posts of its corpus, from a set or as a filter gives them. Every answer is a line of the
 * log of codings, durable at once and together with who gave it. Thread-safe.
 */
public final class StudyDesk implements CodingDesk {

	/** So many posts of a thread are shown. */
	private static final int MOST_OF_THREAD = 200;

	private final Corpus corpus;
	private final CorpusView view;
	private final DeskTerms terms;
	private final DeskCodebook codebook;
	private final DeskNames names;
	private final PostSelection queue;
	private final IntFunction<@Nullable DrawnAs> drawn;
	private final Clock clock;
	/** Held by who writes, for as long as the disk takes; who only asks what was said never waits for it. */
	private final Object writing = new Object();
	/** Guarded by this object, as all below; changed while writing is held. */
	private final Map<Long, CoderSheet> sheets = new HashMap<>();
	private final Map<SheetState, Integer> counts = new EnumMap<>(SheetState.class);
	/** The last word on each facet of each post; guarded by writing. */
	private final Map<Long, Map<Facet, Coding>> last = new HashMap<>();

	/**
	 * Opens the desk: reads what this coder said before.
	 *
	 * @param queue    the posts, in the order in which they are coded
	 * @param drawn    how the post of a place came into the set; null outside any
	 * @param training ids of sets that were coded to learn, whose codings a desk outside them does not know
	 * @param clock    tells when a code is given
	 */
	public StudyDesk(Corpus corpus, CorpusView view, DeskTerms terms, DeskCodebook codebook, DeskNames names, PostSelection queue,
			IntFunction<@Nullable DrawnAs> drawn, Set<String> training, Clock clock) throws CorpusException {
		this.corpus = corpus;
		this.view = view;
		this.terms = terms;
		this.codebook = codebook;
		this.names = names;
		this.queue = queue;
		this.drawn = drawn;
		this.clock = clock;
		Map<Long, List<Coding>> own = view.codingsBy(terms.coder().id()).stream().filter(it -> belongs(it, training))
				.collect(Collectors.groupingBy(Coding::post));
		own.forEach((post, codings) -> {
			sheets.put(post, CoderSheet.of(codings));
			codings.forEach(it -> last.computeIfAbsent(post, key -> new HashMap<>()).put(it.facet(), it));
		});
		if (!sheets.isEmpty()) {
			for (int place = 0; place < queue.size(); place++) {
				CoderSheet sheet = sheets.get(queue.key(place));
				if (sheet != null) {
					counts.merge(sheet.state(codebook), 1, Integer::sum);
				}
			}
		}
	}

	private boolean belongs(Coding coding, Set<String> training) {
		String from = coding.details().set();
		return terms.set().isEmpty() ? !training.contains(from) : from.equals(terms.set());
	}

	@Override
	public DeskTerms terms() {
		return terms;
	}

	@Override
	public DeskCodebook codebook() {
		return codebook;
	}

	@Override
	public int size() {
		return queue.size();
	}

	@Override
	public List<DeskPost> posts(int place, int count) throws IOException {
		List<StoredPost> found = view.page(queue, place, count);
		Map<Long, Integer> places = new HashMap<>();
		for (int i = place; i < Math.min(queue.size(), place + count); i++) {
			places.put(queue.key(i), i);
		}
		Map<Long, List<ThreadPost>> before = new AnsweredPosts(view, names).before(found);
		Map<Long, Map<Facet, CodeSet>> suggestions = terms.suggestions() ? suggestions(found) : Map.of();
		return found.stream().map(it -> {
			int at = Objects.requireNonNull(places.get(it.key()));
			return new DeskPost(at, it.key(), it.post(), it.textVersion(), names.by(it.post()), names.platform(it.post().platform()),
					Objects.requireNonNull(before.get(it.key())), drawn.apply(at), suggestions.getOrDefault(it.key(), Map.of()));
		}).toList();
	}

	private Map<Long, Map<Facet, CodeSet>> suggestions(Collection<StoredPost> posts) throws CorpusException {
		Map<Long, Map<Facet, CodeSet>> said = new HashMap<>();
		view.codings(posts.stream().map(StoredPost::key).toList()).stream().filter(it -> it.kind() == CoderKind.MACHINE)
				.forEach(it -> said.computeIfAbsent(it.post(), post -> new HashMap<>()).put(it.facet(), it.value()));
		said.values().forEach(it -> it.values().removeIf(CodeSet::isEmpty));
		return said;
	}

	@Override
	public List<ThreadPost> thread(DeskPost of) throws IOException {
		Post post = of.post();
		if (post.threadId().isEmpty()) {
			var all = new ArrayList<ThreadPost>(of.before());
			all.add(new ThreadPost(post, of.by()));
			return all;
		}
		return view.inThread(post.platform(), post.threadId(), MOST_OF_THREAD).stream()
				.map(it -> new ThreadPost(it.post(), names.by(it.post()))).toList();
	}

	@Override
	public Map<Facet, DeskLesson> lessons(DeskPost post) throws IOException {
		if (!terms.training()) {
			return Map.of();
		}
		Map<Facet, DeskLesson> lessons = new HashMap<>();
		view.codings(post.key()).stream().filter(it -> it.kind() == CoderKind.ADJUDICATED)
				.forEach(it -> lessons.put(it.facet(), new DeskLesson(it.value(), it.details().memo())));
		// An empty decision takes the one before it back.
		lessons.values().removeIf(it -> it.codes().isEmpty());
		return lessons;
	}

	@Override
	public synchronized CoderSheet sheet(int place) {
		return known(queue.key(place));
	}

	@Override
	public void give(DeskPost post, CoderSheet sheet) throws IOException {
		synchronized (writing) {
			CoderSheet before = known(post.key());
			write(post, before, sheet);
			know(post.key(), before, sheet);
		}
	}

	private synchronized CoderSheet known(long post) {
		return sheets.getOrDefault(post, CoderSheet.EMPTY);
	}

	private synchronized void know(long post, CoderSheet before, CoderSheet sheet) {
		sheets.put(post, sheet);
		counts.merge(before.state(codebook), -1, Integer::sum);
		counts.merge(sheet.state(codebook), 1, Integer::sum);
	}

	private void write(DeskPost post, CoderSheet before, CoderSheet sheet) throws CorpusException {
		var facets = new LinkedHashSet<Facet>(List.of(Facet.USAGE));
		facets.addAll(before.answers().keySet());
		facets.addAll(sheet.answers().keySet());
		for (Facet facet : facets) {
			boolean beside = facet.isUsage()
					&& (!sheet.memo().equals(before.memo()) || !sheet.evidence().equals(before.evidence()));
			if (beside || !sheet.answer(facet).equals(before.answer(facet))) {
				write(post, facet, sheet);
			}
		}
	}

	private void write(DeskPost post, Facet facet, CoderSheet sheet) throws CorpusException {
		FacetAnswer answer = sheet.answer(facet);
		Map<Facet, Coding> said = last.computeIfAbsent(post.key(), key -> new HashMap<>());
		Coding earlier = said.get(facet);
		var details = new CodingDetails(post.textVersion(), terms.set(), answer.alternative(), facet.isUsage() ? sheet.memo() : "",
				post.suggestions().containsKey(facet));
		Coding coding = new Coding(Coding.NEW, post.key(), facet, answer.codes(), terms.coder().id(), CoderKind.HUMAN, clock.instant(),
				codebook.version(), null, facet.isUsage() ? sheet.evidence() : "", earlier == null ? Coding.NEW : earlier.id(), "", "",
				details);
		said.put(facet, corpus.code(coding, terms.coder().name()));
	}

	@Override
	public synchronized Map<SheetState, Integer> progress() {
		var known = new EnumMap<SheetState, Integer>(SheetState.class);
		int rest = size();
		for (SheetState state : List.of(SheetState.BEGUN, SheetState.CODED, SheetState.UNSURE, SheetState.SKIPPED)) {
			int count = counts.getOrDefault(state, 0);
			known.put(state, count);
			rest -= count;
		}
		known.put(SheetState.OPEN, rest);
		return known;
	}

	@Override
	public synchronized OptionalInt nextOpen(int place) {
		for (int i = 0; i < size(); i++) {
			int at = (int) (((long) place + i) % size());
			if (!sheet(at).state(codebook).isSettled()) {
				return OptionalInt.of(at);
			}
		}
		return OptionalInt.empty();
	}
}
