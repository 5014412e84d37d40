// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.corpus;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.commands.operations.IOperationHistory;
import org.eclipse.core.commands.operations.IOperationHistoryListener;
import org.eclipse.core.commands.operations.OperationHistoryEvent;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.statushandlers.StatusManager;
import org.palier.classifiers.linear.study.CodedPosts;
import org.palier.codebook.classify.Classifier;
import org.palier.corpus.CodeSet;
import org.palier.corpus.PersonCoder;
import org.palier.corpus.PostFilter;
import org.palier.extensions.Contributions;
import org.palier.extensions.PartKind;
import org.palier.ground.text.Bilingual;
import org.palier.ground.text.Typography;
import org.palier.study.filter.Where;
import org.palier.ui.filter.StudyFilters;
import org.palier.ui.properties.SelectionEditor;
import org.palier.ui.study.ChosenCoder;
import org.palier.ui.study.EditorPages;
import org.palier.ui.study.PartSelection;
import org.palier.ui.study.SelectedPost;
import org.palier.ui.study.ShowsAccounts;
import org.palier.ui.study.ShowsPosts;
import org.palier.ui.study.StudyPosts.Counted;
import org.palier.ui.study.StudyPosts;

/** The corpus of a study in four pages: counts, posts, attribution, runs. */
public final class CorpusEditor extends SelectionEditor implements ShowsPosts, ShowsAccounts {

	/** Id of the editor. */
	public static final String ID = "org.palier.ui.corpus.editor";
	/** Part of a study that it shows. */
	static final String PART = "corpus";

	private final IOperationHistoryListener codings = this::happened;
	private Map<String, Classifier> classifiers;
	private final StudyFilters.Listener follows = this::partChanged;
	private final PartSelection selection = new PartSelection();
	private StudyFilters filters;
	private long chosen = -1;
	private Composite stack;
	private CorpusNotice notice;
	private EditorPages folder;
	private OverviewPage overview;
	private PostsPage posts;
	private AttributionPage attribution;
	private RunsPage runs;
	private List<CorpusPage> pages;

	@Override
	public void createPartControl(Composite parent) {
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(parent);
		filters = StudyFilters.of(session());
		var bar = new org.palier.ui.filter.FilterBar(parent, filters, getSite(), Set.of());
		GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
		stack = new Composite(parent, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(stack);
		stack.setLayout(new StackLayout());
		PlatformUI.getWorkbench().getHelpSystem().setHelp(stack, "org.palier.help.corpus");
		notice = new CorpusNotice(stack, session(), getSite());
		folder = new EditorPages(stack, getSite(), () -> {
			// they are seen whenever the editor has posts
		});
		var typography = new Typography(Locale.getDefault());
		overview = new OverviewPage(folder.control(), typography, this::showPosts);
		posts = new PostsPage(folder.control(), this::code, this::explain, it -> new CodedPosts(session().study(), it),
				it -> {
					chosen = it;
					selectSeen();
				}, this::tell);
		attribution = new AttributionPage(folder.control(), session(), this::showPosts);
		runs = new RunsPage(folder.control(), session());
		pages = List.of(overview, posts, attribution, runs);
		folder.add(CorpusMessages.pageOverview, overview.control());
		folder.add(CorpusMessages.pagePosts, posts.control());
		folder.add(CorpusMessages.pageAttribution, attribution.control());
		folder.add(CorpusMessages.pageRuns, runs.control());
		List.of(SWT.Show, SWT.Hide).forEach(it -> posts.control().addListener(it, event -> selectSeen()));
		getSite().setSelectionProvider(selection);
		offerUndo();
		history().addOperationHistoryListener(codings);
		filters.addListener(follows);
		showState();
	}

	/** The list always has a post of its own, which counts as selected only where a person sees it. */
	private void selectSeen() {
		boolean seen = !folder.control().isDisposed() && folder.selected() == pages.indexOf(posts);
		selection.select(seen && chosen >= 0 ? new SelectedPost(session(), chosen) : null);
	}

	@Override
	protected void studyChanged() {
		// The filter hears of it too, and says when there is something to show.
	}

	private void partChanged() {
		if (!stack.isDisposed() && !(filters.isCounting() && session().posts() instanceof Counted)) {
			showState();
		}
	}

	private void showState() {
		StudyPosts state = filters.shownPosts();
		var layout = (StackLayout) stack.getLayout();
		if (state instanceof Counted counted && (counted.total() > 0 || hasRuns())) {
			Map<String, String> coders = new HashMap<>();
			classifiers().forEach((id, it) -> coders.put(id, it.name().in(Locale.getDefault())));
			session().study().getCoders().stream().filter(it -> it.getName() != null).forEach(it -> coders.put(it.getId(), it.getName()));
			var here = new ChosenCoder(session());
			PersonCoder me = here.in(session().study());
			if (here.isChosen()) {
				// The study knows a person from what is saved on; their first codes are read before.
				coders.putIfAbsent(me.id(), me.name());
			}
			var names = new CorpusNames(session().view(), counted.attribution(), coders, me.id(), Locale.getDefault());
			posts.setReadOnly(session().corpus().isReadOnly());
			overview.of(filters.current().notes());
			pages.forEach(it -> it.show(counted, names));
			layout.topControl = folder.control();
		} else {
			notice.show(state);
			layout.topControl = notice.control();
		}
		stack.layout();
	}

	/** With all runs left out there is no post, but still a page to take them back in. */
	private boolean hasRuns() {
		return session().study().getRuns().stream().anyMatch(it -> !it.isActive());
	}

	@Override
	public void showPosts(PostFilter filter, Where part) {
		if (!part.text().equals(filters.current().text())) {
			filters.set(part);
		}
		showPosts(filter);
	}

	/** Goes to the posts of a filter, within the part that is looked at. */
	void showPosts(PostFilter filter) {
		folder.select(1);
		posts.filter(filter);
		posts.setFocus();
	}

	private void code(PostRow row, CodeSet usage) {
		var coder = new ChosenCoder(session());
		if (!coder.isKnown()) {
			posts.codingsChanged();
			return;
		}
		var operation = new PostCodingOperation(session(), row.stored().key(), row.stored().textVersion(), coder.in(session().study()), usage);
		try {
			IStatus status = history().execute(operation, null, null);
			if (!status.isOK()) {
				StatusManager.getManager().handle(status, StatusManager.SHOW | StatusManager.LOG);
			}
		} catch (ExecutionException failure) {
			StatusManager.getManager().handle(Status.error(failure.getLocalizedMessage(), failure),
					StatusManager.SHOW | StatusManager.LOG);
		}
	}

	/** Counting all posts anew takes its time; the post that was coded, or whose coding was undone, is read at once. */
	private void happened(OperationHistoryEvent event) {
		int type = event.getEventType();
		if ((type == OperationHistoryEvent.DONE || type == OperationHistoryEvent.UNDONE || type == OperationHistoryEvent.REDONE)
				&& event.getOperation() instanceof PostCodingOperation && event.getOperation().hasContext(session().undoContext())) {
			posts.codingsChanged();
		}
	}

	private IOperationHistory history() {
		return getSite().getWorkbenchWindow().getWorkbench().getOperationSupport().getOperationHistory();
	}

	private Bilingual explain(String coder, String rule) {
		Classifier classifier = classifiers().get(coder);
		return classifier == null ? Bilingual.EMPTY : classifier.explain(rule);
	}

	private Map<String, Classifier> classifiers() {
		if (classifiers == null) {
			classifiers = new HashMap<>();
			getSite().getService(Contributions.class).of(PartKind.CLASSIFIERS).usable()
					.forEach(it -> classifiers.putIfAbsent(it.id(), it));
		}
		return classifiers;
	}

	private void tell(IOException failure) {
		notice.show(new StudyPosts.Unreadable(failure));
		((StackLayout) stack.getLayout()).topControl = notice.control();
		stack.layout();
	}

	/** The page of posts, for tests. */
	PostsPage posts() {
		return posts;
	}

	OverviewPage overview() {
		return overview;
	}

	AttributionPage attribution() {
		return attribution;
	}

	RunsPage runs() {
		return runs;
	}

	@Override
	public void showUnclaimed() {
		attribution.showKind(0);
		showPage(pages.indexOf(attribution));
	}

	/** Goes to a page. @param number from 0 */
	void showPage(int number) {
		folder.select(number);
	}

	/** True when the pages, and not a notice, are seen. */
	boolean isOpen() {
		return ((StackLayout) stack.getLayout()).topControl == folder.control();
	}

	CorpusNotice notice() {
		return notice;
	}

	@Override
	public void setFocus() {
		if (isOpen()) {
			pages.get(Math.max(0, folder.selected())).setFocus();
		} else {
			notice.control().setFocus();
		}
	}

	@Override
	public void dispose() {
		if (getSite() != null) {
			history().removeOperationHistoryListener(codings);
		}
		if (filters != null) {
			filters.removeListener(follows);
		}
		super.dispose();
	}
}
