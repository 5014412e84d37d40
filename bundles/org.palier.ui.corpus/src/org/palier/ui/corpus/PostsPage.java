// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.corpus;

import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.palier.core.text.Typography;
import org.palier.corpus.CorpusView;
import org.palier.corpus.PostFilter;
import org.palier.corpus.PostSelection;
import org.palier.ui.labels.CorpusLabels;
import org.palier.ui.study.StudyPosts.Counted;

/**
 * The posts that a filter wants, as a list that is fetched as it scrolls, and one of them in full. A filter,
 * a study or a coding that changes keeps the post that is chosen.
 */
final class PostsPage implements CorpusPage {

	private static final int SLOW_TO_REMOVE = 5000;

	private final Composite body;
	private final FilterBar filters;
	private final SashForm sash;
	private Table table;
	private final PostDetails details;
	private final CorpusReader reader;
	private Counted posts;
	private CorpusNames names;
	private PostPages pages;
	private PostFilter filter = PostFilter.ALL;
	private long chosen = -1;
	private int question;

	/** @param code asks to code a post by hand: its row, and the id of a usage, empty to take a code back */
	PostsPage(Composite parent, java.util.function.BiConsumer<PostRow, String> code, RuleWords rules, Consumer<IOException> failed) {
		body = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(body);
		reader = new CorpusReader(body, failed);
		filters = new FilterBar(body, this::filter);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(filters.control());
		sash = new SashForm(body, SWT.VERTICAL);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
		table = createTable();
		details = new PostDetails(sash, code, rules);
		sash.setWeights(58, 42);
	}

	private Table createTable() {
		var made = new Table(sash, SWT.VIRTUAL | SWT.FULL_SELECTION | SWT.SINGLE | SWT.BORDER | SWT.V_SCROLL | SWT.H_SCROLL);
		made.setHeaderVisible(true);
		column(made, CorpusMessages.date, 125);
		column(made, CorpusMessages.account, 105);
		column(made, CorpusMessages.text, 275);
		column(made, CorpusMessages.usage, 120);
		column(made, CorpusMessages.codedBy, 95);
		column(made, CorpusMessages.agency, 200);
		column(made, CorpusMessages.platform, 95);
		for (TableColumn column : made.getColumns()) {
			column.setMoveable(true);
		}
		made.addListener(SWT.SetData, event -> fill((TableItem) event.item, event.index));
		made.addListener(SWT.Selection, event -> chosen());
		return made;
	}

	private static void column(Table table, String title, int width) {
		var column = new TableColumn(table, SWT.NONE);
		column.setText(title);
		column.setWidth(width);
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
				list(view, found);
			}
		});
	}

	private void list(CorpusView view, PostSelection found) {
		pages = new PostPages(reader, view, found, this::refresh);
		var typography = new Typography(names.locale());
		String all = new CorpusLabels(names.locale()).posts(posts.total());
		filters.say(found.size() == posts.total() ? all : NLS.bind(CorpusMessages.found, typography.count(found.size()), all));
		int top = table.getItemCount() == found.size() ? table.getTopIndex() : 0;
		table.deselectAll();
		if (found.size() < table.getItemCount() - SLOW_TO_REMOVE) {
			replaceTable();
		}
		table.setItemCount(found.size());
		table.clearAll();
		table.setTopIndex(top);
		int index = indexOf(found, chosen);
		if (index >= 0) {
			table.setSelection(index);
			table.showSelection();
			chosen();
		} else if (found.size() > 0) {
			table.setSelection(0);
			chosen();
		} else {
			details.show(null, names);
		}
	}

	/** GTK takes rows away one by one, minutes for a million, even when all go: a new table is there at once. */
	private void replaceTable() {
		Table old = table;
		table = createTable();
		table.moveAbove(old);
		for (int i = 0; i < old.getColumnCount(); i++) {
			table.getColumn(i).setWidth(old.getColumn(i).getWidth());
		}
		table.setColumnOrder(old.getColumnOrder());
		int[] weights = sash.getWeights();
		old.dispose();
		sash.setWeights(weights);
		sash.layout();
	}

	private static int indexOf(PostSelection found, long key) {
		for (int i = 0; key >= 0 && i < found.size(); i++) {
			if (found.key(i) == key) {
				return i;
			}
		}
		return -1;
	}

	private void fill(TableItem item, int index) {
		if (pages == null || index >= pages.size()) {
			return;
		}
		var row = pages.row(index);
		if (row.isEmpty()) {
			item.setText(new String[] { "…", "", "", "", "", "", "" });
			return;
		}
		var post = row.get().post();
		String usage = row.get().usage();
		item.setText(new String[] { names.time(post), CorpusNames.account(post), post.text().replaceAll("\\s+", " "),
				usage.isEmpty() ? "" : names.usage(usage), CorpusNames.codedBy(row.get().codedBy()), names.agency(post),
				names.platform(post.platform()) });
	}

	private void refresh(int first, int last) {
		// Within a request for data a table must not be told that its data changed.
		body.getDisplay().asyncExec(() -> {
			if (!body.isDisposed() && last < table.getItemCount()) {
				table.clear(first, last);
				int selected = table.getSelectionIndex();
				if (selected >= first && selected <= last) {
					chosen();
				}
			}
		});
	}

	private void chosen() {
		int index = table.getSelectionIndex();
		if (index < 0 || pages == null || index >= pages.size()) {
			return;
		}
		chosen = pages.key(index);
		pages.row(index).ifPresent(row -> details.show(row, names));
	}

	/** The codings of the post that is chosen changed. */
	void fetchAgain() {
		int index = table.getSelectionIndex();
		if (pages != null && index >= 0) {
			pages.forget(index);
			table.clear(index);
			chosen();
		}
	}

	/** Chooses a row, as a click on it does. */
	void choose(int index) {
		table.setSelection(index);
		table.showSelection();
		chosen();
	}

	Table table() {
		return table;
	}

	PostDetails details() {
		return details;
	}

	/** True while the answer to the last question is awaited, for tests. */
	boolean isSettled() {
		return pages != null && table.getItemCount() == pages.size();
	}

	List<String> shown(int index) {
		return pages.row(index).map(it -> List.of(it.post().text(), it.usage())).orElse(List.of());
	}

	@Override
	public void setFocus() {
		filters.setFocus();
	}
}
