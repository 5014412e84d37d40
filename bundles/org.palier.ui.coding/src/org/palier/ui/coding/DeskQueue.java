// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.coding;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

import org.eclipse.core.runtime.ILog;
import org.eclipse.swt.widgets.Control;
import org.palier.coding.desk.CoderSheet;
import org.palier.coding.desk.CodingDesk;
import org.palier.coding.desk.DeskLesson;
import org.palier.coding.desk.DeskPost;
import org.palier.coding.desk.SheetState;
import org.palier.corpus.Facet;

/**
 * A desk whose answers the window gets at once. Posts are read ahead, a page at a time, and answers are written in the
 * order in which they were given. Both are done away from the user-interface thread, on which all methods are called.
 */
final class DeskQueue {

	/** Posts that are read at once. */
	private static final int PAGE = 24;
	private static final int KEPT = 40;
	private static final int WAITING = 6;
	private static final int LONGEST_END = 20;

	/** The receiver of the events of the queue: the window. */
	interface Ear {

		/** Posts were read. */
		void arrived(int first, int last);

		/** An answer is durable. */
		void written();

		/** Reading or writing failed. */
		void failed(IOException failure);
	}

	private final CodingDesk desk;
	private final Control owner;
	private final Ear ear;
	private final ExecutorService reading = thread("Palier reads posts to code");
	private final ExecutorService writing = thread("Palier writes codes");
	private final Map<Integer, Map<Integer, DeskPost>> pages = new LinkedHashMap<>(64, 0.75f, true) {
		private static final long serialVersionUID = 1;

		@Override
		protected boolean removeEldestEntry(Map.Entry<Integer, Map<Integer, DeskPost>> eldest) {
			return size() > KEPT;
		}
	};
	/** Posts that were asked for alone, for a page takes longer than the eye waits. */
	private final Map<Integer, DeskPost> singles = new HashMap<>();
	private final Deque<Integer> wanted = new ArrayDeque<>();
	private int loading = -1;
	/** Answers that were given and are not written yet, by place; {@link #trips} counts how often each is under way. */
	private final Map<Integer, CoderSheet> underWay = new HashMap<>();
	private final Map<Integer, Integer> trips = new HashMap<>();

	/** @param owner whose end is the end of it */
	DeskQueue(CodingDesk desk, Control owner, Ear ear) {
		this.desk = desk;
		this.owner = owner;
		this.ear = ear;
	}

	private static ExecutorService thread(String name) {
		return Executors.newSingleThreadExecutor(it -> {
			var thread = new Thread(it, name);
			thread.setDaemon(true);
			return thread;
		});
	}

	CodingDesk desk() {
		return desk;
	}

	int size() {
		return desk.size();
	}

	/**
	 * Returns a post, when it is there; else it is read, and {@link Ear#arrived} reports it. Later posts are read
	 * meanwhile.
	 */
	Optional<DeskPost> post(int place) {
		int page = place / PAGE;
		if (!pages.containsKey(page) && !singles.containsKey(place)) {
			alone(place);
		}
		int next = (place % PAGE > PAGE / 2 ? page + 1 : page - 1) * PAGE;
		if (next >= 0 && next < size()) {
			want(next / PAGE);
		}
		return listed(place);
	}

	private void alone(int place) {
		reading.execute(() -> {
			try {
				List<DeskPost> read = desk.posts(place, 1);
				back(() -> {
					singles.clear();
					read.forEach(it -> singles.put(it.place(), it));
					ear.arrived(place, place);
				});
			} catch (IOException failure) {
				back(() -> tell(failure));
			}
		});
	}

	/** A post of a list, with nothing read ahead. */
	Optional<DeskPost> listed(int place) {
		Map<Integer, DeskPost> posts = pages.get(place / PAGE);
		if (posts == null) {
			want(place / PAGE);
			return Optional.ofNullable(singles.get(place));
		}
		return Optional.ofNullable(posts.get(place));
	}

	/** True when a post was looked for and is gone. */
	boolean isGone(int place) {
		Map<Integer, DeskPost> posts = pages.get(place / PAGE);
		return posts != null && !posts.containsKey(place);
	}

	private void want(int page) {
		if (page == loading || wanted.contains(page) || pages.containsKey(page)) {
			return;
		}
		wanted.addFirst(page);
		if (wanted.size() > WAITING) {
			wanted.removeLast();
		}
		next();
	}

	private void next() {
		if (loading >= 0 || wanted.isEmpty() || reading.isShutdown()) {
			return;
		}
		int page = wanted.removeFirst();
		loading = page;
		reading.execute(() -> {
			try {
				Map<Integer, DeskPost> read = new HashMap<>();
				desk.posts(page * PAGE, PAGE).forEach(it -> read.put(it.place(), it));
				back(() -> {
					loading = -1;
					pages.put(page, read);
					ear.arrived(page * PAGE, Math.min(size(), (page + 1) * PAGE) - 1);
					next();
				});
			} catch (IOException failure) {
				back(() -> {
					loading = -1;
					tell(failure);
				});
			}
		});
	}

	/** All posts of a thread, when they are read. */
	void thread(DeskPost post, Consumer<List<DeskPost.ThreadPost>> then) {
		reading.execute(() -> {
			try {
				List<DeskPost.ThreadPost> all = desk.thread(post);
				back(() -> then.accept(all));
			} catch (IOException failure) {
				back(() -> tell(failure));
			}
		});
	}

	/** Reads the decisions on a post and hands them on; for a desk of a training. */
	void lessons(DeskPost post, Consumer<Map<Facet, DeskLesson>> then) {
		reading.execute(() -> {
			try {
				Map<Facet, DeskLesson> lessons = desk.lessons(post);
				back(() -> then.accept(lessons));
			} catch (IOException failure) {
				back(() -> tell(failure));
			}
		});
	}

	/** Returns the answers of this coder to a post, written or not yet. */
	CoderSheet sheet(int place) {
		CoderSheet given = underWay.get(place);
		return given == null ? desk.sheet(place) : given;
	}

	SheetState state(int place) {
		return sheet(place).state(desk.codebook());
	}

	/** Gives answers to a post: they apply at once, and are written after all earlier ones. */
	void give(DeskPost post, CoderSheet sheet) {
		int place = post.place();
		underWay.put(place, sheet);
		trips.merge(place, 1, Integer::sum);
		writing.execute(() -> {
			IOException failed = null;
			try {
				desk.give(post, sheet);
			} catch (IOException failure) {
				failed = failure;
			}
			IOException refused = failed;
			back(() -> {
				if (trips.merge(place, -1, Integer::sum) == 0) {
					trips.remove(place);
					underWay.remove(place);
				}
				if (refused == null) {
					ear.written();
				} else {
					tell(refused);
				}
			});
		});
	}

	/** The next post that the coder must still see; empty when all is done. */
	OptionalInt nextOpen(int place) {
		OptionalInt open = desk.nextOpen(place);
		for (int tries = underWay.size(); open.isPresent() && tries > 0 && state(open.getAsInt()).isSettled(); tries--) {
			open = desk.nextOpen((open.getAsInt() + 1) % size());
		}
		return open.isPresent() && state(open.getAsInt()).isSettled() ? OptionalInt.empty() : open;
	}

	private void tell(IOException failure) {
		ILog.of(DeskQueue.class).warn(String.valueOf(failure.getMessage()), failure);
		ear.failed(failure);
	}

	private void back(Runnable then) {
		if (!owner.isDisposed()) {
			owner.getDisplay().asyncExec(() -> {
				if (!owner.isDisposed()) {
					then.run();
				}
			});
		}
	}

	/** Ends; what was given is written first. */
	void close() {
		reading.shutdown();
		writing.shutdown();
		try {
			if (!writing.awaitTermination(LONGEST_END, TimeUnit.SECONDS)) {
				ILog.of(DeskQueue.class).warn("Codes were still being written");
			}
		} catch (InterruptedException interrupted) {
			Thread.currentThread().interrupt();
		}
	}
}
