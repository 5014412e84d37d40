// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.corpus;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.LongConsumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.palier.classifiers.linear.study.CodedPosts;
import org.palier.corpus.AccountAgency;
import org.palier.corpus.CodeSet;
import org.palier.corpus.CorpusView;
import org.palier.corpus.Post;
import org.palier.corpus.PostFilter;
import org.palier.corpus.PostSelection;
import org.palier.corpus.PostTwins;
import org.palier.ground.text.Typography;
import org.palier.study.attribution.Attribution;
import org.palier.ui.labels.CorpusLabels;
import org.palier.ui.study.StudyPosts.Counted;

/**
 * The posts that a filter wants, as a list that is fetched as it scrolls, and one of them in full. A filter,
 * a study or a coding that changes keeps the post that is chosen.
 */
final class PostsPage implements CorpusPage {

	private final Composite body;
	private final FilterBar filters;
	private final LongList list;
	private final PostDetails details;
	private final CorpusReader reader;
	private final AlikePosts alike;
	private final LongConsumer selected;
	private Counted posts;
	private CorpusNames names;
	private PostPages pages;
	private PostFilter filter = PostFilter.ALL;
	private PostFilter listed = PostFilter.ALL;
	private long chosen = -1;
	private int question;
	private int answered;
	private CorpusView twinsIn;
	private long twinsOf = -1;
	private List<String> twins = List.of();

	/**
	 * @param code  asks to code a post by hand: its row, and a usage, none to take a code back
	 * @param selected told which post is chosen, by its key
	 * @param coded the posts that persons coded, to hold one that a program coded beside them; asked on the user-interface thread
	 */
	PostsPage(Composite parent, BiConsumer<PostRow, CodeSet> code, RuleWords rules, Function<Attribution, CodedPosts> coded,
			LongConsumer selected, Consumer<IOException> failed) {
		this.selected = selected;
		body = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(body);
		reader = new CorpusReader(body, failed);
		alike = new AlikePosts(reader, coded);
		filters = new FilterBar(body, this::filter);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(filters.control());
		var sash = new SashForm(body, SWT.VERTICAL);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
		list = createList(sash);
		details = new PostDetails(sash, (row, usage) -> {
			code.accept(row, usage);
			// The chosen or pressed control has done its work and may disable itself, so the keys continue in the list.
			list.setFocus();
		}, rules);
		sash.setWeights(58, 42);
	}

	private LongList createList(Composite parent) {
		var made = new LongList(parent, SWT.SINGLE, CorpusMessages.pagePosts, this::cells);
		made.column(CorpusMessages.date, 125, SWT.LEFT);
		made.column(CorpusMessages.account, 105, SWT.LEFT);
		made.column(CorpusMessages.text, 275, SWT.LEFT);
		made.column(CorpusMessages.usage, 120, SWT.LEFT);
		made.column(CorpusMessages.codedBy, 115, SWT.LEFT);
		made.column(CorpusMessages.agency, 200, SWT.LEFT);
		made.column(CorpusMessages.platform, 95, SWT.LEFT);
		made.addListener(SWT.Selection, event -> chosen());
		return made;
	}

	@Override
	public Control control() {
		return body;
	}

	@Override
	public void show(Counted shown, CorpusNames named) {
		posts = shown;
		names = named;
		filters.offer(shown.counts().cells(), named);
		filters.show(filter);
		select();
	}

	/** @param archive whether posts can be read and not coded */
	void setReadOnly(boolean archive) {
		details.setReadOnly(archive);
	}

	/** Lists other posts. */
	void filter(PostFilter wanted) {
		if (!wanted.equals(filter)) {
			filter = wanted;
			filters.show(wanted);
			select();
		}
	}

	PostFilter filter() {
		return filter;
	}

	private void select() {
		if (posts == null) {
			return;
		}
		int asked = ++question;
		CorpusView view = posts.view();
		var lines = posts.attribution().lines();
		PostFilter wanted = filter;
		filters.say(CorpusMessages.searching);
		reader.ask(() -> asked == question ? view.select(wanted, lines) : null, found -> {
			// An answer to a question that was asked anew since is no news.
			if (found != null && asked == question) {
				answered = asked;
				list(view, found);
			}
		});
	}

	private void list(CorpusView view, PostSelection found) {
		if (pages != null && pages.areOf(found)) {
			pages.follow(view);
		} else {
			pages = new PostPages(reader, view, found, this::refresh);
		}
		var typography = new Typography(names.locale());
		String all = new CorpusLabels(names.locale()).posts(posts.total());
		filters.say(found.size() == posts.total() ? all : NLS.bind(CorpusMessages.found, typography.count(found.size()), all));
		int row = list.selectedRow();
		list.setCount(found.size());
		int index = indexOf(found, chosen);
		if (index >= 0 && index != list.selectedRow()) {
			list.select(index);
		} else if (index < 0 && found.size() > 0) {
			// The filter wants a post no more once it is coded, say: the one that took its place follows.
			list.select(filter.equals(listed) ? Math.clamp(row, 0, found.size() - 1) : 0);
		}
		listed = filter;
		if (found.size() == 0) {
			details.show(null, names);
		}
		chosen();
	}

	private static int indexOf(PostSelection found, long key) {
		for (int i = 0; key >= 0 && i < found.size(); i++) {
			if (found.key(i) == key) {
				return i;
			}
		}
		return -1;
	}

	private String[] cells(int index) {
		var row = pages.row(index);
		if (row.isEmpty()) {
			return new String[] { "…", "", "", "", "", "", "" };
		}
		var post = row.get().post();
		CodeSet usage = row.get().usage();
		return new String[] { names.time(post), CorpusLabels.account(post), post.text().replaceAll("\\s+", " "),
				names.usages(usage), CorpusNames.codedBy(row.get().codedBy()), names.agency(post),
				names.platform(post.platform()) };
	}

	private void refresh(int first, int last) {
		// Not within a request for rows, which this may be the answer to.
		body.getDisplay().asyncExec(() -> {
			if (!body.isDisposed() && last < list.count()) {
				list.refresh(first, last);
				int selected = list.selectedRow();
				if (selected >= first && selected <= last) {
					chosen();
				}
			}
		});
	}

	private void chosen() {
		int index = list.selectedRow();
		if (index < 0 || pages == null || index >= pages.size()) {
			return;
		}
		chosen = pages.key(index);
		selected.accept(chosen);
		pages.row(index).ifPresent(row -> {
			details.show(row, names);
			showTwins(row.stored().key());
			alike.of(row, posts, names, () -> row.stored().key() == chosen, found -> details.near(row.stored().key(), found));
		});
	}

	/** An equal message on other accounts of the agency follows once it was searched for; the post is read meanwhile. */
	private void showTwins(long key) {
		CorpusView view = posts.view();
		if (view.equals(twinsIn) && key == twinsOf) {
			details.twins(key, twins);
			return;
		}
		var lines = posts.attribution().lines();
		reader.ask(() -> key == chosen ? twins(view, key, lines) : null, found -> {
			if (found != null && key == chosen) {
				twinsIn = view;
				twinsOf = key;
				twins = found.stream().map(this::line).toList();
				details.twins(key, twins);
			}
		});
	}

	private record Twin(PostTwins.Kind kind, Post post) {
	}

	private static List<Twin> twins(CorpusView view, long key, Collection<AccountAgency> lines) throws IOException {
		List<Twin> found = new ArrayList<>();
		for (PostTwins each : view.twins(key, lines)) {
			for (long other : each.posts()) {
				if (other != key) {
					view.post(other).ifPresent(it -> found.add(new Twin(each.kind(), it.post())));
				}
			}
		}
		return found;
	}

	private String line(Twin twin) {
		String where = names.time(twin.post()) + " · " + names.platform(twin.post().platform()) + " · " + CorpusLabels.account(twin.post());
		return NLS.bind(twin.kind() == PostTwins.Kind.SAME_TEXT ? CorpusMessages.sameText : CorpusMessages.otherLanguage, where);
	}

	/** A post was coded, or its coding undone: what is listed and shown follows, before all is counted anew. */
	void codingsChanged() {
		alike.forget();
		if (pages != null) {
			pages.renew();
			list.refresh(list.top(), Integer.MAX_VALUE);
			chosen();
			select();
		}
	}

	/** Chooses a row, as a click on it does. */
	void choose(int index) {
		list.select(index);
		chosen();
	}

	LongList list() {
		return list;
	}

	PostDetails details() {
		return details;
	}

	/** True while the answer to the last question is awaited, for tests. */
	boolean isSettled() {
		return pages != null && answered == question;
	}

	List<String> shown(int index) {
		return pages.row(index).map(it -> List.of(it.post().text(), it.usage().text())).orElse(List.of());
	}

	@Override
	public void setFocus() {
		filters.setFocus();
	}
}
