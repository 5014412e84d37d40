// SPDX-License-Identifier: EPL-2.0
package org.palier.pictures;

import java.util.function.Consumer;

import org.palier.ground.Faults;
import org.palier.ground.Watchdog;
import org.palier.ground.text.Bilingual;
import org.palier.ground.text.Wording;

/**
 * A view of a plug-in, unable to harm the editor or the report that shows it: when it throws, falls silent or makes what
 * cannot be painted, a sentence stands in place of the picture, and it is not asked again. Otherwise it is the view.
 * Thread-safe.
 */
public final class GuardedView implements PyramidView {

	static final Wording WORDS = new Wording(GuardedView.class, "pyramid");

	private final PyramidView view;
	private final String id;
	private final Bilingual name;
	private final PictureGuard guard;

	/** Reports failures and giving up to one listener alike. */
	public GuardedView(PyramidView view, Watchdog watchdog, Consumer<Bilingual> quarantine) {
		this(view, watchdog, Faults.each(quarantine));
	}

	/**
	 * Asks the view once for what it says of itself; whatever that throws comes out.
	 *
	 * @param watchdog how long its silence is borne
	 * @param faults   told why, when it failed or was given up
	 */
	public GuardedView(PyramidView view, Watchdog watchdog, Faults faults) {
		this.view = view;
		this.id = view.id();
		this.name = view.name();
		this.guard = new PictureGuard(id, said -> WORDS.text("view.broken", name, said), watchdog, faults);
	}

	@Override
	public String id() {
		return id;
	}

	@Override
	public Bilingual name() {
		return name;
	}

	/** Why a sentence stands in place of its picture; empty when none does. */
	public Bilingual reason() {
		return guard.reason();
	}

	@Override
	public PyramidLayout compose(PyramidRequest request) {
		return guard.ask(() -> {
			PyramidLayout layout = view.compose(request);
			LayoutCheck.check(layout);
			return layout;
		}).orElseGet(() -> SentencePicture.of(guard.reason(), request.style()));
	}
}
