// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.search;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.PlatformUI;
import org.palier.ground.text.Bilingual;
import org.palier.ground.text.Typography;
import org.palier.interviews.search.SearchQuery;
import org.palier.search.HitKind;
import org.palier.search.KindHits;
import org.palier.ui.filter.FilterBar;
import org.palier.ui.filter.StudyFilters;
import org.palier.ui.labels.Inks;
import org.palier.ui.labels.SpokenName;
import org.palier.ui.study.StudyEditor;

/**
 * Search over everything that a study says, as one types: bodies, posts, interviews, notes and the help, each with its words in their line.
 * It follows the filter and looks for nothing while nobody sees it.
 */
public final class SearchEditor extends StudyEditor implements Searching.Screen {

	/** Id of the editor. */
	public static final String ID = "org.palier.ui.search.editor";
	/** Part of a study that it shows. */
	static final String PART = "search";

	/** Milliseconds without a key. */
	private static final int REST = 120;
	/** Milliseconds after which it says that it works. */
	private static final int SLOW = 300;
	/** Hits of a kind that are shown at first, and how many more at a time. */
	private static final int FIRST = 30;
	private static final int MORE = 200;

	private final Map<HitKind, Integer> most = new EnumMap<>(HitKind.class);
	private final StudyFilters.Listener follows = this::changed;
	private final Runnable next = this::look;
	private final Runnable slow = this::works;
	private final IPartListener2 sight = new IPartListener2() {

		@Override
		public void partVisible(IWorkbenchPartReference part) {
			if (part.getPart(false) == SearchEditor.this && stale) {
				look();
			}
		}
	};
	private StudyFilters filters;
	private Searching searching;
	private Text words;
	private Label told;
	private Label far;
	private Link code;
	private ResultTree results;
	private boolean stale;
	private boolean answered = true;

	/** What is found takes the whole window. */
	@Override
	public Set<String> views() {
		return Set.of();
	}

	@Override
	public void createPartControl(Composite parent) {
		filters = StudyFilters.of(session());
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(parent);
		var bar = new FilterBar(parent, filters, getSite(), Set.of());
		GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
		var page = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(10, 8).spacing(6, 6).applyTo(page);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(page);
		words = new Text(page, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
		words.setMessage(SearchMessages.hint);
		words.setToolTipText(SearchMessages.tip);
		new SpokenName(SearchMessages.title).on(words);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(words);
		told = line(page);
		far = line(page);
		((GridData) far.getLayoutData()).exclude = true;
		far.setVisible(false);
		results = new ResultTree(page, it -> places().open(it.place()), this::more, this::ask);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(results.control());
		code = new Link(page, SWT.NONE);
		code.setText(SearchMessages.code);
		code.addListener(SWT.Selection, event -> places().code(words.getText().strip()));
		GridDataFactory.fillDefaults().exclude(true).applyTo(code);
		code.setVisible(false);
		Label keys = line(page);
		keys.setText(SearchMessages.keys);
		Inks.QUIET.on(keys);
		searching = new Searching(session(), filters, parent.getDisplay(), this);
		words.addListener(SWT.Modify, event -> {
			most.clear();
			parent.getDisplay().timerExec(REST, next);
		});
		words.addListener(SWT.KeyDown, this::key);
		words.addListener(SWT.DefaultSelection, event -> look());
		filters.addListener(follows);
		PlatformUI.getWorkbench().getHelpSystem().setHelp(page, "org.palier.help.search");
		offerUndo();
		getSite().getPage().addPartListener(sight);
		look();
	}

	private static Label line(Composite parent) {
		var line = new Label(parent, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).hint(300, SWT.DEFAULT).applyTo(line);
		return line;
	}

	private HitPlaces places() {
		return new HitPlaces(getSite().getWorkbenchWindow(), session());
	}

	private void key(Event event) {
		if (event.keyCode == SWT.ARROW_DOWN) {
			event.doit = false;
			results.enter();
		}
	}

	private void more(HitKind kind) {
		most.merge(kind, FIRST + MORE, (before, first) -> before + MORE);
		look();
	}

	/** With the keyboard in the field, and what stands there selected. */
	void ask() {
		words.selectAll();
		words.setFocus();
	}

	private void look() {
		if (words == null || words.isDisposed()) {
			return;
		}
		words.getDisplay().timerExec(-1, next);
		stale = !getSite().getPage().isPartVisible(this);
		if (stale) {
			return;
		}
		SearchQuery query = SearchQuery.of(words.getText());
		if (query.isEmpty()) {
			searching.look(query, Map.of());
			show(new Results(Map.of(), "", List.of()));
			say(SearchMessages.empty);
			return;
		}
		var asked = new EnumMap<HitKind, Integer>(HitKind.class);
		for (HitKind each : HitKind.values()) {
			asked.put(each, most.getOrDefault(each, FIRST));
		}
		answered = false;
		words.getDisplay().timerExec(SLOW, slow);
		searching.look(query, asked);
	}

	/** Says that it works, where it takes longer. */
	private void works() {
		if (!answered && !told.isDisposed()) {
			say(SearchMessages.searching);
		}
	}

	@Override
	protected void studyChanged() {
		changed();
	}

	/** Once for changes that follow each other. */
	private void changed() {
		stale = true;
		if (words != null && !words.isDisposed() && getSite().getPage().isPartVisible(this)) {
			words.getDisplay().timerExec(REST, next);
		}
	}

	@Override
	public void show(Results found) {
		if (words.isDisposed()) {
			return;
		}
		answered = true;
		results.show(found);
		far(found.posts());
		boolean interviews = found.any().stream().anyMatch(it -> it.kind() == HitKind.INTERVIEWS);
		if (interviews != code.isVisible()) {
			code.setVisible(interviews);
			((GridData) code.getLayoutData()).exclude = !interviews;
		}
		say(found.any().isEmpty() ? NLS.bind(SearchMessages.nothing, among(found)) : NLS.bind(SearchMessages.totals, totals(found)));
	}

	private static String among(Results found) {
		return Bilingual.joined(found.found().values().stream().map(it -> it.kind().among(it.among())).toList(), ", ").in(Locale.getDefault());
	}

	private static String totals(Results found) {
		var typography = new Typography(Locale.getDefault());
		return String.join(", ",
				found.any().stream().map((KindHits it) -> it.kind().label().in(typography.locale()).toLowerCase(typography.locale()) + "\u00a0"
				+ typography.count(it.total())).toList());
	}

	@Override
	public void failed(String reason) {
		if (!words.isDisposed()) {
			answered = true;
			say(NLS.bind(SearchMessages.unreadable, reason));
		}
	}

	@Override
	public void far(String far) {
		if (!this.far.isDisposed() && !this.far.getText().equals(far)) {
			this.far.setText(far);
			((GridData) this.far.getLayoutData()).exclude = far.isEmpty();
			this.far.setVisible(!far.isEmpty());
			this.far.getParent().layout();
		}
	}

	@Override
	public void again() {
		changed();
	}

	private void say(String text) {
		told.setText(text);
		told.getParent().layout();
	}

	@Override
	public void setFocus() {
		if (stale) {
			look();
		}
		words.setFocus();
	}

	@Override
	public void dispose() {
		getSite().getPage().removePartListener(sight);
		if (searching != null) {
			filters.removeListener(follows);
			searching.end();
		}
		super.dispose();
	}
}
