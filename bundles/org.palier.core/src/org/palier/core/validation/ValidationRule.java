// SPDX-License-Identifier: EPL-2.0
package org.palier.core.validation;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;

import org.palier.core.attribution.AddressForms;
import org.palier.core.scenario.ChangeKinds;
import org.palier.core.text.Bilingual;
import org.palier.model.Study;

/**
 * Looks for one kind of fault. Stateless: the same study on the same day gives the same findings. Called on
 * the thread that owns the study, which it only reads; the study may be a copy of the one that is edited.
 */
public interface ValidationRule {

	/** Stable, lower-case id, e.g. {@code checked_in_future}. */
	String id();

	/** How much its findings matter. */
	Severity severity();

	/** What it looks for, in a few words. */
	Bilingual title();

	/**
	 * What it found, in the order of the study; none when all is well.
	 *
	 * @param today the day that counts as today, where the user is
	 */
	List<Finding> check(Study study, LocalDate today);

	/**
	 * The rule where other plug-ins are installed: this one, unless what it finds depends on them.
	 *
	 * @param changes   kinds of changes of scenarios beside Palier's own; making them loads plug-ins
	 * @param addresses how addresses of accounts are read
	 * @since 0.1.0
	 */
	default ValidationRule among(Supplier<ChangeKinds> changes, Supplier<AddressForms> addresses) {
		return this;
	}
}
