// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CancellationException;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.ISchedulingRule;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Display;
import org.palier.corpus.CorpusView;
import org.palier.ground.Progress;
import org.palier.ground.text.Bilingual;
import org.palier.ground.text.Typography;
import org.palier.interviews.search.SearchQuery;
import org.palier.interviews.text.TranscriptStore;
import org.palier.search.EntriesOfPart;
import org.palier.search.EntrySearch;
import org.palier.search.HitKind;
import org.palier.search.PostSearch;
import org.palier.search.SearchEntry;
import org.palier.search.StudyEntries;
import org.palier.search.index.PostIndex;
import org.palier.search.words.WantedWords;
import org.palier.study.filter.StudyFilter;
import org.palier.study.runs.StudyFolder;
import org.palier.ui.filter.StudyFilters;
import org.palier.ui.study.StudyPosts;
import org.palier.ui.study.StudyPosts.Counted;
import org.palier.ui.study.StudySession;

/**
 * Looks for words off the window's thread. Another search ends the one before; the index of the posts goes on being made whatever is typed,
 * and when it is there the search is done again. User-interface thread only.
 */
final class Searching {

	/** Who shows what is found. */
	interface Screen {

		/** Shows what was found. */
		void show(Results results);

		/** The search ended early. */
		void failed(String reason);

		/** Says how far the index of the posts is. */
		void far(String words);

		/** Asks for the same search again: more can be looked through now, or something else. */
		void again();
	}

	/** Milliseconds between two words on how far the index is. */
	private static final long OFTEN = 300;

	/** One at a time. */
	private final ISchedulingRule alone = new ISchedulingRule() {

		@Override
		public boolean contains(ISchedulingRule rule) {
			return rule == this;
		}

		@Override
		public boolean isConflicting(ISchedulingRule rule) {
			return rule == this;
		}
	};
	private final StudySession session;
	private final StudyFilters filters;
	private final Display display;
	private final Screen screen;
	private final PostIndex index;
	private Looking job;
	private Indexing indexing;
	private List<SearchEntry> collected = List.of();
	private long collectedAt = -1;
	/** The posts that the index has, and what there is to say of it. */
	private Counted indexed;
	private boolean complete;
	/** Those of which no index could be made: nobody tries again before they change. */
	private Counted given;
	private boolean damaged;
	private String said = "";
	/** Kept from one search to the next; by the job alone. */
	private List<SearchEntry> read = List.of();
	private EntrySearch things;
	private List<SearchEntry> help;
	private CorpusView shown;
	private PostSearch posts;

	Searching(StudySession session, StudyFilters filters, Display display, Screen screen) {
		this.session = session;
		this.filters = filters;
		this.display = display;
		this.screen = screen;
		this.index = new PostIndex(new StudyFolder(session.folder()).searchIndex());
	}

	/** Looks for words; without any it makes ready, so that the first one is found at once. @param most hits of each kind that are shown */
	void look(SearchQuery query, Map<HitKind, Integer> most) {
		if (job != null) {
			job.cancel();
		}
		try {
			collect();
		} catch (IOException unreadable) {
			screen.failed(String.valueOf(unreadable.getLocalizedMessage()));
			return;
		}
		String posts = readPosts();
		StudyFilter filter = filters.filter();
		job = new Looking(query, most, collected, new EntriesOfPart(session.study(), filter), posts, without(filter));
		job.setRule(alone);
		job.setSystem(true);
		job.schedule();
	}

	/** What a study says beside its posts; read again only after an edit. */
	private void collect() throws IOException {
		if (collectedAt != session.state()) {
			collected = new StudyEntries(session.study(), new TranscriptStore(session.folder()))
					.of(EnumSet.of(HitKind.BODIES, HitKind.INTERVIEWS, HitKind.NOTES));
			collectedAt = session.state();
		}
	}

	/** Sees to the index. @return what there is to say of the posts */
	private String readPosts() {
		return switch (session.posts()) {
		case StudyPosts.None none -> "";
		case StudyPosts.Counting counting -> SearchMessages.postsCounting;
		case StudyPosts.Unreadable closed -> SearchMessages.postsUnreadable;
		case Counted whole -> {
			if ((whole != indexed || !complete) && whole != given && indexing == null) {
				indexing = new Indexing(whole);
				indexing.schedule();
				said = SearchMessages.indexingFirst;
			}
			yield filters.isCounting() ? SearchMessages.postsCounting : said;
		}
		};
	}

	private List<HitKind> without(StudyFilter filter) {
		List<HitKind> without = new ArrayList<>();
		if (!filters.current().isEmpty()) {
			without.add(HitKind.HELP);
			if (filter.isOfAllAgencies()) {
				without.addAll(List.of(HitKind.BODIES, HitKind.INTERVIEWS));
			}
			if (filter.isOfAllAgencies() && filter.platforms().isAll()) {
				without.add(HitKind.NOTES);
			}
		}
		return without;
	}

	/** Ends what is under way, and deletes what could not be written into the study. */
	void end() {
		if (job != null) {
			job.cancel();
		}
		if (indexing != null) {
			indexing.cancel();
		}
		Job last = Job.createSystem(SearchMessages.searching, monitor -> {
			try {
				index.forget();
			} catch (IOException stays) {
				ILog.of(Searching.class).warn(String.valueOf(stays.getMessage()), stays);
			}
		});
		last.setRule(alone);
		last.schedule();
	}

	/** Runs in the thread of the window, unless that is gone. */
	private void there(Runnable does) {
		if (!display.isDisposed()) {
			display.asyncExec(does);
		}
	}

	private static Progress of(IProgressMonitor monitor) {
		return new Progress() {
			@Override
			public void report(long done, long total) {
				// A search is over before anybody could read it.
			}

			@Override
			public boolean isCancelled() {
				return monitor.isCanceled();
			}
		};
	}

	private final class Looking extends Job {

		private final SearchQuery query;
		private final Map<HitKind, Integer> most;
		private final List<SearchEntry> now;
		private final EntriesOfPart part;
		private final String said;
		private final List<HitKind> without;
		private final Counted searched;
		private final Map<String, Bilingual> platforms = new LinkedHashMap<>();

		Looking(SearchQuery query, Map<HitKind, Integer> most, List<SearchEntry> now, EntriesOfPart part, String said, List<HitKind> without) {
			super(SearchMessages.searching);
			this.query = query;
			this.most = Map.copyOf(most);
			this.now = now;
			this.part = part;
			this.said = said;
			this.without = without;
			this.searched = session.posts() instanceof Counted whole && whole == indexed && !filters.isCounting()
					&& filters.shownPosts() instanceof Counted some ? some : null;
			session.study().getPlatforms().forEach(it -> platforms.put(it.getId(), Bilingual.of(it.getName())));
		}

		@Override
		protected IStatus run(IProgressMonitor monitor) {
			Progress waiting = of(monitor);
			try {
				EntrySearch ready = things(waiting);
				if (query.isEmpty()) {
					return Status.OK_STATUS;
				}
				var wanted = new WantedWords(query);
				int highest = most.values().stream().mapToInt(it -> it).max().orElse(1);
				var results = new Results(ready.find(wanted, part::has, highest), said, without);
				// Together, so that nothing is seen to go and come again at each key.
				deliver(searched == null ? results : results.with(posts().find(wanted, most.getOrDefault(HitKind.POSTS, 1), waiting), said));
			} catch (CancellationException ended) {
				return Status.CANCEL_STATUS;
			} catch (IOException failure) {
				ILog.of(Searching.class).warn(String.valueOf(failure.getMessage()), failure);
				there(() -> {
					if (job == this) {
						// What is damaged is made again, once; what cannot be read then says so.
						boolean again = !damaged;
						damaged = true;
						indexed = null;
						if (again) {
							screen.again();
						} else {
							screen.failed(String.valueOf(failure.getLocalizedMessage()));
						}
					}
				});
			}
			return Status.OK_STATUS;
		}

		private EntrySearch things(Progress waiting) {
			if (help == null) {
				help = HelpEntries.all();
			}
			if (things == null || read != now) {
				List<SearchEntry> all = new ArrayList<>(now);
				all.addAll(help);
				things = new EntrySearch(all, waiting);
				read = now;
			}
			return things;
		}

		private PostSearch posts() throws IOException {
			if (posts == null || shown != searched.view()) {
				posts = new PostSearch(index, searched.view(), platforms, it -> it);
				shown = searched.view();
			}
			return posts;
		}

		private void deliver(Results results) {
			there(() -> {
				if (job == this) {
					damaged = false;
					screen.show(results);
				}
			});
		}
	}

	/** Brings the index up to the posts. */
	private final class Indexing extends Job {

		private final Counted whole;

		Indexing(Counted whole) {
			super(SearchMessages.indexingFirst);
			this.whole = whole;
		}

		@Override
		protected IStatus run(IProgressMonitor monitor) {
			try {
				PostIndex.State state = index.bring(whole.view(), new Telling(monitor));
				over(whole, state == PostIndex.State.READY || state == PostIndex.State.FOR_A_WHILE, switch (state) {
				case READY -> "";
				case ELSEWHERE -> SearchMessages.indexElsewhere;
				case FOR_A_WHILE -> SearchMessages.indexForAWhile;
				});
			} catch (CancellationException ended) {
				over(null, false, "");
			} catch (IOException unreadable) {
				ILog.of(Searching.class).warn(String.valueOf(unreadable.getMessage()), unreadable);
				there(() -> given = whole);
				over(null, false, SearchMessages.postsUnreadable);
			}
			return Status.OK_STATUS;
		}

		private void over(Counted has, boolean whole, String words) {
			there(() -> {
				if (indexing == this) {
					indexing = null;
					indexed = has;
					complete = whole;
					said = words;
					if (has != null || !words.isEmpty()) {
						screen.again();
					}
				}
			});
		}
	}

	/** Tells how far the index is. */
	private final class Telling implements Progress {

		private final Typography typography = new Typography(Locale.getDefault());
		private final IProgressMonitor monitor;
		private long told;

		Telling(IProgressMonitor monitor) {
			this.monitor = monitor;
		}

		@Override
		public void report(long done, long total) {
			long now = System.currentTimeMillis();
			if (now - told > OFTEN && total > 0) {
				told = now;
				String far = NLS.bind(SearchMessages.indexing, typography.percent((double) done / total));
				there(() -> {
					if (indexing != null) {
						said = far;
						screen.far(far);
					}
				});
			}
		}

		@Override
		public boolean isCancelled() {
			return monitor.isCanceled();
		}
	}
}
