// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.corpus;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.palier.corpus.Coding;
import org.palier.corpus.CorpusView;
import org.palier.corpus.PostSelection;
import org.palier.corpus.StoredPost;

/**
 * The posts of a selection, a page at a time: those in sight are fetched while the list goes on scrolling,
 * those seen lately are kept. Pages asked for first are dropped when too many wait, since the list has gone
 * on. Used on the user-interface thread.
 */
final class PostPages {

	/** Told that rows should be shown anew. */
	@FunctionalInterface
	interface Refresh {
		/** Rows from first to last. */
		void rows(int first, int last);
	}

	static final int PAGE = 100;
	private static final int KEPT = 60;
	private static final int WAITING = 4;

	private final CorpusReader reader;
	private CorpusView view;
	private final PostSelection selection;
	private final Refresh refresh;
	private final Deque<Integer> wanted = new ArrayDeque<>();
	private final Map<Integer, List<PostRow>> pages = new LinkedHashMap<>(16, 0.75f, true) {
		private static final long serialVersionUID = 1L;

		@Override
		protected boolean removeEldestEntry(Map.Entry<Integer, List<PostRow>> eldest) {
			return size() > KEPT;
		}
	};
	private final Set<Integer> stale = new HashSet<>();
	private int loading = -1;
	/** Which state of the corpus is asked for; an answer to an earlier question is shown until the next one comes. */
	private int state;

	PostPages(CorpusReader reader, CorpusView view, PostSelection selection, Refresh refresh) {
		this.reader = reader;
		this.view = view;
		this.selection = selection;
		this.refresh = refresh;
	}

	int size() {
		return selection.size();
	}

	long key(int index) {
		return selection.key(index);
	}

	/** A row, when it is there; else it is fetched and {@link Refresh} is told. */
	Optional<PostRow> row(int index) {
		int page = index / PAGE;
		List<PostRow> rows = pages.get(page);
		if (rows != null) {
			if (stale.remove(page)) {
				want(page);
			}
			int within = index - page * PAGE;
			return within < rows.size() ? Optional.of(rows.get(within)) : Optional.empty();
		}
		want(page);
		return Optional.empty();
	}

	/** Fetches anew what is asked for next; until it comes, rows are as they were. */
	void renew() {
		state++;
		loading = -1;
		stale.addAll(pages.keySet());
	}

	/** Shows the same posts as other runs code them: a view sees the codes of its own runs only. */
	void follow(CorpusView now) {
		view = now;
		renew();
	}

	/** True when another selection holds the same posts in the same order. */
	boolean areOf(PostSelection other) {
		return selection.equals(other);
	}

	private void want(int page) {
		if (page == loading || wanted.contains(page)) {
			return;
		}
		wanted.addFirst(page);
		if (wanted.size() > WAITING) {
			// Shown anew when it comes into sight again.
			refresh(wanted.removeLast());
		}
		next();
	}

	private void next() {
		if (loading >= 0 || wanted.isEmpty()) {
			return;
		}
		int page = wanted.removeFirst();
		int asked = state;
		CorpusView from = view;
		loading = page;
		reader.ask(() -> read(from, page), rows -> {
			if (asked == state) {
				loading = -1;
			} else {
				stale.add(page);
			}
			pages.put(page, rows);
			refresh(page);
			next();
		});
	}

	private List<PostRow> read(CorpusView from, int page) throws IOException {
		List<StoredPost> posts = from.page(selection, page * PAGE, PAGE);
		List<Long> keys = posts.stream().map(StoredPost::key).toList();
		Map<Long, Map<String, String>> own = from.own(keys);
		Map<Long, List<Coding>> codings = from.codings(keys).stream().collect(Collectors.groupingBy(Coding::post));
		Set<String> training = from.trainingSets();
		var rows = new ArrayList<PostRow>();
		posts.forEach(it -> rows.add(new PostRow(it, codings.getOrDefault(it.key(), List.of()), own.getOrDefault(it.key(), Map.of()), training)));
		return rows;
	}

	private void refresh(int page) {
		refresh.rows(page * PAGE, Math.min(size(), (page + 1) * PAGE) - 1);
	}
}
