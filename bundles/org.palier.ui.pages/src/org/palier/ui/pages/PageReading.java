// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.pages;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.palier.extensions.Contribution;
import org.palier.extensions.Contributions;
import org.palier.extensions.PartKind;
import org.palier.ground.PluginFailedException;
import org.palier.ground.text.Bilingual;
import org.palier.ground.text.Wording;
import org.palier.model.Study;
import org.palier.ui.filter.StudyFilters;
import org.palier.ui.pages.drawn.PageEdits;
import org.palier.ui.pages.drawn.PagePane;
import org.palier.ui.study.StudySession;
import org.palier.ui.study.StudySessions;
import org.palier.workbench.api.Looking;
import org.palier.workbench.api.OpenedStudy;
import org.palier.workbench.api.PageContent;
import org.palier.workbench.api.Selection;
import org.palier.workbench.api.StudyEdit;
import org.palier.workbench.api.guard.GuardedPage;

/**
 * Asks a page beside the thread of the window and hands its answer to the pane, one question at a time. A change that comes meanwhile is
 * asked about when the page has answered. User-interface thread only.
 */
final class PageReading implements PageEdits {

	private static final Wording WORDS = new Wording(PageReading.class, "edits");

	private final StudySession session;
	private final String id;
	private final Contributions contributions;
	private final PagePane pane;
	private final Display display;
	/** The page once it was made; null before that and after it failed. */
	private volatile GuardedPage page;
	private Looking shown;
	private Looking next;
	private boolean running;

	/** @param id of the page */
	PageReading(StudySession session, String id, Contributions contributions, PagePane pane) {
		this.session = session;
		this.id = id;
		this.contributions = contributions;
		this.pane = pane;
		this.display = pane.control().getDisplay();
	}

	/** Asks the page about a study as it is now. */
	void start(StudyFilters filters, Selection selection) {
		List<OpenedStudy> open = PlatformUI.getWorkbench().getService(StudySessions.class).sessions().stream().map(PageReading::opened).toList();
		start(new Looking(open, opened(session), filters.view(), filters.current(), selection, Locale.getDefault()));
	}

	private static OpenedStudy opened(StudySession session) {
		Study study = session.study();
		return new OpenedStudy(session.folder(), study.getId(), Bilingual.of(study.getName()), session.isDirty());
	}

	private void start(Looking looking) {
		shown = looking;
		if (running) {
			next = looking;
			return;
		}
		running = true;
		beside(PageMessages.reading, () -> {
			PageContent content = made().ask(looking);
			return () -> pane.show(content, looking.view(), this);
		}, reason -> pane.failed(reason, this::again), () -> {
			running = false;
			Looking waiting = next;
			next = null;
			if (waiting != null) {
				start(waiting);
			}
		});
	}

	private void again() {
		page = null;
		contributions.installed().release(PartKind.PAGES.id(), id);
		start(shown);
	}

	/** The page, which is made when it is first asked. */
	private GuardedPage made() {
		GuardedPage known = page;
		if (known != null) {
			return known;
		}
		Optional<Contribution<GuardedPage>> found = contributions.of(PartKind.PAGES).find(id);
		switch (found.orElseThrow(() -> new PluginFailedException(WORDS.text("missing", id)))) {
		case Contribution.Usable<GuardedPage> usable -> {
			page = usable.part();
			return usable.part();
		}
		case Contribution.Broken<GuardedPage> broken -> throw new PluginFailedException(broken.reason());
		}
	}

	@Override
	public void make(StudyEdit<?> edit) {
		edit((asked, copy) -> asked.tried(edit, copy));
	}

	@Override
	public void make(Function<String, StudyEdit<?>> edit, String text) {
		edit((asked, copy) -> asked.tried(edit, text, copy));
	}

	/** Makes an edit on a copy. */
	private interface Trial {

		StudyEdit<?> on(GuardedPage asked, Study copy);
	}

	private void edit(Trial trial) {
		Study copy = EcoreUtil.copy(session.study());
		beside(PageMessages.edit, () -> {
			GuardedPage asked = made();
			StudyEdit<?> tried = trial.on(asked, copy);
			return () -> {
				if (session.isOpen()) {
					session.execute(asked.edit(tried, session.study()));
				}
			};
		}, pane::refused, () -> {
			// The study says that it changed.
		});
	}

	/** Work beside the thread of the window. */
	private interface Work {

		/** @return what is then done on the thread of the window */
		Runnable done();
	}

	private void beside(String name, Work work, Consumer<Bilingual> failed, Runnable last) {
		Job job = Job.createSystem(name, (ICoreRunnable) monitor -> {
			Runnable then;
			try {
				then = work.done();
			} catch (PluginFailedException refused) {
				then = () -> failed.accept(refused.reason());
			}
			Runnable shows = then;
			if (!display.isDisposed()) {
				display.asyncExec(() -> finish(shows, failed, last));
			}
		});
		job.schedule();
	}

	private void finish(Runnable shows, Consumer<Bilingual> failed, Runnable last) {
		if (!pane.control().isDisposed()) {
			try {
				shows.run();
			} catch (PluginFailedException refused) {
				failed.accept(refused.reason());
			}
			last.run();
		}
	}
}
