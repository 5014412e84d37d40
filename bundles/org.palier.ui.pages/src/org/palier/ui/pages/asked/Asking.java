// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.pages.asked;

import java.util.function.Consumer;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.palier.extensions.Contribution;
import org.palier.extensions.Contributions;
import org.palier.extensions.PartKind;
import org.palier.ground.PluginFailedException;
import org.palier.ground.text.Bilingual;
import org.palier.ground.text.Wording;
import org.palier.workbench.api.Looking;
import org.palier.workbench.api.guard.GuardedContent;

/**
 * Asks one part of a plug-in beside the thread of the window, one question at a time. A change that comes meanwhile is asked about when the
 * part has answered. Each part has a job of its own, so that a slow one keeps no other waiting. User-interface thread only.
 *
 * @param <C> what the part says
 */
public final class Asking<C> {

	static final Wording WORDS = new Wording(Asking.class, "edits");

	private final PartKind<GuardedContent<C>> kind;
	private final String id;
	private final Contributions contributions;
	private final Display display;
	private final Answered<C> answered;
	/** The part once it was made; null before that and after it failed. */
	private volatile GuardedContent<C> part;
	private Looking shown;
	private Looking next;
	private boolean running;

	/** @param id of the part @param display of the place where it is shown */
	public Asking(PartKind<GuardedContent<C>> kind, String id, Contributions contributions, Display display, Answered<C> answered) {
		this.kind = kind;
		this.id = id;
		this.contributions = contributions;
		this.display = display;
		this.answered = answered;
	}

	/** Asks the part. */
	public void start(Looking looking) {
		shown = looking;
		if (running) {
			next = looking;
			return;
		}
		running = true;
		beside(AskedMessages.reading, () -> {
			C content = made().ask(looking);
			return () -> answered.show(content, looking);
		}, answered::failed, () -> {
			running = false;
			Looking waiting = next;
			next = null;
			if (waiting != null) {
				start(waiting);
			}
		});
	}

	/** Asks once more a part that failed or was given up. */
	public void again() {
		part = null;
		contributions.installed().release(kind.id(), id);
		start(shown);
	}

	/** The part, which is made when it is first asked. */
	GuardedContent<C> made() {
		GuardedContent<C> known = part;
		if (known != null) {
			return known;
		}
		Contribution<GuardedContent<C>> found = contributions.of(kind).find(id)
				.orElseThrow(() -> new PluginFailedException(WORDS.text("missing", id)));
		switch (found) {
		case Contribution.Usable<GuardedContent<C>> usable -> {
			part = usable.part();
			return usable.part();
		}
		case Contribution.Broken<GuardedContent<C>> broken -> throw new PluginFailedException(broken.reason());
		}
	}

	/** Work beside the thread of the window. */
	interface Work {

		/** @return what is then done on the thread of the window */
		Runnable done();
	}

	void beside(String name, Work work, Consumer<Bilingual> failed, Runnable last) {
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
		if (!answered.isGone()) {
			try {
				shows.run();
			} catch (PluginFailedException refused) {
				failed.accept(refused.reason());
			}
			last.run();
		}
	}
}
