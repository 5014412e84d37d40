// SPDX-License-Identifier: EPL-2.0
package org.palier.app;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.e4.ui.model.application.ui.MUIElement;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.e4.ui.model.application.ui.menu.MToolControl;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;

/**
 * The names of folded views on their strips, where the platform shows an icon alone: along a strip at the side, plain on one below.
 * Problems say how many there are.
 */
final class StripNames {

	private static final String NAMED = "org.palier.app.strip";

	/** Under which the platform keeps how wide a view is that was opened over the editor. */
	private static final String WIDTH = "XSize";
	private static final String OPENED_WIDTH = "420";

	private final IWorkbenchWindow window;
	private final EModelService models;
	private final MWindow model;
	private int problems;

	StripNames(IWorkbenchWindow window, EModelService models, MWindow model) {
		this.window = window;
		this.models = models;
		this.model = model;
	}

	/** Begins to count problems. */
	void install(Display display) {
		count();
		IResourceChangeListener changed = event -> {
			if (event.findMarkerDeltas(IMarker.PROBLEM, true).length > 0 && !display.isDisposed()) {
				display.asyncExec(() -> {
					count();
					name();
				});
			}
		};
		ResourcesPlugin.getWorkspace().addResourceChangeListener(changed, IResourceChangeEvent.POST_CHANGE);
		window.getShell().addDisposeListener(gone -> ResourcesPlugin.getWorkspace().removeResourceChangeListener(changed));
	}

	private void count() {
		try {
			problems = ResourcesPlugin.getWorkspace().getRoot().findMarkers(IMarker.PROBLEM, true, IResource.DEPTH_INFINITE).length;
		} catch (CoreException failure) {
			ILog.of(StripNames.class).log(failure.getStatus());
		}
	}

	/** Names what the strips show now, and what they come to show. */
	void name() {
		for (MToolControl control : models.findElements(model, null, MToolControl.class)) {
			// The platform names a strip by its stack and, in brackets, its perspective.
			if (control.getElementId() != null && control.getElementId().endsWith(")") && control.getWidget() instanceof Control strip
					&& !strip.isDisposed()) {
				control.getPersistedState().putIfAbsent(WIDTH, OPENED_WIDTH);
				bar(strip).ifPresent(it -> follow(strip, it));
			}
		}
	}

	private static Optional<ToolBar> bar(Control control) {
		if (control instanceof ToolBar bar) {
			return Optional.of(bar);
		}
		return control instanceof Composite composite
				? Arrays.stream(composite.getChildren()).map(StripNames::bar).flatMap(Optional::stream).findFirst() : Optional.empty();
	}

	private void follow(Control strip, ToolBar bar) {
		if (bar.getData(NAMED) == null) {
			Map<MPart, StripName> names = new LinkedHashMap<>();
			bar.setData(NAMED, names);
			bar.addDisposeListener(gone -> names.values().forEach(Control::dispose));
			// The platform fills its strips again whenever a view comes or goes; nobody is told but by the next painting.
			bar.addListener(SWT.Paint, event -> bar.getDisplay().asyncExec(() -> name(strip, bar, names)));
			name(strip, bar, names);
		} else {
			@SuppressWarnings("unchecked")
			var names = (Map<MPart, StripName>) bar.getData(NAMED);
			name(strip, bar, names);
		}
	}

	private void name(Control strip, ToolBar bar, Map<MPart, StripName> names) {
		if (bar.isDisposed()) {
			return;
		}
		if ((bar.getStyle() & SWT.VERTICAL) == 0) {
			plain(bar);
			return;
		}
		List<MPart> parts = new ArrayList<>();
		for (ToolItem item : bar.getItems()) {
			if (item.getData() instanceof MPart part) {
				parts.add(part);
				item.dispose();
			}
		}
		if (!parts.isEmpty()) {
			names.entrySet().removeIf(it -> !parts.contains(it.getKey()) && gone(it.getValue()));
			parts.forEach(it -> names.computeIfAbsent(it, part -> new StripName(strip.getParent(), name(part), () -> press(part))));
			bar.pack();
			strip.requestLayout();
		}
		names.forEach((part, name) -> name.name(name(part)));
		order(strip, List.copyOf(names.values()));
	}

	/** Each name follows its strip, whatever strip came between. */
	private static void order(Control strip, List<StripName> names) {
		List<Control> all = Arrays.asList(strip.getParent().getChildren());
		int at = all.indexOf(strip) + 1;
		if (at + names.size() > all.size() || !all.subList(at, at + names.size()).equals(names)) {
			Control above = strip;
			for (StripName name : names) {
				name.moveBelow(above);
				above = name;
			}
			strip.requestLayout();
		}
	}

	private static boolean gone(StripName name) {
		name.dispose();
		return true;
	}

	private void plain(ToolBar bar) {
		boolean changed = false;
		for (ToolItem item : bar.getItems()) {
			if (item.getData() instanceof MPart part && !item.getText().equals(name(part))) {
				item.setText(name(part));
				changed = true;
			}
		}
		if (changed) {
			bar.pack();
			bar.requestLayout();
		}
	}

	/** Opens a view over the editor; one that is open gives way. */
	private void press(MPart part) {
		IWorkbenchPage page = window.getActivePage();
		String id = part.getElementId();
		if (page.getActivePartReference() != null && page.getActivePartReference().getId().equals(id) && page.getActiveEditor() != null) {
			page.activate(page.getActiveEditor());
		} else {
			Arrays.stream(page.getViewReferences()).filter(it -> it.getId().equals(id)).findFirst().map(it -> it.getPart(true))
					.ifPresent(page::activate);
		}
	}

	private String name(MPart part) {
		String name = part.getLocalizedLabel() == null ? "" : part.getLocalizedLabel();
		return part.getElementId().equals(IPageLayout.ID_PROBLEM_VIEW) ? name + " (" + problems + ")" : name;
	}

	/** What is told of the views that are folded at the side, for tests. */
	List<String> told() {
		List<String> told = new ArrayList<>();
		for (MUIElement control : models.findElements(model, null, MToolControl.class)) {
			if (control.getWidget() instanceof Control strip && !strip.isDisposed()) {
				bar(strip).map(it -> it.getData(NAMED)).ifPresent(it -> ((Map<?, ?>) it).values().forEach(name -> told.add(((StripName) name).name())));
			}
		}
		return told;
	}
}
