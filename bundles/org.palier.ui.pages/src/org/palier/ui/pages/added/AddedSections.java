// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.pages.added;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.views.properties.tabbed.AbstractPropertySection;
import org.eclipse.ui.views.properties.tabbed.TabbedPropertySheetPage;
import org.palier.extensions.Contribution;
import org.palier.extensions.Contributions;
import org.palier.extensions.PartKind;
import org.palier.ground.text.Bilingual;
import org.palier.ui.filter.StudyFilters;
import org.palier.ui.labels.Inks;
import org.palier.ui.pages.asked.Answered;
import org.palier.ui.pages.asked.Asking;
import org.palier.ui.pages.asked.StudyActs;
import org.palier.ui.pages.asked.StudyLooking;
import org.palier.ui.pages.asked.WindowSelection;
import org.palier.ui.pages.drawn.DrawnBlocks;
import org.palier.ui.pages.drawn.KeptFocus;
import org.palier.ui.study.SelectedPost;
import org.palier.ui.study.StudySession;
import org.palier.ui.study.StudySessions;
import org.palier.workbench.api.Looking;
import org.palier.workbench.api.PageContent;
import org.palier.workbench.api.Selection;

/**
 * The sections of all plug-ins on the selected things, beneath each other. Each section is asked by itself, and is shown once it has
 * answered.
 */
public final class AddedSections extends AbstractPropertySection {

	private static final int SIDE = 8;
	private static final int WIDTH = 200;

	private final Locale locale = Locale.getDefault();
	private final StudyFilters.Listener follows = this::ask;
	private final List<Part> parts = new ArrayList<>();
	private TabbedPropertySheetPage page;
	private Composite body;
	private StudySession session;
	private ISelection selected;
	private boolean shown;

	/** The study of a selected thing; empty for a thing of none. */
	static Optional<StudySession> session(Object thing) {
		if (thing instanceof SelectedPost post) {
			return Optional.of(post.session());
		}
		return Optional.ofNullable(Adapters.adapt(thing, EObject.class))
				.flatMap(PlatformUI.getWorkbench().getService(StudySessions.class)::of);
	}

	@Override
	public void createControls(Composite parent, TabbedPropertySheetPage sheet) {
		super.createControls(parent, sheet);
		page = sheet;
		body = getWidgetFactory().createFlatFormComposite(parent);
		GridLayoutFactory.fillDefaults().margins(SIDE, SIDE).spacing(0, SIDE).applyTo(body);
		var contributions = PlatformUI.getWorkbench().getService(Contributions.class);
		contributions.of(PartKind.SECTIONS).declared().forEach(it -> parts.add(new Part(it, contributions)));
	}

	@Override
	public void setInput(IWorkbenchPart part, ISelection selection) {
		super.setInput(part, selection);
		listen(false);
		StudySession now = selection instanceof IStructuredSelection several ? session(several.getFirstElement()).orElse(null) : null;
		boolean same = session != null && now == session
				&& WindowSelection.of(selection, now.study()).equals(WindowSelection.of(selected, now.study()));
		selected = selection;
		session = now;
		if (!same) {
			parts.forEach(Part::forget);
		}
		listen(shown);
		ask();
	}

	@Override
	public void aboutToBeShown() {
		shown = true;
		listen(true);
		ask();
	}

	@Override
	public void aboutToBeHidden() {
		shown = false;
		listen(false);
	}

	@Override
	public void dispose() {
		listen(false);
		super.dispose();
	}

	private void listen(boolean on) {
		if (session != null && session.isOpen()) {
			StudyFilters filters = StudyFilters.of(session);
			filters.removeListener(follows);
			if (on) {
				filters.addListener(follows);
			}
		}
	}

	private void ask() {
		if (shown && session != null && session.isOpen()) {
			Selection chosen = WindowSelection.of(selected, session.study());
			Looking looking = StudyLooking.at(StudyFilters.of(session), chosen);
			parts.forEach(it -> it.asking.start(looking.answering(it.answers)));
		}
	}

	/** Gives the tab the room that it needs now. */
	private void fit() {
		body.getParent().getParent().layout(true, true);
		page.resizeScrolledComposite();
	}

	/** One section with the place where it is drawn. */
	private final class Part implements Answered<PageContent> {

		private final Composite place;
		private final String name;
		private final Asking<PageContent> asking;
		private final Map<String, String> answers = new HashMap<>();

		Part(Contribution<String> declared, Contributions contributions) {
			name = declared.name();
			place = getWidgetFactory().createComposite(body);
			GridLayoutFactory.fillDefaults().spacing(0, SIDE).applyTo(place);
			GridDataFactory.fillDefaults().grab(true, false).applyTo(place);
			asking = new Asking<>(PartKind.SECTIONS, declared.plugin().id(), contributions, body.getDisplay(), this);
			forget();
		}

		/** Nothing that was answered or chosen about another thing holds for this one. */
		void forget() {
			answers.clear();
			clear();
			see(false);
		}

		private void clear() {
			for (Control it : place.getChildren()) {
				it.dispose();
			}
		}

		private void see(boolean seen) {
			place.setVisible(seen);
			GridDataFactory.fillDefaults().grab(true, false).exclude(!seen).applyTo(place);
		}

		private Label sentence(String words) {
			var label = getWidgetFactory().createLabel(place, words.replace("&", "&&"), SWT.WRAP);
			GridDataFactory.fillDefaults().grab(true, false).indent(SIDE, 0).hint(WIDTH, SWT.DEFAULT).applyTo(label);
			return label;
		}

		private void head() {
			clear();
			sentence(name).setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
		}

		@Override
		public boolean isGone() {
			return place.isDisposed() || session == null || !session.isOpen();
		}

		@Override
		public void show(PageContent content, Looking looking) {
			if (!looking.selection().equals(WindowSelection.of(selected, session.study()))) {
				// Something else is selected since; its answer follows.
				return;
			}
			KeptFocus kept = KeptFocus.within(place);
			head();
			var blocks = new DrawnBlocks(place, looking.view(), new StudyActs(session, asking, this::refused, this::answer));
			content.blocks().forEach(blocks::add);
			see(!content.blocks().isEmpty());
			fit();
			kept.giveTo(place);
		}

		private void answer(String id, String text) {
			answers.put(id, text);
			ask();
		}

		private void refused(Bilingual reason) {
			Inks.WARNING.on(sentence(reason.in(locale)));
			fit();
		}

		@Override
		public void failed(Bilingual reason) {
			head();
			Inks.WARNING.on(sentence(reason.in(locale)));
			see(true);
			fit();
		}
	}
}
