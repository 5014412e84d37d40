// SPDX-License-Identifier: EPL-2.0
package org.palier.app;

import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.e4.core.services.events.IEventBroker;
import org.eclipse.e4.ui.model.application.ui.MUIElement;
import org.eclipse.e4.ui.model.application.ui.advanced.MPerspective;
import org.eclipse.e4.ui.model.application.ui.advanced.MPlaceholder;
import org.eclipse.e4.ui.model.application.ui.basic.MPartStack;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.e4.ui.workbench.IPresentationEngine;
import org.eclipse.e4.ui.workbench.UIEvents;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IPerspectiveDescriptor;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PerspectiveAdapter;
import org.osgi.service.event.Event;
import org.osgi.service.event.EventHandler;
import org.palier.ui.keys.HeldKeys;
import org.palier.ui.study.UsesViews;

/**
 * Folds the views that the editor in front does not use into strips at the edge, by the platform’s own minimising, and opens them
 * beside the next one that does. What a person opens or folds by hand is left alone beside that kind of editor.
 */
final class FoldedViews {

	/** Views that are there because somebody asked for them: they stay until they are closed. */
	private static final Set<String> ASKED = Set.of(CheatSheetPart.ID, StudyPerspective.HELP, StudyPerspective.HISTORY,
			StudyPerspective.CONTRIBUTIONS);
	private static final String NO_EDITOR = "none";

	private final IWorkbenchWindow window;
	private final EModelService models;
	private final MWindow model;
	private final FoldMemory memory = new FoldMemory(InstanceScope.INSTANCE.getNode("org.palier.app"));
	private final StripNames strips;
	/** Folded because an editor takes the whole window, and not by hand. */
	private final Set<MUIElement> zoomed = Collections.newSetFromMap(new IdentityHashMap<>());
	private final EventHandler tags = this::tagged;
	private final IPartListener2 parts = new Parts();
	private boolean folding;
	private boolean waiting;

	FoldedViews(IWorkbenchWindow window) {
		this.window = window;
		models = window.getService(EModelService.class);
		model = window.getService(MWindow.class);
		strips = new StripNames(window, models, model);
	}

	/** Begins; once the window stands. */
	void install() {
		window.getPartService().addPartListener(parts);
		window.addPerspectiveListener(new PerspectiveAdapter() {

			@Override
			public void perspectiveActivated(IWorkbenchPage page, IPerspectiveDescriptor perspective) {
				soon();
			}

			@Override
			public void perspectiveChanged(IWorkbenchPage page, IPerspectiveDescriptor perspective, String change) {
				if (change.equals(IWorkbenchPage.CHANGE_RESET_COMPLETE)) {
					memory.clear();
					soon();
				}
			}
		});
		IEventBroker broker = window.getService(IEventBroker.class);
		broker.subscribe(UIEvents.ApplicationElement.TOPIC_TAGS, tags);
		window.getShell().addDisposeListener(gone -> broker.unsubscribe(tags));
		strips.install(window.getShell().getDisplay());
		Listener escape = this::escape;
		window.getShell().getDisplay().addFilter(SWT.KeyDown, escape);
		window.getShell().addDisposeListener(gone -> window.getShell().getDisplay().removeFilter(SWT.KeyDown, escape));
		soon();
	}

	private final class Parts implements IPartListener2 {

		@Override
		public void partActivated(IWorkbenchPartReference part) {
			soon();
		}

		@Override
		public void partOpened(IWorkbenchPartReference part) {
			soon();
		}

		@Override
		public void partClosed(IWorkbenchPartReference part) {
			soon();
		}
	}

	/**
	 * Escape in a view that lies over the editor goes back to the editor, and the view folds; in a field that says something it is the
	 * field’s.
	 */
	private void escape(org.eclipse.swt.widgets.Event event) {
		if (event.keyCode != SWT.ESC || !HeldKeys.of(event).none() || !(event.widget instanceof Control control) || control.isDisposed()
				|| control.getShell() != window.getShell() || control instanceof Text text && !text.getText().isEmpty()) {
			return;
		}
		IWorkbenchPage page = window.getActivePage();
		if (page != null && page.getActiveEditor() != null && page.getActivePart() instanceof IViewPart
				&& stacks(models.getActivePerspective(model)).stream().filter(it -> it.getTags().contains(IPresentationEngine.MINIMIZED))
						.anyMatch(it -> views(it).contains(page.getActivePartReference().getId()))) {
			page.activate(page.getActiveEditor());
		}
	}

	/** Folds and opens once what is being done is done: a part that is on its way has then come. */
	private void soon() {
		if (!waiting && !window.getShell().isDisposed()) {
			waiting = true;
			window.getShell().getDisplay().asyncExec(() -> {
				waiting = false;
				if (!window.getShell().isDisposed()) {
					fold();
				}
			});
		}
	}

	private void fold() {
		MPerspective perspective = models.getActivePerspective(model);
		if (perspective == null || window.getActivePage() == null || isWholeWindowTaken()) {
			return;
		}
		folding = true;
		try {
			stacks(perspective).forEach(this::fold);
		} finally {
			folding = false;
		}
		strips.name();
	}

	private void fold(MPartStack stack) {
		Set<String> views = views(stack);
		boolean folded = stack.getTags().contains(IPresentationEngine.MINIMIZED);
		if (views.isEmpty() || !stack.isToBeRendered()) {
			return;
		}
		boolean open = memory.isOpen(kind(), views, isUsed(views));
		if (open && folded) {
			stack.getTags().remove(IPresentationEngine.MINIMIZED);
		} else if (!open && !folded) {
			// As high as the window when it is opened over the editor.
			stack.getTags().add(IPresentationEngine.ORIENTATION_VERTICAL);
			stack.getTags().add(IPresentationEngine.MINIMIZED);
		}
	}

	private boolean isUsed(Set<String> views) {
		return views.stream().anyMatch(ASKED::contains) || switch (editor()) {
		case null -> views.contains(UsesViews.NAVIGATOR) || views.contains(IPageLayout.ID_PROP_SHEET);
		case UsesViews editor -> views.stream().anyMatch(editor.views()::contains);
		case IEditorPart unknown -> true;
		};
	}

	private IEditorPart editor() {
		return window.getActivePage() == null ? null : window.getActivePage().getActiveEditor();
	}

	private String kind() {
		IEditorPart editor = editor();
		return editor == null ? NO_EDITOR : editor.getSite().getId();
	}

	/** While an editor, or Welcome, covers the views there is nothing to fold, and opening one would uncover it. */
	private boolean isWholeWindowTaken() {
		return !models.findElements(model, null, MUIElement.class, List.of(IPresentationEngine.MAXIMIZED)).isEmpty();
	}

	/** The stacks of views within the window. */
	private List<MPartStack> stacks(MPerspective perspective) {
		return models.findElements(perspective, null, MPartStack.class).stream().filter(it -> isOfViews(it, perspective)).toList();
	}

	private static boolean isOfViews(MPartStack stack, MPerspective perspective) {
		MUIElement above = stack.getParent();
		while (above != null && above != perspective && !(above instanceof MWindow)) {
			above = above.getParent();
		}
		return above == perspective;
	}

	/** The views of a stack that are open, folded or not. */
	private static Set<String> views(MPartStack stack) {
		return stack.getChildren().stream().filter(MUIElement::isToBeRendered)
				.map(it -> it instanceof MPlaceholder place && place.getRef() != null ? place.getRef().getElementId() : it.getElementId())
				.collect(Collectors.toCollection(HashSet::new));
	}

	private void tagged(Event event) {
		if (!(event.getProperty(UIEvents.EventTags.ELEMENT) instanceof MUIElement element) || models.getTopLevelWindowFor(element) != model) {
			return;
		}
		if (UIEvents.isREMOVE(event) && UIEvents.contains(event, UIEvents.EventTags.OLD_VALUE, IPresentationEngine.MAXIMIZED)) {
			soon();
		}
		if (folding || !(element instanceof MPartStack stack)) {
			return;
		}
		if (UIEvents.isADD(event) && UIEvents.contains(event, UIEvents.EventTags.NEW_VALUE, IPresentationEngine.MINIMIZED)) {
			// The platform says only after this whether an editor that takes the window folded it; by then another editor may be in front.
			String kind = kind();
			window.getShell().getDisplay().asyncExec(() -> folded(stack, kind));
		} else if (UIEvents.isREMOVE(event) && UIEvents.contains(event, UIEvents.EventTags.OLD_VALUE, IPresentationEngine.MINIMIZED)
				&& !zoomed.remove(stack)) {
			byHand(stack, kind(), true);
		}
	}

	private void folded(MPartStack stack, String kind) {
		if (stack.getTags().contains(IPresentationEngine.MINIMIZED_BY_ZOOM)) {
			zoomed.add(stack);
		} else if (stack.getTags().contains(IPresentationEngine.MINIMIZED)) {
			byHand(stack, kind, false);
		}
		strips.name();
	}

	private void byHand(MPartStack stack, String kind, boolean open) {
		if (window.getActivePage() != null && isOfViews(stack, models.getActivePerspective(model))) {
			memory.keep(kind, views(stack), open);
		}
	}
}
