// SPDX-License-Identifier: EPL-2.0
package org.palier.pictures;

import java.util.Map;
import java.util.function.Consumer;

import org.palier.ground.Faults;
import org.palier.ground.Watchdog;
import org.palier.ground.text.Bilingual;
import org.palier.numbers.indicators.PyramidProfile;
import org.palier.numbers.view.StudyView;

/**
 * A decoration of a plug-in, unable to harm the picture: when it throws or falls silent it marks nothing, the picture
 * says so below, and it is not asked again. Otherwise it is the decoration. Thread-safe.
 */
public final class GuardedDecoration implements TokenDecoration {

	private final TokenDecoration decoration;
	private final String id;
	private final Bilingual name;
	private final PictureGuard guard;

	/** Reports failures and giving up to one listener alike. */
	public GuardedDecoration(TokenDecoration decoration, Watchdog watchdog, Consumer<Bilingual> quarantine) {
		this(decoration, watchdog, Faults.each(quarantine));
	}

	/**
	 * Asks the decoration once for what it says of itself; whatever that throws comes out.
	 *
	 * @param watchdog how long its silence is borne
	 * @param faults   told why, when it failed or was given up
	 */
	public GuardedDecoration(TokenDecoration decoration, Watchdog watchdog, Faults faults) {
		this.decoration = decoration;
		this.id = decoration.id();
		this.name = decoration.name();
		this.guard = new PictureGuard(id, said -> GuardedView.WORDS.text("decoration.broken", name, said), watchdog, faults);
	}

	@Override
	public String id() {
		return id;
	}

	/** Its name, or once it failed the sentence that says so. */
	@Override
	public Bilingual name() {
		return guard.reason().isEmpty() ? name : guard.reason();
	}

	/** Why it marks nothing; empty when it does. */
	public Bilingual reason() {
		return guard.reason();
	}

	/** Its marks, all of them what they should be. */
	private static Map<PyramidProfile.Token, TokenMark> possible(Map<PyramidProfile.Token, TokenMark> said) {
		Map<?, ?> marks = said;
		marks.forEach((token, mark) -> {
			PyramidProfile.Token.class.cast(token);
			TokenMark.class.cast(mark);
		});
		return Map.copyOf(said);
	}

	@Override
	public Map<PyramidProfile.Token, TokenMark> marks(StudyView view, PyramidProfile profile) {
		return guard.ask(() -> possible(decoration.marks(view, profile))).orElse(Map.of());
	}
}
