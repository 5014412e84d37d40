// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.navigator;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.core.commands.operations.UndoContext;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.action.GroupMarker;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.ISaveablePart2;
import org.eclipse.ui.ISaveablesLifecycleListener;
import org.eclipse.ui.ISaveablesSource;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.Saveable;
import org.eclipse.ui.SaveablesLifecycleEvent;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.operations.RedoActionHandler;
import org.eclipse.ui.operations.UndoActionHandler;
import org.eclipse.ui.part.ISetSelectionTarget;
import org.eclipse.ui.part.ViewPart;
import org.eclipse.ui.views.properties.IPropertySheetPage;
import org.eclipse.ui.views.properties.tabbed.ITabbedPropertySheetPageContributor;
import org.palier.ui.UiMessages;
import org.palier.ui.opening.StudyCommands;
import org.palier.ui.opening.StudyOpener;
import org.palier.ui.problems.MarkedObject;
import org.palier.ui.properties.StudyPropertyPage;
import org.palier.ui.study.AddedLine;
import org.palier.ui.study.AddsLines;
import org.palier.ui.study.CensusLine;
import org.palier.ui.study.CorpusLine;
import org.palier.ui.study.StudySession;
import org.palier.ui.study.StudySessionListener;
import org.palier.ui.study.StudySessions;

/** The tree of the open studies: where an analyst starts. Its selection is what the properties show. */
public final class NavigatorView extends ViewPart implements ISaveablesSource, ISaveablePart2, ITabbedPropertySheetPageContributor {

	/** Id of the view. */
	public static final String ID = "org.palier.ui.navigator";

	private final StudySessionListener sessionsListener = this::sessionsChanged;
	private final StudySessionListener studyListener = this::studyChanged;
	private final Runnable lookedListener = this::partChanged;
	private final Runnable addedListener = this::partChanged;
	private final Set<StudySession> heard = new HashSet<>();
	private StudySessions sessions;
	private boolean created;
	private Composite stack;
	private Composite empty;
	private NavigatorTree tree;
	private UndoActionHandler undo;
	private RedoActionHandler redo;

	@Override
	public void createPartControl(Composite parent) {
		sessions = getSite().getService(StudySessions.class);
		stack = new Composite(parent, SWT.NONE);
		stack.setLayout(new StackLayout());
		PlatformUI.getWorkbench().getHelpSystem().setHelp(stack, "org.palier.help.navigator");
		empty = createEmpty();
		tree = new NavigatorTree(stack, sessions, () -> run(StudyCommands.OPEN_PART));
		createMenu();
		createUndo();
		getSite().setSelectionProvider(tree.viewer());
		sessions.addListener(sessionsListener);
		sessionsChanged();
		created = true;
	}

	private Composite createEmpty() {
		var page = new Composite(stack, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(14, 14).applyTo(page);
		var sentence = new Link(page, SWT.WRAP);
		sentence.setText(UiMessages.navigatorEmpty);
		sentence.addListener(SWT.Selection, event -> run(event.text));
		GridDataFactory.fillDefaults().grab(true, false).hint(180, SWT.DEFAULT).applyTo(sentence);
		return page;
	}

	private void run(String command) {
		StudyCommands.run(getSite().getService(IHandlerService.class), command);
	}

	private void createMenu() {
		var menu = new MenuManager();
		menu.add(new GroupMarker(IWorkbenchActionConstants.MB_ADDITIONS));
		TreeViewer viewer = tree.viewer();
		viewer.getControl().setMenu(menu.createContextMenu(viewer.getControl()));
		getSite().registerContextMenu(menu, viewer);
	}

	private void createUndo() {
		undo = new UndoActionHandler(getSite(), new UndoContext());
		redo = new RedoActionHandler(getSite(), new UndoContext());
		var bars = getViewSite().getActionBars();
		bars.setGlobalActionHandler(ActionFactory.UNDO.getId(), undo);
		bars.setGlobalActionHandler(ActionFactory.REDO.getId(), redo);
		tree.viewer().addSelectionChangedListener(event -> selected());
	}

	private void selected() {
		session().ifPresent(session -> {
			undo.setContext(session.undoContext());
			redo.setContext(session.undoContext());
		});
	}

	/** The study of the selection, or the only one that is open. */
	private Optional<StudySession> session() {
		Object line = tree.viewer().getStructuredSelection().getFirstElement();
		if (line instanceof CensusLine census) {
			return Optional.of(census.session());
		}
		if (line instanceof CorpusLine corpus) {
			return Optional.of(corpus.session());
		}
		if (line instanceof AddedLine added) {
			return Optional.of(added.session());
		}
		EObject object = line instanceof Branch branch ? branch.owner() : Adapters.adapt(line, EObject.class);
		if (object != null) {
			return sessions.of(object);
		}
		return sessions.sessions().size() == 1 ? Optional.of(sessions.sessions().getFirst()) : Optional.empty();
	}

	private void sessionsChanged() {
		listen();
		((StackLayout) stack.getLayout()).topControl = sessions.sessions().isEmpty() ? empty : tree.control();
		stack.layout();
		tree.sessionsChanged();
		selected();
		firePropertyChange(PROP_DIRTY);
	}

	/** The platform asks for the saveables when the view opens; later ones and those that go are told. */
	private void listen() {
		List<StudySession> come = sessions.sessions().stream().filter(it -> !heard.contains(it)).toList();
		List<StudySession> gone = heard.stream().filter(it -> !sessions.sessions().contains(it)).toList();
		come.forEach(it -> it.addListener(studyListener));
		come.forEach(it -> it.lookedAt().addListener(lookedListener));
		come.forEach(it -> AddsLines.to(it).ifPresent(added -> added.listen(addedListener)));
		if (created) {
			tell(SaveablesLifecycleEvent.POST_OPEN, come);
			tell(SaveablesLifecycleEvent.POST_CLOSE, gone);
		}
		heard.addAll(come);
		heard.removeAll(gone);
	}

	private void tell(int event, List<StudySession> about) {
		if (!about.isEmpty()) {
			Saveable[] saveables = about.stream().map(StudySession::saveable).toArray(Saveable[]::new);
			getSite().getService(ISaveablesLifecycleListener.class)
					.handleLifecycleEvent(new SaveablesLifecycleEvent(this, event, saveables, false));
		}
	}

	/** Other agencies are looked at, or a plug-in has other lines. */
	private void partChanged() {
		if (!tree.control().isDisposed()) {
			tree.studyChanged();
		}
	}

	private void studyChanged() {
		tree.studyChanged();
		firePropertyChange(PROP_DIRTY);
	}

	/** Selects an object of an open study and shows it. */
	public void reveal(EObject object) {
		tree.reveal(object);
	}

	/** Selects an object; one that has no line here, such as a recommendation, is shown by the editor that has one. */
	private void goTo(EObject object) {
		reveal(object);
		if (tree.viewer().getStructuredSelection().isEmpty()) {
			EObject study = EcoreUtil.getRootContainer(object);
			sessions.sessions().stream().filter(it -> it.study() == study)
					.forEach(it -> new StudyOpener(getSite().getWorkbenchWindow()).show(it, object));
		}
	}

	/** Selects a new object and opens its properties, where it is named; they may be folded, and so may this view. */
	public void revealToName(EObject object) {
		IWorkbenchPage page = getSite().getPage();
		try {
			IViewPart properties = page.findView(IPageLayout.ID_PROP_SHEET);
			page.activate(this);
			reveal(object);
			if (properties == null || !page.isPartVisible(properties)) {
				page.showView(IPageLayout.ID_PROP_SHEET);
			}
		} catch (PartInitException failure) {
			ILog.of(NavigatorView.class).log(failure.getStatus());
		}
	}

	/** The viewer, for tests of this bundle. */
	TreeViewer viewer() {
		return tree.viewer();
	}

	/** Sets the text of the filter and applies it at once. */
	void filterBy(String text) {
		tree.filterBy(text);
	}

	@Override
	public <T> T getAdapter(Class<T> type) {
		if (type == IPropertySheetPage.class) {
			return type.cast(new StudyPropertyPage(this));
		}
		if (type == ISetSelectionTarget.class) {
			// How the Problems view goes to what a line is about: it hands over the folder of the study alone.
			return type.cast((ISetSelectionTarget) folder -> MarkedObject.selected(getSite().getPage(), sessions).ifPresent(this::goTo));
		}
		if (type == StudySession.class) {
			return type.cast(session().orElse(null));
		}
		return super.getAdapter(type);
	}

	@Override
	public String getContributorId() {
		return StudyPropertyPage.CONTRIBUTOR;
	}

	@Override
	public Saveable[] getSaveables() {
		return sessions.sessions().stream().map(StudySession::saveable).toArray(Saveable[]::new);
	}

	@Override
	public Saveable[] getActiveSaveables() {
		return session().map(it -> new Saveable[] { it.saveable() }).orElseGet(this::getSaveables);
	}

	@Override
	public boolean isDirty() {
		return sessions.sessions().stream().anyMatch(StudySession::isDirty);
	}

	@Override
	public void doSave(IProgressMonitor monitor) {
		throw new IllegalStateException("The workbench saves the saveables of this view, not the view");
	}

	@Override
	public void doSaveAs() {
		throw new IllegalStateException("A study is not saved under another name");
	}

	@Override
	public boolean isSaveAsAllowed() {
		return false;
	}

	@Override
	public boolean isSaveOnCloseNeeded() {
		return isDirty();
	}

	@Override
	public int promptToSaveOnClose() {
		return DEFAULT;
	}

	@Override
	public void setFocus() {
		if (sessions.sessions().isEmpty()) {
			empty.setFocus();
		} else {
			tree.viewer().getControl().setFocus();
		}
	}

	@Override
	public void dispose() {
		if (sessions != null) {
			sessions.removeListener(sessionsListener);
			heard.forEach(it -> it.removeListener(studyListener));
			heard.forEach(it -> it.lookedAt().removeListener(lookedListener));
		}
		super.dispose();
	}
}
