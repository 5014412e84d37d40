// SPDX-License-Identifier: EPL-2.0
package org.palier.pictures;

import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.function.Function;

import org.palier.ground.Faults;
import org.palier.ground.PartGate;
import org.palier.ground.StalledException;
import org.palier.ground.Watchdog;
import org.palier.ground.text.Bilingual;

/** Asks a plug-in for its part of a picture; once it failed it is not asked again. Thread-safe. */
final class PictureGuard {

	private final Function<String, Bilingual> sentence;
	private final PartGate gate;
	private final Faults faults;
	private volatile Bilingual reason = Bilingual.EMPTY;

	/** @param sentence says that it failed, by what the failure says of itself */
	PictureGuard(String id, Function<String, Bilingual> sentence, Watchdog watchdog, Faults faults) {
		this.sentence = sentence;
		this.gate = new PartGate(id, watchdog, faults);
		this.faults = faults;
	}

	/** Why it is not asked any more; empty as long as it is. */
	Bilingual reason() {
		return reason;
	}

	/** Its part; nothing when it fails or has failed before. */
	<T> Optional<T> ask(Callable<T> part) {
		return reason.isEmpty() ? gate.ask(() -> Optional.of(part.call()), this::failed) : Optional.empty();
	}

	private <T> Optional<T> failed(Throwable problem) {
		switch (problem) {
		case CancellationException interrupted -> throw interrupted;
		case StalledException stalled -> reason = stalled.reason();
		default -> {
			reason = sentence.apply(Faults.said(problem));
			faults.failed(reason);
		}
		}
		return Optional.empty();
	}
}
