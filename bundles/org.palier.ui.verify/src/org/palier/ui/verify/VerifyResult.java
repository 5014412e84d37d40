// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.verify;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

import org.eclipse.osgi.util.NLS;
import org.palier.verify.Verified;

/** What came of a verification, as a person reads it. */
sealed interface VerifyResult {

	/** In a few words. */
	String brief();

	/** All of it, a line each. */
	List<String> lines();

	/** Not done yet. */
	record Waiting() implements VerifyResult {
		@Override
		public String brief() {
			return VerifyMessages.waiting;
		}

		@Override
		public List<String> lines() {
			return List.of();
		}
	}

	/** Somebody stopped it. */
	record Stopped() implements VerifyResult {
		@Override
		public String brief() {
			return VerifyMessages.stopped;
		}

		@Override
		public List<String> lines() {
			return List.of();
		}
	}

	/** It cannot be made again. @param reason why */
	record Refused(String reason) implements VerifyResult {
		@Override
		public String brief() {
			return VerifyMessages.refused;
		}

		@Override
		public List<String> lines() {
			return List.of(reason);
		}
	}

	/** It was made again. @param verified what was compared */
	record Compared(Verified verified) implements VerifyResult {
		@Override
		public String brief() {
			return !verified.same() ? NLS.bind(VerifyMessages.differences, verified.outcome().differences().size())
					: verified.refused().isPresent() ? VerifyMessages.sealed
							: verified.outcome().growth().isEmpty() ? VerifyMessages.same : VerifyMessages.grown;
		}

		@Override
		public List<String> lines() {
			Locale locale = Locale.getDefault();
			List<String> lines = new ArrayList<>(List.of(verified.conclusion().in(locale)));
			// What is said in words comes before what digests alone tell.
			verified.outcome().differences().stream().sorted(Comparator.comparing(it -> it.words().isEmpty()))
					.forEach(it -> lines.add(Verified.sentence(it).in(locale)));
			verified.notes().forEach(it -> lines.add(it.in(locale)));
			return lines;
		}
	}
}
