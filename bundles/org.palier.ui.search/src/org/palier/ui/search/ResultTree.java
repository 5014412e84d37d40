// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.StyledCellLabelProvider;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.TreeViewerColumn;
import org.eclipse.jface.viewers.ViewerCell;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Tree;
import org.palier.ground.text.Bilingual;
import org.palier.ground.text.Typography;
import org.palier.search.Hit;
import org.palier.search.HitKind;
import org.palier.search.KindHits;
import org.palier.ui.labels.CellTips;
import org.palier.ui.labels.SpokenName;

/**
 * What was found: a line for each kind with its counts, beneath it the hits, each with its words in bold in their line, and how many more
 * there are.
 */
final class ResultTree {

	private static final int WHERE = 380;

	/** The line of a kind. */
	private record Group(KindHits found, boolean unfiltered) {
	}

	/** The line that shows more of a kind. */
	private record More(HitKind kind, long hidden) {
	}

	private final TreeViewer viewer;
	private final Typography typography = new Typography(Locale.getDefault());

	/**
	 * @param opens hears of a hit that was chosen
	 * @param more of a kind of which more are wanted
	 * @param back wants the keyboard back in the field
	 */
	ResultTree(Composite parent, Consumer<Hit> opens, Consumer<HitKind> more, Runnable back) {
		viewer = new TreeViewer(parent, SWT.FULL_SELECTION | SWT.BORDER | SWT.V_SCROLL | SWT.SINGLE);
		Tree tree = viewer.getTree();
		tree.setHeaderVisible(true);
		new SpokenName(SearchMessages.results).on(tree);
		viewer.setContentProvider(new Lines());
		column(SearchMessages.columnWhat, true);
		column(SearchMessages.columnLine, false);
		CellTips.enableFor(viewer);
		tree.addListener(SWT.Resize, event -> {
			int where = Math.min(WHERE, tree.getClientArea().width / 3);
			tree.getColumn(0).setWidth(where);
			tree.getColumn(1).setWidth(Math.max(200, tree.getClientArea().width - where));
		});
		viewer.addOpenListener(event -> {
			switch (((StructuredSelection) event.getSelection()).getFirstElement()) {
			case Hit hit -> opens.accept(hit);
			case More line -> more.accept(line.kind());
			case Group group -> viewer.setExpandedState(group, !viewer.getExpandedState(group));
			case null, default -> {
				// Nothing is chosen.
			}
			}
		});
		tree.addListener(SWT.KeyDown, event -> {
			if (event.keyCode == SWT.ESC
					|| event.keyCode == SWT.ARROW_UP && tree.getSelectionCount() == 1 && tree.getSelection()[0] == tree.getItem(0)) {
				event.doit = false;
				back.run();
			}
		});
	}

	private void column(String title, boolean where) {
		var column = new TreeViewerColumn(viewer, SWT.NONE);
		column.getColumn().setText(title);
		column.setLabelProvider(where ? new Wheres() : new Lined());
	}

	Tree control() {
		return viewer.getTree();
	}

	/** Shows what was found; the hit that was selected stays so while it is there. */
	void show(Results results) {
		Object before = viewer.getStructuredSelection().getFirstElement();
		viewer.getTree().setRedraw(false);
		viewer.setInput(results);
		viewer.expandAll();
		viewer.getTree().setRedraw(true);
		if (before instanceof Hit) {
			viewer.setSelection(new StructuredSelection(before));
		}
	}

	/** Into the list, on the hit that was chosen or on the first one. */
	void enter() {
		Object chosen = viewer.getStructuredSelection().getFirstElement();
		Object target = chosen instanceof Hit || !(viewer.getInput() instanceof Results results) ? chosen
				: results.any().stream().flatMap(it -> it.hits().stream()).findFirst().orElse(null);
		if (target != null) {
			// The toolkit selects the first line by itself when it gets the keyboard.
			viewer.getTree().setFocus();
			viewer.setSelection(new StructuredSelection(target), true);
		}
	}

	private static final class Lines implements ITreeContentProvider {

		@Override
		public Object[] getElements(Object input) {
			Results results = (Results) input;
			return results.any().stream().map(it -> new Group(it, results.filter().contains(it.kind()))).toArray();
		}

		@Override
		public Object[] getChildren(Object parent) {
			if (!(parent instanceof Group group)) {
				return new Object[0];
			}
			List<Hit> hits = group.found().hits();
			long hidden = group.found().total() - hits.size();
			var all = new ArrayList<Object>(hits);
			if (hidden > 0) {
				all.add(new More(group.found().kind(), hidden));
			}
			return all.toArray();
		}

		@Override
		public Object getParent(Object element) {
			return null;
		}

		@Override
		public boolean hasChildren(Object element) {
			return element instanceof Group;
		}
	}

	/** What it is. */
	private final class Wheres extends StyledCellLabelProvider {

		@Override
		public void update(ViewerCell cell) {
			switch (cell.getElement()) {
			case Group group -> {
				String name = group.found().kind().label().in(typography.locale());
				cell.setText(name);
				cell.setStyleRanges(new StyleRange[] { bold(0, name.length()) });
			}
			case Hit hit -> cell.setText(hit.title().in(typography.locale()));
			case More more -> cell.setText(NLS.bind(SearchMessages.more, typography.count(more.hidden())));
			default -> cell.setText("");
			}
			super.update(cell);
		}

		@Override
		public String getToolTipText(Object element) {
			return element instanceof Hit hit ? hit.title().in(typography.locale()) : null;
		}
	}

	/** The line, with what was found in bold. */
	private final class Lined extends StyledCellLabelProvider {

		@Override
		public void update(ViewerCell cell) {
			switch (cell.getElement()) {
			case Group group -> cell.setText(counts(group));
			case Hit hit -> {
				cell.setText(hit.line().text());
				cell.setStyleRanges(hit.line().marks().stream().map(it -> bold(it.from(), it.to() - it.from())).toArray(StyleRange[]::new));
			}
			default -> cell.setText("");
			}
			super.update(cell);
		}

		@Override
		public String getToolTipText(Object element) {
			return element instanceof Hit hit ? hit.line().text() : null;
		}
	}

	private String counts(Group group) {
		Bilingual among = group.found().kind().among(group.found().among());
		String counted = NLS.bind(SearchMessages.found, typography.count(group.found().total()), among.in(typography.locale()));
		return group.unfiltered() ? counted + " (" + SearchMessages.noEffect + ")" : counted;
	}

	private static StyleRange bold(int start, int length) {
		var range = new StyleRange(start, length, null, null);
		range.font = JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT);
		return range;
	}
}
