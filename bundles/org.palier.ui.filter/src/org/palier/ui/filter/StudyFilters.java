// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.filter;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.SafeRunner;
import org.palier.model.SavedView;
import org.palier.numbers.view.PostCounts;
import org.palier.numbers.view.StudyView;
import org.palier.study.attribution.AddressForms;
import org.palier.study.filter.Condition;
import org.palier.study.filter.FilterField;
import org.palier.study.filter.SavedViews;
import org.palier.study.filter.StudyFilter;
import org.palier.study.filter.Where;
import org.palier.study.filter.WhereException;
import org.palier.study.history.LookBack;
import org.palier.ui.study.StudyPosts;
import org.palier.ui.study.StudySession;

/**
 * The one filter of an open study. All windows of the study show the part that it selects. It is no part of the study and of no history;
 * saved views are. Whoever shows numbers asks {@link #view} and listens. User-interface thread only.
 */
public final class StudyFilters {

	/** Hears that another part is looked at, that its posts were counted, or that the study changed. */
	@FunctionalInterface
	public interface Listener {

		/** {@link StudyFilters#current}, {@link StudyFilters#view} or {@link StudyFilters#isCounting} may be others now. */
		void filterChanged();
	}

	private final StudySession session;
	private final PartCounting counting;
	private final List<Listener> listeners = new CopyOnWriteArrayList<>();
	/** The filter as it was asked for. Things that the study no longer has are kept in it, because undo may bring them back. */
	private Where asked = Where.ALL;
	private Where current = Where.ALL;
	private final Map<Condition, WhereException> gone = new LinkedHashMap<>();
	private String saved = "";
	private CountedPart part;
	private StudyView view;
	private long posts;

	/** @param forms how addresses of accounts are read; asked at each count, for plug-ins come and go */
	StudyFilters(StudySession session, Supplier<AddressForms> forms) {
		this.session = session;
		this.counting = new PartCounting(session, forms, this::counted);
		session.addListener(this::changed);
		refresh();
	}

	/** The filter of an open study, the same for all its windows. */
	public static StudyFilters of(StudySession session) {
		return Adapters.adapt(session, StudyFilters.class);
	}

	/** The study. */
	public StudySession session() {
		return session;
	}

	/**
	 * The part that is looked at, by ids and with the names of its things; {@link Where#ALL} for the whole study. Things that are gone are
	 * left out.
	 */
	public Where current() {
		return current;
	}

	/** Returns the filter for the things that the study has. */
	public StudyFilter filter() {
		return StudyFilter.of(current, session.study());
	}

	/** Conditions that do not hold because the study no longer has what they name, each with the sentence that says so. */
	public Map<Condition, WhereException> gone() {
		return Map.copyOf(gone);
	}

	/** All that was asked for, in its order: what holds and what is gone. */
	public List<Condition> shown() {
		return asked.conditions().stream().map(this::named).toList();
	}

	/** With the names that the study gives it now. */
	private Condition named(Condition condition) {
		return gone.containsKey(condition) ? condition : new Where(List.of(condition)).in(session.study()).conditions().getFirst();
	}

	/**
	 * The study as the filter lets it be seen; the same object until something changes. While the posts of the part are being counted it is
	 * what was seen before: show it as old.
	 */
	public StudyView view() {
		if (view == null) {
			view = session.view();
		}
		return view;
	}

	/**
	 * The posts of {@link #view}, and how far the workbench is with them: those of the part once they are counted, until then those of before.
	 */
	public StudyPosts shownPosts() {
		return !current.isEmpty() && session.posts() instanceof StudyPosts.Counted && part != null ? part.posts() : session.posts();
	}

	/** How many posts {@link #view} has. */
	public long posts() {
		return posts;
	}

	/** True while {@link #view} is not yet that of {@link #current}. */
	public boolean isCounting() {
		if (current.isEmpty()) {
			return session.posts() instanceof StudyPosts.Counting;
		}
		return session.posts() instanceof StudyPosts.Counting
				|| session.posts() instanceof StudyPosts.Counted now && (part == null || !part.isOf(now, current));
	}

	/** Looks at another part. @throws WhereException when the study does not have what it names; nothing changes then */
	public void set(Where where) {
		Where spelled = where.in(session.study());
		asked = new Where(spelled.conditions());
		if (!spelled.view().isEmpty()) {
			saved = spelled.view();
		} else if (asked.isEmpty()) {
			saved = "";
		}
		changed();
	}

	/** Adds a condition, see {@link Where#with}. */
	public void add(Condition condition) {
		asked = new Where(asked.conditions()).with(condition);
		changed();
	}

	/** Takes a condition off, one that is gone too. */
	public void remove(Condition condition) {
		replaced(condition, null);
	}

	/** Puts a condition in the place of one. */
	public void replace(Condition old, Condition other) {
		replaced(old, other);
	}

	private void replaced(Condition old, Condition other) {
		var all = new ArrayList<Condition>();
		for (Condition each : asked.conditions()) {
			if (!same(each, old)) {
				all.add(each);
			} else if (other != null) {
				all.add(other);
			}
		}
		asked = new Where(all);
		if (all.isEmpty()) {
			saved = "";
		}
		changed();
	}

	private static boolean same(Condition one, Condition other) {
		return new Where(List.of(one)).text().equals(new Where(List.of(other)).text());
	}

	/** Keeps the posts of a period in the place of those of another. @param conditions on the period; none for all */
	void period(List<Condition> conditions) {
		var all = new ArrayList<Condition>();
		asked.conditions().stream().filter(it -> !it.field().text().equals(FilterField.PERIOD.id())).forEach(all::add);
		all.addAll(conditions);
		asked = new Where(all);
		if (all.isEmpty()) {
			saved = "";
		}
		changed();
	}

	/** Looks at the whole study. */
	public void lift() {
		asked = Where.ALL;
		saved = "";
		changed();
	}

	/** Looks at the part of a saved view; what is gone of it is shown as such. */
	public void show(SavedView chosen) {
		asked = new Where(SavedViews.kept(chosen).conditions());
		saved = SavedViews.nameOf(chosen);
		changed();
	}

	/** The saved view that was chosen last, while the study has it. */
	public Optional<SavedView> saved() {
		return saved.isEmpty() ? Optional.empty() : new SavedViews(session.study()).find(saved);
	}

	/** True where another part is looked at than that of the saved view that was chosen. */
	public boolean isModified() {
		return saved().filter(it -> !new Where(SavedViews.kept(it).conditions()).text().equals(asked.text())).isPresent();
	}

	/**
	 * Keeps the filter under a name of its own, as a step of undo.
	 * @throws WhereException when the name is taken or none, or something is gone
	 */
	public void saveAs(String name) {
		session.execute(new SavedViews(session.study()).add(name, asked));
		saved = name.strip();
		changed();
	}

	/** Gives the saved view that was chosen the filter of now, as a step of undo. @throws WhereException when something is gone */
	public void save() {
		saved().ifPresent(it -> session.execute(new SavedViews(session.study()).change(it, asked)));
	}

	/** Gives the saved view that was chosen another name, as a step of undo. @throws WhereException when it is taken or none */
	public void rename(String name) {
		saved().ifPresent(it -> {
			var edit = new SavedViews(session.study()).rename(it, name);
			saved = name.strip();
			session.execute(edit);
		});
	}

	/** Takes the saved view that was chosen away, as a step of undo; what is looked at stays. */
	public void removeSaved() {
		saved().ifPresent(it -> session.execute(new SavedViews(session.study()).remove(it)));
	}

	/** Adds who wants to hear of changes; one that is added twice is told once. */
	public void addListener(Listener listener) {
		if (!listeners.contains(listener)) {
			listeners.add(listener);
		}
	}

	/** Removes who was added; unknown ones are ignored. */
	public void removeListener(Listener listener) {
		listeners.remove(listener);
	}

	private void changed() {
		resolve();
		refresh();
		tell();
	}

	private void resolve() {
		gone.clear();
		var holding = new ArrayList<Condition>();
		for (Condition each : asked.conditions()) {
			try {
				holding.addAll(new Where(List.of(each)).in(session.study()).conditions());
			} catch (WhereException missing) {
				gone.put(each, missing);
			}
		}
		boolean whole = gone.isEmpty() && !isModified() && saved().isPresent();
		current = holding.isEmpty() ? Where.ALL : new Where(holding).called(whole ? saved : "");
		StudyFilter part = filter();
		session.lookedAt().set(current, part::wants);
	}

	private void refresh() {
		if (current.isEmpty()) {
			counting.stop();
			part = null;
			// Made when somebody asks for it: an edit of a large census would wait for it at each key.
			view = null;
			posts = session.posts() instanceof StudyPosts.Counted all ? all.total() : 0;
			return;
		}
		LookBack from = LookBack.NOW.only(current);
		switch (session.posts()) {
		case StudyPosts.Counted now when part != null && part.isOf(now, current) -> {
			view = StudyView.of(session.study(), part.posts().counts(), from).withEstimates(part.posts().estimates());
			posts = part.posts().total();
		}
		case StudyPosts.Counted now -> {
			// The previous view stays until the posts are counted.
			counting.start(now, current);
		}
		case StudyPosts.Counting none -> {
			// Likewise.
		}
		case StudyPosts.None none -> bare(from);
		case StudyPosts.Unreadable none -> bare(from);
		}
	}

	private void bare(LookBack from) {
		counting.stop();
		view = StudyView.of(session.study(), PostCounts.NONE, from);
		posts = 0;
	}

	private void counted(CountedPart found) {
		part = found;
		refresh();
		tell();
	}

	private void tell() {
		for (Listener listener : listeners) {
			if (listeners.contains(listener)) {
				SafeRunner.run(listener::filterChanged);
			}
		}
	}
}
