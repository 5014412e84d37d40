// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.explore.compare;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.ActionFactory;
import org.palier.compare.Comparing;
import org.palier.compare.Side;
import org.palier.compare.Sides;
import org.palier.compare.Sides.Kind;
import org.palier.compare.SidesPictures;
import org.palier.compare.TwoSides;
import org.palier.explore.Measure;
import org.palier.explore.QuestionException;
import org.palier.extensions.Contributions;
import org.palier.ground.text.Bilingual;
import org.palier.numbers.view.StudyView;
import org.palier.ui.filter.FilterBar;
import org.palier.ui.filter.StudyFilters;
import org.palier.ui.filter.StudyParts;
import org.palier.ui.opening.StudyOpener;
import org.palier.ui.pictures.PictureMenu;
import org.palier.ui.study.JobProgress;
import org.palier.ui.study.PartSelection;
import org.palier.ui.study.StudyEditor;

/**
 * The page that shows two things of a study beside each other. It compares on another thread than the window’s, again after each change of
 * the study while it is visible.
 */
public final class CompareEditor extends StudyEditor {

	/** Id of the editor. */
	public static final String ID = "org.palier.ui.compare.editor";
	/** Part of a study that it shows. */
	static final String PART = "compare";

	/** The result of a comparing job. @param kinds what can be compared @param of the kind that has both sides; null where there is none */
	private record CompareState(List<Kind> kinds, Kind of, Side one, Side other, List<Measure> measures, Measure measure,
			Optional<TwoSides> sides,
			Bilingual refused) {

		CompareState of(Optional<TwoSides> told, Bilingual reason) {
			return new CompareState(kinds, of, one, other, measures, measure, told, reason);
		}
	}

	private final PartSelection selection = new PartSelection();
	private final StudyFilters.Listener follows = this::changed;
	private final IPartListener2 sight = new IPartListener2() {

		@Override
		public void partVisible(IWorkbenchPartReference shown) {
			if (shown.getPart(false) == CompareEditor.this) {
				compareWhereSeen();
			}
		}
	};
	private StudyFilters filters;
	private SideChoice choice;
	private PictureMenu picture;
	private ComparedSides shown;
	private Side one;
	private Side other;
	private Measure measure;
	private boolean stale = true;
	private Job running;

	/** The page takes the whole window. */
	@Override
	public Set<String> views() {
		return Set.of();
	}

	@Override
	public void createPartControl(Composite parent) {
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(parent);
		filters = StudyFilters.of(session());
		var filter = new FilterBar(parent, filters, getSite(), Set.of());
		GridDataFactory.fillDefaults().grab(true, false).applyTo(filter);
		choice = new SideChoice(parent, this::chosen);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(choice.control());
		picture = new PictureMenu(choice.control());
		picture.show(Optional.empty());
		shown = new ComparedSides(parent, (view, what) -> new StudyOpener(getSite().getWorkbenchWindow()).showCounted(session(), view, what));
		GridDataFactory.fillDefaults().grab(true, true).applyTo(shown.control());
		shown.say(CompareMessages.comparing);
		getEditorSite().getActionBars().setGlobalActionHandler(ActionFactory.COPY.getId(), new Action() {
			@Override
			public void run() {
				shown.copy();
			}
		});
		PlatformUI.getWorkbench().getHelpSystem().setHelp(parent, "org.palier.help.tables");
		getSite().setSelectionProvider(selection);
		offerUndo();
		filters.addListener(follows);
		getSite().getPage().addPartListener(sight);
		compareWhereSeen();
	}

	@Override
	protected void studyChanged() {
		// The filter hears of it too, and says when there is something to show.
	}

	private void changed() {
		stale = true;
		compareWhereSeen();
	}

	private void chosen() {
		one = choice.one();
		other = choice.other();
		measure = choice.measure();
		changed();
	}

	/** Compares these. @param second null for the next one of the same kind */
	void show(Side first, Side second) {
		one = first;
		other = second;
		changed();
		choice.setFocus();
	}

	/** Counts nothing that nobody sees, nor while the posts of a part are being counted. */
	private void compareWhereSeen() {
		if (!stale || shown.control().isDisposed() || filters.isCounting() || !getSite().getPage().isPartVisible(this)) {
			return;
		}
		stale = false;
		selection.select(session().study());
		stop();
		Contributions known = getSite().getService(Contributions.class);
		StudyView view = filters.view();
		// The model belongs to this thread: the job works on a copy.
		var parts = new StudyParts(session(), known.addressForms());
		var kinds = known.changeKinds();
		Side first = one;
		Side second = other;
		Measure counted = measure;
		running = Job.create(CompareMessages.comparing, (ICoreRunnable) monitor -> {
			var found = found(new Comparing(parts.study(), view, parts::view, kinds), first, second, counted, monitor);
			shown.control().getDisplay().asyncExec(() -> {
				if (!monitor.isCanceled() && !shown.control().isDisposed()) {
					show(found);
				}
			});
		});
		running.schedule();
	}

	private static CompareState found(Comparing comparing, Side first, Side second, Measure asked, IProgressMonitor monitor) {
		List<Measure> measures = comparing.measures();
		Measure counted = asked != null && measures.contains(asked) ? asked : measures.getFirst();
		Sides sides = comparing.sides();
		List<Kind> kinds = sides.kinds();
		Kind of = kinds.stream().filter(it -> has(it, first) && (second == null || has(it, second))).findFirst()
				.orElse(kinds.isEmpty() ? null : kinds.getFirst());
		if (of == null) {
			return new CompareState(kinds, null, null, null, measures, counted, Optional.empty(), Bilingual.EMPTY);
		}
		Side here = has(of, first) ? first : of.choices().getFirst().side();
		Side there = has(of, second) && !second.equals(here) ? second
				: of.choices().stream().map(Sides.Choice::side).filter(it -> !it.equals(here)).findFirst().orElseThrow();
		var found = new CompareState(kinds, of, here, there, measures, counted, Optional.empty(), Bilingual.EMPTY);
		try {
			return found.of(Optional.of(comparing.of(here, there, counted, new JobProgress(monitor, CompareMessages.comparing))), Bilingual.EMPTY);
		} catch (QuestionException refused) {
			return found.of(Optional.empty(), refused.reason());
		} catch (IOException unread) {
			ILog.of(CompareEditor.class).warn(String.valueOf(unread.getMessage()), unread);
			return found.of(Optional.empty(), Bilingual.same(String.valueOf(unread.getLocalizedMessage())));
		}
	}

	private static boolean has(Kind kind, Side side) {
		return side != null && kind.choices().stream().anyMatch(it -> it.side().equals(side));
	}

	private void show(CompareState found) {
		one = found.one();
		other = found.other();
		measure = found.measure();
		choice.show(found.kinds(), found.of(), one, other, found.measures(), measure);
		found.sides().ifPresentOrElse(shown::show,
				() -> shown.say(found.of() == null ? CompareMessages.nothing : found.refused().in(Locale.getDefault())));
		picture.show(found.sides().flatMap(it -> new SidesPictures(it, Locale.getDefault()).slopes()));
	}

	private void stop() {
		if (running != null) {
			running.cancel();
		}
	}

	@Override
	public void setFocus() {
		compareWhereSeen();
		choice.setFocus();
	}

	@Override
	public void dispose() {
		getSite().getPage().removePartListener(sight);
		if (shown != null) {
			filters.removeListener(follows);
			stop();
		}
		super.dispose();
	}

	/** Which sides are compared, for tests. */
	SideChoice choice() {
		return choice;
	}

	/** The shown sides, for tests. */
	ComparedSides shown() {
		return shown;
	}
}
