// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.corpus;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.commands.operations.IOperationHistory;
import org.eclipse.core.commands.operations.IOperationHistoryListener;
import org.eclipse.core.commands.operations.OperationHistoryEvent;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.statushandlers.StatusManager;
import org.eclipse.ui.views.properties.IPropertySheetPage;
import org.eclipse.ui.views.properties.tabbed.ITabbedPropertySheetPageContributor;
import org.palier.core.classify.Classifier;
import org.palier.core.text.Bilingual;
import org.palier.core.text.Typography;
import org.palier.corpus.PostFilter;
import org.palier.extensions.Contributions;
import org.palier.ui.commands.StudyCommands;
import org.palier.ui.properties.StudyPropertyPage;
import org.palier.ui.study.ShowsPosts;
import org.palier.ui.study.StudyEditor;
import org.palier.ui.study.StudyPosts;
import org.palier.ui.study.StudyPosts.Counted;

/** The corpus of a study in four pages: counts, posts, attribution, runs. */
public final class CorpusEditor extends StudyEditor implements ShowsPosts, ITabbedPropertySheetPageContributor {

	/** Id of the editor. */
	public static final String ID = StudyCommands.CORPUS_EDITOR;

	private final IOperationHistoryListener codings = this::happened;
	private Map<String, Classifier> classifiers;
	private Composite stack;
	private CorpusNotice notice;
	private CTabFolder folder;
	private OverviewPage overview;
	private PostsPage posts;
	private AttributionPage attribution;
	private RunsPage runs;
	private List<CorpusPage> pages;

	@Override
	public void createPartControl(Composite parent) {
		stack = new Composite(parent, SWT.NONE);
		stack.setLayout(new StackLayout());
		PlatformUI.getWorkbench().getHelpSystem().setHelp(stack, "org.palier.help.corpus");
		notice = new CorpusNotice(stack, session(), getSite());
		folder = new CTabFolder(stack, SWT.TOP | SWT.FLAT);
		folder.setTabHeight(28);
		var typography = new Typography(Locale.getDefault());
		overview = new OverviewPage(folder, typography, this::showPosts);
		posts = new PostsPage(folder, this::code, this::explain, this::tell);
		attribution = new AttributionPage(folder, session(), this::showPosts);
		runs = new RunsPage(folder, session());
		pages = List.of(overview, posts, attribution, runs);
		tab(CorpusMessages.pageOverview, overview);
		tab(CorpusMessages.pagePosts, posts);
		tab(CorpusMessages.pageAttribution, attribution);
		tab(CorpusMessages.pageRuns, runs);
		folder.setSelection(0);
		offerUndo();
		history().addOperationHistoryListener(codings);
		showState();
	}

	private void tab(String name, CorpusPage page) {
		var item = new CTabItem(folder, SWT.NONE);
		item.setText("  " + name + "  ");
		item.setControl(page.control());
	}

	@Override
	protected void studyChanged() {
		if (stack != null && !stack.isDisposed()) {
			showState();
		}
	}

	private void showState() {
		StudyPosts state = session().posts();
		var layout = (StackLayout) stack.getLayout();
		if (state instanceof Counted counted && (counted.total() > 0 || hasRuns())) {
			var names = new CorpusNames(session().view(), counted.attribution(), Locale.getDefault());
			pages.forEach(it -> it.show(counted, names));
			layout.topControl = folder;
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
	public void showPosts(PostFilter filter) {
		folder.setSelection(1);
		posts.filter(filter);
		posts.setFocus();
	}

	private void code(PostRow row, String usage) {
		var operation = new PostCodingOperation(session(), row, new HandCoder().in(session()), usage);
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
		if (classifiers == null) {
			classifiers = new HashMap<>();
			Contributions.usable(getSite().getService(Contributions.class).classifiers())
					.forEach(it -> classifiers.putIfAbsent(it.id(), it));
		}
		Classifier classifier = classifiers.get(coder);
		return classifier == null ? Bilingual.EMPTY : classifier.explain(rule);
	}

	private void tell(IOException failure) {
		notice.show(new StudyPosts.Unreadable(failure));
		((StackLayout) stack.getLayout()).topControl = notice.control();
		stack.layout();
	}

	@Override
	public <T> T getAdapter(Class<T> type) {
		return type == IPropertySheetPage.class ? type.cast(new StudyPropertyPage(this)) : super.getAdapter(type);
	}

	@Override
	public String getContributorId() {
		return StudyPropertyPage.CONTRIBUTOR;
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

	/** Goes to a page. @param number from 0 */
	void showPage(int number) {
		folder.setSelection(number);
	}

	/** True when the pages, and not a notice, are seen. */
	boolean isOpen() {
		return ((StackLayout) stack.getLayout()).topControl == folder;
	}

	CorpusNotice notice() {
		return notice;
	}

	@Override
	public void setFocus() {
		if (isOpen()) {
			pages.get(Math.max(0, folder.getSelectionIndex())).setFocus();
		} else {
			notice.control().setFocus();
		}
	}

	@Override
	public void dispose() {
		if (getSite() != null) {
			history().removeOperationHistoryListener(codings);
		}
		super.dispose();
	}
}
