// SPDX-License-Identifier: EPL-2.0
package org.palier.core.layout;

import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;

import org.palier.core.Progress;
import org.palier.core.StalledException;
import org.palier.core.Watchdog;
import org.palier.core.census.StudyView;
import org.palier.core.indicators.PyramidProfile;
import org.palier.core.text.Bilingual;

/**
 * A decoration of a plug-in, unable to harm the picture: when it throws or falls silent it marks nothing, the picture
 * says so below, and it is not asked again. Otherwise it is the decoration. Thread-safe.
 */
public final class GuardedDecoration implements TokenDecoration {

	private final TokenDecoration decoration;
	private final Watchdog watchdog;
	private final Consumer<Bilingual> quarantine;
	private final String id;
	private volatile Bilingual name;
	private volatile boolean broken;

	/**
	 * Asks the decoration once for what it says of itself; whatever that throws comes out.
	 *
	 * @param watchdog   how long its silence is borne
	 * @param quarantine told why, when it failed: it should not be offered again
	 */
	public GuardedDecoration(TokenDecoration decoration, Watchdog watchdog, Consumer<Bilingual> quarantine) {
		this.decoration = decoration;
		this.watchdog = watchdog;
		this.quarantine = quarantine;
		this.id = decoration.id();
		this.name = decoration.name();
	}

	@Override
	public String id() {
		return id;
	}

	/** Its name, or once it failed the sentence that says so. */
	@Override
	public Bilingual name() {
		return name;
	}

	@Override
	public Map<PyramidProfile.Token, TokenMark> marks(StudyView view, PyramidProfile profile) {
		if (!broken) {
			try {
				return Map.copyOf(watchdog.run(id, life -> decoration.marks(view, profile), Progress.NONE));
			} catch (CancellationException interrupted) {
				throw interrupted;
			} catch (StalledException stalled) {
				fail(stalled.reason());
			} catch (Exception | LinkageError | StackOverflowError | AssertionError | OutOfMemoryError problem) {
				fail(GuardedView.WORDS.text("decoration.broken", name, GuardedView.said(problem)));
			}
		}
		return Map.of();
	}

	private void fail(Bilingual sentence) {
		broken = true;
		name = sentence;
		quarantine.accept(sentence);
	}
}
