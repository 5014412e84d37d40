// SPDX-License-Identifier: EPL-2.0
package org.palier.core.layout;

import java.util.concurrent.CancellationException;
import java.util.function.Consumer;

import org.palier.core.Progress;
import org.palier.core.StalledException;
import org.palier.core.Watchdog;
import org.palier.core.text.Bilingual;
import org.palier.core.text.Wording;

/**
 * A view of a plug-in, unable to harm the editor or the report that shows it: when it throws, falls silent or makes what
 * cannot be painted, a sentence stands in place of the picture, and it is not asked again. Otherwise it is the view.
 * Thread-safe.
 */
public final class GuardedView implements PyramidView {

	static final Wording WORDS = new Wording(GuardedView.class, "pyramid");

	private final PyramidView view;
	private final Watchdog watchdog;
	private final Consumer<Bilingual> quarantine;
	private final String id;
	private final Bilingual name;
	private volatile Bilingual reason = Bilingual.EMPTY;

	/**
	 * Asks the view once for what it says of itself; whatever that throws comes out.
	 *
	 * @param watchdog   how long its silence is borne
	 * @param quarantine told why, when it failed: it should not be offered again
	 */
	public GuardedView(PyramidView view, Watchdog watchdog, Consumer<Bilingual> quarantine) {
		this.view = view;
		this.watchdog = watchdog;
		this.quarantine = quarantine;
		this.id = view.id();
		this.name = view.name();
	}

	@Override
	public String id() {
		return id;
	}

	@Override
	public Bilingual name() {
		return name;
	}

	@Override
	public PyramidLayout compose(PyramidRequest request) {
		if (reason.isEmpty()) {
			try {
				PyramidLayout layout = watchdog.run(id, life -> view.compose(request), Progress.NONE);
				LayoutCheck.check(layout);
				return layout;
			} catch (CancellationException interrupted) {
				throw interrupted;
			} catch (StalledException stalled) {
				fail(stalled.reason());
			} catch (Exception | LinkageError | StackOverflowError | AssertionError | OutOfMemoryError problem) {
				fail(WORDS.text("view.broken", name, said(problem)));
			}
		}
		return SentencePicture.of(reason, request.style());
	}

	private void fail(Bilingual sentence) {
		reason = sentence;
		quarantine.accept(sentence);
	}

	static String said(Throwable problem) {
		String message = problem.getMessage() == null ? "" : ": " + problem.getMessage().lines().findFirst().orElse("");
		return problem.getClass().getSimpleName() + message;
	}
}
