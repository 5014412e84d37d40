// SPDX-License-Identifier: EPL-2.0
package org.palier.pictures;

import java.util.function.Consumer;

import org.palier.ground.Faults;
import org.palier.ground.Watchdog;
import org.palier.ground.text.Bilingual;
import org.palier.ground.text.Wording;

/**
 * A view of a plug-in that cannot harm the editor or the report that shows it. When the view throws, is silent too long or
 * makes a layout that cannot be painted, a sentence replaces the picture, and the view is not asked again. In all other
 * cases it passes on what the view makes. Thread-safe.
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
