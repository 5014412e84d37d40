// SPDX-License-Identifier: EPL-2.0
package org.palier.intake.privacy;

import java.util.regex.Pattern;

import org.palier.model.PalierFactory;
import org.palier.study.attribution.AccountHash;
import org.palier.study.attribution.AddressForms;
import org.palier.study.attribution.StudyAccounts;

/**
 * Texts as they may leave this machine for somebody who knows no study. Every name of an account becomes {@code @name},
 * every e-mail address and telephone number a mark, and every web address its host. A person's name without @ in a text
 * stays. Immutable and thread-safe.
 */
public final class OutgoingText {

	/** One hash for every account. */
	private static final AccountHash ANYBODY = new AccountHash() {
		@Override
		public String of(String platform, String name) {
			return "name";
		}

		@Override
		public boolean isHash(String text) {
			return false;
		}
	};

	private static final Pattern ADDRESS = Pattern.compile("(https?://|\\bwww\\.)([^/\\s<>\"?#]+)[^\\s<>\"]*");

	private final TextMask mask = new TextMask(new StudyAccounts(PalierFactory.eINSTANCE.createStudy(), AddressForms.SHIPPED), ANYBODY,
			true, true);

	/** @param platform of the text, by which names in it are read; may be empty */
	public String masked(String platform, String text) {
		return ADDRESS.matcher(mask.masked(platform, text)).replaceAll("$1$2/…");
	}
}
